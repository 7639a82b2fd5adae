"""Arguments of the program: the command-line contract as one argparse tree."""

import argparse
import os
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from models.version import VERSION
from ui.cli.argparse_words import speak
from ui.cli.catalogue_parser import add_catalogues
from ui.cli.delivery_parser import add_delivery
from ui.cli.desk_arguments import add_answers, add_followers, add_petitions
from ui.cli.help_texts import argument_help, command_help
from ui.cli.pcs_parser import add_pcs
from ui.cli.places_parser import add_places
from ui.cli.supervisor_parser import add_supervisor
from ui.cli.values import decimal, own_path, path, scale, size, up_to, whole
from ui.i18n import set_language, tr

APP_FOLDER = "QuayMotCua"
_PROGRAM = "main.py"
_MOST = 1_000_000_000
_MOST_DAYS, _MOST_PER_DAY = 3_650, 100_000


class Arguments(argparse.Namespace):
    """What was typed. ``command`` is None for the desk window; ``sub`` names e.g. ``close``."""

    command: str | None
    sub: str | None
    data_dir: Path
    database: str | None
    lang: str | None
    json: bool

    def get(self, name: str) -> Any:
        """An option that only some commands have; None where it is absent."""
        return getattr(self, name, None)


def parse(argv: list[str]) -> Arguments:
    """Parse, or exit with code 2 on wrong usage (and 0 after ``--version`` and ``--help``).

    Help and what is wrong are told in the language of ``--lang``, else in Vietnamese.
    """
    lang = _asked_language(argv)
    speak(lang)
    arguments, rest = _common().parse_known_args(argv, namespace=Arguments())
    # The desk window has no command: its start does not pay for the tree of all of them.
    arguments.command = None
    if rest:
        set_language(lang)
        arguments = _parser().parse_args(argv, namespace=Arguments())
    chosen = arguments.get("data_dir")
    if chosen == "":
        set_language(lang)
        _parser().error(tr("--data-dir: thư mục trống. Hãy ghi tên thư mục."))
    chosen = chosen or os.environ.get("QMC_DATA_DIR")
    arguments.data_dir = _place(str(chosen)) if chosen else _default_place()
    arguments.database = arguments.get("database") or os.environ.get("QMC_DATABASE_URL")
    arguments.lang = arguments.get("lang")
    arguments.json = bool(arguments.get("json"))
    arguments.sub = arguments.get("sub")
    return arguments


class _Group(NamedTuple):
    """The commands behind one first word."""

    name: str
    commands: Any


class _Parser(argparse.ArgumentParser):
    """Takes the help of each argument from the table of help texts; no path is an empty word."""

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        if "help" not in options:
            words = (self.prog or "").partition(" ")[2]
            options["help"] = argument_help(words, names[0])
        if options.get("type") is Path:
            options["type"] = path if "nargs" in options else own_path
        return super().add_argument(*names, **options)


def _asked_language(argv: list[str]) -> str:
    """Known before anything is parsed: what is wrong with the rest is told in it."""
    said = [
        word.removeprefix("--lang=") if word.startswith("--lang=") else after
        for word, after in pairwise([*argv, ""])
        if word == "--lang" or word.startswith("--lang=")
    ]
    return "en" if said[-1:] == ["en"] else "vi"


def _default_place() -> Path:
    # Not needed, and not loaded, where the place is given.
    from platformdirs import user_data_path

    return user_data_path(APP_FOLDER, appauthor=False, roaming=False)


def _place(text: str) -> Path:
    # A network path must reach the refusal as it was typed.
    if text.startswith(("\\\\", "//")):
        return Path(text)
    return Path(text).expanduser().absolute()


