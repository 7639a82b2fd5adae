"""Workbooks as an official reads them: nothing cut off, nothing too small, nothing torn."""

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from models.clock import TZ
from models.reports import ledger
from models.reports.export import export_week
from models.reports.period_files import export_period
from models.reports.xlsx_lines import is_long, lines_in
from models.store.opening import Store
from models.store.schema import FieldRow
from models.supervisor.combined_files import write_combined
from models.supervisor.take_in import take_in
from tests.builders import log_one
from tests.longest_desk import AFTER, HARD, WEEK, filled, set_up_longest
from tests.models.test_period_report import LATER, begin, fill
from tests.packages import make_package
from tests.supervised import set_up_province
from tests.wrapped_cells import unreadable


@pytest.fixture
def longest(store: Store) -> Store:
    set_up_longest(store)
    ledger.close_week(store, WEEK, AFTER, "HOA")
    return store


def workbook_of(store: Store, folder: Path) -> Path:
    return next(p for p in export_week(store, WEEK, folder, AFTER).files if p.suffix == ".xlsx")


def charts_of(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as members:
        names = sorted(name for name in members.namelist() if "/charts/chart" in name)
        return [members.read(name).decode() for name in names]


def test_the_longest_names_of_a_week_can_be_read(longest: Store, tmp_path: Path) -> None:
    path = workbook_of(longest, tmp_path / "tuần")
    assert unreadable(path) == []
    book = load_workbook(path)
    assert not [c for s in book for row in s.iter_rows() for c in row if c.data_type == "f"]
    # Every kind beside its bar, not one of two.
    assert '<c:tickLblSkip val="1"/>' in charts_of(path)[1]


def test_the_longest_names_of_a_period_can_be_read(longest: Store, tmp_path: Path) -> None:
    for label in ("2026-11", "2026-Q4s", "2026"):
        assert unreadable(export_period(longest, label, tmp_path, AFTER).files[0]) == [], label


def test_the_longest_names_of_units_can_be_read(store: Store, tmp_path: Path) -> None:
    set_up_province(store, AFTER)
    names = [filled(text, 160) for text in HARD]
    made = [
        make_package(tmp_path / "gói", f"{no:05}", WEEK, 1, 40 + no, name=name, size=20)
        for no, name in enumerate(names)
    ]
    made[2].write_bytes(made[2].read_bytes()[:700])
    take_in(store, made, AFTER)
    for path in write_combined(store, "2026-W44", WEEK, tmp_path, AFTER).files[:1]:
        assert unreadable(path) == []


def test_a_year_of_months_has_lying_bars_and_unknown_months_none(
    desk_store: Store, tmp_path: Path
) -> None:
    begin(desk_store, date(2026, 1, 5))
    fill(desk_store, date(2026, 1, 5), 300, each=1)
    months = charts_of(export_period(desk_store, "2026", tmp_path / "a", LATER).files[0])[0]
    assert '<c:barDir val="bar"/>' in months and months.count("<c:v>") >= 12


def test_a_month_that_is_not_known_has_no_bar(desk_store: Store, tmp_path: Path) -> None:
    begin(desk_store, date(2026, 9, 10))
    fill(desk_store, date(2026, 9, 10), 10, each=1)
    path = export_period(desk_store, "2026-Q3", tmp_path, LATER).files[0]
    months, sheet = charts_of(path)[0], load_workbook(path)["Tổng hợp"]
    row = next(cell.row for cell in sheet["B"] if str(cell.value).startswith("01/09/2026"))
    assert [sheet.cell(at, 3).value for at in (row - 2, row - 1)] == ["–", "–"]
    assert sheet.cell(row, 3).value > 0
    assert '<c:barDir val="col"/>' in months
    assert f"$C${row}</c:f>" in months and f"$C${row - 1}" not in months


def test_the_meaning_of_a_period_is_one_page(desk_store: Store, tmp_path: Path) -> None:
    begin(desk_store, date(2026, 6, 1))
    log_one(desk_store, LATER - timedelta(days=3), "followed")
    sheet = load_workbook(export_period(desk_store, "2026-H2", tmp_path, LATER).files[0])[
        "Giải thích"
    ]
    tall = sum(sheet.row_dimensions[row].height or 15 for row in range(1, sheet.max_row + 1))
    # Longer than the paper, so that it would go on for a few lines on a second page.
    assert tall > 800 and sheet.page_setup.fitToHeight != 0


@pytest.mark.parametrize(("fields", "pages"), [(5, 0), (20, None), (60, 0)])
def test_groups_that_are_a_little_long_are_one_page(
    desk_store: Store, tmp_path: Path, fields: int, pages: int | None
) -> None:
    begin(desk_store, date(2026, 6, 1))
    with desk_store.write():
        for no in range(60):
            FieldRow.create(code=f"f{no}", name=f"Lĩnh vực {no}", position=no)
    for no in range(fields):
        at = datetime.combine(date(2026, 12, 14), time(7 + no % 10), TZ)
        log_one(desk_store, at, "followed", field=f"f{no}")
    path = export_period(desk_store, "2026-12", tmp_path, LATER).files[0]
    assert load_workbook(path)["Phân nhóm"].page_setup.fitToHeight == pages


def test_lines_are_counted_by_words_and_widths() -> None:
    assert lines_in("", 10) == 1 and lines_in("một\nhai", 40) == 2
    assert lines_in("KHÔNGDẤUCÁCH" * 4, 30) > lines_in("khôngdấucách" * 4, 30) > 1
    assert lines_in("chữ to " * 10, 30, 24) > lines_in("chữ to " * 10, 30)
    # A column narrower than its own edges still ends.
    assert lines_in("dài" * 10, 1) > 5
    assert is_long("a" * 60, 20) and not is_long("Trung tâm", 20)
