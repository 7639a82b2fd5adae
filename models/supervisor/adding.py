"""Packages added up some at a time: what stays is the sums, not the packages."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields

from models.reports.snapshot import Figures
from models.supervisor.counted import UnitWeek
from models.weekly_package.aggregate import Sum


@dataclass(frozen=True)
class UnitSums:
    """A unit's figures over some weeks, and the shifts of the public screen's check."""

    figures: Figures
    shifts_checked: int
    shifts_worked: int


NOTHING = UnitSums(Figures(), 0, 0)


class SumAdder:
    """Sums by code, also of codes that only one unit has."""

    def __init__(self) -> None:
        self._total: Counter[str] = Counter()
        self._labels: dict[str, Counter[str]] = {}

    def add(self, group: Iterable[Sum]) -> None:
        """One more package's."""
        for item in group:
            self._total[item.code] += item.total
            self._labels.setdefault(item.code, Counter())[item.label] += 1

    def sums(self) -> tuple[Sum, ...]:
        """In the order of their codes; each under the label that most packages use."""
        return tuple(
            Sum(code, _usual(self._labels[code]), self._total[code]) for code in sorted(self._total)
        )


class Adding:
    """``sent`` packages; ``by_week`` and ``weeks`` count lượt and packages by label; ``weekdays``:
    lượt from Monday to Sunday, wherever the units' weeks begin."""

    def __init__(self) -> None:
        self.sent = 0
        self.by_unit: dict[str, UnitSums] = {}
        self.by_week: Counter[str] = Counter()
        self.weeks: Counter[str] = Counter()
        self.weekdays = [0] * 7
        self.presets, self.fields = SumAdder(), SumAdder()

    def add(self, packages: Iterable[UnitWeek]) -> None:
        """Some more."""
        for item in packages:
            self.sent += 1
            self.by_unit[item.unit] = _with(self.by_unit.get(item.unit, NOTHING), item)
            self.by_week[item.week] += item.sums.figures.total
            self.weeks[item.week] += 1
            for day in item.sums.by_day:
                self.weekdays[day.day.weekday()] += day.total
            self.presets.add(item.sums.by_preset)
            self.fields.add(item.sums.by_field)

    @property
    def figures(self) -> Figures:
        """Of all units."""
        return add_figures(unit.figures for unit in self.by_unit.values())


def add_figures(every: Iterable[Figures]) -> Figures:
    """Their sum, figure by figure."""
    sums = dict.fromkeys(_NAMES, 0)
    for figures in every:
        for name in _NAMES:
            sums[name] += getattr(figures, name)
    return Figures(**sums)


def add_sums(groups: Iterable[Iterable[Sum]]) -> tuple[Sum, ...]:
    """The sums of all groups by code, as :class:`SumAdder` gives them."""
    adder = SumAdder()
    for group in groups:
        adder.add(group)
    return adder.sums()


_NAMES = [item.name for item in fields(Figures)]


def _with(sums: UnitSums, item: UnitWeek) -> UnitSums:
    screen = item.sums.screen
    return UnitSums(
        add_figures((sums.figures, item.sums.figures)),
        sums.shifts_checked + (screen.shifts_checked if screen is not None else 0),
        sums.shifts_worked + (screen.shifts_worked if screen is not None else 0),
    )


def _usual(labels: Counter[str]) -> str:
    return min(labels.items(), key=lambda said: (-said[1], said[0]))[0]
