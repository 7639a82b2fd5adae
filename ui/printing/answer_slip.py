"""The slip with an answer, on A5 or on the 80 mm roll: where everything stands, in mm."""

import math
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from models.answers.slip import A5, SLIP80, TITLE, Slip
from models.qr.matrix import QUIET_ZONE, Matrix
from models.text.formats import day_short
from ui.printing.draw import draw_items, draw_sheet
from ui.printing.measure import NBSP, text_block
from ui.printing.sheet import SIZES_MM, Block, Box, CodeArea, Item, Sheet
from ui.theme.tokens import GOLD, INK, PUBLIC_MUTED

DOTS_PER_MM = 203 / 25.4
"""Of the printers for 80 mm rolls; a module is a whole number of their dots."""

ROLL, PRINTABLE = 80.0, 72.0
MODULE_DOTS = 12
A5_LETTERS = (18.0, 17.0, 16.0)
LEAST_A5_CODE, A5_MODULE = 32.0, 0.9
BLACK = "#000000"

_PAGE_NUMBER = 5.0
_SHORT = 450
"""Letters up to which the roll is printed in large type; longer answers would be metres long."""


@dataclass(frozen=True)
class SlipPage:
    """One page; ``code`` is on the last one only, where there is any."""

    width: float
    height: float
    items: tuple[Item, ...]
    code: CodeArea | None = None


@dataclass(frozen=True)
class _Look:
    """Measures of a layout in mm and points. ``limit``: where a page ends, infinite on a roll."""

    width: float
    margin: float
    top: float
    limit: float
    body: float
    title: float
    organisation: float
    small: float
    ink: str
    muted: str

    @property
    def room(self) -> float:
        return self.width - 2 * self.margin


def lay_out_slip(slip: Slip, layout: str) -> tuple[SlipPage, ...]:
    """The pages of a slip; one of any length on the roll. On A5 the letters are as large as saves
    no page."""
    look = _look(slip, layout)
    if math.isinf(look.limit):
        return _pages(slip, look)
    tried = [_numbered(slip, replace(look, body=body)) for body in A5_LETTERS]
    return min(tried, key=len)


def _numbered(slip: Slip, look: _Look) -> tuple[SlipPage, ...]:
    pages = _pages(slip, look)
    if len(pages) == 1:
        return pages
    # The number of the page needs room at the foot.
    return _pages(slip, replace(look, limit=look.limit - _PAGE_NUMBER))


def _pages(slip: Slip, look: _Look) -> tuple[SlipPage, ...]:
    column = _Column(look)
    for block, gap in _beginning(slip, look):
        column.add(block, gap)
    for line in _answer_lines(slip, look):
        column.add(line, 0.0)
    column.add(*_closing(slip, look))
    return column.pages()


def draw_slip(painter: QPainter, page: SlipPage, units_per_mm: float) -> None:
    """The one drawing, for preview, printer and PDF alike."""
    if page.code is None:
        draw_items(painter, page.items, units_per_mm)
    else:
        draw_sheet(painter, Sheet(page.width, page.height, page.items, page.code), units_per_mm)


class _Column:
    """Puts blocks below one another, on a further page where one is full."""

    def __init__(self, look: _Look) -> None:
        self._look = look
        self._y = look.top
        self._items: list[Item] = []
        self._pages: list[tuple[list[Item], CodeArea | None]] = []
        self._code: CodeArea | None = None

    def add(self, block: Block, gap: float, code: CodeArea | None = None) -> None:
        if self._y + block.height > self._look.limit and self._items:
            self._turn()
        top = self._y
        if code is not None:
            top = math.ceil(top * DOTS_PER_MM) / DOTS_PER_MM
            self._code = replace(code, y=code.y + top)
        self._items += block.at(self._look.margin, top)
        self._y = top + block.height + gap

    def pages(self) -> tuple[SlipPage, ...]:
        self._turn()
        look, count = self._look, len(self._pages)
        height = SIZES_MM["a5"][1] if math.isfinite(look.limit) else math.ceil(self._last + 4.0)
        made = []
        for number, (items, code) in enumerate(self._pages, start=1):
            if count > 1:
                said = text_block("page", f"Trang {number}/{count}", 10, look.room, centred=True)
                items += said.at(look.margin, height - 4.5 - said.height)
            made.append(SlipPage(look.width, height, tuple(items), code))
        return tuple(made)

    def _turn(self) -> None:
        self._pages.append((self._items, self._code))
        self._last = self._y
        self._items, self._code, self._y = [], None, self._look.top


def _look(slip: Slip, layout: str) -> _Look:
    if layout == SLIP80:
        # The edges of the roll cannot be printed on; black only, for these printers know no grey.
        margin = round((ROLL - PRINTABLE) / 2 * DOTS_PER_MM) / DOTS_PER_MM
        short = len(slip.question) + len(slip.answer) <= _SHORT
        body = 18.0 if short else 14.0
        return _Look(ROLL, margin, 4.0, math.inf, body, 18.0, 12.0, 11.0, BLACK, BLACK)
    width, height = SIZES_MM[A5]
    return _Look(width, 11.0, 10.0, height - 7.5, 18.0, 22.0, 13.0, 12.0, INK, PUBLIC_MUTED)


