"""The names and outside facts of a week as they stood when it was closed.

A closed week must give the same file for ever, whatever is renamed, printed or reopened later. So
everything a report needs beside the week's own (locked) rows is kept with the closing.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import fn

from models.calendar.shifts import Shift
from models.calendar.spans import Span
from models.calendar.weeks import Week
from models.calendar.working_days import Holiday, WorkingDays, deadline
from models.channels.register import default_channel
from models.clock import iso, parse_time
from models.places.coverage import Coverage, count_coverage, coverage_values, read_coverage
from models.reports.desk_figures import DeskFigures, read_desk, take_desk, take_desk_sums
from models.reports.screen_figures import ScreenFigures, count_screen
from models.setup.desk import own_unit
from models.store import settings
from models.store.schema import (
    Counter,
    FieldRow,
    HolidayRow,
    InteractionRow,
    Preset,
    PrintEvent,
    ShiftRow,
    WeekRow,
)
from models.version import VERSION

SCHEMA = 4
"""1: before the figures of the public screen, 2: before those of answers, petitions, confirmed
zeros and followers, 3: before the coverage. A week closed then goes on without them."""

# In the order in which reports list them (domain facts, 2.3).
VISITOR_NAMES = {
    "citizen": "Người dân",
    "business": "Doanh nghiệp, hộ kinh doanh",
    "organisation": "Tổ chức, hội",
    "civil_servant": "Cán bộ, công chức, viên chức",
    "worker": "Người lao động",
}
MEDIUM_NAMES = {
    "counter": "Tại quầy",
    "display": "Màn hình công cộng",
    "phone": "Điện thoại",
    "mobile_outreach": "Lưu động",
}


@dataclass(frozen=True)
class UnitName:
    """The unit as a letterhead names it."""

    code: str
    name: str
    level: str
    parent_agency: str


@dataclass(frozen=True)
class Named:
    """A catalogue entry; a retired one is named only where it was used."""

    code: str
    name: str
    active: bool = True


@dataclass(frozen=True)
class ChannelName:
    """The channel on show; ``one_person``: entered and confirmed by the same officer."""

    name: str
    link: str
    fingerprint: str
    one_person: bool


@dataclass(frozen=True)
class Figures:
    """Sums of quantity, voided rows left out. ``introduced`` includes ``screen_scan`` and is the
    denominator of the follow rate; ``sent`` are copies sent to printers, no matter if they came
    out."""

    total: int = 0
    introduced: int = 0
    screen_scan: int = 0
    followed: int = 0
    handed_out: int = 0
    petition: int = 0
    sent: int = 0


@dataclass(frozen=True)
class Snapshot:
    """What a report reads instead of the catalogues. ``holidays`` are those of the week;
    ``sent`` copies went to printers in it; ``previous`` is the week before. ``screen`` and
    ``screen_before`` are the public screen's figures of both; None in a snapshot of schema 1.
    ``desk`` is what happened beside the log, ``desk_before`` its sums in the week before; None in
    a snapshot of schema 1 or 2. ``coverage``: where the code hung at the end of the week; None
    before schema 4. ``compared``: the desk was there in the week before; where it was not, its
    zeros are none."""

    version: str
    unit: UnitName
    presets: tuple[Named, ...]
    fields: tuple[Named, ...]
    counters: tuple[Named, ...]
    shifts: tuple[Named, ...]
    working: tuple[Shift, ...]
    visitors: tuple[Named, ...]
    mediums: tuple[Named, ...]
    holidays: tuple[Holiday, ...]
    channel: ChannelName | None
    deadline: datetime
    sent: int
    previous: Figures
    sample: bool
    screen: ScreenFigures | None = None
    screen_before: ScreenFigures | None = None
    desk: DeskFigures | None = None
    desk_before: Mapping[str, int | None] | None = None
    coverage: Coverage | None = None
    compared: bool = True


def take_snapshot(week: Week, begun: date | None = None) -> dict[str, Any]:
    """Names and outside facts of ``week`` as of now, as values that JSON can hold; ``begun``: the
    first day of this desk.

    No officer is named: reports count per desk.
    """
    channel = channel_now()
    every = [
        Holiday(date.fromisoformat(row.day), row.name, row.kind)
        for row in HolidayRow.select().order_by(HolidayRow.day)
    ]
    before = Week(week.first - timedelta(days=7), week.last - timedelta(days=7))
    taken = {
        "schema": SCHEMA,
        "version": VERSION,
        "unit": asdict(unit_now()),
        **_catalogues(),
        "holidays": [
            {"day": item.day.isoformat(), "name": item.name, "kind": item.kind}
            for item in every
            if item.day in week
        ],
        "channel": channel and asdict(channel),
        "deadline": iso(deadline(week, WorkingDays(every))),
        "sent": copies_sent(week),
        "previous": asdict(count_figures(before, copies_sent(before))),
        "sample": settings.get(settings.SAMPLE),
        "screen": asdict(count_screen(week)),
        "screen_before": asdict(count_screen(before)),
        "desk": take_desk(week),
        "desk_before": take_desk_sums(before),
        "coverage": coverage_values(count_coverage(week)),
    }
    if begun is not None and before.last < begun and not _was_there(taken):
        # Said only of a desk's first week: all others stay spelt as they always were.
        taken["compared"] = False
    return taken


def _was_there(taken: dict[str, Any]) -> bool:
    """Whether anything at all is known of the week before; working shifts are the calendar's."""
    screen = {**taken["screen_before"], "shifts_worked": 0}
    return any(any(said.values()) for said in (taken["previous"], screen, taken["desk_before"]))


