"""The register of places travels with a second PC's rows, whatever became of the weeks (R6, E0)."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.calendar.weeks import parse_week
from models.errors import Refused
from models.handouts import batches
from models.pcs.hand_over import hand_over, own_mark
from models.pcs.heard import look_for_word
from models.pcs.known import Compared
from models.pcs.manifest import SCHEMA
from models.pcs.role import SECOND, set_role
from models.pcs.take_files import REFUSED, TAKEN, UNCHANGED, Judged, take_files
from models.places.coverage import count_coverage
from models.places.register import add_place, check_place, checks_of, place, places, retire_place
from models.places.twins import as_one, keep_only, twins
from models.reports.export import export_week
from models.reports.ledger import close_week
from models.store.supervisor_schema import Place
from tests.builders import PIN, log_one
from tests.pcs import Pc, everything

WEEK = "2026-W48"
DAY = timedelta(days=1)


def brought(main: Pc, second: Pc, stick: Path, now: datetime) -> Judged:
    """Hand over, take in, hear the word."""
    with second.here() as store:
        path = hand_over(store, stick, now, "HOA").path
        mark = own_mark(store, now)
    with main.here() as store:
        (judged,) = take_files(store, [path], now, "HOA", Compared(mark))
        assert judged.problem is None
    with second.here() as store:
        look_for_word(store, stick, now)
    return judged


def test_places_and_looks_come_and_a_look_at_the_main_pc_stays(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        door = add_place(store, "wall", "Cửa chính", "", "IN-2026-QUAY2-0031", "HOA", now)
        page = add_place(store, "website", "Trang phường", "https://a.gov.vn/oa", "", "HOA", now)
        check_place(store, door.id, "worn", "", "MINH", now + DAY)
        known = places()
    judged = brought(main, second, stick, now + DAY)
    assert (judged.verdict, judged.added) == (TAKEN, 3)
    with main.here() as store:
        assert places() == known
        seen = check_place(store, page.id, "ok", "", "HOA", now + 2 * DAY)
        held = everything(store)
    assert brought(main, second, stick, now + 2 * DAY).verdict == UNCHANGED
    with main.here() as store:
        assert everything(store) == held and seen in places()
        cover = count_coverage(parse_week(WEEK))
        assert (cover.wall.worn, cover.website.ok, cover.batches) == (1, 1, ("IN-2026-QUAY2-0031",))


def test_a_closed_week_stays_what_it_was_and_the_register_goes_on(
    main: Pc, second: Pc, stick: Path, now: datetime, tmp_path: Path
) -> None:
    later = now + timedelta(days=7)
    with second.here() as store:
        log_one(store, now)
        door = add_place(store, "wall", "Cửa chính", "", "", "HOA", now)
        gone = add_place(store, "wall", "Cửa phụ", "", "", "HOA", now)
        check_place(store, door.id, "ok", "", "HOA", now)
        retire_place(store, gone.id, "sửa cửa", "HOA", now + DAY)
    with main.here() as store:
        close_week(store, WEEK, later, "HOA")
        before = export_week(store, WEEK, tmp_path / "trước", later, "HOA").sha256
    judged = brought(main, second, stick, later)
    assert judged.by_week() == {WEEK: 1}
    with main.here() as store:
        assert [one.name for one in places()] == ["Cửa chính"]
        assert len(places(retired=True)) == 2
        assert Place.get_by_id(gone.id).active is False
        assert export_week(store, WEEK, tmp_path / "sau", later, "HOA").sha256 == before


def test_what_was_written_while_it_was_the_main_one_comes_too(
    main: Pc, tmp_path: Path, stick: Path, now: datetime
) -> None:
    other, later = Pc(tmp_path / "từng là máy chính", now), now + timedelta(days=7)
    with other.here() as store:
        log_one(store, now)
        door = add_place(store, "wall", "Cửa chính", "", "", "HOA", now)
        check_place(store, door.id, "ok", "", "HOA", now)
        close_week(store, WEEK, later, "HOA")
        set_role(store, SECOND, "Quầy 2", "HOA", PIN, later)
    judged = brought(main, other, stick, later)
    # The place and the look at it; the row stands in the week that was closed there.
    assert (judged.added, judged.left_out) == (2, ())
    with main.here():
        assert [fact.state for fact in checks_of(door.id)] == ["ok"]
    other.close()


def test_every_look_comes_whichever_file_is_first(
    main: Pc, second: Pc, tmp_path: Path, now: datetime
) -> None:
    files = []
    with second.here() as store:
        mark = own_mark(store, now)
        door = add_place(store, "wall", "Cửa chính", "", "", "HOA", now)
        for number, state in enumerate(("ok", "worn", "ok")):
            at = now + number * DAY
            check_place(store, door.id, state, "", "HOA", at)
            folder = tmp_path / f"{number}"
            folder.mkdir()
            files.append(hand_over(store, folder, at, "HOA").path)
        retire_place(store, door.id, "dời quầy", "HOA", now + 3 * DAY)
        (tmp_path / "cuối").mkdir()
        files.append(hand_over(store, tmp_path / "cuối", now + 3 * DAY, "HOA").path)
        wanted = places(retired=True), checks_of(door.id)
    with main.here() as store:
        for path in reversed(files):
            (judged,) = take_files(store, [path], now + 3 * DAY, "HOA", Compared(mark))
            assert judged.verdict != REFUSED
        assert (places(retired=True), checks_of(door.id)) == wanted


def test_a_sheet_of_a_second_pc_can_be_named_where_it_hangs(second: Pc, now: datetime) -> None:
    with second.here() as store:
        number = batches.next_number(now)
        assert number == "IN-2026-QUAY2-0001"
        assert add_place(store, "wall", "Cửa", "", number, "HOA", now).batch == number


def test_the_register_made_a_schema_of_its_own() -> None:
    # A main PC from before it says "newer program", and takes nothing.
    assert SCHEMA == 2


def test_a_place_that_two_pcs_entered_counts_once_until_somebody_decides(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with main.here() as store:
        ours = add_place(store, "wall", "Cửa chính", "", "IN-2026-0001", "HOA", now)
        add_place(store, "screen", "Cửa chính", "", "", "HOA", now)
        check_place(store, ours.id, "worn", "", "HOA", now)
        assert twins(places()) == {}
        with pytest.raises(Refused, match="cùng tên"):
            keep_only(store, ours.id, "HOA", now)
    with second.here() as store:
        theirs = add_place(store, "wall", "cua CHINH", "", "", "MINH", now + DAY)
        check_place(store, theirs.id, "ok", "", "MINH", now + 2 * DAY)
    brought(main, second, stick, now + 2 * DAY)
    with main.here() as store:
        assert len(places()) == 3 and len(as_one(places())) == 2
        found = twins(places())
        assert {key: [one.id for one in same] for key, same in found.items()} == {
            ours.id: [theirs.id],
            theirs.id: [ours.id],
        }
        cover = count_coverage(parse_week(WEEK))
        assert (cover.wall.count, cover.wall.ok, cover.wall.worn) == (1, 1, 0)
        assert (cover.screen.count, cover.batches) == (1, ("IN-2026-0001",))
        (gone,) = keep_only(store, ours.id, "HOA", now + 3 * DAY)
        assert gone.id == theirs.id and twins(places()) == {}
        assert count_coverage(parse_week(WEEK)).wall.worn == 1
    # The second PC has not heard of it; what it finds at that door is not lost.
    with second.here() as store:
        check_place(store, theirs.id, "pasted_over", "", "MINH", now + 4 * DAY)
    brought(main, second, stick, now + 4 * DAY)
    with main.here() as store:
        (kept,) = [one for one in places() if one.kind == "wall"]
        assert (kept.id, kept.state, kept.officer) == (ours.id, "pasted_over", "MINH")
        assert kept == place(ours.id)
        assert [fact.state for fact in checks_of(ours.id)] == ["pasted_over", "worn"]
        cover = count_coverage(parse_week(WEEK))
        assert (cover.wall.count, cover.wall.pasted_over) == (1, 1)


def test_the_order_of_files_changes_nothing_of_twins(
    main: Pc, second: Pc, tmp_path: Path, now: datetime
) -> None:
    third = Pc(tmp_path / "máy ba", now, "Quầy 3")
    files, marks = [], {}
    for pc, at in ((second, now), (third, now + DAY)):
        with pc.here() as store:
            marks[pc.name] = Compared(own_mark(store, at))
            made = add_place(store, "website", "Trang xã", "a.gov.vn", "", "HOA", at)
            check_place(store, made.id, "ok", "", "HOA", at)
            folder = tmp_path / pc.name
            folder.mkdir()
            files.append((hand_over(store, folder, at, "HOA").path, marks[pc.name]))
    other = Pc(tmp_path / "máy chính khác", now)
    found = []
    for pc, order in ((main, files), (other, files[::-1])):
        with pc.here() as store:
            for path, compared in order:
                (judged,) = take_files(store, [path], now + DAY, "HOA", compared)
                assert judged.verdict == TAKEN
            found.append((places(), as_one(places()), count_coverage(parse_week(WEEK))))
    assert found[0] == found[1] and found[0][2].website.count == 1
    third.close()
    other.close()
