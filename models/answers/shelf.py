"""What visitors browse: of each field the answers that are asked for most, then the newest."""

from dataclasses import dataclass

from peewee import JOIN, fn

from models.store.desk_schema import AnswerRow, AnswerUse
from models.store.rows import tuples

MOST = 60
"""Questions of one field. More would be page after page that nobody turns on a public screen."""


@dataclass(frozen=True)
class Question:
    """A question in a list; ``id`` is its answer's."""

    id: str
    question: str


def questions_of(field: str) -> list[Question]:
    """At most :data:`MOST` questions in force of a field (a ``FieldUsed.field``): those used most
    often at the desk first, then the newest. Call inside ``store.read()``."""
    row = AnswerRow
    known = (row.field == field) & (row.field != "")
    unknown = (row.field == "") & (row.field_name == field)
    uses = fn.COUNT(AnswerUse.id)
    query = (
        row.select(row.id, row.question)
        .join(AnswerUse, JOIN.LEFT_OUTER, on=AnswerUse.answer == row.id)
        .where(row.in_force & (known | unknown))
        .group_by(row.id, row.question)
        .order_by(uses.desc(), row.day.desc(), row.changed_at.desc(), row.id)
        .limit(MOST)
    )
    return [Question(answer, question) for answer, question in tuples(query)]
