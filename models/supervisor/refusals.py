"""Thousands of files that are refused for one reason are one thing to read, not thousands."""

from collections.abc import Iterable

from models.supervisor.take_in import Judged

MOST_ALIKE = 50


def grouped(refused: Iterable[Judged]) -> list[tuple[Judged, int]]:
    """The first :data:`MOST_ALIKE` files of each reason, in their order; with the last of them how
    many more there are, with the others 0. Reasons are alike whatever file they name."""
    by_reason: dict[tuple[str, str], list[Judged]] = {}
    for item in refused:
        said = item.reason.replace(item.path.name, "")
        by_reason.setdefault((item.kind, said), []).append(item)
    return [
        (item, len(alike) - place if place == MOST_ALIKE else 0)
        for alike in by_reason.values()
        for place, item in enumerate(alike[:MOST_ALIKE], 1)
    ]
