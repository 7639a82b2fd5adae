"""What the colleague who takes over has to know of a shift.

Counts of one counter, never of a person: an officer's name stands in the summary, no figure
belongs to it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import fn

from models.calendar.shifts import Shift, shift_at, working_shifts
from models.calendar.weeks import week_of
from models.calendar.working_days import WorkingDays
from models.checks.incidents import open_count
from models.checks.shift_checks import check_due
from models.clock import TZ, day_of, local
from models.handouts.batches import HANDOUT_PRESET, SENT
from models.log.context import load_shifts
from models.log.tally import FOLLOWED, INTRODUCED
from models.petitions.book import NEW, counts
from models.setup import desk
from models.setup.holidays import working_days
from models.store import settings
from models.store.rows import tuples
from models.store.schema import InteractionRow, Preset, PrintBatch, PrintEvent
from models.text.formats import percent

TECH_ISSUE = "tech_issue"


@dataclass(frozen=True)
class KindCount:
    """A kind of lượt that occurred; ``count`` sums quantities."""

    code: str
    label: str
    count: int


@dataclass(frozen=True)
class BatchToday:
    """Copies of a batch of handouts sent to a printer today."""

    number: str
    copies: int


@dataclass(frozen=True)
class Handover:
    """One shift at one counter, voided rows left out; sums are of quantity.

    ``shift`` is its name, empty when the whole day is meant; ``start`` and ``end`` (aware, +07:00)
    hold every row counted, ``end`` of a running shift is the moment asked for. ``introduced``
    counts activities intro and screen_scan, the denominator of ``share`` (``40,0%``, or ``–``).
    ``by_hour`` has 24 values. ``last_week`` is the same shift seven days before,
    ``last_week_so_far`` the part of it up to the same time of day. ``unchecked``: nobody
    looked at the codes of the shift that runs. ``open_incidents``, ``petitions_new`` (noted, not
    yet forwarded) and ``batches`` (today's) are those of the whole desk.
    """

    day: date
    shift_code: str
    shift: str
    running: bool
    start: datetime
    end: datetime
    unit: str
    counter: str
    officer: str
    total: int
    followed: int
    introduced: int
    share: str
    kinds: tuple[KindCount, ...]
    by_hour: tuple[int, ...]
    handouts: int
    tech_issues: int
    open_incidents: int
    unchecked: bool
    petitions_new: int
    batches: tuple[BatchToday, ...]
    last_week: int
    last_week_so_far: int
    sample: bool


@dataclass(frozen=True)
class _Sums:
    presets: dict[str, int]
    followed: int
    introduced: int
    by_hour: tuple[int, ...]
    first: str
    last: str


def handover(now: datetime, officer: str = "") -> Handover:
    """The shift that runs at ``now``; else the last one of that day that began; else the day.

    ``officer`` is the name of who hands over where somebody else is on shift by now. Read inside
    ``store.read()``.

    Raises:
        Refused: the unit was never set up.
    """
    unit = desk.require_unit()
    day, counter = day_of(now), desk.counter_here()
    shift = _shift_to_tell(load_shifts(), working_days(), local(now))
    code = shift.code if shift else ""
    sums = _sums(_of(day, counter, code))
    before, so_far = _week_before(day - timedelta(days=7), counter, code, local(now))
    here = desk.who_is_where()
    start, end = _span(shift, sums, local(now))
    return Handover(
        day=day,
        shift_code=code,
        shift=shift.name if shift else "",
        running=shift is None or local(now).time() < shift.end,
        start=start,
        end=end,
        unit=unit.name,
        counter=here.counter,
        officer=officer or here.officer,
        total=sum(sums.presets.values()),
        followed=sums.followed,
        introduced=sums.introduced,
        share=percent(sums.followed, sums.introduced),
        kinds=_kinds(sums.presets),
        by_hour=sums.by_hour,
        handouts=sums.presets.get(HANDOUT_PRESET, 0),
        tech_issues=sums.presets.get(TECH_ISSUE, 0),
        open_incidents=open_count(),
        unchecked=check_due(now) is not None,
        petitions_new=counts()[NEW],
        batches=_sent_on(day),
        last_week=before,
        last_week_so_far=so_far,
        sample=settings.get(settings.SAMPLE),
    )


def _shift_to_tell(shifts: Iterable[Shift], days: WorkingDays, now: datetime) -> Shift | None:
    every = tuple(shifts)
    today = [
        shift
        for day, shift in working_shifts(week_of(now.date()), every, days)
        if day == now.date()
    ]
    begun = [shift for shift in today if shift.start <= now.time()]
    # Where shifts overlap a row belongs to the one that shift_at names.
    nearest = shift_at(every, now, days)
    if nearest in begun:
        return nearest
    return max(begun, key=lambda shift: (shift.start, shift.end), default=None)


def _of(day: date, counter: str, shift: str) -> Any:
    row = InteractionRow
    chosen = (row.day == day.isoformat()) & (row.counter == counter) & row.voided_at.is_null()
    return chosen & (row.shift == shift) if shift else chosen


def _sums(chosen: Any) -> _Sums:
    row = InteractionRow
    hour = fn.SUBSTR(row.occurred_at, 12, 2)
    first, last = fn.MIN(row.occurred_at), fn.MAX(row.occurred_at)
    query = (
        row.select(row.preset, row.activity, row.outcome, hour, fn.SUM(row.quantity), first, last)
        .where(chosen)
        .group_by(row.preset, row.activity, row.outcome, hour)
    )
    presets: dict[str, int] = {}
    hours = [0] * 24
    followed = introduced = 0
    moments: list[str] = []
    for preset, activity, outcome, at_hour, count, earliest, latest in tuples(query):
        presets[preset] = presets.get(preset, 0) + int(count)
        hours[int(at_hour)] += int(count)
        followed += int(count) if outcome == FOLLOWED else 0
        introduced += int(count) if activity in INTRODUCED else 0
        moments += [earliest, latest]
    return _Sums(
        presets,
        followed,
        introduced,
        tuple(hours),
        min(moments, default=""),
        max(moments, default=""),
    )


def _week_before(day: date, counter: str, shift: str, now: datetime) -> tuple[int, int]:
    row = InteractionRow
    early = fn.SUBSTR(row.occurred_at, 12, 8) <= now.isoformat()[11:19]
    query = row.select(early, fn.SUM(row.quantity)).where(_of(day, counter, shift)).group_by(early)
    sums = {bool(was_early): int(count) for was_early, count in tuples(query)}
    return sum(sums.values()), sums.get(True, 0)


def _span(shift: Shift | None, sums: _Sums, now: datetime) -> tuple[datetime, datetime]:
    """From and to, wide enough for rows logged just before and after a shift."""
    day = now.date()
    start = datetime.combine(day, shift.start if shift else time(0), TZ)
    end = min(now, datetime.combine(day, shift.end, TZ)) if shift else now
    if sums.first:
        first, last = map(datetime.fromisoformat, (sums.first, sums.last))
        start = first if shift is None else min(start, first)
        end = max(end, last)
    return start, end


def _kinds(presets: dict[str, int]) -> tuple[KindCount, ...]:
    """In the order of the keys, retired buttons with their rows included."""
    query = Preset.select(Preset.code, Preset.label)
    query = query.order_by(Preset.active.desc(), Preset.key, Preset.code)
    labels: dict[str, str] = dict(tuples(query))
    labels.update({code: code for code in presets if code not in labels})
    return tuple(
        KindCount(code, label, presets[code]) for code, label in labels.items() if presets.get(code)
    )


def _sent_on(day: date) -> tuple[BatchToday, ...]:
    event, batch = PrintEvent, PrintBatch
    query = (
        event.select(batch.number, fn.SUM(event.copies))
        .join(batch)
        .where((event.day == day.isoformat()) & (event.kind == SENT))
        .group_by(batch.number, batch.created_at)
        .order_by(batch.created_at, batch.number)
    )
    return tuple(BatchToday(number, int(copies)) for number, copies in tuples(query))
