"""What a week amounts to beside the log: answers used, petitions, confirmed zeros, followers
(product A5, L11).

The words of a petition stay in its own row: a snapshot would keep them past their term. They are
read when a report is made, and a report made after their term says so in their place.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from models import followers
from models.answers.use import used_between
from models.calendar.spans import Span
from models.clock import parse_time
from models.log.zeros import zeros_between
from models.petitions import book
from models.store.desk_schema import AnswerRow, PetitionRow
from models.store.retention import BLANKED_TEXT
from models.store.rows import tuples
from models.store.schema import FieldRow, ShiftRow
from models.text import formats

DESK_LABELS = {
    "answers": "Số lần dùng câu trả lời của Bộ",
    "petitions": "Phản ánh, kiến nghị, góp ý đã ghi",
    "petitions_new": "– trong đó trạng thái Mới",
    "petitions_forwarded": "– trong đó Đã chuyển",
    "petitions_answered": "– trong đó Đã trả lời",
    "zeros": "Số ca đã xác nhận không có lượt",
    "followers": "Số người quan tâm OA (toàn OA, nhập tay)",
}
ONE_NUMBER = "Một số cho cả OA, không cộng theo quầy; không suy ra nhân quả"


@dataclass(frozen=True)
class UsedAnswer:
    """An answer and how often it was shown on the screen, printed as a slip, logged."""

    question: str
    field: str
    shown: int
    printed: int
    logged: int

    @property
    def total(self) -> int:
        """All uses."""
        return self.shown + self.printed + self.logged


@dataclass(frozen=True)
class ListedPetition:
    """A petition as it stood; ``content`` is what its row says when the report is made."""

    id: str
    day: str
    kind: str
    field: str
    state: str
    content: str = ""

    @property
    def blanked(self) -> bool:
        """Whether its words are past their term."""
        return self.content in ("", BLANKED_TEXT)


@dataclass(frozen=True)
class EmptyShift:
    """A shift that somebody confirmed to be without a lượt; ``shift`` a code."""

    day: str
    shift: str
    shift_name: str
    counter: str


@dataclass(frozen=True)
class Followers:
    """The last reading of the week."""

    value: int
    source: str
    read_at: str


@dataclass(frozen=True)
class DeskFigures:
    """A week beside its log."""

    answers: tuple[UsedAnswer, ...] = ()
    petitions: tuple[ListedPetition, ...] = ()
    zeros: tuple[EmptyShift, ...] = ()
    followers: Followers | None = None

    def sums(self) -> dict[str, int | None]:
        """The number of each of :data:`DESK_LABELS`; None where nobody read one."""
        states = [one.state for one in self.petitions]
        return {
            "answers": sum(one.total for one in self.answers),
            "petitions": len(states),
            **{f"petitions_{state}": states.count(state) for state in book.STATES},
            "zeros": len(self.zeros),
            "followers": self.followers.value if self.followers else None,
        }


@dataclass(frozen=True)
class DeskLine:
    """One line of the summary with the same of the previous week; None: nobody read a number."""

    code: str
    label: str
    value: int | None
    before: int | None

    @property
    def text(self) -> str:
        """The number for people: ``1.234`` or ``–``."""
        return formats.NOTHING if self.value is None else formats.number(self.value)

    @property
    def change(self) -> float | None:
        """Against the previous week, as a fraction of it; None after nothing."""
        if self.value is None or not self.before:
            return None
        return (self.value - self.before) / self.before


def take_desk(week: Span) -> dict[str, Any]:
    """The figures as they stand now, as values that JSON can hold, without any petition's words."""
    names = dict(tuples(FieldRow.select(FieldRow.code, FieldRow.name)))
    used, reading = used_between(week.first, week.last), followers.latest_in(week)
    fields = _answer_fields([key for key, *_ in used], names)
    return {
        "answers": [
            asdict(UsedAnswer(question, fields.get(key, ""), shown, printed, logged))
            for key, question, shown, printed, logged in used
        ],
        "petitions": [
            {
                "id": one.id,
                "day": one.day,
                "kind": one.kind,
                "field": names.get(one.field, one.field) if one.field else "",
                "state": one.state,
            }
            for one in book.petitions_between(week.first, week.last)
        ],
        "zeros": [asdict(zero) for zero in _zeros(week)],
        "followers": reading
        and {"value": reading.value, "source": reading.source, "read_at": reading.read_at},
    }


def take_desk_sums(week: Span) -> dict[str, int | None]:
    """Only the numbers, for the week before."""
    return read_desk(take_desk(week)).sums()


def read_desk(taken: Mapping[str, Any]) -> DeskFigures:
    """What :func:`take_desk` gave, typed, with the words of the petitions as they stand now."""
    words = _contents([one["id"] for one in taken["petitions"]])
    reading = taken["followers"]
    return DeskFigures(
        answers=tuple(UsedAnswer(**one) for one in taken["answers"]),
        petitions=tuple(
            ListedPetition(**one, content=words.get(one["id"], BLANKED_TEXT))
            for one in taken["petitions"]
        ),
        zeros=tuple(EmptyShift(**one) for one in taken["zeros"]),
        followers=Followers(**reading) if reading else None,
    )


def desk_lines(now: DeskFigures, before: Mapping[str, int | None]) -> tuple[DeskLine, ...]:
    """The lines of a report, in the order of :data:`DESK_LABELS`."""
    sums = now.sums()
    return tuple(
        DeskLine(code, label, sums[code], before.get(code)) for code, label in DESK_LABELS.items()
    )


def reading_words(reading: Followers | None) -> str:
    """Source and time of the follower number, or that nobody read one."""
    if reading is None:
        return "Tuần này chưa nhập số người quan tâm OA"
    at = formats.moment(parse_time(reading.read_at))
    return f"Đọc lúc {at}; nguồn: {followers.SOURCE_LABELS[reading.source]}"


def _zeros(week: Span) -> list[EmptyShift]:
    names = dict(tuples(ShiftRow.select(ShiftRow.code, ShiftRow.name)))
    return [
        EmptyShift(zero.day, zero.shift, names.get(zero.shift, zero.shift), zero.counter)
        for zero in zeros_between(week.first, week.last)
    ]


def _answer_fields(ids: list[str], names: Mapping[str, str]) -> dict[str, str]:
    """The name of the field of each of these answers."""
    row = AnswerRow
    query = row.select(row.id, row.field, row.field_name).where(row.id.in_(ids))
    return {key: names.get(code, name) for key, code, name in tuples(query)} if ids else {}


def _contents(ids: list[str]) -> dict[str, str]:
    row = PetitionRow
    return dict(tuples(row.select(row.id, row.content).where(row.id.in_(ids)))) if ids else {}
