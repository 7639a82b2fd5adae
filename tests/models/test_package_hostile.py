"""A unit that is known and hostile: rightly signed packages that no program of ours writes."""

import json
import random
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.calendar.weeks import Week
from models.clock import TZ
from models.places.coverage import Coverage, KindCover
from models.store.opening import Store
from models.supervisor.combined import build_combined
from models.supervisor.matrix import build_matrix
from models.supervisor.missing import missing_text, unsent
from models.supervisor.take_in import ACCEPTED, REFUSED, SUPERSEDED, UNCHANGED, take_in
from models.weekly_package.manifest import AGGREGATE, MANIFEST, NEWER
from models.weekly_package.read import DAMAGED, FORGED
from tests.hostile_json import DEEP, changed, leaves, spelt
from tests.merged import of_packages
from tests.packages import key_of, make_package, resigned, sums, write_members

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
WEEK = "2026-W47"
MUTATIONS = 2_500
UNIT = "30337"


def plain(values: Any) -> bytes:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def full(folder: Path) -> Path:
    """A package with every part that one can have."""
    wall = KindCover(count=2, ok=1, worn=1, checked=NOW.date(), oldest=NOW.date())
    wall = replace(wall, checked=NOW.date() - timedelta(days=4), oldest=wall.oldest)
    day = NOW.date() - timedelta(days=5)
    wall = replace(wall, oldest=day)
    cover = Coverage(shown=day, fingerprint="7c1e 09fa", wall=wall, batches=("IN-2026-0031",))
    return make_package(folder, UNIT, WEEK, aggregate=replace(sums(WEEK, 43), coverage=cover))


def test_thousands_of_signed_packages_that_nobody_writes(store: Store, tmp_path: Path) -> None:
    honest = full(tmp_path)
    with zipfile.ZipFile(honest) as archive:
        said, held = (json.loads(archive.read(name)) for name in (MANIFEST, AGGREGATE))
    take_in(store, [honest], NOW)
    others, key = leaves([said, held]), key_of(UNIT)
    path, chance = tmp_path / "lạ.zip", random.Random(5)
    refused = taken = 0
    for _ in range(MUTATIONS):
        if chance.random() < 0.4:
            made = changed(said, chance, others)
            resigned(honest, path, key, lambda values, made=made: spelt(made, chance))
        else:
            data = spelt(changed(held, chance, others), chance)
            resigned(honest, path, key, plain, data)
        before = int(store.db.connection().total_changes)
        (judged,) = take_in(store, [path], NOW).files
        wrote = int(store.db.connection().total_changes) - before
        if judged.verdict == REFUSED:
            refused += 1
            # The matrix tells of the file; nothing of it is merged.
            assert wrote <= 1 and judged.kind in ("damaged", "forged")
            assert judged.reason.count("Hãy") == 1 and "\n" not in judged.reason
            assert len(judged.reason) < 400
        elif judged.verdict != UNCHANGED:
            taken += 1
            assert judged.verdict in (ACCEPTED, SUPERSEDED)
            assert take_in(store, [path], NOW).files[0].verdict == UNCHANGED
    assert refused > MUTATIONS // 2 and taken > MUTATIONS // 100
    # Whatever was believed can be read.
    assert build_matrix("2026-W01", "2026-W53").units
    with store.read():
        assert build_combined("2026-W40", "2026-W53").sent


RAW = {
    "sâu": DEEP.encode(),
    "sâu trong": b'{"schema":1,"figures":' + DEEP.encode() + b"}",
    "số dài": b'{"schema":' + b"9" * 5_000 + b"}",
    "NUL": b"\x00",
    "rỗng": b"",
    "nửa ký tự": b'{"schema":"\\ud800"}',
    "không UTF-8": b'{"\xff":1}',
    "hai lần": b'{"schema":1,"schema":1}',
    "mảng": b"[]",
    "lớn": b'{"schema":"' + b"x" * (3 << 20) + b'"}',
}


@pytest.mark.parametrize("part", [MANIFEST, AGGREGATE])
@pytest.mark.parametrize("name", RAW)
def test_raw_bytes_that_are_rightly_signed(
    store: Store, tmp_path: Path, part: str, name: str
) -> None:
    honest = full(tmp_path)
    take_in(store, [honest], NOW)
    before = of_packages(store)
    path, data = tmp_path / "lạ.zip", RAW[name]
    if part == MANIFEST:
        resigned(honest, path, key_of(UNIT), lambda values: data)
    else:
        resigned(honest, path, key_of(UNIT), plain, data)
    (judged,) = take_in(store, [path], NOW).files
    assert judged.verdict == REFUSED and judged.reason.count("Hãy") == 1
    after = of_packages(store)
    assert [after[0][table] for table in ("week_file", "unit_key", "unit_key_event")] == [
        before[0][table] for table in ("week_file", "unit_key", "unit_key_event")
    ]
    assert after[1] == before[1]


SCHEMAS = [(0, "khuôn dạng"), (2, "mới hơn"), (10**14, "mới hơn"), ("1", "khuôn dạng")]


@pytest.mark.parametrize(("schema", "why"), SCHEMAS)
def test_other_schemas(store: Store, tmp_path: Path, schema: object, why: str) -> None:
    path = tmp_path / "lạ.zip"
    resigned(full(tmp_path), path, key_of(UNIT), lambda values: plain({**values, "schema": schema}))
    (judged,) = take_in(store, [path], NOW).files
    assert judged.verdict == REFUSED and why in judged.reason


@pytest.mark.parametrize("packed", ["as ours", "one member more", "deflated"])
def test_a_later_program_is_no_forger(store: Store, tmp_path: Path, packed: str) -> None:
    path = tmp_path / f"BCT_{UNIT}_2026W47_r1.zip"
    resigned(
        full(tmp_path / "gốc"),
        path,
        key_of(UNIT),
        lambda values: plain({**values, "schema": 2, "new": 1}),
    )
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if packed == "one member more":
        write_members(path, {**members, "phu_luc.json": b"{}"})
    elif packed == "deflated":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
    (judged,) = take_in(store, [path], NOW).files
    assert (judged.verdict, judged.kind, judged.reason) == (REFUSED, DAMAGED, NEWER)
    with store.read():
        text = missing_text(unsent("2026-W47", "2026-W47"), NOW)
    # It is for the supervisor to act, not for the unit.
    assert "không phải gửi lại" in text and "chép lại tệp gốc" not in text


def test_who_only_writes_a_later_number_is_a_forger(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "lạ.zip"
    later = resigned(
        full(tmp_path), path, key_of("99999"), lambda values: plain({**values, "schema": 2})
    )
    (judged,) = take_in(store, [later], NOW).files
    assert (judged.kind, "Chữ ký" in judged.reason) == (FORGED, True)


@pytest.mark.parametrize("first", ["0001-01-01", "1899-01-02", "2199-12-30", "9999-12-25"])
def test_weeks_of_no_calendar_of_ours(store: Store, tmp_path: Path, first: str) -> None:
    path, begin = tmp_path / "lạ.zip", date.fromisoformat(first)
    week = Week(begin, begin + timedelta(days=6))
    said = {"from": first, "to": week.last.isoformat(), "week": week.label}
    resigned(full(tmp_path), path, key_of(UNIT), lambda values: plain({**values, **said}))
    assert take_in(store, [path], NOW).files[0].verdict == REFUSED
