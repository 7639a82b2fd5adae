"""The PIN pad over the public page: large keys, gone after 45 s. Where no clerk needs the keyboard
(a PC of its own) that works too.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.errors import Problem
from models.setup.pin import check_pin
from ui.i18n import tr, tr_problem
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font

IDLE_SECONDS = 45
MOST_DIGITS = 12
LEAST_KEY = 80
KEY_SHARE = 0.085
ROWS = 9
"""Keys that would fit above one another where the whole pad just fits."""


class PinPad(QWidget):
    """Covers its parent. ``accepted`` after the right PIN, ``closed`` when it gives up."""

    accepted = Signal()
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._digits = ""
        self._left = IDLE_SECONDS
        wanted = max(LEAST_KEY, round(min(parent.width(), parent.height()) * KEY_SHARE))
        self._key = min(wanted, parent.height() // ROWS)
        self._shown = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._said = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._time = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._build()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._second.start()
        self.setGeometry(parent.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Nhập mã PIN để thoát màn hình công cộng"))
        self._tell("")

    def type_digit(self, digit: str) -> None:
        """As if that key was pressed."""
        self._stay()
        if len(self._digits) < MOST_DIGITS:
            self._digits += digit
        self._tell("")

    def erase(self) -> None:
        """Take the last digit back."""
        self._stay()
        self._digits = self._digits[:-1]
        self._tell("")

    def submit(self) -> None:
        """Check what was typed; a wrong PIN is said and forgotten."""
        self._stay()
        if not self._digits:
            return
        typed, self._digits = self._digits, ""
        try:
            check_pin(self._session.store, typed, self._session.now())
        except Problem as problem:
            self._tell(tr_problem(problem))
            return
        self._second.stop()
        self.accepted.emit()

    def give_up(self) -> None:
        """Close without leaving."""
        self._second.stop()
        self.closed.emit()

    def message(self) -> str:
        """What it says now."""
        return self._said.text()

    def _build(self) -> None:
        card = QFrame(self)
        card.setProperty("card", "true")
        card.installEventFilter(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(self._key // 3,) * 4)
        inside.setSpacing(self._key // 8)
        title = QLabel(tr("Thoát màn hình công cộng"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setFont(app_font(self._key // 3, app_font(10).Weight.Bold))
        self._shown.setFont(app_font(self._key // 3, app_font(10).Weight.Bold))
        self._said.setFont(app_font(max(16, self._key // 5)))
        self._said.setStyleSheet(f"color: {tokens.BAD};")
        self._said.setWordWrap(True)
        self._said.setFixedHeight(round(self._key * 0.75))
        self._time.setFont(app_font(max(14, self._key // 6)))
        self._time.setStyleSheet(f"color: {tokens.PUBLIC_MUTED};")
        for part in (title, self._shown, self._said):
            inside.addWidget(part)
        inside.addLayout(self._keys())
        inside.addLayout(self._actions())
        inside.addWidget(self._time)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._key // 8)
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._button(digit), place // 3, place % 3)
        grid.addWidget(self._button("0"), 3, 1)
        return grid

    def _button(self, digit: str) -> QPushButton:
        button = QPushButton(digit)
        button.setFixedSize(self._key + self._key // 3, self._key)
        button.setFont(app_font(self._key // 3, app_font(10).Weight.Medium))
        button.setStyleSheet(f"font-size: {self._key // 3}px;")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._digit_clicked)
        return button

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._key // 8)
        for text, kind, slot in (
            (tr("Quay lại"), "", self.give_up),
            (tr("Xóa"), "", self.erase),
            (tr("Thoát"), "primary", self.submit),
        ):
            button = QPushButton(text)
            button.setFixedSize(self._key + self._key // 3, self._key)
            button.setStyleSheet(f"font-size: {max(16, self._key // 5)}px; padding: 0;")
            if kind:
                button.setProperty("kind", kind)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def _digit_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.type_digit(button.text())

    def _tell(self, message: str) -> None:
        self._shown.setText("•" * len(self._digits) or tr("Nhập mã PIN"))
        self._said.setText(message)
        self._time.setText(tr("Tự đóng sau {0} giây").format(self._left))

    def _stay(self) -> None:
        self._left = IDLE_SECONDS

    def _count_down(self) -> None:
        self._left -= 1
        self._time.setText(tr("Tự đóng sau {0} giây").format(self._left))
        if self._left <= 0:
            self.give_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Presses on the card's own ground must not reach the page below.
        return event.type() == QEvent.Type.MouseButtonPress

    def mousePressEvent(self, event: QEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self.type_digit(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(tokens.DEEP)
        veil.setAlphaF(0.75)
        QPainter(self).fillRect(self.rect(), veil)
