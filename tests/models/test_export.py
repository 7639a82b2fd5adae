"""A closed week's files: named, recorded once, repeated byte for byte, never half-written."""

import errno
import hashlib
import os
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import iso
from models.errors import Refused, StoreProblem
from models.reports import ledger, week_files
from models.reports.export import export_week
from models.reports.week_files import SUFFIXES
from models.store import settings
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.retention import apply_retention
from models.store.schema import InteractionRow, WeekEvent, WeekRow
from tests.builders import PIN, log_one, set_up_desk
from tests.models.test_report import MONDAY, WEEK, change_the_world, fill_week

ANOTHER_WEEK_LATER = timedelta(days=9, hours=3)


@pytest.fixture
def closed(desk_store: Store, now: datetime) -> Store:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    return desk_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Nguyễn Văn A" / "báo cáo"


def told(kind: str = "exported") -> int:
    return WeekEvent.select().where(WeekEvent.kind == kind).count()


def empty_outbox(store: Store) -> None:
    for path in store.places.outbox.iterdir():
        path.unlink()


def test_files_are_named_hashed_and_recorded(closed: Store, folder: Path, now: datetime) -> None:
    made = export_week(closed, "2026-w47", folder, now, by="MINH")
    names = [path.name for path in made.files]
    assert names == [f"BCT_26734_2026W47_r1{suffix}" for suffix in SUFFIXES]
    assert all(path.is_absolute() and path.parent == folder for path in made.files)
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    assert made.sha256 == hashlib.sha256(made.files[0].read_bytes()).hexdigest()
    row = WeekRow.get(WeekRow.label == WEEK)
    assert (row.sha256, row.folder, row.exported_at) == (made.sha256, str(folder), iso(now))
    assert (made.revision, told()) == (1, 1)
    assert WeekEvent.get(WeekEvent.kind == "exported").officer == "MINH"
    assert ledger.ledger_week(ledger.find_week(WEEK), now).state == "exported"


def test_bytes_repeat_after_renames_and_on_another_day(
    closed: Store, folder: Path, tmp_path: Path, now: datetime
) -> None:
    first = export_week(closed, WEEK, folder, now)
    before = [path.read_bytes() for path in first.files]
    change_the_world(closed, now)
    later = now + ANOTHER_WEEK_LATER
    again = export_week(closed, WEEK, tmp_path / "nơi khác", later)
    assert (again.revision, again.sha256) == (first.revision, first.sha256)
    assert [path.read_bytes() for path in again.files] == before
    assert [path.name for path in again.files] == [path.name for path in first.files]
    same_place = export_week(closed, WEEK, folder, later)
    assert [path.read_bytes() for path in same_place.files] == before
    row = WeekRow.get(WeekRow.label == WEEK)
    assert (row.exported_at, row.folder, told()) == (iso(now), str(folder), 1)


def test_two_machines_with_the_same_rows_write_the_same_bytes(
    closed: Store, folder: Path, tmp_path: Path, now: datetime
) -> None:
    here = export_week(closed, WEEK, folder, now)
    rows, key = list(InteractionRow.select().dicts()), settings.get(settings.UNIT_KEY)
    closed.close()
    other = open_store(Places(tmp_path / "máy khác"), now)
    set_up_desk(other, now)
    with other.write():
        settings.put(settings.UNIT_KEY, key)
        InteractionRow.insert_many(reversed(rows)).execute()
    ledger.close_week(other, WEEK, now, "MINH")
    there = export_week(other, WEEK, tmp_path / "đĩa USB", now + ANOTHER_WEEK_LATER)
    other.close()
    assert there.sha256 == here.sha256
    for one, two in zip(here.files, there.files, strict=True):
        assert one.read_bytes() == two.read_bytes()


def test_the_revision_rises_only_after_reopening(
    closed: Store, folder: Path, now: datetime
) -> None:
    first = export_week(closed, WEEK, folder, now)
    ledger.reopen_week(closed, WEEK, now, "HOA", "thiếu lượt", PIN)
    log_one(closed, MONDAY, "followed")
    ledger.close_week(closed, WEEK, now, "HOA")
    second = export_week(closed, WEEK, folder, now)
    assert (first.revision, second.revision) == (1, 2)
    assert second.sha256 != first.sha256 and told() == 2
    assert len(list(folder.iterdir())) == 2 * len(SUFFIXES)


def test_an_open_week_is_refused(desk_store: Store, folder: Path, now: datetime) -> None:
    with pytest.raises(Refused, match=r"Tuần 2026-W47 chưa chốt\. Hãy chốt tuần trước rồi xuất\."):
        export_week(desk_store, WEEK, folder, now)
    assert not folder.exists()


def test_a_reopened_week_is_refused_and_an_unknown_officer(
    closed: Store, folder: Path, now: datetime
) -> None:
    with pytest.raises(Refused, match="Không có cán bộ mã LAN"):
        export_week(closed, WEEK, folder, now, by="LAN")
    ledger.reopen_week(closed, WEEK, now, "HOA", "sửa", PIN)
    with pytest.raises(Refused, match="chưa chốt"):
        export_week(closed, WEEK, folder, now)


