"""The packages of a province's year, from the program's own builder: a real week's files, and its
sums under every unit's name and key."""

import hashlib
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.calendar.weeks import Week
from models.clock import TZ
from models.demo import fill_with_samples
from models.reports import ledger
from models.reports.export import export_week
from models.reports.report import WeekReport, build_report
from models.reports.snapshot import Figures, UnitName
from models.setup.units import UnitEntry
from models.store.opening import open_store
from models.store.places import Places
from models.weekly_package.build import build_package

SUNDAY = datetime(2026, 11, 22, 23, 0, tzinfo=TZ)
_WEEK, _PER_DAY = "2026-W47", 60
"""Lượt of a commune's desk on a working day, some 300 rows a week."""
_GROUPS = ("by_preset", "by_field", "by_visitor", "by_shift", "by_counter")
_CLOSED = timedelta(days=1, hours=9)


class Year:
    """Writes the packages of any unit and week; ``folder`` is for what they are made of."""

    def __init__(self, folder: Path) -> None:
        now = SUNDAY + timedelta(hours=10)
        store = open_store(Places(folder), SUNDAY)
        fill_with_samples(store, SUNDAY, 7, _PER_DAY, seed=1)
        ledger.close_week(store, _WEEK, now, "HOA")
        files = export_week(store, _WEEK, folder / "xuất", now).files
        report = build_report(_WEEK, now)
        store.close()
        by_suffix = {path.suffix: path for path in files}
        self._files = {
            "rows": by_suffix[".csv"],
            "workbook": by_suffix[".xlsx"],
            "draft": by_suffix[".docx"],
        }
        self._sizes = [_times(report, size) for size in (1, 2, 3)]
        self._keys: dict[str, Ed25519PrivateKey] = {}

    def write(self, folder: Path, units: list[UnitEntry], week: Week) -> int:
        """One package of each unit into ``folder``; their size in bytes."""
        size = 0
        for place, unit in enumerate(units):
            report = _of(self._sizes[(place + week.number) % 3], unit, week, late=place % 9 == 0)
            path = folder / f"BCT_{unit.code}_{week.year}W{week.number:02}_r1.zip"
            build_package(path, report, self._key(unit.code), **self._files)
            size += path.stat().st_size
        return size

    def _key(self, unit: str) -> Ed25519PrivateKey:
        if unit not in self._keys:
            seed = hashlib.sha256(unit.encode()).digest()
            self._keys[unit] = Ed25519PrivateKey.from_private_bytes(seed)
        return self._keys[unit]


def _of(report: WeekReport, unit: UnitEntry, week: Week, late: bool) -> WeekReport:
    """The same sums, as this unit's and this week's."""
    midnight = datetime.combine(week.last, datetime.min.time(), TZ)
    return replace(
        report,
        unit=UnitName(unit.code, unit.centre_name, "xa", unit.parent_agency),
        week=week,
        closed_at=midnight + _CLOSED + timedelta(days=3 * late),
        by_day=tuple(
            replace(item, day=day) for item, day in zip(report.by_day, week.days(), strict=True)
        ),
        sample=False,
    )


def _times(report: WeekReport, size: int) -> WeekReport:
    groups: dict[str, Any] = {
        name: tuple(replace(item, total=item.total * size) for item in getattr(report, name))
        for name in _GROUPS
    }
    return replace(
        report,
        figures=_figures(report.figures, size),
        names=replace(report.names, previous=_figures(report.names.previous, size)),
        by_day=tuple(
            replace(item, total=item.total * size, followed=item.followed * size)
            for item in report.by_day
        ),
        by_hour=tuple(count * size for count in report.by_hour),
        **groups,
    )


def _figures(figures: Figures, size: int) -> Figures:
    names = (item.name for item in fields(Figures))
    return Figures(**{name: getattr(figures, name) * size for name in names})
