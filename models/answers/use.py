"""Answers put to use at the desk: shown to visitors, printed as a slip, logged (product A3)."""

from datetime import date, datetime

from models.answers.library import answer_row
from models.clock import day_of, iso
from models.log.context import LogContext
from models.log.interactions import Draft, Interaction, log_interaction
from models.setup.desk import require_officer
from models.store import settings
from models.store.desk_schema import AnswerUse
from models.store.opening import Store
from models.uuid7 import uuid7

SHOWN, PRINTED, LOGGED = "shown", "printed", "logged"
KINDS = (SHOWN, PRINTED, LOGGED)
PRESET = "policy_question"

_BETWEEN = """
SELECT a.id, a.question, SUM(u.kind = 'shown'), SUM(u.kind = 'printed'), SUM(u.kind = 'logged')
FROM answer_use AS u
JOIN answer AS a ON a.id = u.answer_id
LEFT JOIN interaction AS i ON i.id = u.interaction
WHERE u.day >= {0} AND u.day <= {0}
  AND (u.kind <> 'logged' OR i.voided_at IS NULL)
GROUP BY a.id, a.question
ORDER BY COUNT(*) DESC, a.question, a.id
"""


def log_answer(
    store: Store, context: LogContext, answer_id: str, draft: Draft, now: datetime
) -> Interaction:
    """Log that a question was answered from the library: the interaction and the use of the
    answer in one transaction.

    ``draft`` brings its id, the visitor and the remembered field; the preset is
    ``policy_question`` and an answer of a field of the catalogue decides the field. The same
    ``draft.id`` twice stores once and answers the stored row.

    Raises:
        Refused: no such answer, or what :func:`models.log.interactions.log_interaction` refuses.
        StoreProblem: the store could not; nothing was kept.
    """
    with store.write():
        answer = answer_row(answer_id)
        field = answer.field if answer.field in context.fields else draft.field
        wanted = Draft(
            id=draft.id,
            preset=PRESET,
            visitor=draft.visitor,
            medium=draft.medium,
            field=field,
            note=draft.note,
            officer=draft.officer,
        )
        row = log_interaction(store, context, wanted, now)
        # The use bears the interaction's id: whoever presses twice adds neither.
        if not AnswerUse.select().where(AnswerUse.id == row.id).exists():
            _keep(row.id, answer.id, LOGGED, row.officer, now, row.id)
    return row


def note_use(store: Store, answer_id: str, kind: str, by: str, now: datetime) -> None:
    """Keep that an answer was ``shown`` on the public screen or sent to a printer (``printed``).

    Raises:
        Refused: no such answer, unknown officer.
        ValueError: another kind.
    """
    with store.write():
        put_use(answer_id, kind, require_officer(by).code, now)


def put_use(answer_id: str, kind: str, officer: str, now: datetime) -> None:
    """The same, inside ``store.write()``."""
    if kind not in (SHOWN, PRINTED):
        raise ValueError(f"use {kind!r}")
    _keep(uuid7(now), answer_row(answer_id).id, kind, officer, now, None)


def used_between(first: date, last: date) -> list[tuple[str, str, int, int, int]]:
    """Which answers were used from ``first`` to ``last``, both included, the most used first:
    (answer id, question, times shown, times printed, times logged).

    An interaction that was voided since no longer counts as logged.
    """
    db = AnswerUse._meta.database
    found = db.execute_sql(_BETWEEN.format(db.param), (first.isoformat(), last.isoformat()))
    rows = [(str(a), str(q), int(s), int(p), int(n)) for a, q, s, p, n in found]
    return [row for row in rows if any(row[2:])]


def _keep(
    use_id: str, answer_id: str, kind: str, officer: str, now: datetime, interaction: str | None
) -> None:
    AnswerUse.insert(
        id=use_id,
        answer=answer_id,
        at=iso(now),
        day=day_of(now).isoformat(),
        officer=officer,
        kind=kind,
        interaction=interaction,
        sample=settings.get(settings.SAMPLE),
    ).execute()
