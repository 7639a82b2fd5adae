"""A measured claim and how the claims are printed."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Claim:
    """``ours`` against ``peer`` (same unit), and the limit on ``figure``.

    ``at_least`` turns the limit round.
    """

    name: str
    ours: str
    peer: str
    figure: float
    limit: float
    unit: str
    at_least: bool = False

    @property
    def kept(self) -> bool:
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit


def to_json(claims: Sequence[Claim]) -> str:
    return json.dumps([asdict(claim) for claim in claims], ensure_ascii=False)


def from_json(text: str) -> list[Claim]:
    return [Claim(**values) for values in json.loads(text)]


def show(claims: Sequence[Claim], head: bool = True) -> None:
    """The table, one line a claim."""
    widths = (60, 24, 28, 14, 14)
    if head:
        names = ("claim", "ours", "peer or floor", "figure", "limit")
        print("".join(text.ljust(width) for text, width in zip(names, widths, strict=True)))
    for claim in claims:
        sign = ">=" if claim.at_least else "<="
        cells = (
            claim.name,
            claim.ours,
            claim.peer,
            f"{claim.figure:.2f} {claim.unit}",
            f"{sign} {claim.limit:g} {claim.unit}",
        )
        mark = "kept" if claim.kept else "MISSED"
        print("".join(t.ljust(w) for t, w in zip(cells, widths, strict=True)) + mark, flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of all lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def median(values: Sequence[float]) -> float:
    return statistics.median(values)