def _beginning(slip: Slip, look: _Look) -> list[tuple[Block, float]]:
    title = f"{TITLE} (MẪU)" if slip.sample else TITLE
    middle = (look.room - 26) / 2
    fill = GOLD if look.ink != BLACK else BLACK
    rule = Block("rule", look.room, 0.9, (Box(middle, 0, 26, 0.9, 0.45, fill=fill),))
    return [
        (_text(slip.organisation, look.organisation, look, bold=True, centred=True), 2.0),
        (rule, 2.0),
        (_text(title, look.title, look, bold=True, centred=True), 3.0),
        *((line, 0.0) for line in _split(_text(slip.question, look.body, look, bold=True))),
        (Block("gap", look.room, 0.5, ()), 2.0),
    ]


def _answer_lines(slip: Slip, look: _Look) -> list[Block]:
    """Line by line, so that a page ends between any two."""
    found = []
    for paragraph in slip.answer.split("\n"):
        if paragraph.strip():
            found += _split(_text(paragraph.strip(), look.body, look))
            found.append(Block("gap", look.room, 1.4, ()))
    return found


def _closing(slip: Slip, look: _Look) -> tuple[Block, float, CodeArea | None]:
    """What ends the slip, on one page: document and day, the source with its code, the note."""
    above = [_text(slip.about, look.small + 1, look, muted=True)] if slip.about else []
    source, code = _source(slip, look)
    items: list[Item] = []
    y = 2.5
    for block, gap in [*((block, 2.0) for block in above), (source, 1.5), *_end(slip, look)]:
        if block is source:
            # Whole dots of the printer, so that no edge of a module is blurred.
            y = math.ceil(y * DOTS_PER_MM) / DOTS_PER_MM
            code = replace(code, y=code.y + y) if code is not None else None
        items += block.at(0, y)
        y += block.height + gap
    return Block("closing", look.room, y, tuple(items)), 0.0, code


def _source(slip: Slip, look: _Look) -> tuple[Block, CodeArea | None]:
    """The code with the readable source; words only where the source is no government site."""
    if slip.matrix is None:
        told = f"Nguồn: {slip.source}" if slip.source else ""
        return _text(told, look.small + 1, look), None
    if math.isinf(look.limit):
        return _roll_source(slip, slip.matrix, look)
    side = max(LEAST_A5_CODE, slip.matrix.size * A5_MODULE)
    quiet = side / slip.matrix.size * QUIET_ZONE
    left = side + 2 * quiet
    words = _piled(_source_words(slip, look, look.room - left), look.room - left)
    height = max(left, words.height)
    # The paper is white: the quiet zone at the left may lie in the margin.
    placed = words.at(left - quiet, (height - words.height) / 2)
    code = CodeArea(look.margin, (height - side) / 2, side, slip.matrix)
    return Block("source", look.room, height, placed), code


def _roll_source(slip: Slip, matrix: Matrix, look: _Look) -> tuple[Block, CodeArea]:
    modules = matrix.size + 2 * QUIET_ZONE
    dots = min(MODULE_DOTS, int(PRINTABLE * DOTS_PER_MM // modules))
    side, quiet = matrix.size * dots / DOTS_PER_MM, QUIET_ZONE * dots / DOTS_PER_MM
    left = round((ROLL - side) / 2 * DOTS_PER_MM) / DOTS_PER_MM
    words = _piled(_source_words(slip, look, look.room, centred=True), look.room)
    height = side + 2 * quiet + words.height
    block = Block("source", look.room, height, words.at(0, side + 2 * quiet))
    return block, CodeArea(left, quiet, side, matrix)


def _source_words(slip: Slip, look: _Look, width: float, *, centred: bool = False) -> list[Block]:
    check = f"Mã kiểm tra {slip.fingerprint}".replace(" ", NBSP)
    return [
        text_block("source", words, points, width, bold=bold, centred=centred, colour=colour)
        for words, points, bold, colour in (
            (slip.scan, look.small + 2, True, look.ink),
            (slip.source, look.small, False, look.ink),
            (check, look.small, False, look.muted),
        )
    ]


def _end(slip: Slip, look: _Look) -> list[tuple[Block, float]]:
    printed = f"In ngày {day_short(slip.day)}.".replace(" ", NBSP)
    rows = [(_text(f"{slip.note} {printed}", look.small, look, muted=True), 1.0)]
    if slip.phone:
        rows.append((_text(f"Điện thoại: {slip.phone}", look.small + 2, look, bold=True), 0.0))
    return rows


def _text(
    text: str,
    points: float,
    look: _Look,
    *,
    bold: bool = False,
    centred: bool = False,
    muted: bool = False,
) -> Block:
    colour = look.muted if muted else look.ink
    # What somebody typed turns nothing bold.
    plain = text.replace("**", "*")
    return text_block("text", plain, points, look.room, bold=bold, centred=centred, colour=colour)


def _piled(blocks: list[Block], width: float) -> Block:
    items: list[Item] = []
    y = 0.0
    for block in blocks:
        items += block.at(0, y)
        y += block.height + 0.6
    return Block("source", width, y, tuple(items))


def _split(block: Block) -> list[Block]:
    """Its lines, one block each, at the distances they have in it."""
    if block.lines < 2:
        return [block]
    baselines = sorted({item.y for item in block.items if hasattr(item, "points")})
    step = baselines[1] - baselines[0]
    lines = []
    for number, baseline in enumerate(baselines):
        items = [item for item in block.items if getattr(item, "y", None) == baseline]
        line = Block(block.name, block.width, step, tuple(items))
        lines.append(Block(line.name, line.width, step, line.at(0, -number * step)))
    return lines
