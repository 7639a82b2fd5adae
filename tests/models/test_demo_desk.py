"""Sample petitions, uses and readings: marked, and the same for the same seed."""

from datetime import datetime
from pathlib import Path

import pytest

from models import followers
from models.demo import fill_with_samples
from models.petitions import book
from models.store.desk_schema import AnswerUse, FollowerReading, PetitionEvent, PetitionRow
from models.store.opening import open_store
from models.store.places import Places


def planted(folder: Path, now: datetime, seed: int, days: int = 60) -> list[tuple[object, ...]]:
    store = open_store(Places(folder), now)
    fill_with_samples(store, now, days, 5, seed)
    assert all(row.sample for row in PetitionRow.select())
    assert all(row.sample for row in AnswerUse.select())
    assert all(row.sample for row in FollowerReading.select())
    for one in book.petitions():
        assert one.content.startswith("(MẪU)") and one.at <= now.isoformat()
        assert book.petition_history(one.id)[-1].state == one.state
    found = [
        *PetitionRow.select(PetitionRow.at, PetitionRow.content, PetitionRow.state).tuples(),
        *PetitionEvent.select(PetitionEvent.at, PetitionEvent.state).tuples(),
        *AnswerUse.select(AnswerUse.at, AnswerUse.kind, AnswerUse.officer).tuples(),
        *FollowerReading.select(FollowerReading.read_at, FollowerReading.value).tuples(),
    ]
    store.close()
    return sorted(map(str, found))  # type: ignore[arg-type]


def test_the_same_seed_gives_the_same_samples(tmp_path: Path, now: datetime) -> None:
    one, again, other = (
        planted(tmp_path / name, now, seed) for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert one == again != other


@pytest.mark.parametrize("days", [1, 14])
def test_short_samples_have_something_to_show(tmp_path: Path, now: datetime, days: int) -> None:
    assert planted(tmp_path / "a", now, 1, days)


def test_the_follower_number_only_grows_a_little(tmp_path: Path, now: datetime) -> None:
    store = open_store(Places(tmp_path / "a"), now)
    fill_with_samples(store, now, 60, 5, 1)
    values = [one.value for one in followers.readings(datetime(2026, 1, 1).date(), now.date())]
    assert len(values) >= 6 and values == sorted(values, reverse=True)
    store.close()
