"""Arguments of the supervisor's commands."""

from pathlib import Path
from typing import Any


def add_supervisor(command: Any, unit_key: Any, units: Any) -> None:
    """``merge``, ``matrix``, ``paper``, ``unit-key …`` and what is made of the packages."""
    merge = command("merge")
    merge.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    matrix = command("matrix")
    matrix.add_argument("--from", dest="first", required=True, metavar="WEEK")
    matrix.add_argument("--to", dest="last", required=True, metavar="WEEK")
    command("paper").add_argument("image", type=Path)
    command("list", unit_key)
    command("show", unit_key)
    renew = command("renew", unit_key)
    renew.add_argument("--reason", required=True)
    renew.add_argument("--by", required=True, metavar="CODE")
    renew.add_argument("--pin", required=True)
    accept = command("accept", unit_key)
    accept.add_argument("file", type=Path)
    accept.add_argument("--mark", required=True)
    accept.add_argument("--reason", required=True)
    accept.add_argument("--by", required=True, metavar="CODE")
    accept.add_argument("--pin", required=True)
    _add_units(command, units)
    command("missing").add_argument("--week", action="append", required=True, metavar="WEEK")
    for name in ("anomalies", "combine"):
        made = command(name)
        made.add_argument("--from", dest="first", required=True, metavar="WEEK")
        made.add_argument("--to", dest="last", required=True, metavar="WEEK")
    made.add_argument("--out", required=True, type=Path)
    made.add_argument("--package", action="store_true")
    made.add_argument("--by", default="", metavar="CODE")


def _add_units(command: Any, units: Any) -> None:
    listed = command("list", units)
    listed.add_argument("--all", dest="every", action="store_true")
    take = command("import", units)
    take.add_argument("file", nargs="?", type=Path)
    take.add_argument("--province", metavar="CODE")
    take.add_argument("--senders", action="store_true")
    take.add_argument("--since", default="", metavar="WEEK")
    take.add_argument("--retire-missing", action="store_true")
    take.add_argument("--dry-run", action="store_true")
    add = command("add", units)
    add.add_argument("code")
    add.add_argument("name")
    add.add_argument("--since", default="", metavar="WEEK")
    retire = command("retire", units)
    retire.add_argument("code")
    retire.add_argument("--week", metavar="WEEK")
    for made in (take, add, retire):
        made.add_argument("--by", default="", metavar="CODE")
        made.add_argument("--pin")
