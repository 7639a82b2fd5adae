"""What was found wrong with a code, from the find to the replacement (product T7).

Every step is a row of its own; where an incident stands is kept beside them for speed.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.checks import shift_checks
from models.clock import day_of, iso
from models.errors import Refused
from models.setup import desk
from models.store import audit, settings
from models.store.opening import Store
from models.store.screen_schema import Incident, IncidentEvent
from models.text.fold import clean
from models.text.reason import checked_note
from models.uuid7 import uuid7

PASTED_OVER, TORN, FADED = "pasted_over", "torn", "faded"
WRONG_LINK, STRANGER = "wrong_link", "stranger"
KINDS = (PASTED_OVER, TORN, FADED, WRONG_LINK, STRANGER)
KIND_LABELS = {
    PASTED_OVER: "Mã bị dán đè",
    TORN: "Rách",
    FADED: "Mờ",
    WRONG_LINK: "Liên kết sai",
    STRANGER: "Người lạ tiếp cận",
}

NEW, IN_PROGRESS, REPLACED = "new", "in_progress", "replaced"
STATES = (NEW, IN_PROGRESS, REPLACED)
STATE_LABELS = {NEW: "Mới", IN_PROGRESS: "Đang xử lý", REPLACED: "Đã thay"}

PLACE_LENGTH = 80


@dataclass(frozen=True)
class IncidentNow:
    """An incident as it stands: ``kind`` of :data:`KINDS`, ``state`` of :data:`STATES`;
    ``closed_at`` is when it came to ``replaced``. Times are ISO 8601 with ``+07:00``."""

    id: str
    found_at: str
    day: str
    kind: str
    place: str
    note: str
    state: str
    officer: str
    counter: str
    closed_at: str | None


@dataclass(frozen=True)
class Step:
    """One step of an incident: who brought it to which state, and what they noted."""

    at: str
    officer: str
    state: str
    note: str


def report(store: Store, kind: str, place: str, note: str, by: str, now: datetime) -> IncidentNow:
    """Officer ``by`` found something wrong at ``place``.

    Whoever finds a bad code has looked: the running shift counts as checked, except for a
    stranger, who says nothing about the codes.

    Raises:
        Refused: unknown kind or officer, no place, a place or note with a person's data.
    """
    if kind not in KINDS:
        raise Refused(
            "Không có loại sự cố “{0}”. Hãy chọn một trong: {1}.", kind[:40], ", ".join(KINDS)
        )
    officer = desk.require_officer(by)
    where, said = _checked_place(place), checked_note(note)
    with store.write():
        row = Incident.create(
            id=uuid7(now),
            found_at=iso(now),
            day=day_of(now).isoformat(),
            kind=kind,
            place=where,
            note=said,
            state=NEW,
            officer=officer.code,
            counter=desk.counter_here(),
            sample=settings.get(settings.SAMPLE),
        )
        _step(row.id, officer.code, NEW, said, now)
        audit.append(now, officer.code, "incident_reported", row.id, kind=kind)
        if kind != STRANGER and shift_checks.check_due(now) is not None:
            shift_checks.check_now(store, officer.code, now, shift_checks.INCIDENT)
    return _from_row(row)


def move(
    store: Store, incident_id: str, state: str, note: str, by: str, now: datetime
) -> IncidentNow:
    """Bring an incident forward, or back to ``in_progress`` with a note that says why.

    The state it has already changes nothing, unless there is something to note.

    Raises:
        Refused: unknown incident, state or officer, a step that is not allowed, a note with a
            person's data.
    """
    if state not in STATES:
        raise Refused(
            "Không có trạng thái “{0}”. Hãy chọn một trong: {1}.", state[:40], ", ".join(STATES)
        )
    officer = desk.require_officer(by)
    said = checked_note(note)
    with store.write():
        row = _require(incident_id)
        if state == row.state and not said:
            return _from_row(row)
        _check_step(row.state, state, said)
        row.closed_at = None if state != REPLACED else row.closed_at or iso(now)
        row.state = state
        row.save()
        _step(row.id, officer.code, state, said, now)
        audit.append(now, officer.code, "incident_moved", row.id, kind=row.kind, state=state)
    return _from_row(row)


def incidents(open_only: bool = False) -> list[IncidentNow]:
    """All incidents, or those not replaced yet; the newest first."""
    query = Incident.select().order_by(Incident.found_at.desc(), Incident.id.desc())
    if open_only:
        query = query.where(Incident.state != REPLACED)
    return [_from_row(row) for row in query]


def open_count() -> int:
    """How many incidents are not replaced yet."""
    return int(Incident.select().where(Incident.state != REPLACED).count())


def found_between(first: date, last: date) -> int:
    """How many incidents were found from ``first`` to ``last``, both included."""
    days = (Incident.day >= first.isoformat()) & (Incident.day <= last.isoformat())
    return int(Incident.select().where(days).count())


def history(incident_id: str) -> list[Step]:
    """The steps of an incident, the find first.

    Raises:
        Refused: there is none with this id.
    """
    step = IncidentEvent
    query = step.select().where(step.incident == _require(incident_id).id)
    return [
        Step(row.at, row.officer, row.state, row.note) for row in query.order_by(step.at, step.id)
    ]


def _checked_place(text: str) -> str:
    place = checked_note(" ".join(clean(text).split()))
    if not place:
        raise Refused("Hãy ghi nơi thấy sự cố, ví dụ: tờ dán ở quầy 3.")
    if len(place) > PLACE_LENGTH:
        raise Refused("Nơi thấy sự cố dài quá {0} ký tự. Hãy viết ngắn hơn.", PLACE_LENGTH)
    return place


def _check_step(before: str, after: str, note: str) -> None:
    if STATES.index(after) >= STATES.index(before):
        return
    if after != IN_PROGRESS:
        raise Refused("Sự cố đã được xử lý nên không trở lại “Mới”. Hãy ghi sự cố khác.")
    if not note:
        raise Refused("Hãy ghi chú vì sao phải xử lý lại.")


def _step(incident: str, officer: str, state: str, note: str, now: datetime) -> None:
    # Two programs may take a step within one second: the id says which came first.
    before = IncidentEvent.select().where(IncidentEvent.incident == incident).count()
    IncidentEvent.create(
        id=uuid7(now + timedelta(milliseconds=before)),
        incident=incident,
        at=iso(now),
        officer=officer,
        state=state,
        note=note,
    )


def _require(incident_id: str) -> Incident:
    row = Incident.get_or_none(Incident.id == incident_id.strip().lower())
    if row is None:
        raise Refused("Không có sự cố mã {0}. Hãy xem lại danh sách sự cố.", incident_id[:60])
    return row


def _from_row(row: Incident) -> IncidentNow:
    return IncidentNow(
        row.id,
        row.found_at,
        row.day,
        row.kind,
        row.place,
        row.note,
        row.state,
        row.officer,
        row.counter,
        row.closed_at,
    )
