"""Entries that look like one place: of one kind and one name (product E0, R6).

One PC refuses a name twice; two PCs of a unit may each have entered the same door before their
registers came together. Such a place counts once, and a person decides whether it is one.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from models.errors import Refused
from models.places.register import PlaceNow, place, places, retire_place
from models.store.opening import Store
from models.text.fold import fold

_REASON = "Trùng với một mục khác cùng loại, cùng tên."


def twins(found: Iterable[PlaceNow]) -> dict[str, tuple[PlaceNow, ...]]:
    """By the id of each place that has any: the other entries of its kind and name."""
    return {
        one.id: tuple(other for other in group if other is not one)
        for group in _groups(found)
        for one in group
        if len(group) > 1
    }


def as_one(found: Iterable[PlaceNow]) -> list[PlaceNow]:
    """Each place once: of several entries the one that was looked at last, else entered first, with
    the print batch that any of them names."""
    return [_together(group) for group in _groups(found)]


def keep_only(store: Store, place_id: str, by: str, now: datetime) -> tuple[PlaceNow, ...]:
    """Of the entries that look like this place only this one is looked after from now on; the
    others, which are answered, stay with their checks.

    Raises:
        Refused: unknown place or officer, or there is no other such entry.
    """
    with store.write():
        others = twins(places()).get(place(place_id).id, ())
        if not others:
            raise Refused("Không có mục nào khác cùng loại, cùng tên. Hãy xem lại danh sách.")
        return tuple(retire_place(store, other.id, _REASON, by, now) for other in others)


def _groups(found: Iterable[PlaceNow]) -> list[list[PlaceNow]]:
    by_name: dict[tuple[str, str], list[PlaceNow]] = {}
    for one in found:
        by_name.setdefault((one.kind, fold(one.name)), []).append(one)
    return list(by_name.values())


def _together(group: list[PlaceNow]) -> PlaceNow:
    first = sorted(group, key=lambda one: (one.created_at, one.id))
    best = max(first, key=lambda one: one.checked_at)
    named = [one.batch for one in first if one.batch]
    return replace(best, batch=best.batch or next(iter(named), ""))
