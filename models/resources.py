"""Where the files that travel with the program are."""

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a file or folder below ``resources/``, whether or not it exists.

    In a PyInstaller bundle the folder lies below ``sys._MEIPASS``, else beside ``models/``.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)
