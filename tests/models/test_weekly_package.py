"""A week's package: the unit's own bytes, or refused with the reason."""

import io
import random
import struct
import tracemalloc
import warnings
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.errors import Refused
from models.packs.keys import unit_key
from models.reports import ledger
from models.reports.export import export_week
from models.reports.report import build_report
from models.store.opening import Store
from models.weekly_package.aggregate import aggregate_of
from models.weekly_package.manifest import (
    AGGREGATE,
    MANIFEST,
    NAMES,
    ROWS,
    SIGNATURE,
    WORKBOOK,
    read_manifest,
)
from models.weekly_package.read import DAMAGED, FORGED, RefusedPackage, read_package, said_by_name
from tests.models.test_report import WEEK, fill_week
from tests.packages import key_of, make_package, sums

MUTATIONS = 10_000


def kind_of(path: Path) -> str:
    with pytest.raises(RefusedPackage) as caught:
        read_package(path)
    assert "Hãy" in str(caught.value)
    return caught.value.kind


def repacked(path: Path, to: Path, compression: int, **changed: bytes) -> Path:
    """The package as an archiver writes it again, with some members changed."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w", compression) as new:
        for name in old.namelist():
            new.writestr(name, changed.get(name.replace(".", "_"), old.read(name)))
    return to


@pytest.fixture
def exported(desk_store: Store, tmp_path: Path, now: datetime) -> Path:
    fill_week(desk_store)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    return export_week(desk_store, WEEK, tmp_path / "Nguyễn" / "tuần", now).files[0]


def test_what_a_desk_exports_says_what_the_desk_says(
    exported: Path, desk_store: Store, now: datetime
) -> None:
    package, report = read_package(exported), build_report(WEEK, now)
    manifest = package.manifest
    assert exported.name == manifest.file_name == "BCT_26734_2026W47_r1.zip"
    assert (manifest.unit, manifest.week, manifest.revision) == ("26734", report.week, 1)
    assert (manifest.total, manifest.rows) == (report.figures.total, report.rows)
    assert manifest.closed_at == report.closed_at
    assert package.aggregate == aggregate_of(report)
    assert manifest.key == unit_key(desk_store, now).public_key().public_bytes_raw()
    with zipfile.ZipFile(exported) as archive:
        assert archive.testzip() is None and tuple(archive.namelist()) == NAMES
        assert archive.read(WORKBOOK) == exported.with_suffix(".xlsx").read_bytes()
        assert archive.read(ROWS) == exported.with_suffix(".csv").read_bytes()


def test_one_changed_byte_is_never_the_units(tmp_path: Path) -> None:
    """Ten thousand of them: none is read, none is an accident of ours, memory stays flat."""
    data = make_package(tmp_path, size=300).read_bytes()
    chance, path = random.Random(20261124), tmp_path / "x.zip"
    kinds: Counter[str] = Counter()
    tracemalloc.start()
    for number in range(MUTATIONS):
        path.write_bytes(mutated(data, chance, number))
        try:
            read_package(path)
        except RefusedPackage as problem:
            kinds[problem.kind] += 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(kinds.values()) == MUTATIONS and kinds[DAMAGED] > 0 and kinds[FORGED] > 0
    assert peak < 16 << 20


def mutated(data: bytes, chance: random.Random, number: int) -> bytes:
    changed, place = bytearray(data), chance.randrange(len(data))
    way = number % 6
    if way == 0:
        changed[place] ^= 1 << chance.randrange(8)
    elif way == 1:
        del changed[place : place + chance.randrange(1, 40)]
    elif way == 2:
        changed[place:place] = chance.randbytes(chance.randrange(1, 40))
    elif way == 3:
        changed = changed[: chance.randrange(len(changed))]
    elif way == 4:
        other = chance.randrange(len(data))
        changed[place : place + 8] = (data[other : other + 8] + bytes(8))[:8]
        changed += b"\0" * (bytes(changed) == data)
    else:
        # With a right CRC: what a person with a zip library does.
        return forged_member(data, chance)
    return bytes(changed) if bytes(changed) != data else bytes(changed) + b"\0"


def forged_member(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        victim = chance.choice(old.namelist())
        for name in old.namelist():
            content = bytearray(old.read(name))
            if name == victim:
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            new.writestr(name, bytes(content))
    return out.getvalue()


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_changed_and_repacked_package_is_called_altered(tmp_path: Path, compression: int) -> None:
    path = make_package(tmp_path)
    changed = repacked(path, tmp_path / "sửa.zip", compression, bang_ke_csv=b"STT;1")
    with pytest.raises(RefusedPackage, match=r"đã bị sửa sau khi xuất \(bang_ke.csv") as caught:
        read_package(changed)
    assert caught.value.kind == FORGED


def test_a_package_under_its_own_other_key_is_still_whole(tmp_path: Path) -> None:
    package = read_package(make_package(tmp_path, key=key_of("kẻ khác")))
    assert package.manifest.key == key_of("kẻ khác").public_key().public_bytes_raw()


def test_a_signature_of_another_is_forged(tmp_path: Path) -> None:
    one, other = make_package(tmp_path / "1"), make_package(tmp_path / "2", total=44)
    with zipfile.ZipFile(other) as archive:
        signature = archive.read(SIGNATURE)
    assert kind_of(repacked(one, tmp_path / "x.zip", 0, manifest_sig=signature)) == FORGED


@pytest.mark.parametrize(
    "other",
    [
        {"unit": "../../etc"},
        {"unit": "BCT;DROP"},
        {"unit_name": ""},
        {"unit_name": "Tên\nhai dòng"},
        {"unit_name": "x" * 201},
        {"level": "huyen"},
        {"revision": 0},
        {"total": -1},
        {"rows": 10**9},
        {"zero": True},
        {"app": "<script>"},
        {"fingerprint": "7c1e 09fa 11"},
        {"members": {}},
    ],
    ids=str,
)
def test_a_signed_manifest_that_no_unit_writes_is_refused(
    tmp_path: Path, other: dict[str, object]
) -> None:
    path = tmp_path / "x"
    try:
        made = make_package(path, **other)  # type: ignore[arg-type]
    except OSError:
        # The name itself is no file name; its bytes are refused before that.
        return
    assert kind_of(made) == FORGED


def test_sums_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    good = sums("2026-W47", 43)
    wrong = replace(good, by_hour=(44, *[0] * 23))
    assert kind_of(make_package(tmp_path, aggregate=wrong)) == FORGED
    other_total = sums("2026-W47", 44)
    assert kind_of(make_package(tmp_path, aggregate=other_total)) == FORGED


def test_deep_json_and_huge_numbers_are_refused() -> None:
    for text in (b"[" * 100_000, b'{"a":' * 50_000, b"1" * 100_000, b"NaN", b"", b"\xff"):
        with pytest.raises(Refused):
            read_manifest(text)


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    bomb = tmp_path / "BCT_30337_2026W47_r1.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in NAMES:
            with archive.open(name, "w", force_zip64=True) as member:
                for _ in range(200):
                    member.write(bytes(1 << 20))
    tracemalloc.start()
    assert kind_of(bomb) in (DAMAGED, FORGED)
    assert tracemalloc.get_traced_memory()[1] < 32 << 20
    tracemalloc.stop()


def test_a_directory_that_lies_about_sizes(tmp_path: Path) -> None:
    data = bytearray(make_package(tmp_path).read_bytes())
    place = bytes(data).find(b"PK\x01\x02")
    while place >= 0:
        struct.pack_into("<L", data, place + 24, 0xFFFFFFF0)
        place = bytes(data).find(b"PK\x01\x02", place + 4)
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    assert kind_of(path) == DAMAGED


@pytest.mark.parametrize("names", [("../../x", *NAMES), (*NAMES, MANIFEST), (*NAMES, "x.exe")])
def test_paths_and_doubled_members_are_no_package(tmp_path: Path, names: tuple[str, ...]) -> None:
    good = make_package(tmp_path)
    path = tmp_path / "x.zip"
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(good) as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        warnings.simplefilter("ignore")
        for name in names:
            new.writestr(name, old.read(name) if name in NAMES else b"x")
    assert kind_of(path) == DAMAGED
    assert not (tmp_path.parent / "x").exists()


@pytest.mark.parametrize("content", [b"", b"PK", b"\x7fELF" * 100, b"STT;1;2\r\n" * 1000])
def test_other_files_are_no_package(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "BC tuan (2) moi.xlsx"
    path.write_bytes(content)
    assert kind_of(path) == DAMAGED
    assert kind_of(tmp_path / "không có.zip") == DAMAGED
    assert kind_of(tmp_path) == DAMAGED


def test_what_a_name_claims() -> None:
    said = said_by_name("BCT_30337_2026W47_r2 (1).zip")
    assert said is not None and (said.unit, said.week, said.revision) == ("30337", "2026-W47", 2)
    assert said_by_name("BC tuan (2) moi.xlsx") is None
    line = said_by_name("BCT_B_2_2026W47_r2.zip")
    assert line is not None and line.unit == "B_2"


def test_the_aggregate_is_small(exported: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        assert archive.getinfo(AGGREGATE).file_size < 20_000
    assert timedelta(0) <= read_package(exported).manifest.closed_at.utcoffset()  # type: ignore[operator]
