"""Beside the buttons: the day at a glance and the last rows, or the form that corrects one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.log.interactions import HistoryLine, Interaction
from ui.i18n import tr
from ui.pages.desk.corrections import Corrections
from ui.pages.desk.recent_list import RecentList
from ui.pages.desk.today_panel import TodayPanel
from ui.session import Session

if TYPE_CHECKING:
    from ui.pages.desk.edit_panel import EditPanel
    from ui.pages.desk.handover_panel import HandoverPanel

WIDE, NARROW = 330, 272


class SidePanel(QFrame):
    """What the person wants of a row goes to ``corrections``: to see it, to save it, to void it."""

    handover_requested = Signal()
    history_requested = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.corrections = Corrections(session, self)
        self.today = TodayPanel()
        self.recent = RecentList()
        self._editor: EditPanel | None = None
        self.handover: HandoverPanel | None = None
        self._empty = QLabel(tr("Chưa có lượt nào hôm nay. Bấm F1 đến F9 để ghi lượt đầu tiên."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        heading = QLabel(tr("Mới ghi"))
        heading.setProperty("role", "heading")
        self.handover_button = QPushButton(tr("Bàn giao ca"))
        self.handover_button.setProperty("kind", "quiet")
        self.handover_button.setToolTip(tr("Tóm tắt ca để đọc hoặc in khi đổi ca (Ctrl+B)"))
        self.handover_button.clicked.connect(self.handover_requested)
        self.find_button = QPushButton(tr("Tìm Ctrl+F"))
        self.find_button.setProperty("kind", "quiet")
        self.find_button.setToolTip(tr("Lịch sử: tìm, lọc và xem mọi lượt đã ghi (Ctrl+F)"))
        self.find_button.clicked.connect(self.history_requested)
        # In sight as long as the desk is, whatever the panel shows.
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setAutoRepeat(False)
        find.activated.connect(self.history_requested)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.handover_button)
        top.addWidget(self.find_button)
        overview = QWidget()
        inside = QVBoxLayout(overview)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.today)
        inside.addLayout(top)
        inside.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.recent, 1)
        self._stack = QStackedLayout()
        holder = QVBoxLayout(self)
        holder.setContentsMargins(18, 16, 18, 16)
        # First into its place: a stack shows its first page at once, else as a window.
        holder.addLayout(self._stack)
        self._stack.addWidget(overview)
        self.recent.edit_requested.connect(self.corrections.open)
        self.corrections.found.connect(self._show_editor)
        self.corrections.finished.connect(self.close_editor)

    @property
    def editor(self) -> "EditPanel":
        """The form for corrections, made when the first one is wanted."""
        if self._editor is None:
            # Most days start without a correction.
            from ui.pages.desk.edit_panel import EditPanel

            self._editor = EditPanel()
            self._stack.addWidget(self._editor)
            self._editor.save_requested.connect(self.corrections.save)
            self._editor.void_requested.connect(self.corrections.void)
            self._editor.procedures_wanted.connect(self.corrections.find_procedures)
            self.corrections.procedures.connect(self._editor.procedure.offer)
            self._editor.closed.connect(self.close_editor)
        return self._editor

    def _show_editor(
        self, row: Interaction, story: list[HistoryLine], people: dict[str, str]
    ) -> None:
        context = self.corrections.context
        if context is None:
            return
        presets, fields = list(context.presets.values()), list(context.fields.values())
        self.editor.show_row(row, story, presets, fields, people)
        self._stack.setCurrentWidget(self.editor)

    def close_editor(self) -> None:
        """Back to the day."""
        self._stack.setCurrentIndex(0)
        self.recent.setFocus()

    def toggle_handover(self, session: Session, waiting: int, officer: str = "") -> None:
        """Open the summary of the shift, or close it; ``waiting``: rows not stored yet.

        ``officer`` names who hands over where it is not who is on shift; then it only opens.
        """
        if self.close_handover() and not officer:
            return
        if self.handover is None:
            # Wanted once or twice a day.
            from ui.pages.desk.handover_panel import HandoverPanel

            self.handover = HandoverPanel(session)
            self._stack.addWidget(self.handover)
            self.handover.closed.connect(self.close_handover)
            self.handover.told.connect(self.told)
            self.handover.problem.connect(self.problem)
        self.handover.told_by(officer)
        self.handover.reload(waiting)
        self._stack.setCurrentWidget(self.handover)
        self.handover.setFocus()

    def close_handover(self) -> bool:
        """Back to the day; whether the summary was open."""
        panel = self.handover
        if panel is None or self._stack.currentWidget() is not panel:
            return False
        inside = panel.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentIndex(0)
        if inside:
            self.handover_button.setFocus()
        return True

    def refresh_handover(self, waiting: int) -> None:
        """The day has changed; ``waiting`` as above."""
        if self.handover is not None and self._stack.currentWidget() is self.handover:
            self.handover.reload_soon(waiting)

    def edit_newest(self) -> None:
        """Ask for the row that was logged last."""
        rows = self.recent.rows
        for place in range(rows.rowCount()):
            index = rows.index(place)
            row: Interaction = index.data(Qt.ItemDataRole.UserRole)
            if row.voided_at is None:
                self.recent.setCurrentIndex(index)
                self.corrections.open(row.id)
                return

    def show_emptiness(self) -> None:
        """A sentence in place of an empty list."""
        empty = self.recent.rows.rowCount() == 0
        self._empty.setVisible(empty)
        self.recent.setVisible(not empty)

    def fit(self, page_width: int) -> None:
        """Narrower on a small or magnified screen."""
        wide = page_width >= 1180
        self.setFixedWidth(WIDE if wide else NARROW)
        # Where there is no room for its key beside the hand-over, the tool tip has it.
        self.find_button.setText(tr("Tìm Ctrl+F") if wide else tr("Tìm"))
