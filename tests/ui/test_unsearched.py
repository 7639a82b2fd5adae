"""Garbage is not looked for while thousands of units are read, and is again afterwards."""

import gc
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from models.supervisor.overview import build_overview
from tests.supervised import expect, hold_weeks, labels, set_up_province
from ui.garbage import search_again, unsearched
from ui.pages.supervisor.odd_finder import OddFinder
from ui.pages.supervisor.reading import Reading
from ui.session import Session

UNITS, LAST = 20, "2026-W47"
PATIENCE = 60_000


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    often = gc.get_threshold()
    gc.enable()
    yield
    gc.set_threshold(*often)
    gc.enable()
    gc.unfreeze()


def test_only_the_last_one_out_looks_again() -> None:
    with unsearched():
        with unsearched():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_fails_inside_leaves_it_on() -> None:
    with pytest.raises(ValueError, match="x"), unsearched(keep=True):
        raise ValueError("x")
    assert gc.isenabled()


def test_where_nobody_looked_before_nobody_does_after() -> None:
    gc.disable()
    with unsearched():
        pass
    assert not gc.isenabled()


def test_a_start_that_is_over_meanwhile_does_not_disturb() -> None:
    gc.disable()
    with unsearched():
        search_again()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_stays_is_never_looked_through_and_goes_with_its_holder() -> None:
    gc.unfreeze()
    with unsearched():
        with unsearched(keep=True):
            made = [[] for _ in range(5_000)]
        assert gc.get_freeze_count() == 0
    assert gc.get_freeze_count() > 5_000
    before = gc.get_freeze_count()
    made.clear()
    assert gc.get_freeze_count() <= before - 5_000


def test_no_search_stops_the_window_while_units_are_read(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    set_up_province(store, now)
    expect(store, UNITS, now)
    hold_weeks(store, UNITS, labels(LAST, 12), now)
    session, searched = Session(store, lambda: now), {"nothing yet"}
    reading, odd = Reading(session), OddFinder(session)
    qtbot.addWidget(reading)

    def told(_phase: str, _info: dict[str, int]) -> None:
        frame = sys._getframe()
        while frame is not None:
            searched.add(frame.f_code.co_name)
            frame = frame.f_back

    # Every few objects: without a word to the collector each work would come across it.
    gc.set_threshold(10, 1, 1)
    gc.callbacks.append(told)
    try:
        with qtbot.waitSignal(reading.read, timeout=PATIENCE):
            reading.begin(partial(build_overview, LAST, LAST), LAST)
        with qtbot.waitSignal(odd.found, timeout=PATIENCE):
            odd.look(LAST)
    finally:
        gc.callbacks.remove(told)
    assert searched.isdisjoint({"build_overview", "anomalies_between"})
    assert gc.isenabled()
