"""The white card with the code of an answer's source and its address below or beside it."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter

from models.errors import Problem
from models.qr.matrix import QUIET_ZONE, Matrix, make_matrix
from ui.kiosk.code_card import draw_card, draw_code
from ui.kiosk.content import Source
from ui.kiosk.frame import Frame
from ui.kiosk.text_block import Block, Placed, measure
from ui.theme.tokens import INK, PUBLIC_MUTED

LEVEL = "M"
MOST_LINES = 3
"""Of the address; a longer one ends in an ellipsis: the code says all of it."""

_WIDE_SHARE, _TALL_SHARE = 0.27, 0.26
_LEAST_MODULE = 3
_BREAKS = re.compile(r"(?<=[/.\-?&=_])")


@dataclass(frozen=True)
class SourceCard:
    """``rect`` is the card, ``square`` the code with its quiet zone."""

    rect: QRect
    square: QRect
    module: int
    matrix: Matrix
    texts: tuple[Placed, ...]

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """The card and the code on it; its texts are drawn with all others."""
        draw_card(painter, self.rect, frame.smallest * 0.7)
        draw_code(painter, self.square, self.matrix, self.module)


def lay_out_source(source: Source, frame: Frame, area: QRectF) -> SourceCard | None:
    """At the right of a wide area, at the foot of a tall one; None where the code would be too
    small to be read."""
    try:
        matrix = make_matrix(source.link, LEVEL)
    except Problem:
        return None
    wide, modules = frame.width >= frame.height, matrix.size + 2 * QUIET_ZONE
    # Larger letters need the room beside the code.
    shrink = 0.85 if frame.larger else 1.0
    room = min(area.width() * _WIDE_SHARE, area.height() * 0.62) if wide else 0.0
    side = (room or min(area.width() * 0.4, area.height() * _TALL_SHARE)) * shrink
    module = int(side // modules)
    if module < _LEAST_MODULE:
        return None
    side = module * modules
    return (_beside if wide else _below)(source, matrix, module, int(side), frame, area)


def _beside(
    source: Source, matrix: Matrix, module: int, side: int, frame: Frame, area: QRectF
) -> SourceCard:
    pad = round(frame.smallest * 0.4)
    # The quiet zone's margin is the code's, not the letters'.
    across = side + pad
    size, blocks = _words(source, frame, across, centred=True)
    wide, tall = side + 2 * pad, side + round(size.height()) + 2 * pad
    left = round(area.right()) - wide
    top = round(area.top() + max(0.0, (area.height() - tall) * 0.42))
    square = QRect(left + pad, top + pad // 2, side, side)
    texts = _placed(blocks, QPointF(left + pad / 2, square.bottom() + 1), across)
    return SourceCard(QRect(left, top, wide, tall), square, module, matrix, texts)


def _below(
    source: Source, matrix: Matrix, module: int, side: int, frame: Frame, area: QRectF
) -> SourceCard:
    pad = round(frame.smallest * 0.4)
    left, wide = round(area.left()), int(area.width())
    room = wide - side - 3 * pad
    size, blocks = _words(source, frame, room, centred=False)
    tall = max(side, round(size.height())) + 2 * pad
    top = round(area.bottom()) - tall
    square = QRect(left + pad, top + pad, side, side)
    start = QPointF(square.right() + pad, top + (tall - size.height()) / 2)
    texts = _placed(blocks, start, room)
    return SourceCard(QRect(left, top, wide, tall), square, module, matrix, texts)


def _words(
    source: Source, frame: Frame, width: int, *, centred: bool
) -> tuple[QSizeF, list[tuple[Block, int, float]]]:
    """The lines below each other: block, font size and height; and the room of all."""
    px = frame.px("link", 0)
    blocks = [Block(source.label, INK, bold=True, centred=centred)]
    blocks += [
        Block(line, PUBLIC_MUTED, centred=centred) for line in _lines(source.shown_link, width, px)
    ]
    sized = [(block, px, measure(block, width, px).height) for block in blocks]
    return QSizeF(width, sum(height for _, _, height in sized)), sized


def _placed(
    blocks: list[tuple[Block, int, float]], start: QPointF, width: int
) -> tuple[Placed, ...]:
    found, top = [], start.y()
    for block, px, height in blocks:
        found.append(Placed("source", block, QRectF(start.x(), top, width, height), px))
        top += height
    return tuple(found)


def _lines(link: str, width: int, px: int) -> list[str]:
    """The address cut where people pause when they read it aloud."""
    lines, held = [], ""
    for part in _BREAKS.split(link):
        if held and not _fits(held + part, width, px):
            lines.append(held)
            held = ""
        held += part
        while not _fits(held, width, px) and len(held) > 1:
            kept = next(at for at in range(len(held) - 1, 0, -1) if _fits(held[:at], width, px))
            lines.append(held[:kept])
            held = held[kept:]
    lines += [held] if held else []
    if len(lines) <= MOST_LINES:
        return lines
    last = lines[MOST_LINES - 1]
    while last and not _fits(last + "…", width, px):
        last = last[:-1]
    return [*lines[: MOST_LINES - 1], last + "…"]


def _fits(text: str, width: int, px: int) -> bool:
    return measure(Block(text, INK, centred=True), width, px).lines <= 1 and not (
        measure(Block(text, INK, centred=True), width, px).broken
    )
