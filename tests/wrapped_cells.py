"""Whether what stands in a workbook can be read, measured with the typeface itself."""

from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.reports.draft.serif import BOLD, REGULAR, load_serif

_PX = 0.75
_DIGIT_PX, _PADDING_PX, _INDENT_PX = 7, 5, 9
_SMALLEST = 0.55
"""Of their size, letters that are made to fit keep at least so much."""


def unreadable(path: Path, skip: tuple[str, ...] = ()) -> list[str]:
    """Cells whose words are cut off, or shrunk until nobody reads them; ``skip``: sheets."""
    load_serif()
    found = []
    for sheet in load_workbook(path).worksheets:
        if sheet.title in skip:
            continue
        across = {part.min_row * 10_000 + part.min_col: part for part in sheet.merged_cells.ranges}
        for row in sheet.iter_rows():
            for cell in row:
                if not isinstance(cell.value, str):
                    continue
                part = across.get(cell.row * 10_000 + cell.column)
                last = part.max_col if part else cell.column
                fault = _fault(sheet, cell, last)
                if fault:
                    found.append(f"{sheet.title}!{cell.coordinate} {fault}: {cell.value[:50]}")
    return found


def _fault(sheet: Worksheet, cell: Cell, last: int) -> str:
    px = sum(_column_px(sheet, column) for column in range(cell.column, last + 1))
    room = (px - (cell.alignment.indent or 0) * _INDENT_PX) * _PX
    size, face = cell.font.sz or 11, BOLD if cell.font.b else REGULAR
    if cell.alignment.wrap_text:
        lines = sum(_lines(line, face, size, room) for line in cell.value.split("\n"))
        tall = sheet.row_dimensions[cell.row].height or sheet.sheet_format.defaultRowHeight
        return f"{lines} lines in {tall} pt" if tall and tall < lines * size * 1.12 else ""
    wide = stringWidth(cell.value, face, size)
    if cell.alignment.shrink_to_fit:
        return f"shrunk to {room / wide:.2f}" if wide * _SMALLEST > room else ""
    # Words that stand free go on over empty cells at their right; in a table they are cut.
    boxed = cell.border.right is not None and cell.border.right.style
    return f"{wide:.0f} of {room:.0f} pt" if (boxed or last > cell.column) and wide > room else ""


def _column_px(sheet: Worksheet, column: int) -> float:
    width = 8.43
    for letter, shape in sheet.column_dimensions.items():
        if letter == get_column_letter(column) or shape.min <= column <= shape.max:
            width = shape.width
    # As the file keeps it, with the padding.
    return int(width * _DIGIT_PX + 0.5)


def _lines(text: str, face: str, size: float, room: float) -> int:
    lines, at = 1, 0.0
    space = stringWidth(" ", face, size)
    for word in text.split(" "):
        wide = stringWidth(word, face, size)
        if at and at + space + wide > room:
            lines, at = lines + 1, 0.0
        at += wide + (space if at else 0.0)
        while at > room:
            lines, at = lines + 1, at - room
    return lines
