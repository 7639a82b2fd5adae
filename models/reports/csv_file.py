"""A week's rows as CSV that a Vietnamese Excel opens as it stands."""

import csv
from collections.abc import Iterable
from datetime import date, time
from pathlib import Path

from models.reports.columns import COLUMNS, Labels, Value
from models.reports.report import ReportRow, WeekReport
from models.tables.formulas import guarded
from models.text.formats import clock_time, day_short


def write_csv(path: Path, report: WeekReport, rows: Iterable[ReportRow]) -> None:
    """Write ``rows`` as UTF-8 with BOM, ``;`` and CRLF; the unit and the week stand in each line.

    Raises OSError as the disk does.
    """
    labels = Labels(report.names)
    head = ["Mã đơn vị", "Tuần", "Bản", *(column.header for column in COLUMNS)]
    place = [report.unit.code, report.week.label, f"r{report.revision}"]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(head)
        for number, row in enumerate(rows, start=1):
            values = (*place, *labels.cells(number, row))
            writer.writerow([_plain(value) for value in values])


def _plain(value: Value) -> str:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, date):
        return day_short(value)
    if isinstance(value, time):
        return clock_time(value)
    return str(value)
