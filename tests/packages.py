"""Weekly packages of units that have no store: small, rightly signed, as many as wanted."""

import hashlib
import json
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.calendar.weeks import parse_week
from models.clock import TZ
from models.packs.keys import public_key
from models.packs.stored_zip import directory_entry, end_record, local_header
from models.reports.screen_figures import ScreenFigures
from models.reports.snapshot import Figures
from models.weekly_package.aggregate import Aggregate, DaySum, Sum, aggregate_bytes
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

ON_TIME = timedelta(days=1, hours=9)
"""After a week's last midnight: Monday 09:00, an hour before the deadline."""


def key_of(unit: str) -> Ed25519PrivateKey:
    """A unit's private key, the same in every run."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(unit.encode()).digest())


def sums(week: str, total: int, followed: int = 0, first_weekday: int = 0) -> Aggregate:
    """Sums that do not contradict each other: everything on the first day at nine."""
    days = parse_week(week, first_weekday).days()
    one = (Sum("followed", "Giới thiệu, đã quan tâm", total),)
    return Aggregate(
        figures=Figures(total=total, introduced=total, followed=followed),
        before=Figures(),
        screen=ScreenFigures(shifts_checked=9, shifts_worked=10),
        by_day=tuple(
            DaySum(day, total if day == days[0] else 0, followed if day == days[0] else 0, False)
            for day in days
        ),
        by_hour=tuple(total if hour == 9 else 0 for hour in range(24)),
        by_preset=one,
        by_field=(Sum("nguoi_co_cong", "Người có công", total),),
        by_visitor=(Sum("citizen", "Người dân", total),),
        by_shift=(Sum("sang", "Sáng", total),),
        by_counter=(Sum("03", "Quầy 03", total),),
        gaps=0,
    )


def make_package(
    folder: Path,
    unit: str = "30337",
    week: str = "2026-W47",
    revision: int = 1,
    total: int = 43,
    *,
    name: str = "",
    closed_at: datetime | None = None,
    key: Ed25519PrivateKey | None = None,
    first_weekday: int = 0,
    aggregate: Aggregate | None = None,
    size: int = 1_000,
    **other: object,
) -> Path:
    """A package in ``folder`` under its own name; ``other`` replaces fields of its manifest."""
    private, span = key or key_of(unit), parse_week(week, first_weekday)
    closed = closed_at or datetime.combine(span.last, datetime.min.time(), TZ) + ON_TIME
    said = aggregate or sums(week, total, first_weekday=first_weekday)
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        files = {
            AGGREGATE: aggregate_bytes(said),
            ROWS: b"\xef\xbb\xbfSTT;" + bytes(size),
            WORKBOOK: b"PK workbook " + bytes(size),
            DRAFT: b"PK draft",
        }
        manifest = Manifest(
            unit=unit,
            unit_name=name or f"Trung tâm Phục vụ hành chính công xã {unit}",
            level="xa",
            parent_agency="Ủy ban nhân dân xã",
            week=span,
            revision=revision,
            closed_at=closed,
            zero=total == 0,
            sample=False,
            one_person=False,
            fingerprint="7c1e 09fa",
            rows=total,
            voided_rows=0,
            total=total,
            app="0.1.0",
            key=public_key(private),
            members={name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
        )
        manifest = replace(manifest, **other)  # type: ignore[arg-type]
        signed = manifest_bytes(manifest)
        members = {MANIFEST: signed, SIGNATURE: private.sign(signed), **files}
        for name, data in members.items():
            (place / name).write_bytes(data)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / manifest.file_name
        write_container(path, tuple((name, place / name) for name in members))
    return path


def resigned(
    path: Path,
    target: Path,
    private: Ed25519PrivateKey,
    said: Callable[[dict[str, Any]], bytes],
    aggregate: bytes | None = None,
) -> Path:
    """A package with another manifest or other sums, rightly signed: ``said`` makes the bytes of
    the manifest out of the values that it had, the digest of new sums among them."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    values = json.loads(members[MANIFEST])
    if aggregate is not None:
        members[AGGREGATE] = aggregate
        values["members"][AGGREGATE] = hashlib.sha256(aggregate).hexdigest()
    members[MANIFEST] = said(values)
    members[SIGNATURE] = private.sign(members[MANIFEST])
    write_members(target, members)
    return target


def write_members(target: Path, members: dict[str, bytes]) -> None:
    """A container of these members in this order; in memory, for thousands of them."""
    body, directory = bytearray(), bytearray()
    for name, data in members.items():
        crc = zlib.crc32(data)
        directory += directory_entry(name, crc, len(data), len(body))
        body += local_header(name, crc, len(data)) + data
    target.write_bytes(body + directory + end_record(len(members), len(directory), len(body)))
