"""Zips of packages that were packed to do harm: one sentence each, scratch and memory bounded."""

import io
import json
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from models.clock import TZ
from models.packs.strict_json import canonical
from models.store.opening import Store
from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor import unpacking
from models.supervisor.sources import gathered, problems_of
from models.supervisor.take_in import ACCEPTED, REFUSED, TakenIn, take_in
from models.weekly_package.read import read_package
from tests.packages import key_of, make_package, resigned

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
ROOT = Path(__file__).resolve().parents[2]
NAME = "BCT_1_2026W47_r1.zip"
MB = 1 << 20
MEASURED = """
import json, sys, tempfile, threading
from datetime import datetime
from pathlib import Path
from models.clock import TZ
from models.store.opening import open_store
from models.store.places import Places
from models.supervisor.sources import gathered, problems_of
from models.supervisor.take_in import take_in
from models.weekly_package.read import read_package
from tests.bench.peak import peak_mb

root = Path(sys.argv[1])
tempfile.tempdir = str(root / "scratch")
now = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
store = open_store(Places(root / "store"), now)
before, most, over = peak_mb(), 0, threading.Event()

def look():
    global most
    while not over.wait(0.01):
        sizes = []
        for path in (root / "scratch").rglob("*"):
            try:
                sizes.append(path.stat().st_size)
            except OSError:
                pass
        most = max(most, sum(sizes))

watch = threading.Thread(target=look)
watch.start()
with gathered([root / "thả"]) as found:
    done = take_in(store, [one.path for one in found], now, problems=problems_of(found))
over.set()
watch.join()
left = len(list((root / "scratch").iterdir()))
print(json.dumps([peak_mb() - before, most, left, [one.verdict for one in done.files]]))
"""


def taken(store: Store, *paths: Path) -> TakenIn:
    with gathered(paths) as found:
        return take_in(store, [one.path for one in found], NOW, problems=problems_of(found))


def entry(name: bytes, size: int, packed: int, crc: int, place: int, flags: int = 0) -> bytes:
    fields = (b"PK\x01\x02", 20, 20, flags, 8, 0, 33, crc, packed, size, len(name))
    return struct.pack("<4s6H3L5H2L", *fields, *[0] * 5, place) + name


def kernel(size: int) -> tuple[bytes, int]:
    """So many zeros, deflated, and their checksum."""
    packing, crc, zeros = zlib.compressobj(9, zlib.DEFLATED, -15), 0, bytes(MB)
    out = bytearray()
    for _ in range(size // MB):
        out += packing.compress(zeros)
        crc = zlib.crc32(zeros, crc)
    return bytes(out + packing.flush()), crc


def overlapping(path: Path, count: int = 4_000) -> Path:
    """After Fifield: 4,000 entries of 64 MB that share one short stretch of deflated zeros."""
    data, crc = kernel(64 * MB)
    name = b"0000.zip"
    header = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 33, crc, len(data), 64 * MB, 8, 0)
    directory = b"".join(
        entry(b"%04d.zip" % number, 64 * MB, len(data), crc, 0) for number in range(count)
    )
    body = header + name + data
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    path.write_bytes(body + directory + end)
    return path


