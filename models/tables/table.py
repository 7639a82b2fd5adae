"""A table as it stood in a file: text cells only."""

from collections.abc import Callable
from dataclasses import dataclass

from models.errors import Refused

MOST_BYTES = 50_000_000
MOST_UNPACKED = 300_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 100
MOST_CHARACTERS = 10_000

Tell = Callable[[int], bool]
"""Told how many rows are read; answers whether to go on. It may also raise."""

NO_TABLE = "Tệp “{0}” không có bảng nào đọc được. Hãy chọn tệp CSV hoặc XLSX có một dòng tiêu đề."
NOTHING_KNOWN = (
    "Không dòng nào của tệp khớp với mục đang có nên không ngừng dùng mục nào. "
    "Hãy xem lại có đúng tệp không, hoặc nhập mà không ngừng dùng mục thiếu."
)
"""A table of something else would retire all that it does not name."""


class Stopped(Exception):
    """The person does not want the file any more."""


@dataclass(frozen=True)
class TableFile:
    """A header and the rows below it, each as wide as the header; blank rows inside stay.

    ``first_line`` is the number, from 1, that a spreadsheet shows beside ``rows[0]``;
    ``encoding`` what the text was read as (``utf-8``, ``windows-1258`` …; ``xlsx`` for a
    workbook). ``suspected`` is ``tcvn3`` or ``vni`` where the text looks like one of the old font
    encodings, else empty: it is converted only when a person says so.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_line: int
    encoding: str
    suspected: str


def check_row(number: int, cells: list[str], name: str) -> None:
    """Raises Refused for a row beyond what a table here may have; ``number`` is its line."""
    if number > MOST_ROWS:
        raise Refused(
            "Tệp “{0}” có hơn {1} dòng. Hãy chia thành nhiều tệp nhỏ hơn.", name, MOST_ROWS
        )
    if len(cells) > MOST_COLUMNS and any(cells[MOST_COLUMNS:]):
        raise Refused(
            "Tệp “{0}” có hơn {1} cột. Hãy chỉ giữ những cột cần nhập.", name, MOST_COLUMNS
        )
    if any(len(cell) > MOST_CHARACTERS for cell in cells):
        raise Refused(
            "Dòng {0} của tệp có ô dài hơn {1} ký tự. Hãy rút gọn ô đó.", number, MOST_CHARACTERS
        )


def table_from(lines: list[list[str]], name: str, encoding: str, suspected: str) -> TableFile:
    """The table in the lines of a sheet: its header is the first line with two cells or more.

    A title above the header is left out. A table of one column begins at its first line.

    Raises:
        Refused: there is no line with text.
    """
    filled = [number for number, cells in enumerate(lines) if any(cells)]
    if not filled:
        raise Refused(NO_TABLE, name)
    head = next((n for n in filled if sum(map(bool, lines[n])) > 1), filled[0])
    body = lines[head + 1 : filled[-1] + 1]
    width = max(_width(cells) for cells in lines[head : filled[-1] + 1])
    return TableFile(
        _wide(lines[head], width),
        tuple(_wide(cells, width) for cells in body),
        head + 2,
        encoding,
        suspected,
    )


def _width(cells: list[str]) -> int:
    return next((n for n in range(len(cells), 0, -1) if cells[n - 1]), 0)


def _wide(cells: list[str], width: int) -> tuple[str, ...]:
    return tuple(cells[:width]) + ("",) * (width - len(cells))
