"""Whether memory grows: the straight line through the samples, and how sure it is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

SURE = 2.0
"""Standard errors: beyond them a slope is not noise any more."""


@dataclass(frozen=True)
class Slope:
    """MB per hour with its standard error; ``first`` and ``last`` are means of a tenth, in MB."""

    per_hour: float
    error: float
    first: float
    last: float

    @property
    def is_noise(self) -> bool:
        return self.per_hour <= SURE * self.error


def slope(samples: Sequence[tuple[float, float]]) -> Slope:
    """Least squares through (seconds, MB). Neighbouring samples are alike, so that there are
    fewer independent ones than samples: the error is widened by their first autocorrelation."""
    count = len(samples)
    if count < 8:
        raise ValueError("too few samples")
    mean_t = sum(t for t, _ in samples) / count
    mean_m = sum(m for _, m in samples) / count
    spread = sum((t - mean_t) ** 2 for t, _ in samples)
    rise = sum((t - mean_t) * (m - mean_m) for t, m in samples) / spread
    rest = [m - mean_m - rise * (t - mean_t) for t, m in samples]
    square = sum(r * r for r in rest)
    alike = sum(a * b for a, b in pairwise(rest)) / square if square else 0.0
    alike = min(max(alike, 0.0), 0.95)
    error = math.sqrt(square / (count - 2) / spread * (1 + alike) / (1 - alike))
    tenth = max(1, count // 10)
    first = sum(m for _, m in samples[:tenth]) / tenth
    last = sum(m for _, m in samples[-tenth:]) / tenth
    return Slope(rise * 3600, error * 3600, first, last)
