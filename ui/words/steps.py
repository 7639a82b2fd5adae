"""When something that is followed up was moved on, by whom, and what was noted then."""

from collections.abc import Mapping
from typing import Protocol

from models.clock import parse_time
from models.store.retention import BLANKED_TEXT
from models.text.formats import moment_short
from ui.i18n import tr


class StepTaken(Protocol):
    """One step of an incident or of a petition."""

    @property
    def at(self) -> str: ...
    @property
    def officer(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def note(self) -> str: ...


def when(at: str) -> str:
    """``09:41 23/11`` of a stored time."""
    return moment_short(parse_time(at))


def blanked(text: str) -> str:
    """A text that somebody typed, or in the chosen language that it is past its term."""
    return tr(BLANKED_TEXT) if text == BLANKED_TEXT else text


def step_line(step: StepTaken, labels: Mapping[str, str], names: Mapping[str, str]) -> str:
    """``labels`` are the states', ``names`` the officers' by code."""
    who = names.get(step.officer, step.officer)
    line = f"{when(step.at)} · {tr(labels[step.state])} · {who}"
    return f"{line}: {blanked(step.note)}" if step.note else line
