"""Pages take turns by themselves: shares of time, hours, notices, the card's places (K4, K9)."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from datetime import time as day_time

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.channels.changes import disable_channel
from models.channels.register import channels
from models.display.program import NOTICE, PETITIONS_LINK, PORTAL_LINK, Hours, PageSpec
from models.store.opening import Store
from tests.builders import OA_LINK, PIN
from tests.ui.visitor import (
    Screen,
    change_pages,
    change_program,
    confirm_sites,
    running_screen,
)

SECOND_MS = 50
MORNING, AFTERNOON = Hours(day_time(7, 30), day_time(11, 30)), Hours(day_time(13, 30), day_time(17))
LINKS = {"code": OA_LINK, "petitions": PETITIONS_LINK, "portal": PORTAL_LINK}
NOTICE_PAGE = PageSpec(
    "notice-00000001",
    NOTICE,
    seconds=5,
    texts={"vi": {"title": "Nghỉ 24/11", "body": "Mở cửa lại **thứ Tư**."}},
)


class Clock:
    """The time of day, set by the test."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def set(self, hour: int, minute: int = 0, days: int = 0) -> None:
        self.at = self.at.replace(hour=hour, minute=minute) + timedelta(days=days)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def ready(desk_store: Store, now: datetime) -> Store:
    confirm_sites(desk_store, now)
    return desk_store


@pytest.fixture
def screen(
    ready: Store, clock: Clock, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Screen]:
    monkeypatch.setenv("QMC_SECOND_MS", str(SECOND_MS))
    with running_screen(qapp, ready, clock) as made:
        yield made


def follow(screen: Screen, seconds: float) -> list[tuple[float, str]]:
    """The page at every moment one can look: (seconds it was seen, page)."""
    found, end = [], time.monotonic() + seconds
    last = time.monotonic()
    while last < end:
        page = screen.director.page
        QTest.qWait(5)
        here = time.monotonic()
        found.append((here - last, page))
        last = here
    return found


def shares(seen: list[tuple[float, str]]) -> dict[str, float]:
    whole = sum(seconds for seconds, _ in seen)
    pages = {page for _, page in seen}
    return {page: sum(s for s, p in seen if p == page) / whole for page in pages}


def order(seen: list[tuple[float, str]]) -> list[str]:
    pages = [page for _, page in seen]
    return [pages[0]] + [page for old, page in zip(pages, pages[1:]) if page != old]  # noqa: B905, RUF007


