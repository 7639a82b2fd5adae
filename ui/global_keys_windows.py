"""Global keys on Windows: RegisterHotKey, and its message in Qt's own queue."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

KEYS = range(1, 10)
_WM_HOTKEY = 0x0312
_ALT, _CONTROL, _ONCE = 0x0001, 0x0002, 0x4000
_VK_0, _FIRST_ID = 0x30, 0x5100
_MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class WindowsKeys(QObject):
    """MOD_NOREPEAT counts a held key once; the window that has the focus keeps it."""

    pressed = Signal(int)

    def __init__(self, parent: QObject | None = None, user32: Any = None) -> None:
        super().__init__(parent)
        self._user32 = user32 if user32 is not None else _user32()
        self._taken: list[int] = []
        self._filter = HotKeyFilter(self.pressed.emit)

    def take(self) -> tuple[int, ...]:
        """Register the keys; those that another program holds."""
        modifiers = _ALT | _CONTROL | _ONCE
        for key in KEYS:
            if self._user32.RegisterHotKey(None, _FIRST_ID + key, modifiers, _VK_0 + key):
                self._taken.append(key)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._filter)
        return tuple(key for key in KEYS if key not in self._taken)

    def release(self) -> None:
        """Give them back."""
        for key in self._taken:
            self._user32.UnregisterHotKey(None, _FIRST_ID + key)
        self._taken = []
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)


class HotKeyFilter(QAbstractNativeEventFilter):
    """Picks our own WM_HOTKEY out of the thread's messages."""

    def __init__(self, told: Callable[[int], object]) -> None:
        super().__init__()
        self._told = told

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:
        if bytes(kind) in _MESSAGES:
            found = wintypes.MSG.from_address(int(message))
            key = int(found.wParam) - _FIRST_ID
            if found.message == _WM_HOTKEY and key in KEYS:
                self._told(key)
                return True, 0
        return False, 0


if sys.platform == "win32":

    def _user32() -> Any:
        return ctypes.WinDLL("user32", use_last_error=True)
else:

    def _user32() -> Any:
        raise OSError("there is no user32 here")
