"""A screen that falls is started again, but not without end."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import TZ
from models.display.restarts import MOST, WITHIN, Restarts

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
MINUTE = timedelta(minutes=1)


def noted(*minutes: int) -> Restarts:
    restarts = Restarts()
    for minute in minutes:
        restarts = restarts.noted(NOW + minute * MINUTE)
    return restarts


def test_five_in_an_hour_and_no_more() -> None:
    restarts = Restarts()
    for minute in range(5):
        assert restarts.may(NOW + minute * MINUTE)
        assert restarts.next_at(NOW + minute * MINUTE) is None
        restarts = restarts.noted(NOW + minute * MINUTE)
    assert not restarts.may(NOW + 5 * MINUTE)
    assert restarts.next_at(NOW + 5 * MINUTE) == NOW + WITHIN


@pytest.mark.parametrize(("minute", "allowed"), [(59, False), (60, True)])
def test_the_hour_slides(minute: int, allowed: bool) -> None:
    restarts = noted(0, 20, 30, 40, 50)
    assert restarts.may(NOW + minute * MINUTE) is allowed
    if allowed:
        following = restarts.noted(NOW + minute * MINUTE)
        assert not following.may(NOW + 61 * MINUTE)
        assert following.next_at(NOW + 61 * MINUTE) == NOW + 80 * MINUTE


def test_what_no_longer_counts_is_not_kept() -> None:
    assert noted(0, 1, 2, 200).times == (NOW + 200 * MINUTE,)


def test_a_clock_set_back_locks_nobody_out() -> None:
    restarts = noted(0, 1, 2, 3, 4)
    assert not restarts.may(NOW - 10 * MINUTE)
    assert restarts.may(NOW - timedelta(days=3))


@given(st.lists(st.integers(0, 12 * 3600), max_size=80))
def test_no_hour_ever_sees_more_than_five(seconds: list[int]) -> None:
    """A watcher that asks first: whenever the screen falls, any hour holds five at most."""
    restarts, done = Restarts(), []
    for second in sorted(seconds):
        at = NOW + timedelta(seconds=second)
        following = restarts.next_at(at)
        assert (following is None) is restarts.may(at)
        if following is None:
            restarts = restarts.noted(at)
            done.append(at)
        else:
            assert at < following <= at + WITHIN
            assert restarts.may(following)
            assert not restarts.may(following - timedelta(microseconds=1))
    for at in done:
        assert sum(at <= other < at + WITHIN for other in done) <= MOST
