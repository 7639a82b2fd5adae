"""Build a week's package from its files: the same bytes for the same data, on every machine."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import Refused
from models.packs.keys import public_key
from models.reports.report import WeekReport
from models.text.fold import clean_line
from models.weekly_package.aggregate import aggregate_bytes, aggregate_of
from models.weekly_package.container import write_container
from models.weekly_package.manifest import (
    AGGREGATE,
    DRAFT,
    MANIFEST,
    ROWS,
    SIGNATURE,
    WORKBOOK,
    Manifest,
    manifest_bytes,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def build_package(
    path: Path,
    report: WeekReport,
    private: "Ed25519PrivateKey",
    *,
    rows: Path,
    workbook: Path,
    draft: Path,
) -> Manifest:
    """Write the package of a closed week to ``path``; helping files appear beside it.

    ``rows``, ``workbook``, ``draft``: the CSV, XLSX and DOCX of the same report.

    Raises:
        Refused: the week is not closed.
        OSError: as the disk does.
    """
    if report.closed_at is None:
        raise Refused("Tuần {0} chưa chốt. Hãy chốt tuần trước rồi xuất.", report.week.label)
    folder = path.parent
    sums = folder / f"{path.name}.{AGGREGATE}"
    said = folder / f"{path.name}.{MANIFEST}"
    signed = folder / f"{path.name}.{SIGNATURE}"
    try:
        sums.write_bytes(aggregate_bytes(aggregate_of(report)))
        files = {AGGREGATE: sums, ROWS: rows, WORKBOOK: workbook, DRAFT: draft}
        manifest = manifest_of(report, public_key(private), files)
        said.write_bytes(manifest_bytes(manifest))
        signed.write_bytes(private.sign(said.read_bytes()))
        members = {MANIFEST: said, SIGNATURE: signed, **files}
        write_container(path, tuple(members.items()))
    finally:
        for helper in (sums, said, signed):
            helper.unlink(missing_ok=True)
    return manifest


def manifest_of(report: WeekReport, key: bytes, files: dict[str, Path]) -> Manifest:
    """What the package of ``report`` says, its ``files`` by member name."""
    assert report.closed_at is not None
    channel = report.names.channel
    return Manifest(
        unit=report.unit.code,
        unit_name=clean_line(report.unit.name),
        level=report.unit.level,
        parent_agency=clean_line(report.unit.parent_agency),
        week=report.week,
        revision=report.revision,
        closed_at=report.closed_at,
        zero=report.zero,
        sample=report.sample,
        one_person=report.one_person,
        fingerprint=channel.fingerprint if channel is not None else "",
        rows=report.rows,
        voided_rows=report.voided_rows,
        total=report.figures.total,
        app=report.names.version,
        key=key,
        members={name: _digest(path) for name, path in files.items()},
    )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
