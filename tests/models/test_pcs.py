"""Several PCs and no server: real stores, files between them, one main store (product E0)."""

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.channels.register import default_channel
from models.errors import Refused
from models.handouts import batches
from models.log.context import load_context
from models.log.interactions import edit_interaction, history, void_interaction
from models.log.zeros import confirm_zero, zeros_between
from models.pcs import take_files as taking
from models.pcs.hand_over import hand_over, own_mark
from models.pcs.heard import heard_so_far, look_for_word, take_word
from models.pcs.known import Compared, known_pcs, pcs_of_week, retire
from models.pcs.role import MAIN, NOT_HERE, SECOND, role_here, set_role
from models.pcs.take_files import REFUSED, TAKEN, UNCHANGED, Judged, take_files
from models.pcs.word import word_name
from models.reports.export import export_week
from models.reports.ledger import close_week, find_week, ledger_week, reopen_week
from models.reports.period_files import export_period
from models.setup import desk
from models.store import audit
from models.store.schema import InteractionRow
from tests.builders import PIN, log_one
from tests.pcs import Pc, everything

WEEK = "2026-W48"
HOUR = timedelta(hours=1)
ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import os, sys
from datetime import datetime, timedelta
from pathlib import Path
from models.clock import TZ
from models.pcs.take_files import take_files
from models.store.opening import open_store
from models.store.places import Places

