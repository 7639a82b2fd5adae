"""What a week amounts to at the public screen and at the codes (product K10 and T7).

Sums only: nobody is named, and nothing here is added to the totals of interactions.
"""

from dataclasses import dataclass

from peewee import fn

from models.calendar.spans import Span
from models.checks.incidents import found_between
from models.checks.shift_checks import checked_of_worked
from models.display import sessions, touches
from models.store.rows import tuples
from models.store.screen_schema import HelpCall
from models.text import formats

HOURS, COUNT, SHARE = "hours", "count", "share"

SCREEN_LABELS = {
    "hours": "Giờ hiển thị màn hình",
    "checks_passed": "Số lần tự kiểm tra mã đạt",
    "checks_failed": "Số lần tự kiểm tra mã không đạt",
    "shifts": "Số ca đã kiểm tra mã / số ca làm việc",
    "incidents": "Số sự cố",
    "touches": "Lượt chạm trên màn hình công cộng",
    "help": "Số lần gọi hỗ trợ đã trả lời / số lần gọi",
}


@dataclass(frozen=True)
class ScreenFigures:
    """Sums of a week. ``seconds`` a code stood on a screen; ``shifts_worked`` by the calendar;
    ``incidents`` by the day they were found; ``touches`` of visitors, never interactions."""

    seconds: int = 0
    checks_passed: int = 0
    checks_failed: int = 0
    shifts_checked: int = 0
    shifts_worked: int = 0
    incidents: int = 0
    touches: int = 0
    help_calls: int = 0
    help_answered: int = 0


@dataclass(frozen=True)
class ScreenLine:
    """One line of the summary. ``kind``: ``hours`` (one decimal), ``count``, or ``share``, a part
    of ``whole``. ``before`` and ``before_whole`` are the same of the previous week or period;
    nothing is known of one that is not ``compared``, and its zeros are none."""

    code: str
    label: str
    kind: str
    value: float
    before: float
    whole: int = 0
    before_whole: int = 0
    compared: bool = True

    @property
    def text(self) -> str:
        """The number for people: ``43,5``, ``1.234`` or ``9/10``."""
        return _text(self.kind, self.value, self.whole)

    @property
    def before_text(self) -> str:
        """The same of the previous week or period, ``–`` where nothing is known of it."""
        if not self.compared:
            return formats.NOTHING
        return _text(self.kind, self.before, self.before_whole)

    @property
    def change(self) -> float | None:
        """Against the previous week, as a fraction of it; None for a share or after nothing."""
        if self.kind == SHARE or not self.before:
            return None
        return (self.value - self.before) / self.before


def count_screen(week: Span) -> ScreenFigures:
    """The sums of a week or a longer period as they stand now."""
    passed, failed = sessions.checks(week.first, week.last)
    checked, worked = checked_of_worked(week)
    calls, answered = _help_calls(week)
    return ScreenFigures(
        seconds=sessions.seconds_shown(week.first, week.last),
        checks_passed=passed,
        checks_failed=failed,
        shifts_checked=checked,
        shifts_worked=worked,
        incidents=found_between(week.first, week.last),
        touches=touches.total(week.first, week.last),
        help_calls=calls,
        help_answered=answered,
    )


def screen_lines(now: ScreenFigures, before: ScreenFigures) -> tuple[ScreenLine, ...]:
    """The lines of a report, in the order of :data:`SCREEN_LABELS`."""
    shares = {
        "shifts": ("shifts_checked", "shifts_worked"),
        "help": ("help_answered", "help_calls"),
    }
    lines = []
    for code, label in SCREEN_LABELS.items():
        if code == "hours":
            lines.append(ScreenLine(code, label, HOURS, _hours(now), _hours(before)))
        elif code in shares:
            part, whole = shares[code]
            values = [getattr(figures, name) for name in (part, whole) for figures in (now, before)]
            lines.append(ScreenLine(code, label, SHARE, *values))
        else:
            lines.append(ScreenLine(code, label, COUNT, getattr(now, code), getattr(before, code)))
    return tuple(lines)


def _hours(figures: ScreenFigures) -> float:
    return figures.seconds / 3600


def _text(kind: str, value: float, whole: int) -> str:
    if kind == HOURS:
        return formats.decimal(value, 1)
    number = formats.number(int(value))
    return f"{number}/{formats.number(whole)}" if kind == SHARE else number


def _help_calls(week: Span) -> tuple[int, int]:
    """Calls of the week, and those that an officer answered."""
    row = HelpCall
    days = (row.day >= week.first.isoformat()) & (row.day <= week.last.isoformat())
    query = row.select(fn.COUNT(row.id), fn.COUNT(row.answered_at)).where(days)
    calls, answered = tuples(query)[0]
    return int(calls), int(answered)
