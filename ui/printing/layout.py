"""Where everything stands on a sheet: the largest letters and gaps that still fit."""

from dataclasses import replace
from functools import lru_cache

from models.errors import Refused
from models.handouts.content import HandoutContent
from ui.i18n import N_
from ui.printing.a4 import A4, A4_BILINGUAL, A4_LARGE
from ui.printing.a5 import A5, A5_LARGE
from ui.printing.blocks import Row, Sizes
from ui.printing.form import Form
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
_FORMS = {
    ("a5", ""): A5,
    ("a5", "large"): A5_LARGE,
    ("a4", ""): A4,
    ("a4", "large"): A4_LARGE,
    ("a4", "two"): A4_BILINGUAL,
}


@lru_cache(maxsize=32)
def lay_out_pages(kind: str, content: HandoutContent) -> tuple[Sheet, ...]:
    """The pages of a handout: one, or front and back where a page cannot hold two languages.

    Raises:
        Refused: unknown kind.
    """
    if content.second is None or (kind, "two") in _FORMS:
        return (lay_out(kind, content),)
    front, back = replace(content, second=None), replace(content, texts=content.second, second=None)
    return lay_out(kind, front), lay_out(kind, back)


@lru_cache(maxsize=32)
def lay_out(kind: str, content: HandoutContent) -> Sheet:
    """The page of this kind and content; always the same for the same content.

    When even the smallest allowed letters do not fit, ``overflow`` names what is too long and
    the sheet must not leave the program.

    Raises:
        Refused: unknown kind.
    """
    known, fitting = _form(kind, content), []
    width, height = SIZES_MM[kind]
    room = height - known.top - known.bottom
    rows: list[Row] = []
    sizes = known.tries[-1]
    for sizes in known.tries:
        rows = known.compose(content, sizes, width - 2 * known.opening.margin, known.opening)
        if _tall(rows, sizes.gap) <= room:
            fitting.append((rows, sizes))
            if all(row.whole for row in rows):
                return _sheet(kind, content, rows, sizes)
    # Nothing fits, or everything that does breaks a word.
    return _sheet(kind, content, *(fitting[0] if fitting else (rows, sizes)))


def overflow(kind: str, content: HandoutContent) -> list[str]:
    """Keys of ``LABELS`` for the blocks that do not fit; empty when all do."""
    found = [name for sheet in lay_out_pages(kind, content) for name in sheet.overflow]
    return list(dict.fromkeys(found))


def _form(kind: str, content: HandoutContent) -> Form:
    if kind not in SIZES_MM:
        raise Refused("Chưa có loại tờ in {0}. Hãy chọn a5 hoặc a4.", kind[:20])
    if content.second is not None:
        return _FORMS[kind, "two"]
    return _FORMS[kind, "large" if content.large else ""]


def _tall(rows: list[Row], gap: float) -> float:
    return sum(row.block.height for row in rows) + sum(gap for row in rows if row.stretch)


def _sheet(kind: str, content: HandoutContent, rows: list[Row], sizes: Sizes) -> Sheet:
    known = _form(kind, content)
    margin = known.opening.margin
    width, height = SIZES_MM[kind]
    spare = height - known.top - known.bottom - _tall(rows, sizes.gap)
    shares = sum(row.stretch for row in rows)
    y, items = known.top, list[Item]()
    code = CodeArea(0, 0, sizes.code, content.matrix)
    for row in rows:
        y += (sizes.gap if row.stretch else 0) + max(0.0, spare) * row.stretch / shares
        items += row.block.at(margin, y)
        if row.code is not None:
            left, top, side = row.code
            code = CodeArea(margin + left, y + top, side, content.matrix)
        y += row.block.height
    mark = content.texts.sample if content.sample else ""
    long = _too_long(rows, 1 if content.second is None else 2) if spare < 0 else ()
    return Sheet(width, height, tuple(items), code, mark, long, sizes.body, known.least)


def _too_long(rows: list[Row], languages: int) -> tuple[str, ...]:
    """Blocks with more lines than they usually have; the tallest one if there is none."""
    texts = [row.block for row in rows if row.block.name in LABELS]
    long = [
        block.name for block in texts if block.lines > languages * _USUAL_LINES.get(block.name, 1)
    ]
    return tuple(dict.fromkeys(long)) or (max(texts, key=lambda block: block.height).name,)