now = datetime(2026, 11, 23, 10, 41, tzinfo=TZ)
store = open_store(Places(Path(sys.argv[1])), now)
# At once, as by SIGKILL or a power cut: nothing is flushed, closed or rolled back.
kill = lambda done, total: os._exit(9)
take_files(store, [Path(sys.argv[2])], now, "HOA", progress=kill)
"""


def over(pc: Pc, stick: Path, now: datetime) -> Path:
    """Hand over; the file."""
    with pc.here() as store:
        return hand_over(store, stick, now, "HOA").path


def take(main: Pc, path: Path, now: datetime, mark: str = "") -> Judged:
    """Take one file in at the main PC, with the mark that somebody compared."""
    with main.here() as store:
        compared = Compared(mark) if mark else None
        return take_files(store, [path], now, "HOA", compared)[0]


def pair(main: Pc, second: Pc, stick: Path, now: datetime) -> None:
    """The first file, its mark compared."""
    path = over(second, stick, now)
    with second.here() as store:
        mark = own_mark(store, now)
    assert take(main, path, now, mark).problem is None


def test_rows_reach_the_main_pc_and_the_word_comes_back(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with main.here() as store:
        log_one(store, now)
    with second.here() as store:
        for minute in range(3):
            log_one(store, now + timedelta(minutes=minute), "handout", note="bản khổ lớn")
        assert heard_so_far().until == ""
    path = over(second, stick, now + HOUR)
    assert path.name == "QMC_26734_QUAY2_20261123T104100.zip" and path.name.isascii()
    doubted = take(main, path, now + HOUR)
    assert doubted.verdict == REFUSED and doubted.mark
    assert doubted.mark in str(doubted.problem) and "Quầy 2" in str(doubted.problem)
    with main.here() as store:
        assert InteractionRow.select().count() == 1
    taken = take(main, path, now + HOUR, doubted.mark.upper())
    assert (taken.verdict, taken.added, taken.left_out) == (TAKEN, 3, ())
    again = take(main, path, now + 2 * HOUR)
    assert (again.verdict, again.added, again.changed) == (UNCHANGED, 0, 0)
    with main.here() as store:
        assert InteractionRow.select().count() == 4
        assert ledger_week(find_week(WEEK), now).total == 4
        assert [pc.name for pc in known_pcs()] == ["Quầy 2"]
        assert audit.first_break() is None
    with second.here() as store:
        heard = look_for_word(store, stick, now + 2 * HOUR)
        assert heard is not None and heard.until == "2026-11-23T10:41:00+07:00"
        assert heard.left_out == {} and heard == heard_so_far()


def test_a_second_pc_neither_closes_nor_exports(second: Pc, stick: Path, now: datetime) -> None:
    with second.here() as store:
        log_one(store, now)
        for attempt in (
            lambda: close_week(store, WEEK, now, "HOA"),
            lambda: reopen_week(store, WEEK, now, "HOA", "thử", PIN),
            lambda: export_week(store, WEEK, stick, now),
            lambda: export_period(store, "2026-11", stick, now),
        ):
            with pytest.raises(Refused) as refused:
                attempt()
            assert refused.value.template == NOT_HERE
        assert ledger_week(find_week(WEEK), now).state == "open"
        with pytest.raises(Refused, match="PIN"):
            set_role(store, MAIN, "", "HOA", None, now)
        with pytest.raises(Refused):
            set_role(store, MAIN, "", "HOA", "0000", now)
        assert role_here().role == SECOND
        set_role(store, MAIN, "", "HOA", PIN, now)
        close_week(store, WEEK, now, "HOA")


def test_edits_and_voids_of_either_side(main: Pc, second: Pc, stick: Path, now: datetime) -> None:
    pair(main, second, stick, now)
    with second.here() as store:
        first, other, third = (log_one(store, now + timedelta(minutes=n)) for n in range(3))
    take(main, over(second, stick, now + HOUR), now + HOUR)
    with second.here() as store:
        changes = {"quantity": 5, "preset": "handout"}
        edit_interaction(store, load_context(), first.id, changes, "HOA", "đếm lại", now + 2 * HOUR)
        void_interaction(store, other.id, "HOA", "ghi nhầm", now + 2 * HOUR)
    with main.here() as store:
        changes = {"quantity": 7}
        edit_interaction(
            store, load_context(), first.id, changes, "MINH", "sổ giấy", now + 3 * HOUR
        )
        void_interaction(store, third.id, "MINH", "trùng", now + 3 * HOUR)
    path = over(second, stick, now + 4 * HOUR)
    for _ in range(2):
        take(main, path, now + 4 * HOUR)
    with main.here() as store:
        row = InteractionRow.get(InteractionRow.id == first.id)
        assert (row.preset, row.quantity, row.activity) == ("handout", 7, "handout")
        assert [line.kind for line in history(first.id)] == ["original", "edit", "edit"]
        assert history(first.id)[0].changes["preset"] == "followed"
        voided = {row.id for row in InteractionRow.select() if row.voided_at}
        assert voided == {other.id, third.id}
        assert ledger_week(find_week(WEEK), now).total == 7


def test_a_closed_week_takes_nothing_until_it_is_opened_again(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        log_one(store, now)
    pair(main, second, stick, now)
    later = now + timedelta(days=7)
    with main.here() as store:
        closed, _ = close_week(store, WEEK, later, "HOA")
        assert closed.total == 1
    with second.here() as store:
        late = log_one(store, now + HOUR)
        following = log_one(store, later)
    path = over(second, stick, later)
    judged = take(main, path, later)
    assert judged.by_week() == {WEEK: 1} and judged.added == 1
    assert [(one.id, one.why, one.week) for one in judged.left_out] == [(late.id, "closed", WEEK)]
    with main.here() as store:
        assert ledger_week(find_week(WEEK), later).total == 1
        assert {row.id for row in InteractionRow.select()} >= {following.id}
        assert known_pcs()[0].refused == {WEEK: 1}
    with second.here() as store:
        heard = look_for_word(store, stick, later)
        assert heard is not None and heard.left_out == {WEEK: 1}
        assert InteractionRow.select().count() == 3
    with main.here() as store:
        reopen_week(store, WEEK, later, "HOA", "thiếu lượt của Quầy 2", PIN)
    assert take(main, path, later + HOUR).added == 1
    with main.here() as store:
        assert known_pcs()[0].refused == {}
        closed, _ = close_week(store, WEEK, later + HOUR, "HOA")
        assert (closed.total, closed.revision) == (2, 2)
    with second.here() as store:
        heard = look_for_word(store, stick, later + HOUR)
        assert heard is not None and heard.left_out == {}


def test_a_day_that_the_main_pc_has_complete_is_not_sent_again_unless_something_changed(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        row = log_one(store, now)
    pair(main, second, stick, now)
    later = now + timedelta(days=7)
    with main.here() as store:
        close_week(store, WEEK, later, "HOA")
    take(main, over(second, stick, later), later)
    with second.here() as store:
        look_for_word(store, stick, later)
        assert hand_over(store, stick, later + HOUR).facts == 0
        void_interaction(store, row.id, "HOA", "ghi nhầm", later + HOUR)
        assert hand_over(store, stick, later + 2 * HOUR).facts == 1
        assert hand_over(store, stick, later + 3 * HOUR, everything=True).facts == 1


def test_who_is_missing_is_told_before_closing(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    pair(main, second, stick, now)
    with main.here():
        (one,) = pcs_of_week(find_week(WEEK))
        assert (one.pc.name, one.complete) == ("Quầy 2", False)
    friday = now.replace(day=27, hour=17, minute=0)
    take(main, over(second, stick, friday - timedelta(seconds=1)), friday)
    with main.here():
        assert not pcs_of_week(find_week(WEEK))[0].complete
    take(main, over(second, stick, friday), friday)
    with main.here() as store:
        assert pcs_of_week(find_week(WEEK))[0].complete
        retire(store, "quay2", "HOA", "trả máy", friday)
        assert pcs_of_week(find_week(WEEK)) == []
        with pytest.raises(Refused):
            retire(store, "QUAY2", "HOA", "trả máy", friday)
    # It comes back: a person looks again.
    assert take(main, over(second, stick, friday + HOUR), friday + HOUR).problem is not None


def test_another_key_needs_mark_reason_and_pin(
    main: Pc, second: Pc, stick: Path, tmp_path: Path, now: datetime
) -> None:
    pair(main, second, stick, now)
    stranger = Pc(tmp_path / "máy cài lại", now, "Quầy 2")
    with stranger.here() as store:
        log_one(store, now)
        mark = own_mark(store, now)
    path = over(stranger, stick, now + HOUR)
    for compared in (
        None,
        Compared("0000 0000 0000 0000", "cài lại", PIN),
        Compared(mark, "", PIN),
        Compared(mark, "cài lại", "1111"),
    ):
        with main.here() as store:
            judged = take_files(store, [path], now + HOUR, "HOA", compared)[0]
            assert judged.verdict == REFUSED and InteractionRow.select().count() == 0
    with main.here() as store:
        judged = take_files(store, [path], now + HOUR, "HOA", Compared(mark, "cài lại", PIN))[0]
        assert judged.added == 1 and known_pcs()[0].mark == mark
    stranger.close()


def test_units_and_clocks_must_agree(main: Pc, second: Pc, stick: Path, now: datetime) -> None:
    pair(main, second, stick, now)
    ahead = over(second, stick, now + timedelta(days=3))
    assert take(main, ahead, now).problem.template == taking.AHEAD_OF_US  # type: ignore[union-attr]
    fast = take(main, over(second, stick, now + timedelta(minutes=20)), now)
    assert fast.verdict == UNCHANGED
    assert [said.values for said in fast.warnings] == [("Quầy 2", 20)]
    with second.here() as store:
        log_one(store, now + timedelta(days=4))
    to_come = take(main, over(second, stick, now), now)
    assert [one.why for one in to_come.left_out] == ["ahead"]
    with main.here() as store:
        unit = desk.own_unit()
        assert unit is not None
        moved = desk.Setup("99999", unit.name, unit.level)
        desk.set_up(store, moved, now)
    other = take(main, over(second, stick, now + HOUR), now + HOUR)
    assert other.problem is not None and other.problem.template == taking.OTHER_UNIT


def test_a_word_is_believed_only_from_the_same_main_pc(
    main: Pc, second: Pc, stick: Path, tmp_path: Path, now: datetime
) -> None:
    pair(main, second, stick, now)
    path = over(second, stick, now + HOUR)
    false = Pc(tmp_path / "máy chính khác", now)
    with second.here() as store:
        look_for_word(store, stick, now + HOUR)
        mark = own_mark(store, now)
    elsewhere = tmp_path / "nơi khác"
    elsewhere.mkdir()
    copied = elsewhere / path.name
    copied.write_bytes(path.read_bytes())
    assert take(false, copied, now + HOUR, mark).problem is None
    word = elsewhere / word_name("26734", "QUAY2")
    with second.here() as store:
        before = heard_so_far()
        with pytest.raises(Refused, match="khóa khác"):
            take_word(store, word, now + HOUR)
        word.write_bytes(word.read_bytes().replace(b"QUAY2", b"QUAY3"))
        with pytest.raises(Refused):
            take_word(store, word, now + HOUR)
        assert heard_so_far() == before
    false.close()


def test_codes_that_the_main_pc_lacks_are_kept_and_named(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        desk.set_up(
            store,
            desk.Setup(
                "26734",
                "An Bình",
                "xa",
                counters=("Quầy lưu động",),
                officers=(desk.Person("LAN", "Lê Thị Lan"),),
            ),
            now,
        )
        row = log_one(store, now, officer="LAN")
    pair(main, second, stick, now)
    with main.here() as store:
        held = InteractionRow.get(InteractionRow.id == row.id)
        assert (held.officer, held.counter) == ("LAN", "luu-dong")
        people = {one.code: (one.name, one.active) for one in desk.officers(active_only=False)}
        assert people["LAN"] == ("Lê Thị Lan", False)
        places = {one.code: one.name for one in desk.counters(active_only=False)}
        assert places["luu-dong"] == "Quầy lưu động"
        assert "LAN" not in {one.code for one in desk.officers()}


def test_a_shift_is_empty_only_where_no_pc_had_a_row(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    pair(main, second, stick, now)
    evening = now.replace(hour=18)
    day = evening.date()
    with second.here() as store:
        confirm_zero(store, load_context(), day, "sang", "", "HOA", evening)
        confirm_zero(store, load_context(), day, "chieu", "", "HOA", evening)
    with main.here() as store:
        row = log_one(store, now)
        confirm_zero(store, load_context(), day, "chieu", "", "MINH", evening + HOUR)
    take(main, over(second, stick, evening), evening)
    with main.here() as store:
        assert [(zero.shift, zero.officer) for zero in zeros_between(day, day)] == [
            ("chieu", "HOA")
        ]
        void_interaction(store, row.id, "HOA", "ghi nhầm", evening + HOUR)
        assert [zero.shift for zero in zeros_between(day, day)] == ["chieu"]


def test_numbers_of_handouts_never_collide(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        channel = channel_here()
        made = batches.new_batch(store, "a5", channel, "vi", "HOA", now)
        batches.record_sent(store, made.id, 40, "Canon", "HOA", now)
        assert made.number == "IN-2026-QUAY2-0001"
        assert batches.next_number(now) == "IN-2026-QUAY2-0002"
        spare = batches.new_batch(store, "a5", channel, "vi", "HOA", now)
        assert batches.withdraw_batch(store, spare.id)
    pair(main, second, stick, now)
    with main.here() as store:
        assert batches.sent_total(now.date(), now.date()) == 40
        assert batches.next_number(now) == "IN-2026-0001"
        assert {one.number for one in batches.batches()} == {"IN-2026-QUAY2-0001"}


def channel_here() -> str:
    """The confirmed channel of the PC whose turn it is."""
    channel = default_channel()
    assert channel is not None
    return channel.id


def test_a_file_with_one_byte_changed_is_refused(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    with second.here() as store:
        log_one(store, now)
    pair(main, second, stick, now)
    path = over(second, stick, now + HOUR)
    whole = path.read_bytes()
    with main.here() as store:
        before = everything(store)
    for place in range(0, len(whole), 61):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert take(main, path, now + HOUR).verdict == REFUSED, place
    for cut in range(0, len(whole), 997):
        path.write_bytes(whole[:cut])
        assert take(main, path, now + HOUR).verdict == REFUSED, cut
    with main.here() as store:
        assert everything(store) == before


def test_killed_in_the_middle_and_taken_again(
    main: Pc, second: Pc, stick: Path, now: datetime
) -> None:
    pair(main, second, stick, now)
    with second.here() as store:
        for number in range(700):
            log_one(store, now + timedelta(seconds=number))
    path = over(second, stick, now + HOUR)
    command = [sys.executable, "-c", KILLED, str(main.store.places.root), str(path)]
    killed = subprocess.run(command, cwd=ROOT, check=False)
    assert killed.returncode == 9
    with main.here():
        assert InteractionRow.select().count() == 500
        assert known_pcs()[0].said_at == "2026-11-23T09:41:00+07:00"
    assert take(main, path, now + HOUR).added == 200
    with main.here() as store:
        assert InteractionRow.select().count() == 700
        assert store.db.execute_sql("PRAGMA quick_check").fetchone()[0] == "ok"
