"""Read another PC's file: every byte is doubted before anything is believed.

The members are read line by line, so that a long file never fills memory; every line is checked
before the first is taken in, so that a file merges whole or not at all.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from models.errors import Refused
from models.facts.kinds import KINDS, Fact, check_fact
from models.facts.names import CATALOGUES, THINGS, Name, check_name, check_thing
from models.packs.keys import is_signed_by
from models.packs.strict_json import parse
from models.pcs.manifest import (
    BAD,
    FACTS,
    MANIFEST,
    NAMED,
    NAMES,
    SIGNATURE,
    SIGNED,
    PcManifest,
    read_manifest,
)
from models.places.register import RETIRED, STATES_OF
from models.weekly_package.container import Damaged, Member, content, digest, scan

MAX_FILE, MAX_LINE = 256 << 20, 1 << 19
_MAX_MANIFEST, _MAX_NAMED = 1 << 14, 32 << 20
_CHUNK = 1 << 18

UNREADABLE = "Không đọc được tệp {0}. Hãy kiểm tra tệp còn ở đó và thử lại."
BROKEN = "Tệp {0} bị hỏng, bị cắt cụt hoặc bị sửa nên không nhận. Hãy chuyển lại từ máy phụ."
NOT_SIGNED = (
    "Chữ ký của tệp {0} không khớp với nội dung: tệp bị sửa hoặc bị làm giả. "
    "Hãy chuyển lại từ máy phụ."
)
TOO_LARGE = "Tệp {0} lớn hơn {1} MB nên không phải tệp chuyển lượt ghi. Hãy chọn lại tệp."


@dataclass(frozen=True)
class PcFile:
    """A whole, rightly signed file; whether its key is trusted is for the main PC to say.
    ``sha256``: hex digest of the file, its identity."""

    manifest: PcManifest
    names: tuple[Name, ...]
    things: tuple[tuple[str, dict[str, Any]], ...]
    sha256: str
    _file: BinaryIO
    _facts: Member

    def facts(self) -> Iterator[Fact]:
        """The facts in their order, read anew each time."""
        for line in _lines(self._file, self._facts):
            kind, row, steps = parse(line)
            yield Fact(kind, row, tuple(steps))


@contextmanager
def opened(path: Path) -> Iterator[PcFile]:
    """Judge and read one file, which stays open inside the block.

    Raises:
        Refused: one sentence; nothing else, whatever the file holds.
    """
    try:
        if not path.is_file():
            raise Refused(UNREADABLE, path.name)
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise Refused(UNREADABLE, path.name) from error
    with file:
        try:
            found = _read(file, path.name)
        except Damaged as error:
            raise Refused(BROKEN, path.name) from error
        except (OSError, ValueError) as error:
            raise Refused(UNREADABLE, path.name) from error
        yield found


def _read(file: BinaryIO, name: str) -> PcFile:
    if file.seek(0, 2) > MAX_FILE:
        raise Refused(TOO_LARGE, name, MAX_FILE >> 20)
    members = {member.name: member for member in scan(file, NAMES)}
    said = content(file, members[MANIFEST], _MAX_MANIFEST)
    signature = content(file, members[SIGNATURE], 64)
    manifest = read_manifest(said)
    if not is_signed_by(manifest.key, signature, said):
        raise Refused(NOT_SIGNED, name)
    for member in SIGNED:
        if digest(file, members[member]) != manifest.members[member]:
            raise Refused(NOT_SIGNED, name)
    if members[NAMED].size > _MAX_NAMED:
        raise Damaged(NAMED)
    names, things = _named(file, members[NAMED])
    _check_facts(file, members[FACTS], manifest, {(kind, row["id"]): row for kind, row in things})
    file.seek(0)
    whole = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        whole.update(chunk)
    return PcFile(manifest, names, things, whole.hexdigest(), file, members[FACTS])


def _named(
    file: BinaryIO, member: Member
) -> tuple[tuple[Name, ...], tuple[tuple[str, dict[str, Any]], ...]]:
    names: list[Name] = []
    things: dict[tuple[str, str], dict[str, Any]] = {}
    try:
        for line in _lines(file, member):
            kind, code, values = parse(line)
            if kind in CATALOGUES:
                names.append(Name(kind, code, values))
                check_name(names[-1])
            else:
                check_thing(kind, values)
                things[kind, values["id"]] = values
        for (kind, _), values in things.items():
            if kind == "batch" and ("channel", values["channel"]) not in things:
                raise ValueError("channel")
    except (TypeError, ValueError, KeyError, AttributeError, Refused) as error:
        raise Refused(BAD) from error
    ordered = [
        (kind, row) for wanted in THINGS for (kind, _), row in things.items() if kind == wanted
    ]
    return tuple(names), tuple(ordered)


def _check_facts(
    file: BinaryIO,
    member: Member,
    manifest: PcManifest,
    known: Mapping[tuple[str, str], Mapping[str, Any]],
) -> None:
    count, seen, steps_seen = 0, set[tuple[str, str]](), set[tuple[str, str]]()
    try:
        for line in _lines(file, member):
            kind, row, steps = parse(line)
            fact = Fact(kind, row, tuple(steps))
            check_fact(fact)
            if not manifest.first_day <= fact.day <= manifest.last_day:
                raise ValueError("day")
            _check_named(fact, known)
            seen.add((fact.kind, fact.id))
            said = {(fact.kind, str(step["id"])) for step in fact.steps}
            if not steps_seen.isdisjoint(said):
                raise ValueError("steps said twice")
            steps_seen |= said
            count += 1
    except (TypeError, ValueError, KeyError, AttributeError, Refused) as error:
        raise Refused(BAD) from error
    if count != manifest.facts or len(seen) != count:
        raise Refused(BAD)


def _check_named(fact: Fact, known: Mapping[tuple[str, str], Mapping[str, Any]]) -> None:
    for column, thing in KINDS[fact.kind].refers.items():
        # A channel's id alone is no harm: the row keeps it.
        if thing != "channel" and (thing, fact.row[column]) not in known:
            raise ValueError(column)
    if fact.kind == "place_check":
        kind = known["place", fact.row["place"]]["kind"]
        if fact.row["state"] not in (*STATES_OF[kind], RETIRED):
            raise ValueError("state")


def _lines(file: BinaryIO, member: Member) -> Iterator[bytes]:
    """The lines of a member; Damaged for one that is longer than any of ours or has no end."""
    place, end = member.start, member.start + member.size
    while place < end:
        # Somebody may read the file between two lines.
        file.seek(place)
        line = file.readline(min(MAX_LINE, end - place))
        if not line.endswith(b"\n"):
            raise Damaged(member.name)
        place += len(line)
        yield line[:-1]
