"""The sheet "Giải thích" of a period: what each number counts, what is missing, what it does not
prove."""

from xlsxwriter.workbook import Workbook

from models.reports.period_remarks import remarks
from models.reports.period_report import PeriodReport
from models.reports.xlsx_notes import (
    DESK_MEANINGS,
    MEANINGS,
    NAME,
    NAME_WIDTH,
    SCREEN_MEANINGS,
    TEXT_WIDTH,
    height_across,
    row_height,
)
from models.reports.xlsx_styles import INK, Styles, put, put_across, set_paper

# Where a week's words do not hold for a period.
_MEANINGS = {
    **MEANINGS,
    **SCREEN_MEANINGS,
    **DESK_MEANINGS,
    "sent": "Số bản đã gửi tới máy in trong kỳ; chương trình không biết giấy có ra hay không",
    "hours": "Thời gian mã QR có trên màn hình công cộng, cộng các phiên hiển thị trong kỳ; "
    "không cho biết bao nhiêu người đã xem",
    "shifts": "Ca làm việc theo lịch của đơn vị từ ngày bắt đầu dùng chương trình, và số ca trong "
    "đó có cán bộ xem lại mã trên màn hình và tờ dán",
    "incidents": "Mã bị dán đè, rách, mờ, liên kết sai hoặc người lạ tiếp cận, phát hiện trong kỳ",
    "petition": "Lượt hướng dẫn khách gửi phản ánh, kiến nghị trên cổng của Bộ, hoặc ghi nội dung "
    "tại quầy",
    "answers": "Câu trả lời của Bộ mà cán bộ đưa lên màn hình công cộng, in phiếu hoặc ghi lượt "
    "kèm theo; mỗi lần là một, xem tệp của từng tuần",
    "petitions": "Phản ánh, kiến nghị và góp ý chuyên môn ghi tại quầy, không ghi ai nói; xem tệp "
    "của từng tuần",
    "petitions_new": "Chưa chuyển tới đâu, lúc lập báo cáo",
    "petitions_forwarded": "Đã chuyển tới nơi giải quyết, lúc lập báo cáo",
    "petitions_answered": "Đã có trả lời, lúc lập báo cáo",
    "followers": "Số đọc được sau cùng trong kỳ trên trang quản trị của Zalo hoặc do cơ quan chủ "
    "quản cho biết: một số cho cả OA, không cộng theo quầy, theo đơn vị hay theo kỳ; không suy ra "
    "nhân quả với lượt tại quầy",
}
_FITS = 1_060.0
"""Heights of all rows in points that one page can take, with letters still read easily: a fifth
more than at the width of the paper."""
_HOW = (
    "Số liệu đếm theo lượt, không phải số người; lượt đã hủy không tính",
    "Số liệu do cán bộ tại quầy ghi nhận; không phải bằng chứng một tài khoản Zalo đã quan tâm OA",
    "Quan tâm Zalo OA là tự nguyện; “không có nhu cầu”, “không có điện thoại / Zalo” "
    "là bình thường",
    "Đếm từ cùng các lượt đã ghi trong sổ tuần; ngày của tuần đã chốt không thay đổi nữa. Tuần nằm "
    "giữa hai kỳ chỉ tính những ngày trong kỳ",
    "Tuần hủy chốt rồi sửa, rồi chốt lại thì số liệu của kỳ cũng đổi: hãy lập lại báo cáo kỳ",
    "Không có cán bộ, không có họ tên khách, không có ghi chú",
    "“–” là không có số liệu hoặc không tính được; khác với 0",
)


def write_period_notes(book: Workbook, styles: Styles, report: PeriodReport, foot: str) -> None:
    """Write the sheet."""
    sheet = book.add_worksheet(NAME)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, NAME_WIDTH)
    sheet.set_column(1, 1, TEXT_WIDTH)
    title = styles.of(bold=True, font_size=14, shrink=True)
    put_across(sheet, 0, 0, 1, f"GIẢI THÍCH – {report.title}", title)
    row, tall = 2, 3 * row_height(0)
    put(sheet, row, 0, "Chỉ tiêu", styles.head())
    put(sheet, row, 1, "Đếm gì", styles.head())
    wrapped = styles.cell(text_wrap=True, indent=1)
    named = [(item.code, item.label) for item in report.indicators]
    named += [(item.code, item.label) for item in report.screen]
    named += [(item.code, item.label) for item in report.desk]
    for code, label in named:
        row, meaning = row + 1, _MEANINGS[code]
        put(sheet, row, 0, label, wrapped)
        put(sheet, row, 1, meaning, wrapped)
        height = row_height(max(len(label) / 42, len(meaning) / 76))
        sheet.set_row(row, height)
        tall += height
    missing = remarks(report) or ("Không có",)
    for heading, lines in (
        ("Cách hiểu số liệu", _HOW),
        ("Số liệu còn thiếu hoặc còn có thể thay đổi", missing),
        ("Chương trình", (f"Quầy Một Cửa {report.version}",)),
    ):
        row, tall = row + 2, tall + 2 * row_height(0)
        put(sheet, row, 0, heading, styles.of(bold=True, color=INK))
        for text in lines:
            row += 1
            put_across(sheet, row, 0, 1, f"– {text}", styles.of(text_wrap=True, valign="top"))
            height = height_across(f"– {text}")
            sheet.set_row(row, height)
            tall += height
    # A little more than a page is made to fit, so that no page has two lines.
    set_paper(sheet, report.sample, foot, pages=int(tall <= _FITS))
    sheet.print_area(0, 0, row, 1)
