"""What visitors touch, and the calls for an officer that come from it."""

from datetime import date, datetime, timedelta

import pytest

from models.display import touches
from models.display.help_calls import answer_call, call_help, open_calls
from models.display.touches import HELP, LANGUAGE, LARGER, PAGE, SATISFACTION, log_touch
from models.errors import Refused
from models.store import settings
from models.store.opening import Store
from models.store.screen_schema import HelpCall, VisitorTouch

DAY = date(2026, 11, 23)
SECOND = timedelta(seconds=1)


def test_touches_are_counted_by_day(desk_store: Store, now: datetime) -> None:
    for page in ("answers", "petitions", "answers"):
        log_touch(desk_store, PAGE, page, "", "vi", now)
    log_touch(desk_store, PAGE, "answers", "", "en", now + timedelta(days=1))
    for level in ("3/1", "3/3", "3/1", "5/5"):
        log_touch(desk_store, SATISFACTION, "rate", level, "vi", now)
    log_touch(desk_store, LANGUAGE, "code", "en", "en", now)
    log_touch(desk_store, LARGER, "code", "on", "vi", now)
    assert touches.page_views(DAY, DAY) == {"answers": 2, "petitions": 1}
    assert touches.page_views(DAY, DAY + timedelta(days=1))["answers"] == 3
    assert touches.satisfaction(DAY, DAY) == {"3/1": 2, "3/3": 1, "5/5": 1}
    assert (touches.total(DAY, DAY), touches.total(DAY, DAY + timedelta(days=1))) == (9, 10)
    nobody = DAY - timedelta(days=1)
    assert (touches.total(nobody, nobody), touches.page_views(nobody, nobody)) == (0, {})


def test_a_touch_is_a_visitors_and_says_no_more(desk_store: Store, now: datetime) -> None:
    log_touch(desk_store, PAGE, "answers", "2", "en", now)
    row = VisitorTouch.get()
    assert (row.at, row.day) == ("2026-11-23T09:41:00+07:00", "2026-11-23")
    assert (row.entry_mode, row.language, row.value, row.sample) == ("kiosk", "en", "2", False)
    with desk_store.write():
        settings.put(settings.SAMPLE, True)
    log_touch(desk_store, PAGE, "answers", "", "vi", now)
    assert VisitorTouch.select().where(VisitorTouch.sample).count() == 1


@pytest.mark.parametrize(
    ("kind", "page", "value", "language"),
    [
        ("name", "code", "", "vi"),
        (PAGE, "code", "", "fr"),
        (PAGE, "code", "Nguyễn Thị Hoa", "vi"),
        (PAGE, "trang này", "", "vi"),
        (PAGE, "code", "x" * 41, "vi"),
        (PAGE, "code\n", "", "vi"),
        (SATISFACTION, "rate", "3/4", "vi"),
        (SATISFACTION, "rate", "5/0", "vi"),
        (SATISFACTION, "rate", "", "vi"),
        (SATISFACTION, "rate", "4/1", "vi"),
    ],
)
def test_nothing_but_the_screens_own_names_is_kept(
    desk_store: Store, now: datetime, kind: str, page: str, value: str, language: str
) -> None:
    with pytest.raises(ValueError, match="touch"):
        log_touch(desk_store, kind, page, value, language, now)
    assert VisitorTouch.select().count() == 0


def test_a_call_lights_up_and_an_officer_answers(desk_store: Store, now: datetime) -> None:
    call = call_help(desk_store, "HDMI-2", now)
    assert open_calls(now) == [call]
    assert (call.at, call.screen, call.answered_at) == (
        "2026-11-23T09:41:00+07:00",
        "HDMI-2",
        None,
    )
    answered = answer_call(desk_store, call.id, "HOA", now + 30 * SECOND)
    assert (answered.answered_by, answered.answered_at) == ("HOA", "2026-11-23T09:41:30+07:00")
    assert open_calls(now + 30 * SECOND) == []
    assert answer_call(desk_store, call.id, "MINH", now + 40 * SECOND) == answered


def test_pressing_again_is_the_same_call(desk_store: Store, now: datetime) -> None:
    call = call_help(desk_store, "HDMI-2", now)
    assert call_help(desk_store, "HDMI-2", now + 60 * SECOND) == call
    assert VisitorTouch.select().where(VisitorTouch.kind == HELP).count() == 1
    other = call_help(desk_store, "HDMI-1", now + SECOND)
    later = call_help(desk_store, "HDMI-2", now + 61 * SECOND)
    assert [item.id for item in open_calls(now + 61 * SECOND)] == [call.id, other.id, later.id]
    assert VisitorTouch.select().where(VisitorTouch.kind == HELP).count() == 3


def test_after_an_answer_the_next_press_is_a_new_call(desk_store: Store, now: datetime) -> None:
    call = call_help(desk_store, "HDMI-2", now, "en")
    answer_call(desk_store, call.id, "HOA", now + 5 * SECOND)
    again = call_help(desk_store, "HDMI-2", now + 10 * SECOND)
    assert open_calls(now + 10 * SECOND) == [again]
    assert [row.language for row in VisitorTouch.select().order_by(VisitorTouch.at)] == ["en", "vi"]


def test_nobody_waits_for_two_hours(desk_store: Store, now: datetime) -> None:
    call = call_help(desk_store, "HDMI-2", now)
    assert open_calls(now + timedelta(hours=2)) == [call]
    assert open_calls(now + timedelta(hours=2, seconds=1)) == []


def test_a_call_before_midnight_still_lights_up_after_it(desk_store: Store, now: datetime) -> None:
    late = now.replace(hour=23, minute=30)
    call = call_help(desk_store, "HDMI-2", late)
    assert open_calls(late + timedelta(hours=1)) == [call]


def test_a_clock_set_back_neither_hides_nor_swallows_calls(
    desk_store: Store, now: datetime
) -> None:
    call_help(desk_store, "HDMI-2", now)
    call_help(desk_store, "HDMI-2", now - timedelta(minutes=30))
    assert len(open_calls(now - timedelta(minutes=30))) == 2


def test_only_officers_answer_calls_there_are(desk_store: Store, now: datetime) -> None:
    call = call_help(desk_store, "HDMI-2", now)
    with pytest.raises(Refused, match="LAN"):
        answer_call(desk_store, call.id, "LAN", now)
    with pytest.raises(Refused, match="cuộc gọi"):
        answer_call(desk_store, "019aae2f", "HOA", now)
    assert HelpCall.get_by_id(call.id).answered_at is None
