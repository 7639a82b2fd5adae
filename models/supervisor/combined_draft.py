"""The combined report as a draft by Decree 30/2020/NĐ-CP, its tables as annexes in landscape."""

from collections.abc import Iterable, Sequence

from models.reports.draft.content import (
    TO_FILL,
    Annex,
    Bars,
    Block,
    Draft,
    Grid,
    Heading,
    Words,
    abbreviation,
    date_line,
)
from models.reports.report import SAMPLE_MARK
from models.supervisor.anomalies import RULE_LABELS
from models.supervisor.combined import Combined
from models.supervisor.combined_words import (
    FIGURES,
    NO_FOLLOWERS,
    NO_RANK,
    NO_SAMPLES,
    STATE_NAMES,
    in_and_late,
    kinds,
    per_hundred,
    span_words,
    standing,
)
from models.supervisor.matrix import DUPLICATE, LATE, ON_TIME, ZERO
from models.text import formats

MOST_ROWS = 300
_MOST_BARS = 16
_NONE = "Không có"


def combined_draft(made: Combined, code: str = "") -> Draft:
    """The draft; ``code``: payload that ties the paper to its package, empty for none."""
    unit = made.unit
    name = unit.name if unit is not None else "…"
    upper = unit.parent_agency if unit is not None else ""
    subject = (
        f"Tổng hợp kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” tại các quầy, {span_words(made)}"
    )
    return Draft(
        upper=(upper or "…").upper(),
        issuer=name.upper(),
        number=f"Số:        /BC-{abbreviation(name)}",
        place_date=date_line(name, made.weeks[-1].last.year),
        kind="BÁO CÁO",
        subject=subject,
        to=f"Kính gửi: {upper or '…'}",
        blocks=_blocks(made),
        signer="THỦ TRƯỞNG ĐƠN VỊ",
        recipients=("Như trên;", "Lưu: VT."),
        mark=SAMPLE_MARK if made.sample else "",
        title=f"Báo cáo tổng hợp {span_words(made)}",
        code=code,
        annexes=_annexes(made),
    )


def _blocks(made: Combined) -> tuple[Block, ...]:
    return (
        Words(f"Đơn vị tổng hợp kết quả của các quầy {span_words(made)} như sau:"),
        Heading("I. TÌNH HÌNH BÁO CÁO"),
        *(Words(text) for text in _sending(made)),
        Heading("II. KẾT QUẢ TRONG KỲ"),
        *_results(made),
        Heading("III. KHÓ KHĂN, VƯỚNG MẮC"),
        *(Words(text) for text in _troubles(made)),
        Words(TO_FILL),
        Heading("IV. ĐỀ XUẤT, KIẾN NGHỊ"),
        Words(TO_FILL),
        Heading("V. NHIỆM VỤ KỲ TỚI"),
        Words(TO_FILL),
    )


def _sending(made: Combined) -> list[str]:
    sent = sum(unit.sent for unit in made.units)
    wanted = sum(unit.wanted for unit in made.units)
    count = formats.number
    whole = tuple(zip((ON_TIME, LATE), in_and_late(made), strict=True))
    inside = [(state, made.count(state)) for state in (ZERO, DUPLICATE)]
    states = _listed(whole)
    if states and any(many for _, many in inside):
        states += f", trong đó {_listed(inside)}"
    found = [
        f"Có {count(len(made.units))} đơn vị; đã nhận {count(sent)}/{count(wanted)} gói báo cáo "
        f"tuần{f' ({states})' if states else ''}."
    ]
    lacking = sum(len(week.missing) for week in made.unsent)
    bad = sum(len(week.refused) for week in made.unsent)
    if lacking or bad:
        found.append(
            f"Còn thiếu {count(lacking)} gói; {count(bad)} gói đã gửi nhưng tệp không nhận được "
            "(Phụ lục II)."
        )
    return found


def _listed(parts: Iterable[tuple[str, int]]) -> str:
    count = formats.number
    return "; ".join(f"{STATE_NAMES[state]} {count(many)}" for state, many in parts if many)


def _results(made: Combined) -> list[Block]:
    figures, count = made.figures, formats.number
    rows = [(label, count(getattr(figures, name))) for name, label in FIGURES]
    rows += [
        ("Lượt giới thiệu trên 100 lượt", per_hundred(figures.introduced, figures.total)),
        (
            "Lượt quan tâm trên 100 lượt giới thiệu",
            per_hundred(figures.followed, figures.introduced),
        ),
    ]
    blocks: list[Block] = [
        Words(
            f"Tổng số {count(figures.total)} lượt tương tác; {count(figures.introduced)} lượt giới "
            f"thiệu, trong đó {count(figures.followed)} lượt đã quan tâm (cán bộ ghi nhận). Số của "
            "từng đơn vị ở Phụ lục I."
        ),
        Grid("Bảng 1. Các chỉ tiêu của tất cả đơn vị", ("Chỉ tiêu", "Số"), tuple(rows), (120, 40)),
    ]
    if figures.total:
        blocks += _charts(made)
    blocks.append(Words(f"{NO_FOLLOWERS}. {NO_SAMPLES}."))
    return blocks


