"""How the files of each week stand on their way out: one answer for a week, however many files."""

import re
from dataclasses import dataclass

from models.delivery import copying
from models.delivery.queue import DELIVERED, GIVEN_UP, NEWER, WAITING, Queued, queued
from models.errors import Refused

_MOST_FILES = 1000
_SENTENCES = (
    copying.NO_FOLDER,
    copying.FULL,
    copying.READ_ONLY,
    copying.SLOW,
    copying.LOST,
    copying.CHANGED,
    copying.TAKEN,
    copying.NOT_THERE,
    NEWER,
)


@dataclass(frozen=True)
class Way:
    """The newest try for each file of a week's newest revision that was queued, oldest first."""

    week: str
    revision: int
    items: tuple[Queued, ...]

    @property
    def state(self) -> str:
        """``waiting`` while one waits; ``given_up`` when one was given up; else ``delivered``."""
        states = {item.state for item in self.items}
        if WAITING in states:
            return WAITING
        return GIVEN_UP if GIVEN_UP in states else DELIVERED

    @property
    def waiting(self) -> tuple[Queued, ...]:
        """What did not arrive yet."""
        return tuple(item for item in self.items if item.state == WAITING)

    @property
    def next_at(self) -> str:
        """ISO time of the next try; empty when nothing waits."""
        return min((item.next_at for item in self.waiting), default="")

    @property
    def problem(self) -> Refused | None:
        """Why the last try failed, as the sentence it was."""
        detail = next((item.detail for item in self.waiting if item.detail), "")
        return as_sentence(detail) if detail else None

    @property
    def folder(self) -> str:
        """Where it goes, or went last."""
        return self.items[-1].destination


def ways() -> dict[str, Way]:
    """By label of the week. Call inside ``store.read()``."""
    newest: dict[tuple[str, str], Queued] = {}
    revision: dict[str, int] = {}
    for item in reversed(queued(_MOST_FILES)):
        newest[item.week, item.file_name] = item
        revision[item.week] = max(item.revision, revision.get(item.week, 0))
    found: dict[str, list[Queued]] = {}
    for item in newest.values():
        if item.revision == revision[item.week]:
            found.setdefault(item.week, []).append(item)
    return {week: Way(week, revision[week], tuple(items)) for week, items in found.items()}


def as_sentence(detail: str) -> Refused:
    """The sentence that a row keeps filled in, as template and value again: it can be told in
    another language then."""
    for template in _SENTENCES:
        before, after = template.split("{0}")
        match = re.fullmatch(f"{re.escape(before)}(.*){re.escape(after)}", detail, re.DOTALL)
        if match is not None:
            return Refused(template, match[1])
    return Refused(detail.replace("{", "{{").replace("}", "}}"))
