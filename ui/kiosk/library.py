"""The library of answers as visitors browse it: groups at once, their answers when asked for."""

import hashlib
import re
from dataclasses import dataclass, field

from models.answers.library import Answer, fields_used, find_answer, library_version
from models.answers.shelf import Question, questions_of
from models.answers.source import source_link
from models.channels.withdrawn import withdrawn_links
from models.errors import Refused
from models.store.opening import Store

_PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,30}", re.ASCII)


@dataclass(frozen=True)
class Shelf:
    """One field with its number of answers. ``key`` names it in touches; ``name`` may be empty
    for answers without a field."""

    key: str
    field: str
    name: str
    count: int


@dataclass(frozen=True)
class Reading:
    """An answer in force; ``link`` is what the code of its source must say, or empty."""

    answer: Answer
    link: str


@dataclass(frozen=True)
class Library:
    """As it stands at ``version``; ``withdrawn`` are links that no code may carry. What was read
    once stays at hand until either changes."""

    version: int = 0
    withdrawn: frozenset[str] = frozenset()
    shelves: tuple[Shelf, ...] = ()
    store: Store | None = field(default=None, compare=False)
    _questions: dict[str, tuple[Question, ...]] = field(default_factory=dict, compare=False)
    _readings: dict[str, Reading | None] = field(default_factory=dict, compare=False)

    def shelf(self, key: str) -> Shelf | None:
        """The group of this key; the first one where there is none (it was emptied meanwhile)."""
        known = {shelf.key: shelf for shelf in self.shelves}
        return known.get(key, self.shelves[0] if self.shelves else None)

    def questions(self, shelf: Shelf) -> tuple[Question, ...]:
        """The questions of a group, those most asked for first.

        Raises:
            StoreProblem: the store cannot be read now.
        """
        if shelf.key not in self._questions and self.store is not None:
            with self.store.read():
                self._questions[shelf.key] = tuple(questions_of(shelf.field))
        return self._questions.get(shelf.key, ())

    def reading(self, answer_id: str) -> Reading | None:
        """An answer to read, None where it is no longer in force.

        Raises:
            StoreProblem: the store cannot be read now.
        """
        if answer_id not in self._readings and self.store is not None:
            with self.store.read():
                self._readings[answer_id] = _reading(answer_id)
        return self._readings.get(answer_id)


NO_LIBRARY = Library()
_kept: list[Library] = []


def read_library(store: Store) -> Library:
    """The library now; counted anew only when it changed. Call inside ``store.read()``."""
    version, withdrawn = library_version(), frozenset(withdrawn_links())
    last = _kept[0] if _kept else NO_LIBRARY
    if last.store is store and (last.version, last.withdrawn) == (version, withdrawn):
        return last
    shelves = tuple(
        Shelf(_key(used.field), used.field, used.name, used.count) for used in fields_used()
    )
    _kept[:] = [Library(version, withdrawn, shelves, store)]
    return _kept[0]


def _reading(answer_id: str) -> Reading | None:
    try:
        answer = find_answer(answer_id)
    except Refused:
        return None
    return Reading(answer, source_link(answer.source)) if answer.in_force else None


def _key(name: str) -> str:
    """Letters that a touch may carry: the code of a field, else a sign of its name."""
    if _PLAIN.fullmatch(name):
        return name
    return f"x-{hashlib.sha256(name.encode('utf-8')).hexdigest()[:8]}"
