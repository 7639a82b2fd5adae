"""Incidents go forward step by step, and every step stays."""

from datetime import date, datetime, timedelta

import pytest

from models.checks import incidents
from models.checks.incidents import IN_PROGRESS, NEW, REPLACED, history, move, report
from models.errors import Refused
from models.store import audit
from models.store.opening import Store
from models.store.screen_schema import Incident, IncidentEvent

HOUR = timedelta(hours=1)


@pytest.fixture
def found(desk_store: Store, now: datetime) -> incidents.IncidentNow:
    return report(desk_store, "pasted_over", "tờ dán ở quầy 3", "Dán đè góc trái", "HOA", now)


def states(incident: str) -> list[str]:
    return [step.state for step in history(incident)]


def test_a_find_is_new_and_open(found: incidents.IncidentNow, now: datetime) -> None:
    assert (found.kind, found.place, found.note) == (
        *("pasted_over", "tờ dán ở quầy 3", "Dán đè góc trái"),
    )
    assert (found.state, found.closed_at, found.counter) == (NEW, None, "03")
    assert incidents.incidents(open_only=True) == [found]
    assert incidents.open_count() == 1
    day = now.date()
    assert incidents.found_between(day, day) == 1
    assert incidents.found_between(date(2026, 1, 1), day - timedelta(days=1)) == 0
    (step,) = history(found.id)
    assert (step.state, step.officer, step.note) == (NEW, "HOA", "Dán đè góc trái")


def test_every_step_is_kept(desk_store: Store, found: incidents.IncidentNow, now: datetime) -> None:
    move(desk_store, found.id, IN_PROGRESS, "", "MINH", now + HOUR)
    done = move(desk_store, found.id, REPLACED, "Đã dán tờ mới", "MINH", now + 2 * HOUR)
    assert done.closed_at == "2026-11-23T11:41:00+07:00"
    assert incidents.incidents(open_only=True) == []
    again = move(desk_store, found.id, IN_PROGRESS, "Lại bị dán", "HOA", now + 3 * HOUR)
    assert (again.state, again.closed_at) == (IN_PROGRESS, None)
    assert states(found.id) == [NEW, IN_PROGRESS, REPLACED, IN_PROGRESS]
    assert [step.officer for step in history(found.id)] == ["HOA", "MINH", "MINH", "HOA"]
    assert audit.first_break() is None
    # Notes stay with the incident.
    assert not any("dán" in line["details"] for line in audit.lines())


def test_a_new_one_may_be_replaced_at_once(
    desk_store: Store, found: incidents.IncidentNow, now: datetime
) -> None:
    assert move(desk_store, found.id, REPLACED, "", "HOA", now).state == REPLACED


def test_two_people_press_the_same_button(
    desk_store: Store, found: incidents.IncidentNow, now: datetime
) -> None:
    for _ in range(2):
        move(desk_store, found.id, REPLACED, "", "HOA", now)
    assert states(found.id) == [NEW, REPLACED]
    later = move(desk_store, found.id, REPLACED, "Tờ thứ hai cũng xong", "HOA", now + HOUR)
    assert later.closed_at == "2026-11-23T09:41:00+07:00"
    assert states(found.id) == [NEW, REPLACED, REPLACED]


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        (IN_PROGRESS, NEW, "nhầm"),
        (REPLACED, NEW, "nhầm"),
        (REPLACED, IN_PROGRESS, ""),
        (REPLACED, IN_PROGRESS, "  "),
        (NEW, "gone", ""),
        (NEW, IN_PROGRESS, "gọi 0912345678"),
    ],
)
def test_steps_that_are_not_allowed_change_nothing(
    desk_store: Store,
    found: incidents.IncidentNow,
    now: datetime,
    before: str,
    after: str,
    note: str,
) -> None:
    if before != NEW:
        move(desk_store, found.id, before, "", "HOA", now)
    steps, lines = states(found.id), audit.length()
    with pytest.raises(Refused):
        move(desk_store, found.id, after, note, "HOA", now)
    assert (states(found.id), audit.length()) == (steps, lines)
    assert incidents.incidents()[0].state == before


@pytest.mark.parametrize(
    ("kind", "place", "note", "by"),
    [
        ("fire", "quầy 3", "", "HOA"),
        ("torn", " ", "", "HOA"),
        ("torn", "x" * 81, "", "HOA"),
        ("torn", "nhà ông A 0912345678", "", "HOA"),
        ("torn", "quầy 3", "số 0912 345 678 gọi đến", "HOA"),
        ("torn", "quầy 3", "", "AI"),
    ],
)
def test_bad_reports_are_refused(
    desk_store: Store, now: datetime, kind: str, place: str, note: str, by: str
) -> None:
    with pytest.raises(Refused):
        report(desk_store, kind, place, note, by, now)
    assert Incident.select().count() == IncidentEvent.select().count() == 0


def test_an_unknown_incident_is_refused(desk_store: Store, now: datetime) -> None:
    with pytest.raises(Refused):
        move(desk_store, "không có", IN_PROGRESS, "", "HOA", now)
    with pytest.raises(Refused):
        history("không có")


def test_kinds_and_states_have_their_words() -> None:
    assert list(incidents.KIND_LABELS) == list(incidents.KINDS)
    assert [incidents.STATE_LABELS[state] for state in incidents.STATES] == [
        *("Mới", "Đang xử lý", "Đã thay"),
    ]


def test_the_newest_stand_first(desk_store: Store, now: datetime) -> None:
    for hours in range(3):
        report(desk_store, "torn", f"tờ {hours}", "", "HOA", now + hours * HOUR)
    assert [item.place for item in incidents.incidents()] == ["tờ 2", "tờ 1", "tờ 0"]
