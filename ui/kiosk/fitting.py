"""Bisection for sizes, and even gaps."""

from collections.abc import Callable, Sequence

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
