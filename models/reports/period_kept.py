"""What is left of the rows of a period past their term: sums of whole calendar months.

They say how many lượt of which kind, visitor and field there were, never on which day, in which
shift or at which counter. A month that a period cuts (15 to 14) cannot be divided: it is left out
and told, not guessed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models.calendar.periods import Period, parse_period
from models.calendar.spans import Days, Span
from models.reports.snapshot import Figures
from models.store.rows import tuples
from models.store.schema import MonthTotal, Preset


@dataclass(frozen=True)
class Kept:
    """Sums of the months wholly inside a span, ``months`` such as ``2024-10``; ``cut`` are the
    days of months that reach out of it, whose lượt are left out."""

    months: tuple[str, ...] = ()
    cut: tuple[Days, ...] = ()
    by_preset: dict[str, int] = field(default_factory=dict)
    by_visitor: dict[str, int] = field(default_factory=dict)
    by_field: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All lượt of these months."""
        return sum(self.by_preset.values())

    @property
    def until(self) -> date | None:
        """The last day whose rows are gone."""
        ends = [_month(label).last for label in self.months] + [days.last for days in self.cut]
        return max(ends, default=None)

    def figures(self) -> Figures:
        """The sums as reports name them; what a button means never changes once it was used."""
        meant = {
            code: (activity, outcome)
            for code, activity, outcome in tuples(
                Preset.select(Preset.code, Preset.activity, Preset.outcome)
            )
        }
        sums = [(*meant.get(code, ("", "")), total) for code, total in self.by_preset.items()]

        def of(*activities: str) -> int:
            return sum(total for activity, _, total in sums if activity in activities)

        return Figures(
            total=self.total,
            introduced=of("intro", "screen_scan"),
            screen_scan=of("screen_scan"),
            followed=sum(total for _, outcome, total in sums if outcome == "followed"),
            handed_out=of("handout"),
            petition=of("petition_guidance"),
        )


def kept_between(span: Span) -> Kept:
    """The sums of months inside ``span``."""
    row = MonthTotal
    first, last = f"{span.first:%Y-%m}", f"{span.last:%Y-%m}"
    columns = (row.month, row.preset, row.visitor, row.field, row.quantity)
    query = row.select(*columns).where((row.month >= first) & (row.month <= last))
    found = tuples(query.order_by(*columns))
    labels = sorted({month for month, *_ in found})
    whole = [label for label in labels if _is_inside(_month(label), span)]
    inside = [line for line in found if line[0] in set(whole)]
    return Kept(
        months=tuple(whole),
        cut=tuple(_common(_month(label), span) for label in labels if label not in whole),
        by_preset=_summed((preset, total) for _, preset, _, _, total in inside),
        by_visitor=_summed((visitor, total) for _, _, visitor, _, total in inside),
        by_field=_summed((about, total) for _, _, _, about, total in inside),
    )


def _month(label: str) -> Period:
    return parse_period(label)


def _is_inside(month: Period, span: Span) -> bool:
    return span.first <= month.first and month.last <= span.last


def _common(month: Period, span: Span) -> Days:
    return Days(max(month.first, span.first), min(month.last, span.last))


def _summed(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for code, total in pairs:
        sums[code] = sums.get(code, 0) + total
    return sums
