"""The coverage on one page, for whoever asks how far the campaign has come."""

from collections.abc import Iterable, Sequence

from models.calendar.weeks import Week
from models.reports.draft.content import Bars, Block, Draft, Grid, Words, date_line
from models.reports.report import SAMPLE_MARK
from models.supervisor.beside import Beside, WeekBeside
from models.supervisor.combined_words import per_hundred
from models.supervisor.coverage import CHECKED_30, SCREEN, WALL, WEB, WRONG, Reach, UnitCover
from models.supervisor.coverage_words import (
    CHECKED_TEXT,
    NO_CAUSE_TEXT,
    NO_RANK,
    RATE_LABELS,
    over_whom,
    percent,
    short_name,
)
from models.text import formats

BODY, TABLE = 13.0, 11.0
"""Points: the smallest that Decree 30/2020/NĐ-CP allows for words, and of what stands in tables."""

_MOST_LETTERS = 92
"""Of the names in one line of the table: what is left is only counted, so that it stays a page."""

_NOBODY = "không"


def coverage_draft(reach: Reach, beside: Beside) -> Draft:
    """The one-page summary of a week."""
    unit, week = reach.unit, reach.week
    name = unit.name if unit is not None else "…"
    upper = (unit.parent_agency if unit is not None else "") or "…"
    days = f"{formats.day_short(week.first)} – {formats.day_short(week.last)}"
    return Draft(
        upper=upper.upper(),
        issuer=name.upper(),
        number="",
        place_date=date_line(name, week.last.year),
        kind="TÓM TẮT",
        subject=f"Độ phủ mã QR kênh chính thức, tuần {week.number} ({days})",
        to="",
        blocks=(_lead(reach), *_rates(reach), _lacking(reach), *_numbers(beside, week)),
        signer="",
        recipients=(),
        mark=SAMPLE_MARK if reach.sample else "",
        title=f"Tóm tắt độ phủ tuần {week.number}/{week.year}",
        body=BODY,
        table=TABLE,
    )


def _lead(reach: Reach) -> Words:
    older = sum(bool(unit.week) and unit.week < reach.week.label for unit in reach.counted)
    late = f"; {formats.number(older)} đơn vị lấy theo tuần trước đó" if older else ""
    return Words(
        f"{over_whom(reach)}, theo gói báo cáo tuần mới nhất của từng đơn vị{late}. {NO_RANK}. "
        f"{CHECKED_TEXT}."
    )


def _rates(reach: Reach) -> tuple[Block, ...]:
    if not reach.counted:
        return ()
    labels = tuple(
        f"{RATE_LABELS[rate.code]}: {formats.number(rate.part)}/{formats.number(rate.whole)}"
        for rate in reach.rates
    )
    values = tuple(percent(rate) or 0 for rate in reach.rates)
    bars = Bars("", "Tỷ lệ đơn vị", labels, values, across=True, whole=100, unit="%", places=1)
    return (bars,)


def _lacking(reach: Reach) -> Grid:
    wrong = [
        unit for unit in reach.counted if any(cell.state == WRONG for cell in unit.cells.values())
    ]
    lines: tuple[tuple[str, Sequence[UnitCover]], ...] = (
        ("Chưa có màn hình đang chạy", reach.without(SCREEN)),
        ("Chưa có tờ dán", reach.without(WALL)),
        ("Chưa có trang web, cổng", reach.without(WEB)),
        ("Có mã bị dán đè hoặc liên kết sai", wrong),
        ("Có nơi quá 30 ngày chưa kiểm tra", reach.without(CHECKED_30)),
        ("Chưa có số liệu độ phủ", reach.unknown),
    )
    rows = tuple((label, formats.number(len(units)), _names(units)) for label, units in lines)
    head = ("Còn thiếu", "Số", "Tên đơn vị")
    return Grid("", head, rows, (50, 15, 100), figures=(1,))


def _names(units: Iterable[UnitCover]) -> str:
    """As many names as have room, then how many more."""
    names = [short_name(unit) for unit in units]
    for shown in range(len(names), 0, -1):
        left = len(names) - shown
        more = f" và {formats.number(left)} đơn vị khác" if left else ""
        said = "; ".join(names[:shown]) + more
        if len(said) <= _MOST_LETTERS or shown == 1:
            return said
    return _NOBODY


def _numbers(beside: Beside, week: Week) -> tuple[Block, ...]:
    now, before = beside.now, beside.before
    rows = (
        ("Người quan tâm OA (toàn OA, nhập tay)", _followers(now), _followers(before)),
        (
            f"Lượt tại quầy ({formats.number(now.packages)} gói báo cáo tuần; tuần trước "
            f"{formats.number(before.packages)} gói)",
            *(formats.number(one.figures.total) for one in (now, before)),
        ),
        ("Lượt quan tâm trên 100 lượt giới thiệu", *(_rate(one) for one in (now, before))),
    )
    head = ("Số liệu", f"Tuần {week.number}", "Tuần trước")
    title = "Người quan tâm OA và lượt tại quầy"
    return Grid(title, head, rows, (109, 28, 28), figures=(1, 2)), Words(f"{NO_CAUSE_TEXT}.")


def _followers(one: WeekBeside) -> str:
    return formats.number(one.reading.value) if one.reading is not None else formats.NOTHING


def _rate(one: WeekBeside) -> str:
    return per_hundred(one.figures.followed, one.figures.introduced)
