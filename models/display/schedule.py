"""Which pages the public screen shows now, in which turn, and whether the office is open."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.calendar.working_days import WorkingDays
from models.clock import TZ, local
from models.display.program import CODE, Hours, PageSpec, ScreenProgram, default_program
from models.setup.holidays import working_days

CODE_SHARE = 0.6
"""The code page has at least this part of the time (product K4)."""

_ALL_DAY = (Hours(time(0), time(0)),)
_DAY = timedelta(days=1)
_LOOK_AHEAD = 400
"""Days: more than any holiday lasts, and more than a year of weeks with the same hours."""


@dataclass(frozen=True)
class Slot:
    """One page's stay: its id and whole seconds."""

    page: str
    seconds: int


def is_open(program: ScreenProgram, now: datetime, days: WorkingDays | None = None) -> bool:
    """Whether the office is open at ``now``.

    ``days``: holidays and make-up days; None asks the store, so call inside ``store.read()``
    then. Without any opening hours it is always open.
    """
    if not _has_hours(program):
        return True
    known = days if days is not None else working_days()
    return _covers(lambda day: _opening_of(program, day, known), local(now))


def opening_on(
    program: ScreenProgram, day: date, days: WorkingDays | None = None
) -> tuple[Hours, ...]:
    """The stretches of a day for the standby page, in order; none on a day off. ``days`` as in
    :func:`is_open`."""
    if not _has_hours(program):
        return ()
    return _opening_of(program, day, days if days is not None else working_days())


def next_change(
    program: ScreenProgram, now: datetime, days: WorkingDays | None = None
) -> datetime | None:
    """The next opening or closing after ``now``, in +07:00; None when there is none within a
    year. ``days`` as in :func:`is_open`."""
    if not _has_hours(program):
        return None
    known = days if days is not None else working_days()
    moment = local(now)
    open_until: datetime | None = None
    for offset in range(-1, _LOOK_AHEAD):
        day = moment.date() + offset * _DAY
        for hours in _opening_of(program, day, known):
            start, end = _span(day, hours)
            if start > (open_until or moment):
                return open_until or start
            if end > (open_until or moment):
                open_until = end
    # Open to the end of the days looked at is open without end.
    ends = open_until is not None and open_until - moment < (_LOOK_AHEAD - 2) * _DAY
    return open_until if ends else None


def pages_now(
    program: ScreenProgram, now: datetime, shown: Collection[str]
) -> tuple[PageSpec, ...]:
    """The pages of this moment, the code page always first.

    ``shown``: ids of the pages whose link is a confirmed channel. It decides on pages with a link
    only: the code page guards its own code, and a notice has none.
    """
    moment = local(now)
    return tuple(
        page
        for page in program.pages
        if page.kind == CODE
        or (page.enabled and (not page.link or page.id in shown) and _is_due(page, moment))
    )


def turn(pages: Iterable[PageSpec]) -> tuple[Slot, ...]:
    """One cycle: code, another page, code, the next …; every other page once.

    The code page has at least :data:`CODE_SHARE` of the cycle: its stays are lengthened, evenly,
    where its own seconds do not reach that.
    """
    every = tuple(pages)
    code = next((page for page in every if page.kind == CODE), default_program().pages[0])
    others = [page for page in every if page.kind != CODE]
    if not others:
        return (Slot(code.id, code.seconds),)
    # 60 % of the whole is one and a half times the rest; whole numbers keep that exact.
    least = -(-3 * sum(page.seconds for page in others) // 2)
    each, more = divmod(max(least, code.seconds * len(others)), len(others))
    slots = []
    for place, page in enumerate(others):
        slots.append(Slot(code.id, each + (1 if place < more else 0)))
        slots.append(Slot(page.id, page.seconds))
    return tuple(slots)


def _has_hours(program: ScreenProgram) -> bool:
    return any(program.opening.values())


def _opening_of(program: ScreenProgram, day: date, days: WorkingDays) -> tuple[Hours, ...]:
    if days.is_off(day):
        return ()
    own = tuple(program.opening.get(day.weekday(), ()))
    if not own and days.is_makeup(day):
        # A make-up day is worked as the ordinary day that it replaces, whichever that is.
        ordinary = {hours for n in days.weekdays for hours in program.opening.get(n, ())}
        own = tuple(ordinary)
    return tuple(sorted(own, key=lambda hours: (hours.start, hours.end)))


def _is_due(page: PageSpec, moment: datetime) -> bool:
    def hours_of(day: date) -> tuple[Hours, ...]:
        early = page.first is not None and day < page.first
        late = page.last is not None and day > page.last
        if early or late or day.weekday() not in page.weekdays:
            return ()
        return page.hours or _ALL_DAY

    return _covers(hours_of, moment)


def _covers(hours_of: Callable[[date], tuple[Hours, ...]], moment: datetime) -> bool:
    """Whether a stretch of this day, or one of the day before that runs over midnight, holds it."""
    for day in (moment.date(), moment.date() - _DAY):
        for hours in hours_of(day):
            start, end = _span(day, hours)
            if start <= moment < end:
                return True
    return False


def _span(day: date, hours: Hours) -> tuple[datetime, datetime]:
    last = day + _DAY if hours.end <= hours.start else day
    return datetime.combine(day, hours.start, TZ), datetime.combine(last, hours.end, TZ)
