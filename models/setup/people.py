"""Officers and counters after the first run: added, renamed, retired, brought back.

Nothing is ever deleted: rows of the log name officers and counters by code for ever.
"""

import re
from datetime import datetime

from models.errors import Refused
from models.setup.desk import (
    Person,
    Place,
    checked_officer,
    counter_from_text,
    save_counter,
    save_officer,
)
from models.store import audit, settings
from models.store.opening import Store
from models.store.schema import Counter, Officer
from models.text.fold import clean, clean_line, fold

_COUNTER_LENGTH = 40


def suggest_code(name: str) -> str:
    """A free officer code from a full name: the given name in plain capitals, then a number.

    ``Nguyễn Thị Hoa`` gives ``HOA``, the second one ``HOA2``; an empty text where no letter is.
    """
    words = fold(clean(name)).split()
    base = re.sub(r"[^A-Z0-9]", "", words[-1].upper())[:16] if words else ""
    if not base:
        return ""
    taken = {row.code.upper() for row in Officer.select(Officer.code)}
    number = 1
    while (code := base if number == 1 else f"{base}{number}") in taken:
        number += 1
    return code


def add_officer(store: Store, name: str, now: datetime, by: str = "", code: str = "") -> Person:
    """Enter an officer; without a code one is made from the given name.

    Raises:
        Refused: the code is taken, by a retired officer too, or a text cannot be used.
    """
    wanted = code.strip() or suggest_code(name)
    if not wanted:
        raise Refused("Hãy ghi họ tên cán bộ.")
    person = checked_officer(Person(wanted, name))
    with store.write():
        present = next(
            (row for row in Officer.select() if row.code.upper() == person.code.upper()), None
        )
        if present is not None:
            raise Refused(
                "Mã cán bộ {0} đã thuộc về {1}. Hãy chọn mã khác.", present.code, present.name
            )
        save_officer(person)
        audit.append(now, by, "officer_added", person.code, name=person.name)
    return person


def rename_officer(store: Store, code: str, name: str, now: datetime, by: str = "") -> Person:
    """Correct a name; the code and all rows stay.

    Raises:
        Refused: no such officer, or the name cannot be used.
    """
    row = _officer(code)
    person = checked_officer(Person(row.code, name, bool(row.active)))
    if person.name == row.name:
        return person
    with store.write():
        save_officer(person)
        audit.append(now, by, "officer_renamed", code, before=row.name, name=person.name)
    return person


def retire_officer(store: Store, code: str, now: datetime, by: str = "") -> Person:
    """Take an officer out of all lists; the rows logged stay theirs.

    Raises:
        Refused: no such officer, or the last one who is left.
    """
    row = _officer(code)
    if not row.active:
        return Person(row.code, row.name, False)
    if Officer.select().where(Officer.active & (Officer.code != code)).count() == 0:
        raise Refused("Quầy phải còn ít nhất một cán bộ. Hãy thêm người khác trước.")
    with store.write():
        Officer.update(active=False).where(Officer.code == code).execute()
        if settings.get(settings.OFFICER_ON_SHIFT) == code:
            settings.put(settings.OFFICER_ON_SHIFT, "")
        audit.append(now, by, "officer_retired", code)
    return Person(row.code, row.name, False)


def bring_back_officer(store: Store, code: str, now: datetime, by: str = "") -> Person:
    """A retired officer works again.

    Raises:
        Refused: no such officer.
    """
    row = _officer(code)
    if not row.active:
        with store.write():
            Officer.update(active=True).where(Officer.code == code).execute()
            audit.append(now, by, "officer_back", code)
    return Person(row.code, row.name)


def add_counter(store: Store, text: str, now: datetime, by: str = "") -> Place:
    """Enter a counter; ``3`` becomes "Quầy 3". The first one is where this PC stands.

    Raises:
        Refused: it is there already, retired ones included, or the text cannot be used.
    """
    place = counter_from_text(text)
    with store.write():
        present = Counter.get_or_none(Counter.code == place.code)
        if present is not None:
            raise Refused("Đã có quầy “{0}”. Hãy dùng quầy đó hoặc đặt tên khác.", present.name)
        save_counter(place)
        if not settings.get(settings.COUNTER_HERE):
            settings.put(settings.COUNTER_HERE, place.code)
        audit.append(now, by, "counter_added", place.code, name=place.name)
    return place


def rename_counter(store: Store, code: str, name: str, now: datetime, by: str = "") -> Place:
    """Give a counter another name; its code and all rows stay.

    Raises:
        Refused: no such counter, or the name cannot be used.
    """
    row = _counter(code)
    shown = clean_line(name)
    if not shown or len(shown) > _COUNTER_LENGTH:
        raise Refused("Hãy ghi tên quầy (không quá 40 ký tự).")
    place = Place(row.code, shown, bool(row.active))
    if shown != row.name:
        with store.write():
            save_counter(place)
            audit.append(now, by, "counter_renamed", code, before=row.name, name=shown)
    return place


def retire_counter(store: Store, code: str, now: datetime, by: str = "") -> Place:
    """Take a counter out of all lists; the rows logged there stay.

    Raises:
        Refused: no such counter.
    """
    row = _counter(code)
    if row.active:
        with store.write():
            Counter.update(active=False).where(Counter.code == code).execute()
            if settings.get(settings.COUNTER_HERE) == code:
                settings.put(settings.COUNTER_HERE, "")
            audit.append(now, by, "counter_retired", code)
    return Place(row.code, row.name, False)


def bring_back_counter(store: Store, code: str, now: datetime, by: str = "") -> Place:
    """A retired counter is used again.

    Raises:
        Refused: no such counter.
    """
    row = _counter(code)
    if not row.active:
        with store.write():
            Counter.update(active=True).where(Counter.code == code).execute()
            audit.append(now, by, "counter_back", code)
    return Place(row.code, row.name)


def choose_counter(store: Store, code: str, now: datetime, by: str = "") -> Place:
    """Say at which counter this PC stands.

    Raises:
        Refused: no such counter, or a retired one.
    """
    row = _counter(code)
    if not row.active:
        raise Refused("Quầy “{0}” đã ngừng dùng. Hãy chọn quầy khác.", row.name)
    with store.write():
        settings.put(settings.COUNTER_HERE, code)
        audit.append(now, by, "counter_here", code)
    return Place(row.code, row.name)


def _officer(code: str) -> Officer:
    row = Officer.get_or_none(Officer.code == code)
    if row is None:
        raise Refused("Không có cán bộ mã {0}. Hãy kiểm tra mã trong danh sách cán bộ.", code)
    return row


def _counter(code: str) -> Counter:
    row = Counter.get_or_none(Counter.code == code)
    if row is None:
        raise Refused("Không có quầy mã {0}. Hãy xem lại danh sách quầy.", code)
    return row
