"""A small table of the combined workbook with its chart beside it."""

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from models.reports.xlsx_charts import Shown, new_chart
from models.reports.xlsx_styles import COUNT, LINE, Styles, put

_MOST_LABELS, _FEWEST_ROWS, _MOST_ROWS, _ROW_PIXELS = 20, 8, 17, 24


def put_chart(
    book: Workbook,
    sheet: Worksheet,
    styles: Styles,
    corner: tuple[int, int],
    head: str,
    rows: list[tuple[str, int]],
    kind: str,
) -> int:
    """Put ``rows`` (label, lượt) below ``head`` with their chart, ``column`` or ``bar``; ``corner``
    is row and column, from 0. Returns the last row used."""
    row, left = corner
    for column, text in ((left, head), (left + 1, "Lượt")):
        put(sheet, row, column, text, styles.head())
    for place, (label, total) in enumerate(rows, start=row + 1):
        put(sheet, place, left, label, styles.cell(indent=1, shrink=True))
        look = styles.cell(align="right", indent=1, num_format=COUNT)
        sheet.write_number(place, left + 1, total, look)
    high = max(min(len(rows) + 1, _MOST_ROWS), _FEWEST_ROWS)
    shown = Shown(sheet.get_name(), row + 1, row + len(rows), left, left + 1)
    chart = new_chart(book, kind, shown, numbered=len(rows) <= _MOST_LABELS)
    chart.set_chartarea({"border": {"color": LINE}})
    chart.set_size({"width": 470, "height": high * _ROW_PIXELS})
    told = {"description": f"Biểu đồ lượt theo {head.lower()}", "object_position": 1}
    # A chart beside a head that is repeated would be, too.
    beside = row if left else row + 1
    sheet.insert_chart(beside, left + 2, chart, {"x_offset": 12, **told})
    return max(row + len(rows), row + high)
