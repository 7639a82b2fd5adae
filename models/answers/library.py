"""The library of questions that the Ministry answered, as it stands."""

from dataclasses import dataclass

from peewee import fn

from models.errors import Refused
from models.store import settings
from models.store.desk_schema import AnswerRow
from models.store.rows import tuples
from models.store.schema import FieldRow


@dataclass(frozen=True)
class Answer:
    """A question and its answer.

    ``field`` is a code of the catalogue, or empty; ``field_name`` the name to show: that of the
    catalogue, else what the file said. ``source``: a canonical ``https`` link of a government
    site, else plain text, or empty. ``day`` (``YYYY-MM-DD`` or empty) is the day of the answer,
    ``added_at`` and ``changed_at`` are ISO 8601 with ``+07:00``.
    """

    id: str
    question: str
    answer: str
    field: str
    field_name: str
    source: str
    document: str
    day: str
    in_force: bool
    added_at: str
    changed_at: str
    sample: bool

    @property
    def link(self) -> str:
        """The source where it is a link, else empty."""
        return self.source if self.source.startswith("https://") else ""

    @property
    def field_key(self) -> str:
        """What the answer is grouped by: the field's code, else its name."""
        return self.field or self.field_name


@dataclass(frozen=True)
class FieldUsed:
    """A field that answers belong to. ``field`` is its code, or its name where the catalogue
    knows none, or empty for answers without; ``count`` counts answers."""

    field: str
    name: str
    count: int
    favourite: bool


def find_answer(answer_id: str) -> Answer:
    """One answer by its id.

    Raises:
        Refused: there is none.
    """
    return from_row(answer_row(answer_id), field_names())


def answer_row(answer_id: str) -> AnswerRow:
    """The stored row of an answer.

    Raises:
        Refused: there is none.
    """
    row = AnswerRow.get_or_none(AnswerRow.id == answer_id.strip().lower())
    if row is None:
        raise Refused("Không có câu hỏi đáp mã {0}. Hãy tìm lại trong kho.", answer_id[:60])
    return row


def all_answers(*, in_force_only: bool = False) -> list[Answer]:
    """Every answer: the newest day first, then by question."""
    names = field_names()
    query = AnswerRow.select().order_by(AnswerRow.day.desc(), AnswerRow.question_folded)
    if in_force_only:
        query = query.where(AnswerRow.in_force)
    return [from_row(row, names) for row in query]


def answers_of(field: str, *, in_force_only: bool = True) -> list[Answer]:
    """The answers of a field (a ``FieldUsed.field``): the newest day first, then by question."""
    names = field_names()
    known = AnswerRow.field == field
    unknown = (AnswerRow.field == "") & (AnswerRow.field_name == field)
    query = AnswerRow.select().where(known & (AnswerRow.field != "") | unknown)
    if in_force_only:
        query = query.where(AnswerRow.in_force)
    query = query.order_by(AnswerRow.day.desc(), AnswerRow.question_folded)
    return [from_row(row, names) for row in query]


def count(*, in_force_only: bool = False) -> int:
    """How many answers there are."""
    query = AnswerRow.select(fn.COUNT(AnswerRow.id))
    if in_force_only:
        query = query.where(AnswerRow.in_force)
    return int(query.scalar() or 0)


def fields_used(*, in_force_only: bool = True) -> list[FieldUsed]:
    """The fields that have answers: favourites first, then in catalogue order, then by name."""
    query = AnswerRow.select(AnswerRow.field, AnswerRow.field_name, fn.COUNT(AnswerRow.id))
    if in_force_only:
        query = query.where(AnswerRow.in_force)
    counts: dict[str, int] = {}
    for field, name, many in tuples(query.group_by(AnswerRow.field, AnswerRow.field_name)):
        counts[field or name] = counts.get(field or name, 0) + int(many)
    catalogue = FieldRow.select(FieldRow.code, FieldRow.name, FieldRow.favourite)
    ordered = catalogue.order_by(FieldRow.favourite.desc(), FieldRow.position, FieldRow.code)
    found = [
        FieldUsed(code, name, counts.pop(code), bool(favourite))
        for code, name, favourite in tuples(ordered)
        if code in counts
    ]
    # An empty name comes last: answers that nobody gave a field.
    rest = sorted(counts.items(), key=_by_name)
    return found + [FieldUsed(name, name, many, False) for name, many in rest]


def library_version() -> int:
    """A number that rises with each change of the library; 0 for one that was never filled."""
    return settings.get(settings.ANSWERS_VERSION)


def note_change() -> None:
    """Let ``library_version`` rise. Call inside ``store.write()``."""
    settings.put(settings.ANSWERS_VERSION, library_version() + 1)


def field_names() -> dict[str, str]:
    """The names of all fields of the catalogue, the retired ones too, by code."""
    return dict(tuples(FieldRow.select(FieldRow.code, FieldRow.name)))


def from_row(row: AnswerRow, names: dict[str, str]) -> Answer:
    """A stored row as everybody sees it; ``names`` are ``field_names()``."""
    return Answer(
        row.id,
        row.question,
        row.answer,
        row.field,
        names.get(row.field) or row.field_name,
        row.source,
        row.document,
        row.day,
        bool(row.in_force),
        row.added_at,
        row.changed_at,
        bool(row.sample),
    )


def _by_name(item: tuple[str, int]) -> tuple[bool, str]:
    return not item[0], item[0]
