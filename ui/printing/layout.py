"""Where everything stands on a sheet: the largest letters and gaps that still fit."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Refused
from models.handouts.content import HandoutContent
from ui.i18n import N_
from ui.printing import a4, a5
from ui.printing.blocks import Row, Sizes
from ui.printing.sheet import SIZES_MM, CodeArea, Item, Sheet

LABELS = {
    "organisation": N_("tên đơn vị"),
    "heading": N_("tiêu đề"),
    "code": N_("ba bước"),
    "name": N_("tên kênh và liên kết"),
    "other_way": N_("cách khác"),
    "petitions": N_("phản ánh, kiến nghị"),
    "centre": N_("địa chỉ, điện thoại"),
    "warning": N_("cảnh báo"),
    "footer": N_("ngày in, số lô"),
}
"""What people call the blocks that ``overflow`` names."""

_USUAL_LINES = {"organisation": 2, "code": 9, "name": 3, "other_way": 2, "centre": 3, "warning": 3}
_NONE: frozenset[str] = frozenset()
_NO_SUB = frozenset({"sub"})
_BARE = frozenset({"sub", "petitions"})
_LEAST = frozenset({"sub", "petitions", "tick"})


_A5_TRIES = (
    Sizes(19, 29, 25, 19, 3.0),
    Sizes(18, 28, 24, 18, 2.6),
    Sizes(18, 28, 24, 18, 2.4, left_out=_NO_SUB),
    Sizes(18, 26, 22, 18, 1.8, left_out=_NO_SUB),
    Sizes(18, 25, 21, 18, 1.3, 1.14, left_out=_NO_SUB),
    Sizes(18, 26, 22, 18, 1.5, 1.14, left_out=_BARE),
    Sizes(18, 25, 21, 18, 1.1, 1.12, left_out=_BARE),
    Sizes(18, 24, 20, 18, 0.8, 1.1, left_out=_BARE),
    Sizes(18, 22, 18, 18, 0.7, 1.1, left_out=_BARE),
    Sizes(18, 25, 21, 18, 1.1, 1.12, left_out=_LEAST),
    Sizes(18, 22, 18, 18, 0.7, 1.1, left_out=_LEAST),
    Sizes(18, 18, 18, 18, 0.4, 1.08, left_out=_LEAST),
)
_A4_TRIES = (
    *(
        Sizes(body, body * 1.75, body * 1.45, body, gap, 1.16, left_out)
        for body in (half / 2 for half in range(50, 35, -1))
        for gap, left_out in ((3.4, _NONE), (2.4, _NO_SUB))
    ),
    Sizes(18, 30, 24, 18, 1.0, 1.14, _BARE),
    Sizes(18, 24, 20, 18, 0.7, 1.1, _LEAST),
)


@dataclass(frozen=True)
class _Kind:
    compose: Callable[[HandoutContent, Sizes, float], list[Row]]
    margin: float
    top: float
    bottom: float
    code_mm: float
    tries: tuple[Sizes, ...]


_KINDS = {
    "a5": _Kind(
        a5.compose_a5,
        a5.MARGIN,
        a5.TOP,
        a5.BOTTOM,
        a5.CODE_MM,
        _A5_TRIES,
    ),
    "a4": _Kind(
        a4.compose_a4,
        a4.MARGIN,
        a4.TOP,
        a4.BOTTOM,
        a4.CODE_MM,
        _A4_TRIES,
    ),
}


@lru_cache(maxsize=32)
def lay_out(kind: str, content: HandoutContent) -> Sheet:
    """The sheet of this kind and content; always the same for the same content.

    When even the smallest allowed letters do not fit, ``overflow`` names what is too long and
    the sheet must not leave the program.
    """
    if kind not in _KINDS:
        raise Refused("Chưa có loại tờ in {0}. Hãy chọn a5 hoặc a4.", kind[:20])
    known = _KINDS[kind]
    width, height = SIZES_MM[kind]
    room = height - known.top - known.bottom
    rows: list[Row] = []
    sizes = known.tries[-1]
    for sizes in known.tries:
        rows = known.compose(content, sizes, width - 2 * known.margin)
        if _tall(rows, sizes.gap) <= room:
            break
    return _sheet(kind, content, rows, sizes)


def overflow(kind: str, content: HandoutContent) -> list[str]:
    """Keys of ``LABELS`` for the blocks that do not fit; empty when all do."""
    return list(lay_out(kind, content).overflow)


def _tall(rows: list[Row], gap: float) -> float:
    return sum(row.block.height for row in rows) + sum(gap for row in rows if row.stretch)


def _sheet(kind: str, content: HandoutContent, rows: list[Row], sizes: Sizes) -> Sheet:
    known = _KINDS[kind]
    width, height = SIZES_MM[kind]
    spare = height - known.top - known.bottom - _tall(rows, sizes.gap)
    shares = sum(row.stretch for row in rows)
    y, items = known.top, list[Item]()
    code = CodeArea(0, 0, known.code_mm, content.matrix)
    for row in rows:
        y += (sizes.gap if row.stretch else 0) + max(0.0, spare) * row.stretch / shares
        items += row.block.at(known.margin, y)
        if row.code is not None:
            left, top = row.code
            code = CodeArea(known.margin + left, y + top, known.code_mm, content.matrix)
        y += row.block.height
    mark = content.texts.sample if content.sample else ""
    long = _too_long(rows) if spare < 0 else ()
    return Sheet(width, height, tuple(items), code, mark, long)


def _too_long(rows: list[Row]) -> tuple[str, ...]:
    """Blocks with more lines than they usually have; the tallest one if there is none."""
    texts = [row.block for row in rows if row.block.name in LABELS]
    long = [block.name for block in texts if block.lines > _USUAL_LINES.get(block.name, 1)]
    return tuple(long) or (max(texts, key=lambda block: block.height).name,)
