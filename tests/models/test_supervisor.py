"""Packages taken in: in any order, any number of times, the same store and the same matrix."""

import random
import zipfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.clock import TZ
from models.errors import Refused
from models.packs.keys import key_mark, public_key
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.supervisor_schema import ExpectedUnit, WeekFile
from models.supervisor import take_in as taking
from models.supervisor.matrix import build_matrix
from models.supervisor.sources import gathered
from models.supervisor.take_in import (
    ACCEPTED,
    REFUSED,
    SUPERSEDED,
    UNCHANGED,
    Stopped,
    take_in,
)
from models.supervisor.unit_keys import accept_key, known_key
from tests.builders import PIN, set_up_desk
from tests.merged import of_packages
from tests.packages import key_of, make_package

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
LATE = datetime(2026, 11, 23, 10, 0, 1, tzinfo=TZ)
WEEK, BEFORE = "2026-W47", "2026-W46"


@pytest.fixture
def desk(store: Store) -> Store:
    set_up_desk(store, NOW)
    return store


def verdicts(done: Any) -> list[str]:
    return [item.verdict for item in done.files]


def cell(unit: str, week: str = WEEK) -> Any:
    matrix = build_matrix(BEFORE, WEEK)
    return next(line for line in matrix.units if line.code == unit).cells[week]


def test_states_of_the_matrix(store: Store, tmp_path: Path) -> None:
    files = [
        make_package(tmp_path, "1", total=5),
        make_package(tmp_path, "2", total=6, closed_at=LATE),
        make_package(tmp_path, "3", total=0),
        make_package(tmp_path, "4", total=7),
        make_package(tmp_path / "khác", "4", total=8),
    ]
    broken = tmp_path / "BCT_5_2026W47_r1.zip"
    broken.write_bytes(files[0].read_bytes()[:-9])
    altered = tmp_path / "BCT_6_2026W47_r1.zip"
    with zipfile.ZipFile(files[0]) as old, zipfile.ZipFile(altered, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"PK draft", b"PK other"))
    with store.write():
        ExpectedUnit.create(code="7", name="Xã Chưa Gửi")
    done = take_in(store, [*files, broken, altered], NOW)
    assert verdicts(done) == [ACCEPTED] * 5 + [REFUSED] * 2
    states = {unit.code: unit.cells[WEEK].state for unit in build_matrix(BEFORE, WEEK).units}
    assert states == {
        "1": "on_time",
        "2": "late",
        "3": "zero",
        "4": "duplicate",
        "5": "damaged",
        "6": "forged",
        "7": "missing",
    }
    assert {unit.cells[BEFORE].state for unit in build_matrix(BEFORE, WEEK).units} == {"missing"}
    assert cell("2").total == 6 and cell("3").late is False


def test_the_deadline_is_the_second_it_says(store: Store, tmp_path: Path) -> None:
    at = LATE - timedelta(seconds=1)
    take_in(store, [make_package(tmp_path, "1", closed_at=at)], NOW)
    assert cell("1").state == "on_time"


def test_a_newer_revision_counts_whichever_comes_first(store: Store, tmp_path: Path) -> None:
    one = make_package(tmp_path, revision=1, total=40)
    two = make_package(tmp_path, revision=2, total=43)
    first = take_in(store, [two], NOW)
    second = take_in(store, [one], NOW)
    assert (verdicts(first), first.superseded) == ([ACCEPTED], 0)
    assert (verdicts(second), second.superseded) == ([SUPERSEDED], 1)
    found = cell("30337")
    assert (found.revision, found.total, found.older) == (2, 43, 1)
    assert WeekFile.select().count() == 2


def test_a_revision_displaces_the_one_before(store: Store, tmp_path: Path) -> None:
    take_in(store, [make_package(tmp_path, revision=1)], NOW)
    done = take_in(store, [make_package(tmp_path, revision=2, total=50)], NOW)
    assert (done.count(ACCEPTED), done.superseded) == (1, 1)
    together = take_in(
        store, [make_package(tmp_path, "9", revision=no, total=no) for no in (1, 3, 2)], NOW
    )
    assert verdicts(together) == [SUPERSEDED, ACCEPTED, SUPERSEDED]


