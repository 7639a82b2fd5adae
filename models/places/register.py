"""The register of places where the official code hangs: screens, walls, websites, portals
(product P5, R6).

A place is entered once and retired, never deleted. Each look at it is a fact of its own, appended
with its time, officer and finding; how a place stands follows from them.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from models.clock import day_of, iso, parse_time
from models.errors import Refused
from models.places.links import checked_link
from models.setup import desk
from models.store import audit
from models.store.opening import Store
from models.store.rows import insert_new
from models.store.supervisor_schema import PLACE_RETIRED, Place, PlaceCheck
from models.text.fold import clean, fold
from models.text.order import sort_key
from models.text.reason import checked_note, checked_reason
from models.uuid7 import uuid7

SCREEN, WALL, WEBSITE, PORTAL = "screen", "wall", "website", "portal"
KINDS = (SCREEN, WALL, WEBSITE, PORTAL)
KIND_LABELS = {
    SCREEN: "Màn hình",
    WALL: "Tờ dán",
    WEBSITE: "Trang thông tin",
    PORTAL: "Cổng thông tin",
}
ON_THE_WEB = (WEBSITE, PORTAL)

OK, PASTED_OVER, WORN = "ok", "pasted_over", "worn"
WRONG_LINK, REMOVED = "wrong_link", "removed"
STATES = (OK, PASTED_OVER, WORN, WRONG_LINK, REMOVED)
UNCHECKED = ""
STATE_LABELS = {
    OK: "Còn tốt",
    PASTED_OVER: "Bị dán đè",
    WORN: "Rách, mờ",
    WRONG_LINK: "Liên kết sai",
    REMOVED: "Đã gỡ",
    UNCHECKED: "Chưa kiểm tra",
}
STATES_OF = {
    SCREEN: STATES,
    WALL: STATES,
    WEBSITE: (OK, WRONG_LINK, REMOVED),
    PORTAL: (OK, WRONG_LINK, REMOVED),
}
"""What can be found at a place of each kind: nobody pastes a sticker over a website."""

RETIRED = PLACE_RETIRED
"""The last fact of a place that is no longer looked after; no finding."""

NAME_LENGTH = 80
BATCH_NUMBER = re.compile(r"IN-\d{4}-([A-Z0-9]{1,12}-)?\d{4,6}", re.ASCII)
"""``IN-2026-0031``, of a second PC ``IN-2026-QUAY2-0031``."""
_NO_BATCH_HERE = "Chỉ tờ dán mới ghi lô in. Hãy bỏ số lô hoặc chọn loại tờ dán."
_BAD_BATCH = "“{0}” không phải số lô in. Hãy ghi như IN-2026-0031."
_EVER = "9999"


@dataclass(frozen=True)
class PlaceNow:
    """A place as it stands. ``kind`` of :data:`KINDS`; ``link`` of a website or portal, else
    empty; ``batch``: the print batch that hangs there as last named, or empty; ``state`` of
    :data:`STATES`, or :data:`UNCHECKED`; ``checked_at`` (ISO 8601 with ``+07:00``) and
    ``officer`` of the last check, empty without one; ``retired_at`` once it is not looked after
    any more."""

    id: str
    kind: str
    name: str
    link: str
    batch: str
    created_at: str
    state: str
    checked_at: str
    officer: str
    retired_at: str

    @property
    def checked_on(self) -> date | None:
        """The day of the last check (+07:00)."""
        return day_of(parse_time(self.checked_at)) if self.checked_at else None


@dataclass(frozen=True)
class Check:
    """One look at a place, or its retirement (``state`` is then :data:`RETIRED`)."""

    id: str
    at: str
    officer: str
    state: str
    batch: str


def add_place(
    store: Store, kind: str, name: str, link: str, batch: str, by: str, now: datetime
) -> PlaceNow:
    """Enter a place; ``link`` for a website or a portal, ``batch`` (or nothing) for a wall.

    Raises:
        Refused: unknown kind or officer, no name, a name or address with a person's data, no
            address where one is needed, no batch number, a place that is in the register.
    """
    _check_kind(kind)
    officer = desk.require_officer(by)
    called, where = _checked_name(name), _link_of(kind, link)
    printed = _checked_batch(kind, batch)
    with store.write():
        for known in places():
            if known.kind == kind and fold(known.name) == fold(called):
                raise Refused("Danh sách đã có “{0}”. Hãy đặt tên khác hoặc kiểm tra nơi đó.", name)
        row = Place.create(
            id=uuid7(now),
            unit=desk.require_unit().code,
            kind=kind,
            name=called,
            link=where,
            created_at=iso(now),
            active=True,
            batch=printed or None,
        )
        audit.append(now, officer.code, "place_added", row.id, kind=kind)
    return place(row.id)


def check_place(
    store: Store,
    place_id: str,
    state: str,
    batch: str,
    by: str,
    now: datetime,
    check_id: str | None = None,
) -> PlaceNow:
    """Officer ``by`` looked at a place and found it so; ``batch``: what hangs there now, empty for
    as before. The same ``check_id`` stores once.

    Raises:
        Refused: unknown or retired place, a state that its kind cannot have, no batch number.
    """
    officer = desk.require_officer(by)
    with store.write():
        known = place(place_id)
        if known.retired_at:
            raise Refused("“{0}” đã thôi theo dõi. Hãy thêm lại nơi đó.", known.name)
        if state not in STATES_OF[known.kind]:
            raise Refused(
                "Nơi này không có trạng thái “{0}”. Hãy chọn một trong: {1}.",
                state[:40],
                ", ".join(STATES_OF[known.kind]),
            )
        printed = _checked_batch(known.kind, batch)
        if _append(store, known.id, state, officer.code, now, printed, check_id):
            audit.append(now, officer.code, "place_checked", known.id, state=state)
    return place(known.id)


def retire_place(store: Store, place_id: str, reason: str, by: str, now: datetime) -> PlaceNow:
    """A place is not looked after any more; it and its checks stay. A second time changes nothing.

    Raises:
        Refused: unknown place or officer, no reason, a reason with a person's data.
    """
    officer = desk.require_officer(by)
    why = checked_reason(reason, "Hãy ghi lý do thôi theo dõi nơi này.")
    with store.write():
        known = place(place_id)
        if not known.retired_at:
            Place.update(active=False).where(Place.id == known.id).execute()
            _append(store, known.id, RETIRED, officer.code, now, "", None)
            audit.append(now, officer.code, "place_retired", known.id, reason=why)
    return place(known.id)


def places(retired: bool = False, until: date | None = None) -> list[PlaceNow]:
    """The register by kind and name; ``retired``: also those no longer looked after. ``until``: as
    it stood at the end of that day."""
    end = until.isoformat() if until is not None else _EVER
    entered = Place.select().where(Place.unit == _own_code())
    rows = [row for row in entered if row.created_at[:10] <= end]
    facts = _facts(rows, end)
    found = [_standing(row, facts[row.id]) for row in rows]
    kept = [one for one in found if retired or not one.retired_at]
    return sorted(kept, key=lambda one: (KINDS.index(one.kind), sort_key(one.name), one.id))


def place(place_id: str) -> PlaceNow:
    """The place with this id.

    Raises:
        Refused: there is none.
    """
    row = Place.get_or_none(Place.id == place_id.strip().lower())
    if row is None or row.unit != _own_code():
        raise Refused("Không có nơi treo mã số {0}. Hãy xem lại danh sách.", place_id[:60])
    return _standing(row, _facts_of(row))


def checks_of(place_id: str) -> list[Check]:
    """Every fact of a place, the newest first."""
    row = Place.get_or_none(Place.id == place_id)
    return list(reversed(_facts_of(row))) if row is not None else []


def _append(
    store: Store,
    place_id: str,
    state: str,
    officer: str,
    now: datetime,
    batch: str,
    check_id: str | None,
) -> bool:
    values = {
        "id": check_id or uuid7(now),
        "place_id": place_id,
        "at": iso(now),
        "officer": officer,
        "state": state,
        "note": "",
        "batch": batch or None,
    }
    return insert_new(store.db, PlaceCheck, values)


def _facts_of(row: Place) -> list[Check]:
    gone = Place.select().where((Place.unit == row.unit) & (Place.kind == row.kind) & ~Place.active)
    return _facts([row, *(other for other in gone if other.id != row.id)], _EVER)[row.id]


def _facts(rows: list[Place], end: str) -> dict[str, list[Check]]:
    """The facts up to the end of a day by place, the newest last."""
    fact = PlaceCheck
    # Of two programs' facts of one moment the ids may be in either order; retirement comes last.
    query = fact.select().order_by(fact.at, fact.state == RETIRED, fact.id)
    if len(rows) == 1:
        query = query.where(fact.place == rows[0].id)
    found: dict[str, list[Check]] = {row.id: [] for row in rows}
    for said in query:
        if said.at[:10] <= end and said.__data__["place"] in found:
            made = Check(said.id, said.at, said.officer, said.state, said.batch or "")
            found[said.__data__["place"]].append(made)
    _pass_on(rows, found)
    return found


def _pass_on(rows: list[Place], found: dict[str, list[Check]]) -> None:
    """A PC that has not heard of an entry's retirement goes on looking at the place: where it goes
    on under another entry of its name, such looks are of that one."""
    late: dict[tuple[str, str], list[Check]] = {}
    for row in rows:
        states = [fact.state for fact in found[row.id]]
        if RETIRED in states[:-1]:
            after = found[row.id][states.index(RETIRED) + 1 :]
            late.setdefault((row.kind, fold(row.name)), []).extend(after)
    for row in sorted(rows, key=lambda row: (row.created_at, row.id)) if late else ():
        if all(fact.state != RETIRED for fact in found[row.id]):
            looks = late.pop((row.kind, fold(row.name)), [])
            found[row.id] = sorted(found[row.id] + looks, key=lambda fact: (fact.at, fact.id))


def _standing(row: Place, facts: list[Check]) -> PlaceNow:
    looks = [fact for fact in facts if fact.state != RETIRED]
    last = looks[-1] if looks else None
    named = [fact.batch for fact in looks if fact.batch]
    return PlaceNow(
        id=row.id,
        kind=row.kind,
        name=row.name,
        link=row.link,
        batch=named[-1] if named else row.batch or "",
        created_at=row.created_at,
        state=last.state if last is not None else UNCHECKED,
        checked_at=last.at if last is not None else "",
        officer=last.officer if last is not None else "",
        retired_at=next((fact.at for fact in facts if fact.state == RETIRED), ""),
    )


def _own_code() -> str:
    unit = desk.own_unit()
    return unit.code if unit is not None else ""


def _check_kind(kind: str) -> None:
    if kind not in KINDS:
        raise Refused(
            "Không có loại nơi treo mã “{0}”. Hãy chọn một trong: {1}.", kind[:40], ", ".join(KINDS)
        )


def _checked_name(text: str) -> str:
    name = checked_note(" ".join(clean(text).split()))
    if not name:
        raise Refused("Hãy ghi nơi treo mã, ví dụ: tờ dán ở cửa chính.")
    if len(name) > NAME_LENGTH:
        raise Refused("Tên nơi treo mã dài quá {0} ký tự. Hãy viết ngắn hơn.", NAME_LENGTH)
    return name


def _link_of(kind: str, link: str) -> str:
    if kind in ON_THE_WEB:
        if not clean(link):
            raise Refused("Trang web và cổng thông tin cần địa chỉ. Hãy ghi địa chỉ trang.")
        return checked_link(link)
    if clean(link):
        raise Refused("Chỉ trang web và cổng thông tin có địa chỉ. Hãy bỏ địa chỉ trang.")
    return ""


def _checked_batch(kind: str, batch: str) -> str:
    number = clean(batch).upper()
    if number and kind != WALL:
        raise Refused(_NO_BATCH_HERE)
    if number and BATCH_NUMBER.fullmatch(number) is None:
        raise Refused(_BAD_BATCH, number[:40])
    return number
