"""From parsed arguments to the function that does the work."""

from collections.abc import Callable

from models.health import note_time
from models.store.opening import open_store, refuse_other_store
from models.store.places import Places
from ui.cli import autostart, batch, care, channels, checks, handover, log, periods, setup, weeks
from ui.cli.parser import Arguments
from ui.i18n import set_language
from ui.session import Session, clock

Command = Callable[[Session, Arguments], int]

_COMMANDS: dict[tuple[str, str | None], Command] = {
    ("setup", None): setup.set_up_unit,
    ("channel", "add"): channels.add,
    ("channel", "confirm"): channels.confirm,
    ("channel", "list"): channels.list_all,
    ("channel", "default"): channels.make_default,
    ("channel", "disable"): channels.disable,
    ("presets", None): log.presets,
    ("log", None): log.log,
    ("void", None): log.void,
    ("batch", None): batch.batch,
    ("zero", None): batch.zero,
    ("interactions", None): log.interactions,
    ("handover", None): handover.summary,
    ("week", "list"): weeks.list_all,
    ("week", "close"): weeks.close,
    ("week", "reopen"): weeks.reopen,
    ("week", "export"): weeks.export,
    ("period", None): periods.show,
    ("shift-check", None): checks.shift_check,
    ("incident", "add"): checks.incident_add,
    ("incident", "list"): checks.incident_list,
    ("incident", "move"): checks.incident_move,
    ("poster", None): checks.poster,
    ("screen-time", None): checks.screen_time,
    ("recall", None): checks.recall_list,
    ("collect", None): checks.collect,
    ("backup", None): care.backup,
    ("restore", None): care.restore_copy,
    ("autostart", None): autostart.autostart,
    ("demo", None): setup.demo,
}


def run_command(arguments: Arguments, places: Places) -> int:
    """Run one command against the store; its exit code.

    Raises:
        Refused, StoreProblem: told by the caller with the contract's exit codes.
    """
    assert arguments.command is not None
    set_language(arguments.lang or "vi")
    refuse_other_store(arguments.database)
    if (arguments.command, arguments.sub) == ("channel", "read"):
        return channels.read(arguments)
    if arguments.command == "check":
        return care.check(places, arguments)
    drawn = arguments.command in ("qr", "handout")
    if drawn or (arguments.command, arguments.sub) == ("answers", "slip"):
        # Only these draw, so only these pay for Qt.
        from ui.cli.pictures import draw

        return draw(arguments, places)
    session = Session(open_store(places, clock()))
    try:
        note_time(session.store, session.now())
        words = arguments.command, str(arguments.sub)
        if arguments.command == "pack":
            # Packs bring much with them that no other command needs.
            from ui.cli.packs import PACK_COMMANDS

            return PACK_COMMANDS[str(arguments.sub)](session, arguments)
        if arguments.command in ("merge", "matrix", "paper", "unit-key"):
            # So do packages of weeks, which only a supervisor takes in.
            from ui.cli import supervisor

            return supervisor.COMMANDS[(arguments.command, arguments.sub)](session, arguments)
        if arguments.command in ("outbox", "receipt") or words == ("week", "due"):
            # Writers of files, keys and receipts.
            from ui.cli.delivery import DELIVERY_COMMANDS

            return DELIVERY_COMMANDS[words](session, arguments)
        if arguments.command in ("units", "missing", "anomalies", "combine"):
            # And what is made of them: workbooks, documents, tables.
            from ui.cli.supervisor_reports import REPORT_COMMANDS

            return REPORT_COMMANDS[(arguments.command, arguments.sub)](session, arguments)
        if arguments.command in ("place", "coverage"):
            # The register of places, and packages again.
            from ui.cli.places import PLACE_COMMANDS

            return PLACE_COMMANDS[(arguments.command, arguments.sub)](session, arguments)
        if arguments.command in ("petition", "followers"):
            # The guard of what people type is for whoever types.
            from ui.cli.petitions import DESK_COMMANDS

            return DESK_COMMANDS[(arguments.command, str(arguments.sub))](session, arguments)
        if arguments.command == "answers":
            # The library, its search and the reader of tables.
            from ui.cli.answers import ANSWER_COMMANDS

            return ANSWER_COMMANDS[str(arguments.sub)](session, arguments)
        if arguments.command == "catalogue":
            # The reader and the writer of tables.
            from ui.cli.catalogues import CATALOGUE_COMMANDS

            return CATALOGUE_COMMANDS[str(arguments.sub)](session, arguments)
        if arguments.command == "pc":
            # Keys, files and what is in them.
            from ui.cli.pcs import PC_COMMANDS

            return PC_COMMANDS[str(arguments.sub)](session, arguments)
        return _COMMANDS[(arguments.command, arguments.sub)](session, arguments)
    finally:
        session.store.close()
