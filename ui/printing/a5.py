"""The A5 leaflet to take home: the code with the steps beside it."""

from models.handouts.content import HandoutContent
from ui.printing.blocks import (
    Row,
    Sizes,
    closing,
    disc,
    disc_size,
    letterhead,
    prose,
    step_picture,
)
from ui.printing.identity import identity
from ui.printing.sheet import Block, Item, Picture, quiet_mm

MARGIN = 8.5
TOP, BOTTOM = 7.2, 5.6
CODE_MM = 61.0
_PICTURE = (18.0, 15.0)


def compose_a5(content: HandoutContent, sizes: Sizes, width: float) -> list[Row]:
    """The rows from top to bottom, ``width`` wide, for these sizes."""
    return [
        *letterhead(content, sizes, width),
        _code_and_steps(content, sizes, width),
        Row(identity(content, sizes, width), 0.4),
        *closing(content, sizes, width),
    ]


def _code_and_steps(content: HandoutContent, sizes: Sizes, width: float) -> Row:
    quiet = quiet_mm(CODE_MM, content.matrix)
    # The paper's own margin is part of the quiet zone on the left.
    left = max(0.0, quiet - MARGIN)
    column = left + CODE_MM + quiet + 0.5
    steps = [_step(content, sizes, number, width - column) for number in (1, 2, 3)]
    tall = sum(step.height for step in steps)
    height = max(CODE_MM + 2 * quiet, tall + 2 * sizes.gap)
    gap = min(7.0, (height - tall) / 2)
    y = (height - tall - 2 * gap) / 2
    items: list[Item] = []
    for step in steps:
        items += step.at(column, y)
        y += step.height + gap
    block = Block("code", width, height, tuple(items))
    return Row(block, 0, (left, (height - CODE_MM) / 2))


def _step(content: HandoutContent, sizes: Sizes, number: int, width: float) -> Block:
    """A picture with its number at the corner, the sentence beside it."""
    left = _PICTURE[0] + 3.5
    text = prose(f"step{number}", content, sizes.body, width - left, sizes.leading)
    tall = disc_size(sizes.body) * 0.68 + _PICTURE[1]
    height = max(text.height, tall)
    top = (height - tall) / 2
    picture = Picture(1.5, top + tall - _PICTURE[1], *_PICTURE, step_picture(content, number))
    mark = disc(0, top, str(number), sizes.body)
    items = (picture, *mark, *text.at(left, (height - text.height) / 2))
    return Block(f"step{number}", width, height, items, text.lines)
