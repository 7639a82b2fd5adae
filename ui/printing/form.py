"""What a kind of paper holds in an edition, and the rows that make it up."""

from collections.abc import Callable
from dataclasses import dataclass

from models.handouts.content import HandoutContent
from ui.printing.blocks import Row, Sizes, closing, letterhead, organisation
from ui.printing.identity import ends_with_name, identity, titled
from ui.printing.opening import Opening, code_and_steps

NONE: frozenset[str] = frozenset()
NO_SUB = frozenset({"sub"})
BARE = frozenset({"sub", "petitions"})
LEAST = frozenset({"sub", "petitions", "tick"})


@dataclass(frozen=True)
class Form:
    """Room in mm, and what is tried in it one after the other until something fits.

    ``least``: the body in points that this form is meant to reach; smaller is told.
    """

    opening: Opening
    top: float
    bottom: float
    tries: tuple[Sizes, ...]
    compose: Callable[[HandoutContent, Sizes, float, Opening], list[Row]]
    least: float = 18.0


def compose_sheet(
    content: HandoutContent, sizes: Sizes, width: float, opening: Opening
) -> list[Row]:
    """The rows from top to bottom, ``width`` wide, for these sizes."""
    return [
        *letterhead(content, sizes, width),
        code_and_steps(content, sizes, width, opening),
        Row(identity(content, sizes, width), 0.4),
        *closing(content, sizes, width),
    ]


def compose_large(
    content: HandoutContent, sizes: Sizes, width: float, opening: Opening
) -> list[Row]:
    """As ``compose_sheet`` for large letters: the official name is the heading."""
    named = ends_with_name(content)
    return [
        *organisation(content, sizes, width),
        Row(titled(content, sizes, width), 0.5),
        code_and_steps(content, sizes, width, opening),
        Row(identity(content, sizes, width, named=named), 0.4),
        *closing(content, sizes, width),
    ]
