"""The A4 notice for the wall: a bigger code and letters, the steps as a column of pictures."""

from models.handouts.content import HandoutContent
from ui.printing.blocks import Row, Sizes, closing, disc, disc_size, letterhead, prose, step_picture
from ui.printing.identity import identity
from ui.printing.sheet import Block, Item, Picture, quiet_mm

MARGIN = 12.0
TOP, BOTTOM = 11.0, 8.0
CODE_MM = 102.0
_PICTURE = (31.2, 26.0)


def compose_a4(content: HandoutContent, sizes: Sizes, width: float) -> list[Row]:
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
    column = left + CODE_MM + quiet + 1
    steps = [_step(content, sizes, number, width - column) for number in (1, 2, 3)]
    tall = sum(step.height for step in steps)
    height = max(CODE_MM + 2 * quiet, tall + 2 * sizes.gap)
    gap = min(9.0, (height - tall) / 2)
    y = (height - tall - 2 * gap) / 2
    items: list[Item] = []
    for step in steps:
        items += step.at(column, y)
        y += step.height + gap
    block = Block("code", width, height, tuple(items))
    return Row(block, 0, (left, (height - CODE_MM) / 2))


def _step(content: HandoutContent, sizes: Sizes, number: int, width: float) -> Block:
    """Number and picture, the sentence below them."""
    text = prose(f"step{number}", content, sizes.body, width, sizes.leading)
    picture = Picture(disc_size(sizes.name) + 1.5, 0, *_PICTURE, step_picture(content, number))
    mark = disc(0, 4, str(number), sizes.name)
    items = (picture, *mark, *text.at(0, _PICTURE[1] + 1))
    return Block(f"step{number}", width, _PICTURE[1] + 1 + text.height, items, text.lines)
