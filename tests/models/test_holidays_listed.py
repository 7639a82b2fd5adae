"""A calendar without the holidays of a year is told before Tết becomes a week of empty shifts."""

from datetime import datetime

import pytest

from models.clock import TZ
from models.health import Finding, examine
from models.store.opening import Store
from models.store.schema import HolidayRow


def found(store: Store, *day: int) -> Finding:
    now = datetime(*day, 9, 0, tzinfo=TZ)  # type: ignore[arg-type,misc]
    return next(one for one in examine(store, now) if one.code == "holidays")


def test_this_year_is_known(desk_store: Store) -> None:
    assert found(desk_store, 2026, 9, 1).level == "info"


@pytest.mark.parametrize("day", [(2026, 11, 20), (2027, 1, 4), (2027, 7, 1)])
def test_the_year_that_is_not_is_told_in_good_time(
    day: tuple[int, int, int], desk_store: Store
) -> None:
    told = found(desk_store, *day)
    assert (told.level, told.values) == ("warn", (2027,))
    assert "Hãy nhập" in told.text


def test_days_to_make_up_for_are_no_holidays(desk_store: Store) -> None:
    with desk_store.write():
        for day in range(4, 10):
            HolidayRow.create(day=f"2027-02-{day:02}", name="Làm bù", kind="makeup_day")
    assert found(desk_store, 2027, 2, 1).level == "warn"
    with desk_store.write():
        HolidayRow.update(kind="holiday").where(HolidayRow.day > "2027-02-01").execute()
    assert found(desk_store, 2027, 2, 1).level == "info"
