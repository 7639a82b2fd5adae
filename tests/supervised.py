"""Stores of a supervisor: a province, its units, and weeks of packages as if taken in."""

from datetime import datetime, timedelta
from pathlib import Path

from models.calendar.weeks import Week, parse_week, week_of
from models.clock import TZ, iso
from models.setup import desk, pin
from models.setup.desk import Person, Setup
from models.setup.units import UnitEntry, units_of_province
from models.store import settings
from models.store.opening import Store
from models.store.supervisor_schema import UnitKey, WeekFile
from models.supervisor.expected import apply, plan_unit
from models.weekly_package.aggregate import aggregate_bytes
from tests.builders import PIN
from tests.packages import make_package, sums

PROVINCE = "01"
NAME = "Sở Nội vụ thành phố Hà Nội"


def set_up_province(store: Store, now: datetime) -> None:
    """A province's PC: one officer, the PIN, no packages yet."""
    desk.set_up(
        store,
        Setup(
            unit_code="SNV01",
            unit_name=NAME,
            level="tinh",
            parent_agency="Ủy ban nhân dân thành phố Hà Nội",
            officers=(Person("HOA", "Nguyễn Thị Hoa"),),
        ),
        now,
    )
    pin.set_pin(store, PIN, now, "test")
    with store.write():
        settings.put(settings.WIZARD_DONE, True)


def units(count: int) -> list[UnitEntry]:
    """Communal units of more than one province, real names."""
    found = [*units_of_province(PROVINCE), *units_of_province("79"), *units_of_province("44")]
    return found[:count]


def expect(store: Store, count: int, now: datetime, since: str = "") -> None:
    """The list of expected units."""
    with store.read():
        plans = [plan_unit(entry.code, entry.centre_name, since) for entry in units(count)]
    for plan in plans:
        apply(store, plan, "HOA", week_of(now.date()).label, now)


def hold_weeks(store: Store, count: int, weeks: list[str], now: datetime) -> None:
    """Packages of ``count`` units for each week, put straight into the store: some late, some
    zero, some missing, totals that differ. Quick, for what only looks."""
    rows = []
    for place, entry in enumerate(units(count)):
        for number, label in enumerate(weeks):
            if (place * 7 + number * 3) % 19 == 4:
                continue
            rows.append(_row(entry, parse_week(label, 0), place, number, now))
    with store.write():
        for start in range(0, len(rows), 50):
            WeekFile.insert_many(rows[start : start + 50]).execute()
        for entry in units(count):
            UnitKey.insert(unit=entry.code, key="A" * 43 + "=", since=iso(now)).execute()


def labels(last: str, count: int) -> list[str]:
    """``count`` weeks up to ``last``, oldest first."""
    end = parse_week(last, 0)
    shifts = [timedelta(weeks=n) for n in range(count - 1, -1, -1)]
    return [Week(end.first - shift, end.last - shift).label for shift in shifts]


def forty_files(folder: Path, week: str = "2026-W47") -> list[Path]:
    """37 good packages of 37 units and three that are not: cut off, changed, no zip."""
    made = [
        make_package(folder, entry.code, week, 1, 20 + place, name=entry.centre_name)
        for place, entry in enumerate(units(40))
    ]
    made[3].write_bytes(made[3].read_bytes()[:900])
    data = bytearray(made[17].read_bytes())
    data[len(data) // 2] ^= 1
    made[17].write_bytes(bytes(data))
    made[29].write_text("Báo cáo tuần (2) mới", encoding="utf-8")
    return made


def _row(entry: UnitEntry, week: Week, place: int, number: int, now: datetime) -> dict[str, object]:
    late = (place + number) % 11 == 3
    total = 0 if (place + 2 * number) % 23 == 5 else 30 + (place * 13 + number * 29) % 170
    closed = datetime.combine(week.last, datetime.min.time(), TZ)
    closed += timedelta(days=2 if late else 1, hours=9)
    digest = f"{entry.code}{week.label}".encode().hex().ljust(64, "0")
    return {
        "sha256": digest,
        "unit": entry.code,
        "week": week.label,
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "revision": 2 if (place + number) % 17 == 2 else 1,
        "closed_at": iso(closed),
        "unit_name": entry.centre_name,
        "total": total,
        "zero": total == 0,
        "manifest": "{}",
        "aggregate": aggregate_bytes(sums(week.label, total)).decode("utf-8"),
        "file_name": f"BCT_{entry.code}_{week.year}W{week.number:02}_r1.zip",
        "received_at": iso(now),
    }
