"""Writes a table as CSV or XLSX, whole or not at all."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from xlsxwriter.workbook import Workbook

from models.errors import Refused
from models.store.files import write_durably
from models.tables.formulas import guarded

_WIDEST, _NARROWEST = 60, 8
_MEASURED_ROWS = 200


def write_table(
    path: Path, name: str, headers: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    """Write a table of text cells; the ending of ``path``, ``.csv`` or ``.xlsx``, decides how.

    CSV is UTF-8 with BOM, ``;`` and CRLF, with cells that could be formulas guarded; ``name`` is
    the sheet's name in a workbook, in which every cell is text.

    Raises:
        Refused: another ending, or the file cannot be written there.
    """
    kind = path.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise Refused("Tệp “{0}” phải có đuôi .xlsx hoặc .csv. Hãy sửa tên tệp.", path.name)
    lines = [tuple(headers), *(tuple(row) for row in rows)]
    data = _csv(lines) if kind == ".csv" else _xlsx(name, lines)
    try:
        write_durably(path, data)
    except OSError as error:
        raise Refused(
            "Không ghi được tệp “{0}”. Hãy đóng tệp nếu đang mở, hoặc chọn nơi khác.", path.name
        ) from error


def _csv(lines: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(name: str, lines: list[tuple[str, ...]]) -> bytes:
    packed = io.BytesIO()
    book = Workbook(packed, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(name[:31])
    # Text cells: nobody's spreadsheet turns 1.013709 into a number.
    text = book.add_format({"num_format": "@", "valign": "top"})
    head = book.add_format({"num_format": "@", "bold": True, "bottom": 1})
    for column in range(len(lines[0])):
        longest = max(len(line[column]) for line in lines[:_MEASURED_ROWS])
        sheet.set_column(column, column, min(max(longest + 2, _NARROWEST), _WIDEST), text)
    for number, line in enumerate(lines):
        for column, cell in enumerate(line):
            sheet.write_string(number, column, cell, text if number else head)
    sheet.freeze_panes(1, 0)
    book.close()
    return packed.getvalue()
