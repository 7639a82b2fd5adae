"""A second PC that is known and hostile: rightly signed files that no program of ours writes.

Each is taken in whole or refused whole in one sentence, and what was taken in can be read.
"""

import json
import random
import zipfile
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.answers.use import SHOWN, note_use
from models.channels.register import default_channel
from models.checks import incidents, shift_checks
from models.display import help_calls, sessions, touches
from models.followers import TYPED, note_reading
from models.handouts import batches
from models.log.context import load_context
from models.log.interactions import edit_interaction, void_interaction
from models.log.listing import Filter, list_interactions
from models.log.zeros import confirm_zero
from models.packs.keys import unit_key
from models.pcs.hand_over import hand_over, own_mark
from models.pcs.known import Compared
from models.pcs.manifest import FACTS, MANIFEST, NAMED, SIGNATURE
from models.pcs.take_files import REFUSED, TAKEN, UNCHANGED, take_files
from models.petitions.book import note_petition
from models.places.register import add_place, check_place, places
from models.reports.export import export_week
from models.reports.ledger import close_week
from models.reports.report import build_report
from models.store import audit
from models.store.opening import Store
from models.store.schema import InteractionRow
from models.uuid7 import uuid7
from tests.answers_shown import put_answer
from tests.builders import log_one
from tests.cli.runner import Program
from tests.hostile_json import DEEP, changed, leaves, spelt
from tests.packages import write_members
from tests.pcs import Pc, everything

WEEK = "2026-W48"
HOUR = timedelta(hours=1)
MUTATIONS = 2_000
Members = dict[str, bytes]


class Hostile:
    """Its key, and the members of an honest file of it."""

    def __init__(self, second: Pc, main: Pc, folder: Path, now: datetime) -> None:
        folder.mkdir()
        self.folder = folder
        with second.here() as store:
            fill(store, now)
            path = hand_over(store, folder, now + HOUR, "HOA").path
            self.key: Ed25519PrivateKey = unit_key(store, now)
            mark = own_mark(store, now)
        with zipfile.ZipFile(path) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}
        self.lines = {name: self.members[name].splitlines() for name in (NAMED, FACTS)}
        self.values = {name: [json.loads(line) for line in self.lines[name]] for name in self.lines}
        self.leaves = leaves(list(self.values.values()))
        with main.here() as store:
            (judged,) = take_files(store, [path], now + HOUR, "HOA", Compared(mark))
            assert judged.problem is None

    def signed(self, path: Path, members: Members, **said: Any) -> Path:
        """The members with a manifest that is right of them but for ``said``."""
        values = json.loads(self.members[MANIFEST])
        values["members"] = {name: sha256(members[name]).hexdigest() for name in (NAMED, FACTS)}
        return self.under(path, members, canonical({**values, **said}))

    def under(self, path: Path, members: Members, manifest: bytes) -> Path:
        """The members under these bytes as manifest, rightly signed."""
        whole = {MANIFEST: manifest, SIGNATURE: self.key.sign(manifest), **members}
        write_members(path, whole)
        return path

    def mutated(self, path: Path, chance: random.Random) -> Path:
        """One thing or two changed somewhere."""
        lines = {name: list(self.lines[name]) for name in self.lines}
        if chance.random() < 0.12:
            members = {name: self.members[name] for name in self.lines}
            said = changed(json.loads(self.members[MANIFEST]), chance, self.leaves)
            return self.under(path, members, spelt(said, chance))
        for _ in range(chance.choice((1, 1, 1, 2))):
            name = chance.choice((FACTS, FACTS, FACTS, NAMED))
            place = chance.randrange(min(len(lines[name]), len(self.values[name])))
            what = chance.randrange(12)
            if what == 0:
                lines[name].insert(place, lines[name][place])
            elif what == 1:
                del lines[name][place]
            elif what == 2:
                lines[name].insert(place, chance.choice(lines[name]) + b"\r")
            made = spelt(changed(self.values[name][place], chance, self.leaves), chance)
            if what == 3:
                # The same id said twice, with other contents.
                lines[name].append(made)
            elif what > 3:
                lines[name][place] = made
        members = {name: b"".join(line + b"\n" for line in lines[name]) for name in lines}
        count = members[FACTS].count(b"\n") if chance.random() < 0.95 else chance.randrange(10**7)
        wide = {"first_day": "0001-01-01", "last_day": "9999-12-31"}
        return self.signed(path, members, facts=count, **wide)


def canonical(values: Any) -> bytes:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fill(store: Store, now: datetime) -> None:
    """Every kind of fact, with steps where they have some."""
    context = load_context()
    row = log_one(store, now, note="khách hỏi thêm", field="bhxh")
    edit_interaction(store, context, row.id, {"quantity": 3}, "HOA", "đếm lại", now)
    void_interaction(store, log_one(store, now).id, "HOA", "ghi nhầm", now)
    confirm_zero(store, context, now.date() - timedelta(days=3), "sang", "", "MINH", now)
    shift_checks.check_now(store, "HOA", now)
    found = incidents.report(store, "torn", "quầy", "rách góc", "HOA", now)
    incidents.move(store, found.id, "replaced", "đã thay", "HOA", now)
    note_petition(store, context, "petition", "Đề nghị niêm yết giờ làm việc", None, now)
    key = sessions.begin(store, "màn 2", "bb75 e59c", "", now)
    sessions.note(store, key, now + timedelta(seconds=9), 9, 1, 0)
    touches.log_touch(store, touches.PAGE, "answers", "", "vi", now)
    help_calls.answer_call(store, help_calls.call_help(store, "màn 2", now).id, "HOA", now)
    channel = default_channel()
    assert channel is not None
    made = batches.new_batch(store, "a5", channel.id, "vi", "HOA", now)
    batches.record_sent(store, made.id, 7, "máy in", "HOA", now)
    note_use(store, put_answer(store, now), SHOWN, "HOA", now)
    note_reading(store, 1_000, TYPED, None, "HOA", now)
    wall = add_place(store, "wall", "Cửa", "", "IN-2026-0001", "HOA", now)
    page = add_place(store, "website", "Trang", "https://a.gov.vn/oa", "", "HOA", now)
    for one in (wall, page):
        check_place(store, one.id, "ok", "", "HOA", now)


