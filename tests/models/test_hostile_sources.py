"""What a stranger's stick or folder may hold: read with bounds, told of in a sentence."""

import errno
import io
import os
import shutil
import struct
import tempfile
import threading
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from models.clock import TZ
from models.errors import Problem, Refused
from models.store import problems
from models.store.opening import Store
from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor import sources
from models.supervisor.sources import gathered, problems_of
from models.supervisor.take_in import ACCEPTED, REFUSED, UNCHANGED, TakenIn, take_in
from models.supervisor.unpacking import NO_SCRATCH
from models.weekly_package.read import RefusedPackage, read_package
from tests.packages import make_package

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)


def taken(store: Store, *paths: Path) -> TakenIn:
    with gathered(paths) as found:
        return take_in(store, [one.path for one in found], NOW)


def huge_directory(path: Path, says_small: bool) -> Path:
    """A zip of nothing but directory entries; its last record may say that there are six."""
    name = b"BCT_1_2026W47_r1.zip"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, *[0] * 3, 20, *[0] * 6)
    count = 200_000
    size = count * len(entry + name)
    with path.open("wb") as out:
        for _ in range(count // 10_000):
            out.write((entry + name) * 10_000)
        out.write(struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, 0))
        out.write(struct.pack("<4sLQL", b"PK\x06\x07", 0, size, 1))
        said = (6, 300) if says_small else (0xFFFF, 0xFFFFFFFF)
        out.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, said[0], said[0], said[1], 0, 0))
    return path


