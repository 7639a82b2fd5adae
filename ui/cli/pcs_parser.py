"""Arguments of a unit's several PCs."""

from pathlib import Path
from typing import Any


def add_pcs(command: Any, pc: Any) -> None:
    """``pc …``."""
    command("show", pc)
    role = command("role", pc)
    role.add_argument("role", choices=("main", "second"))
    role.add_argument("--name", default="")
    role.add_argument("--pin")
    folder = command("folder", pc)
    folder.add_argument("folder")
    over = command("hand-over", pc)
    over.add_argument("--out", type=Path, metavar="DIR")
    over.add_argument("--all", dest="everything", action="store_true")
    take = command("take", pc)
    take.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    take.add_argument("--accept-key", metavar="MARK")
    take.add_argument("--reason", default="")
    take.add_argument("--pin")
    retire = command("retire", pc)
    retire.add_argument("code")
    retire.add_argument("--reason", required=True)
    for made in (role, folder, over, take, retire):
        made.add_argument("--by", metavar="CODE")