def _common() -> _Parser:
    common = _Parser(
        prog=_PROGRAM, add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False
    )
    common.add_argument("--data-dir", metavar="DIR")
    common.add_argument("--database", metavar="URL")
    common.add_argument("--lang", choices=("vi", "en"))
    return common


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = _Parser(
        prog=_PROGRAM, description="Quầy Một Cửa", parents=[common], allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"Quầy Một Cửa {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    parser.set_defaults(command=None)

    def command(name: str, within: _Group | None = None) -> argparse.ArgumentParser:
        told = command_help(f"{within.name} {name}" if within else name)
        made: argparse.ArgumentParser = (within.commands if within else commands).add_parser(
            name, help=told, description=told, parents=[common], allow_abbrev=False
        )
        made.add_argument("--json", action="store_true")
        return made

    def group(name: str) -> _Group:
        told = command_help(name)
        made = commands.add_parser(name, help=told, description=told)
        return _Group(name, made.add_subparsers(dest="sub", metavar="SUB", required=True))

    _kiosk(command)
    _setup(command)
    _channels(command, group("channel"))
    _log(command)
    _paper(command)
    week = group("week")
    _weeks(command, week)
    add_delivery(command, week, group("outbox"), group("receipt"))
    _packs(command, group("pack"))
    _checks(command, group("incident"))
    add_petitions(command, group("petition"))
    add_followers(command, group("followers"))
    add_answers(command, group("answers"))
    add_catalogues(command, group("catalogue"))
    add_supervisor(command, group("unit-key"), group("units"))
    add_pcs(command, group("pc"))
    add_places(command, group("place"))
    _care(command)
    return parser


def _kiosk(command: Any) -> None:
    kiosk = command("kiosk")
    kiosk.add_argument("--screen", metavar="NAME")
    kiosk.add_argument("--windowed", metavar="WxH", type=size)
    kiosk.add_argument("--watch", action="store_true")
    # Between the watcher of the screen and the screen it starts.
    kiosk.add_argument("--beat", action="store_true", help=argparse.SUPPRESS)
    kiosk.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)


def _setup(command: Any) -> None:
    setup = command("setup")
    setup.add_argument("--unit-code", required=True, metavar="C")
    setup.add_argument("--unit-name", required=True, metavar="N")
    setup.add_argument("--level", required=True, choices=("trung_uong", "tinh", "xa"))
    setup.add_argument("--parent", metavar="P")
    setup.add_argument("--counter", action="append", default=[], metavar="Q")
    setup.add_argument("--officer", action="append", default=[], metavar="CODE:NAME")
    setup.add_argument("--phone")
    setup.add_argument("--address")
    setup.add_argument("--supervisor-pin", metavar="PIN")
    setup.add_argument("--pin", metavar="PIN")


def _channels(command: Any, channel: Any) -> None:
    add = command("add", channel)
    add.add_argument("link")
    add.add_argument("--name", required=True)
    add.add_argument("--by", required=True, metavar="CODE")
    add.add_argument("--kind", choices=("zalo_oa", "gov_site"))
    add.add_argument("--owner", default="")
    add.add_argument("--strip", action="store_true")
    command("read", channel).add_argument("image", type=Path)
    confirm = command("confirm", channel)
    confirm.add_argument("id")
    confirm.add_argument("--by", required=True, metavar="CODE")
    confirm.add_argument("--pin")
    command("list", channel)
    default = command("default", channel)
    default.add_argument("id")
    default.add_argument("--by", required=True, metavar="CODE")
    default.add_argument("--reason", default="")
    default.add_argument("--pin")
    disable = command("disable", channel)
    disable.add_argument("id")
    disable.add_argument("--by", required=True, metavar="CODE")
    disable.add_argument("--reason", required=True)
    disable.add_argument("--pin", required=True)


def _log(command: Any) -> None:
    command("presets")
    log = command("log")
    log.add_argument("preset")
    log.add_argument("--quantity", type=whole, default=1)
    log.add_argument("--visitor", default="citizen")
    log.add_argument("--medium", default="counter")
    for name in ("--field", "--procedure", "--note", "--at", "--reason", "--by", "--id"):
        log.add_argument(name)
    void = command("void")
    void.add_argument("id")
    void.add_argument("--reason", required=True)
    void.add_argument("--by", metavar="CODE")
    rows = command("interactions")
    rows.add_argument("--from", dest="first", metavar="D")
    rows.add_argument("--to", dest="last", metavar="D")
    rows.add_argument("--search", default="")
    for name in ("--preset", "--field", "--officer"):
        rows.add_argument(name)
    rows.add_argument("--limit", type=up_to(_MOST), default=100)
    rows.add_argument("--offset", type=up_to(_MOST), default=0)
    rows.add_argument("--voided", action="store_true")
    command("handover")
    made_up = command("batch")
    made_up.add_argument("quantities", nargs="+", metavar="PRESET=N")
    made_up.add_argument("--day", required=True, metavar="D")
    made_up.add_argument("--shift", metavar="S")
    made_up.add_argument("--time", metavar="HH:MM")
    made_up.add_argument("--reason", required=True)
    made_up.add_argument("--visitor", default="citizen")
    made_up.add_argument("--medium", default="counter")
    for name in ("--field", "--by", "--id"):
        made_up.add_argument(name)
    zero = command("zero")
    zero.add_argument("--day", metavar="D")
    zero.add_argument("--shift", metavar="S")
    zero.add_argument("--reason", default="")
    zero.add_argument("--by", metavar="CODE")
    zero.add_argument("--withdraw", metavar="ID")


