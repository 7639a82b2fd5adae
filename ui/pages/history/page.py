"""The history of the log: search, narrow, look at a row, correct it."""

import time

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.clock import day_of, parse_day
from models.errors import Problem, StoreProblem
from models.log.choices import load_choices
from models.log.context import load_context
from models.log.interactions import Interaction
from models.log.listing import Filter, Mark, mark, newer_than, place_of, rows_of
from models.store import settings
from models.text.formats import number
from ui.i18n import tr
from ui.pages.history.columns import columns_of
from ui.pages.history.days_chart import DaysChart
from ui.pages.history.detail import Detail
from ui.pages.history.filter_bar import FilterBar
from ui.pages.history.reading import All, Piece, Reading
from ui.pages.history.table import HistoryTable
from ui.parts.pieces import button
from ui.session import Session

_SIDES = 22
_WIDE, _NARROW = 340, 286
# Lower than this the rows need the place of the chart.
_CHART_FROM = 640
# More at once is another log, read anew.
_MOST_NEW = 200
_SOON_MS = 300
_SETTLE_SECONDS = 30


class HistoryPage(QWidget):
    """Emits what its parts tell; ``closed`` back to the keys, ``undo_requested`` for Ctrl+Z."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    closed = Signal()
    undo_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Reading | None = None
        self._counting: Reading | None = None
        self._filter = Filter()
        self._mark: Mark | None = None
        self._late = 0
        self._totals: tuple[int, int] | None = None
        self.filters = FilterBar()
        self.total = QLabel()
        self.chart = DaysChart()
        self.table = HistoryTable(session)
        self.detail = Detail(session)
        self._empty = QLabel()
        self._back = button(tr("Về quầy (Esc)"), "quiet")
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_SOON_MS)
        self._build()
        self._wire()
        self._read_catalogues()
        self.search()

    def _build(self) -> None:
        title = QLabel(tr("Lịch sử"))
        title.setProperty("role", "title")
        self.total.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(title)
        top.addWidget(self.total, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.filters.all)
        top.addWidget(self._back)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 6, 8)
        inside.setSpacing(4)
        inside.addWidget(self.chart)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._empty, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(card, 1)
        below.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 14, _SIDES, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(below, 1)
        self.setFocusProxy(self.filters)

    def _wire(self) -> None:
        self.filters.changed.connect(self.search)
        self.filters.left_down.connect(self.table.setFocus)
        self.chart.chosen.connect(self.filters.narrow_to)
        self.table.row_chosen.connect(self.detail.show_row)
        self.table.edit_requested.connect(self.detail.edit)
        self.table.rows.problem.connect(self.problem)
        self.detail.changed.connect(self._corrected)
        self.detail.left.connect(self.table.setFocus)
        self.detail.problem.connect(self.problem)
        self._back.clicked.connect(self.closed)
        self._recount.timeout.connect(self._count_again)
        for keys, call in (("Ctrl+E", self.detail.edit), ("Ctrl+Z", self.undo_requested)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(call)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def reload(self) -> None:
        """The page is shown again: names, the day and the log may be others."""
        self._read_catalogues()
        if self._mark is None or self._filter != self.filters.filter() or self._is_other_log():
            self.search()

    def store_changed(self) -> None:
        """Somebody wrote to the store: rows may be new, or say something else."""
        if self.isVisible():
            self.take_new()

    def search(self) -> None:
        """Find what the filters ask for; the table shows the former rows until the first come."""
        self.stop()
        self._filter = self.filters.filter()
        self._reading = Reading(self._session.store, self._filter)
        self._reading.found.connect(self._show_piece)
        self._reading.done.connect(self._show_all)
        self._reading.failed.connect(self._show_failed)
        self._late = 0
        self._totals = None
        self._reading.start()

    def stop(self) -> None:
        """Give up what is being found or counted; what is there stays."""
        for reading in (self._reading, self._counting):
            if reading is not None:
                reading.cancel()
        self._reading = self._counting = None
        self._recount.stop()

    def is_searching(self) -> bool:
        """Whether rows are still being found or counted."""
        return self._reading is not None or self._counting is not None

    def settle(self) -> None:
        """Wait until everything is found and counted: for a picture of the page."""
        until = time.monotonic() + _SETTLE_SECONDS
        while self.is_searching() and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.005)
        self.detail.refresh()

    def take_new(self) -> None:
        """Show rows that were logged meanwhile, and what others say now."""
        was = self._mark
        if was is None:
            return
        try:
            with self._session.store.read():
                now = mark()
                if now == was:
                    return
                if now.oldest != was.oldest:
                    self.search()
                    return
                new = newer_than(was.newest, self._filter) if now.newest != was.newest else []
                self._mark = now
                if len(new) > _MOST_NEW:
                    self.search()
                    return
                for listed in new:
                    self.table.rows.insert(place_of(listed, self.table.rows.seqs), listed)
        except StoreProblem as problem:
            self.problem.emit(problem)
            return
        if now.event != was.event:
            self.table.rows.forget()
            self.detail.refresh()
        self._show_emptiness()
        self._recount.start()

    def _read_catalogues(self) -> None:
        try:
            with self._session.store.read():
                choices = load_choices()
                oldest = rows_of([mark().oldest])
                today = day_of(self._session.now())
                first = parse_day(oldest[0].row.occurred_at[:10]) if oldest else today
                weekday = settings.get(settings.FIRST_WEEKDAY)
                self.filters.show_today(today, weekday, first)
                self.filters.show_choices(choices)
                self.detail.know(choices)
                self.table.rows.know(choices)
                self._weekday = weekday
                self.detail.corrections.context = load_context()
        except Problem as problem:
            self.problem.emit(problem)

    def _is_other_log(self) -> bool:
        try:
            with self._session.store.read():
                return mark() != self._mark
        except StoreProblem as problem:
            self.problem.emit(problem)
            return False

    def _show_piece(self, piece: Piece) -> None:
        if self._reading is None or piece.number != self._reading.number:
            return
        if self._late:
            self.table.rows.extend(piece.seqs)
        else:
            self._show_first(piece)
        self._late += 1
        self._show_total()

    def _show_first(self, piece: Piece) -> None:
        chosen = self.table.current()
        self._mark = piece.mark
        self.table.rows.show(piece.seqs)
        kept = chosen is not None and chosen.seq in piece.seqs
        if chosen is not None and kept:
            self.table.choose(piece.seqs.index(chosen.seq))
        elif piece.seqs:
            self.table.choose(0)
        else:
            self.detail.show_row(None)
        self._show_emptiness()

    def _show_all(self, found: All) -> None:
        counting = self._counting
        if self._reading is not None and found.number == self._reading.number:
            self.table.rows.extend(found.seqs)
            self._reading = None
        elif counting is not None and found.number == counting.number:
            self._counting = None
        else:
            return
        rows, quantity = sum(d.rows for d in found.days), sum(d.quantity for d in found.days)
        self._totals = (rows, quantity)
        self.chart.show_columns(columns_of(found.days, self._weekday))
        self._show_total()
        self._show_emptiness()
        if self._mark is not None and found.mark.newest != self._mark.newest:
            self._recount.start()

    def _show_failed(self, problem: Problem) -> None:
        if self.sender() not in (self._reading, self._counting):
            # One that nobody waits for any more.
            return
        self._reading = self._counting = None
        self.problem.emit(problem)

    def _count_again(self) -> None:
        """Totals and chart follow; the rows in sight stay, those just voided among them."""
        if self.is_searching():
            self._recount.start()
            return
        self._counting = Reading(self._session.store, self._filter)
        self._counting.done.connect(self._show_all)
        self._counting.failed.connect(self._show_failed)
        self._counting.start()

    def _show_total(self) -> None:
        if self._totals is None:
            text = tr("Đang đếm… {0} dòng").format(number(self.table.rows.rowCount()))
        else:
            rows, quantity = self._totals
            text = tr("{0} lượt trong {1} dòng").format(number(quantity), number(rows))
        self.total.setText(text)
        self.total.setAccessibleName(text)

    def _show_emptiness(self) -> None:
        empty = not self.table.rows.seqs
        self.table.setVisible(not empty)
        self._empty.setVisible(empty)
        if empty:
            narrowed = self._filter != Filter()
            self._empty.setText(
                tr("Không có lượt nào khớp. Hãy đổi từ tìm, khoảng thời gian hoặc xóa bộ lọc.")
                if narrowed
                else tr("Chưa ghi lượt nào. Bấm F1 đến F9 để ghi lượt đầu tiên.")
            )
        self._fit()

    def _corrected(self, row: Interaction, sentence: str) -> None:
        self.take_new()
        self.table.rows.forget()
        self.told.emit(sentence)
        self.changed.emit()

    def _find(self) -> None:
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def _fit(self) -> None:
        self.detail.setFixedWidth(_WIDE if self.width() >= 1180 else _NARROW)
        several = len(self.chart.columns()) > 1
        self.chart.setVisible(self.height() >= _CHART_FROM and several)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.detail.close_form():
                self.closed.emit()
            return
        super().keyPressEvent(event)