def changes(store: Store) -> int:
    """How many rows this connection has written so far."""
    return int(store.db.connection().total_changes)


def test_thousands_of_signed_files_that_nobody_writes(
    main: Pc, second: Pc, tmp_path: Path, now: datetime
) -> None:
    hostile = Hostile(second, main, tmp_path / "USB", now)
    path, chance = hostile.folder / "lạ.zip", random.Random(14)
    refused = taken = 0
    with main.here() as store:
        for _ in range(MUTATIONS):
            hostile.mutated(path, chance)
            before = changes(store)
            (judged,) = take_files(store, [path], now + HOUR, "HOA")
            if judged.verdict == REFUSED:
                refused += 1
                assert changes(store) == before
                said = str(judged.problem)
                assert said.count("Hãy") == 1 and "\n" not in said and len(said) < 400
                continue
            taken += 1
            (again,) = take_files(store, [path], now + HOUR, "HOA")
            assert again.verdict == UNCHANGED
        # Whatever was believed can be read, reported, closed and exported.
        assert store.db.execute_sql("PRAGMA foreign_key_check").fetchone() is None
        report = build_report(WEEK, now + HOUR)
        assert list_interactions(Filter(), 1_000).total >= 2 and places(retired=True)
        close_week(store, WEEK, now + timedelta(days=7), "HOA")
        made = export_week(store, WEEK, tmp_path / "ra", now + timedelta(days=7), "HOA")
        assert made.files and report.rows and audit.first_break() is None
    assert refused > MUTATIONS // 2 and taken > MUTATIONS // 50


RAW = {
    "sâu": b'["interaction",' + DEEP.encode() + b"]\n",
    "số dài": b'["interaction",' + b"9" * 5_000 + b",[]]\n",
    "dòng dài": b'["' + b"x" * (1 << 20) + b'",{},[]]\n',
    "không xuống dòng": b'["interaction",{},[]]',
    "NUL": b"\x00\n",
    "rỗng": b"\n",
    "nửa ký tự": b'["\\ud800",{},[]]\n',
    "không UTF-8": b'["\xff",{},[]]\n',
    "số thực": b'["interaction",{"quantity":1.5},[]]\n',
    "NaN": b'["interaction",NaN,[]]\n',
    "hai lần": b'["interaction",{"id":1,"id":2},[]]\n',
}


def test_the_command_says_one_sentence_each_and_exits_with_three(
    main: Pc, second: Pc, tmp_path: Path, now: datetime
) -> None:
    hostile = Hostile(second, main, tmp_path / "USB", now)
    folder = tmp_path / "lạ"
    folder.mkdir()
    for number, line in enumerate(RAW.values()):
        members = {NAMED: hostile.members[NAMED], FACTS: hostile.members[FACTS] + line}
        count = members[FACTS].count(b"\n")
        hostile.signed(folder / f"QMC_{number:02}.zip", members, facts=count)
    for number, schema in enumerate((0, 3, "2", None, 10**14, -1)):
        members = {name: hostile.members[name] for name in (NAMED, FACTS)}
        hostile.signed(folder / f"QMC_9{number}.zip", members, schema=schema)
    with main.here() as store:
        before = everything(store)
    program = Program(main.store.places.root, (now + HOUR).isoformat())
    answer = program("pc", "take", str(folder), "--json")
    said = [one["reason"] for one in answer.value["refused"]]
    assert answer.code == 3 and len(said) == len(RAW) + 6
    assert all(one.count("Hãy") == 1 and "\n" not in one for one in said)
    assert (
        "Traceback" not in answer.error and sum("chương trình mới hơn" in one for one in said) == 2
    )
    with main.here() as store:
        assert everything(store) == before


def test_a_step_is_said_of_one_row_only(
    main: Pc, second: Pc, tmp_path: Path, now: datetime
) -> None:
    hostile = Hostile(second, main, tmp_path / "USB", now)
    voided = next(
        fact for fact in hostile.values[FACTS] if fact[2] and fact[2][0]["kind"] == "void"
    )
    other = [voided[0], {**voided[1], "id": uuid7(now), "voided_at": None}, voided[2]]
    other[1]["void_reason"] = None
    line, named = canonical(other) + b"\n", hostile.members[NAMED]
    both = {NAMED: named, FACTS: canonical(voided) + b"\n" + line}
    alone = {NAMED: named, FACTS: line}
    twice = hostile.signed(hostile.folder / "hai.zip", both, facts=2)
    again = hostile.signed(hostile.folder / "một.zip", alone, facts=1)
    with main.here() as store:
        assert take_files(store, [twice], now + HOUR, "HOA")[0].verdict == REFUSED
        verdicts = [take_files(store, [again], now + HOUR, "HOA")[0].verdict for _ in range(2)]
        assert verdicts == [TAKEN, UNCHANGED]
        # What it says of the other row's step cannot be kept, so it says nothing.
        row = InteractionRow.get(InteractionRow.id == other[1]["id"])
        assert row.voided_at is None
