"""What is being edited, with every step back, beside what the store has of it."""

from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 200


class Steps(Generic[T]):
    """Values that are never changed, only replaced. Edits of the same thing, one after the
    other, are one step: letters of a line, seconds of a page."""

    def __init__(self) -> None:
        self._value: T | None = None
        self._past: list[tuple[str, T]] = []
        self._overtaken = False
        self.kept: T | None = None
        """What the store had when it was read last; None before that."""

    @property
    def value(self) -> T:
        """As it is being edited, once the store was read."""
        assert self._value is not None
        return self._value

    def found(self, kept: T, typing: bool) -> None:
        """The store has this now; whoever edits goes on, also who is ``typing`` what is no value
        yet."""
        if kept != self.kept:
            self._overtaken = typing or self.is_edited()
            if not self._overtaken:
                self.begin(kept)
        self.kept = kept

    def begin(self, value: T) -> None:
        """Start anew with a value that is kept."""
        self._value = self.kept = value
        self._past.clear()

    def is_edited(self) -> bool:
        """Whether the store has another value."""
        return self._value != self.kept

    def overtaken(self, edited: bool) -> bool:
        """Whether somebody else changed it meanwhile; of no account once nothing is ``edited``."""
        self._overtaken = self._overtaken and edited
        return self._overtaken

    def take(self, value: T, step: str = "") -> None:
        """Go on to a value; ``step`` names what is edited, empty for a step of its own."""
        if value == self.value:
            return
        if not self._past or not step or self._past[-1][0] != step:
            self._past.append((step, self.value))
            del self._past[:-_MOST]
        self._value = value

    def back(self) -> None:
        """One step back, if there is one."""
        if self._past:
            self._value = self._past.pop()[1]

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
