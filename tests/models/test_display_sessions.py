"""Proof of display: sessions that end well, badly and twice."""

from datetime import date, datetime, timedelta

import pytest

from models.display import sessions
from models.display.sessions import LOST, SessionNow
from models.store import settings
from models.store.opening import Store
from models.store.screen_schema import DisplaySession

MARK, VERSION = "7c1e 09fa", "2026.11.24-1"
MONDAY = date(2026, 11, 23)


def begin(store: Store, now: datetime, screen: str = "HDMI-2") -> str:
    return sessions.begin(store, screen, MARK, VERSION, now)


def only(day: date = MONDAY) -> SessionNow:
    (found,) = sessions.sessions(day, day)
    return found


def test_a_session_from_begin_to_end(desk_store: Store, now: datetime) -> None:
    session = begin(desk_store, now)
    assert only() == SessionNow(
        session,
        "2026-11-23",
        "HDMI-2",
        MARK,
        VERSION,
        "2026-11-23T09:41:00+07:00",
        "2026-11-23T09:41:00+07:00",
        None,
        0,
        0,
        0,
        "",
    )
    sessions.note(desk_store, session, now + timedelta(minutes=1), 58, 6, 0)
    assert (only().seconds, only().passed, only().last_at) == (58, 6, "2026-11-23T09:42:00+07:00")
    sessions.end(desk_store, session, now + timedelta(minutes=2), 118, 11, 1, "stopped")
    ended = only()
    assert (ended.seconds, ended.passed, ended.failed) == (118, 11, 1)
    assert (ended.ended_at, ended.stop_reason) == ("2026-11-23T09:43:00+07:00", "stopped")


def test_what_was_ended_stays_as_it_is(desk_store: Store, now: datetime) -> None:
    session = begin(desk_store, now)
    sessions.end(desk_store, session, now + timedelta(minutes=1), 60, 6, 0, "standby")
    ended = only()
    sessions.note(desk_store, session, now + timedelta(minutes=2), 120, 12, 0)
    sessions.end(desk_store, session, now + timedelta(minutes=3), 180, 18, 0, "stopped")
    assert only() == ended


def test_a_crash_leaves_a_lost_session(desk_store: Store, now: datetime) -> None:
    first = begin(desk_store, now)
    sessions.note(desk_store, first, now + timedelta(minutes=3), 180, 18, 0)
    second = begin(desk_store, now + timedelta(minutes=4))
    newest, lost = sessions.sessions(MONDAY, MONDAY)
    assert (newest.id, newest.ended_at, lost.id) == (second, None, first)
    assert (lost.ended_at, lost.stop_reason) == (lost.last_at, LOST)
    assert (lost.last_at, lost.seconds) == ("2026-11-23T09:44:00+07:00", 180)


def test_another_screen_goes_on_while_it_is_heard_of(desk_store: Store, now: datetime) -> None:
    other = begin(desk_store, now, "HDMI-1")
    begin(desk_store, now + timedelta(minutes=10), "HDMI-2")
    assert DisplaySession.get_by_id(other).ended_at is None
    begin(desk_store, now + timedelta(minutes=10, seconds=1), "HDMI-2")
    assert DisplaySession.get_by_id(other).stop_reason == LOST


def test_a_session_wrongly_taken_for_lost_runs_again(desk_store: Store, now: datetime) -> None:
    session = begin(desk_store, now, "HDMI-1")
    begin(desk_store, now + timedelta(hours=1), "HDMI-2")
    sessions.note(desk_store, session, now + timedelta(hours=1), 60, 6, 0)
    back = sessions.sessions(MONDAY, MONDAY)[-1]
    assert (back.id, back.ended_at, back.stop_reason, back.seconds) == (session, None, "", 60)


def test_a_clock_set_back_does_not_end_it_before_it_began(desk_store: Store, now: datetime) -> None:
    session = begin(desk_store, now)
    sessions.end(desk_store, session, now - timedelta(hours=1), 5, 0, 0, "stopped")
    assert only().ended_at == only().started_at


def test_totals_of_days(desk_store: Store, now: datetime) -> None:
    for hours, seconds in ((0, 100), (5, 40), (24, 7)):
        session = begin(desk_store, now + timedelta(hours=hours))
        sessions.end(
            desk_store, session, now + timedelta(hours=hours, seconds=seconds), seconds, 3, 1, "x"
        )
    tuesday, sunday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)
    assert sessions.seconds_by_day(MONDAY, sunday) == {MONDAY: 140, tuesday: 7}
    assert sessions.seconds_shown(MONDAY, sunday) == 147
    assert sessions.seconds_shown(tuesday, tuesday) == 7
    assert sessions.checks(MONDAY, MONDAY) == (6, 2)
    nobody = sunday + timedelta(days=1)
    assert (sessions.seconds_shown(nobody, nobody), sessions.checks(nobody, nobody)) == (0, (0, 0))
    assert sessions.seconds_by_day(nobody, nobody) == {}
    times = [item.started_at for item in sessions.sessions(MONDAY, sunday)]
    assert times == sorted(times, reverse=True) and len(times) == 3
    assert [item.started_at for item in sessions.sessions(MONDAY, sunday, limit=1)] == times[:1]


def test_sessions_of_a_sample_store_are_marked(desk_store: Store, now: datetime) -> None:
    assert DisplaySession.get_by_id(begin(desk_store, now)).sample is False
    with desk_store.write():
        settings.put(settings.SAMPLE, True)
    assert DisplaySession.get_by_id(begin(desk_store, now)).sample is True


def test_impossible_words_on_a_session_are_defects(desk_store: Store, now: datetime) -> None:
    session = begin(desk_store, now)
    with pytest.raises(ValueError, match="counts"):
        sessions.note(desk_store, session, now, -1, 0, 0)
    with pytest.raises(ValueError, match="session"):
        sessions.note(desk_store, "nobody", now, 1, 0, 0)
    with pytest.raises(ValueError, match="reason"):
        sessions.end(desk_store, session, now, 1, 0, 0, "")
    assert only().seconds == 0
