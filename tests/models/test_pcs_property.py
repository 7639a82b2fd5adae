"""Whatever happened at three PCs, and in whatever order their files come: one main store.

The same week totals, too, as one store in which everything had been done at once. Every column of
every table that taking in writes is compared (:mod:`tests.merged`).
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.answers.use import SHOWN, note_use
from models.calendar.weeks import parse_week
from models.channels.register import default_channel
from models.checks import incidents, shift_checks
from models.clock import TZ
from models.display import sessions, touches
from models.display.help_calls import answer_call, call_help
from models.errors import Refused
from models.followers import TYPED, note_reading, void_reading
from models.handouts import batches
from models.log.context import load_context
from models.log.interactions import Draft, edit_interaction, log_interaction, void_interaction
from models.log.zeros import confirm_zero, withdraw_zero
from models.pcs.hand_over import hand_over, own_mark
from models.pcs.known import Compared
from models.pcs.role import SECOND, set_role
from models.pcs.take_files import REFUSED, take_files
from models.petitions.book import STATES, move_petition, note_petition
from models.places.coverage import count_coverage
from models.places.register import (
    KINDS,
    OK,
    ON_THE_WEB,
    REMOVED,
    WALL,
    WORN,
    WRONG_LINK,
    add_place,
    check_place,
    retire_place,
)
from models.reports.report import build_report
from models.setup import desk
from models.setup.people import add_officer
from models.store.desk_schema import AnswerRow
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.schema import bind_tables
from models.uuid7 import derived_uuid
from tests.answers_shown import QUESTION, put_answer
from tests.builders import PIN, set_up_desk
from tests.merged import OF_FILES, UNTOUCHED, compared, unlisted

WEEK = "2026-W48"
START = datetime(2026, 11, 23, 7, 30, tzinfo=TZ)
NAMES = ("", "Quầy 2", "Quầy 3")
COUNTERS = ("Quầy 1", "Quầy 2", "Quầy 3")
PRESETS = ("followed", "handout", "petition", "declined")
SEED = "019ac000-0000-7000-8000-000000000000"


@dataclass(frozen=True)
class Done:
    """Something done at PC ``pc``; ``which`` chooses among what was done there before."""

    pc: int
    what: str
    minutes: int
    which: int
    amount: int


WHATS = (
    *("log", "log", "log", "edit", "void", "zero", "check", "incident", "move", "touch"),
    *("session", "copies", "petition", "answer", "followers", "use", "call", "answer_call"),
    *("place", "place", "look", "look", "leave", "void_followers", "withdraw_zero", "officer"),
)
done = st.builds(
    Done,
    st.integers(0, 2),
    st.sampled_from(WHATS),
    st.integers(5, 400),
    st.integers(0, 5),
    st.integers(1, 20),
)


class Doing:
    """Does one thing after the other at one PC, or all of them in one store."""

    def __init__(self) -> None:
        self.rows: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.incidents: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.petitions: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.places: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.calls: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.readings: dict[int, list[str]] = {0: [], 1: [], 2: []}
        self.zeros: dict[int, list[str]] = {0: [], 1: [], 2: []}

    def do(self, store: Store, number: int, one: Done, now: datetime) -> None:
        """What a rule refuses is refused everywhere."""
        with suppress(Refused):
            getattr(self, f"_{one.what}")(store, number, one, now)

    def _log(self, store: Store, number: int, one: Done, now: datetime) -> None:
        key = derived_uuid(SEED, f"{number}")
        preset, amount = PRESETS[one.which % 4], one.amount
        draft = Draft(key, preset, quantity=amount, note="khách hỏi thêm" if amount > 9 else None)
        log_interaction(store, load_context(), draft, now)
        self.rows[one.pc].append(key)

    def _edit(self, store: Store, number: int, one: Done, now: datetime) -> None:
        row = chosen(self.rows[one.pc], one)
        changes: dict[str, Any] = {"quantity": one.amount, "preset": PRESETS[one.amount % 4]}
        edit_interaction(store, load_context(), row, changes, "HOA", "đếm lại", now)

    def _void(self, store: Store, number: int, one: Done, now: datetime) -> None:
        void_interaction(store, chosen(self.rows[one.pc], one), "HOA", "ghi nhầm", now)

    def _zero(self, store: Store, number: int, one: Done, now: datetime) -> None:
        day = (START + timedelta(days=one.which % 4)).date()
        shift = ("sang", "chieu")[one.amount % 2]
        made = confirm_zero(store, load_context(), day, shift, "", "MINH", now)
        self.zeros[one.pc].append(made.id)

    def _withdraw_zero(self, store: Store, number: int, one: Done, now: datetime) -> None:
        withdraw_zero(store, chosen(self.zeros[one.pc], one), "HOA", now)

    def _check(self, store: Store, number: int, one: Done, now: datetime) -> None:
        shift_checks.check_now(store, "HOA", now)

    def _incident(self, store: Store, number: int, one: Done, now: datetime) -> None:
        found = incidents.report(store, "torn", "quầy", "rách góc", "HOA", now)
        self.incidents[one.pc].append(found.id)

    def _move(self, store: Store, number: int, one: Done, now: datetime) -> None:
        state = incidents.STATES[1 + one.amount % 2]
        incidents.move(store, chosen(self.incidents[one.pc], one), state, "đã xem", "HOA", now)

    def _touch(self, store: Store, number: int, one: Done, now: datetime) -> None:
        touches.log_touch(store, touches.PAGE, "answers", "", "vi", now)

    def _session(self, store: Store, number: int, one: Done, now: datetime) -> None:
        screen = f"màn {one.pc}"
        key = sessions.begin(store, screen, "bb75 e59c", "", now)
        sessions.note(store, key, now + timedelta(seconds=one.amount), one.amount, one.which, 0)

    def _copies(self, store: Store, number: int, one: Done, now: datetime) -> None:
        channel = default_channel()
        assert channel is not None
        made = batches.new_batch(store, "a5", channel.id, "vi", "HOA", now)
        batches.record_sent(store, made.id, one.amount, "máy in", "HOA", now)

    def _petition(self, store: Store, number: int, one: Done, now: datetime) -> None:
        said = "Đề nghị niêm yết giờ làm việc"
        made = note_petition(store, load_context(), "petition", said, None, now)
        self.petitions[one.pc].append(made.id)

    def _answer(self, store: Store, number: int, one: Done, now: datetime) -> None:
        row = chosen(self.petitions[one.pc], one)
        move_petition(store, row, STATES[one.amount % 3], "đã chuyển", "HOA", now)

    def _followers(self, store: Store, number: int, one: Done, now: datetime) -> None:
        made = note_reading(store, 1000 + number, TYPED, None, "HOA", now)
        self.readings[one.pc].append(made.id)

    def _void_followers(self, store: Store, number: int, one: Done, now: datetime) -> None:
        void_reading(store, chosen(self.readings[one.pc], one), "HOA", now)

    def _use(self, store: Store, number: int, one: Done, now: datetime) -> None:
        asked = (QUESTION, f"Hỏi riêng ở {COUNTERS[one.pc]}?")[one.which % 2]
        row = AnswerRow.get_or_none(AnswerRow.question == asked)
        note_use(store, row.id if row else put_answer(store, now, asked), SHOWN, "HOA", now)

    def _call(self, store: Store, number: int, one: Done, now: datetime) -> None:
        self.calls[one.pc].append(call_help(store, f"màn {one.pc}", now).id)

    def _answer_call(self, store: Store, number: int, one: Done, now: datetime) -> None:
        answer_call(store, chosen(self.calls[one.pc], one), "MINH", now)

    def _place(self, store: Store, number: int, one: Done, now: datetime) -> None:
        kind, name = KINDS[one.which % 4], f"nơi {one.amount % 4} của {COUNTERS[one.pc]}"
        link = f"https://a.gov.vn/{one.pc}/{one.amount}" if kind in ON_THE_WEB else ""
        batch = f"IN-2026-00{one.amount:02}" if kind == WALL else ""
        self.places[one.pc].append(add_place(store, kind, name, link, batch, "HOA", now).id)

    def _look(self, store: Store, number: int, one: Done, now: datetime) -> None:
        state = (OK, WRONG_LINK, WORN, REMOVED)[one.amount % 4]
        check_place(store, chosen(self.places[one.pc], one), state, "", "MINH", now)

    def _leave(self, store: Store, number: int, one: Done, now: datetime) -> None:
        retire_place(store, chosen(self.places[one.pc], one), "dời quầy", "HOA", now)

    def _officer(self, store: Store, number: int, one: Done, now: datetime) -> None:
        # The main PC does not know this code; two PCs may give it to two people.
        code = f"CB{one.amount % 2}"
        with suppress(Refused):
            add_officer(store, f"Cán bộ {one.which}", now, code=code)
        shift_checks.check_now(store, code, now)


def chosen(ids: list[str], one: Done) -> str:
    """One of those, or nothing to choose from."""
    if not ids:
        raise Refused("Chưa có. Hãy ghi trước.")
    return ids[one.which % len(ids)]


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three PCs that are set up and known to the main one, as folders to copy."""
    root = tmp_path_factory.mktemp("máy")
    marks = {}
    for place, name in enumerate(NAMES):
        store = open_store(Places(root / str(place)), START)
        set_up_desk(store, START)
        put_answer(store, START)
        desk.set_up(store, desk.Setup("26734", "An Bình", "xa", counters=COUNTERS), START)
        desk.change_counter_here(store, COUNTERS[place].removeprefix("Quầy "), "HOA", START)
        if name:
            set_role(store, SECOND, name, "HOA", PIN, START)
            hand_over(store, folder(root / f"file{place}"), START)
            marks[place] = own_mark(store, START)
        store.close()
    with opened(root / "0") as main:
        for place, mark in marks.items():
            (made,) = take_files(main, [root / f"file{place}"], START, "HOA", Compared(mark))
            assert made.verdict != REFUSED
    return root


