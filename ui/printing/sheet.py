"""What stands on a sheet, in millimetres from its top left corner. No device, no pixels."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from models.qr.matrix import Matrix

SIZES_MM = {"a5": (148.0, 210.0), "a4": (210.0, 297.0)}
MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True)
class Text:
    """One run of letters on one line; ``y`` is its baseline, ``points`` its size."""

    x: float
    y: float
    text: str
    points: float
    bold: bool
    colour: str


@dataclass(frozen=True)
class Picture:
    """A drawn picture of ``resources/pictures`` or, when it holds ``icon:``, an icon."""

    x: float
    y: float
    width: float
    height: float
    name: str


@dataclass(frozen=True)
class Box:
    """A rectangle with round corners; an empty ``fill`` or ``line`` is not drawn."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: str = ""
    line: str = ""
    line_width: float = 0.0


Item: TypeAlias = Text | Picture | Box


@dataclass(frozen=True)
class Block:
    """Items that belong together, from (0, 0). ``lines`` counts its lines of text."""

    name: str
    width: float
    height: float
    items: tuple[Item, ...]
    lines: int = 1

    def at(self, x: float, y: float) -> tuple[Item, ...]:
        """Its items, moved."""
        return tuple(replace(item, x=item.x + x, y=item.y + y) for item in self.items)


@dataclass(frozen=True)
class CodeArea:
    """The code without its quiet zone: ``side`` in mm for ``matrix.size`` modules."""

    x: float
    y: float
    side: float
    matrix: Matrix

    @property
    def quiet(self) -> float:
        """Width of the white around it that nothing may touch, mm."""
        return quiet_mm(self.side, self.matrix)


@dataclass(frozen=True)
class Sheet:
    """A whole sheet. ``overflow`` names the blocks that are too long for it; ``mark`` is the
    word across a sample; ``body`` the points of its sentences, ``wanted`` those it should have."""

    width: float
    height: float
    items: tuple[Item, ...]
    code: CodeArea
    mark: str = ""
    overflow: tuple[str, ...] = ()
    body: float = 0.0
    wanted: float = 0.0


def quiet_mm(side: float, matrix: Matrix) -> float:
    """Four modules of a code of that side (ISO/IEC 18004, 9.1)."""
    return side / matrix.size * 4
