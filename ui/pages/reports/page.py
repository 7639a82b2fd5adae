"""The page "Báo cáo": its parts side by side at the head, each made when it is opened first."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import N_, tr
from ui.pages.reports.dropped import receipts_in
from ui.pages.reports.weeks_view import WeeksView
from ui.parts.segments import Segments
from ui.session import Session

if TYPE_CHECKING:
    from models.delivery.run import Written
    from ui.pages.reports.paper.view import PaperView
    from ui.pages.reports.periods.view import PeriodsView
    from ui.pages.reports.preview_view import PreviewView
    from ui.pages.reports.sending.view import SendingView

WEEKS, PERIODS, SENDING, PAPER = "weeks", "periods", "sending", "paper"
PARTS = (
    (WEEKS, N_("Theo tuần")),
    (PERIODS, N_("Kỳ dài")),
    (SENDING, N_("Gửi và nhận")),
    (PAPER, N_("Đối chiếu giấy")),
)


class ReportsPage(QWidget):
    """What its parts tell and ask for goes through the page's own signals."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()
    batch_requested = Signal(object, str)
    """A day and the code of its shift are to be made up for."""
    due_confirmed = Signal(object, object)
    """Labels of weeks to close and write, and of those among them that really had nothing."""
    due_put_off = Signal()
    due_stop_requested = Signal()
    sending_requested = Signal()
    sending_stop_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.parts = Segments(PARTS, tr("Các phần của trang Báo cáo"))
        self.weeks = WeeksView(session)
        self.sending: SendingView | None = None
        self.periods: PeriodsView | None = None
        self.paper: PaperView | None = None
        self.preview: PreviewView | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.weeks)
        head = QHBoxLayout()
        head.setContentsMargins(22, 12, 22, 0)
        head.addWidget(self.parts)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)
        self.setFocusProxy(self.weeks)
        # Receipts are taken wherever on the page they are let go.
        self.setAcceptDrops(True)
        self._wire()

    def _wire(self) -> None:
        weeks = self.weeks
        self._join(weeks)
        weeks.channels_requested.connect(self.channels_requested)
        weeks.batch_requested.connect(self.batch_requested)
        weeks.place_requested.connect(self.open_sending)
        weeks.preview_requested.connect(self.open_preview)
        weeks.sending_requested.connect(self.sending_requested)
        weeks.due.confirmed.connect(self.due_confirmed)
        weeks.due.put_off.connect(self.due_put_off)
        weeks.due.stop_requested.connect(self.due_stop_requested)
        weeks.card.way.stop_requested.connect(self.sending_stop_requested)
        self.parts.chosen.connect(self.open_tab)

    def _join(self, part: QWidget) -> None:
        part.problem.connect(self.problem)  # type: ignore[attr-defined]
        part.told.connect(self.told)  # type: ignore[attr-defined]
        part.changed.connect(self.changed)  # type: ignore[attr-defined]

    def open_tab(self, code: str) -> None:
        """Show one of :data:`PARTS`, made at the first time."""
        self.parts.choose(code)
        part: QWidget = self.weeks
        if code == SENDING:
            part = self._sending()
        elif code == PERIODS:
            part = self._periods()
        elif code == PAPER:
            part = self._paper()
        self.stack.setCurrentWidget(part)
        self.setFocusProxy(part)
        self.reload()

    def open_preview(self, label: str) -> None:
        """The draft report of a week, in place of the weeks."""
        if self.preview is None:
            # PDFium, for whoever looks at a draft.
            from ui.pages.reports.preview_view import PreviewView

            self.preview = PreviewView(self._session)
            self.preview.problem.connect(self.problem)
            self.preview.left.connect(self._leave_preview)
            self.stack.addWidget(self.preview)
        self.stack.setCurrentWidget(self.preview)
        self.setFocusProxy(self.preview)
        self.preview.show_week(label)

    def _leave_preview(self) -> None:
        self.open_tab(WEEKS)
        self.weeks.table.setFocus()

    def open_sending(self) -> None:
        """Where weeks go is chosen there."""
        self.open_tab(SENDING)
        self._sending().place.folder.setFocus()

    def open_due(self) -> None:
        """Ask about the weeks that are over."""
        self.open_tab(WEEKS)
        self.weeks.open_due()

    def _sending(self) -> "SendingView":
        if self.sending is None:
            # Chosen once, and read by few: not before somebody looks.
            from ui.pages.reports.sending.view import SendingView

            self.sending = SendingView(self._session)
            self._join(self.sending)
            self.sending.sending_requested.connect(self.sending_requested)
            self.stack.addWidget(self.sending)
        return self.sending

    def _periods(self) -> "PeriodsView":
        if self.periods is None:
            # Once a month at most.
            from ui.pages.reports.periods.view import PeriodsView

            self.periods = PeriodsView(self._session)
            self._join(self.periods)
            self.stack.addWidget(self.periods)
        return self.periods

    def _paper(self) -> "PaperView":
        if self.paper is None:
            # Pillow and zxing-cpp, for whoever has a paper in hand.
            from ui.pages.reports.paper.view import PaperView

            self.paper = PaperView(self._session)
            self._join(self.paper)
            self.stack.addWidget(self.paper)
        return self.paper

    def reload(self) -> None:
        """Read the store again; an open question stays."""
        self.stack.currentWidget().reload()  # type: ignore[union-attr]

    def store_changed(self) -> None:
        """Another program wrote: show it if somebody looks."""
        self.stack.currentWidget().store_changed()  # type: ignore[union-attr]

    def show_due_running(self) -> None:
        """Weeks are being closed and written."""
        self.weeks.show_due_running()

    def show_due_progress(self, label: str, done: int, total: int) -> None:
        """How far the week at hand is."""
        self.weeks.due.show_progress(label, done, total)

    def show_due_written(self, made: "list[Written]", _alone: bool) -> None:
        """What became of them."""
        self.weeks.show_due_written(made)

    def show_due_stopped(self) -> None:
        """They are not written, or not all."""
        self.weeks.show_due_stopped()

    def show_sending(self, labels: Collection[str], percent: int) -> None:
        """How far the files of these weeks are."""
        self.weeks.show_sending(labels, percent)

    def sending_changed(self) -> None:
        """The queue is another now."""
        self.weeks.sending_changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if receipts_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = receipts_in(event)
        if files:
            event.acceptProposedAction()
            self.open_tab(SENDING)
            self._sending().take(files)