def test_twins_of_the_newest_revision_are_no_older_ones(store: Store, tmp_path: Path) -> None:
    sent = [(1, 40), (1, 41), (2, 50), (3, 60), (3, 61)]
    files = [
        make_package(tmp_path / str(total), revision=revision, total=total)
        for revision, total in sent
    ]
    take_in(store, files, NOW)
    found = cell("30337")
    assert (found.state, found.revision, found.older) == ("duplicate", 3, 3)
    last = make_package(tmp_path / "4", revision=4, total=70)
    take_in(store, [last], NOW)
    found = cell("30337")
    assert (found.state, found.total, found.older) == ("on_time", 70, 5)


def test_a_refused_file_beside_a_good_one_is_counted(store: Store, tmp_path: Path) -> None:
    good = make_package(tmp_path)
    bad = tmp_path / "hỏng" / good.name
    bad.parent.mkdir()
    bad.write_bytes(good.read_bytes()[:900])
    take_in(store, [good, bad], NOW)
    assert (cell("30337").state, cell("30337").refused) == ("on_time", 1)


def test_the_same_file_twice_changes_nothing(store: Store, tmp_path: Path) -> None:
    path = make_package(tmp_path)
    copy = tmp_path / "BCT_30337_2026W47_r1 (2).zip"
    copy.write_bytes(path.read_bytes())
    take_in(store, [path], NOW)
    before = of_packages(store)
    again = take_in(store, [path, copy, path], NOW + timedelta(days=1))
    assert verdicts(again) == [UNCHANGED, UNCHANGED] and of_packages(store) == before


def test_another_key_is_refused_until_a_supervisor_accepts_it(desk: Store, tmp_path: Path) -> None:
    take_in(desk, [make_package(tmp_path)], NOW)
    known = known_key("30337")
    thief = make_package(tmp_path / "khác", revision=2, total=999, key=key_of("kẻ khác"))
    done = take_in(desk, [thief], NOW)
    assert verdicts(done) == [REFUSED] and done.refused[0].kind == "forged"
    assert "ký bằng khóa khác" in done.refused[0].reason and known == known_key("30337")
    found = cell("30337")
    assert (found.state, found.revision, found.refused) == ("on_time", 1, 1)
    new = key_of("kẻ khác").public_key().public_bytes_raw()
    with pytest.raises(Refused, match="không phải của gói này"):
        accept_key(desk, "30337", "0000 1111 2222 3333", new, "HOA", "đổi máy", PIN, NOW)
    with pytest.raises(Refused, match="lý do"):
        accept_key(desk, "30337", key_mark(new), new, "HOA", " ", PIN, NOW)
    with pytest.raises(Refused):
        accept_key(desk, "30337", key_mark(new), new, "HOA", "đổi máy", "0000", NOW)
    assert known == known_key("30337")
    accept_key(desk, "30337", key_mark(new).upper(), new, "HOA", "đổi máy", PIN, NOW)
    assert verdicts(take_in(desk, [thief], NOW)) == [ACCEPTED]
    found = cell("30337")
    assert (found.revision, found.total, found.refused) == (2, 999, 0)


def test_a_renamed_unit_is_one_line_under_its_newest_name(store: Store, tmp_path: Path) -> None:
    files = [
        make_package(tmp_path, week=BEFORE, name="Trung tâm xã Cũ"),
        make_package(tmp_path, week=WEEK, name="Trung tâm phường Mới"),
    ]
    take_in(store, files, NOW)
    (line,) = build_matrix(BEFORE, WEEK).units
    assert line.name == "Trung tâm phường Mới"
    assert [line.cells[week].state for week in (BEFORE, WEEK)] == ["on_time", "on_time"]


def test_a_week_that_begins_on_friday_is_accepted_and_flagged(store: Store, tmp_path: Path) -> None:
    # Friday 13/11 to Thursday 19/11: due on Monday 23/11 at 10:00 as well.
    at = datetime(2026, 11, 20, 8, 0, tzinfo=TZ)
    path = make_package(tmp_path, first_weekday=4, closed_at=at)
    take_in(store, [path], NOW)
    found = cell("30337")
    assert found.other_week and found.state == "on_time"


