"""The opening of every sheet: the code with the three steps beside it."""

from dataclasses import dataclass

from models.handouts.content import HandoutContent
from ui.printing.blocks import Row, Sizes, disc, disc_size, prose, sentence, step_picture
from ui.printing.measure import breaks_a_word
from ui.printing.sheet import Block, Item, Picture, quiet_mm

_BESIDE = 3.5


@dataclass(frozen=True)
class Opening:
    """How a kind of paper opens, all in mm: the paper's ``margin``, the white between the quiet
    zone and the steps, the most between two steps, the size of their pictures. ``beside``: the
    sentences stand beside the pictures, else below."""

    margin: float
    apart: float
    most_gap: float
    picture: tuple[float, float]
    beside: bool


def code_and_steps(content: HandoutContent, sizes: Sizes, width: float, opening: Opening) -> Row:
    """The row of the code; nothing else stands in its quiet zone."""
    quiet = quiet_mm(sizes.code, content.matrix)
    # The paper's own margin is part of the quiet zone on the left.
    left = max(0.0, quiet - opening.margin)
    column = left + sizes.code + quiet + opening.apart
    made = _beside if opening.beside else _below
    steps = [made(content, sizes, number, width - column, opening.picture) for number in (1, 2, 3)]
    tall = sum(step.height for step in steps)
    height = max(sizes.code + 2 * quiet, tall + 2 * sizes.gap)
    gap = min(opening.most_gap, (height - tall) / 2)
    y = (height - tall - 2 * gap) / 2
    items: list[Item] = []
    for step in steps:
        items += step.at(column, y)
        y += step.height + gap
    lines = sum(step.lines for step in steps)
    block = Block("code", width, height, tuple(items), lines)
    room = width - column - (opening.picture[0] + _BESIDE if opening.beside else 0.0)
    whole = not any(
        breaks_a_word(sentence(content, f"step{number}"), sizes.body, room) for number in (1, 2, 3)
    )
    return Row(block, 0, (left, (height - sizes.code) / 2, sizes.code), whole)


def _beside(
    content: HandoutContent, sizes: Sizes, number: int, width: float, size: tuple[float, float]
) -> Block:
    """A picture with its number at the corner, the sentence beside it."""
    left = size[0] + _BESIDE
    text = prose(f"step{number}", content, sizes, width - left)
    tall = disc_size(sizes.body) * 0.68 + size[1]
    height = max(text.height, tall)
    top = (height - tall) / 2
    picture = Picture(1.5, top + tall - size[1], *size, step_picture(content, number))
    mark = disc(0, top, str(number), sizes.body)
    items = (picture, *mark, *text.at(left, (height - text.height) / 2))
    return Block(f"step{number}", width, height, items, text.lines)


def _below(
    content: HandoutContent, sizes: Sizes, number: int, width: float, size: tuple[float, float]
) -> Block:
    """Number and picture, the sentence below them."""
    text = prose(f"step{number}", content, sizes, width)
    picture = Picture(disc_size(sizes.name) + 1.5, 0, *size, step_picture(content, number))
    mark = disc(0, 4, str(number), sizes.name)
    items = (picture, *mark, *text.at(0, size[1] + 1))
    return Block(f"step{number}", width, size[1] + 1 + text.height, items, text.lines)
