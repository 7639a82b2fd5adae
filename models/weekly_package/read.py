"""Read a stranger's package: every byte is doubted before anything is believed.

Two kinds of refusal: **damaged** (cut off, changed on the way, no package at all) and **forged**
(a whole zip whose contents are not what the unit signed). A refusal is one sentence; the process
never holds more of a file than its manifest and its sums.
"""

import base64
import hashlib
import re
import struct
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from models.errors import Refused
from models.packs.keys import KEY_BYTES, is_signed_by
from models.packs.strict_json import parse
from models.weekly_package.aggregate import Aggregate, read_aggregate
from models.weekly_package.container import Damaged, content, digest, scan
from models.weekly_package.manifest import (
    AGGREGATE,
    MANIFEST,
    NAMES,
    NEWER,
    SIGNATURE,
    SIGNED,
    Manifest,
    read_manifest,
)

MAX_FILE = 512 << 20
MAX_MANIFEST, MAX_AGGREGATE, MAX_SIGNATURE = 1 << 16, 1 << 21, 64
DAMAGED, FORGED = "damaged", "forged"

BROKEN = (
    "Tệp bị hỏng, bị cắt cụt hoặc đã nén lại nên không nhận. Hãy xin đơn vị chép lại tệp {0} gốc."
)
ALTERED = (
    "Tệp đã bị sửa sau khi xuất ({0} khác với chữ ký). Hãy xin đơn vị xuất lại và gửi bản gốc."
)
NOT_SIGNED = (
    "Chữ ký của gói không khớp với nội dung: gói bị sửa hoặc bị làm giả. "
    "Hãy gọi điện hỏi đơn vị rồi xin tệp gốc."
)
TOO_LARGE = "Tệp lớn hơn {0} MB nên không phải gói tuần. Hãy chọn lại tệp."
UNREADABLE = "Không đọc được tệp {0}. Hãy kiểm tra tệp còn ở đó và thử lại."

_NAME = re.compile(r"BCT_([A-Za-z0-9][A-Za-z0-9_-]{0,19})_(\d{4})W(\d\d)_r(\d{1,4})", re.ASCII)
_CHUNK = 1 << 18
_MAX_UNPACKED, _MAX_DIRECTORY = 64 << 20, 1 << 14
_MOST_MEMBERS = 50
"""As many as a later program's package may have."""
PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Others take as much memory as a stranger's header says."""
_TAIL, _LOCATOR = (1 << 16) + 42, 20
_END = struct.Struct("<4s4H2LH")


class RefusedPackage(Refused):
    """A package that is not taken in. ``kind`` is ``damaged`` or ``forged``."""

    def __init__(self, kind: str, template: str, *values: object) -> None:
        super().__init__(template, *values)
        self.kind = kind


@dataclass(frozen=True)
class WeekPackage:
    """A whole, rightly signed package. Whether its key is the unit's is for the receiver to say.
    ``sha256``: hex digest of the file, its identity; ``size`` in bytes."""

    manifest: Manifest
    aggregate: Aggregate
    sha256: str
    size: int


@dataclass(frozen=True)
class SaidName:
    """What a file's name claims; nothing of it is proof."""

    unit: str
    week: str
    revision: int


def said_by_name(name: str) -> SaidName | None:
    """Unit, week and revision of a name such as ``BCT_30337_2026W47_r1.zip``, also of copies such
    as ``BCT_30337_2026W47_r1 (2).zip``; None of any other name."""
    match = _NAME.search(name)
    if match is None:
        return None
    return SaidName(match[1], f"{match[2]}-W{match[3]}", int(match[4]))


def read_package(path: Path) -> WeekPackage:
    """Judge and read one file.

    Raises:
        RefusedPackage: damaged or forged; nothing else, whatever the file holds.
    """
    try:
        if not path.is_file():
            raise RefusedPackage(DAMAGED, UNREADABLE, path.name)
        with path.open("rb") as file:
            size = file.seek(0, 2)
            if size > MAX_FILE:
                raise RefusedPackage(DAMAGED, TOO_LARGE, MAX_FILE >> 20)
            return _read(file, size)
    except (OSError, ValueError) as error:
        if isinstance(error, Damaged):
            raise _why(path) from error
        raise RefusedPackage(DAMAGED, UNREADABLE, path.name) from error


