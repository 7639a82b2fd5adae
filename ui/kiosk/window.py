"""The one long-lived window of the public screen, locked while it is full screen."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from models.setup.pin import has_pin
from ui.i18n import tr
from ui.kiosk.corner import HiddenCorner
from ui.kiosk.page import KioskPage
from ui.kiosk.pin_pad import PinPad
from ui.kiosk.scene import Scene
from ui.kiosk.touch_layer import TouchLayer
from ui.session import Session

CURSOR_MS = 3000
KEYS_BACK_MS = 500
LEAST_PREVIEW = QSize(480, 300)
_NOT_MOVED_BY_OTHERS = Qt.WindowType.X11BypassWindowManagerHint
"""A window manager of X11 puts the full screen window of a vanished screen on another one, for a
moment, before anybody is asked: the clerk's. Other platforms know no such flag."""


class KioskWindow(QWidget):
    """``leaving`` when the right person wants out: a PIN in the corner, or a preview closed;
    ``moved`` when the system put it on another screen."""

    leaving = Signal()
    moved = Signal(QScreen)

    def __init__(self, session: Session, locked: bool, alone: bool = False) -> None:
        """``alone``: no desk on this PC needs the keyboard, or can switch the screen off."""
        super().__init__()
        self._session, self._locked, self._alone = session, locked, alone
        if locked:
            # The clerk's keys go to the desk, whoever touches this screen.
            self.setWindowFlags(
                Qt.WindowType.Window
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
                | Qt.WindowType.WindowDoesNotAcceptFocus
                | _NOT_MOVED_BY_OTHERS
            )
            self.setWindowTitle(tr("Màn hình công cộng"))
        else:
            self.setWindowTitle(tr("Xem thử màn hình công cộng"))
            self.setMinimumSize(LEAST_PREVIEW)
        self.page = KioskPage(self)
        self.layer = TouchLayer(self)
        self.setMouseTracking(True)
        self._handle: QWindow | None = None
        self._pad: PinPad | None = None
        self._corner = HiddenCorner(self)
        self._corner.opened.connect(self.ask_pin)
        self._keys_back = QTimer(self)
        self._keys_back.setSingleShot(True)
        self._keys_back.setInterval(KEYS_BACK_MS)
        self._keys_back.timeout.connect(self._leave_keys)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(CURSOR_MS)
        self._still.timeout.connect(self._hide_cursor)

    def show_on(self, screen: QScreen) -> None:
        """Full screen there, and nowhere else."""
        # "Show the desktop" leaves it mapped in Qt's eyes; only a new mapping that takes the
        # focus brings it back.
        covered = self.isVisible() and not self._is_exposed()
        if covered:
            self.hide()
        if not self.isVisible():
            # The old native window would come up where it was last, and move only then.
            self.destroy()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._follow_handle()
        if covered:
            self._take_keys(True)
            self._keys_back.start()
        # showFullScreen() would also ask for the focus, which this window does not take.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if covered:
            self.activateWindow()
        self.raise_()
        self._still.start()

    def _follow_handle(self) -> None:
        self.winId()
        handle = self.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.screenChanged.connect(self.moved)

    def is_on(self, screen: QScreen) -> bool:
        """Whether it fills that screen as it should."""
        return (
            self.isVisible()
            and self._is_exposed()
            and not self.isMinimized()
            and self.screen() is screen
            and self.geometry() == screen.geometry()
        )

    def is_settled(self) -> bool:
        """Whether the page's newest picture must stand on the glass by now."""
        return self._is_exposed() and self.page.is_settled()

    def _is_exposed(self) -> bool:
        handle = self.windowHandle()
        return handle is not None and handle.isExposed()

    def follow(self, scene: Scene) -> None:
        """What can be touched lies over what is shown; while a PIN is typed nothing can."""
        if self._pad is None:
            self.layer.follow(scene, self.devicePixelRatioF())

    def unlock(self) -> None:
        """Let it be closed: the program ends."""
        self._locked = False

    def vanish(self) -> None:
        """Out of sight at once, a PIN pad included."""
        self._close_pad()
        self.hide()

    def ask_pin(self) -> None:
        """Open the PIN pad. Where no PIN was ever set, leave if there is no other way: beside a
        desk any visitor could put the screen out."""
        if not self._locked or self._pad is not None:
            return
        with self._session.store.read():
            needed = has_pin()
        if not needed:
            if self._alone:
                self.leaving.emit()
            return
        self.layer.clear()
        self._pad = PinPad(self._session, self)
        self._pad.accepted.connect(self.leaving)
        self._pad.closed.connect(self._close_pad)
        self._pad.show()
        if self._alone:
            # Beside a desk a visitor who finds the corner would take the clerk's keys with it:
            # the system does not give them back by itself.
            self._take_keys(True)
            self.activateWindow()
            self._pad.setFocus()
        self._show_cursor()

    def pad(self) -> PinPad | None:
        """The PIN pad while it is open."""
        return self._pad

    def _close_pad(self) -> None:
        if self._pad is not None:
            self._pad.hide()
            self._pad.deleteLater()
            self._pad = None
            self._take_keys(False)
            if self.page.scene is not None:
                self.follow(self.page.scene)
        self._still.start()

    def _take_keys(self, wanted: bool) -> None:
        """Only a window that takes the focus can be typed into."""
        handle = self.windowHandle()
        if handle is not None and self._locked:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not wanted)

    def _leave_keys(self) -> None:
        if self._pad is None:
            self._take_keys(False)

    def _show_cursor(self) -> None:
        self.unsetCursor()
        self._still.start()

    def _hide_cursor(self) -> None:
        if self._locked and self._pad is None:
            self.setCursor(Qt.CursorShape.BlankCursor)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            event.accept()
            self.leaving.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_cursor()
        self._corner.pressed(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second of two quick presses comes as a double click and counts like any other.
        self._corner.pressed(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_cursor()
        self._corner.moved(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._corner.released()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.page.setGeometry(self.rect())
        if self._pad is not None:
            self._pad.setGeometry(self.rect())
