"""What is being edited, with every step back."""

from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 200


class Steps(Generic[T]):
    """Values that are never changed, only replaced. Edits of the same thing, one after the
    other, are one step: letters of a line, seconds of a page."""

    def __init__(self, value: T) -> None:
        self.value = value
        self._past: list[tuple[str, T]] = []

    def begin(self, value: T) -> None:
        """Start anew with a value that is kept."""
        self.value = value
        self._past.clear()

    def take(self, value: T, step: str = "") -> None:
        """Go on to a value; ``step`` names what is edited, empty for a step of its own."""
        if value == self.value:
            return
        if not self._past or not step or self._past[-1][0] != step:
            self._past.append((step, self.value))
            del self._past[:-_MOST]
        self.value = value

    def back(self) -> None:
        """One step back, if there is one."""
        if self._past:
            self.value = self._past.pop()[1]

    def call(self, step: str) -> None:
        """Give the last step a name afterwards."""
        if self._past:
            self._past[-1] = (step, self._past[-1][1])

    def last(self) -> str:
        """What the last step was called."""
        return self._past[-1][0] if self._past else ""

    def can_go_back(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)
