"""Arguments of ``catalogue``."""

from pathlib import Path
from typing import Any


def add_catalogues(command: Any, catalogue: Any) -> None:
    """``catalogue list|show|export|import``."""
    command("list", catalogue)
    command("show", catalogue).add_argument("code")
    export = command("export", catalogue)
    export.add_argument("code")
    export.add_argument("--out", required=True, type=Path)
    take = command("import", catalogue)
    take.add_argument("code")
    take.add_argument("file", type=Path)
    take.add_argument("--dry-run", action="store_true")
    take.add_argument("--retire-missing", action="store_true")
    take.add_argument("--convert", choices=("tcvn3", "vni"))
    take.add_argument("--by", required=True, metavar="C")
    take.add_argument("--pin")
