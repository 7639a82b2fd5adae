"""Everything that is known of one unit's week: its files, those that were refused, its key."""

from dataclasses import dataclass

from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor.unit_keys import KnownKey, known_key


@dataclass(frozen=True)
class HeldFile:
    """A package that was taken in. Times are ISO (+07:00): ``closed_at`` as the unit signed it."""

    file_name: str
    revision: int
    total: int
    closed_at: str
    received_at: str
    sha256: str
    unit_name: str
    first: str
    sample: bool


@dataclass(frozen=True)
class RefusedNote:
    """A file that was not taken in: ``kind`` is damaged or forged, ``reason`` one sentence."""

    file_name: str
    kind: str
    reason: str
    received_at: str


@dataclass(frozen=True)
class CellFacts:
    """``files``: the package that counts first, then the others, newest revision first."""

    files: tuple[HeldFile, ...]
    refused: tuple[RefusedNote, ...]
    key: KnownKey | None


def facts_of(unit: str, week: str) -> CellFacts:
    """Of the unit with this code in the week with this label. Call inside ``store.read()``."""
    held = WeekFile.select().where((WeekFile.unit == unit) & (WeekFile.week == week))
    files = [
        HeldFile(
            row.file_name,
            row.revision,
            row.total,
            row.closed_at,
            row.received_at,
            row.sha256,
            row.unit_name,
            row.first,
            row.sample,
        )
        for row in held
    ]
    # The order in which the matrix chooses.
    files.sort(key=lambda file: (file.revision, file.closed_at, file.sha256), reverse=True)
    bad = RefusedFile.select().where((RefusedFile.unit == unit) & (RefusedFile.week == week))
    notes = [
        RefusedNote(row.file_name, row.kind, row.reason, row.received_at)
        for row in bad.order_by(RefusedFile.received_at.desc(), RefusedFile.file_name)
    ]
    return CellFacts(tuple(files), tuple(notes), known_key(unit))
