"""The unit, its counters and its officers; first run and every change after it."""

import re
from datetime import datetime
from typing import NamedTuple

from models.errors import Refused
from models.packs.keys import unit_key
from models.setup import pin
from models.store import audit, settings
from models.store.opening import Store
from models.store.rows import tuples
from models.store.schema import Counter, Officer, Unit
from models.text.fold import clean_line, fold
from models.text.order import person_sort_key

LEVELS = ("trung_uong", "tinh", "xa")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", re.ASCII)
_NAME_LENGTH = 160
_LONG_PARENT = "Tên cơ quan chủ quản dài quá {0} ký tự. Hãy ghi ngắn hơn."
_LONG_PHONE = "Số điện thoại dài quá {0} ký tự. Hãy ghi ngắn hơn."
_LONG_ADDRESS = "Địa chỉ dài quá {0} ký tự. Hãy ghi ngắn hơn."
# As text: the start asks several times, and building a query takes longer than its answer.
_OWN = 'SELECT code, name, level, parent_agency, phone, address FROM "unit" WHERE own'
_OFFICERS = 'SELECT code, name, active FROM "officer" ORDER BY position, sort_key'
_COUNTERS = 'SELECT code, name, active FROM "counter" ORDER BY position, code'
_SET_UP = (
    'SELECT EXISTS (SELECT 1 FROM "unit" WHERE own) '
    'AND EXISTS (SELECT 1 FROM "officer" WHERE active)'
)


class UnitNow(NamedTuple):
    """The unit this store belongs to."""

    code: str
    name: str
    level: str
    parent_agency: str
    phone: str
    address: str


class Person(NamedTuple):
    """An officer: code and display name."""

    code: str
    name: str
    active: bool = True


class Place(NamedTuple):
    """A counter: code and the name shown."""

    code: str
    name: str
    active: bool = True


class WhoIsWhere(NamedTuple):
    """The names of the officer on shift and of this PC's counter."""

    officer: str
    counter: str


class Setup(NamedTuple):
    """What the first run asks for. ``officers`` and ``counters`` are added or renamed, never
    removed; what is None stays as it was."""

    unit_code: str
    unit_name: str
    level: str
    parent_agency: str | None = None
    phone: str | None = None
    address: str | None = None
    counters: tuple[str, ...] = ()
    officers: tuple[Person, ...] = ()


def set_up(store: Store, wanted: Setup, now: datetime) -> UnitNow:
    """Write the unit, its counters and officers in one transaction.

    Raises:
        Refused: a code, a name or the level cannot be used. Nothing was changed.
    """
    unit = _checked_unit(wanted)
    people = [checked_officer(person) for person in wanted.officers]
    counters = [counter_from_text(text) for text in wanted.counters]
    with store.write():
        before = own_unit()
        Unit.update(own=False).execute()
        values = {**unit._asdict(), "own": True}
        Unit.insert(values).on_conflict(conflict_target=[Unit.code], update=values).execute()
        for person in people:
            save_officer(person)
        for counter in counters:
            save_counter(counter)
        if counters:
            settings.put(settings.COUNTER_HERE, counters[0].code)
        if not settings.get(settings.WEEKS_FROM):
            settings.put(settings.WEEKS_FROM, now.date().isoformat())
        audit.append(now, "", "setup", unit.code, name=unit.name, renamed=before != unit)
        unit_key(store, now)
    return unit


def is_set_up() -> bool:
    """Whether there is a unit and an officer to log for."""
    return bool(Unit._meta.database.execute_sql(_SET_UP).fetchone()[0])


def own_unit() -> UnitNow | None:
    """The unit of this store, or None before the first run."""
    row = Unit._meta.database.execute_sql(_OWN).fetchone()
    return UnitNow(*row) if row is not None else None


def require_unit() -> UnitNow:
    """The unit of this store.

    Raises:
        Refused: nobody set it up yet.
    """
    unit = own_unit()
    if unit is None:
        raise Refused("Chưa thiết lập đơn vị. Hãy chạy thiết lập lần đầu (lệnh setup) trước.")
    return unit


def officers(active_only: bool = True) -> list[Person]:
    """Officers in the order they were entered first, then by given name."""
    rows = Officer._meta.database.execute_sql(_OFFICERS)
    people = [Person(code, name, bool(active)) for code, name, active in rows]
    return [person for person in people if person.active or not active_only]


def counters(active_only: bool = True) -> list[Place]:
    """Counters in the order they were entered."""
    rows = Counter._meta.database.execute_sql(_COUNTERS)
    places = [Place(code, name, bool(active)) for code, name, active in rows]
    return [place for place in places if place.active or not active_only]


def require_officer(code: str) -> Person:
    """The active officer with this code.

    Raises:
        Refused: there is none.
    """
    row = Officer.get_or_none((Officer.code == code) & Officer.active)
    if row is None:
        raise Refused("Không có cán bộ mã {0}. Hãy kiểm tra mã trong danh sách cán bộ.", code)
    return Person(row.code, row.name)


def officer_on_shift() -> Person:
    """The officer on shift, else the first.

    Raises:
        Refused: no officer was entered yet.
    """
    code = settings.get(settings.OFFICER_ON_SHIFT)
    people = officers()
    for person in people:
        if person.code == code:
            return person
    if not people:
        raise Refused("Chưa có cán bộ nào. Hãy thêm cán bộ trong Quản trị.")
    return people[0]


def counter_here() -> str:
    """The counter this PC stands at, else the first one, else an empty code."""
    code = settings.get(settings.COUNTER_HERE)
    places = counters()
    if any(place.code == code for place in places):
        return code
    return places[0].code if places else ""


