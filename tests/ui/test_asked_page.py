"""The clerk asks for the petitions page: the public screen shows it for one visit (A5)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.display.asked_page import FRESH, ask_petitions_page, asked_now
from models.display.program import PETITIONS_LINK, load_program
from models.display.status import DisplayNow, tell_status
from models.errors import Refused
from models.store.opening import Store
from models.store.screen_schema import VisitorTouch
from tests.ui.visitor import Screen, change_program, confirm_sites, running_screen


@pytest.fixture
def ready(desk_store: Store, now: datetime) -> Store:
    confirm_sites(desk_store, now)
    change_program(desk_store, now, idle_seconds=20)
    return desk_store


@pytest.fixture
def screen(
    ready: Store, now: datetime, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Screen]:
    monkeypatch.setenv("QMC_SECOND_MS", "100")
    with running_screen(qapp, ready, lambda: now) as made:
        yield made


def wait_for(true: Callable[[], object], ms: int = 15_000) -> None:
    for _ in range(ms // 50):
        if true():
            return
        QTest.qWait(50)
    raise AssertionError("never came true")


def showing(store: Store, now: datetime, state: str = "showing") -> None:
    tell_status(store, DisplayNow(state, "AOC 24"), now)


def test_the_page_comes_for_one_visit_and_goes_by_itself(
    ready: Store, screen: Screen, now: datetime
) -> None:
    showing(ready, now)
    ask_petitions_page(ready, now)
    screen.notice()
    assert screen.director.view.page == "petitions"
    assert screen.codes() == [PETITIONS_LINK]
    wait_for(screen.is_home)
    # The same request does not bring it back, and nobody touched anything.
    screen.notice()
    assert screen.is_home()
    assert not VisitorTouch.select().count()
    ask_petitions_page(ready, now + timedelta(seconds=1))
    screen.notice()
    assert screen.director.view.page == "petitions"


def test_a_screen_that_starts_later_does_not_show_it(
    ready: Store, now: datetime, qapp: QApplication
) -> None:
    showing(ready, now)
    ask_petitions_page(ready, now - FRESH - timedelta(seconds=1))
    assert asked_now(now) is None
    with running_screen(qapp, ready, lambda: now) as made:
        assert made.is_home()


def test_without_a_screen_or_a_page_or_a_portal_it_is_refused(
    desk_store: Store, now: datetime
) -> None:
    showing(desk_store, now)
    with pytest.raises(Refused, match="chưa được đăng ký"):
        ask_petitions_page(desk_store, now)
    confirm_sites(desk_store, now)
    for state, said in (("covered", "tạm dừng"), ("stopped", "chưa chạy")):
        showing(desk_store, now, state)
        with pytest.raises(Refused, match=said):
            ask_petitions_page(desk_store, now)
    showing(desk_store, now)
    with desk_store.read():
        pages = load_program().pages
    left = tuple(replace(page) for page in pages if page.id != "petitions")
    change_program(desk_store, now, pages=left)
    with pytest.raises(Refused, match="không còn trang"):
        ask_petitions_page(desk_store, now)
    assert asked_now(now) is None
