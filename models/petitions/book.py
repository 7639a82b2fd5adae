"""The book of petitions and professional comments (product A5): noted, moved along, listed.

A row says what somebody wants the Ministry to know, never who. Every step is a row of its own;
where a petition stands is kept beside them for speed. Times are ISO 8601 with ``+07:00``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from models.clock import day_of, iso
from models.errors import Refused
from models.log.context import LogContext
from models.log.interactions import Draft, closed_week, log_interaction
from models.petitions.content import checked_content
from models.setup import desk
from models.store import audit
from models.store.desk_schema import PetitionEvent, PetitionRow
from models.store.opening import Store
from models.store.rows import insert_new
from models.text.fold import fold
from models.text.reason import checked_note
from models.uuid7 import uuid7

PETITION, COMMENT = "petition", "comment"
KINDS = (PETITION, COMMENT)
KIND_LABELS = {PETITION: "Phản ánh, kiến nghị", COMMENT: "Góp ý chuyên môn"}

NEW, FORWARDED, ANSWERED = "new", "forwarded", "answered"
STATES = (NEW, FORWARDED, ANSWERED)
STATE_LABELS = {NEW: "Mới", FORWARDED: "Đã chuyển", ANSWERED: "Đã trả lời"}

LOGGED_AS = "petition"
"""The quick button (F6, "Hướng dẫn gửi PAKN") that a petition is counted with in the log."""


@dataclass(frozen=True)
class PetitionNow:
    """A petition as it stands: ``kind`` of :data:`KINDS`, ``state`` of :data:`STATES`; ``field``
    is a code of the catalogue or None. ``content`` is blanked after its term."""

    id: str
    at: str
    day: str
    kind: str
    content: str
    field: str | None
    state: str
    officer: str
    counter: str
    sample: bool


@dataclass(frozen=True)
class Step:
    """One step of a petition: who brought it to which state, and what they noted."""

    at: str
    officer: str
    state: str
    note: str


@dataclass(frozen=True)
class Wanted:
    """Which petitions; empty parts do not narrow. ``first`` and ``last`` are days, both included;
    every word of ``search`` must occur in the content, with or without accents."""

    state: str = ""
    search: str = ""
    first: date | None = None
    last: date | None = None


def note_petition(
    store: Store,
    context: LogContext,
    kind: str,
    content: str,
    field: str | None,
    now: datetime,
    by: str | None = None,
    id: str | None = None,
    log: bool = True,
) -> PetitionNow:
    """Note what a visitor wants the Ministry to know; on the disk when this returns.

    The same ``id`` twice stores once and answers the stored row. With ``log`` one interaction
    "Hướng dẫn gửi PAKN" is counted in the same transaction: both are stored, or neither.
    ``by`` None is the officer on shift.

    Raises:
        Refused: unknown kind, field or officer, a content too short, too long or with a person's
            data in it, a day whose week is closed.
        StoreProblem: the store could not; the caller keeps what was typed.
    """
    _require_kind(kind)
    officer, about = context.require_officer(by), context.check_field(field)
    said = checked_content(content)
    day = day_of(now).isoformat()
    values = {
        "id": (id or uuid7(now)).strip().lower(),
        "at": iso(now),
        "day": day,
        "kind": kind,
        "content": said,
        "folded": fold(said),
        "field": about,
        "state": NEW,
        "officer": officer,
        "counter": context.counter,
        "sample": context.sample,
    }
    with store.write():
        stored = PetitionRow.get_or_none(PetitionRow.id == values["id"])
        if stored is not None:
            return _from_row(stored)
        _refuse_closed(day)
        insert_new(store.db, PetitionRow, values)
        put_step(str(values["id"]), officer, NEW, "", now)
        audit.append(now, officer, "petition_noted", str(values["id"]), kind=kind)
        if log:
            draft = Draft(id=uuid7(now), preset=LOGGED_AS, field=about, officer=officer)
            log_interaction(store, context, draft, now)
    return find_petition(str(values["id"]))


def move_petition(
    store: Store, petition_id: str, state: str, note: str, by: str, now: datetime
) -> PetitionNow:
    """Bring a petition forward, or one step back with a note that says why.

    What could be answered at the desk goes from new to answered: nothing was forwarded, and the
    log does not say so; one step back from there is new again. The state it has already changes
    nothing, unless there is something to note.

    Raises:
        Refused: unknown petition, state or officer, a step that is not allowed, a note with a
            person's data.
    """
    _require_state(state)
    officer = desk.require_officer(by)
    said = checked_note(note)
    with store.write():
        row = _require(petition_id)
        if state == row.state and not said:
            return _from_row(row)
        _check_step(petition_history(row.id), row.state, state, said)
        row.state = state
        row.save()
        put_step(row.id, officer.code, state, said, now)
        audit.append(now, officer.code, "petition_moved", row.id, kind=row.kind, state=state)
    return _from_row(row)


def petitions(wanted: Wanted | None = None) -> list[PetitionNow]:
    """Those that are wanted, by default all; the newest first.

    Raises:
        Refused: unknown state.
    """
    wanted = wanted or Wanted()
    row = PetitionRow
    query = row.select().order_by(row.at.desc(), row.id.desc())
    if wanted.state:
        query = query.where(row.state == _require_state(wanted.state))
    for condition in _narrowed(wanted):
        query = query.where(condition)
    return [_from_row(found) for found in query]


def counts(wanted: Wanted | None = None) -> dict[str, int]:
    """How many stand in each of :data:`STATES`; the state of ``wanted`` does not narrow."""
    found = dict.fromkeys(STATES, 0)
    for one in petitions(Wanted("", wanted.search, wanted.first, wanted.last) if wanted else None):
        found[one.state] += 1
    return found


def petitions_between(first: date, last: date) -> list[PetitionNow]:
    """Those noted from ``first`` to ``last``, both included; the oldest first."""
    return petitions(Wanted(first=first, last=last))[::-1]


def find_petition(petition_id: str) -> PetitionNow:
    """One petition.

    Raises:
        Refused: there is none with this id.
    """
    return _from_row(_require(petition_id))


def petition_history(petition_id: str) -> list[Step]:
    """The steps of a petition, the noting first.

    Raises:
        Refused: there is none with this id.
    """
    step = PetitionEvent
    query = step.select().where(step.petition == _require(petition_id).id)
    return [
        Step(row.at, row.officer, row.state, row.note) for row in query.order_by(step.at, step.id)
    ]


def state_before(steps: Sequence[Step]) -> str | None:
    """Where one step back leads after these steps, the noting first: to the state that the petition
    really had, answered at the desk to new; None for a new one."""
    way = [NEW]
    for step in steps:
        while len(way) > 1 and STATES.index(way[-1]) >= STATES.index(step.state):
            way.pop()
        if step.state != way[-1]:
            way.append(step.state)
    return way[-2] if len(way) > 1 else None


def put_step(petition: str, officer: str, state: str, note: str, now: datetime) -> None:
    """Append a step. Call inside ``store.write()``."""
    # Two steps may be taken within one second: the id says which came first.
    before = PetitionEvent.select().where(PetitionEvent.petition == petition).count()
    PetitionEvent.create(
        id=uuid7(now + timedelta(milliseconds=before)),
        petition=petition,
        at=iso(now),
        officer=officer,
        state=state,
        note=note,
    )


def _narrowed(wanted: Wanted) -> list[object]:
    row = PetitionRow
    parts: list[object] = []
    if wanted.first is not None:
        parts.append(row.day >= wanted.first.isoformat())
    if wanted.last is not None:
        parts.append(row.day <= wanted.last.isoformat())
    return parts + [row.folded.contains(word) for word in fold(wanted.search).split()]


def _check_step(steps: Sequence[Step], before: str, after: str, note: str) -> None:
    back = STATES.index(before) - STATES.index(after)
    if back > 1 and state_before(steps) != after:
        raise Refused(
            "Phản ánh “Đã trả lời” không trở lại “Mới” ngay được. "
            "Hãy lùi từng bước, trước hết về “Đã chuyển”."
        )
    if back >= 1 and not note:
        raise Refused("Lùi trạng thái của phản ánh cần có ghi chú. Hãy ghi vì sao lùi lại.")


def _refuse_closed(day: str) -> None:
    label = closed_week(day)
    if label is not None:
        raise Refused(
            "Tuần {0} đã chốt nên không ghi thêm phản ánh được. "
            "Hãy nhờ người phụ trách hủy chốt trước.",
            label,
        )


def _require_kind(kind: str) -> str:
    if kind not in KINDS:
        raise Refused(
            "Không có loại phản ánh “{0}”. Hãy chọn một trong: {1}.", kind[:40], ", ".join(KINDS)
        )
    return kind


def _require_state(state: str) -> str:
    if state not in STATES:
        raise Refused(
            "Không có trạng thái “{0}”. Hãy chọn một trong: {1}.", state[:40], ", ".join(STATES)
        )
    return state


def _require(petition_id: str) -> PetitionRow:
    row = PetitionRow.get_or_none(PetitionRow.id == petition_id.strip().lower())
    if row is None:
        raise Refused("Không có phản ánh mã {0}. Hãy xem lại danh sách.", petition_id[:60])
    return row


def _from_row(row: PetitionRow) -> PetitionNow:
    return PetitionNow(**{item.name: getattr(row, item.name) for item in fields(PetitionNow)})