def _paper(command: Any) -> None:
    code = command("qr")
    code.add_argument("channel")
    code.add_argument("--out", required=True, type=Path)
    code.add_argument("--mm", type=decimal, default=60.0)
    handout = command("handout")
    handout.add_argument("kind", choices=("a5", "a4"))
    handout.add_argument("--channel", required=True, metavar="ID")
    handout.add_argument("--out", required=True, type=Path)
    handout.add_argument("--copies", type=whole, default=1)
    handout.add_argument(
        "--variant", choices=("standard", "bilingual", "large"), default="standard"
    )
    shot = command("screenshot")
    shot.add_argument(
        "page",
        choices=(
            *("desk", "kiosk", "screen", "print", "answers", "petitions", "history"),
            *("reports", "supervisor", "admin"),
        ),
    )
    shot.add_argument("--out", required=True, type=Path)
    shot.add_argument("--size", type=size, default=None, metavar="WxH")
    shot.add_argument("--scale", type=scale, default=1.0)
    shot.add_argument("--view", default="", metavar="NAME")
    shot.add_argument("--larger", action="store_true")


def _weeks(command: Any, week: Any) -> None:
    command("list", week)
    close = command("close", week)
    close.add_argument("week")
    close.add_argument("--zero", action="store_true")
    close.add_argument("--by", metavar="CODE")
    reopen = command("reopen", week)
    reopen.add_argument("week")
    reopen.add_argument("--reason", required=True)
    reopen.add_argument("--by", required=True, metavar="CODE")
    reopen.add_argument("--pin", required=True)
    export = command("export", week)
    export.add_argument("week")
    export.add_argument("--out", required=True, type=Path)
    period = command("period")
    period.add_argument("period")
    period.add_argument("--out", type=Path, metavar="DIR")


def _packs(command: Any, pack: Any) -> None:
    export = command("export", pack)
    export.add_argument("file", type=Path)
    export.add_argument("--withdraw", action="append", default=[], metavar="LINK")
    export.add_argument("--reason", action="append", default=[], metavar="R")
    export.add_argument("--propose", action="append", default=[], metavar="LINK")
    export.add_argument("--name", action="append", default=[], metavar="N")
    command("show", pack).add_argument("file", type=Path)
    take = command("import", pack)
    take.add_argument("file", type=Path)
    take.add_argument("--accept-key", metavar="MARK")
    take.add_argument("--force", action="store_true")
    for made in (export, take):
        made.add_argument("--by", required=True, metavar="CODE")
        made.add_argument("--pin")


def _checks(command: Any, incident: Any) -> None:
    check = command("shift-check")
    check.add_argument("--by", metavar="C")
    add = command("add", incident)
    add.add_argument("kind", choices=("pasted_over", "torn", "faded", "wrong_link", "stranger"))
    add.add_argument("--place", required=True, metavar="P")
    command("list", incident)
    move = command("move", incident)
    move.add_argument("id")
    move.add_argument("state", choices=("new", "in_progress", "replaced"))
    for made in (add, move):
        made.add_argument("--note", metavar="N")
        made.add_argument("--by", metavar="C")
    command("poster").add_argument("image", type=Path)
    shown = command("screen-time")
    shown.add_argument("--from", dest="first", metavar="D")
    shown.add_argument("--to", dest="last", metavar="D")
    command("recall")
    back = command("collect")
    back.add_argument("number")
    back.add_argument("--copies", type=int, required=True)
    back.add_argument("--by", metavar="C")


def _care(command: Any) -> None:
    command("backup").add_argument("--out", type=Path)
    restore = command("restore")
    restore.add_argument("file", type=Path)
    restore.add_argument("--pin", required=True)
    command("check")
    start = command("autostart")
    start.add_argument("state", choices=("on", "off", "status"))
    start.add_argument("--kiosk", action="store_true")
    demo = command("demo")
    demo.add_argument("--days", type=up_to(_MOST_DAYS), default=14)
    demo.add_argument("--per-day", type=up_to(_MOST_PER_DAY), default=55)
    demo.add_argument("--seed", type=whole, default=1)
