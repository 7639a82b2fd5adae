"""What asks for a clerk now: a visitor at the public screen, the look at the codes of a shift.

It takes the place of the page's title, so that no button moves under the mouse when it appears.
"""

from dataclasses import dataclass

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
from ui.pages.screen.one_line import OneLine

ANSWER_KEY = "Ctrl+G"
_SPARE = 4


@dataclass(frozen=True)
class Wanted:
    """Calls that nobody answered, the oldest first, and the shift whose codes nobody looked at."""

    calls: tuple[CallNow, ...] = ()
    unchecked: Shift | None = None


class Attention(QStackedWidget):
    """The title, or what is wanted; a call comes before a check."""

    answered = Signal(str)
    shown = Signal(object)
    """The Wanted that stands there now."""
    checked = Signal()
    incident = Signal()

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wanted = Wanted()
        self.call_text, self.check_text = OneLine(), OneLine()
        self.answer = QPushButton(tr("Đã nhận"))
        self.answer.setToolTip(ANSWER_KEY)
        self.right = QPushButton(tr("Đã kiểm tra"))
        self.wrong = QPushButton(tr("Có sự cố…"))
        self.addWidget(title)
        self.addWidget(_bar("call", self.call_text, self.answer))
        self.addWidget(_bar("check", self.check_text, self.right, self.wrong))
        self.answer.clicked.connect(self.answer_first)
        self.right.clicked.connect(self.checked)
        self.wrong.clicked.connect(self.incident)
        key = QShortcut(QKeySequence(ANSWER_KEY), self)
        key.setAutoRepeat(False)
        key.activated.connect(self.answer_first)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the most urgent of it."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
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
        else:
            self.setCurrentIndex(0)
        self.shown.emit(wanted)

    def words_width(self) -> int:
        """The room in px in which all words of what is wanted can be read."""
        bar = self.currentWidget() or self
        text = self.call_text if self.currentIndex() == 1 else self.check_text
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
