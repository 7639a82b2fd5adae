"""What a week amounts to, as values that a supervisor adds up: sums only, whole numbers, no names
of people, no free text of visits.

The rows themselves do not travel into a supervisor's store; these sums do.
"""

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from models.calendar.weeks import Week
from models.errors import Refused
from models.packs.strict_json import canonical, parse
from models.places.coverage import Coverage, coverage_values, read_coverage
from models.reports.report import WeekReport
from models.reports.screen_figures import ScreenFigures
from models.reports.snapshot import Figures
from models.weekly_package import coverage_part
from models.weekly_package.manifest import BAD

SCHEMA = 1
_MOST = 10_000_000_000
_MOST_ENTRIES, _CODE, _LABEL = 2_000, 60, 200
_GROUPS = ("by_preset", "by_field", "by_visitor", "by_shift", "by_counter")


@dataclass(frozen=True)
class Sum:
    """Lượt of one kind, field, visitor type, shift or counter, named as it was at closing."""

    code: str
    label: str
    total: int


@dataclass(frozen=True)
class DaySum:
    """One day: ``off`` by the unit's table of holidays."""

    day: date
    total: int
    followed: int
    off: bool


@dataclass(frozen=True)
class Aggregate:
    """``before``: the unit's week before, as it stood; ``screen`` is None for a week closed before
    the public screen was counted; ``by_hour`` has 24 entries, ``by_day`` seven; ``gaps`` counts
    working shifts without a row. ``coverage`` is None, and then left out of the bytes, for a week
    closed before there was a register of places."""

    figures: Figures
    before: Figures
    screen: ScreenFigures | None
    by_day: tuple[DaySum, ...]
    by_hour: tuple[int, ...]
    by_preset: tuple[Sum, ...]
    by_field: tuple[Sum, ...]
    by_visitor: tuple[Sum, ...]
    by_shift: tuple[Sum, ...]
    by_counter: tuple[Sum, ...]
    gaps: int
    coverage: Coverage | None = None


def aggregate_of(report: WeekReport) -> Aggregate:
    """The sums of a closed week."""
    groups = {
        name: tuple(Sum(item.code, item.label, item.total) for item in getattr(report, name))
        for name in _GROUPS
    }
    return Aggregate(
        figures=report.figures,
        before=report.names.previous,
        screen=report.names.screen,
        by_day=tuple(
            DaySum(item.day, item.total, item.followed, item.off) for item in report.by_day
        ),
        by_hour=report.by_hour,
        gaps=len(report.gaps),
        coverage=report.names.coverage,
        **groups,
    )


def aggregate_bytes(aggregate: Aggregate) -> bytes:
    """Canonical JSON; the same bytes for the same sums."""
    groups = {
        name: [[item.code, item.label, item.total] for item in getattr(aggregate, name)]
        for name in _GROUPS
    }
    return canonical(
        {
            "schema": SCHEMA,
            "figures": asdict(aggregate.figures),
            "before": asdict(aggregate.before),
            "screen": asdict(aggregate.screen) if aggregate.screen is not None else None,
            "by_day": [
                [item.day.isoformat(), item.total, item.followed, item.off]
                for item in aggregate.by_day
            ],
            "by_hour": list(aggregate.by_hour),
            "gaps": aggregate.gaps,
            **_coverage_part(aggregate.coverage),
            **groups,
        }
    )


def read_aggregate(data: bytes, week: Week) -> Aggregate:
    """What :func:`aggregate_bytes` made for this week, and nothing else.

    Raises:
        Refused: anything else, sums that contradict each other among it.
    """
    values = parse(data)
    try:
        aggregate = _aggregate(values)
        possible = _is_possible(aggregate, week)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise Refused(BAD) from error
    if not possible or aggregate_bytes(aggregate) != data:
        raise Refused(BAD)
    return aggregate


def kept_aggregate(text: str) -> Aggregate:
    """Sums that :func:`read_aggregate` accepted when they were taken in: not doubted again."""
    values = json.loads(text)
    screen, coverage = values["screen"], values.get("coverage")
    return Aggregate(
        figures=Figures(**values["figures"]),
        before=Figures(**values["before"]),
        screen=ScreenFigures(**screen) if screen is not None else None,
        by_day=tuple(DaySum(date.fromisoformat(day), *said) for day, *said in values["by_day"]),
        by_hour=tuple(values["by_hour"]),
        gaps=values["gaps"],
        coverage=read_coverage(coverage) if coverage is not None else None,
        **{name: tuple(Sum(*entry) for entry in values[name]) for name in _GROUPS},
    )


def kept_figures(text: str) -> Figures:
    """Of the same, the figures alone; ten times as quick."""
    return Figures(**json.loads(text)["figures"])


def kept_coverage(text: str) -> Coverage | None:
    """Of the same, where the code hung; None in a package from before it was told."""
    values = json.loads(text).get("coverage")
    return read_coverage(values) if values is not None else None


def _aggregate(values: dict[str, Any]) -> Aggregate:
    if values["schema"] != SCHEMA:
        raise ValueError("schema")
    return Aggregate(
        figures=_counts(Figures, values["figures"]),
        before=_counts(Figures, values["before"]),
        screen=_counts(ScreenFigures, values["screen"]) if values["screen"] is not None else None,
        by_day=tuple(
            DaySum(date.fromisoformat(day), _count(total), _count(followed), _flag(off))
            for day, total, followed, off in values["by_day"]
        ),
        by_hour=tuple(_count(value) for value in values["by_hour"]),
        gaps=_count(values["gaps"]),
        coverage=read_coverage(values["coverage"]) if "coverage" in values else None,
        **{name: _group(values[name]) for name in _GROUPS},
    )


def _coverage_part(coverage: Coverage | None) -> dict[str, Any]:
    return {} if coverage is None else {"coverage": coverage_values(coverage)}


def _group(entries: Any) -> tuple[Sum, ...]:
    if len(entries) > _MOST_ENTRIES:
        raise ValueError("entries")
    found = tuple(
        Sum(_words(code, _CODE), _words(label, _LABEL), _count(total))
        for code, label, total in entries
    )
    if len({item.code for item in found}) != len(found):
        raise ValueError("said twice")
    return found


def _counts(kind: Any, values: Any) -> Any:
    names = {item.name for item in fields(kind)}
    if set(values) != names:
        raise ValueError("names")
    return kind(**{name: _count(values[name]) for name in names})


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _MOST:
        raise ValueError("count")
    return value


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError("flag")
    return value


def _words(value: Any, most: int) -> str:
    if type(value) is not str or len(value) > most or not value.isprintable():
        raise ValueError("words")
    return value


def _is_possible(aggregate: Aggregate, week: Week) -> bool:
    total = aggregate.figures.total
    groups = (getattr(aggregate, name) for name in _GROUPS)
    return (
        [item.day for item in aggregate.by_day] == week.days()
        and sum(item.total for item in aggregate.by_day) == total
        and len(aggregate.by_hour) == 24
        and sum(aggregate.by_hour) == total
        and all(sum(item.total for item in group) == total for group in groups)
        and sum(item.followed for item in aggregate.by_day) == aggregate.figures.followed
        and (aggregate.coverage is None or coverage_part.is_possible(aggregate.coverage, week))
    )
