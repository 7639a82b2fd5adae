"""A week closed and exported in all formats, beside plain xlsxwriter with the same rows; and how
much memory a week of 100,000 rows takes."""

import shutil
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from xlsxwriter.workbook import Workbook

from models.calendar.weeks import parse_week
from models.clock import TZ
from models.demo import fill_with_samples
from models.reports import ledger
from models.reports.columns import COLUMNS, Labels, Value
from models.reports.export import export_week
from models.reports.report import build_report, week_rows
from models.reports.xlsx_styles import MANY_ROWS
from models.store.opening import Store, open_store
from models.store.places import Places
from tests.bench.table import Claim, median, milliseconds

ROOT = Path(__file__).resolve().parent.parent.parent
WEEK, WORKING_DAYS = "2026-W47", 5
SUNDAY = datetime(2026, 11, 22, 23, 0, tzinfo=TZ)
MONDAY = SUNDAY + timedelta(hours=9)
ROWS, MANY = 5_000, 100_000
ALMOST_MANY = MANY_ROWS - WORKING_DAYS
"""The most rows that the workbook's writer keeps in memory."""
LIMIT_RATIO, LIMIT_MB = 3.0, 60.0
RUNS = 7


def measure(scratch: Path) -> list[Claim]:
    """All claims; the two programs take turns."""
    base = scratch / "tuần"
    _filled(base, ROWS).close()
    ours, plain = [], []
    for run in range(RUNS + 1):
        times = _ours(base, scratch / "chốt"), _plain(base, scratch / "plain.xlsx")
        if run:
            ours.append(times[0])
            plain.append(times[1])
    ratio = median([a / b for a, b in zip(ours, plain, strict=True)])
    return [
        Claim(
            f"{ROWS:,} rows closed, all formats / rows by xlsxwriter",
            milliseconds(median(ours)),
            milliseconds(median(plain)),
            ratio,
            LIMIT_RATIO,
            "x",
        ),
        _memory(scratch / "tuần lớn", ALMOST_MANY),
        _memory(scratch / "tuần lớn", MANY),
    ]


def _filled(folder: Path, rows: int) -> Store:
    store = open_store(Places(folder), SUNDAY)
    written = fill_with_samples(store, SUNDAY, 7, rows // WORKING_DAYS, seed=1)
    assert written == rows, written
    return store


def _ours(base: Path, folder: Path) -> float:
    """Seconds from the open week to its files in a folder and in the outbox."""
    shutil.copytree(base, folder)
    store = open_store(Places(folder), MONDAY)
    begun = time.perf_counter()
    ledger.close_week(store, WEEK, MONDAY, "HOA")
    made = export_week(store, WEEK, folder / "xuất", MONDAY)
    seconds = time.perf_counter() - begun
    assert len(made.files) == 5
    store.close()
    shutil.rmtree(folder)
    return seconds


def _plain(base: Path, path: Path) -> float:
    """Seconds that xlsxwriter takes for the same cells, which lie ready in memory."""
    store = open_store(Places(base), MONDAY)
    report = build_report(WEEK, MONDAY)
    labels = Labels(report.names)
    rows = [labels.cells(no, row) for no, row in enumerate(week_rows(parse_week(WEEK)), 1)]
    store.close()
    begun = time.perf_counter()
    _write(path, rows)
    return time.perf_counter() - begun


def _write(path: Path, rows: list[tuple[Value, ...]]) -> None:
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    looks = {
        "date": book.add_format({"num_format": "dd/mm/yyyy"}),
        "time": book.add_format({"num_format": "hh:mm"}),
    }
    for place, column in enumerate(COLUMNS):
        sheet.write_string(0, place, column.header)
    for at, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            kind = COLUMNS[place].kind
            if kind in looks:
                sheet.write_datetime(at, place, value, looks[kind])
            elif isinstance(value, str):
                sheet.write_string(at, place, value)
            else:
                sheet.write_number(at, place, value)
    book.close()


def _memory(folder: Path, rows: int) -> Claim:
    store = _filled(folder, rows)
    ledger.close_week(store, WEEK, MONDAY, "HOA")
    store.close()
    command = [sys.executable, str(ROOT / "tests" / "bench" / "export_once.py"), str(folder), WEEK]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    idle, peak, seconds, size = (float(value) for value in said)
    shutil.rmtree(folder)
    print(f"week files: {rows:,} rows in {seconds:.1f} s, {size / 1e6:.0f} MB on the disk")
    return Claim(
        f"{rows:,} rows exported: memory above idle",
        f"{peak:.0f} MB",
        f"{idle:.0f} MB",
        peak - idle,
        LIMIT_MB,
        "MB",
    )
