"""What the draft report of a month or a longer period says; layout and blocks as of a week's.

No code stands on it: that ties a paper to a closed week's revision, which a period has not.
"""

from models.reports.draft.content import (
    TO_FILL,
    Bars,
    Block,
    Draft,
    Grid,
    Heading,
    Words,
    abbreviation,
    compared,
    date_line,
    in_short,
    shares,
    situation,
)
from models.reports.period_remarks import STATE_WORDS, remarks
from models.reports.period_report import BEFORE, CLOSED_STATES, TO_COME, PeriodReport
from models.reports.report import SAMPLE_MARK, Count
from models.text import formats


def draft_of_period(report: PeriodReport) -> Draft:
    """The draft of a period's report."""
    unit, period = report.unit, report.period
    dated = date_line(unit.name, period.last.year)
    days = f"{formats.day_short(period.first)} – {formats.day_short(period.last)}"
    return Draft(
        upper=(unit.parent_agency or "…").upper(),
        issuer=unit.name.upper(),
        number=f"Số:        /BC-{abbreviation(unit.name)}",
        place_date=dated,
        kind="BÁO CÁO",
        subject="Kết quả giới thiệu kênh Zalo OA “Bộ Nội vụ” và hướng dẫn người dân tại quầy, "
        f"{_name(report)} ({days})",
        to=f"Kính gửi: {unit.parent_agency or '…'}",
        blocks=_blocks(report),
        signer="GIÁM ĐỐC" if unit.name.startswith("Trung tâm") else "THỦ TRƯỞNG ĐƠN VỊ",
        recipients=("Như trên;", "Lưu: VT."),
        mark=SAMPLE_MARK if report.sample else "",
        title=f"Báo cáo {report.title}",
    )


def _name(report: PeriodReport) -> str:
    name = report.period.name
    return name[0].lower() + name[1:]


def _blocks(report: PeriodReport) -> tuple[Block, ...]:
    first, last = report.period.first, report.period.last
    days = f"từ {formats.day_long(first)} đến {formats.day_long(last)}"
    told = [*situation(report.channel, report.screen, report.figures), _weeks(report)]
    return (
        Words(
            "Thực hiện việc giới thiệu kênh Zalo OA chính thức “Bộ Nội vụ” tại quầy, đơn vị báo "
            f"cáo kết quả {_name(report)} ({days}) như sau:"
        ),
        Heading("I. TÌNH HÌNH TRIỂN KHAI"),
        *(Words(text) for text in told),
        Heading("II. KẾT QUẢ TRONG KỲ"),
        *_results(report),
        *(Words(text) for text in remarks(report)),
        Heading("III. KHÓ KHĂN, VƯỚNG MẮC"),
        *(Words(text) for text in _troubles(report)),
        Words(TO_FILL),
        Heading("IV. ĐỀ XUẤT, KIẾN NGHỊ"),
        *(Words(text) for text in _requests(report)),
        Words(TO_FILL),
        Heading("V. NHIỆM VỤ KỲ TỚI"),
        Words(TO_FILL),
    )


def _weeks(report: PeriodReport) -> str:
    closed = sum(week.state in CLOSED_STATES for week in report.by_week)
    said = [f"{formats.number(closed)} tuần đã chốt"]
    said.append(f"{formats.number(len(report.not_closed))} tuần chưa chốt")
    for state, words in ((BEFORE, "trước khi dùng chương trình"), (TO_COME, "chưa tới")):
        count = sum(week.state == state for week in report.by_week)
        if count:
            said.append(f"{formats.number(count)} tuần {words}")
    return (
        f"Kỳ có {formats.number(len(report.by_week))} tuần, kể cả tuần chỉ có một phần trong kỳ: "
        f"{', '.join(said)}."
    )


def _results(report: PeriodReport) -> list[Block]:
    total = report.figures.total
    blocks: list[Block] = [
        Words(in_short(report.indicators)),
        compared("Bảng 1. Các chỉ tiêu trong kỳ", "Trong kỳ", "Kỳ trước", report.indicators),
    ]
    if not total:
        return blocks
    what = "tháng" if report.by_month else "tuần"
    parts = _months(report) if report.by_month else _weeks_of_month(report)
    chart = _chart(report, f"Hình 1. Lượt tương tác theo {what}")
    blocks += [parts, chart] if chart.values else [parts]
    kinds = _used(report.by_preset)
    blocks += [
        shares("Bảng 3. Lượt theo loại tương tác", "Loại", kinds, total),
        Bars(
            "Hình 2. Lượt theo loại tương tác",
            "Lượt",
            tuple(item.label for item in kinds),
            tuple(item.total for item in kinds),
            across=True,
        ),
        shares("Bảng 4. Lượt theo đối tượng", "Đối tượng", _used(report.by_visitor), total),
        shares("Bảng 5. Lượt theo lĩnh vực", "Lĩnh vực", _used(report.by_field), total),
    ]
    return blocks


def _used(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    return tuple(item for item in counts if item.total)


def _weeks_of_month(report: PeriodReport) -> Grid:
    rows = tuple(
        (
            one.name,
            f"{formats.day_month(one.first)} – {formats.day_month(one.last)}",
            STATE_WORDS[one.state],
            _number(one.total),
            _number(one.followed),
        )
        for one in report.by_week
    )
    header = ("Tuần", "Ngày trong kỳ", "Sổ tuần", "Lượt", "Quan tâm")
    return Grid("Bảng 2. Lượt theo tuần", header, rows, (28, 40, 44, 25, 25), numbers=3)


def _months(report: PeriodReport) -> Grid:
    rows = tuple(
        (
            one.name,
            f"{formats.day_month(one.first)} – {formats.day_month(one.last)}",
            _number(one.total),
            _number(one.followed),
        )
        for one in report.by_month
    )
    header = ("Tháng", "Từ – đến", "Lượt", "Quan tâm")
    return Grid("Bảng 2. Lượt theo tháng", header, rows, (60, 40, 30, 30), numbers=2)


def _chart(report: PeriodReport, title: str) -> Bars:
    """A bar for each part that has a number: what is not known has no bar, not one of zero."""
    if report.by_month:
        pairs = [(f"{one.last:%m/%Y}", one.total) for one in report.by_month]
    else:
        pairs = [(one.name, one.total) for one in report.by_week]
    known = [(label, total) for label, total in pairs if total is not None]
    return Bars(
        title, "Lượt", tuple(label for label, _ in known), tuple(total for _, total in known)
    )


def _number(value: int | None) -> str:
    return formats.NOTHING if value is None else formats.number(value)


def _troubles(report: PeriodReport) -> list[str]:
    found = []
    trouble = sum(item.total for item in report.by_preset if item.code == "tech_issue")
    if trouble:
        found.append(f"Có {formats.number(trouble)} lượt gặp lỗi kỹ thuật.")
    if report.shifts_empty:
        found.append(f"Có {formats.number(report.shifts_empty)} ca làm việc không có lượt nào.")
    return found


def _requests(report: PeriodReport) -> list[str]:
    for line in report.desk:
        if line.code == "petitions" and line.value:
            return [
                f"Trong kỳ, đơn vị ghi nhận {line.text} nội dung phản ánh, kiến nghị, góp ý "
                "(danh sách trong tệp của từng tuần)."
            ]
    return []
