"""Ids of another store's channels, batches, answers and places as ids of this store.

Two stores gave the same official link, and the same answer of the Ministry, ids of their own. A
channel is matched by its link, an answer by its question; what this store lacks is kept as a row
that nothing shows or emits, under an id that is the same whichever store told of it first. A place
where the code hangs keeps its id: two PCs may each have a screen of one name, and two is what
there are.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from models.answers.library import note_change
from models.answers.words import folded_words
from models.channels.register import ELSEWHERE
from models.store.desk_schema import AnswerRow
from models.store.schema import Channel, PrintBatch
from models.store.supervisor_schema import Place
from models.uuid7 import derived_uuid

_NOWHERE = "00000000-0000-8000-8000-000000000000"
_NUMBER = re.compile(r"IN-\d{4}-([A-Z0-9]{1,12})-\d+", re.ASCII)


class References:
    """``pc`` is the code of the other store; ``things`` are its rows by kind, checked."""

    def __init__(self, pc: str, things: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
        self._pc = pc
        self._rows: dict[tuple[str, str], Mapping[str, Any]] = {
            (kind, str(values["id"])): values for kind, values in things
        }
        self._known: dict[tuple[str, str], str] = {}
        self._keep: dict[str, Callable[[Mapping[str, Any]], str]] = {
            "channel": _channel,
            "batch": self._batch,
            "answer": _answer,
            "place": _place,
        }

    def own(self, kind: str, other: str) -> str:
        """The id in this store, whose row is there afterwards. Call inside ``store.write()``.

        Raises KeyError for an id that the other store did not explain.
        """
        key = kind, other
        if key not in self._known:
            self._known[key] = self._keep[kind](self._rows[key])
        return self._known[key]

    def keep_places(self) -> int:
        """Have every place of the other store's register here, one that nobody looked at yet
        among them; how many were unseen. Call inside ``store.write()``."""
        before = Place.select().count()
        for kind, other in self._rows:
            if kind == "place":
                self.own(kind, other)
        return Place.select().count() - before

    def forget(self) -> None:
        """After a transaction that was rolled back nothing is sure to be there."""
        self._known.clear()

    def explains(self, kind: str, other: str) -> bool:
        """Whether the other store told what this id is."""
        return (kind, other) in self._rows

    def _batch(self, values: Mapping[str, Any]) -> str:
        row = PrintBatch
        if row.get_or_none(row.id == values["id"]) is None:
            channel = self.own("channel", str(values["channel"]))
            number = self._number(str(values["number"]), str(values["id"]))
            row.insert(**{**values, "channel": channel, "number": number}).execute()
        return str(values["id"])

    def _number(self, number: str, batch: str) -> str:
        """As it stands on the paper, and never that of another sheet."""
        match = _NUMBER.fullmatch(number)
        told = number if match and match[1] == self._pc else f"{number} ({self._pc})"
        taken = PrintBatch.select().where(PrintBatch.number == told).exists()
        return f"{told} {batch[-8:]}" if taken else told


def _channel(values: Mapping[str, Any]) -> str:
    row = Channel
    same = row.select(row.id).where(row.link == values["link"])
    here = same.where(row.status != ELSEWHERE).order_by(row.entered_at, row.id).first()
    if here is not None:
        return str(here.id)
    key = derived_uuid(_NOWHERE, f"channel/{values['link']}")
    row.insert(
        id=key,
        name=values["name"],
        link=values["link"],
        kind=values["kind"],
        owner=values["owner"],
        fingerprint=values["fingerprint"],
        status=ELSEWHERE,
        entered_by="",
        entered_at="",
    ).on_conflict_ignore().execute()
    return key


def _place(values: Mapping[str, Any]) -> str:
    Place.insert(**values, active=True).on_conflict_ignore().execute()
    return str(values["id"])


def _answer(values: Mapping[str, Any]) -> str:
    row = AnswerRow
    folded = folded_words(values["question"])
    here = row.get_or_none(row.key == folded)
    if here is not None:
        return str(here.id)
    key = derived_uuid(_NOWHERE, f"answer/{folded}")
    row.insert(
        **{**values, "id": key},
        key=folded,
        in_force=False,
        question_folded=folded,
        answer_folded=folded_words(values["answer"]),
        added_at="",
        changed_at="",
    ).execute()
    note_change()
    return key