def test_an_unusable_folder_is_refused(closed: Store, tmp_path: Path, now: datetime) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("không phải thư mục", encoding="utf-8")
    for place in (blocked, blocked / "bên trong"):
        with pytest.raises(Refused, match="Không ghi được tệp vào thư mục"):
            export_week(closed, WEEK, place, now)
    assert blocked.read_text(encoding="utf-8") == "không phải thư mục"
    assert told() == 0 and WeekRow.get(WeekRow.label == WEEK).exported_at is None


def test_a_name_that_is_taken_by_a_folder_leaves_nothing(
    closed: Store, folder: Path, now: datetime
) -> None:
    (folder / "BCT_26734_2026W47_r1.csv" / "x").mkdir(parents=True)
    with pytest.raises(Refused):
        export_week(closed, WEEK, folder, now)
    assert [path.name for path in folder.iterdir()] == ["BCT_26734_2026W47_r1.csv"]
    assert told() == 0 and WeekRow.get(WeekRow.label == WEEK).sha256 == ""


@pytest.mark.parametrize(
    "writer", ["write_xlsx", "write_csv", "write_docx", "write_pdf", "build_package"]
)
def test_a_full_disk_leaves_nothing_half_written(
    writer: str, closed: Store, folder: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fills_up(path: Path, *_rest: object, **_more: object) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(week_files, writer, fills_up)
    with pytest.raises(StoreProblem) as caught:
        export_week(closed, WEEK, folder, now)
    assert caught.value.code == "full"
    assert list(folder.iterdir()) == [] and told() == 0


@pytest.mark.parametrize("at", [0, 20])
def test_cancelling_leaves_nothing(closed: Store, folder: Path, now: datetime, at: int) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == 26
        if done >= at:
            raise Enough

    with pytest.raises(Enough):
        export_week(closed, WEEK, folder, now, progress=stop)
    assert list(folder.iterdir()) == [] and told() == 0
    assert export_week(closed, WEEK, folder, now).revision == 1


def test_progress_rises_to_the_end(closed: Store, folder: Path, now: datetime) -> None:
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        seen.append((done, total))

    export_week(closed, WEEK, folder, now, progress=note)
    assert seen == sorted(seen) and seen[0] == (0, 26) and seen[-1] == (26, 26)


def test_rows_past_their_retention_are_not_passed_off_as_the_week(
    closed: Store, folder: Path, now: datetime
) -> None:
    made = export_week(closed, WEEK, folder, now)
    with closed.write():
        apply_retention(now + timedelta(days=100))
    assert export_week(closed, WEEK, folder, now).sha256 == made.sha256
    with closed.write():
        apply_retention(now + timedelta(days=800))
    # As long as the outbox has what was handed in, it can be had again.
    assert export_week(closed, WEEK, folder, now).sha256 == made.sha256
    empty_outbox(closed)
    with pytest.raises(Refused, match="không còn đủ"):
        export_week(closed, WEEK, folder, now)
    assert made.files[0].is_file()


def test_a_row_changed_behind_the_program_is_noticed(
    closed: Store, folder: Path, now: datetime
) -> None:
    made = export_week(closed, WEEK, folder, now)
    before = made.files[0].read_bytes()
    with closed.write():
        InteractionRow.update(visitor="worker").execute()
    for _ in ("with the files in the outbox", "without them"):
        with pytest.raises(Refused, match="dựng lại khác"):
            export_week(closed, WEEK, folder, now)
        assert made.files[0].read_bytes() == before
        empty_outbox(closed)


def test_a_later_program_hands_out_what_was_written_first(
    closed: Store, folder: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = export_week(closed, WEEK, folder, now)
    before = [path.read_bytes() for path in made.files]
    monkeypatch.setattr(week_files, "write_xlsx", lambda path, *_rest: path.write_bytes(b"other"))
    assert [p.read_bytes() for p in export_week(closed, WEEK, folder, now).files] == before


def test_a_week_of_before_the_package_gets_one(closed: Store, folder: Path, now: datetime) -> None:
    made = export_week(closed, WEEK, folder, now)
    empty_outbox(closed)
    with closed.write():
        WeekRow.update(sha256=hashlib.sha256(made.files[1].read_bytes()).hexdigest()).execute()
    again = export_week(closed, WEEK, folder, now)
    assert again.sha256 == made.sha256 == WeekRow.get(WeekRow.label == WEEK).sha256


def test_what_a_killed_export_left_goes_with_the_next_one(
    closed: Store, folder: Path, now: datetime
) -> None:
    left = [folder / f".BCT_26734_2026W47_r1.{mark}" for mark in ("cu", "dang_chay")]
    for place in left:
        place.mkdir(parents=True)
        (place / "bao_cao_tuan.xlsx").write_bytes(b"PK")
    # Nobody touched the first for a day; the second may be another program's at work.
    day_before = time.time() - 86_400
    os.utime(left[0], (day_before, day_before))
    export_week(closed, WEEK, folder, now)
    assert [place.exists() for place in left] == [False, True]
