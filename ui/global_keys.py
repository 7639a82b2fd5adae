"""Ctrl+Alt+1 to 9 wherever the focus is: off unless somebody wants them, and never a surprise.

AltGr is Ctrl+Alt on many keyboards, and other programs use such keys too: each key that cannot
be had is named.
"""

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.i18n import tr

if TYPE_CHECKING:
    from ui.global_keys_windows import WindowsKeys
    from ui.global_keys_x11 import X11Keys

_log = logging.getLogger(__name__)


class GlobalKeys(QObject):
    """``pressed`` with 1 to 9, once for each press, however long the key is held."""

    pressed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taker: WindowsKeys | X11Keys | None = None
        self._missing: tuple[int, ...] = ()

    def listen(self, wanted: bool) -> None:
        """Take the keys, or leave them to the other programs."""
        if wanted == (self._taker is not None):
            return
        if self._taker is not None:
            self._taker.release()
            self._taker.deleteLater()
            self._taker = None
            return
        taker = self._make()
        if taker is not None:
            self._missing = taker.take()
            self._taker = taker
            taker.pressed.connect(self.pressed)
            _log.info("global keys are taken, but for %s", self._missing or "none")

    def words(self) -> tuple[str, str]:
        """Level (info, ok, warn) and one sentence about how it stands."""
        if not platform_has_them():
            return "info", tr(
                "Máy này không cho nhận phím khi đang ở phần mềm khác. "
                "Hãy dùng thanh nhỏ (Ctrl+Shift+T)."
            )
        if self._taker is None:
            return "", ""
        if self._missing:
            names = ", ".join(f"Ctrl+Alt+{key}" for key in self._missing)
            return "warn", tr(
                "Chương trình khác đang giữ {0}: các phím này không ghi lượt."
            ).format(names)
        return "ok", tr("Ctrl+Alt+1 đến Ctrl+Alt+9 đang ghi lượt, dù đang ở phần mềm nào.")

    def _make(self) -> "WindowsKeys | X11Keys | None":
        if not platform_has_them():
            return None
        # Few desks switch them on.
        if sys.platform == "win32":
            from ui.global_keys_windows import WindowsKeys

            return WindowsKeys(self)
        from ui.global_keys_x11 import X11Keys

        try:
            return X11Keys(self)
        except OSError as error:
            _log.warning("no global keys: %s", error)
            return None


def platform_has_them() -> bool:
    """Windows, and X11 where no Wayland stands behind it."""
    name = QGuiApplication.platformName()
    return name == "windows" or (name == "xcb" and not os.environ.get("WAYLAND_DISPLAY"))