def test_pages_take_turns_and_the_code_has_most_of_the_time(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    change_pages(ready, clock.at, lambda page: replace(page, seconds=10), NOTICE_PAGE)
    screen.notice()
    changed: list[str] = []
    screen.director.page_changed.connect(changed.append)
    # 25 seconds of other pages and 38 of the code make one cycle.
    seen = follow(screen, 3 * 63 * SECOND_MS / 1000)
    assert order(seen)[:7] == [
        *("code", "petitions", "code", "portal"),
        *("code", NOTICE_PAGE.id, "code"),
    ]
    assert len(changed) >= 15
    found = shares(seen)
    # A tick of a quarter of a second is five of these seconds.
    assert found["code"] >= 0.6 - 0.02
    assert found["petitions"] > 0.08


def test_each_page_shows_its_own_code(screen: Screen) -> None:
    seen = {}
    end = time.monotonic() + 60 * SECOND_MS / 1000 + 2
    while time.monotonic() < end and len(seen) < 3:
        page = screen.director.page
        seen[page] = screen.codes()
        assert screen.director.link() == LINKS[page]
        QTest.qWait(30)
    assert seen == {page: [link] for page, link in LINKS.items()}


def test_a_page_outside_its_hours_does_not_appear(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    hours = (Hours(day_time(10), day_time(11)),)

    def only_at_ten(page: PageSpec) -> PageSpec:
        if page.id == "petitions":
            return replace(page, hours=hours)
        return replace(page, enabled=page.id == "code")

    change_pages(ready, clock.at, only_at_ten)
    screen.notice()
    assert set(order(follow(screen, 50 * SECOND_MS / 1000))) == {"code"}
    clock.set(10, 30)
    assert set(order(follow(screen, 50 * SECOND_MS / 1000))) == {"code", "petitions"}
    clock.set(11)
    screen.notice()
    assert set(order(follow(screen, 50 * SECOND_MS / 1000))) == {"code"}


def test_outside_opening_hours_the_standby_page_stands_and_the_code_comes_back(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    opening = dict.fromkeys(range(5), (MORNING, AFTERNOON))
    change_program(ready, clock.at, opening=opening)
    screen.notice()
    assert screen.codes() == [OA_LINK]
    clock.set(12)
    screen.notice()
    assert screen.says("Ngoài giờ làm việc")
    assert screen.says("13:30")
    assert (screen.codes(), screen.offered(), screen.director.link()) == ([], set(), "")
    assert screen.controller._state() == "standby"
    assert order(follow(screen, 50 * SECOND_MS / 1000)) == ["standby"]
    clock.set(13, 30)
    screen.notice()
    assert screen.codes() == [OA_LINK]
    # A Saturday: closed all day, until Monday.
    clock.set(9, days=5)
    screen.notice()
    assert screen.says("Hẹn gặp lại ông/bà lúc 07:30")
    change_program(ready, clock.at, opening=opening, standby=False)
    screen.notice()
    assert screen.codes() == [OA_LINK]


def test_a_visitor_who_is_there_at_closing_time_reads_on(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    change_program(ready, clock.at, opening=dict.fromkeys(range(5), (MORNING,)), idle_seconds=20)
    screen.notice()
    screen.touch("answers")
    clock.set(11, 31)
    screen.notice()
    assert screen.says("Quan tâm có mất tiền không?")
    QTest.qWait(20 * SECOND_MS + 500)
    assert screen.says("Ngoài giờ làm việc")


def test_a_notice_enters_the_turn_as_soon_as_it_is_saved_and_leaves_it(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    change_pages(ready, clock.at, lambda page: page, NOTICE_PAGE)
    screen.notice()
    assert NOTICE_PAGE.id in {slot.page for slot in screen.director._slots}
    assert NOTICE_PAGE.id in order(follow(screen, 90 * SECOND_MS / 1000))
    wait_for_page(screen, NOTICE_PAGE.id)
    assert screen.says("Nghỉ 24/11")
    assert screen.says(screen.board.program.version)
    kept = tuple(page for page in screen.board.program.pages if page.kind != NOTICE)
    change_program(ready, clock.at, pages=kept)
    screen.notice()
    assert screen.codes() == [OA_LINK]


def test_a_page_whose_channel_is_withdrawn_vanishes_while_it_stands(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    wait_for_page(screen, "petitions")
    with ready.read():
        channel = next(c for c in channels() if c.link == PETITIONS_LINK)
    disable_channel(ready, channel.id, "HOA", "sai", PIN, clock.at)
    screen.notice()
    assert screen.codes() == [OA_LINK]
    assert "petitions" not in order(follow(screen, 50 * SECOND_MS / 1000))


def wait_for_page(screen: Screen, page: str) -> None:
    end = time.monotonic() + 10
    while screen.director.page != page:
        assert time.monotonic() < end, "its turn did not come"
        QTest.qWait(5)


def test_the_card_moves_by_whole_modules_and_only_when_the_page_changes(
    screen: Screen, ready: Store, clock: Clock
) -> None:
    places: dict[str, set[tuple[int, int]]] = {}
    stands: list[str] = []
    changed: list[str] = []
    screen.director.page_changed.connect(changed.append)
    before, old = QImage(), ""
    end = time.monotonic() + 160 * SECOND_MS / 1000
    while time.monotonic() < end:
        stand, picture = f"{len(changed)} {screen.director.page}", screen.picture()
        if stand == old:
            assert picture == before, stand
        before, old = picture, stand
        stands.append(stand)
        layout = screen.window.page.scene.layout
        places.setdefault(screen.director.page, set()).add(corner(layout.card, layout.module))
        QTest.qWait(20)
    assert len(changed) >= 6
    # Several looks at each stand, or nothing was compared.
    assert len(stands) > 4 * len(set(stands))
    assert any(len(found) > 1 for found in places.values())


def corner(card: QRect, module: int) -> tuple[int, int]:
    return card.left(), card.top()


def test_a_new_minute_moves_nothing_but_the_clock(screen: Screen, clock: Clock) -> None:
    screen.touch("language")
    card = screen.window.page.scene.layout.card
    before = screen.picture()
    clock.set(9, 42)
    screen.notice()
    after = screen.picture()
    assert after != before
    assert screen.window.page.scene.layout.card == card
    assert after.copy(card) == before.copy(card)


def test_a_visit_holds_the_page_and_the_card(screen: Screen) -> None:
    screen.touch("larger")
    seen = set()
    end = time.monotonic() + 30 * SECOND_MS / 1000
    while time.monotonic() < end:
        seen.add((screen.director.page, screen.director._shift))
        QTest.qWait(20)
    assert len(seen) == 1


def test_a_page_without_another_moves_its_card_now_and_then(
    desk_store: Store, clock: Clock, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten minutes are 1.2 s here, a turn of the only page 40 ms."""
    monkeypatch.setenv("QMC_SECOND_MS", "2")
    with running_screen(qapp, desk_store, clock) as screen:
        first = screen.window.page.scene.layout
        places = set()

        def moved() -> bool:
            layout = screen.window.page.scene.layout
            places.add((layout.card.left(), layout.card.top()))
            return len(places) > 2

        assert first is not None
        end = time.monotonic() + 30
        while not moved() and time.monotonic() < end:
            QTest.qWait(20)
        assert len(places) > 2
        last = screen.window.page.scene.layout
        steps = (last.card.left() - first.card.left(), last.card.top() - first.card.top())
        assert all(step % first.module == 0 for step in steps)
        screen.touch("larger")
        before = screen.director._shift
        QTest.qWait(60)
        assert screen.director._shift == before