def who_is_where() -> WhoIsWhere:
    """Names for the desk's header; empty where nothing was entered yet."""
    people, places = officers(), counters()
    code, here = settings.get(settings.OFFICER_ON_SHIFT), settings.get(settings.COUNTER_HERE)
    officer = next((person for person in people if person.code == code), None)
    counter = next((place for place in places if place.code == here), None)
    return WhoIsWhere(
        (officer or people[0]).name if people else "",
        (counter or places[0]).name if places else "",
    )


def change_officer_on_shift(store: Store, code: str, now: datetime) -> Person:
    """Who logs from now on.

    Raises:
        Refused: no such officer.
    """
    person = require_officer(code)
    with store.write():
        settings.put(settings.OFFICER_ON_SHIFT, code)
        audit.append(now, code, "officer_on_shift", code)
    return person


def change_counter_here(store: Store, code: str, by: str, now: datetime) -> Place:
    """Which counter this PC stands at from now on; ``by`` is the officer who says so.

    Raises:
        Refused: no such counter.
    """
    place = next((place for place in counters() if place.code == code), None)
    if place is None:
        raise Refused("Không có quầy mã {0}. Hãy chọn quầy khác.", code[:40])
    with store.write():
        if settings.get(settings.COUNTER_HERE) != code:
            settings.put(settings.COUNTER_HERE, code)
            audit.append(now, by, "counter_here", code, name=place.name)
    return place


def checked_officer(person: Person) -> Person:
    """The officer with clean code and name.

    Raises:
        Refused: the code or the name cannot be used.
    """
    code, name = person.code.strip(), clean_line(person.name)
    if not _CODE.fullmatch(code):
        raise Refused(
            "Mã cán bộ “{0}” không hợp lệ. Hãy dùng 1 đến 20 chữ cái không dấu, số, gạch nối.",
            code[:40],
        )
    if not name or len(name) > _NAME_LENGTH:
        raise Refused("Hãy ghi họ tên cán bộ {0} (không quá {1} ký tự).", code, _NAME_LENGTH)
    return Person(code, name, person.active)


def counter_from_text(text: str) -> Place:
    """A counter from what a person writes: ``3`` becomes "Quầy 3", other names stay.

    Raises:
        Refused: nothing, or more than a name.
    """
    name = clean_line(text)
    if not name or len(name) > 40:
        raise Refused("Hãy ghi tên quầy (không quá 40 ký tự).")
    if name.isascii() and name.isdigit():
        return Place(name, f"Quầy {name}")
    code = re.sub(r"[^a-z0-9]+", "-", fold(name).removeprefix("quay ")).strip("-")[:20]
    if not code:
        raise Refused("Tên quầy “{0}” cần có chữ hoặc số. Hãy sửa tên.", name)
    return Place(code, name)


def save_officer(person: Person) -> None:
    """Add or rename an officer. Call inside ``store.write()`` with a checked one."""
    position = Officer.select().count()
    # "hoa" beside "HOA" would be a second person who is the same one.
    codes = [code for (code,) in tuples(Officer.select(Officer.code))]
    same = next((code for code in codes if code.casefold() == person.code.casefold()), None)
    Officer.insert(
        code=same or person.code,
        name=person.name,
        folded=fold(person.name),
        sort_key=person_sort_key(person.name),
        position=position,
        active=person.active,
    ).on_conflict(
        conflict_target=[Officer.code],
        preserve=[Officer.name, Officer.folded, Officer.sort_key, Officer.active],
    ).execute()


def save_counter(place: Place) -> None:
    """Add or rename a counter. Call inside ``store.write()``."""
    position = Counter.select().count()
    Counter.insert(
        code=place.code, name=place.name, position=position, active=place.active
    ).on_conflict(conflict_target=[Counter.code], preserve=[Counter.name, Counter.active]).execute()


def require_pin_if_set(store: Store, given: str | None, now: datetime) -> None:
    """Changes after the first run need the supervisor PIN once one exists.

    Raises:
        Refused: it is missing or wrong.
    """
    if not pin.has_pin():
        return
    if not given:
        raise Refused("Đã có mã PIN của người phụ trách. Hãy nhập mã PIN để thay đổi thiết lập.")
    pin.check_pin(store, given, now)


def _kept(given: str | None, before: str, longest: int, refusal: str) -> str:
    if given is None:
        return before
    line = clean_line(given)
    if len(line) > longest:
        raise Refused(refusal, longest)
    return line


def _checked_unit(wanted: Setup) -> UnitNow:
    before = own_unit()
    code, name = wanted.unit_code.strip(), clean_line(wanted.unit_name)
    if not _CODE.fullmatch(code):
        raise Refused(
            "Mã đơn vị “{0}” không hợp lệ. Hãy dùng 1 đến 20 chữ cái không dấu, số, gạch nối.",
            code[:40],
        )
    if not name or len(name) > _NAME_LENGTH:
        raise Refused("Hãy ghi tên đơn vị (không quá {0} ký tự).", _NAME_LENGTH)
    if wanted.level not in LEVELS:
        raise Refused("Cấp đơn vị phải là trung_uong, tinh hoặc xa. Hãy chọn lại.")
    return UnitNow(
        code,
        name,
        wanted.level,
        _kept(
            wanted.parent_agency, before.parent_agency if before else "", _NAME_LENGTH, _LONG_PARENT
        ),
        _kept(wanted.phone, before.phone if before else "", 60, _LONG_PHONE),
        _kept(wanted.address, before.address if before else "", _NAME_LENGTH, _LONG_ADDRESS),
    )