@pytest.mark.parametrize("says_small", [False, True])
def test_a_directory_of_millions_is_not_read(tmp_path: Path, says_small: bool) -> None:
    path = huge_directory(tmp_path / "BCT_1_2026W47_r1.zip", says_small)
    tracemalloc.start()
    with gathered([path]) as found, pytest.raises(RefusedPackage, match="Hãy"):
        read_package(found[0].path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 << 20


def test_links_to_folders_are_not_followed(store: Store, tmp_path: Path) -> None:
    make_package(tmp_path / "ngoài", "9")
    make_package(tmp_path / "thả", "1")
    (tmp_path / "thả" / "vòng").symlink_to(tmp_path / "thả", target_is_directory=True)
    (tmp_path / "thả" / "ra").symlink_to(tmp_path / "ngoài", target_is_directory=True)
    (tmp_path / "thả" / "đứt.zip").symlink_to(tmp_path / "không có.zip")
    assert [item.unit for item in taken(store, tmp_path / "thả").files] == ["1"]


def test_a_folder_that_goes_while_it_is_read(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "USB"
    files = [make_package(folder / str(no), str(no)) for no in (1, 2, 3)]
    walk = sources.os.walk

    def pulled(top: Path, **options: Any) -> Iterator[Any]:
        for number, found in enumerate(walk(top, **options)):
            yield found
            if number == 0:
                shutil.rmtree(files[2].parent, ignore_errors=True)

    monkeypatch.setattr(sources.os, "walk", pulled)
    done = taken(store, folder)
    assert len(done.files) == 2 and {item.verdict for item in done.files} == {ACCEPTED}
    with gathered([folder]) as found:
        shutil.rmtree(folder)
        gone = take_in(store, [one.path for one in found], NOW)
    assert all(item.verdict == REFUSED and "Hãy" in item.reason for item in gone.files)
    assert WeekFile.select().count() == 2


def test_too_many_files_are_refused_before_one_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        (tmp_path / f"{number}.zip").write_bytes(b"x")
    monkeypatch.setattr(sources, "MOST_FILES", 50)
    monkeypatch.setattr(sources, "unpacked", lambda *_: pytest.fail("opened"))
    with pytest.raises(Refused, match="Hãy chia"), gathered([tmp_path]):
        pass


def test_zips_of_zips_of_zips_are_refused_and_nothing_of_them_merged(
    store: Store, tmp_path: Path
) -> None:
    inner = make_package(tmp_path / "gốc", "1").read_bytes()
    for _ in range(3):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr("BCT_1_2026W47_r1.zip", inner)
        inner = held.getvalue()
    deep = tmp_path / "sâu.zip"
    deep.write_bytes(inner)
    done = taken(store, deep)
    assert [item.verdict for item in done.files] == [REFUSED] and "Hãy" in done.files[0].reason
    assert not WeekFile.select().count()


def test_names_that_lead_out_stay_inside(store: Store, tmp_path: Path) -> None:
    good = make_package(tmp_path / "gốc", "1").read_bytes()
    names = (
        "../../ra.zip",
        "/tmp/ra.zip",
        "..\\ra.zip",
        "C:\\ra.zip",
        "x" * 400 + ".zip",
        "a:.zip",
    )
    path = tmp_path / "gửi.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, good)
    before = sorted(tmp_path.rglob("*"))
    done = taken(store, path)
    assert done.count(ACCEPTED) == 1 and len(done.files) == len(names)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.fixture(name="pipe")
def _pipe(tmp_path: Path) -> Path:
    if not hasattr(os, "mkfifo"):
        # Where the system has no pipes with a name: what stands for none is no file either.
        return Path("NUL")
    os.mkfifo(tmp_path / "BCT_1_2026W47_r1.zip")
    return tmp_path / "BCT_1_2026W47_r1.zip"


def test_a_pipe_is_not_waited_for(store: Store, pipe: Path) -> None:
    judged: list[TakenIn] = []
    work = threading.Thread(target=_beside, args=(store, pipe, judged), daemon=True)
    work.start()
    work.join(20)
    assert [item.verdict for item in judged[0].files] == [REFUSED]


def _beside(store: Store, path: Path, judged: list[TakenIn]) -> None:
    with store.own_connection():
        judged.append(taken(store, path))


def test_a_name_that_the_system_cannot_look_for(store: Store, tmp_path: Path) -> None:
    (judged,) = taken(store, tmp_path / f"{'dài' * 200}.zip").files
    assert judged.verdict == REFUSED and judged.reason.count("Hãy") == 1


def test_a_name_that_is_no_text_is_judged_like_any_other(store: Store, tmp_path: Path) -> None:
    good = make_package(tmp_path / "gốc", "1")
    odd = tmp_path / os.fsdecode(b"BCT_1_2026W47_r1 \xff.zip")
    bad = tmp_path / os.fsdecode(b"BCT_2_2026W47_r1 \xfe.zip")
    try:
        shutil.copyfile(good, odd)
        bad.write_bytes(good.read_bytes()[:700])
    except OSError:
        # A system that knows no such names (macOS) gives none to a program either.
        return
    told = {item.unit: item for item in taken(store, tmp_path).files if item.path in (odd, bad)}
    assert told["1"].verdict in (ACCEPTED, UNCHANGED) and told["2"].verdict == REFUSED
    assert "?" in told["2"].reason
    with store.read():
        assert WeekFile.get().file_name == good.name
        assert RefusedFile.get().file_name == "BCT_2_2026W47_r1 ?.zip"


def test_a_file_far_too_large_is_known_without_reading_it(store: Store, tmp_path: Path) -> None:
    huge = tmp_path / "BCT_1_2026W47_r1.zip"
    with huge.open("wb") as file:
        file.truncate(300 << 30)
    began = time.monotonic()
    assert [taken(store, huge).files[0].verdict for _ in range(2)] == [REFUSED, REFUSED]
    # A disk reads 300 GB in minutes.
    assert time.monotonic() - began < 20
    with store.read():
        assert RefusedFile.select().count() == 1


def test_a_folder_that_lets_nobody_in_is_told_of(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_package(tmp_path / "mở", "1")
    make_package(tmp_path / "kín", "2")
    scan = os.scandir

    def closed(place: Any) -> Any:
        if not isinstance(place, int) and Path(place).name == "kín":
            raise PermissionError(errno.EACCES, "denied", str(place))
        return scan(place)

    monkeypatch.setattr(os, "scandir", closed)
    with gathered([tmp_path]) as found:
        done = take_in(store, [one.path for one in found], NOW, problems=problems_of(found))
    assert sorted(item.verdict for item in done.files) == [ACCEPTED, REFUSED]
    (refused,) = done.refused
    assert refused.path == tmp_path / "kín" and "thư mục kín" in refused.reason


class _FullDisk(io.FileIO):
    def write(self, data: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


class _DeadDisk(io.FileIO):
    def write(self, data: Any) -> int:
        raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize(("disk", "told"), [(_FullDisk, problems.FULL), (_DeadDisk, NO_SCRATCH)])
def test_a_scratch_that_takes_nothing_says_nothing_of_the_zip(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: type, told: str
) -> None:
    path = tmp_path / "tất cả.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(make_package(tmp_path, "1"), "BCT_1_2026W47_r1.zip")
    opened = Path.open

    def full(self: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:
        return disk(self, "w") if mode == "wb" else opened(self, mode, *rest, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", full)
        with pytest.raises(Problem) as problem:
            taken(store, path)
    assert problem.value.template == told
    with store.read():
        assert not RefusedFile.select().exists()
    assert [item.verdict for item in taken(store, path).files] == [ACCEPTED]


def test_what_a_killed_run_left_in_the_scratch_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, young = tmp_path / "quay-nhan-1", tmp_path / "quay-nhan-2"
    for folder in (old, young):
        folder.mkdir()
        (folder / "goi.zip").write_bytes(b"PK")
    os.utime(old, (0, 0))
    with gathered([tmp_path / "không có"]):
        assert not old.exists() and young.exists()


def test_what_a_mac_leaves_beside_each_file_is_no_package(store: Store, tmp_path: Path) -> None:
    package = make_package(tmp_path / "USB", "1")
    shadow = b"\0\5\x16\7\0\2\0\0Mac OS X"
    (tmp_path / "USB" / f"._{package.name}").write_bytes(shadow)
    with zipfile.ZipFile(tmp_path / "USB" / "tuần.zip", "w") as archive:
        archive.write(make_package(tmp_path, "2"), "tuần/BCT_2_2026W47_r1.zip")
        archive.writestr("__MACOSX/tuần/._BCT_2_2026W47_r1.zip", shadow)
    done = taken(store, tmp_path / "USB")
    assert [(item.unit, item.verdict) for item in done.files] == [("1", ACCEPTED), ("2", ACCEPTED)]
