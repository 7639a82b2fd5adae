"""How this program is started anew: its own command line, and what other programs may inherit."""

import os
import sys
from pathlib import Path

_MAIN = Path(__file__).resolve().parent.parent / "main.py"


def own_program() -> list[str]:
    """The words that start this very program, from its source or out of its folder."""
    return [sys.executable] if _is_built() else [sys.executable, str(_MAIN)]


def window_program() -> list[str]:
    """The same, in the form that opens no console beside its window."""
    here = Path(sys.executable)
    if _is_built():
        return [str(_first_there(here.with_name(f"QuayMotCua{here.suffix}"), here))]
    if sys.platform == "win32":
        here = _first_there(here.with_name("pythonw.exe"), here)
    return [str(here), str(_MAIN)]


def outside_environment() -> dict[str, str]:
    """For programs of the system: they must not load the libraries that travel with this one."""
    environment = dict(os.environ)
    if _is_built() and sys.platform.startswith("linux"):
        # PyInstaller puts its own folder first and keeps what was there beside it.
        before = environment.pop("LD_LIBRARY_PATH_ORIG", "")
        environment.pop("LD_LIBRARY_PATH", None)
        if before:
            environment["LD_LIBRARY_PATH"] = before
    return environment


def _is_built() -> bool:
    return bool(getattr(sys, "frozen", False))


def _first_there(wanted: Path, otherwise: Path) -> Path:
    return wanted if wanted.exists() else otherwise
