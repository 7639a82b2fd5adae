"""A province to look at, all of it invented and marked as sample: ``python -m tests.sample_province
DIR`` fills an empty data folder. The pictures of the guide are made from it."""

import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from models.calendar.weeks import Week, parse_week
from models.clock import TZ
from models.reports.screen_figures import ScreenFigures
from models.reports.snapshot import Figures
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import settings
from models.store.opening import Store, open_store
from models.store.places import Places
from models.supervisor.expected import apply, plan_unit
from models.supervisor.take_in import take_in
from models.weekly_package.aggregate import Aggregate, DaySum, Sum
from tests.packages import make_package
from tests.supervised import labels

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
LAST, WEEKS = "2026-W47", 12
_FIRST = ("Hoa", "Sông", "Núi", "Đồng", "Bến", "Làng")
_SECOND = ("Sen", "Mai", "Đào", "Xanh", "Vàng")
_HOURS = {7: 4, 8: 14, 9: 19, 10: 16, 11: 7, 13: 9, 14: 14, 15: 11, 16: 6}


def names() -> list[tuple[str, str]]:
    """Codes and names of thirty units that do not exist."""
    made = [f"{first} {second}" for first in _FIRST for second in _SECOND]
    kinds = ("phường", "xã")
    return [
        (f"M{place:04}", f"Trung tâm Phục vụ hành chính công {kinds[place % 2]} {name} (MẪU)")
        for place, name in enumerate(made, start=1)
    ]


def fill(store: Store, folder: Path) -> None:
    """Set the province up, expect its units and take their packages in."""
    desk.set_up(
        store,
        Setup(
            "SNV-MAU", "Sở Nội vụ tỉnh Mẫu (MẪU)", "tinh", officers=(Person("MAU", "Cán bộ Mẫu"),)
        ),
        NOW,
    )
    weeks = labels(LAST, WEEKS)
    with store.write():
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.SAMPLE, True)
    for code, name in names():
        with store.read():
            plan = plan_unit(code, name, weeks[0])
        apply(store, plan, "MAU", weeks[0], NOW)
    made = [
        path
        for place, (code, name) in enumerate(names())
        for path in _packages(folder, place, code, name, weeks)
    ]
    broken = folder / "BCT_M0011_2026W47_r1.zip"
    broken.write_bytes(broken.read_bytes()[:700])
    take_in(store, made, NOW)


def _packages(folder: Path, place: int, code: str, name: str, weeks: list[str]) -> list[Path]:
    found, before = [], 0
    for number, label in enumerate(weeks):
        total = _total(place, number)
        if (place * 5 + number * 3) % 29 == 11:
            # One that was not sent; the next one still knows its figures.
            before = total
            continue
        week = parse_week(label, 0)
        late = (place * 3 + number) % 13 == 5
        closed = datetime.combine(week.last, datetime.min.time(), TZ)
        closed += timedelta(days=1, hours=11 if late else 8, minutes=place)
        again = (place + number * 7) % 31 == 3
        for revision in (1, 2) if again else (1,):
            said = _sums(week, total, before, place)
            found.append(
                make_package(
                    folder,
                    code,
                    label,
                    revision,
                    total,
                    name=name,
                    closed_at=closed + timedelta(minutes=3 * revision),
                    aggregate=said,
                    sample=True,
                )
            )
        before = total
    return found


def _total(place: int, number: int) -> int:
    if (place, number) == (6, WEEKS - 1):
        return 0
    usual = 40 + (place * 37) % 150
    jump = 4 if (place, number) == (2, WEEKS - 1) else 1
    return jump * (usual + ((place * 7 + number * 13) % 31) - 15)


def _sums(week: Week, total: int, before: int, place: int) -> Aggregate:
    """Sums that do not contradict each other, spread over days and hours."""
    followed = total * (22 + place % 9) // 100
    days = _parts(total, [21, 19, 22, 18, 20, 0, 0])
    follows = _parts(followed, [21, 19, 22, 18, 20, 0, 0])
    hours = _parts(total, [_HOURS.get(hour, 0) for hour in range(24)])
    kinds = _parts(total, [60, 40])
    return Aggregate(
        figures=Figures(total=total, introduced=total, followed=followed),
        before=Figures(total=before),
        screen=ScreenFigures(shifts_checked=10 if place % 7 else 9, shifts_worked=10),
        by_day=tuple(
            DaySum(day, many, new, False)
            for day, many, new in zip(week.days(), days, follows, strict=True)
        ),
        by_hour=tuple(hours),
        by_preset=(
            Sum("declined", "Không có nhu cầu", kinds[1]),
            Sum("followed", "Giới thiệu, đã quan tâm", kinds[0]),
        ),
        by_field=(Sum("nguoi_co_cong", "Người có công", total),),
        by_visitor=(Sum("citizen", "Người dân", total),),
        by_shift=(Sum("sang", "Sáng", total),),
        by_counter=(Sum("01", "Quầy 01", total),),
        gaps=0,
    )


def _parts(total: int, weights: list[int]) -> list[int]:
    """``total`` in whole parts by weight; what is left over goes to the heaviest."""
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    parts[weights.index(max(weights))] += total - sum(parts)
    return parts


def main(arguments: list[str]) -> int:
    """Fill the folder that is named."""
    if len(arguments) != 1:
        print("python -m tests.sample_province DIR", file=sys.stderr)
        return 2
    store = open_store(Places(Path(arguments[0]).absolute()), NOW)
    with tempfile.TemporaryDirectory() as scratch:
        fill(store, Path(scratch))
    store.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
