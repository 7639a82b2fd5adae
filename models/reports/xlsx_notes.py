"""The sheet "Giải thích": what each number counts, and what it does not prove."""

from collections.abc import Iterator
from datetime import date

from xlsxwriter.workbook import Workbook

from models.reports.desk_figures import EmptyShift
from models.reports.report import ONE_PERSON, WeekReport
from models.reports.xlsx_lines import lines_in
from models.reports.xlsx_styles import INK, Styles, put, put_across, set_paper
from models.reports.xlsx_summary import channel_line, page_foot
from models.text import formats

NAME = "Giải thích"
NAME_WIDTH, TEXT_WIDTH = 38, 68

MEANINGS = {
    "total": "Tổng số lượt của mọi loại. Một người có thể có nhiều lượt",
    "introduced": "Lượt cán bộ giới thiệu Zalo OA tại quầy, cộng lượt mời quét tại màn hình; "
    "là mẫu số của tỷ lệ quan tâm",
    "screen_scan": "Lượt khách quét mã trên màn hình công cộng mà cán bộ thấy; "
    "đã nằm trong lượt giới thiệu OA",
    "followed": "Lượt khách bấm “Quan tâm” theo cán bộ thấy tại quầy; "
    "không tính khách đã quan tâm từ trước",
    "rate": "Lượt đã quan tâm chia cho lượt giới thiệu OA; ghi “–” khi chưa có lượt giới thiệu",
    "sent": "Số bản đã gửi tới máy in trong tuần; chương trình không biết giấy có ra hay không",
    "handed_out": "Số tờ cán bộ đã phát cho khách; khác với số đã gửi tới máy in",
    "petition": "Lượt hướng dẫn khách gửi phản ánh, kiến nghị trên cổng của Bộ; "
    "nội dung phản ánh không được ghi",
}
SCREEN_MEANINGS = {
    "hours": "Thời gian mã QR có trên màn hình công cộng, cộng các phiên hiển thị trong tuần; "
    "không cho biết bao nhiêu người đã xem",
    "checks_passed": "Số lần chương trình đọc lại mã trên màn hình và thấy đúng liên kết",
    "checks_failed": "Số lần đọc lại không thấy đúng mã, ví dụ mã bị cửa sổ khác che",
    "shifts": "Ca làm việc theo lịch của đơn vị, và số ca trong đó có cán bộ xem lại mã trên "
    "màn hình và tờ dán",
    "incidents": "Mã bị dán đè, rách, mờ, liên kết sai hoặc người lạ tiếp cận, "
    "phát hiện trong tuần",
    "touches": "Lượt khách chạm màn hình công cộng; không biết là ai, "
    "không cộng vào lượt tương tác",
    "help": "Số lần khách bấm gọi cán bộ tại màn hình, và số lần cán bộ đã trả lời",
}
DESK_MEANINGS = {
    "answers": "Câu trả lời của Bộ mà cán bộ đưa lên màn hình công cộng, in phiếu hoặc ghi lượt "
    "kèm theo; mỗi lần là một, xem trang Câu trả lời đã dùng",
    "petitions": "Phản ánh, kiến nghị và góp ý chuyên môn ghi tại quầy, không ghi ai nói; "
    "xem trang Phản ánh, kiến nghị",
    "petitions_new": "Chưa chuyển tới đâu, lúc chốt tuần",
    "petitions_forwarded": "Đã chuyển tới nơi giải quyết, lúc chốt tuần",
    "petitions_answered": "Đã có trả lời, lúc chốt tuần",
    "zeros": "Ca làm việc không có lượt nào và có cán bộ xác nhận đúng như vậy",
    "followers": "Số đọc được sau cùng trong tuần trên trang quản trị của Zalo hoặc do cơ quan "
    "chủ quản cho biết: một số cho cả OA, không cộng theo quầy, theo đơn vị hay theo tuần; "
    "không suy ra nhân quả với lượt tại quầy",
}
_PETITION_NOW = (
    "Lượt hướng dẫn khách gửi phản ánh, kiến nghị trên cổng của Bộ, hoặc ghi nội dung tại quầy"
)
_DESK_REMARKS = (
    "Trang Phản ánh, kiến nghị chỉ có nội dung, không có người gửi, không có cán bộ. Nội dung giữ "
    "tại đơn vị 90 ngày sau ngày trả lời và nhiều nhất 24 tháng; sau đó không xuất lại được tệp "
    "này",
    "Trạng thái của phản ánh là trạng thái lúc chốt tuần",
)
_REMARKS = (
    "Số liệu đếm theo lượt, không phải số người",
    "Số liệu do cán bộ tại quầy ghi nhận; không phải bằng chứng một tài khoản Zalo đã quan tâm OA. "
    "Số người quan tâm toàn OA chỉ có ở trang quản trị của Zalo và không cộng theo đơn vị",
    "Quan tâm Zalo OA là tự nguyện; “không có nhu cầu”, “không có điện thoại / Zalo” "
    "là bình thường",
    "Lượt đã hủy vẫn nằm trong bảng kê, có gạch ngang, và không tính vào tổng",
    "Bảng kê không có họ tên khách, không có cán bộ, không có ghi chú; đếm theo quầy",
    "Tuần trước và số bản in là số liệu lúc chốt tuần này",
)
_CHECKS = (
    "Số bản (r1, r2 …) chỉ tăng khi hủy chốt rồi chốt lại; bản sau thay bản trước",
    "Xuất lại một tuần đã chốt cho ra tệp giống hệt, kể cả khi sau đó danh mục đổi tên",
    "So mã SHA-256 của tệp với mã ghi trong sổ các tuần của đơn vị: khác một chữ là tệp đã bị sửa. "
    "Trên Windows: certutil -hashfile TÊN_TỆP SHA256",
    "Tổng cộng ở trang Tổng hợp phải bằng tổng cột “Lượt tính” của trang Bảng kê",
)


