"""What a period's numbers lack, in sentences, for its page and its command."""

from collections.abc import Iterable

from models.reports.period_report import PeriodReport
from models.text import formats
from ui.i18n import tr


def still_open(report: PeriodReport) -> Iterable[str]:
    """A sentence for each part of a period that is not closed, not kept any more, or from before
    the program was used."""
    if report.not_closed:
        count = formats.number(len(report.not_closed))
        yield tr("Còn {0} tuần chưa chốt: số liệu có thể thay đổi.").format(count)
    if report.days_before:
        days = formats.number(report.days_before)
        yield tr("{0} ngày đầu kỳ đơn vị chưa dùng chương trình.").format(days)
    if report.kept.months:
        yield tr("{0} lượt đã quá thời hạn lưu, chỉ còn tổng theo tháng.").format(
            formats.number(report.kept.total)
        )
    for cut in report.kept.cut:
        yield tr("Không tính được lượt từ {0} đến {1}: đã quá thời hạn lưu.").format(
            formats.day_short(cut.first), formats.day_short(cut.last)
        )