def bomb(path: Path, count: int = 6) -> Path:
    """Honest about its size: members of 64 MB of zeros."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for number in range(count):
            with archive.open(f"{number:04}.zip", "w") as out:
                for _ in range(64):
                    out.write(bytes(MB))
    return path


def lying(path: Path) -> Path:
    """Says that a member of 64 MB has ten bytes."""
    bomb(path, 1)
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<L", 64 * MB), struct.pack("<L", 10)))
    return path


def nested(path: Path) -> Path:
    """A zip of bombs of bombs."""
    inner = bomb(path.with_name("lõi"), 3).read_bytes()
    path.with_name("lõi").unlink()
    for _ in range(2):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(16):
                archive.writestr(f"{number:04}.zip", inner)
        inner = held.getvalue()
    path.write_bytes(inner)
    return path


def many_small(path: Path) -> Path:
    """Forty zips that each keep the limit, and together would not."""
    one = bomb(path, 3).read_bytes()
    for number in range(12):
        path.with_name(f"{number}.zip").write_bytes(one)
    return path


BOMBS: list[Callable[[Path], Path]] = [overlapping, bomb, lying, nested, many_small]


@pytest.mark.parametrize("make", BOMBS)
def test_scratch_and_memory_stay_small(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    for name in ("thả", "scratch"):
        (tmp_path / name).mkdir()
    make(tmp_path / "thả" / "bom.zip")
    run = subprocess.run(
        [sys.executable, "-c", MEASURED, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    grown_mb, scratch, left, verdicts = json.loads(run.stdout)
    assert set(verdicts) == {REFUSED}
    assert grown_mb < 60 and scratch <= unpacking.MOST_SCRATCH and left == 0


@pytest.mark.parametrize(
    ("make", "why"), [(overlapping, "chồng lên nhau"), (bomb, "lớn hơn 200 MB")]
)
def test_a_bomb_is_refused_in_one_sentence(
    store: Store, tmp_path: Path, make: Callable[[Path], Path], why: str
) -> None:
    path = make(tmp_path / "bom.zip")
    good = make_package(tmp_path, "7")
    with gathered([path, good]) as found:
        done = take_in(store, [one.path for one in found], NOW, problems=problems_of(found))
    assert [one.verdict for one in done.files] == [REFUSED, ACCEPTED]
    reason = done.files[0].reason
    assert why in reason and "bom.zip" in reason and reason.count("Hãy") == 1
    assert [row.kind for row in RefusedFile.select()] == ["damaged"]


def test_what_grows_with_its_zip_is_no_bomb(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacking, "MOST_SCRATCH", 1_000)
    path = tmp_path / "cả tỉnh.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for unit in range(6):
            archive.write(make_package(tmp_path / "gốc", str(unit)), f"{unit}.zip")
    assert taken(store, path).count(ACCEPTED) == 6


def test_a_password_is_said(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "gửi.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(make_package(tmp_path / "gốc", "1"), NAME)
    data = bytearray(path.read_bytes())
    # The last directory is the outer zip's, the one before it that of the package inside.
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    (judged,) = taken(store, path).files
    assert judged.verdict == REFUSED and "có mật khẩu" in judged.reason
    assert "gửi.zip" in judged.reason and not WeekFile.select().count()


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_other_methods_are_not_opened(store: Store, tmp_path: Path, method: int) -> None:
    path = tmp_path / "gửi.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.write(make_package(tmp_path / "gốc", "1"), NAME)
    (judged,) = taken(store, path).files
    assert judged.verdict == REFUSED and "zip thường" in judged.reason


def test_names_of_every_kind_are_kept_apart(store: Store, tmp_path: Path) -> None:
    made = [make_package(tmp_path / "gốc", str(unit)).read_bytes() for unit in range(8)]
    names = (
        *(NAME, NAME.lower(), NAME.upper(), NAME),
        "BCT_1\x00.exe.zip",
        "\u202epiz.1_TCB.zip",
        "CON.zip",
        " .zip",
    )
    path = tmp_path / "gửi.zip"
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "w") as archive:
        for name, data in zip(names, made, strict=True):
            archive.writestr(zipfile.ZipInfo(name), data)
    before = sorted(tmp_path.rglob("*"))
    done = taken(store, path)
    assert sorted(tmp_path.rglob("*")) == before
    # What is behind a NUL is cut off, and what is left is no name of a zip.
    assert done.count(ACCEPTED) == 7 and WeekFile.select().count() == 7


UNITS = [
    *("１２３", "١٢٣", "1 2", " 1", "1\u200f", "\u202e1"),
    *("../1", "1/2", "a\\b", "", "x" * 21, "1\n"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_a_code_that_no_unit_has_is_refused(store: Store, tmp_path: Path, unit: str) -> None:
    made = make_package(tmp_path / "gốc", "1")
    path = tmp_path / f"BCT_{unit.replace('/', '~')}_2026W47_r1.zip"
    resigned(made, path, key_of("1"), lambda values: canonical({**values, "unit": unit}))
    (judged,) = taken(store, path).files
    assert (judged.verdict, judged.kind) == (REFUSED, "forged")
    assert judged.reason.count("Hãy") == 1 and not WeekFile.select().count()
    # Nor is a line of the matrix made of it.
    assert {row.unit for row in RefusedFile.select()} <= {"", "1"}


def test_a_lying_directory_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = lying(tmp_path / "dối.zip")
    with gathered([path]) as found:
        assert [one.path for one in found] == [path]
        with pytest.raises(Exception, match="Hãy"):
            read_package(path)
