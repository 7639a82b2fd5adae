"""What asks for a clerk now: a visitor at the public screen, the look at the codes of a shift,
weeks that are over.

It takes the place of the page's title, so that no button moves under the mouse when it appears.
"""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from models.calendar.shifts import Shift
from models.clock import parse_time
from models.display.help_calls import CallNow
from models.text.formats import clock_time
from ui.i18n import tr
from ui.parts.one_line import OneLine

ANSWER_KEY = "Ctrl+G"
_SPARE = 4


class Wanted(NamedTuple):
    """Calls that nobody answered, the oldest first, and the shift whose codes nobody looked at."""

    calls: tuple[CallNow, ...] = ()
    unchecked: Shift | None = None


class WeeksWords(NamedTuple):
    """What is said of weeks, and the words on its two buttons: see them, and leave it for now
    (empty: no such button)."""

    text: str
    see: str
    leave: str


class Attention(QStackedWidget):
    """The title, or what is wanted; a call comes before a check, and a check before weeks."""

    answered = Signal(str)
    shown = Signal(object)
    """The Wanted that stands there now."""
    checked = Signal()
    incident = Signal()
    weeks_wanted = Signal()
    weeks_left = Signal()

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wanted = Wanted()
        self.weeks: WeeksWords | None = None
        self.call_text, self.check_text, self.weeks_text = OneLine(), OneLine(), OneLine()
        self.answer = QPushButton(tr("Đã nhận"))
        self.answer.setToolTip(ANSWER_KEY)
        self.right = QPushButton(tr("Đã kiểm tra"))
        self.wrong = QPushButton(tr("Có sự cố…"))
        self.see_weeks, self.leave_weeks = QPushButton(), QPushButton()
        self.addWidget(title)
        self.addWidget(_bar("call", self.call_text, self.answer))
        self.addWidget(_bar("check", self.check_text, self.right, self.wrong))
        self.addWidget(_bar("weeks", self.weeks_text, self.see_weeks, self.leave_weeks))
        self.see_weeks.clicked.connect(self.weeks_wanted)
        self.leave_weeks.clicked.connect(self.weeks_left)
        self.answer.clicked.connect(self.answer_first)
        self.right.clicked.connect(self.checked)
        self.wrong.clicked.connect(self.incident)
        key = QShortcut(QKeySequence(ANSWER_KEY), self)
        key.setAutoRepeat(False)
        key.activated.connect(self.answer_first)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the most urgent of it."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._show_most_urgent()
            self.shown.emit(wanted)

    def show_weeks(self, words: WeeksWords | None) -> None:
        """What is said of weeks, where nobody calls and nothing is to be checked."""
        if words != self.weeks:
            self.weeks = words
            self._show_most_urgent()
            self.shown.emit(self.wanted)

    def _show_most_urgent(self) -> None:
        wanted = self.wanted
        if wanted.calls:
            first = clock_time(parse_time(wanted.calls[0].at))
            words = tr("Khách cần hỗ trợ tại màn hình · {0}").format(first)
            if len(wanted.calls) > 1:
                words = tr("{0} lượt gọi hỗ trợ tại màn hình · từ {1}").format(
                    len(wanted.calls), first
                )
            self._show(1, self.call_text, words)
        elif wanted.unchecked is not None:
            words = tr("Kiểm tra mã đầu ca {0}").format(tr(wanted.unchecked.name))
            self._show(2, self.check_text, words)
        elif self.weeks is not None:
            self.see_weeks.setText(self.weeks.see)
            self.leave_weeks.setText(self.weeks.leave)
            self.leave_weeks.setVisible(bool(self.weeks.leave))
            self._show(3, self.weeks_text, self.weeks.text)
        else:
            self.setCurrentIndex(0)

    def words_width(self) -> int:
        """The room in px in which all words of what is wanted can be read."""
        bar = self.currentWidget() or self
        texts = (self.call_text, self.check_text, self.weeks_text)
        text = texts[max(self.currentIndex(), 1) - 1]
        text.ensurePolished()
        words = text.fontMetrics().horizontalAdvance(text.text())
        # The words give way to the buttons, so the bar's own hint is without them.
        return bar.sizeHint().width() + words + _SPARE

    def answer_first(self) -> None:
        """Somebody goes to the visitor who has called longest."""
        if self.wanted.calls:
            self.answered.emit(self.wanted.calls[0].id)

    def _show(self, index: int, label: OneLine, words: str) -> None:
        label.show_words(words)
        label.setAccessibleName(words)
        self.setCurrentIndex(index)


def _bar(kind: str, text: OneLine, *buttons: QPushButton) -> QFrame:
    bar = QFrame()
    bar.setObjectName("attention")
    bar.setProperty("kind", kind)
    text.setProperty("role", None)
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 2, 4, 2)
    row.setSpacing(6)
    row.addWidget(text, 1)
    for button in buttons:
        button.setProperty("kind", "small")
        row.addWidget(button)
    return bar
