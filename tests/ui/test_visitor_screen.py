"""Visitor, desk and public screen as processes of their own, on a real X server (K4, K5, T6)."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from models.channels.changes import disable_channel
from models.channels.register import ChannelNow
from models.clock import TZ
from models.display.help_calls import open_calls
from models.display.program import NOTICE, PETITIONS_LINK, PageSpec
from models.display.status import read_status
from models.store import settings
from models.store.opening import Store
from models.store.screen_schema import VisitorTouch
from tests.builders import OA_LINK, PIN, set_up_desk
from tests.ui.visitor import change_pages, change_program, confirm_sites
from tests.xvfb import KIOSK_AREA, Display, Glass, wait_for
from ui.kiosk.board import read_board
from ui.kiosk.pages import content_of
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import make_scene
from ui.kiosk.view import View
from ui.session import Session
from ui.theme.fonts import load_fonts

MAIN = Path(__file__).resolve().parents[2] / "main.py"
Start = Callable[..., None]


@pytest.fixture
def sites(store: Store, qapp: object) -> dict[str, ChannelNow]:
    load_fonts(("Regular", "Medium", "Bold"))
    set_up_desk(store, datetime.now(TZ))
    with store.write():
        settings.put(settings.SCREEN_WANTED, True)
    return confirm_sites(store, datetime.now(TZ))


@pytest.fixture
def start(display: Display, store: Store, sites: dict[str, ChannelNow]) -> Iterator[Start]:
    running = []

    def begin(**environment: str) -> None:
        command = [sys.executable, str(MAIN), "--data-dir", str(store.places.root)]
        running.append(display.start(*command, "kiosk", "--screen", "KIOSK", **environment))
        wait_for(lambda: glass(display) == [OA_LINK], 20)
        wait_for(lambda: shows_since(store), 5)

    yield begin
    for process in running:
        process.terminate()
        process.wait(10)


def shows_since(store: Store) -> bool:
    with store.read():
        now = read_status()
    return now is not None and now.state == "showing"


def glass(display: Display) -> list[str]:
    seen = Glass(display.memory)
    pixels = seen.area(KIOSK_AREA)
    seen.close()
    _, _, width, height = KIOSK_AREA
    return codes_on(QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32))


def touch(display: Display, store: Store, name: str, view: View | None = None) -> None:
    """Put a finger on the button of the page that ``view`` shows."""
    session = Session(store)
    content = content_of(read_board(session), view or View(), "code", session.now())
    scene = make_scene(content, KIOSK_AREA[2], KIOSK_AREA[3], "00:00 · Thứ Hai, 01/01/2026")
    target = next(target for target in scene.targets if target.name == name)
    place = target.rect.center()
    display.click(KIOSK_AREA[0] + place.x(), KIOSK_AREA[1] + place.y())


def rows() -> list[tuple[str, str, str]]:
    row = VisitorTouch
    return list(row.select(row.kind, row.page, row.entry_mode).order_by(row.id).tuples())


def test_a_withdrawn_link_leaves_the_glass_within_a_second_while_a_visitor_looks_at_it(
    display: Display, store: Store, sites: dict[str, ChannelNow], start: Start
) -> None:
    start()
    touch(display, store, "petitions")
    wait_for(lambda: glass(display) == [PETITIONS_LINK], 2)
    assert rows() == [("page", "petitions", "kiosk")]
    disable_channel(store, sites["petitions"].id, "HOA", "sai", PIN, datetime.now(TZ))
    wait_for(lambda: glass(display) == [OA_LINK], 3)


def test_a_call_for_help_reaches_the_desk_within_a_second(
    display: Display, store: Store, start: Start
) -> None:
    start()
    touch(display, store, "help")
    wait_for(lambda: open_calls(datetime.now(TZ)), 3)
    assert [call.screen for call in open_calls(datetime.now(TZ))] == ["KIOSK"]
    wait_for(lambda: not glass(display), 2)
    touch(display, store, "back", View("called"))
    wait_for(lambda: glass(display) == [OA_LINK], 2)


def test_five_quick_touches_and_the_screen_goes_on(
    display: Display, store: Store, start: Start
) -> None:
    start()
    session = Session(store)
    content = content_of(read_board(session), View(), "code", session.now())
    scene = make_scene(content, KIOSK_AREA[2], KIOSK_AREA[3], "00:00 · Thứ Hai, 01/01/2026")
    for target in scene.targets[:5]:
        place = target.rect.center()
        x, y = KIOSK_AREA[0] + place.x(), KIOSK_AREA[1] + place.y()
        display.run("xdotool", "mousemove", str(x), str(y))
        display.run("xdotool", "click", "--repeat", "5", "--delay", "15", "1")
    time.sleep(0.5)
    assert display.children[-1].poll() is None
    assert shows_since(store)


def test_a_notice_that_is_saved_is_on_the_glass_at_its_first_turn(
    display: Display, store: Store, start: Start
) -> None:
    start(QMC_TEST="1", QMC_SECOND_MS="10")
    words = {"title": "Nghỉ 24/11", "body": "Mở cửa lại thứ Tư."}
    notice = PageSpec("notice-00000001", NOTICE, seconds=30, texts={"vi": words})

    def only_the_code(page: PageSpec) -> PageSpec:
        return replace(page, enabled=page.kind == "code", seconds=5)

    change_pages(store, datetime.now(TZ), only_the_code)
    time.sleep(1)
    assert "page notice" not in log(store)
    with_notice = (*read_board(Session(store)).program.pages, notice)
    change_program(store, datetime.now(TZ), pages=with_notice)
    # 45 short seconds of the code come first: it has three fifths of the time.
    assert wait_for(lambda: "page notice-00000001" in log(store), 5) < 1 + 0.45
    wait_for(lambda: glass(display) == [], 2)
    kept = tuple(page for page in with_notice if page.kind != NOTICE)
    change_program(store, datetime.now(TZ), pages=kept)
    wait_for(lambda: glass(display) == [OA_LINK], 3)


def log(store: Store) -> str:
    return (store.places.logs / "quay.log").read_text(encoding="utf-8")
