"""``qr``, ``handout`` and ``answers slip``: commands that draw, on no display."""

from models.handouts.editions import edition_code
from models.store.opening import open_store
from models.store.places import Places
from ui.cli.answer import answer
from ui.cli.devices import headless_application
from ui.cli.parser import Arguments
from ui.printing.commands import make_code_file, make_handout
from ui.printing.slip_out import write_slip
from ui.session import Session, clock
from ui.theme.fonts import load_fonts


def draw(arguments: Arguments, places: Places) -> int:
    """Start Qt without a display and run one drawing command."""
    application = headless_application()
    load_fonts()
    session = Session(open_store(places, clock()))
    try:
        value = _draw(session, arguments)
    finally:
        session.store.close()
    answer(value, arguments.json, lambda: [str(value["path"])])
    del application
    return 0


def _draw(session: Session, arguments: Arguments) -> dict[str, object]:
    out = arguments.get("out").absolute()
    if arguments.command == "qr":
        return make_code_file(session, arguments.get("channel"), out, arguments.get("mm"))
    if arguments.command == "answers":
        return write_slip(session, arguments.get("id"), out, arguments.get("layout"))
    return make_handout(
        session,
        arguments.get("kind"),
        arguments.get("channel"),
        out,
        arguments.get("copies"),
        edition_code(arguments.get("variant"), arguments.lang or "vi"),
    )
