"""Long answers and lists: as many pages as they need, in letters that can be read from afar."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from ui.kiosk.bar import paint_bar, paint_button
from ui.kiosk.content import KioskContent, Paging, Sheet
from ui.kiosk.frame import STRIP_COLOUR, Bar, Frame, Target
from ui.kiosk.header import Header, tall_header, wide_header
from ui.kiosk.paint import new_image
from ui.kiosk.sheet import SheetPicture, version_corner
from ui.kiosk.source_card import SourceCard, lay_out_source
from ui.kiosk.text_block import Block, Placed, breakable, draw, lines_of, measure, must_break, place
from ui.theme.tokens import DEEP, GOLD_TEXT, NAVY, ON_NAVY, ON_NAVY_MUTED

LEAST_EASE, PAGED_EASE, MOST_EASE = 0.3, 0.5, 1.6
"""What fits on one page in letters of the first size or larger takes one page; else its pages are
set in the second."""

LIST_LEAST, LIST_EASE = 0.0, 0.2
_STEPS = 8


@dataclass(frozen=True)
class _Room:
    """The column of the texts, with what stands above it."""

    frame: Frame
    sheet: Sheet
    paging: Paging
    area: QRectF
    touch: bool

    @property
    def width(self) -> int:
        return int(self.area.width())

    @property
    def gap(self) -> float:
        return self.frame.smallest * 0.5

    @property
    def title(self) -> Block:
        return Block(self.sheet.title, ON_NAVY, GOLD_TEXT, bold=True)

    def title_px(self, ease: float) -> int:
        return self.frame.px("question", min(ease, 1.0))

    def head(self, ease: float) -> float:
        """Height of the title and the note below it, with the room under them."""
        tall = measure(self.title, self.width, self.title_px(ease)).height + self.gap
        if self.paging.note:
            tall += self.note_height + self.gap * 0.4
        return tall

    @property
    def note(self) -> Block:
        return Block(self.paging.note, ON_NAVY_MUTED)

    @property
    def note_height(self) -> float:
        return measure(self.note, self.width, self.frame.px("body", 0)).height

    @property
    def pager(self) -> int:
        """Height of the row that turns pages, with the room above it."""
        px = self.frame.px("button", 0)
        tall = math.ceil(measure(Block("0", ON_NAVY), self.width, px).height)
        if self.touch:
            tall = max(self.frame.finger, round(tall + self.frame.smallest * 0.6))
        return tall + round(self.gap)


@dataclass(frozen=True)
class _Filled:
    """One page: what stands on it, and how many there are."""

    texts: list[Placed]
    targets: list[Target]
    part: int
    pages: int


def paint_paged(
    content: KioskContent, sheet: Sheet, paging: Paging, frame: Frame, bar: Bar, clock: str
) -> SheetPicture:
    """The page ``paging.part`` of the sheet, or the last one where there are fewer."""
    header = (wide_header if frame.width >= frame.height else tall_header)(content, frame, clock)
    top = header.below + frame.smallest * 0.7
    area = QRectF(frame.safe.left(), top, frame.safe.width(), frame.safe.bottom() - top)
    area.setBottom(area.bottom() - frame.smallest * (1.6 if content.version else 0.4))
    card = lay_out_source(paging.source, frame, area) if paging.source is not None else None
    if paging.source is not None and card is None:
        paging = without_code(paging)
    room = _Room(frame, sheet, paging, _beside(card, area, frame), bool(content.bar))
    filled = (_list if sheet.choices else _text)(room)
    return _painted(content, room, header, bar, filled, card)


def without_code(paging: Paging) -> Paging:
    """The same with its source in words only."""
    source = paging.source
    if source is None:
        return paging
    told = f"{source.label}: {breakable(source.shown_link)}"
    return replace(
        paging, source=None, foot=" · ".join(part for part in (paging.foot, told) if part)
    )


def _beside(card: SourceCard | None, area: QRectF, frame: Frame) -> QRectF:
    if card is None:
        return area
    left = QRectF(area)
    if frame.width >= frame.height:
        left.setRight(card.rect.left() - frame.smallest)
    else:
        left.setBottom(card.rect.top() - frame.smallest * 0.6)
    return left


def _text(room: _Room) -> _Filled:
    blocks = _paragraphs(room)

    def fits(ease: float) -> bool:
        px = room.frame.px("body", ease)
        tall = sum(measure(block, room.width, px).height + room.gap for block in blocks)
        whole = not any(must_break(block, room.width, px) for block in blocks)
        return room.head(ease) + tall - room.gap <= room.area.height() and (whole or ease <= 0)

    ease = _largest(fits, LEAST_EASE, MOST_EASE)
    pages = [blocks]
    if ease is None:
        ease = PAGED_EASE
        height = room.area.height() - room.head(ease) - room.pager
        pages = _pages(blocks, room.width, room.frame.px("body", ease), height, room.gap)
    part = min(room.paging.part, len(pages) - 1)
    px = room.frame.px("body", ease)
    tall = room.head(ease) - room.gap
    tall += sum(measure(block, room.width, px).height + room.gap for block in pages[part])
    spare = room.area.height() - tall if len(pages) == 1 else 0.0
    texts, top = _head(room, ease, room.area.top() + max(0.0, spare) * 0.3)
    for block in pages[part]:
        height = measure(block, room.width, px).height
        texts.append(Placed("body", block, QRectF(room.area.left(), top, room.width, height), px))
        top += height + room.gap
    return _with_pager(room, texts, [], part, len(pages))


def _paragraphs(room: _Room) -> list[Block]:
    found = []
    for line in room.sheet.body.split("\n"):
        text = line.strip()
        if text.startswith("**") and text.endswith("**") and len(text) > 4:
            found.append(Block(text[2:-2], GOLD_TEXT, bold=True))
        elif text:
            found.append(Block(text, ON_NAVY))
    return [*found, Block(room.paging.foot, ON_NAVY_MUTED)] if room.paging.foot else found


def _pages(
    blocks: Sequence[Block], width: int, px: int, height: float, gap: float
) -> list[list[Block]]:
    """As few pages as hold all lines, each about as full as the others."""
    least = len(_filled_pages(blocks, width, px, height, gap))
    low, high = height / 2, height
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if len(_filled_pages(blocks, width, px, middle, gap)) > least:
            low = middle
        else:
            high = middle
    return _filled_pages(blocks, width, px, high, gap)


def _filled_pages(
    blocks: Sequence[Block], width: int, px: int, height: float, gap: float
) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    used = 0.0
    for block in blocks:
        held = ""
        used += gap if pages[-1] else 0.0
        for words, tall in lines_of(block, width, px):
            if used + tall > height and (held or pages[-1]):
                if held:
                    pages[-1].append(replace(block, text=held.strip()))
                pages.append([])
                held, used = "", 0.0
            held += words
            used += tall
        pages[-1].append(replace(block, text=held.strip()))
    return pages


def _list(room: _Room) -> _Filled:
    choices, frame = room.sheet.choices, room.frame
    columns = 2 if frame.width >= frame.height and len(choices) > 3 else 1
    across = int((room.area.width() - room.gap * (columns - 1)) / columns)
    inner = max(1, int(across - frame.smallest * 1.6))
    blocks = [Block(choice.label, ON_NAVY) for choice in choices]

    def tall(ease: float) -> int:
        px = frame.px("choice", ease)
        text = max(measure(block, inner, px).height for block in blocks)
        return max(frame.finger, math.ceil(text + frame.smallest * 0.8))

    def rows(ease: float, height: float) -> int:
        return max(1, int((height + room.gap) // (tall(ease) + room.gap)))

    def fits(ease: float) -> bool:
        return rows(ease, room.area.height() - room.head(ease)) * columns >= len(choices)

    ease, each, pages = _largest(fits, LIST_LEAST, 1.2), len(choices), 1
    if ease is None:
        ease = LIST_EASE
        each = rows(ease, room.area.height() - room.head(ease) - room.pager) * columns
        pages = math.ceil(len(choices) / each)
        # As full as the others, in whole rows.
        each = math.ceil(len(choices) / pages / columns) * columns
        pages = math.ceil(len(choices) / each)
    part = min(room.paging.part, pages - 1)
    texts, top = _head(room, ease, room.area.top())
    targets, px, high = [], frame.px("choice", ease), tall(ease)
    for place_no, index in enumerate(range(part * each, min(len(choices), (part + 1) * each))):
        row, column = divmod(place_no, columns)
        left = round(room.area.left() + column * (across + room.gap))
        rect = QRect(left, round(top + row * (high + room.gap)), across, high)
        targets.append(Target(choices[index].name, rect, choices[index].label))
        side = (across - inner) / 2
        words = QRectF(rect).adjusted(side, 0, -side, 0)
        texts.append(place(f"choice-{choices[index].name}", blocks[index], words, px, True))
    return _with_pager(room, texts, targets, part, pages)


def _largest(fits: Callable[[float], bool], low: float, high: float) -> float | None:
    """The largest ease between the two at which everything fits, None if none does."""
    if fits(high):
        return high
    if not fits(low):
        return None
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low


def _head(room: _Room, ease: float, top: float) -> tuple[list[Placed], float]:
    below = top + room.head(ease)
    tall = measure(room.title, room.width, room.title_px(ease)).height
    line = QRectF(room.area.left(), top, room.width, tall)
    texts = [Placed("heading", room.title, line, room.title_px(ease))]
    if room.paging.note:
        line = QRectF(room.area.left(), top + tall + room.gap * 0.4, room.width, room.note_height)
        texts.append(Placed("note", room.note, line, room.frame.px("body", 0)))
    return texts, below


def _with_pager(
    room: _Room, texts: list[Placed], targets: list[Target], part: int, pages: int
) -> _Filled:
    """The row at the foot of the column that turns pages, where there are several."""
    if pages == 1:
        return _Filled(texts, targets, part, pages)
    frame, px = room.frame, room.frame.px("button", 0)
    tall = room.pager - round(room.gap)
    top = round(room.area.bottom()) - tall
    left, wide = round(room.area.left()), room.width
    third = int((wide - 2 * room.gap) / 3)
    middle = QRectF(left + third + room.gap, top, third, tall)
    said = room.paging.words.format(f"{part + 1}/{pages}")
    texts.append(place("part", Block(said, ON_NAVY, centred=True), middle, px, True))
    turns = (("previous", room.paging.previous, left), ("next", room.paging.next, 0))
    for name, label, at in turns:
        possible = part > 0 if name == "previous" else part < pages - 1
        if room.touch and possible:
            start = at or left + wide - third
            rect = QRect(start, top, third, tall)
            targets.append(Target(name, rect, label))
            block = Block(label, ON_NAVY, centred=True)
            inner = QRectF(rect).adjusted(frame.smallest * 0.3, 0, -frame.smallest * 0.3, 0)
            texts.append(place(f"button-{name}", block, inner, px, True))
    return _Filled(texts, targets, part, pages)


def _painted(
    content: KioskContent,
    room: _Room,
    header: Header,
    bar: Bar,
    filled: _Filled,
    card: SourceCard | None,
) -> SheetPicture:
    frame = room.frame
    every = (*header.texts, *filled.texts, *version_corner(content, frame))
    every = (*every, *(card.texts if card is not None else ()))
    image = new_image(frame.width, frame.height, NAVY)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, frame.width, header.bottom, QColor(DEEP))
        if header.strip is not None:
            painter.fillRect(header.strip, QColor(STRIP_COLOUR))
        if card is not None:
            card.paint(painter, frame)
        for target in filled.targets:
            paint_button(painter, target, frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in every:
            draw(painter, placed)
        if bar.height:
            under = round(frame.safe.bottom())
            painter.fillRect(0, under, frame.width, frame.height - under, QColor(DEEP))
        paint_bar(painter, bar, frame)
    finally:
        painter.end()
    return SheetPicture(
        image,
        (*filled.targets, *bar.targets),
        (*every, *bar.texts),
        filled.pages,
        filled.part,
        card.square if card is not None else None,
        card.matrix if card is not None else None,
        card.module if card is not None else 0,
    )
