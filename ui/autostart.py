"""Where this system keeps what starts at sign-in, and this program's own entry there. No Qt."""

import os
import sys
from pathlib import Path

from models.errors import Refused
from models.setup import autostart
from models.setup.autostart import Autostart
from models.store import audit, settings
from models.store.places import Places
from ui.i18n import N_
from ui.own_program import window_program
from ui.session import Session

_NAMES = {"": N_("tắt"), "desk": N_("Quầy Một Cửa"), "kiosk": N_("màn hình công cộng")}

if sys.platform == "win32":
    import ctypes
    import uuid

    _STARTUP = uuid.UUID("{B97D20BB-F46A-4C97-BA10-5E3608430854}")  # FOLDERID_Startup

    def _folder() -> Path:
        # The folder may have been moved; only the shell knows where it is.
        answer = ctypes.c_wchar_p()
        shell, ole = ctypes.windll.shell32, ctypes.windll.ole32
        failed = shell.SHGetKnownFolderPath(_STARTUP.bytes_le, 0, None, ctypes.byref(answer))
        found = answer.value
        ole.CoTaskMemFree(answer)
        if failed or not found:
            raise _unknown()
        return Path(found)
else:

    def _folder() -> Path:
        if not sys.platform.startswith("linux"):
            raise _unknown()
        chosen = os.environ.get("XDG_CONFIG_HOME", "")
        # The base directory specification: a relative path counts as none.
        home = Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".config"
        return home / "autostart"


def _unknown() -> Refused:
    return Refused(
        "Không biết thư mục tự mở của hệ điều hành này. Hãy đặt tự mở bằng tay theo hướng dẫn."
    )


def entry() -> Path:
    """The one file that is written or removed. Raises Refused where the system has none."""
    name = autostart.BATCH_NAME if sys.platform == "win32" else autostart.ENTRY_NAME
    return _folder() / name


def autostart_now(places: Places) -> Autostart:
    """What is started at sign-in. Raises Refused where the system has no such thing."""
    return autostart.read(entry(), window_program(), places.root)


def set_autostart(session: Session, kind: str) -> Autostart:
    """Start the desk or the public screen at sign-in; an empty ``kind`` starts nothing.

    Raises Refused when the file cannot be written, StoreProblem when the change cannot be noted.
    """
    places = session.store.places
    if kind:
        autostart.turn_on(entry(), window_program(), places.root, kind)
    else:
        autostart.turn_off(entry())
    with session.store.write():
        by = settings.get(settings.OFFICER_ON_SHIFT)
        audit.append(session.now(), by, "autostart", "program", name=_NAMES[kind])
    return autostart_now(places)
