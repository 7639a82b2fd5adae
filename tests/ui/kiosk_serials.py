"""``main.py`` with screens that have serial numbers, which an X server without cables lacks.

Usage: python -m tests.ui.kiosk_serials FILE ARGUMENTS…; FILE is JSON: serial by screen name, read
anew each time, since cables change places while the program runs.
"""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QScreen

from main import main
from ui.kiosk import screens
from ui.kiosk.screens import ScreenIdentity

MAKER, MODEL = "Samsung", "T43"
_file = Path()
_real = screens.identity_of


def identity_with_serial(screen: QScreen) -> ScreenIdentity:
    """As Qt says it, with the maker and the serial from the file."""
    serials = json.loads(_file.read_text(encoding="utf-8"))
    found = _real(screen)
    serial = serials.get(found.name, "")
    if not serial:
        return found
    return found._replace(manufacturer=MAKER, model=MODEL, serial=serial)


if __name__ == "__main__":
    _file = Path(sys.argv[1])
    screens.identity_of = identity_with_serial
    sys.exit(main(sys.argv[2:]))
