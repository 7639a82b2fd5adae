"""A held key counts once, also where the system does not say that it repeats.

X11 repeats a held key as release and press of one and the same moment, and Qt marks as repeats
only those pairs that it finds together in its queue. A finger needs longer than that moment.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_ONE_MOMENT_MS = 2


class HeldKeys:
    """``fresh`` tells whether the key seen last was really pressed anew."""

    def __init__(self) -> None:
        self._released: dict[int, int] = {}
        self.fresh = True

    def note(self, event: QKeyEvent) -> None:
        """See a press before anybody acts on it, and each release."""
        key, when = int(event.key()), event.timestamp()
        if event.type() == QEvent.Type.KeyRelease:
            self._released[key] = when
            return
        released = self._released.get(key, 0)
        paired = bool(when and released) and when - released <= _ONE_MOMENT_MS
        self.fresh = not event.isAutoRepeat() and not paired


KEY_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease)


def pad_digit(event: QKeyEvent) -> int:
    """1 to 9 for a digit of the number pad, else 0."""
    if not event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return 0
    digit = int(event.key()) - Qt.Key.Key_0.value
    return digit if 1 <= digit <= 9 else 0
