"""Arguments of ``place`` and ``coverage``."""

from pathlib import Path
from typing import Any


def add_places(command: Any, place: Any) -> None:
    """``place add``, ``list``, ``check``, ``keep``, ``retire``; ``coverage``."""
    add = command("add", place)
    add.add_argument("kind", choices=("screen", "wall", "website", "portal"))
    add.add_argument("--name", required=True, metavar="N")
    add.add_argument("--link", metavar="URL")
    listed = command("list", place)
    listed.add_argument("--all", dest="every", action="store_true")
    check = command("check", place)
    check.add_argument("id")
    check.add_argument("state", choices=("ok", "pasted_over", "worn", "wrong_link", "removed"))
    keep = command("keep", place)
    keep.add_argument("id")
    retire = command("retire", place)
    retire.add_argument("id")
    retire.add_argument("--reason", required=True)
    for made in (add, check):
        made.add_argument("--batch", metavar="NUMBER")
    for made in (add, check, keep, retire):
        made.add_argument("--by", metavar="C")
    coverage = command("coverage")
    coverage.add_argument("--week", required=True, metavar="WEEK")
    coverage.add_argument("--out", type=Path)
