"""The public screen and the checks of codes in the week, and weeks closed before they counted."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from models.checks import incidents
from models.checks.shift_checks import check_now
from models.display import help_calls, sessions, touches
from models.reports import ledger
from models.reports.csv_file import write_csv
from models.reports.report import WeekReport, build_report, week_rows
from models.reports.screen_figures import SCREEN_LABELS, ScreenFigures, count_screen
from models.reports.snapshot import read_snapshot, take_snapshot
from models.reports.xlsx_file import write_xlsx
from models.store.opening import Store
from models.store.schema import InteractionEvent, InteractionRow, WeekRow
from tests.models.test_report import MONDAY, SUNDAY_NIGHT, WEEK, fill_week
from tests.models.test_xlsx import cells, found

OLD = Path(__file__).resolve().parent.parent / "data" / "week-schema-1.json"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def show_for(store: Store, start: datetime, seconds: int, passed: int, failed: int = 0) -> None:
    session = sessions.begin(store, "AOC 24", "bb75 e59c", "2026.11.16-1", start)
    sessions.end(store, session, start + HOUR, seconds, passed, failed, "stopped")


def fill_screen(store: Store) -> None:
    """Week 47: 10 hours and 30 minutes on show, 3 shifts checked of 10, 2 incidents, 5 touches,
    1 call of 2 answered; the week before: 5 hours, 1 touch."""
    show_for(store, MONDAY, 6 * 3600, 720, 2)
    show_for(store, MONDAY + 4 * DAY, 4 * 3600 + 1800, 540)
    show_for(store, MONDAY - 3 * DAY, 5 * 3600, 600)
    show_for(store, MONDAY + 7 * DAY, 3600, 120)
    for moment in (MONDAY, MONDAY + 6 * HOUR):
        check_now(store, "HOA", moment)
    incidents.report(store, incidents.TORN, "tờ dán", "Rách góc", "HOA", MONDAY + DAY)
    incidents.report(store, incidents.STRANGER, "sảnh", "", "MINH", MONDAY + 2 * DAY)
    for moment in (MONDAY - 3 * DAY, MONDAY, MONDAY, MONDAY + DAY):
        touches.log_touch(store, touches.PAGE, "petitions", "", "vi", moment)
    first = help_calls.call_help(store, "AOC 24", MONDAY + DAY)
    help_calls.call_help(store, "AOC 24", MONDAY + 3 * DAY)
    help_calls.answer_call(store, first.id, "HOA", MONDAY + DAY)


@pytest.fixture
def week(desk_store: Store) -> Iterator[Store]:
    fill_week(desk_store)
    fill_screen(desk_store)
    yield desk_store


def told(report: WeekReport) -> dict[str, tuple[str, str]]:
    return {line.code: (line.text, line.before_text) for line in report.screen}


def test_the_screen_s_figures_of_a_week(week: Store) -> None:
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert report.names.screen == ScreenFigures(
        seconds=37_800,
        checks_passed=1260,
        checks_failed=2,
        shifts_checked=3,
        shifts_worked=10,
        incidents=2,
        touches=5,
        help_calls=2,
        help_answered=1,
    )
    assert told(report) == {
        "hours": ("10,5", "5,0"),
        "checks_passed": ("1.260", "600"),
        "checks_failed": ("2", "0"),
        "shifts": ("3/10", "0/10"),
        "incidents": ("2", "0"),
        "touches": ("5", "1"),
        "help": ("1/2", "0/0"),
    }
    assert [line.label for line in report.screen] == list(SCREEN_LABELS.values())
    changes = {line.code: line.change for line in report.screen}
    assert changes["hours"] == pytest.approx(1.1)
    assert changes["shifts"] is changes["incidents"] is None


def test_touches_are_no_interactions(week: Store) -> None:
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert report.figures.total == 23
    assert sum(day.total for day in report.by_day) == 23
    assert not any(row.entry_mode == "kiosk" for row in week_rows(report.week))


def test_the_figures_are_frozen_with_the_week(week: Store, now: datetime, tmp_path: Path) -> None:
    ledger.close_week(week, WEEK, now, "HOA")
    closed, before = build_report(WEEK, now), files(week, now, tmp_path)
    show_for(week, MONDAY + DAY, 9999, 1)
    incidents.report(week, incidents.TORN, "tờ dán", "", "HOA", MONDAY + DAY)
    touches.log_touch(week, touches.PAGE, "portal", "", "vi", MONDAY)
    check_now(week, "HOA", MONDAY + 4 * DAY)
    (call,) = [c for c in help_calls.open_calls(MONDAY + 3 * DAY) if c.answered_at is None]
    help_calls.answer_call(week, call.id, "HOA", now)
    assert count_screen(closed.week) != closed.names.screen
    later = now + timedelta(days=40)
    assert build_report(WEEK, later) == closed
    assert files(week, later, tmp_path) == before


def files(store: Store, now: datetime, folder: Path) -> dict[str, str]:
    """SHA-256 of both files of the closed week."""
    report = build_report(WEEK, now)
    made = {}
    for kind, write in (("xlsx", write_xlsx), ("csv", write_csv)):
        path = folder / f"tuần.{kind}"
        write(path, report, week_rows(report.week))
        made[kind] = hashlib.sha256(path.read_bytes()).hexdigest()
    return made


@pytest.fixture
def old(week: Store, now: datetime) -> dict[str, Any]:
    """The week as the version before closed it: snapshot and digests were written by that."""
    kept: dict[str, Any] = json.loads(OLD.read_text(encoding="utf-8"))
    ledger.close_week(week, WEEK, now, "HOA")
    with week.write():
        InteractionEvent.delete().execute()
        for row in InteractionRow.select(InteractionRow.seq):
            fixed = f"{row.seq:08d}-0000-7000-8000-000000000000"
            InteractionRow.update(id=fixed).where(InteractionRow.seq == row.seq).execute()
        snapshot = json.dumps(kept["snapshot"], ensure_ascii=False, sort_keys=True)
        WeekRow.update(snapshot=snapshot).execute()
    return kept


def test_a_week_closed_by_the_version_before_keeps_its_bytes(
    week: Store, old: dict[str, Any], now: datetime, tmp_path: Path
) -> None:
    assert old["snapshot"]["schema"] == 1
    report = build_report(WEEK, now)
    assert (report.screen, report.names.screen) == ((), None)
    assert files(week, now, tmp_path) == {kind: old[kind] for kind in ("xlsx", "csv")}


def test_a_week_closed_now_tells_more_than_one_closed_before(
    week: Store, old: dict[str, Any], now: datetime, tmp_path: Path
) -> None:
    with week.write():
        taken = {**old["snapshot"], "screen": take_snapshot(build_report(WEEK, now).week)["screen"]}
        WeekRow.update(snapshot=json.dumps(taken, ensure_ascii=False)).execute()
    made = files(week, now, tmp_path)
    assert made["xlsx"] != old["xlsx"] and made["csv"] == old["csv"]


def test_a_snapshot_reads_back_as_it_was_taken(week: Store) -> None:
    taken = take_snapshot(build_report(WEEK, SUNDAY_NIGHT).week)
    assert taken["schema"] == 4
    again = read_snapshot(json.loads(json.dumps(taken)))
    assert again.screen == ScreenFigures(**taken["screen"])
    assert again.screen_before == ScreenFigures(**taken["screen_before"])


@pytest.fixture
def book(week: Store, now: datetime, tmp_path: Path) -> Any:
    ledger.close_week(week, WEEK, now, "HOA")
    files(week, now, tmp_path)
    return load_workbook(tmp_path / "tuần.xlsx")


def test_the_summary_shows_the_screen_below_the_rest(book: Any) -> None:
    sheet = book["Tổng hợp"]
    heading = found(sheet, "IV. MÀN HÌNH CÔNG CỘNG VÀ KIỂM TRA MÃ").row
    assert heading > found(sheet, "III. LƯỢT THEO LOẠI").row
    hours, shifts, help_ = (
        found(sheet, SCREEN_LABELS[code]).row for code in ("hours", "shifts", "help")
    )
    assert heading < hours < shifts < help_
    assert (sheet.cell(hours, 5).value, sheet.cell(hours, 6).value) == (10.5, 5)
    assert "0.0" in sheet.cell(hours, 5).number_format
    assert sheet.cell(hours, 7).value == pytest.approx(1.1)
    assert [sheet.cell(shifts, column).value for column in (5, 6, 7)] == ["3/10", "0/10", "–"]
    assert sheet.cell(help_, 5).value == "1/2"
    assert {cell.data_type for cell in cells(sheet)} <= {"n", "s", "d"}
    # Nothing may stand under a chart.
    assert sheet._charts[-1].anchor.to.row < heading


def test_every_line_is_explained_and_nobody_is_named(book: Any) -> None:
    notes = [str(cell.value) for cell in cells(book["Giải thích"])]
    assert set(SCREEN_LABELS.values()) <= set(notes)
    assert any("không cộng vào lượt tương tác" in text for text in notes)
    for name in book.sheetnames:
        for cell in cells(book[name]):
            text = str(cell.value)
            assert not any(word in text for word in ("HOA", "MINH", "Rách góc", "sảnh", "AOC"))
