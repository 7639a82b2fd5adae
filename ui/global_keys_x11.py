"""Global keys on X11: passive grabs on a connection of their own, beside Qt's."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

KEYS = range(1, 10)
_PRESS, _RELEASE, _MAPPING = 2, 3, 34
_ASYNC = 1
_CAPS_LOCK, _CONTROL, _ALT, _NUM_LOCK = 1 << 1, 1 << 2, 1 << 3, 1 << 4
# A grab fits one state of the locks only.
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
_BAD_ACCESS = 10
_ONE_MOMENT_MS, _FORGOTTEN_MS = 2, 3000


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("root", c_ulong),
        ("subwindow", c_ulong),
        ("time", c_ulong),
        ("x", c_int),
        ("y", c_int),
        ("x_root", c_int),
        ("y_root", c_int),
        ("state", c_uint),
        ("keycode", c_uint),
        ("same_screen", c_int),
    )


class _Event(ctypes.Union):
    _fields_ = (("type", c_int), ("key", _KeyEvent), ("room", c_long * 24))


class _Error(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("display", c_void_p),
        ("resource", c_ulong),
        ("serial", c_ulong),
        ("error_code", ctypes.c_ubyte),
        ("request_code", ctypes.c_ubyte),
        ("minor_code", ctypes.c_ubyte),
    )


_Handler = ctypes.CFUNCTYPE(c_int, c_void_p, POINTER(_Error))


class HeldDown:
    """Which keys are down: the server repeats a held key, and a finger presses it once."""

    def __init__(self) -> None:
        self._down: dict[int, int] = {}
        self._released: dict[int, int] = {}

    def press(self, key: int, when: int) -> bool:
        """Whether this is a new press; ``when`` in the server's ms."""
        before, self._down[key] = self._down.get(key), when
        # A release can get lost when another program takes the keyboard.
        repeated = before is not None and when - before < _FORGOTTEN_MS
        paired = when - self._released.get(key, -_FORGOTTEN_MS) <= _ONE_MOMENT_MS
        return not repeated and not paired

    def release(self, key: int, when: int) -> None:
        """The key is up, unless the server presses it again in the same moment."""
        self._down.pop(key, None)
        self._released[key] = when


class X11Keys(QObject):
    """The focus stays where it is: a passive grab takes the key alone.

    Raises:
        OSError: no libX11, or no display.
    """

    pressed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = _library()
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise OSError("the X server takes no second connection")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._x.XkbSetDetectableAutoRepeat(self._display, 1, None)
        self._codes: dict[int, int] = {}
        self._held = HeldDown()
        self._refused = False
        self._notifier: QSocketNotifier | None = None

    def take(self) -> tuple[int, ...]:
        """Grab the keys; those that another program holds."""
        missing = []
        for key in KEYS:
            code = int(self._x.XKeysymToKeycode(self._display, ord("0") + key))
            if code and self._grab(code):
                self._codes[code] = key
            else:
                missing.append(key)
        descriptor = int(self._x.XConnectionNumber(self._display))
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return tuple(missing)

    def release(self) -> None:
        """Give them back and leave the server."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._display:
            # What a connection grabbed goes with it.
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _grab(self, code: int) -> bool:
        self._refused = False
        # Without a handler of ours Xlib would end the process.
        ours = _Handler(self._note_error)
        before = self._x.XSetErrorHandler(ctypes.cast(ours, c_void_p))
        for locks in _LOCKS:
            state = _CONTROL | _ALT | locks
            self._x.XGrabKey(self._display, code, state, self._root, 0, _ASYNC, _ASYNC)
        self._x.XSync(self._display, 0)
        if self._refused:
            for locks in _LOCKS:
                self._x.XUngrabKey(self._display, code, _CONTROL | _ALT | locks, self._root)
            self._x.XSync(self._display, 0)
        self._x.XSetErrorHandler(before)
        return not self._refused

    def _note_error(self, display: int, error: Any) -> int:
        if error.contents.error_code == _BAD_ACCESS:
            self._refused = True
        return 0

    def _read(self) -> None:
        event = _Event()
        while self._display and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
            code, when = int(event.key.keycode), int(event.key.time)
            if event.type == _PRESS and code in self._codes and self._held.press(code, when):
                self.pressed.emit(self._codes[code])
            elif event.type == _RELEASE:
                self._held.release(code, when)
            elif event.type == _MAPPING:
                self._x.XRefreshKeyboardMapping(byref(event))


def _library() -> Any:
    x = ctypes.CDLL("libX11.so.6")
    display = c_void_p
    signatures: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "XOpenDisplay": (display, (c_char_p,)),
        "XDefaultRootWindow": (c_ulong, (display,)),
        "XConnectionNumber": (c_int, (display,)),
        "XKeysymToKeycode": (ctypes.c_ubyte, (display, c_ulong)),
        "XkbSetDetectableAutoRepeat": (c_int, (display, c_int, c_void_p)),
        "XGrabKey": (c_int, (display, c_int, c_uint, c_ulong, c_int, c_int, c_int)),
        "XUngrabKey": (c_int, (display, c_int, c_uint, c_ulong)),
        "XSync": (c_int, (display, c_int)),
        "XPending": (c_int, (display,)),
        "XNextEvent": (c_int, (display, c_void_p)),
        "XRefreshKeyboardMapping": (c_int, (c_void_p,)),
        "XSetErrorHandler": (c_void_p, (c_void_p,)),
        "XCloseDisplay": (c_int, (display,)),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(x, name)
        function.restype, function.argtypes = result, list(arguments)
    return x
