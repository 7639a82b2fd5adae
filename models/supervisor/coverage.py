"""How far the official code reaches: unit × (screen, wall, website), with the last check.

For whoever leads the campaign (domain facts, 8.4). From each unit's newest week, as it was signed;
rates over the expected units, never ranks: units stand by name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.calendar.weeks import Week, parse_week
from models.places.coverage import Coverage, KindCover, add_kinds
from models.setup.desk import UnitNow, own_unit
from models.store import settings
from models.supervisor.expected import expected_units
from models.supervisor.newest import NewestWeek, newest_weeks
from models.text.order import sort_key

SCREEN, WALL, WEB = "screen", "wall", "web"
PLACES = (SCREEN, WALL, WEB)

GOOD, STALE, UNCHECKED = "good", "stale", "unchecked"
WORN, WRONG, STOPPED, NONE, UNKNOWN = "worn", "wrong", "stopped", "none", "unknown"
STATES = (GOOD, STALE, UNCHECKED, WORN, WRONG, STOPPED, NONE, UNKNOWN)
"""``stale``: the last check is more than 30 days old. ``worn``: torn, faded, or some of them were
taken away. ``wrong``: pasted over, or a wrong link. ``stopped``: a screen that showed the code, but
not in the last seven days. ``none``: there is no such place. ``unknown``: no package came, or one
from before there was a register of places."""

ALL, CHECKED_7, CHECKED_30 = "all", "checked_7", "checked_30"
RATES = (SCREEN, WALL, WEB, ALL, CHECKED_7, CHECKED_30)
"""Units that have a running screen, a wall, a website or portal, all three; units all of whose
places were checked within seven days, and within 30."""

WEEK_DAYS, MONTH_DAYS = 7, 30


@dataclass(frozen=True)
class Cell:
    """How one kind of place stands at a unit. ``has``: whether the code stands there at all;
    ``checked``: the day of the last check; ``since``: the day after which every place was checked,
    None while one was not; ``count``: how many places are in the register."""

    state: str
    has: bool = False
    checked: date | None = None
    since: date | None = None
    count: int = 0


@dataclass(frozen=True)
class UnitCover:
    """``week``: label of the newest week that is known of the unit, empty for none; ``expected`` by
    the list of units. ``batches`` hang on its walls; ``fingerprint`` of the code on its screen."""

    code: str
    name: str
    expected: bool
    week: str
    cells: dict[str, Cell]
    batches: tuple[str, ...] = ()
    fingerprint: str = ""

    @property
    def lacks(self) -> bool:
        """Whether anything is left to do here: no place, a bad one, or one not checked lately."""
        return any(cell.state != GOOD for cell in self.cells.values())


@dataclass(frozen=True)
class Rate:
    """``part`` of ``whole`` units; ``code`` is one of :data:`RATES`."""

    code: str
    part: int
    whole: int


@dataclass(frozen=True)
class Reach:
    """``units`` by name. ``counted``: those over whom the rates are taken: the expected ones, or
    without a list (``listed`` is False) all that sent anything."""

    week: Week
    unit: UnitNow | None
    units: tuple[UnitCover, ...]
    counted: tuple[UnitCover, ...]
    listed: bool
    rates: tuple[Rate, ...]
    sample: bool

    def rate(self, code: str) -> Rate:
        """The rate with this code."""
        return next(rate for rate in self.rates if rate.code == code)

    def without(self, code: str) -> tuple[UnitCover, ...]:
        """The counted units that are not in a rate; those of whom nothing is known left out."""
        return tuple(
            unit for unit in self.counted if not _is_in(unit, code, self.week) and _is_known(unit)
        )

    @property
    def unknown(self) -> tuple[UnitCover, ...]:
        """The counted units of whom nothing is known."""
        return tuple(unit for unit in self.counted if not _is_known(unit))


def build_reach(label: str) -> Reach:
    """The coverage as of the end of a week. Call inside ``store.read()``.

    Raises:
        Refused: ``label`` is no week.
    """
    week = parse_week(label, settings.get(settings.FIRST_WEEKDAY))
    own = own_unit()
    listed = {unit.code: unit.name for unit in expected_units(True) if unit.in_week(week.label)}
    newest = newest_weeks(week.label)
    if own is not None:
        # A province's own package tells of its units, who are all here themselves.
        newest.pop(own.code, None)
        listed.pop(own.code, None)
    names = {code: item.name for code, item in newest.items()} | listed
    units = sorted(
        (_unit(code, name, code in listed, newest.get(code), week) for code, name in names.items()),
        key=lambda unit: (sort_key(unit.name), unit.code),
    )
    counted = tuple(unit for unit in units if unit.expected or not listed)
    return Reach(
        week=week,
        unit=own,
        units=tuple(units),
        counted=counted,
        listed=bool(listed),
        rates=tuple(_rate(code, counted, week) for code in RATES),
        sample=settings.get(settings.SAMPLE),
    )


def _rate(code: str, counted: Iterable[UnitCover], week: Week) -> Rate:
    found = [_is_in(unit, code, week) for unit in counted]
    return Rate(code, sum(found), len(found))


def _is_in(unit: UnitCover, code: str, week: Week) -> bool:
    cells = unit.cells
    if code in cells:
        return cells[code].has
    if code == ALL:
        return all(cell.has for cell in cells.values())
    there = [cell for cell in cells.values() if cell.has]
    days = WEEK_DAYS if code == CHECKED_7 else MONTH_DAYS
    return bool(there) and all(_is_recent(cell.since, week, days) for cell in there)


def _is_known(unit: UnitCover) -> bool:
    return any(cell.state != UNKNOWN for cell in unit.cells.values())


def _unit(code: str, name: str, expected: bool, known: NewestWeek | None, week: Week) -> UnitCover:
    cover = known.coverage if known is not None else None
    label = known.week if known is not None else ""
    if cover is None:
        return UnitCover(code, name, expected, label, dict.fromkeys(PLACES, Cell(UNKNOWN)))
    web = add_kinds((cover.website, cover.portal))
    cells = {SCREEN: _screen(cover, week), WALL: _places(cover.wall, week), WEB: _places(web, week)}
    return UnitCover(code, name, expected, label, cells, cover.batches, cover.fingerprint)


def _screen(cover: Coverage, week: Week) -> Cell:
    """A screen that the program runs, or one in the register that somebody looked at."""
    listed = cover.screen
    days = (cover.self_checked, cover.shift_checked, listed.checked)
    checked = max((day for day in days if day is not None), default=None)
    runs = _is_recent(cover.shown, week, WEEK_DAYS)
    looked_at = bool(listed.ok) and _is_recent(listed.checked, week, WEEK_DAYS)
    if not runs and not looked_at:
        if cover.shown is None and not listed.hanging:
            # An officer's look at the codes was not at a screen then.
            return Cell(NONE, False, listed.checked, None, listed.count)
        return Cell(STOPPED, False, checked, None, listed.count)
    state = _found(listed) or _age(checked, week)
    return Cell(state, True, checked, checked, listed.count)


def _places(cover: KindCover, week: Week) -> Cell:
    if not cover.hanging:
        return Cell(NONE, False, cover.checked, None, cover.count)
    # One that nobody looks at is where the sticker is: the one left alone the longest counts.
    since = None if cover.unchecked else cover.oldest
    state = _found(cover) or (UNCHECKED if cover.checked is None else _age(since, week, STALE))
    return Cell(state, True, cover.checked, since, cover.count)


def _found(cover: KindCover) -> str:
    """What is wrong at some place, empty for nothing."""
    if cover.pasted_over or cover.wrong_link:
        return WRONG
    return WORN if cover.worn or cover.removed else ""


def _age(day: date | None, week: Week, never: str = UNCHECKED) -> str:
    if day is None:
        return never
    return GOOD if _is_recent(day, week, MONTH_DAYS) else STALE


def _is_recent(day: date | None, week: Week, days: int) -> bool:
    """Within so many days that end with the week; a unit's own week may end later."""
    return day is not None and (week.last - day).days < days
