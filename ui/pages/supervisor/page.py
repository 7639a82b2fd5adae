"""The page "Tổng hợp" of whoever takes in other units' reports, in parts side by side."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import N_, tr
from ui.pages.supervisor.reports_part import TAKE, ReportsPart
from ui.parts.drop import files_in
from ui.parts.pieces import button, chip
from ui.parts.segments import Segments
from ui.session import Session

WEEKS, COVERAGE = "weeks", "coverage"
PARTS = ((WEEKS, N_("Tuần")), (COVERAGE, N_("Độ phủ")))
"""The first is open at first. Others are made in ``_make_part`` when they are opened; each has
``reload()``, the signals ``problem``, ``told`` and ``changed``, and a focus proxy."""


class SupervisorPage(QWidget):
    """Nothing here asks by a dialog but what chooses files; files are dropped anywhere on it."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAcceptDrops(True)
        self.parts = Segments(PARTS, tr("Các phần của trang Tổng hợp"))
        self.sample = chip(tr("MẪU"), "bad")
        self.take = button(tr("Nhận gói…"), "primary")
        self.reports = ReportsPart(session)
        self._opened: dict[str, QWidget] = {WEEKS: self.reports}
        self._part: QWidget = self.reports
        self._whole = QStackedWidget()
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        title = QLabel(tr("Tổng hợp"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.parts)
        head.addWidget(self.sample)
        head.addStretch(1)
        head.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 14, 22, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._whole, 1)
        self._whole.addWidget(self.reports)
        # One choice alone is none.
        self.parts.setVisible(len(PARTS) > 1)
        self.setFocusProxy(self.reports)

    def _wire(self) -> None:
        self.parts.chosen.connect(self.open_tab)
        self.take.clicked.connect(self._open_taking_in)
        self.reports.looked.connect(self._show_head)
        self._join(self.reports)

    def _join(self, part: QWidget) -> None:
        part.problem.connect(self.problem)  # type: ignore[attr-defined]
        part.told.connect(self.told)  # type: ignore[attr-defined]
        part.changed.connect(self.changed)  # type: ignore[attr-defined]

    def open_tab(self, code: str) -> None:
        """Show a part of the page, made at the first time."""
        self.parts.choose(code)
        if code not in self._opened:
            part = self._opened[code] = self._make_part(code)
            self._join(part)
            self._whole.addWidget(part)
        self._part = self._opened[code]
        self._whole.setCurrentWidget(self._part)
        self.setFocusProxy(self._part)
        self.reload()

    def _make_part(self, code: str) -> QWidget:
        assert code == COVERAGE
        # Most days nobody looks at the coverage.
        from ui.pages.supervisor.coverage.view import CoverageView

        return CoverageView(self._session)

    def reload(self) -> None:
        """Read the store again; what is chosen stays."""
        self._part.reload()  # type: ignore[attr-defined]
        self._show_head()

    def store_changed(self) -> None:
        """Another program, or a worker of this page, wrote."""
        if self.isVisible() and not self.reports.is_busy():
            self.reload()

    def settle(self) -> None:
        """Wait for what is being looked for, as a picture of the page does."""
        weeks = self.reports.weeks
        while weeks.reading.is_busy() or weeks.odd.is_busy() or self._part_is_reading():
            QCoreApplication.processEvents()

    def _part_is_reading(self) -> bool:
        reading = getattr(self._part, "reading", None)
        return reading is not None and reading.is_busy()

    def _show_head(self) -> None:
        """What the head of the page says belongs to the reports."""
        here = self._part is self.reports
        self.sample.setVisible(here and self.reports.has_samples())
        self.take.setVisible(here and self.reports.may_take())

    def _open_taking_in(self) -> None:
        self.reports.open_view(TAKE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self.reports.show_hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.reports.show_hover(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.reports.show_hover(False)
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_tab(WEEKS)
            self.reports.take(paths)
