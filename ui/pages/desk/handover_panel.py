"""The hand-over of the shift, beside the buttons, large enough to read aloud: logging goes on."""

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.errors import Problem
from models.log.handover import Handover, handover
from models.text.formats import clock_time, number
from ui.i18n import tr
from ui.pages.desk.kinds_chart import KindsChart
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words import handover as words

if TYPE_CHECKING:
    from ui.pages.desk.handover_print import HandoverPrint

_LARGE, _HEAD, _LARGEST = 17, 20, 22
_SOON_MS = 400
_NBSP = "\u00a0"
# The keyboard scrolls here: it must be seen where it is.
_FOCUS_SHEET = (
    "QScrollArea { border: 2px solid transparent; border-radius: 6px; }"
    f"QScrollArea:focus {{ border-color: {tokens.PRIMARY}; }}"
)


class HandoverPanel(QWidget):
    """Follows the shift while it is open."""

    closed = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._print: HandoverPrint | None = None
        self._waiting = 0
        self._officer = ""
        self.shown: Handover | None = None
        self.shift = _label(_HEAD, QFont.Weight.Bold)
        self.place = _label(tokens.FONT_HEADING)
        self.total = _label(_LARGEST, QFont.Weight.Bold)
        self.text = _label(_LARGE, kind=Qt.TextFormat.RichText)
        self.chart = KindsChart()
        self.notes = _label(_LARGE, kind=Qt.TextFormat.RichText)
        self.copy = QPushButton(tr("Sao chép"))
        self.print = QPushButton(tr("In…"))
        self.close_button = QPushButton(tr("Đóng"))
        self._scroll = QScrollArea()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look_again)
        self._build()
        self._wire()

    def _build(self) -> None:
        title = QLabel(tr("Bàn giao ca"))
        title.setProperty("role", "heading")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setToolTip(tr("Đóng (Esc)"))
        self.copy.setToolTip(tr("Sao chép thành văn bản"))
        self.print.setToolTip(tr("In một tờ A5, hoặc lưu PDF khi máy chưa có máy in"))
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.close_button)
        told = QWidget()
        inside = QVBoxLayout(told)
        inside.setContentsMargins(4, 2, 8, 2)
        inside.setSpacing(8)
        kinds, open_ = QLabel(tr("Theo loại")), QLabel(tr("Người nhận ca cần biết"))
        for part in (kinds, open_):
            part.setProperty("role", "heading")
        for widget in (self.shift, self.place, self.total, self.text):
            inside.addWidget(widget)
        for widget in (open_, self.notes, kinds):
            inside.addWidget(widget)
        inside.addWidget(self.chart)
        inside.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Tóm tắt bàn giao ca"))
        self._scroll.setWidget(told)
        self._scroll.setStyleSheet(_FOCUS_SHEET)
        self._scroll.viewport().setAutoFillBackground(False)
        told.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self._scroll)

    def _wire(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print_it)
        self.close_button.clicked.connect(self.closed)

    def told_by(self, officer: str) -> None:
        """Whose name stands in it; empty for who is on shift."""
        self._officer = officer

    def reload(self, waiting: int) -> None:
        """Read the shift again; ``waiting``: rows that are not stored yet."""
        self._waiting = waiting
        try:
            with self._session.store.read():
                self._show(handover(self._session.now(), self._officer))
        except Problem as problem:
            self.problem.emit(problem)

    def reload_soon(self, waiting: int) -> None:
        """After a row: a press must not wait for the sums."""
        self._waiting = waiting
        self._soon.start()

    def _look_again(self) -> None:
        if self.isVisible():
            self.reload(self._waiting)

    def _show(self, told: Handover) -> None:
        self.shown = told
        span = f"{clock_time(told.start)}–{clock_time(told.end)}"
        self.shift.setText(f"{words.title(told)} · {span}")
        where = [part for part in (told.counter, told.officer) if part]
        day = words.day_words(told)
        self.place.setText(f"{day[:1].upper()}{day[1:]}\n{' · '.join(where)}")
        self.total.setText(tr("{0} lượt").format(number(told.total)))
        self.total.setAccessibleName(words.total_words(told))
        said = [words.followed_words(told), words.handouts_words(told)]
        said += [words.busiest_words(told), words.before_words(told)]
        _say(self.text, said)
        self.chart.show_kinds(told.kinds)
        notes = words.open_words(told)
        if self._waiting:
            notes.insert(0, _waiting_words(self._waiting))
        if told.sample:
            notes.insert(0, tr("Dữ liệu mẫu, không phải số liệu thật."))
        _say(self.notes, notes)

    def plain_text(self) -> str:
        """What is copied."""
        if self.shown is None:
            return ""
        text = words.plain_text(self.shown)
        return f"{text}\n{_waiting_words(self._waiting)}" if self._waiting else text

    def _copy(self) -> None:
        self.reload(self._waiting)
        QGuiApplication.clipboard().setText(self.plain_text())
        self.told.emit(tr("Đã sao chép tóm tắt bàn giao ca."))

    def _print_it(self) -> None:
        self.reload(self._waiting)
        if self.shown is None:
            return
        if self._print is None:
            # Printers, and what reads printed codes back, are loaded for whoever prints.
            from ui.pages.desk.handover_print import HandoverPrint

            self._print = HandoverPrint(self._session, self)
            self._print.told.connect(self.told)
            self._print.problem.connect(self.problem)
        self._print.start(self.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _waiting_words(count: int) -> str:
    return tr("{0} lượt đang chờ ghi chưa tính ở đây.").format(count)


def _say(label: QLabel, sentences: list[str]) -> None:
    """Each sentence a paragraph of its own."""
    said = [sentence for sentence in sentences if sentence]
    # A number stays with what it counts.
    lines = [re.sub(r"(?<=\d) (?=\w)", _NBSP, escape(line)) for line in said]
    label.setText("".join(f'<p style="margin: 0 0 5px 0">{line}</p>' for line in lines))
    label.setAccessibleName(" ".join(said))


def _label(
    px: int,
    weight: QFont.Weight = QFont.Weight.Normal,
    kind: Qt.TextFormat = Qt.TextFormat.PlainText,
) -> QLabel:
    made = QLabel()
    made.setFont(app_font(px, weight))
    made.setWordWrap(True)
    made.setTextFormat(kind)
    return made
