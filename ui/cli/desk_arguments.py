"""Arguments of ``petition``, ``followers`` and ``answers``."""

from pathlib import Path
from typing import Any

from ui.cli.values import up_to

_MOST_ANSWERS = 100_000


def add_petitions(command: Any, petition: Any) -> None:
    """``petition add``, ``list`` and ``move``."""
    add = command("add", petition)
    add.add_argument("kind", choices=("petition", "comment"))
    add.add_argument("--text", required=True, metavar="T")
    add.add_argument("--field", metavar="F")
    add.add_argument("--no-log", action="store_true")
    add.add_argument("--id")
    add.add_argument("--by", metavar="C")
    listed = command("list", petition)
    listed.add_argument("--state", choices=("new", "forwarded", "answered"))
    listed.add_argument("--search", default="")
    listed.add_argument("--from", dest="first", metavar="D")
    listed.add_argument("--to", dest="last", metavar="D")
    move = command("move", petition)
    move.add_argument("id")
    move.add_argument("state", choices=("new", "forwarded", "answered"))
    move.add_argument("--note", metavar="N")
    move.add_argument("--by", required=True, metavar="C")


def add_followers(command: Any, followers: Any) -> None:
    """``followers add``, ``list`` and ``void``."""
    add = command("add", followers)
    add.add_argument("value")
    add.add_argument("--source", choices=("nhap_tay", "co_quan_chu_quan"), default="nhap_tay")
    add.add_argument("--at", metavar="T")
    add.add_argument("--by", metavar="C")
    listed = command("list", followers)
    listed.add_argument("--from", dest="first", metavar="D")
    listed.add_argument("--to", dest="last", metavar="D")
    listed.add_argument("--voided", action="store_true")
    void = command("void", followers)
    void.add_argument("id")
    void.add_argument("--by", metavar="C")


def add_answers(command: Any, answers: Any) -> None:
    """``answers import``, ``search``, ``slip``, ``retire`` and ``restore``."""
    take = command("import", answers)
    take.add_argument("file", type=Path)
    take.add_argument("--convert", choices=("tcvn3", "vni"))
    take.add_argument("--dry-run", action="store_true")
    search = command("search", answers)
    search.add_argument("text")
    search.add_argument("--field", metavar="F")
    search.add_argument("--limit", type=up_to(_MOST_ANSWERS), default=20, metavar="N")
    slip = command("slip", answers)
    slip.add_argument("id")
    slip.add_argument("--out", type=Path, required=True)
    slip.add_argument("--layout", choices=("a5", "slip80"), default="a5")
    retire = command("retire", answers)
    restore = command("restore", answers)
    for made in (retire, restore):
        made.add_argument("id")
    for made in (take, retire, restore):
        made.add_argument("--by", metavar="C")
