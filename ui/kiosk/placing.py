"""Keeps the public window on its screen and out of sight everywhere else (product K1)."""

from PySide6.QtCore import QElapsedTimer, QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ui.kiosk.screens import Wish, target_screen
from ui.kiosk.window import KioskWindow

AGAIN_MS = 800


class Placer(QObject):
    """``changed`` after screens came, went or were changed and the window followed."""

    changed = Signal()

    def __init__(self, window: KioskWindow, wish: Wish) -> None:
        super().__init__(window)
        self._window, self.wish = window, wish
        self.target: QScreen | None = None
        self._placed = QElapsedTimer()
        self._stopped = False

    def stop(self) -> None:
        """The window is shown nowhere any more."""
        self._stopped = True

    def start(self, app: QGuiApplication) -> None:
        """Follow what is plugged and unplugged."""
        app.screenAdded.connect(self._screen_added)
        app.screenRemoved.connect(self._screens_changed)
        app.primaryScreenChanged.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._geometry_changed)
        self._window.moved.connect(self._window_moved)

    def place(self) -> None:
        """On the screen that is wanted, if it is there; else nowhere."""
        if self._stopped:
            return
        self.target = target_screen(self.wish, QGuiApplication.screens())
        if self.target is None:
            if self._window.isVisible():
                self._window.vanish()
        elif not self._window.is_on(self.target) and self._may_place():
            self._placed.start()
            self._window.show_on(self.target)

    def _may_place(self) -> bool:
        """A window manager that disagrees is asked again, but not four times a second."""
        return (
            not self._window.isVisible()
            or not self._placed.isValid()
            or self._placed.elapsed() >= AGAIN_MS
        )

    def _window_moved(self, screen: QScreen | None) -> None:
        # Qt moves the window of a vanished screen to another one; nobody may see it there.
        if not self._window.isVisible():
            return
        if screen is None or screen is not target_screen(self.wish, QGuiApplication.screens()):
            self._window.vanish()

    def _screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._geometry_changed)
        self._screens_changed()

    def _geometry_changed(self, geometry: QRect) -> None:
        self._screens_changed()

    def _screens_changed(self, *_: object) -> None:
        self._placed.invalidate()
        self.place()
        self.changed.emit()
