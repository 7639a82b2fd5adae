"""Another first day of the week in mid-use: closed weeks keep their days, the others follow."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import TZ
from models.reports import ledger
from models.reports.export import export_week
from models.reports.week_start import week_turn
from models.store import settings
from models.store.opening import Store
from tests.builders import PIN, log_one

MONDAY, FRIDAY, SUNDAY = 0, 4, 6
DAY = timedelta(days=1)


def begin_on(store: Store, weekday: int) -> None:
    with store.write():
        settings.put(settings.FIRST_WEEKDAY, weekday)


def spans(now: datetime) -> dict[str, tuple[str, str, str]]:
    return {
        one.week.label: (one.state, f"{one.week.first:%d/%m}", f"{one.week.last:%d/%m}")
        for one in ledger.ledger(now)
    }


def test_without_closed_weeks_all_are_derived_anew(desk_store: Store, now: datetime) -> None:
    turn = week_turn(FRIDAY, now)
    assert (turn.last, turn.twice, turn.nowhere) == (None, 0, 0)
    begin_on(desk_store, FRIDAY)
    assert ledger.current_week(now) == turn.first
    assert spans(now) == {"2026-W48": ("open", "20/11", "26/11")}


def test_a_closed_week_keeps_its_days_and_its_bytes(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    for day in range(7):
        log_one(desk_store, now + day * DAY)
    later = now + 8 * DAY
    ledger.close_week(desk_store, "2026-W48", later, "HOA")
    before = export_week(desk_store, "2026-W48", tmp_path / "trước", later, "HOA").sha256
    turn = week_turn(FRIDAY, later)
    assert (turn.first.label, turn.twice, turn.nowhere) == ("2026-W49", 3, 0)
    begin_on(desk_store, FRIDAY)
    found = spans(later)
    assert found["2026-W48"] == ("exported", "23/11", "29/11")
    assert found["2026-W49"] == ("open", "27/11", "03/12")
    # As the sentence says: Friday to Sunday stand in both.
    totals = {one.week.label: one.total for one in ledger.ledger(later)}
    assert (totals["2026-W48"], totals["2026-W49"]) == (7, 3)
    assert export_week(desk_store, "2026-W48", tmp_path / "sau", later, "HOA").sha256 == before
    ledger.reopen_week(desk_store, "2026-W48", later, "HOA", "sót lượt", PIN)
    assert spans(later)["2026-W48"][1:] == ("23/11", "29/11")


def test_days_that_fall_between_are_told(desk_store: Store, now: datetime) -> None:
    begin_on(desk_store, FRIDAY)
    ledger.close_week(desk_store, "2026-W48", now + 8 * DAY, "HOA")
    turn = week_turn(MONDAY, now + 8 * DAY)
    # Closed: Friday 20 to Thursday 26 November; W49 begins on Monday 30.
    assert (turn.first.label, turn.twice, turn.nowhere) == ("2026-W49", 0, 3)
    assert turn.last is not None and turn.last.label == "2026-W48"


YEAR_ENDS = [
    # 2026 has 53 weeks: after W53 of Monday comes W01 of the next year, on whatever day.
    ("2026-W53", MONDAY, FRIDAY, "2027-W01", "2027-01-01", 3, 0),
    ("2026-W53", MONDAY, SUNDAY, "2027-W01", "2027-01-03", 1, 0),
    ("2026-W53", FRIDAY, MONDAY, "2027-W01", "2027-01-04", 0, 3),
    ("2027-W52", MONDAY, FRIDAY, "2028-W01", "2027-12-31", 3, 0),
    ("2027-W52", FRIDAY, SUNDAY, "2028-W01", "2028-01-02", 0, 2),
    ("2026-W52", SUNDAY, MONDAY, "2026-W53", "2026-12-28", 0, 1),
]


@pytest.mark.parametrize(
    ("closed", "before", "after", "label", "first", "twice", "nowhere"), YEAR_ENDS
)
def test_at_the_end_of_a_year(
    desk_store: Store,
    closed: str,
    before: int,
    after: int,
    label: str,
    first: str,
    twice: int,
    nowhere: int,
) -> None:
    begin_on(desk_store, before)
    later = datetime(2028, 2, 1, 9, 0, tzinfo=TZ)
    ledger.close_week(desk_store, closed, later, "HOA")
    turn = week_turn(after, later)
    assert (turn.first.label, turn.first.first.isoformat()) == (label, first)
    assert (turn.twice, turn.nowhere) == (twice, nowhere)
    begin_on(desk_store, after)
    labels = [one.week.label for one in ledger.ledger(later)]
    # Every number once, none left out, and the week that was closed as it was.
    assert len(set(labels)) == len(labels) and {closed, label} <= set(labels)
    assert turn.last == next(one.week for one in ledger.ledger(later) if one.week.label == closed)
