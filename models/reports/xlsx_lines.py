"""How many lines a text takes in a column of a workbook.

Excel and LibreOffice keep the height that a sheet gives a row, so it has to be known beforehand.
"""

import unicodedata
from functools import lru_cache

from xlsxwriter.worksheet import Worksheet

from models.reports.xlsx_styles import BOOK_SIZE, Styles, put

_DIGIT = 0.5
_SPACE = 0.25
_EMS = {
    **dict.fromkeys("ijlt.,:;/'|!’", 0.28),
    **dict.fromkeys('fr()[]-I“”"', 0.34),
    **dict.fromkeys("aceszJ", 0.45),
    **dict.fromkeys("mwWM@%—…", 0.9),
    " ": _SPACE,
}
"""Widths of Times New Roman in ems; other small letters and digits 0.5, capitals 0.72."""
_CAPITAL, _FOREIGN = 0.72, 1.1
_LINE = 16.0
"""Height of a line of 12 points, in points."""
_SMALLEST = 0.8
"""So much of their size letters keep that are made to fit; smaller ones nobody reads."""
_EDGES = 2.0
"""Of a column, in digits: indent and padding, which hold no letters."""


@lru_cache(maxsize=4096)
def lines_in(text: str, width: float, size: float = 12, bold: bool = False) -> int:
    """Lines of ``text`` of ``size`` points, wrapped in a column ``width`` digits wide. A word
    longer than the column is broken where the line ends."""
    room = max(width - _EDGES, 1.0) * _DIGIT * BOOK_SIZE / size / (1.08 if bold else 1.0)
    return sum(_wrapped(line, room) for line in text.split("\n"))


def is_long(text: str, width: float, size: float = 12) -> bool:
    """Whether ``text`` cannot be made to fit into one line without letters too small to read."""
    return lines_in(text, width / _SMALLEST, size) > 1


def shrunk(text: str, width: float, size: float = 12) -> dict[str, bool]:
    """What a line that goes over several columns adds to its look: nothing where it fits."""
    return {"shrink": True} if lines_in(text, width, size) > 1 else {}


def put_name(
    sheet: Worksheet, styles: Styles, row: int, column: int, text: str, width: float
) -> float:
    """Write a name into a cell of a table: a little smaller where it is a little too long, a longer
    one on as many lines as it takes. The height in points that the row needs, 0 for any."""
    if not is_long(text, width):
        put(sheet, row, column, text, styles.cell(indent=1, shrink=True))
        return 0.0
    put(sheet, row, column, text, styles.cell(indent=1, text_wrap=True))
    return _LINE * lines_in(text, width) + 2


def _wrapped(line: str, room: float) -> int:
    lines, at = 1, 0.0
    for word in line.split(" "):
        wide = sum(map(_em, word))
        if at and at + _SPACE + wide > room:
            lines, at = lines + 1, 0.0
        at += wide + (_SPACE if at else 0.0)
        while at > room:
            lines, at = lines + 1, at - room
    return lines


@lru_cache(maxsize=4096)
def _em(char: str) -> float:
    plain = unicodedata.normalize("NFD", char)[0]
    if plain in _EMS:
        return _EMS[plain]
    if unicodedata.combining(plain):
        return 0.0
    if ord(plain) >= 0x2000:
        return _FOREIGN
    return _CAPITAL if plain.isupper() else _DIGIT