def write_notes(book: Workbook, styles: Styles, report: WeekReport) -> None:
    """Write the sheet."""
    sheet = book.add_worksheet(NAME)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, NAME_WIDTH)
    sheet.set_column(1, 1, TEXT_WIDTH)
    bold = styles.of(bold=True, color=INK)
    put_across(sheet, 0, 0, 1, f"GIẢI THÍCH – {report.title}", styles.of(bold=True, font_size=14))
    row = 2
    put(sheet, row, 0, "Chỉ tiêu", styles.head())
    put(sheet, row, 1, "Đếm gì", styles.head())
    wrapped = styles.cell(text_wrap=True, indent=1)
    meanings = {**MEANINGS, "petition": _PETITION_NOW} if report.desk else MEANINGS
    explained = [(item.label, meanings[item.code]) for item in report.indicators]
    explained += [(line.label, SCREEN_MEANINGS[line.code]) for line in report.screen]
    explained += [(line.label, DESK_MEANINGS[line.code]) for line in report.desk]
    for label, meaning in explained:
        row += 1
        put(sheet, row, 0, label, wrapped)
        put(sheet, row, 1, meaning, wrapped)
        sheet.set_row(row, row_height(max(len(label) / 42, len(meaning) / 76)))
    row += 1
    for heading, lines in _parts(report):
        row += 1
        put(sheet, row, 0, heading, bold)
        for text in lines:
            row += 1
            put_across(sheet, row, 0, 1, f"– {text}", styles.of(text_wrap=True, valign="top"))
            sheet.set_row(row, height_across(f"– {text}"))
        row += 1
    set_paper(sheet, report.sample, page_foot(report))
    sheet.print_area(0, 0, row, 1)


def _parts(report: WeekReport) -> Iterator[tuple[str, list[str]]]:
    remarks = [*_REMARKS, *(_DESK_REMARKS if report.desk else ())]
    if report.sample:
        remarks.insert(0, "MẪU: số liệu mẫu để dùng thử, không phải số liệu thật")
    yield "Cách hiểu số liệu", remarks
    yield "Ca làm việc không có lượt nào", _gaps(report)
    if report.names.desk is not None and report.names.desk.zeros:
        yield "Ca đã xác nhận không có lượt", _zeros(report.names.desk.zeros)
    yield "Kiểm tra mã QR", _channel(report)
    yield "Kiểm tra tệp này", [*_CHECKS, f"Chương trình: Quầy Một Cửa {report.names.version}"]


def _gaps(report: WeekReport) -> list[str]:
    if not report.gaps:
        return ["Không có: mọi ca làm việc đều có lượt"]
    return [
        f"{formats.weekday(gap.day)} {formats.day_short(gap.day)}, ca {gap.shift_name}"
        for gap in report.gaps
    ]


def _zeros(zeros: tuple[EmptyShift, ...]) -> list[str]:
    days = [(date.fromisoformat(zero.day), zero) for zero in zeros]
    return [
        f"{formats.weekday(day)} {formats.day_short(day)}, ca {zero.shift_name}, "
        f"quầy {zero.counter or formats.NOTHING}"
        for day, zero in days
    ]


def _channel(report: WeekReport) -> list[str]:
    lines = [channel_line(report)]
    if report.one_person:
        lines.append(
            f"Kênh này do {ONE_PERSON}: cùng một cán bộ nhập và xác nhận bằng mã PIN "
            "của người phụ trách"
        )
    return lines


def height_across(text: str) -> float:
    """Points for a text over both columns."""
    # A week that is exported again keeps its bytes: never less than was counted before words were.
    return row_height(max((len(text) - 2) / 118, lines_in(text, NAME_WIDTH + TEXT_WIDTH) - 1))


def row_height(lines: float) -> float:
    """Points for a wrapped cell: merged cells do not grow by themselves."""
    return 17.0 * (int(lines) + 1)