def _charts(made: Combined) -> list[Block]:
    blocks: list[Block] = []
    if len(made.weeks) == 1:
        blocks.append(
            Bars("Hình 1. Lượt theo thứ", "Lượt", formats.WEEKDAYS_SHORT, made.by_weekday)
        )
    elif len(made.weeks) <= _MOST_BARS:
        names = tuple(f"T{week.number}" for week, _, _ in made.by_week)
        values = tuple(total for _, total, _ in made.by_week)
        blocks.append(Bars("Hình 1. Lượt theo tuần", "Lượt", names, values))
    shares = tuple(
        (item.label, formats.number(item.total), formats.percent(item.total, made.figures.total))
        for item in kinds(made)
    )
    head = ("Loại", "Lượt", "Tỷ lệ")
    blocks.append(Grid("Bảng 2. Lượt theo loại tương tác", head, shares, (110, 25, 25)))
    return blocks


def _troubles(made: Combined) -> list[str]:
    found = []
    if made.anomalies:
        units = len({item.unit for item in made.anomalies})
        found.append(
            f"{formats.number(len(made.anomalies))} điều cần hỏi lại ở {formats.number(units)} đơn "
            "vị (Phụ lục III)."
        )
    trouble = sum(item.total for item in made.by_preset if item.code == "tech_issue")
    if trouble:
        found.append(f"Có {formats.number(trouble)} lượt gặp lỗi kỹ thuật.")
    return found


def _annexes(made: Combined) -> tuple[Annex, ...]:
    upper = span_words(made).upper()
    return (
        Annex("Phụ lục I", f"SỐ LIỆU CỦA TỪNG ĐƠN VỊ, {upper}", _units(made)),
        Annex("Phụ lục II", f"ĐƠN VỊ CHƯA GỬI VÀ TỆP KHÔNG NHẬN ĐƯỢC, {upper}", _unsent(made)),
        Annex("Phụ lục III", f"ĐIỀU CẦN HỎI LẠI ĐƠN VỊ, {upper}", _anomalies(made)),
    )


def _units(made: Combined) -> tuple[Block, ...]:
    head = (
        *("STT", "Mã", "Đơn vị", "Tình trạng", "Tổng lượt", "Giới thiệu", "Quan tâm"),
        *("GT trên 100 lượt", "QT trên 100 GT", "Tờ đã phát"),
    )
    rows = []
    for number, unit in enumerate(made.units, start=1):
        figures = unit.figures
        known = unit.sent > 0 and not (unit.sample and not figures.total)
        said = (
            *(formats.number(value) for value in (figures.total, figures.introduced)),
            formats.number(figures.followed),
            per_hundred(figures.introduced, figures.total),
            per_hundred(figures.followed, figures.introduced),
            formats.number(figures.handed_out),
        )
        shown = said if known else (formats.NOTHING,) * len(said)
        rows.append((str(number), unit.code, unit.name, standing(unit), *shown))
    all_units = made.figures
    rows.append(
        (
            *("", "", "Tổng cộng", ""),
            formats.number(all_units.total),
            formats.number(all_units.introduced),
            formats.number(all_units.followed),
            per_hundred(all_units.introduced, all_units.total),
            per_hundred(all_units.followed, all_units.introduced),
            formats.number(all_units.handed_out),
        )
    )
    # Numbers up to 1.234.567 stand on one line.
    widths = (12, 19, 72, 27, 22, 22, 22, 19, 19, 23)
    return Grid("", head, tuple(rows), widths, numbers=4), Words(f"{NO_RANK}.")


def _unsent(made: Combined) -> tuple[Block, ...]:
    rows = []
    for week in made.unsent:
        for unit in (*week.missing, *week.refused):
            why = "; ".join(unit.reasons) or STATE_NAMES[unit.kind]
            rows.append((week.week.label, unit.code, unit.name, why))
    if not rows:
        return (Words(f"{_NONE}."),)
    head = ("Tuần", "Mã", "Đơn vị", "Lý do")
    return _table(head, rows, (26, 24, 90, 117))


def _anomalies(made: Combined) -> tuple[Block, ...]:
    if not made.anomalies:
        return (Words(f"{_NONE}."),)
    rows = [
        (item.week, item.unit, item.name, RULE_LABELS[item.rule], item.text)
        for item in made.anomalies
    ]
    head = ("Tuần", "Mã", "Đơn vị", "Quy tắc", "Chi tiết")
    return _table(head, rows, (26, 22, 76, 50, 83))


def _table(
    head: tuple[str, ...], rows: Sequence[tuple[str, ...]], widths: tuple[float, ...]
) -> tuple[Block, ...]:
    """At most so many rows as somebody reads; the workbook has them all."""
    grid = Grid("", head, tuple(rows[:MOST_ROWS]), widths, numbers=len(head))
    if len(rows) <= MOST_ROWS:
        return (grid,)
    left = formats.number(len(rows) - MOST_ROWS)
    return grid, Words(f"Còn {left} dòng nữa, xem trong tệp XLSX kèm theo.")
