"""A year of a province taken in, 168 units × 52 weeks, and the matrix of that year.

A week's packages are made, taken in as ``merge`` does it, and thrown away, so that they need no
more room than one Monday's.
"""

import gc
import shutil
import time
from datetime import timedelta
from pathlib import Path

from models.calendar.weeks import parse_week, weeks_between
from models.setup.units import units_of_province
from models.store.opening import Store, open_store
from models.store.places import Places
from models.supervisor.combined import build_combined
from models.supervisor.expected import apply, plan_province
from models.supervisor.matrix import MISSING, build_matrix
from models.supervisor.sources import gathered
from models.supervisor.take_in import ACCEPTED, UNCHANGED, TakenIn, take_in
from tests.bench.table import Claim, median, milliseconds
from tests.bench.year import SUNDAY, Year
from ui.boot import make_application
from ui.pages.supervisor.weeks_view import WeeksView
from ui.session import Session

PROVINCE, UNITS, WEEKS = "79", 168, 52
FIRST, LAST = "2025-W48", "2026-W47"
LIMIT_RATIO, LIMIT_MS, RUNS = 1.2, 100.0, 15
SIZE, FEW = (1262, 640), 4
MONDAY = SUNDAY + timedelta(hours=10)


def measure(scratch: Path) -> list[Claim]:
    """All claims about the supervisor's store."""
    # First: one store is open at a time.
    year = Year(scratch / "tuần")
    store = open_store(Places(scratch / "tổng hợp"), MONDAY)
    assert len(units_of_province(PROVINCE)) == UNITS
    with store.read():
        plan = plan_province(PROVINCE)
    apply(store, plan, "", FIRST, MONDAY)
    costs = _year(store, year, scratch / "thứ Hai")
    made, drawn, added = _built(store), _drawn(store), _added(store)
    store.close()
    size = f"{UNITS} × {WEEKS}"
    return [
        *_flat("", [wall for wall, _ in costs]),
        *_flat(", processor time", [busy for _, busy in costs]),
        _soon(f"matrix of a year built ({size})", made),
        _soon(f"matrix of a year read, built and painted ({size})", drawn),
        added,
    ]


def _flat(what: str, costs: list[float]) -> list[Claim]:
    tenth = WEEKS // 10
    first, last = median(costs[:tenth]), median(costs[-tenth:])
    return [
        Claim(
            f"{WEEKS * UNITS:,} packages merged: last / first tenth{what}",
            f"{milliseconds(last)} each",
            f"{milliseconds(first)} each",
            last / first,
            LIMIT_RATIO,
            "x",
        )
    ]


def _soon(name: str, times: list[float]) -> Claim:
    shown = milliseconds(median(times))
    return Claim(name, shown, "-", median(times) * 1000, LIMIT_MS, "ms")


def _year(store: Store, year: Year, folder: Path) -> list[tuple[float, float]]:
    """Seconds a package for each week, of the clock and of the processor."""
    units, size, again = units_of_province(PROVINCE), 0, 0.0
    costs: list[tuple[float, float]] = []
    for week in weeks_between(parse_week(FIRST).first, parse_week(LAST).last):
        folder.mkdir()
        size += year.write(folder, units, week)
        begun, busy = time.perf_counter(), time.process_time()
        done = _taken(store, folder)
        spent = time.perf_counter() - begun, time.process_time() - busy
        costs.append((spent[0] / len(units), spent[1] / len(units)))
        assert done.count(ACCEPTED) == len(units), done.refused[:1]
        if week.label == LAST:
            again = _again(store, folder)
        shutil.rmtree(folder)
    count, usual = len(costs) * len(units), median([wall for wall, _ in costs])
    print(
        f"merge: {count:,} packages of {size / count / 1000:.0f} kB, "
        f"{1 / usual:.0f} a second; known ones {1 / again:.0f} a second; "
        f"store {store.places.store.stat().st_size / 1e6:.0f} MB"
    )
    return costs


def _taken(store: Store, folder: Path) -> TakenIn:
    with gathered([folder]) as sources:
        return take_in(store, [source.path for source in sources], MONDAY)


def _again(store: Store, folder: Path) -> float:
    begun = time.perf_counter()
    done = _taken(store, folder)
    assert done.count(UNCHANGED) == len(done.files)
    return (time.perf_counter() - begun) / len(done.files)


def _built(store: Store) -> list[float]:
    times = []
    for run in range(RUNS + 1):
        begun = time.perf_counter()
        with store.read():
            made = build_matrix(FIRST, LAST)
        if run:
            times.append(time.perf_counter() - begun)
    assert (len(made.units), len(made.weeks)) == (UNITS, WEEKS)
    assert not any(made.in_state(week.label, MISSING) for week in made.weeks)
    return times


def _added(store: Store) -> Claim:
    """What a package costs in the combined figures of a year and in those of four weeks."""
    weeks = weeks_between(parse_week(FIRST).first, parse_week(LAST).last)
    costs = []
    for first in (weeks[0], weeks[-FEW]):
        begun = time.process_time()
        with store.read():
            made = build_combined(first.label, LAST)
        costs.append((time.process_time() - begun) / made.sent)
    year, few = costs
    return Claim(
        f"combined figures: {WEEKS} / {FEW} weeks, a package",
        f"{milliseconds(year)} each",
        f"{milliseconds(few)} each",
        year / few,
        LIMIT_RATIO,
        "x",
    )


def _drawn(store: Store) -> list[float]:
    """Seconds from asking for the year to its pixels in a window that showed one week before, so
    that every run reads the year anew."""
    application = make_application()
    view = WeeksView(Session(store, lambda: MONDAY))
    view.resize(*SIZE)
    view.show()
    application.processEvents()
    # As the program does as soon as its window is drawn (``ui/quick_start.settle``).
    gc.freeze()
    times = []
    for run in range(RUNS + 1):
        view.show_span(LAST, LAST)
        while view.odd.is_busy():
            application.processEvents()
        begun = time.perf_counter()
        view.show_span(FIRST, LAST)
        view.repaint()
        application.processEvents()
        if run:
            times.append(time.perf_counter() - begun)
    shown = view.table.matrix
    assert (shown.rowCount(), shown.columnCount()) == (UNITS, WEEKS)
    view.close()
    return times
