"""The follower number of the OA as somebody read it (product L11).

One number for the whole OA, whoever follows it and wherever: never summed over counters, units or
weeks, and nothing about cause follows from it. Times are ISO 8601 with ``+07:00``.
"""

import re
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from models.calendar.spans import Span
from models.calendar.weeks import Week, week_of, weeks_between
from models.clock import day_of, iso
from models.errors import Refused
from models.setup import desk
from models.store import audit, settings
from models.store.desk_schema import FollowerReading
from models.store.opening import Store
from models.text.formats import number
from models.uuid7 import uuid7

TYPED, FROM_ABOVE = "nhap_tay", "co_quan_chu_quan"
SOURCES = (TYPED, FROM_ABOVE)
SOURCE_LABELS = {TYPED: "Nhập tay", FROM_ABOVE: "Cơ quan chủ quản"}

MOST = 200_000_000
WEEKS = 26
_SPACES = str.maketrans("\u00a0\u2009\u202f", "   ")
_GROUPED = re.compile(r"\d{1,3}(?:(?:\.\d{3})+|(?: \d{3})+|(?:,\d{3}){2,})", re.ASCII)
_DIGITS = re.compile(r"-?\d{1,12}", re.ASCII)
_AHEAD = timedelta(minutes=5)
_OLDEST = timedelta(days=2 * 366)


@dataclass(frozen=True)
class Reading:
    """``value`` people followed the OA at ``read_at``; ``source`` is one of :data:`SOURCES`;
    ``voided_at`` once it was taken back."""

    id: str
    read_at: str
    day: str
    recorded_at: str
    value: int
    source: str
    officer: str
    voided_at: str | None
    sample: bool


@dataclass(frozen=True)
class WeekReading:
    """A week and the last reading in it; None where there was none."""

    week: Week
    reading: Reading | None


def note_reading(
    store: Store,
    value: int,
    source: str,
    read_at: datetime | None,
    by: str | None,
    now: datetime,
    id: str | None = None,
) -> Reading:
    """Keep a number that was read at ``read_at`` (None is now). The same ``id`` stores once.

    Raises:
        Refused: no whole number from 0 to 200,000,000, unknown source or officer, a time to come
            or more than two years ago.
        StoreProblem: the store could not.
    """
    _check_value(value)
    if source not in SOURCES:
        raise Refused(
            "Không có nguồn số liệu “{0}”. Hãy chọn một trong: {1}.",
            str(source)[:40],
            ", ".join(SOURCES),
        )
    when = read_at or now
    _check_time(when, now)
    officer = desk.require_officer(by) if by else desk.officer_on_shift()
    with store.write():
        row = FollowerReading.get_or_none(FollowerReading.id == id) if id else None
        if row is None:
            row = FollowerReading.create(
                id=id or uuid7(now),
                read_at=iso(when),
                day=day_of(when).isoformat(),
                recorded_at=iso(now),
                value=value,
                source=source,
                officer=officer.code,
                sample=settings.get(settings.SAMPLE),
            )
            audit.append(now, officer.code, "followers_noted", row.id, value=value, source=source)
    return _from_row(row)


def void_reading(store: Store, reading_id: str, by: str | None, now: datetime) -> Reading:
    """Take a reading back; it stays, marked. A second time changes nothing.

    Raises:
        Refused: unknown reading or officer.
    """
    officer = desk.require_officer(by) if by else desk.officer_on_shift()
    with store.write():
        row = FollowerReading.get_or_none(FollowerReading.id == reading_id.strip().lower())
        if row is None:
            raise Refused(
                "Không có số liệu người quan tâm mã {0}. Hãy xem lại danh sách.", reading_id[:60]
            )
        if row.voided_at is None:
            row.voided_at = iso(now)
            row.save()
            audit.append(now, officer.code, "followers_voided", row.id, value=row.value)
    return _from_row(row)


def readings(first: date, last: date, voided: bool = False) -> list[Reading]:
    """Those read from ``first`` to ``last``, both included, the newest first; without those taken
    back unless ``voided``."""
    row = FollowerReading
    days = (row.day >= first.isoformat()) & (row.day <= last.isoformat())
    query = row.select().where(days).order_by(row.read_at.desc(), row.recorded_at.desc(), row.id)
    if not voided:
        query = query.where(row.voided_at.is_null())
    return [_from_row(found) for found in query]


def latest_before(day: date) -> Reading | None:
    """The last reading on a day before ``day`` that was not taken back; None without one."""
    row = FollowerReading
    query = row.select().where((row.day < day.isoformat()) & row.voided_at.is_null())
    found = query.order_by(row.read_at.desc(), row.recorded_at.desc(), row.id.desc()).first()
    return _from_row(found) if found is not None else None


def latest_in(week: Span) -> Reading | None:
    """The last reading of a week; None where there was none."""
    return next(iter(readings(week.first, week.last)), None)


def by_week(until: Week, weeks: int = WEEKS) -> tuple[WeekReading, ...]:
    """The last reading of each of so many weeks, the last of which is ``until``; oldest first."""
    first = until.first - timedelta(days=7 * (weeks - 1))
    last_of: dict[str, Reading] = {}
    weekday = until.first.weekday()
    for one in readings(first, until.last):
        last_of.setdefault(week_of(date.fromisoformat(one.day), weekday).label, one)
    return tuple(
        WeekReading(week, last_of.get(week.label))
        for week in weeks_between(first, until.last, weekday)
    )


def read_value(text: str) -> int:
    """How many people a text says: ``1234567``, or in groups of three ``1.234.567``.

    A comma is the decimal sign in Vietnamese and groups in English (domain facts, 3.3): one alone
    is never guessed.

    Raises:
        Refused: no number, or one that can be read in two ways.
    """
    said = text.translate(_SPACES).strip()
    if not said:
        raise Refused("Chưa ghi số người quan tâm. Hãy ghi số đọc được.")
    grouped = _GROUPED.fullmatch(said)
    digits = re.sub(r"[ .,]", "", said) if grouped else said
    if not _DIGITS.fullmatch(digits):
        raise Refused(
            "Không rõ “{0}” là bao nhiêu người. Hãy ghi như 1234567 hoặc 1.234.567.", text[:40]
        )
    return int(digits)


def _check_value(value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise Refused(
            "Số người quan tâm phải là số nguyên từ 0 đến {0}. Hãy ghi lại.", number(MOST)
        )


def _check_time(when: datetime, now: datetime) -> None:
    if when > now + _AHEAD:
        raise Refused("Thời điểm đọc số chưa tới. Hãy kiểm tra lại ngày giờ.")
    if when < now - _OLDEST:
        raise Refused("Thời điểm đọc số đã quá hai năm. Hãy xem lại ngày.")


def _from_row(row: FollowerReading) -> Reading:
    return Reading(**{item.name: getattr(row, item.name) for item in fields(Reading)})
