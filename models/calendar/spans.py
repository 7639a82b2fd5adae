"""A run of whole days: a week, a month, a quarter, a year."""

from datetime import date, timedelta
from typing import NamedTuple, Protocol


class Span(Protocol):
    """Days of +07:00 from ``first`` to ``last``, both included; `Week` and `Period` are some."""

    @property
    def first(self) -> date:
        """The first day."""

    @property
    def last(self) -> date:
        """The last day."""

    def days(self) -> list[date]:
        """Every day in order."""


class Days(NamedTuple):
    """Any run of days; none where ``last`` comes before ``first``."""

    first: date
    last: date

    def days(self) -> list[date]:
        """Every day in order."""
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]
