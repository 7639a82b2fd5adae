"""Arguments of the supervisor's commands."""

from pathlib import Path
from typing import Any


def add_supervisor(command: Any, unit_key: Any) -> None:
    """``merge``, ``matrix``, ``paper`` and ``unit-key …``."""
    merge = command("merge")
    merge.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    matrix = command("matrix")
    matrix.add_argument("--from", dest="first", required=True, metavar="WEEK")
    matrix.add_argument("--to", dest="last", required=True, metavar="WEEK")
    command("paper").add_argument("image", type=Path)
    command("list", unit_key)
    accept = command("accept", unit_key)
    accept.add_argument("file", type=Path)
    accept.add_argument("--mark", required=True)
    accept.add_argument("--reason", required=True)
    accept.add_argument("--by", required=True, metavar="CODE")
    accept.add_argument("--pin", required=True)
