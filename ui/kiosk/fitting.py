"""Bisection for sizes, and even gaps."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from ui.kiosk.frame import BEST, WORST

_STEPS = 9


def best_ease(fits: Callable[[float], bool]) -> float:
    """The largest ease at which everything fits; see :meth:`ui.kiosk.frame.Frame.px`."""
    for high, low in ((BEST, 1.0), (1.0, 0.0), (0.0, WORST)):
        if fits(high):
            return high
        if fits(low):
            return _between(fits, low, high)
    return WORST


def _between(fits: Callable[[float], bool], low: float, high: float) -> float:
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low


def shares(spare: float, weights: Sequence[float], at_most: float) -> list[float]:
    """Gaps that share out ``spare`` by weight, none above its weight times ``at_most``."""
    total = sum(weights)
    if not total:
        return []
    unit = min(max(0.0, spare) / total, at_most)
    return [weight * unit for weight in weights]


class Tried(Protocol):
    """One size of the code with the ease that the texts have beside it."""

    @property
    def ease(self) -> float: ...


T = TypeVar("T", bound=Tried)


def best_code(tried: Callable[[int], T | None], most: int, least: float) -> T | None:
    """The size of the code, down to the share ``least`` of the largest possible, that serves best.

    A large code comes first, texts that are pleasant to read weigh a little, texts below what
    can be read weigh much. ``tried`` answers for a module size in px, None where there is no
    room at all.
    """
    best: T | None = None
    best_score, first = 0.0, 0
    for module in range(most, 0, -1):
        if first and module < first * least:
            break
        made = tried(module)
        if made is None:
            continue
        first = first or module
        score = module / first + 0.3 * min(max(made.ease, 0.0), 0.4) + 3 * min(made.ease, 0.0)
        if best is None or score > best_score:
            best, best_score = made, score
    return best