def load_snapshot(row: WeekRow) -> Snapshot:
    """The snapshot that was kept when the week of ``row`` was closed."""
    return read_snapshot(json.loads(row.snapshot))


def read_snapshot(taken: dict[str, Any]) -> Snapshot:
    """What :func:`take_snapshot` gave, typed; the words of petitions are read from their rows."""
    return Snapshot(
        version=taken["version"],
        unit=UnitName(**taken["unit"]),
        presets=_named(taken["presets"]),
        fields=_named(taken["fields"]),
        counters=_named(taken["counters"]),
        shifts=_named(taken["shifts"]),
        working=tuple(_shift(item) for item in taken["shifts"] if item["active"]),
        visitors=_named(taken["visitors"]),
        mediums=_named(taken["mediums"]),
        holidays=tuple(
            Holiday(date.fromisoformat(item["day"]), item["name"], item["kind"])
            for item in taken["holidays"]
        ),
        channel=ChannelName(**taken["channel"]) if taken["channel"] else None,
        deadline=parse_time(taken["deadline"]),
        sent=taken["sent"],
        previous=Figures(**taken["previous"]),
        sample=taken["sample"],
        screen=_screen(taken, "screen"),
        screen_before=_screen(taken, "screen_before"),
        desk=read_desk(taken["desk"]) if "desk" in taken else None,
        desk_before=taken.get("desk_before"),
        coverage=read_coverage(taken["coverage"]) if "coverage" in taken else None,
        compared=taken.get("compared", True),
    )


def unit_now() -> UnitName:
    """The unit as it is named today; empty before the set-up."""
    unit = own_unit()
    return UnitName(
        *(getattr(unit, name, "") for name in ("code", "name", "level", "parent_agency"))
    )


def channel_now() -> ChannelName | None:
    """The channel on show today."""
    channel = default_channel()
    if channel is None:
        return None
    return ChannelName(channel.name, channel.link, channel.fingerprint, channel.one_person)


def names_now() -> dict[str, tuple[Named, ...]]:
    """Each catalogue as it stands today: ``presets``, ``fields``, ``counters``, ``shifts``,
    ``visitors``, ``mediums``."""
    return {name: _named(items) for name, items in _catalogues().items()}


def copies_sent(week: Span) -> int:
    """Copies sent to printers in a week or a longer period."""
    event = PrintEvent
    query = event.select(fn.SUM(event.copies)).where(
        (event.kind == "sent")
        & (event.day >= week.first.isoformat())
        & (event.day <= week.last.isoformat())
    )
    return int(query.scalar() or 0)


def count_figures(week: Span, sent: int) -> Figures:
    """The sums of the rows of a week or a longer period, with the copies sent as given."""
    row = InteractionRow
    query: Any = (
        row.select(row.activity, row.outcome, fn.SUM(row.quantity))
        .where(in_week(week) & row.voided_at.is_null())
        .group_by(row.activity, row.outcome)
    )
    sums = [(activity, outcome, int(count)) for activity, outcome, count in query.tuples()]

    def of(*activities: str) -> int:
        return sum(count for activity, _, count in sums if activity in activities)

    return Figures(
        total=sum(count for _, _, count in sums),
        introduced=of("intro", "screen_scan"),
        screen_scan=of("screen_scan"),
        followed=sum(count for _, outcome, count in sums if outcome == "followed"),
        handed_out=of("handout"),
        petition=of("petition_guidance"),
        sent=sent,
    )


def in_week(week: Span) -> Any:
    """The condition that an interaction lies in ``week``."""
    day = InteractionRow.day
    return (day >= week.first.isoformat()) & (day <= week.last.isoformat())


def _catalogues() -> dict[str, Any]:
    return {
        "presets": [
            {"code": row.code, "name": row.label, "active": row.active}
            for row in Preset.select().order_by(Preset.key, Preset.code)
        ],
        "fields": [
            {"code": row.code, "name": row.name, "active": row.active}
            for row in FieldRow.select().order_by(FieldRow.position, FieldRow.code)
        ],
        "counters": [
            {"code": row.code, "name": row.name, "active": row.active}
            for row in Counter.select().order_by(Counter.position, Counter.code)
        ],
        "shifts": [
            {
                "code": row.code,
                "name": row.name,
                "active": row.active,
                "start": row.start,
                "end": row.end,
                "weekdays": row.weekdays,
            }
            for row in ShiftRow.select().order_by(ShiftRow.position, ShiftRow.code)
        ],
        "visitors": [{"code": code, "name": name} for code, name in VISITOR_NAMES.items()],
        "mediums": [{"code": code, "name": name} for code, name in MEDIUM_NAMES.items()],
    }


def _screen(taken: dict[str, Any], name: str) -> ScreenFigures | None:
    return ScreenFigures(**taken[name]) if name in taken else None


def _named(items: list[dict[str, Any]]) -> tuple[Named, ...]:
    return tuple(Named(item["code"], item["name"], item.get("active", True)) for item in items)


def _shift(item: dict[str, Any]) -> Shift:
    return Shift(
        item["code"],
        item["name"],
        time.fromisoformat(item["start"]),
        time.fromisoformat(item["end"]),
        frozenset(int(day) for day in item["weekdays"].split()),
    )
