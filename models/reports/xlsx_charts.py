"""The charts of all workbooks: columns over time, bars for kinds, beside the table they show."""

from typing import Any, NamedTuple

from xlsxwriter.workbook import Workbook

from models.reports.xlsx_styles import CHART, COUNT, FONT, INK, MUTED, PRIMARY


class Shown(NamedTuple):
    """The cells that a chart shows: rows ``first`` to ``last`` of ``sheet``, and the columns of
    their names and of their lượt; all from 0."""

    sheet: str
    first: int
    last: int
    names: int
    values: int


def new_chart(
    book: Workbook, kind: str, shown: Shown, numbered: bool = True, every: bool = False
) -> Any:
    """A chart of ``kind`` ``column`` or ``bar``, not put anywhere yet. ``numbered``: each part
    bears its number; ``every``: each bears its name, however long."""
    name, first, last, label, value = shown
    font = {"name": FONT, "size": 10, "color": INK}
    chart = book.add_chart({"type": kind})
    chart.add_series(
        {
            "name": "Lượt",
            "categories": [name, first, label, last, label],
            "values": [name, first, value, last, value],
            "fill": {"color": PRIMARY if kind == "column" else CHART},
            "data_labels": {"value": numbered, "font": font, "num_format": COUNT},
            "gap": 45,
        }
    )
    bare = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
    named: dict[str, Any] = {
        "num_font": font,
        "line": {"color": MUTED},
        "major_tick_mark": "none",
    }
    if every:
        # Not one of two.
        named |= {"num_font": {**font, "size": 9}, "interval_unit": 1}
    across = kind == "bar"
    # A bar chart counts its categories from below.
    chart.set_x_axis(bare if across else named)
    chart.set_y_axis({**named, "reverse": True} if across else bare)
    chart.set_legend({"none": True})
    chart.set_title({"none": True})
    return chart
