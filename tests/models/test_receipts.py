"""Receipts: whoever signs them, a desk believes only what it can check."""

import base64
import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.clock import iso
from models.delivery import queue, receipt_file, receipts
from models.delivery.receipt_file import (
    BAD,
    NEWER,
    Receipt,
    read_receipt,
    receipt_bytes,
    receipt_from_bytes,
)
from models.delivery.receipts import make_receipts, receiver, take_receipt
from models.errors import Refused
from models.packs.keys import public_key
from models.packs.strict_json import canonical
from models.reports import ledger
from models.reports.export import ExportedWeek, export_week
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.schema import bind_tables
from models.store.supervisor_schema import WeekReceipt
from models.supervisor.take_in import take_in
from tests.builders import PIN, log_one
from tests.models.test_report import WEEK, fill_week
from tests.packages import make_package

NAME = "BN_26734_2026W47_r1.json"
SIGNER = Ed25519PrivateKey.from_private_bytes(b"7" * 32)


@pytest.fixture
def exported(desk_store: Store, now: datetime) -> ExportedWeek:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    return export_week(desk_store, WEEK, desk_store.places.outbox, now)


def said(made: ExportedWeek, now: datetime, **other: object) -> Receipt:
    receipt = Receipt(
        unit="26734",
        week=WEEK,
        revision=1,
        sha256=made.sha256,
        received_at=now,
        receiver="79",
        receiver_name="Sở Nội vụ",
        key=public_key(SIGNER),
    )
    return replace(receipt, **other)  # type: ignore[arg-type]


def write(folder: Path, receipt: Receipt, private: Ed25519PrivateKey = SIGNER) -> Path:
    path = folder / "giấy báo nhận.json"
    path.write_bytes(receipt_bytes(receipt, private))
    return path


def stands(now: datetime) -> ledger.LedgerWeek:
    return ledger.ledger_week(ledger.find_week(WEEK), now)


