"""The sessions of a period: a thin table over what the store gives."""

from PySide6.QtWidgets import QTableView, QWidget

from models.clock import parse_time
from models.display.sessions import LOST, SessionNow
from models.text.formats import NOTHING, clock_time, day_short, decimal, number
from ui.i18n import N_, tr
from ui.parts.tables import RowsModel, lay_out

DAY, TIME, HOURS, SCREEN, CODE, PASSED, FAILED, END = range(8)
_HEADS = (
    N_("Ngày"),
    N_("Từ – đến"),
    N_("Giờ hiển thị"),
    N_("Màn hình"),
    N_("Mã kiểm tra"),
    N_("Đúng"),
    N_("Sai"),
    N_("Kết thúc"),
)
_WIDTHS = (104, 118, 104, 130, 116, 74, 64, 150)
_NUMBERS = (HOURS, PASSED, FAILED)
_ROW = 34
_REASONS = {
    "stopped": N_("tắt màn hình"),
    "left": N_("thoát bằng mã PIN"),
    "changed": N_("đổi nội dung, mã hoặc ngày"),
    "nothing to show": N_("không còn mã để hiện"),
    LOST: N_("mất tín hiệu"),
}


class SessionsModel(RowsModel[SessionNow]):
    """When, how long, where, which code, and what its checks found."""

    def text(self, row: int, column: int) -> str:
        one = self.items[row]
        started = parse_time(one.started_at)
        match column:
            case 0:
                return day_short(started.date())
            case 1:
                until = clock_time(parse_time(one.ended_at)) if one.ended_at else tr("đang chạy")
                return f"{clock_time(started)} – {until}"
            case 2:
                return decimal(one.seconds / 3600, 1)
            case 3:
                return one.screen or NOTHING
            case 4:
                return one.fingerprint or NOTHING
            case 5:
                return number(one.passed)
            case 6:
                return number(one.failed)
        if one.ended_at is None:
            return NOTHING
        return tr(_REASONS.get(one.stop_reason, one.stop_reason))


class SessionsTable(QTableView):
    """As many lines as a period has sessions, drawn as they come into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SessionsModel(_HEADS, _NUMBERS)
        self.rows.setParent(self)
        self.setModel(self.rows)
        lay_out(self, tr("Các phiên hiển thị mã"), _ROW)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMinimumHeight(3 * _ROW)
