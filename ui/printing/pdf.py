"""Sheets and single codes as PDF: vector, read back before anybody sees them, written whole."""

import errno
import hashlib
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from models.channels.links import fingerprint, readable_link
from models.errors import Refused, StoreProblem
from models.handouts.content import LEVEL, HandoutContent
from models.qr.emit import CodeFile
from models.qr.matrix import make_matrix
from models.qr.size import check_code_mm, check_sheet_code
from models.qr.verify import verify_pdf
from models.store.files import write_durably
from models.store.problems import store_problem
from ui.i18n import N_, tr
from ui.printing.draw import draw_sheet
from ui.printing.layout import LABELS, lay_out_pages, overflow
from ui.printing.measure import NBSP, REFERENCE_DPI, text_block, text_width
from ui.printing.sheet import CodeArea, Sheet, quiet_mm

CREATOR = "Quầy Một Cửa"
NOT_WRITABLE = N_("Không ghi được {0}; hãy đóng tệp nếu đang mở hoặc chọn thư mục khác.")
_PT_PER_MM = 72 / 25.4
_CODE_TEXT = 18.0
_CODE_TEXT_LEAST = 6.0
_MEDIA_BOX = re.compile(rb"/MediaBox \[0 0 [\d.]+ ([\d.]+)\]")
_STAMP = re.compile(rb"\(D:\d{14}|(?<=Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def write_handout_pdf(path: Path, kind: str, content: HandoutContent) -> int:
    """Write a handout as a PDF; gives the number of pages.

    Raises:
        Refused: the text does not fit, the code reads wrong, the place cannot be written.
        StoreProblem: the disk is full.
    """
    check_out(path)
    data, pages = handout_pdf(kind, content)
    write_whole(path, data)
    return pages


def handout_pdf(kind: str, content: HandoutContent) -> tuple[bytes, int]:
    """The PDF of a handout, rasterised, decoded and compared, and its number of pages.

    Raises:
        Refused: text or link do not fit, or the code reads wrong.
    """
    data = pages_pdf(fitting_sheets(kind, content), content.title, content.day)
    return data, verify_pdf(data, content.link, codes_per_page=1)


def write_code_pdf(path: Path, link: str, mm: float, day: date) -> CodeFile:
    """One code at level Q, ``mm`` wide without its quiet zone, its link and check code below.

    Raises:
        Refused: not 10 to 1000 mm, modules under 0.4 mm, the code reads wrong, the place cannot
            be written.
        StoreProblem: the disk.
    """
    check_code_mm(make_matrix(link, LEVEL), mm)
    check_out(path)
    sheet = _code_sheet(link, mm)
    data = pdf_bytes(sheet, readable_link(link), day)
    verify_pdf(data, link, dpi=_dpi_for(mm), codes_per_page=1)
    write_whole(path, data)
    return CodeFile(path, link, sheet.code.matrix.size, mm, fingerprint(link))


def fitting_sheets(kind: str, content: HandoutContent) -> tuple[Sheet, ...]:
    """The pages laid out: one, or front and back.

    Raises:
        Refused: something on it is too long, the link or a text; the sentence says what.
    """
    pages = lay_out_pages(kind, content)
    for sheet in pages:
        check_sheet_code(sheet.code.matrix, sheet.code.side, larger_sheet=kind != "a4")
    if any(sheet.overflow for sheet in pages):
        names = ", ".join(tr(LABELS[name]) for name in overflow(kind, content))
        if kind == "a4":
            raise Refused("Chữ không vừa khổ A4: {0}. Hãy rút ngắn rồi in lại.", names)
        raise Refused("Chữ không vừa khổ A5: {0}. Hãy rút ngắn, hoặc in khổ A4.", names)
    return pages


def pdf_bytes(sheet: Sheet, title: str, day: date) -> bytes:
    """The PDF of one sheet, as ``pages_pdf``."""
    return pages_pdf((sheet,), title, day)


def pages_pdf(sheets: Sequence[Sheet], title: str, day: date) -> bytes:
    """The PDF of sheets of one size, a page each. The same sheets and day give the same bytes on
    one machine."""
    return drawn_pdf(sheets, draw_sheet, title, day)


class Page(Protocol):
    """Anything of a size, in mm."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...


P = TypeVar("P", bound=Page)


def drawn_pdf(
    pages: Sequence[P], draw: Callable[[QPainter, P, float], None], title: str, day: date
) -> bytes:
    """As ``pages_pdf`` for pages that ``draw`` draws: painter, page, units in one mm."""
    first = pages[0]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(REFERENCE_DPI)
    size = QPageSize(
        QSizeF(first.width, first.height),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    digest = hashlib.sha256(repr((*pages, title, day)).encode("utf-8")).digest()
    writer.setDocumentId(QUuid(str(UUID(bytes=digest[:16], version=5))))
    painter = QPainter()
    if not painter.begin(writer):
        raise StoreProblem("Không tạo được tệp PDF. Hãy thử lại.")
    for place, page in enumerate(pages):
        if place:
            writer.newPage()
        draw(painter, page, REFERENCE_DPI / 25.4)
    painter.end()
    return _settled(bytes(buffer.data().data()), first, day)


def check_out(path: Path) -> None:
    """Refuse a place where no file can be written, before any work is done.

    Raises:
        Refused: a folder, or in a folder that is not there.
    """
    if path.is_dir():
        raise Refused("{0} là thư mục; hãy đặt tên tệp.", path.name or path)
    if not path.parent.is_dir():
        raise Refused("Không có thư mục {0}; hãy chọn thư mục khác.", path.parent)


def _code_sheet(link: str, mm: float) -> Sheet:
    matrix = make_matrix(link, LEVEL)
    quiet = quiet_mm(mm, matrix)
    width = mm + 2 * quiet
    readable = readable_link(link)
    check = f"Mã kiểm tra {fingerprint(link)}".replace(" ", NBSP)
    longest = max(text_width(readable, 10, False), text_width(check, 10, False)) / 10
    points = min(_CODE_TEXT, max(_CODE_TEXT_LEAST, mm / longest))
    width = max(width, 12 + text_width(check, points, False))
    texts = [
        text_block("link", text, points, width - 4, centred=True) for text in (readable, check)
    ]
    y = mm + 2 * quiet
    items = [*texts[0].at(2, y), *texts[1].at(2, y + texts[0].height)]
    height = y + sum(block.height for block in texts) + max(2.0, quiet / 2)
    return Sheet(width, height, tuple(items), CodeArea((width - mm) / 2, quiet, mm, matrix))


def _dpi_for(mm: float) -> float:
    """Enough dots for small codes, few enough for a metre."""
    return min(600.0, max(72.0, 300 * 60 / mm))


def _settled(data: bytes, sheet: Page, day: date) -> bytes:
    """Qt rounds the page to whole points and stamps the time of writing; neither may stay.

    Every replacement has the length of what it replaces, so the file's offsets stay true. The
    page's top edge is where Qt draws from; the box is made exact below and to the right.
    """

    def exact(found: re.Match[bytes]) -> bytes:
        top = float(found[1])
        width, height = sheet.width * _PT_PER_MM, sheet.height * _PT_PER_MM
        box = f"/MediaBox [0 {top - height:.3f} {width:.3f} {top:.0f}".encode()
        return box.ljust(len(found[0]) - 1) + b"]"

    def stamp(found: re.Match[bytes]) -> bytes:
        paper = found[0].startswith(b"(D:")
        return f"{day:(D:%Y%m%d000000}".encode() if paper else f"{day:%Y-%m-%dT00:00:00}".encode()

    return _STAMP.sub(stamp, _MEDIA_BOX.sub(exact, data))


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file whole or not at all; an older one stays when anything fails.

    Raises:
        Refused: the place cannot be written.
        StoreProblem: the disk is full.
    """
    try:
        write_durably(path, data)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise store_problem(error, path) from error
        raise Refused(NOT_WRITABLE, path.name) from error
