"""A problem on a page is told in its place."""

from types import TracebackType
from typing import Protocol

from PySide6.QtCore import SignalInstance

from models.errors import Problem


class Tells(Protocol):
    """Anything that emits its problems."""

    problem: SignalInstance


class telling:  # noqa: N801 - reads as a statement: ``with telling(self):``
    """A problem inside the block is told by the widget's ``problem`` and ends the block."""

    def __init__(self, widget: Tells) -> None:
        self._widget = widget

    def __enter__(self) -> None:
        return

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Problem):
            return False
        self._widget.problem.emit(error)
        return True
