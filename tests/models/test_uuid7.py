"""Identifiers: RFC 9562 version 7, in the order in which they were made."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import TZ
from models.errors import Refused
from models.uuid7 import parse_uuid, uuid7

# Far ahead of every other test of this process, since the sequence never goes back.
NOW = datetime(2126, 11, 23, 9, 41, 5, 123_000, tzinfo=TZ)


def _millisecond(text: str) -> int:
    return int(text.replace("-", "")[:12], 16)


def test_it_is_a_version_7_uuid_of_that_millisecond() -> None:
    now = NOW + timedelta(days=1)
    text = uuid7(now)
    assert str(uuid.UUID(text)) == text
    assert uuid.UUID(text).version == 7
    assert uuid.UUID(text).variant == uuid.RFC_4122
    assert _millisecond(text) == (now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        milliseconds=1
    )


def test_a_frozen_clock_still_gives_rising_different_ids() -> None:
    now = NOW + timedelta(days=2)
    made = [uuid7(now) for _ in range(20_000)]
    assert made == sorted(set(made))
    # 20,000 of them overflow a 12-bit counter a few times; the time runs ahead a little.
    assert _millisecond(made[-1]) - _millisecond(made[0]) <= 10


def test_a_clock_set_back_a_day_does_not_set_ids_back() -> None:
    before = uuid7(NOW + timedelta(days=4))
    after = uuid7(NOW + timedelta(days=3))
    assert after > before
    assert _millisecond(after) == _millisecond(before)


def test_a_clock_before_1970_still_gives_ids() -> None:
    assert parse_uuid(uuid7(datetime(1960, 1, 1, tzinfo=TZ)))


def test_threads_never_get_the_same_id() -> None:
    now = NOW + timedelta(days=5)
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: uuid7(now), range(5_000)))
    assert len(set(made)) == len(made)


def test_time_without_an_offset_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="offset"):
        uuid7(datetime(2026, 11, 23))


@given(st.uuids())
def test_any_version_in_any_spelling_is_the_same_id(value: uuid.UUID) -> None:
    canonical = str(value)
    for spelling in (
        canonical,
        canonical.upper(),
        value.hex,
        f"{{{canonical.upper()}}}",
        value.urn,
        f"  {canonical}\n",
    ):
        assert parse_uuid(spelling) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "019aae2f",
        "019aae2f-6b1a-7c3e-8a54-0123456789a",
        "019aae2f-6b1a-7c3e-8a54-0123456789abc",
        "019aae2f6b1a-7c3e-8a54-0123456789ab",
        "g19aae2f-6b1a-7c3e-8a54-0123456789ab",
        "０19aae2f-6b1a-7c3e-8a54-0123456789ab",
        "{019aae2f-6b1a-7c3e-8a54-0123456789ab",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="không phải là mã UUID"):
        parse_uuid(text)
