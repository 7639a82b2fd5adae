"""What a supervisor sees of a span of weeks, counted by the list of expected units."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.errors import Refused
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import settings
from models.store.opening import Store
from models.supervisor.cell_facts import facts_of
from models.supervisor.expected import retire
from models.supervisor.matrix import DAMAGED, LATE, MISSING, ON_TIME
from models.supervisor.overview import (
    build_overview,
    matching,
    overview_mark,
    usual_span,
)
from models.supervisor.role import DESK, SUPERVISOR, set_role, start_page, takes_reports
from models.supervisor.take_in import Stopped, take_in
from tests.packages import ON_TIME as IN_TIME
from tests.packages import key_of, make_package
from tests.supervised import expect, set_up_province, units

WEEK, BEFORE = "2026-W47", "2026-W46"


def test_states_add_up_to_what_was_expected(store: Store, now: datetime, tmp_path: Path) -> None:
    expect(store, 6, now)
    codes = [entry.code for entry in units(6)]
    good = [make_package(tmp_path, code, WEEK, total=10) for code in codes[:3]]
    late = make_package(
        tmp_path, codes[3], WEEK, closed_at=datetime(2026, 11, 24, 9, 0, tzinfo=now.tzinfo)
    )
    bad = make_package(tmp_path, codes[4], WEEK)
    bad.write_bytes(bad.read_bytes()[:500])
    stranger = make_package(tmp_path, "99999", WEEK, total=5)
    take_in(store, [*good, late, bad, stranger], now)
    with store.read():
        overview = build_overview(BEFORE, WEEK)
    count = overview.counts[1]
    assert (count.expected, count.on_time, count.late, count.missing, count.refused) == (
        *(6, 3, 1, 1, 1),
    )
    assert (count.others, count.known) == (1, count.expected)
    assert overview.counts[0].missing == 6
    states = {line.code: line.cell(1) for line in overview.lines}
    wanted = [ON_TIME, ON_TIME, ON_TIME, LATE, DAMAGED, MISSING]
    assert [getattr(states[code], "state", None) for code in codes] == wanted
    look = {line.code for line in overview.lines if line.needs_a_look(1)}
    assert look == set(codes[3:])


def test_without_a_list_all_that_came_are_counted(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    take_in(store, [make_package(tmp_path, code, WEEK) for code in ("1", "2")], now)
    with store.read():
        count = build_overview(WEEK, WEEK).counts[0]
    assert (count.expected, count.on_time, count.known, count.others) == (0, 2, 2, 0)


def test_the_first_week_is_compared_with_the_one_before(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    take_in(
        store,
        [make_package(tmp_path, week=BEFORE, total=40), make_package(tmp_path, week=WEEK, total=9)],
        now,
    )
    with store.read():
        overview = build_overview(WEEK, WEEK)
        alone = build_overview(BEFORE, BEFORE)
    assert [week.label for week in overview.weeks] == [WEEK]
    assert overview.lines[0].change(0) == -31
    assert alone.lines[0].change(0) is None


def test_a_retired_unit_is_missed_only_while_it_was_expected(store: Store, now: datetime) -> None:
    expect(store, 2, now)
    code = units(1)[0].code
    retire(store, code, WEEK, "", now)
    with store.read():
        both, later = build_overview(BEFORE, WEEK), build_overview(WEEK, WEEK)
    assert [count.expected for count in both.counts] == [2, 1]
    line = next(line for line in both.lines if line.code == code)
    assert line.cell(1) is None
    assert code not in {line.code for line in later.lines}


def test_units_are_found_without_accents(store: Store, now: datetime) -> None:
    expect(store, 30, now)
    with store.read():
        overview = build_overview(WEEK, WEEK)
    assert [line.name for line in matching(overview.lines, "BA đinh phuong")] == [
        "Trung tâm Phục vụ hành chính công phường Ba Đình"
    ]
    assert matching(overview.lines, "00004") == matching(overview.lines, "ba đình")
    assert len(matching(overview.lines, " ")) == 30


def test_the_usual_span_ends_with_the_last_whole_week(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    with store.read():
        assert usual_span(now) == ("2026-W36", WEEK)
        assert usual_span(now - timedelta(days=1)) == ("2026-W35", BEFORE)
    take_in(store, [make_package(tmp_path, week=WEEK)], now)
    with store.read():
        assert usual_span(now) == ("2026-W44", WEEK)


def test_weeks_the_wrong_way_round_are_refused(store: Store) -> None:
    with store.read(), pytest.raises(Refused, match="đứng sau"):
        build_overview(WEEK, BEFORE)


def test_the_mark_changes_with_files_and_lists_and_with_nothing_else(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    with store.read():
        marks = [overview_mark()]
    broken = tmp_path / "BCT_1_2026W47_r1.zip"
    broken.write_bytes(b"PK")
    good = make_package(tmp_path)
    for change in (
        lambda: take_in(store, [good], now),
        lambda: take_in(store, [broken], now),
        lambda: expect(store, 1, now),
    ):
        change()
        with store.read():
            marks.append(overview_mark())
    assert len(set(marks)) == len(marks)
    take_in(store, [good, broken], now)
    with store.write():
        settings.put(settings.LAST_VISITOR, "worker")
    with store.read():
        assert overview_mark() == marks[-1]


def test_facts_of_a_cell(store: Store, now: datetime, tmp_path: Path) -> None:
    old = make_package(tmp_path, revision=1, total=40)
    new = make_package(tmp_path, revision=2, total=43)
    broken = tmp_path / "BCT_30337_2026W47_r3.zip"
    broken.write_bytes(b"PK")
    take_in(store, [new, old, broken], now)
    with store.read():
        facts, nothing = facts_of("30337", WEEK), facts_of("30337", BEFORE)
    assert [(file.revision, file.total) for file in facts.files] == [(2, 43), (1, 40)]
    assert [note.file_name for note in facts.refused] == [broken.name]
    assert facts.key is not None and facts.key.key
    assert not nothing.files and not nothing.refused


def test_new_and_other_keys_are_told(store: Store, now: datetime, tmp_path: Path) -> None:
    first = make_package(tmp_path, week=BEFORE)
    again = make_package(tmp_path, week=WEEK)
    forged = make_package(tmp_path / "x", week=WEEK, revision=2, key=key_of("another"))
    done = take_in(store, [again, forged, first], now)
    by_path = {file.path: file for file in done.files}
    # By time of closing: the earlier week is where the key was met.
    assert by_path[first].new_key and not by_path[again].new_key
    assert by_path[forged].other_key not in (b"", by_path[first].new_key)


def test_who_stops_hears_of_the_files_so_far(store: Store, now: datetime, tmp_path: Path) -> None:
    paths = [make_package(tmp_path, f"{n:05}", total=n) for n in range(1, 6)]
    broken = [tmp_path / f"hỏng {n}.zip" for n in range(300)]
    for path in broken:
        path.write_bytes(path.name.encode())

    def enough(done: int, total: int) -> None:
        if done == 250:
            raise Stopped

    done = take_in(store, [*paths, *broken], now, enough)
    # The first two hundred were judged and kept; of the next, those that were refused at once.
    assert done.stopped and len(done.files) == 250
    assert {file.path for file in done.files} >= set(paths)
    whole = take_in(store, [*paths, *broken], now)
    assert not whole.stopped and len(whole.files) == 305


def test_a_province_takes_reports_and_a_desk_does_not_unless_told(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    with store.read():
        assert not takes_reports() and start_page() == DESK
    set_up_province(store, now)
    with store.read():
        assert takes_reports() and start_page() == DESK
    take_in(store, [make_package(tmp_path)], now)
    with store.read():
        assert start_page() == SUPERVISOR
    set_role(store, True, DESK, "HOA", now)
    with store.read():
        assert takes_reports() and start_page() == DESK
    set_role(store, False, SUPERVISOR, "HOA", now)
    with store.read():
        assert not takes_reports() and start_page() == DESK
    with pytest.raises(Refused, match="trang mở đầu"):
        set_role(store, True, "kiosk", "HOA", now)


def test_a_commune_may_take_reports_too(desk_store: Store, now: datetime) -> None:
    with desk_store.read():
        assert not takes_reports()
    set_role(desk_store, True, SUPERVISOR, "HOA", now)
    with desk_store.read():
        assert takes_reports() and start_page() == SUPERVISOR
    setup = Setup("26734", "Trung tâm", "xa", officers=(Person("HOA", "Nguyễn Thị Hoa"),))
    desk.set_up(desk_store, setup, now + IN_TIME)
    with desk_store.read():
        assert takes_reports()
