"""What a period's numbers lack, in sentences: the same in the workbook, the draft and on the
command line."""

from models.calendar.spans import Days
from models.reports.period_kept import Kept
from models.reports.period_report import OVER, PeriodReport
from models.text.formats import day_short, number

STATE_WORDS = {
    "open": "Đang mở",
    "due": "Chưa chốt",
    "closed": "Đã chốt",
    "exported": "Đã xuất",
    "delivered": "Đã gửi",
    "acknowledged": "Nơi nhận đã ký nhận",
    "before": "Trước khi thiết lập",
    "to_come": "Chưa tới",
}
_MOST_WEEKS = 6


def remarks(report: PeriodReport) -> tuple[str, ...]:
    """One sentence for each thing that is missing or may change; empty when nothing is."""
    found = []
    if report.state != OVER:
        found.append("Kỳ chưa kết thúc: số liệu tới lúc lập báo cáo.")
    if report.not_closed:
        found.append(_not_closed(report))
    if report.days_before:
        found.append(
            f"Đơn vị bắt đầu dùng chương trình từ ngày {day_short(report.begun)}: "
            f"{number(report.days_before)} ngày đầu kỳ không có số liệu."
        )
    found += _past_term(report.kept)
    if report.days_before_previous:
        found.append(
            f"Kỳ trước ({_days(Days(report.before.first, report.before.last))}) có "
            f"{number(report.days_before_previous)} ngày chưa dùng chương trình nên phần so sánh "
            "không đầy đủ."
        )
    if report.kept_before.cut:
        gone = "; ".join(_days(cut) for cut in report.kept_before.cut)
        found.append(
            f"Kỳ trước thiếu các lượt đã quá thời hạn lưu ({gone}) nên phần so sánh không đầy đủ."
        )
    return tuple(found)


def _not_closed(report: PeriodReport) -> str:
    weeks = report.not_closed
    named = [
        f"tuần {one.week.number}/{one.week.year} ({STATE_WORDS[one.state].lower()})"
        for one in weeks[:_MOST_WEEKS]
    ]
    more = f" và {number(len(weeks) - _MOST_WEEKS)} tuần khác" if len(weeks) > _MOST_WEEKS else ""
    return (
        f"Số liệu còn có thể thay đổi: {number(len(weeks))} tuần trong kỳ chưa chốt, gồm "
        f"{', '.join(named)}{more}."
    )


def _past_term(kept: Kept) -> list[str]:
    found = []
    if kept.months:
        found.append(
            f"{_months(kept.months)}: các lượt đã quá thời hạn lưu, chỉ còn tổng theo tháng "
            f"({number(kept.total)} lượt). Tổng này có trong tổng chung, theo loại, đối tượng, "
            "lĩnh vực; không có theo ngày, tuần, ca, quầy, giờ."
        )
    for cut in kept.cut:
        found.append(
            f"{_days(cut)[0].upper()}{_days(cut)[1:]}: các lượt đã quá thời hạn lưu, chỉ còn tổng "
            f"của cả tháng {cut.first:%m/%Y}, không tách được nên không tính vào kỳ này."
        )
    if kept.until:
        found.append(
            "Số liệu màn hình, kiểm tra mã, câu trả lời, phản ánh tới ngày "
            f"{day_short(kept.until)} cũng không còn."
        )
    return found


def _months(labels: tuple[str, ...]) -> str:
    shown = [f"{label[5:]}/{label[:4]}" for label in labels]
    return f"Tháng {', '.join(shown)}"


def _days(days: Days) -> str:
    return f"từ {day_short(days.first)} đến {day_short(days.last)}"
