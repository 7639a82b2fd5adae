"""The sessions of a period: a thin table over what the store gives."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.clock import parse_time
from models.display.sessions import LOST, SessionNow
from models.text.formats import NOTHING, clock_time, day_short, decimal, number
from ui.i18n import N_, tr

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

Index = QModelIndex | QPersistentModelIndex


class SessionsModel(QAbstractTableModel):
    """Words are made for the cells in sight only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sessions: list[SessionNow] = []

    def show(self, sessions: list[SessionNow]) -> None:
        """Replace all sessions, unless nothing differs."""
        if sessions != self.sessions:
            self.beginResetModel()
            self.sessions = sessions
            self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        one = self.sessions[row]
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sessions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return None


class SessionsTable(QTableView):
    """Rows of one height, chosen whole, left again with Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SessionsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Các phiên hiển thị mã"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMinimumHeight(3 * _ROW)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
