"""The end of the register of places, after the rows' term (:mod:`models.store.retention`).

A place that is no longer looked after goes with all its looks once the last of them is as old. Of
every other place go the old looks that say nothing any more: how it stood when the term began, and
which print batch hung there, can still be told. What a week counted stands in its own snapshot.
"""

from collections.abc import Iterable

from models.store.pcs_schema import OtherPc
from models.store.rows import tuples
from models.store.supervisor_schema import PLACE_RETIRED, Place, PlaceCheck

_AT_ONCE = 500


def remove_places(before: str) -> dict[str, int]:
    """Remove what the register needs no more of days before ``before`` (ISO); how many places and
    looks went, none left out as 0.

    Where other PCs hand their register over, a retired place stays with its retirement: one of
    them may still look after it, and it would come back. Call inside ``store.write()``.
    """
    row = PlaceCheck
    looks = row.select(row.place, row.id, row.at, row.state, row.batch)
    facts: dict[str, list[tuple[str, str, str, str | None]]] = {}
    for place, key, at, state, batch in tuples(
        looks.order_by(row.at, row.state == PLACE_RETIRED, row.id)
    ):
        facts.setdefault(place, []).append((key, at, state, batch))
    stays = OtherPc.select().exists()
    gone, doomed = list[str](), list[str]()
    for place, every in facts.items():
        if not stays and _is_over(every, before):
            gone.append(place)
            doomed += (key for key, *_ in every)
        else:
            doomed += _said_enough(every, before)
    removed = {"places": _remove(Place, gone, doomed), "place_looks": len(doomed)}
    return {name: count for name, count in removed.items() if count}


def _is_over(facts: list[tuple[str, str, str, str | None]], before: str) -> bool:
    retired = any(state == PLACE_RETIRED for _, _, state, _ in facts)
    return retired and facts[-1][1][:10] < before


def _said_enough(facts: list[tuple[str, str, str, str | None]], before: str) -> Iterable[str]:
    old = [one for one in facts if one[1][:10] < before and one[2] != PLACE_RETIRED]
    kept = {old[-1][0]} if old else set[str]()
    named = [key for key, _, _, batch in old if batch]
    kept |= set(named[-1:])
    return (key for key, *_ in old if key not in kept)


def _remove(table: type[Place], places: list[str], looks: list[str]) -> int:
    for start in range(0, len(looks), _AT_ONCE):
        PlaceCheck.delete().where(PlaceCheck.id.in_(looks[start : start + _AT_ONCE])).execute()
    for start in range(0, len(places), _AT_ONCE):
        table.delete().where(table.id.in_(places[start : start + _AT_ONCE])).execute()
    return len(places)
