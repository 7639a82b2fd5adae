"""Words that the combined workbook and the combined report share."""

from models.store.seeds import read_seed
from models.supervisor.combined import Combined, UnitLine
from models.supervisor.matrix import (
    DAMAGED,
    DUPLICATE,
    LATE,
    MISSING,
    ON_TIME,
    ZERO,
    Cell,
)
from models.text import formats
from models.weekly_package.aggregate import Sum
from models.weekly_package.read import FORGED

STATE_NAMES = {
    ON_TIME: "đúng hạn",
    LATE: "trễ hạn",
    ZERO: "không phát sinh",
    MISSING: "chưa gửi",
    DUPLICATE: "trùng lặp",
    DAMAGED: "tệp bị hỏng",
    FORGED: "bị sửa hoặc giả mạo",
}
NO_RANK = "Đơn vị xếp theo tên, không xếp hạng"
NO_FOLLOWERS = (
    "Số người quan tâm OA là một số của toàn OA, không cộng theo đơn vị; số ở đây là lượt cán bộ "
    "ghi nhận"
)
NO_SAMPLES = "Gói mang dấu MẪU không được cộng"
FIGURES = (
    ("total", "Tổng lượt tương tác"),
    ("introduced", "Lượt giới thiệu OA"),
    ("screen_scan", "Lượt quét tại màn hình (cán bộ ghi nhận)"),
    ("followed", "Lượt đã quan tâm (cán bộ ghi nhận)"),
    ("handed_out", "Tờ hướng dẫn đã phát"),
    ("sent", "Tờ hướng dẫn đã gửi tới máy in"),
    ("petition", "Lượt hướng dẫn PAKN"),
)


def span_words(made: Combined) -> str:
    """``tuần 47 (16/11/2026 – 22/11/2026)``, or from the first to the last week."""
    first, last = made.weeks[0], made.weeks[-1]
    days = f"({formats.day_short(first.first)} – {formats.day_short(last.last)})"
    if len(made.weeks) == 1:
        return f"tuần {first.number} {days}"
    if first.year == last.year:
        return f"từ tuần {first.number} đến tuần {last.number} {days}"
    return f"từ tuần {first.number}/{first.year} đến tuần {last.number}/{last.year} {days}"


def in_and_late(made: Combined) -> tuple[int, int]:
    """Packages that came in time and late, as the page counts them: one without lượt, or a doubled
    one, is in time or late as well."""
    return sum(unit.sent for unit in made.units) - made.late(), made.late()


def kinds(made: Combined) -> tuple[Sum, ...]:
    """The kinds that were logged, in the order of the buttons as every desk gets them."""
    order = {line["code"]: place for place, line in enumerate(read_seed("presets"))}
    used = (item for item in made.by_preset if item.total)
    return tuple(sorted(used, key=lambda item: (order.get(item.code, len(order)), item.code)))


def rates(made: Combined) -> tuple[tuple[str, int, int], ...]:
    """Rates of all units together: what it is, part and whole."""
    figures = made.figures
    return (
        ("Lượt giới thiệu trên 100 lượt", figures.introduced, figures.total),
        ("Lượt quan tâm trên 100 lượt giới thiệu", figures.followed, figures.introduced),
    )


def state_words(cell: Cell | None) -> str:
    """How a cell stands, with what a reader should know beside it."""
    if cell is None:
        return formats.NOTHING
    words = STATE_NAMES[cell.state]
    if cell.late and cell.state not in (LATE, MISSING):
        words += ", trễ hạn"
    if cell.revision > 1:
        words += f", r{cell.revision}"
    return words


def standing(unit: UnitLine) -> str:
    """A unit's one week in words, else how many of its weeks came."""
    if len(unit.cells) == 1:
        words = state_words(next(iter(unit.cells.values())))
    else:
        words = f"{unit.sent}/{unit.wanted} tuần"
    return f"{words}, MẪU" if unit.sample else words


def per_hundred(part: int, whole: int) -> str:
    """``12,5`` of a hundred; ``–`` of nothing."""
    return formats.NOTHING if not whole else formats.percent(part, whole).removesuffix("%")


def part_of(part: int, whole: int) -> str:
    """``1.255/1.272``; ``–`` of nothing."""
    return f"{formats.number(part)}/{formats.number(whole)}" if whole else formats.NOTHING


def stem_of(made: Combined) -> str:
    """``TH_01_2026W47`` or ``TH_01_2026W40_2026W47``; ASCII."""
    code = made.unit.code if made.unit is not None else "0"
    ends = [made.weeks[0], made.weeks[-1]][: len(made.weeks)]
    return "_".join(("TH", code, *(f"{week.year}W{week.number:02}" for week in ends)))
