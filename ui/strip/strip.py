"""The strip: a window that stays above the others and leaves the focus where it is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from models.log.context import PresetNow
from models.text.formats import number
from ui.i18n import tr
from ui.strip.key_button import StripKey
from ui.strip.mover import Mover
from ui.strip.said_lines import LINE_HEIGHT, SaidLines
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.style import repolish

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

KEY = "Ctrl+Shift+T"
_LYING_TEXT, _UPRIGHT_TEXT = 160, 88
_HEAD = 24
_TOOL = 27
_GRIP = 14


class Strip(QFrame):
    """Says what was pressed on it; shows what it is told."""

    pressed = Signal(str)
    undo_requested = Signal()
    again_requested = Signal()
    answer_requested = Signal()
    window_requested = Signal()
    turned = Signal(bool)
    closed = Signal()
    dragged = Signal(QPoint, QPoint)
    dropped = Signal()

    def __init__(self) -> None:
        # Without a parent: a strip that belonged to the main window would be minimised with it.
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # The window is never the active one: its tooltips would not show.
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Thanh nhỏ ghi lượt"))
        self.setObjectName("strip")
        self.keys: dict[str, StripKey] = {}
        self.upright = False
        self.total = QLabel()
        self.call = QPushButton()
        self.again = QPushButton(tr("Ghi lại"))
        self.said = SaidLines()
        self.undo = _tool("undo", tr("Hoàn tác lượt vừa ghi"))
        self.open_window = _tool("desk", tr("Mở cửa sổ Quầy Một Cửa"))
        self.turn = _tool("turn", "")
        self.leave = _tool("close", tr("Đóng thanh nhỏ ({0})").format(KEY))
        self._grip = Grip()
        self._mover = Mover(self)
        self._build()
        self._wire()
        self.set_upright(False)
        self.show_counts({})

    def _build(self) -> None:
        self.call.setObjectName("stripCall")
        self.again.setObjectName("stripAgain")
        self.total.setObjectName("stripTotal")
        self._head = QStackedWidget()
        for part in (self.total, self.call, self.again):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._head.addWidget(part)
        for button in (self.call, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._text.setSpacing(1)
        self._text.addWidget(self._head)
        self._text.addWidget(self.said)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2)
        self._tools = QGridLayout()
        self._tools.setSpacing(1)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setSpacing(4)
        self._outer.setSizeConstraint(QBoxLayout.SizeConstraint.SetFixedSize)
        self._outer.addWidget(self._grip)
        self._outer.addLayout(self._row)
        self._outer.addLayout(self._text)
        self._outer.addLayout(self._tools)

    def _wire(self) -> None:
        self.undo.clicked.connect(self.undo_requested)
        self.call.clicked.connect(self.answer_requested)
        self.again.clicked.connect(self.again_requested)
        self.open_window.clicked.connect(self.window_requested)
        self.turn.clicked.connect(self._turn)
        self.leave.clicked.connect(self.closed)
        self._mover.dragged.connect(self.dragged)
        self._mover.dropped.connect(self.dropped)
        for part in (self, self._grip, self.total, self.said, self.call, self.again):
            self._mover.watch(part)

    def show_presets(self, presets: Mapping[str, PresetNow]) -> None:
        """Make the keys anew, unless they are these already."""
        if {code: key.preset for code, key in self.keys.items()} == dict(presets):
            return
        for key in self.keys.values():
            self._row.removeWidget(key)
            key.hide()
            key.deleteLater()
        self.keys = {}
        for preset in presets.values():
            key = StripKey(preset, self)
            key.set_upright(self.upright)
            key.clicked.connect(self._press)
            self._mover.watch(key)
            self._row.addWidget(key)
            self.keys[preset.code] = key
            # A part that comes later than its window is hidden at first.
            key.show()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Today's count below each key, and of the day."""
        for code, key in self.keys.items():
            key.set_count(counts.get(code, 0))
        words = tr("Hôm nay {0}").format(number(sum(counts.values())))
        self.total.setText(words)
        self.total.setAccessibleName(words)

    def flash(self, code: str) -> None:
        """A row was stored."""
        key = self.keys.get(code)
        if key is not None:
            key.flash()
        self.said.flash()

    def say(self, text: str, bad: bool, again: bool) -> None:
        """What the desk says; ``again`` offers to store once more what waits."""
        self.said.say(text, bad)
        self.again.setProperty("wanted", again)
        self._show_head()

    def show_call(self, since: str) -> None:
        """A visitor calls since ``since`` (``09:41``); nobody does when it is empty."""
        self.call.setProperty("since", since)
        tip = tr("Khách cần hỗ trợ tại màn hình từ {0}. Bấm khi đã đến với khách.").format(since)
        self.call.setToolTip(tip)
        self.call.setAccessibleName(tip)
        self._show_head()

    def set_upright(self, upright: bool) -> None:
        """Stand in a column, or lie in a row."""
        self.upright = upright
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._outer.setDirection(down if upright else right)
        self._row.setDirection(down if upright else right)
        edges = (4, 0, 4, 4) if upright else (0, 3, 4, 3)
        self._outer.setContentsMargins(*edges)
        for key in self.keys.values():
            key.set_upright(upright)
        wide = _UPRIGHT_TEXT if upright else _LYING_TEXT
        self._grip.set_upright(upright)
        self._head.setFixedSize(wide, _HEAD)
        self.total.setProperty("upright", upright)
        repolish(self.total)
        self.said.setFixedSize(wide, (4 if upright else 2) * LINE_HEIGHT + 1)
        tip = tr("Xoay thanh nằm ngang") if upright else tr("Xoay thanh đứng")
        self.turn.setToolTip(tip)
        self.turn.setAccessibleName(tip)
        self._place_tools(upright)
        self._show_head()
        self._outer.activate()

    def sizeHint(self) -> QSize:
        return self._outer.totalSizeHint()

    def _place_tools(self, upright: bool) -> None:
        # Undo is wanted most and gets the most room.
        self.undo.setFixedSize(*((_UPRIGHT_TEXT, 32) if upright else (40, 2 * _TOOL + 1)))
        places = {
            self.undo: (0, 0, 1, 3) if upright else (0, 0, 2, 1),
            self.open_window: (1, 0, 1, 1) if upright else (0, 1, 1, 1),
            self.turn: (1, 1, 1, 1),
            self.leave: (1, 2, 1, 1) if upright else (0, 2, 2, 1),
        }
        for button, place in places.items():
            self._tools.removeWidget(button)
            self._tools.addWidget(button, *place)

    def _show_head(self) -> None:
        since = str(self.call.property("since") or "")
        words = tr("Gọi {0}") if self.upright else tr("Khách gọi {0} · Nhận")
        self.call.setText(words.format(since))
        wanted = self.again if self.again.property("wanted") else self.total
        self._head.setCurrentWidget(self.call if since else wanted)

    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, StripKey):
            self.pressed.emit(key.preset.code)

    def _turn(self) -> None:
        self.turned.emit(not self.upright)

    def closeEvent(self, event: "QCloseEvent") -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.closed.emit()


class Grip(QWidget):
    """Six dots to take the strip by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setToolTip(tr("Kéo để dời thanh"))
        self.setAccessibleName(tr("Kéo để dời thanh"))

    def set_upright(self, upright: bool) -> None:
        """At the upper edge, or at the left one."""
        self.setFixedSize(*((_UPRIGHT_TEXT, _GRIP) if upright else (_GRIP, 2 * _TOOL)))

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.EDGE))
        middle = self.rect().center()
        lying = self.width() > self.height()
        for along in (-6, 0, 6):
            for across in (-2, 3):
                place = QPoint(along, across) if lying else QPoint(across, along)
                painter.drawEllipse(QRect(middle + place - QPoint(1, 1), QSize(3, 3)))


def _tool(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "strip")
    button.setIcon(icon(name, tokens.PRIMARY, tokens.ICON))
    button.setIconSize(QSize(tokens.ICON, tokens.ICON))
    button.setFixedSize(_TOOL, _TOOL)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