def test_names_of_units_sort_as_vietnamese(store: Store, tmp_path: Path) -> None:
    names = ["Xã Đông", "Xã Ân", "Xã An", "Xã Dung"]
    files = [make_package(tmp_path, str(no), name=name) for no, name in enumerate(names)]
    take_in(store, files, NOW)
    units = build_matrix(WEEK, WEEK).units
    assert [unit.name for unit in units] == ["Xã An", "Xã Ân", "Xã Dung", "Xã Đông"]


@pytest.mark.parametrize(
    ("first", "last"), [(WEEK, BEFORE), ("2020-W01", "2026-W47"), ("x", WEEK), (WEEK, "2026-W60")]
)
def test_periods_that_are_none(store: Store, first: str, last: str) -> None:
    with pytest.raises(Refused, match="Hãy"):
        build_matrix(first, last)


def test_folders_and_zips_of_packages_are_looked_through(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "Nguyễn" / "USB"
    one = make_package(folder / "tuần 47", "1")
    two = make_package(folder / "sâu" / "hơn", "2")
    (folder / "BC tuan (2) moi.xlsx").write_bytes(b"x")
    two.rename(two.with_suffix(".ZIP"))
    three = make_package(tmp_path / "riêng", "3")
    packed = tmp_path / "cả huyện.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(three, "../../thoát/" + three.name)
        archive.writestr("danh sách.txt", "x")
        archive.writestr("BCT_4_2026W47_r1.zip", three.read_bytes()[:-5])
    with gathered([folder, packed, tmp_path / "không có.zip"]) as sources:
        done = take_in(store, [source.path for source in sources], NOW)
        shown = [source.shown for source in sources]
        inside = sources[-2].path
        assert inside.is_file()
    assert not inside.exists() and not (tmp_path.parent / "thoát").exists()
    assert [item.unit for item in done.files if item.verdict == ACCEPTED] == ["2", "1", "3"]
    assert [item.kind for item in done.refused] == ["damaged", "damaged"]
    assert str(one) in shown and any("cả huyện.zip › BCT_3" in name for name in shown)
    assert cell("4").state == "damaged"


def test_cancelling_keeps_what_was_taken_in(store: Store, tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    files = [make_package(tmp_path, str(no), size=10) for no in range(203)]

    def stop(done: int, total: int) -> None:
        assert total == 203
        if done == 201:
            raise Enough

    with pytest.raises(Enough):
        take_in(store, files, NOW, stop)
    assert WeekFile.select().count() == 200


@pytest.fixture(scope="module")
def some_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("gói")
    files = [
        make_package(folder / str(copy), unit, week, revision, total=copy + revision, size=20)
        for unit in ("1", "2")
        for week in (BEFORE, WEEK)
        for revision in (1, 2)
        for copy in range(2 if revision == 2 else 1)
    ]
    broken = folder / "BCT_3_2026W47_r1.zip"
    broken.write_bytes(files[0].read_bytes()[100:])
    copies = [
        _copy(files[0], folder / "a" / "BCT_1_2026W46_r1 (2).zip"),
        _copy(files[1], folder / "b" / "tuần 46.zip"),
        _copy(broken, folder / "c" / "BCT_4_2026W47_r1.zip"),
        _copy(broken, folder / "d" / "hỏng.zip"),
    ]
    odd = [
        make_package(folder / "zero", "5", total=0),
        make_package(folder / "mẫu", "6", name="Xã Đổi Tên", sample=True),
        make_package(folder / "thứ sáu", "7", first_weekday=4, closed_at=NOW),
    ]
    thieves = [
        make_package(folder / f"trộm {number}", unit, week, 9, 999, key=key_of("kẻ khác"))
        for number, (unit, week) in enumerate((("1", BEFORE), ("1", WEEK), ("2", WEEK)))
    ]
    return [*files, broken, *copies, *odd, *thieves]


def _copy(path: Path, target: Path) -> Path:
    target.parent.mkdir()
    target.write_bytes(path.read_bytes())
    return target


@given(st.data())
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_order_any_repetition_any_subset_first(
    some_files: list[Path], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(some_files))
    subset = data.draw(st.lists(st.sampled_from(some_files), max_size=8))
    parts = data.draw(st.integers(1, 3))
    # By whose key a unit is known is said first: here of the two that a thief claims to be.
    known = [some_files[0], some_files[6]]
    wanted = _store_of(tmp_path_factory, [known, some_files])
    batches = [known, subset, *(order[no::parts] for no in range(parts)), subset]
    assert _store_of(tmp_path_factory, batches) == wanted
    assert [line["unit"] for line in wanted[0]["unit_key"]] == ["1", "2", "5", "6", "7"]
    assert len(wanted[0]["refused_file"]) == 1 + 3


@given(st.data())
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_of_keys_that_contradict_each_other_one_drop_keeps_the_same(
    some_files: list[Path], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(some_files))
    again = data.draw(st.lists(st.sampled_from(some_files), max_size=6))
    wanted = _store_of(tmp_path_factory, [some_files])
    assert _store_of(tmp_path_factory, [[*order, *again], order]) == wanted


@pytest.mark.parametrize("backwards", [False, True])
def test_so_does_one_of_more_files_than_are_held_together(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backwards: bool
) -> None:
    monkeypatch.setattr(taking, "_AT_ONCE", 2)
    files = [make_package(tmp_path, str(no)) for no in range(5)]
    files += [make_package(tmp_path / "sau", "4", BEFORE, key=key_of("kẻ khác"), closed_at=LATE)]
    (tmp_path / "hỏng.zip").write_bytes(b"PK")
    files.insert(2, tmp_path / "hỏng.zip")
    done = take_in(store, reversed(files) if backwards else files, NOW)
    assert [item.path for item in done.files] == (files[::-1] if backwards else files)
    assert {item.path for item in done.refused} == {tmp_path / "hỏng.zip", files[-1]}
    known = known_key("4")
    assert known is not None and known.key == public_key(key_of("4"))


def test_whoever_stops_while_they_are_put_in_order_is_heard(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "_AT_ONCE", 1)
    files = [make_package(tmp_path, str(no)) for no in range(3)]

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    done = take_in(store, files, NOW, stop)
    assert (done.files, done.stopped) == ((), True)


@given(st.data())
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_after_a_new_key_was_accepted_order_makes_no_difference_either(
    some_files: list[Path], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(some_files))
    parts = data.draw(st.integers(1, 3))
    known = [some_files[0], some_files[6]]
    wanted = _store_of(tmp_path_factory, [known, some_files], accept="1", then=[some_files])
    then = [order[no::parts] for no in range(parts)]
    assert _store_of(tmp_path_factory, [known, order], accept="1", then=then) == wanted
    assert len(wanted[0]["refused_file"]) == 1 + 1


def _store_of(
    places: pytest.TempPathFactory,
    batches: list[list[Path]],
    accept: str = "",
    then: Sequence[list[Path]] = (),
) -> tuple[dict[str, Any], Any]:
    """Every row of the merged tables, and the matrix, after these drops; ``accept``: a unit whose
    other key a supervisor accepts before the drops of ``then``."""
    store = open_store(Places(places.mktemp("sổ")), NOW)
    try:
        set_up_desk(store, NOW)
        still = of_packages(store)[1]
        for number, batch in enumerate(batches):
            take_in(store, batch, NOW + timedelta(minutes=number))
        assert of_packages(store)[1] == still
        if accept:
            new = key_of("kẻ khác").public_key().public_bytes_raw()
            accept_key(store, accept, key_mark(new), new, "HOA", "đổi máy", PIN, NOW)
        for batch in then:
            take_in(store, batch, NOW + timedelta(hours=1))
        return of_packages(store)[0], build_matrix(BEFORE, WEEK)
    finally:
        store.close()


def test_many_units_in_any_order(store: Store, tmp_path: Path) -> None:
    units = [f"{no:05}" for no in range(40)]
    files = [
        make_package(tmp_path, unit, week, size=10) for unit in units for week in (BEFORE, WEEK)
    ]
    random.Random(7).shuffle(files)
    assert take_in(store, files, NOW).count(ACCEPTED) == 80
    matrix = build_matrix(BEFORE, WEEK)
    assert [unit.code for unit in matrix.units] == units
    assert matrix.in_state(WEEK, "on_time") == matrix.units