def folder(path: Path) -> Path:
    path.mkdir()
    return path


@contextmanager
def opened(root: Path) -> Iterator[Store]:
    store = open_store(Places(root), START)
    bind_tables(store.db)
    try:
        yield store
    finally:
        store.close()


def week_of(store: Store, now: datetime) -> dict[str, Any]:
    """What the week's report says, without what only one PC can know."""
    report = build_report(WEEK, now)
    return {
        "figures": report.figures,
        "days": report.by_day,
        "hours": report.by_hour,
        "presets": report.by_preset,
        "counters": report.by_counter,
        "shifts": report.by_shift,
        "rows": (report.rows, report.voided_rows, report.voided),
        "gaps": report.gaps,
        "screen": [(line.code, line.value, line.whole) for line in report.screen],
        "desk": [(line.code, line.value) for line in report.desk],
        "coverage": count_coverage(parse_week(WEEK)),
    }


# An example takes seconds: making a failing one smaller would take longer than the test may.
@examples(
    max_examples=12,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(
    things=st.lists(done, min_size=8, max_size=40),
    cuts=st.lists(st.integers(0, 40), max_size=3),
    order=st.randoms(use_true_random=False),
)
def test_any_order_any_repetition_one_main_store(
    ready: Path, things: list[Done], cuts: list[int], order: Any
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        shutil.copytree(ready, root / "ready")
        shutil.copytree(ready / "0", root / "one")
        times = moments(things)
        end = times[-1] + timedelta(days=4)
        files = everything_done(root, things, times, set(cuts), end)
        with opened(root / "one") as store:
            doing = Doing()
            for number, (one, now) in enumerate(zip(things, times, strict=True)):
                code = COUNTERS[one.pc].removeprefix("Quầy ")
                desk.change_counter_here(store, code, "HOA", now)
                doing.do(store, number, one, now)
            wanted = week_of(store, end)
        found, files_of = [], []
        last = [files[1][-1], files[2][-1]]
        every = files[1] + files[2]
        for place, chosen_files in enumerate((last, every, [*every, *last])):
            shutil.copytree(root / "ready" / "0", root / f"main{place}")
            order.shuffle(chosen_files)
            with opened(root / f"main{place}") as store:
                still = compared(store, UNTOUCHED)
                for judged in take_files(store, chosen_files, end, "HOA"):
                    assert judged.problem is None and judged.left_out == ()
                again = take_files(store, chosen_files, end, "HOA")
                assert [(one.added, one.changed) for one in again] == [(0, 0)] * len(again)
                found.append(compared(store))
                files_of.append(compared(store, OF_FILES))
                assert compared(store, UNTOUCHED) == still
                assert week_of(store, end) == wanted
        assert found[0] == found[1] == found[2]
        assert files_of[1] == files_of[2]


def test_every_table_is_merged_or_left_alone() -> None:
    assert unlisted() == []


def moments(things: list[Done]) -> list[datetime]:
    """One after the other; nothing happens twice in one second."""
    times, now = [], START
    for one in things:
        now += timedelta(minutes=one.minutes % 60, seconds=7)
        times.append(now)
    return times


def everything_done(
    root: Path, things: list[Done], times: list[datetime], cuts: set[int], end: datetime
) -> dict[int, list[Path]]:
    """Do each thing at its PC; a file at each cut and one at the end."""
    files: dict[int, list[Path]] = {1: [], 2: []}
    for pc in range(3):
        with opened(root / "ready" / str(pc)) as store:
            doing = Doing()
            for number, (one, now) in enumerate(zip(things, times, strict=True)):
                if one.pc == pc:
                    doing.do(store, number, one, now)
                if pc and number in cuts:
                    files[pc].append(written(store, root, pc, number, now))
            if pc:
                files[pc].append(written(store, root, pc, len(things), end))
    return files


def written(store: Store, root: Path, pc: int, number: int, now: datetime) -> Path:
    return hand_over(store, folder(root / f"{pc}-{number}"), now).path
