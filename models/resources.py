"""Where the files that travel with the program are."""

import sys
from functools import lru_cache
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a file or folder below ``resources/``, whether or not it exists.

    In a PyInstaller bundle the folder lies below ``sys._MEIPASS``, else beside ``models/``.
    """
    return _root(getattr(sys, "_MEIPASS", None)).joinpath("resources", *parts)


@lru_cache(maxsize=2)
def _root(bundle: str | None) -> Path:
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent
