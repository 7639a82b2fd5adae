"""From the outbox to a folder that may be full, read-only, gone or slow: whole files or none."""

import errno
import hashlib
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import iso
from models.delivery import copying, queue
from models.delivery.copying import Told, copy_file
from models.delivery.outbox import deliver_due
from models.delivery.queue import Queued
from models.errors import Refused
from models.reports import ledger
from models.reports.export import export_week
from models.store.opening import Store
from models.store.supervisor_schema import Delivery
from tests.builders import PIN, log_one
from tests.models.test_report import WEEK, fill_week

NAME = "BCT_26734_2026W47_r1.zip"


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "Ổ USB của Hoa"
    folder.mkdir()
    return folder


@pytest.fixture
def ready(desk_store: Store, usb: Path, now: datetime) -> Store:
    """Week 47 exported and waiting to be brought to the stick."""
    fill_week(desk_store)
    queue.set_destination(desk_store, usb, False, "HOA", now)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    export_week(desk_store, WEEK, desk_store.places.outbox, now)
    return desk_store


def only() -> Queued:
    (row,) = Delivery.select()
    return queue.as_queued(row)


def state(now: datetime, label: str = WEEK) -> str:
    return ledger.ledger_week(ledger.find_week(label), now).state


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_week_is_delivered_once_it_was_read_back(ready: Store, usb: Path, now: datetime) -> None:
    assert (only().state, state(now), names(usb)) == ("waiting", "exported", [])
    told: list[tuple[int, int]] = []
    (done,) = deliver_due(ready, now, progress=lambda done, total: told.append((done, total)))
    assert (done.state, done.delivered_at, done.detail) == ("delivered", iso(now), "")
    assert names(usb) == [NAME]
    assert hashlib.sha256((usb / NAME).read_bytes()).hexdigest() == done.sha256
    assert told[0][0] == 0 and told[-1] == ((usb / NAME).stat().st_size,) * 2
    week = ledger.ledger_week(ledger.find_week(WEEK), now)
    assert (week.state, week.delivered_at) == ("delivered", iso(now))
    assert deliver_due(ready, now) == []


def test_all_files_go_when_wanted(desk_store: Store, usb: Path, now: datetime) -> None:
    fill_week(desk_store)
    queue.set_destination(desk_store, usb, True, "HOA", now)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    made = export_week(desk_store, WEEK, desk_store.places.outbox, now)
    assert len(deliver_due(desk_store, now)) == 5
    assert names(usb) == sorted(path.name for path in made.files)


def test_nothing_waits_where_no_destination_is_set(desk_store: Store, now: datetime) -> None:
    ledger.close_week(desk_store, WEEK, now, "HOA", zero=True)
    export_week(desk_store, WEEK, desk_store.places.outbox, now)
    assert not Delivery.select().exists() and state(now) == "exported"


def test_a_missing_folder_is_tried_again_ever_more_rarely(
    ready: Store, usb: Path, now: datetime
) -> None:
    usb.rmdir()
    waits = []
    at = now
    for tries in range(1, 8):
        (item,) = deliver_due(ready, at)
        assert (item.state, item.tries) == ("waiting", tries)
        assert item.detail == str(Refused(copying.NO_FOLDER, usb))
        wait = datetime.fromisoformat(item.next_at) - at
        assert deliver_due(ready, at + wait - timedelta(seconds=1)) == []
        waits.append(wait // timedelta(minutes=1))
        at += wait
    assert waits == [1, 2, 5, 15, 60, 60, 60]
    assert not usb.exists()
    usb.mkdir()
    assert deliver_due(ready, at)[0].state == "delivered"


def test_a_clock_set_back_does_not_stop_the_outbox(ready: Store, usb: Path, now: datetime) -> None:
    usb.rmdir()
    deliver_due(ready, now)
    usb.mkdir()
    assert deliver_due(ready, now - timedelta(days=2))[0].state == "delivered"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB, full but for a little."""
    folder = tmp_path / "ổ đầy"
    folder.mkdir()
    _mount(folder, "size=1m")
    (folder / "đầy").write_bytes(b"x" * 1_040_000)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def _mount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)


def test_a_full_stick_keeps_no_half_file(ready: Store, small: Path, now: datetime) -> None:
    queue.set_destination(ready, small, False, "HOA", now)
    (item,) = deliver_due(ready, now)
    assert item.detail == str(Refused(copying.FULL, small))
    assert names(small) == ["đầy"]
    (small / "đầy").unlink()
    assert deliver_due(ready, now + timedelta(minutes=1))[0].state == "delivered"


def test_a_read_only_folder_says_so(ready: Store, tmp_path: Path, now: datetime) -> None:
    folder = tmp_path / "chỉ đọc"
    folder.mkdir()
    _mount(folder, "size=4m")
    try:
        queue.set_destination(ready, folder, False, "HOA", now)
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        (item,) = deliver_due(ready, now)
        assert item.detail == str(Refused(copying.READ_ONLY, folder))
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
        assert names(folder) == []
        assert deliver_due(ready, now + timedelta(minutes=1))[0].state == "delivered"
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_that_vanishes_before_the_reading_back(
    ready: Store, usb: Path, now: datetime
) -> None:
    def pulled_out(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told)
        usb.rename(usb.with_name("rút ra"))

    (item,) = deliver_due(ready, now, pulled_out)
    assert (item.state, item.detail) == ("waiting", str(Refused(copying.LOST, usb)))
    assert state(now) == "exported"
    usb.with_name("rút ra").rename(usb)
    assert NAME not in names(usb)
    assert deliver_due(ready, now + timedelta(minutes=1))[0].state == "delivered"
    assert names(usb) == [NAME]


def test_what_reads_back_differently_is_not_delivered(
    ready: Store, usb: Path, now: datetime
) -> None:
    def bad_stick(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told)
        data = bytearray(part.read_bytes())
        data[100] ^= 1
        part.write_bytes(data)

    (item,) = deliver_due(ready, now, bad_stick)
    assert item.detail == str(Refused(copying.CHANGED, NAME))
    assert names(usb) == []


def test_a_slow_copy_is_given_up_for_now(ready: Store, usb: Path, now: datetime) -> None:
    def slow(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told, patience=-1.0)

    (item,) = deliver_due(ready, now, slow)
    assert item.detail == str(Refused(copying.SLOW, usb))
    assert names(usb) == []


class Cancelled(Exception):
    pass


def test_a_cancelled_copy_leaves_nothing_and_waits_as_before(
    ready: Store, usb: Path, now: datetime
) -> None:
    before, seen = only(), list[str]()

    def slow(source: Path, part: Path, told: Told) -> None:
        with part.open("wb") as file:
            for done, byte in enumerate(source.read_bytes(), 1):
                file.write(bytes([byte]))
                told(done)

    def cancel(done: int, _total: int) -> None:
        if done > 500:
            seen.extend(names(usb))
            raise Cancelled

    with pytest.raises(Cancelled):
        deliver_due(ready, now, slow, cancel)
    assert seen == [f".{NAME}.{before.id}.part"]
    assert names(usb) == [] and only() == before
    assert deliver_due(ready, now)[0].state == "delivered"


def test_a_part_left_by_a_killed_program_is_replaced(
    ready: Store, usb: Path, now: datetime
) -> None:
    (usb / f".{NAME}.{only().id}.part").write_bytes(b"half")
    deliver_due(ready, now)
    assert names(usb) == [NAME]


def test_another_file_of_that_name_is_never_overwritten(
    ready: Store, usb: Path, now: datetime
) -> None:
    (usb / NAME).write_bytes(b"somebody else's")
    (item,) = deliver_due(ready, now)
    assert (item.state, item.detail) == ("waiting", str(Refused(copying.TAKEN, NAME)))
    assert (usb / NAME).read_bytes() == b"somebody else's" and names(usb) == [NAME]


def test_a_file_that_appears_while_copying_is_not_overwritten(
    ready: Store, usb: Path, now: datetime
) -> None:
    def meanwhile(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told)
        (usb / NAME).write_bytes(b"somebody else's")

    (item,) = deliver_due(ready, now, meanwhile)
    assert item.detail == str(Refused(copying.TAKEN, NAME))
    assert (usb / NAME).read_bytes() == b"somebody else's" and names(usb) == [NAME]


def test_the_same_bytes_there_already_are_as_good(ready: Store, usb: Path, now: datetime) -> None:
    (usb / NAME).write_bytes((ready.places.outbox / NAME).read_bytes())

    def never(source: Path, part: Path, told: Told) -> None:
        raise AssertionError("copied again")

    assert deliver_due(ready, now, never)[0].state == "delivered"


def test_a_changed_source_is_not_sent(ready: Store, usb: Path, now: datetime) -> None:
    source = ready.places.outbox / NAME
    source.write_bytes(source.read_bytes()[:-1])
    (item,) = deliver_due(ready, now)
    assert item.detail == str(Refused(copying.NOT_THERE, NAME))
    source.unlink()
    assert deliver_due(ready, now + timedelta(hours=1))[0].detail == item.detail
    assert names(usb) == []


def test_what_later_goes_missing_is_sent_again_only_when_asked(
    ready: Store, usb: Path, now: datetime
) -> None:
    (done,) = deliver_due(ready, now)
    (usb / NAME).unlink()
    export_week(ready, WEEK, ready.places.outbox, now)
    assert deliver_due(ready, now + timedelta(days=1)) == [] and names(usb) == []
    again = queue.try_now(ready, done.id, now)
    assert again.id != done.id and state(now) == "delivered"
    assert deliver_due(ready, now)[0].id == again.id and names(usb) == [NAME]


def test_what_is_given_up_waits_for_a_person(ready: Store, usb: Path, now: datetime) -> None:
    ident = only().id
    assert queue.give_up(ready, ident, "HOA", now).state == "given_up"
    assert deliver_due(ready, now) == []
    assert queue.try_now(ready, ident, now).state == "waiting"
    deliver_due(ready, now)
    with pytest.raises(Refused):
        queue.give_up(ready, ident, "HOA", now)
    with pytest.raises(Refused):
        queue.try_now(ready, "no such", now)


def test_a_new_revision_replaces_what_still_waits(ready: Store, usb: Path, now: datetime) -> None:
    ledger.reopen_week(ready, WEEK, now, "HOA", "sửa", PIN)
    assert state(now) == "due"
    ledger.close_week(ready, WEEK, now, "HOA")
    assert state(now) == "closed"
    export_week(ready, WEEK, ready.places.outbox, now)
    (done,) = deliver_due(ready, now)
    assert (done.revision, names(usb)) == (2, ["BCT_26734_2026W47_r2.zip"])
    states = {row.revision: row.state for row in Delivery.select()}
    assert states == {1: "given_up", 2: "delivered"}


def test_a_delivered_revision_says_nothing_of_the_next_one(ready: Store, now: datetime) -> None:
    deliver_due(ready, now)
    ledger.reopen_week(ready, WEEK, now, "HOA", "sửa", PIN)
    assert state(now) == "due"
    log_one(ready, now)
    ledger.close_week(ready, WEEK, now, "HOA")
    export_week(ready, WEEK, ready.places.outbox, now)
    assert state(now) == "exported"


def test_what_waits_follows_a_new_destination(
    ready: Store, usb: Path, tmp_path: Path, now: datetime
) -> None:
    usb.rmdir()
    deliver_due(ready, now)
    other = tmp_path / "chia sẻ"
    other.mkdir()
    queue.set_destination(ready, other, False, "HOA", now)
    assert deliver_due(ready, now)[0].destination == str(other) and names(other) == [NAME]


def test_destinations_that_cannot_be(ready: Store, tmp_path: Path, now: datetime) -> None:
    for folder in (tmp_path / "không có", Path("tương đối"), ready.places.outbox):
        with pytest.raises(Refused):
            queue.set_destination(ready, folder, False, "HOA", now)


def test_two_workers_do_not_copy_the_same_file(ready: Store, now: datetime) -> None:
    inner: list[list[Queued]] = []

    def other_worker(source: Path, part: Path, told: Told) -> None:
        inner.append(deliver_due(ready, now))
        copy_file(source, part, told)

    (done,) = deliver_due(ready, now, other_worker)
    assert inner == [[]] and done.state == "delivered"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, copying.FULL),
        (errno.EROFS, copying.READ_ONLY),
        (errno.EACCES, copying.READ_ONLY),
        (errno.EIO, copying.LOST),
        (errno.ESTALE, copying.LOST),
    ],
)
def test_each_failure_has_its_sentence(
    number: int, said: str, ready: Store, usb: Path, now: datetime
) -> None:
    def fails(source: Path, part: Path, told: Told) -> None:
        part.write_bytes(b"half")
        raise OSError(number, "no")

    assert deliver_due(ready, now, fails)[0].detail == str(Refused(said, usb))
    assert names(usb) == []
