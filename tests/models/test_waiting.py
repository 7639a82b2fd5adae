"""Presses kept beside the store while it takes no rows."""

import json
from datetime import datetime, timedelta

import pytest

from models.clock import iso
from models.log.interactions import Draft
from models.log.waiting import FILE_NAME, Press, keep_presses, kept_presses
from models.store.opening import Store
from models.store.places import Places
from models.uuid7 import uuid7


def presses(now: datetime) -> list[Press]:
    plain = Press(Draft(id=uuid7(now), preset="followed", officer="HOA"), now)
    draft = Draft(
        id=uuid7(now),
        preset="handout",
        field="viec_lam",
        quantity=4,
        note="hẹn lần sau",
        at=now - timedelta(days=1),
        reason="ghi bù",
    )
    return [plain, Press(draft, now + timedelta(seconds=2))]


def test_kept_presses_come_back_as_they_were_and_in_order(store: Store, now: datetime) -> None:
    wanted = presses(now)
    keep_presses(store.places, wanted)
    assert kept_presses(store.places) == wanted
    keep_presses(store.places, wanted[1:])
    assert kept_presses(store.places) == wanted[1:]


def test_with_nothing_to_keep_there_is_no_file(store: Store, now: datetime) -> None:
    keep_presses(store.places, presses(now))
    keep_presses(store.places, [])
    keep_presses(store.places, [])
    assert not (store.places.root / FILE_NAME).exists()
    assert kept_presses(store.places) == []


@pytest.mark.parametrize(
    "content", [b"", b"[{]", b"[1]", b'[{"pressed_at": "x"}]', b'[{"id": "1"}]', b"\xff", b"5"]
)
def test_an_unreadable_file_is_put_aside_not_overwritten(content: bytes, places: Places) -> None:
    places.create()
    (places.root / FILE_NAME).write_bytes(content)
    assert kept_presses(places) == []
    assert (places.root / "waiting.bad").read_bytes() == content


def test_unknown_keys_are_unreadable(places: Places, now: datetime) -> None:
    places.create()
    file = places.root / FILE_NAME
    values = {"pressed_at": iso(now), "at": None, "who": "?"}
    file.write_text(json.dumps([values]), encoding="utf-8")
    assert kept_presses(places) == []
    assert not file.exists()
