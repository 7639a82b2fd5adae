"""The slip with the portal's code: the drawing of every slip, with words of its own."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from models.answers.slip import Slip, check_layout
from models.petitions.portal_slip import portal_slip
from models.store import settings
from ui.printing.pdf import check_out, write_whole
from ui.printing.slip_out import print_slip, slip_pdf
from ui.session import Session


def load_portal_slip(session: Session) -> tuple[Slip, str]:
    """What the slip says, and the layout chosen for slips.

    Raises:
        Refused: the portal is not confirmed, or the unit is not set up.
    """
    with session.store.read():
        return portal_slip(session.now()), check_layout(settings.get(settings.SLIP_LAYOUT))


def write_portal_slip(session: Session, out: Path) -> int:
    """Write the slip as a PDF, its code read back before; gives the number of pages.

    Raises:
        Refused: the portal is not confirmed, the code reads wrong, no place for a file.
        StoreProblem: the disk.
    """
    check_out(out)
    slip, layout = load_portal_slip(session)
    data, pages = slip_pdf(slip, layout)
    write_whole(out, data)
    return pages


def print_portal_slip(session: Session, printer: QPrinter) -> int:
    """Send the slip to a printer, its code read back before; gives the number of pages.

    Raises:
        Refused: the portal is not confirmed, the paper too small, or the code reads wrong.
        StoreProblem: the printer did not take it.
    """
    return print_slip(printer, *load_portal_slip(session))
