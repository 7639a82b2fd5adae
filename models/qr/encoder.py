"""The encoder of the package ``qrcode``, without its pictures.

Where it finds Pillow, ``qrcode`` imports it with all its C libraries for ways of drawing that
nobody here asks for; they are 5 MB of a public screen that runs all day. While it is imported
Pillow is out of its sight, which it provides for: Pillow is optional to it. Whoever imports Pillow
finds it as before.
"""

import sys
from types import ModuleType

_PILLOW = "PIL"


class _OutOfSight:
    """``import PIL`` fails inside the block."""

    def __enter__(self) -> None:
        self._was: ModuleType | None = sys.modules.get(_PILLOW)
        sys.modules[_PILLOW] = None  # type: ignore[assignment]

    def __exit__(self, *_: object) -> None:
        if self._was is None:
            del sys.modules[_PILLOW]
        else:
            sys.modules[_PILLOW] = self._was


with _OutOfSight():
    from qrcode import QRCode, constants, util
    from qrcode.exceptions import DataOverflowError

__all__ = ["DataOverflowError", "QRCode", "constants", "util"]