def _read(file: BinaryIO, size: int) -> WeekPackage:
    members = {member.name: member for member in scan(file, NAMES)}
    said = content(file, members[MANIFEST], MAX_MANIFEST)
    signature = content(file, members[SIGNATURE], MAX_SIGNATURE)
    try:
        manifest = read_manifest(said)
    except Refused as problem:
        raise _refused(problem, said, signature) from problem
    if not is_signed_by(manifest.key, signature, said):
        raise RefusedPackage(FORGED, NOT_SIGNED)
    for name in SIGNED:
        if digest(file, members[name]) != manifest.members[name]:
            raise RefusedPackage(FORGED, ALTERED, name)
    try:
        sums = content(file, members[AGGREGATE], MAX_AGGREGATE)
        aggregate = read_aggregate(sums, manifest.week)
    except Refused as problem:
        raise RefusedPackage(FORGED, problem.template, *problem.values) from problem
    if aggregate.figures.total != manifest.total:
        raise RefusedPackage(FORGED, ALTERED, AGGREGATE)
    file.seek(0)
    whole = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        whole.update(chunk)
    return WeekPackage(manifest, aggregate, whole.hexdigest(), size)


def _refused(problem: Refused, said: bytes, signature: bytes) -> RefusedPackage:
    """Why a manifest is not read. A later program's is nobody's forgery, unless its own key did not
    sign it."""
    if problem.template != NEWER:
        return RefusedPackage(FORGED, problem.template, *problem.values)
    key = parse(said).get("key")
    with suppress(TypeError, ValueError):
        raw = base64.b64decode(key, validate=True)
        if len(raw) == KEY_BYTES and not is_signed_by(raw, signature, said):
            return RefusedPackage(FORGED, NOT_SIGNED)
    return RefusedPackage(DAMAGED, NEWER)


def _why(path: Path) -> RefusedPackage:
    """Not our spelling: packed again after a change, a later program's, or merely broken?"""
    try:
        if not has_small_directory(path, _MOST_MEMBERS, _MAX_DIRECTORY):
            return RefusedPackage(DAMAGED, BROKEN, path.name)
        with zipfile.ZipFile(path) as archive:
            infos = {info.filename: info for info in archive.infolist()}
            if len(infos) != len(archive.infolist()) or not {MANIFEST, SIGNATURE} <= set(infos):
                return RefusedPackage(DAMAGED, BROKEN, path.name)
            if any(info.compress_type not in PLAIN_METHODS for info in infos.values()):
                return RefusedPackage(DAMAGED, BROKEN, path.name)
            said = _member(archive, infos[MANIFEST], MAX_MANIFEST)
            signature = _member(archive, infos[SIGNATURE], MAX_SIGNATURE)
            manifest = read_manifest(said)
            if set(infos) != set(NAMES):
                return RefusedPackage(DAMAGED, BROKEN, path.name)
            if not is_signed_by(manifest.key, signature, said):
                return RefusedPackage(FORGED, NOT_SIGNED)
            for name in SIGNED:
                if _digest(archive, infos[name]) != manifest.members[name]:
                    return RefusedPackage(FORGED, ALTERED, name)
    except Refused as problem:
        if problem.template == NEWER:
            return _refused(problem, said, signature)
        if set(infos) == set(NAMES):
            return RefusedPackage(FORGED, NOT_SIGNED)
    except (OSError, ValueError, EOFError, RuntimeError):
        pass
    except (zipfile.BadZipFile, zlib.error):
        pass
    return RefusedPackage(DAMAGED, BROKEN, path.name)


def has_small_directory(path: Path, count: int, size: int) -> bool:
    """Whether a general zip library may look at a file: it would read the whole directory, which
    has at most ``count`` entries and ``size`` bytes here. Raises OSError as the disk does."""
    with path.open("rb") as file:
        file.seek(max(file.seek(0, 2) - _TAIL, 0))
        tail = file.read(_TAIL)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END.size:
        return False
    # The library believes a second record more than this one, however large it says it is.
    if tail[max(place - _LOCATOR, 0) : place].startswith(b"PK\x06\x07"):
        return False
    entries, length = _END.unpack_from(tail, place)[4:6]
    return bool(entries <= count and length <= size)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    if info.flag_bits & 1 or info.file_size > most:
        raise ValueError(info.filename)
    with archive.open(info) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(info.filename)
    return data


def _digest(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    """At most :data:`_MAX_UNPACKED` bytes are unpacked, whatever the directory says."""
    seen, left = hashlib.sha256(), _MAX_UNPACKED
    with archive.open(info) as file:
        while chunk := file.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise ValueError(info.filename)
            seen.update(chunk)
    return seen.hexdigest()