def test_from_the_desk_to_the_office_and_back(
    desk_store: Store, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    later = now + timedelta(hours=2)
    desk_db = desk_store.db
    office = open_store(Places(tmp_path / "cấp trên"), now)
    try:
        people = (Person("LAN", "Trần Thị Lan"),)
        desk.set_up(office, Setup("79", "Sở Nội vụ", "tinh", officers=people), now)
        take_in(office, [exported.files[0]], later)
        made = make_receipts(office, "2026-w47", tmp_path / "báo nhận", later)
        before = made.files[0].read_bytes()
        again = make_receipts(office, WEEK, tmp_path / "báo nhận", later + timedelta(days=3))
        assert again == made and made.files[0].read_bytes() == before
        assert [path.name for path in made.files] == [NAME]
    finally:
        office.close()
        bind_tables(desk_db)
    with pytest.raises(Refused, match=made.key_mark):
        take_receipt(desk_store, made.files[0], later)
    assert stands(later).state == "exported"
    taken = take_receipt(desk_store, made.files[0], later, made.key_mark.upper())
    assert taken.new and taken.receipt.receiver == "79"
    week = stands(later)
    assert (week.state, week.acknowledged_at) == ("acknowledged", iso(later))
    assert (week.receiver, week.late) == ("Sở Nội vụ", False)
    assert not take_receipt(desk_store, made.files[0], later + timedelta(days=1)).new
    assert WeekReceipt.select().count() == 1


def test_a_receipt_outranks_the_delivery(
    desk_store: Store, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    receipt = said(exported, now)
    take_receipt(desk_store, write(tmp_path, receipt), now, receipt.key_mark)
    assert queue.queued() == [] and stands(now).state == "acknowledged"


def test_a_receipt_for_an_older_revision_is_kept_but_says_nothing_of_the_new_one(
    desk_store: Store, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    ledger.reopen_week(desk_store, WEEK, now, "HOA", "sửa", PIN)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    export_week(desk_store, WEEK, desk_store.places.outbox, now)
    receipt = said(exported, now)
    assert take_receipt(desk_store, write(tmp_path, receipt), now, receipt.key_mark).new
    assert stands(now).state == "exported"


def test_another_key_later_needs_a_person_again(
    desk_store: Store, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    receipt = said(exported, now)
    take_receipt(desk_store, write(tmp_path, receipt), now, receipt.key_mark)
    stranger = Ed25519PrivateKey.from_private_bytes(b"8" * 32)
    other = said(exported, now, key=public_key(stranger))
    path = write(tmp_path, other, stranger)
    for mark in (None, receipt.key_mark, "0000 0000 0000 0000"):
        with pytest.raises(Refused):
            take_receipt(desk_store, path, now, mark)
    known = receiver()
    assert known is not None and known.key == receipt.key
    assert WeekReceipt.select().count() == 1
    assert take_receipt(desk_store, path, now, other.key_mark).new


WRONG: list[tuple[dict[str, object], str]] = [
    ({"unit": "26735"}, receipts.NOT_OURS),
    ({"sha256": "0" * 64}, receipts.NEVER_SENT),
    ({"revision": 2}, receipts.NEVER_SENT),
    ({"week": "2026-W46"}, receipts.NEVER_SENT),
    ({"received_at": datetime.fromisoformat("2026-11-25T10:00:00+07:00")}, receipts.AHEAD),
    ({"receiver": "a b"}, BAD),
    ({"receiver": ""}, BAD),
    ({"receiver_name": "hai\ndòng"}, BAD),
    ({"receiver_name": "x" * 201}, BAD),
    ({"revision": 0}, BAD),
    ({"week": "2026W47"}, BAD),
    ({"sha256": "../../x"}, BAD),
    ({"unit": "../x"}, BAD),
    ({"key": b"7" * 31}, BAD),
]


def test_what_no_desk_may_believe(
    desk_store: Store, exported: ExportedWeek, tmp_path: Path, now: datetime
) -> None:
    for other, why in WRONG:
        receipt = said(exported, now, **other)
        with pytest.raises(Refused) as refused:
            take_receipt(desk_store, write(tmp_path, receipt), now, receipt.key_mark)
        assert refused.value.template == why, other
    assert not WeekReceipt.select().exists() and receiver() is None


def test_signed_by_somebody_else(exported: ExportedWeek, tmp_path: Path, now: datetime) -> None:
    stranger = Ed25519PrivateKey.from_private_bytes(b"8" * 32)
    with pytest.raises(Refused) as refused:
        read_receipt(write(tmp_path, said(exported, now), stranger))
    assert refused.value.template == BAD


def test_no_byte_can_be_changed(exported: ExportedWeek, now: datetime) -> None:
    data = receipt_bytes(said(exported, now), SIGNER)
    assert receipt_from_bytes(data) == said(exported, now)
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(Refused):
            receipt_from_bytes(bytes(changed))
        with pytest.raises(Refused):
            receipt_from_bytes(data[:place])


def test_one_spelling_only(exported: ExportedWeek, now: datetime) -> None:
    values = json.loads(receipt_bytes(said(exported, now), SIGNER))
    texts = [
        json.dumps(values).encode(),
        canonical({**values, "more": 1}),
        canonical([values]),
        canonical({**values, "schema": True}),
        canonical({**values, "revision": "1"}),
        canonical({**values, "signature": None}),
        canonical({key: values[key] for key in values if key != "signature"}),
        canonical({**values, "received_at": "2026-11-23 09:41"}),
    ]
    for text in texts:
        with pytest.raises(Refused) as refused:
            receipt_from_bytes(text)
        assert refused.value.template == BAD
    with pytest.raises(Refused) as refused:
        receipt_from_bytes(canonical({**values, "schema": 2}))
    assert refused.value.template == NEWER


@examples(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=300),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=20),
            lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_rubbish_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(Refused):
        receipt_from_bytes(data)


def test_files_that_are_none(tmp_path: Path) -> None:
    long = tmp_path / "dài.json"
    long.write_bytes(b" " * (receipt_file.MAX_FILE + 1))
    for path in (tmp_path, tmp_path / "không có", long):
        with pytest.raises(Refused):
            read_receipt(path)


def test_two_packages_of_the_same_name_get_a_receipt_each(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    packages = [make_package(tmp_path / str(n), total=n) for n in (40, 43)]
    take_in(desk_store, packages, now)
    made = make_receipts(desk_store, WEEK, tmp_path / "ra", now)
    found = [read_receipt(path) for path in made.files]
    assert len({receipt.sha256 for receipt in found}) == 2
    assert made.files[0].name == "BN_30337_2026W47_r1.json"
    assert made.files[1].name == f"BN_30337_2026W47_r1_{found[1].sha256[:8]}.json"
    assert {base64.b64encode(receipt.key) for receipt in found} == {base64.b64encode(public_key())}


def test_receipts_that_cannot_be_made(desk_store: Store, tmp_path: Path, now: datetime) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("x", encoding="utf-8")
    with pytest.raises(Refused):
        make_receipts(desk_store, WEEK, tmp_path, now)
    take_in(desk_store, [make_package(tmp_path)], now)
    for week, folder in ((WEEK, blocked), ("tuần 47", tmp_path)):
        with pytest.raises(Refused):
            make_receipts(desk_store, week, folder, now)
    log_one(desk_store, now)
