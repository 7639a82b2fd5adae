"""A public screen in this process, as visitors touch it; seconds may be hurried."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.channels.changes import add_channel, confirm_channel
from models.channels.register import ChannelNow
from models.display.program import (
    PETITIONS_LINK,
    PORTAL_LINK,
    PageSpec,
    ScreenProgram,
    load_program,
    save_program,
)
from models.store.opening import Store
from tests.builders import PIN
from ui.kiosk.board import Board
from ui.kiosk.process import KioskController
from ui.kiosk.proof import codes_on
from ui.session import Session
from ui.theme.fonts import load_fonts


def confirm_sites(store: Store, now: datetime) -> dict[str, ChannelNow]:
    """Petitions and portal, confirmed by two people, so that their pages may be shown."""
    found = {}
    for page, link, name in (
        ("petitions", PETITIONS_LINK, "Phản ánh, kiến nghị Bộ Nội vụ"),
        ("portal", PORTAL_LINK, "Cổng Dịch vụ công quốc gia"),
    ):
        channel = add_channel(store, link, name, "HOA", now)
        found[page] = confirm_channel(store, channel.id, "MINH", now)
    return found


def change_program(store: Store, now: datetime, **parts: object) -> ScreenProgram:
    """Save the program with other parts, as a supervisor does."""
    with store.read():
        program = load_program()
    return save_program(store, replace(program, **parts), "HOA", now, PIN)  # type: ignore[arg-type]


def change_pages(
    store: Store, now: datetime, change: Callable[[PageSpec], PageSpec], *more: PageSpec
) -> ScreenProgram:
    """Save the program with each page changed, and ``more`` behind them."""
    with store.read():
        pages = load_program().pages
    return change_program(store, now, pages=(*map(change, pages), *more))


_ended: list[KioskController] = []
"""The program's own controller lives as long as its process."""


class Screen:
    """One running public screen and the eyes and fingers of a visitor."""

    def __init__(self, controller: KioskController) -> None:
        self.controller = controller
        self.window = controller.window

    @property
    def director(self):  # type: ignore[no-untyped-def]
        return self.controller.director

    @property
    def board(self) -> Board:
        assert self.director.board is not None
        return self.director.board

    def touch(self, name: str) -> None:
        """Press and release the button of this name where it lies."""
        QTest.mouseClick(self.window.layer.buttons()[name], Qt.MouseButton.LeftButton)

    def notice(self) -> None:
        """Look at the store: SQLite tells a connection of what others wrote, not of its own."""
        self.controller._version = -1
        self.controller._tick()

    def offered(self) -> set[str]:
        return set(self.window.layer.buttons())

    def words(self) -> list[str]:
        """The texts on the page."""
        scene = self.window.page.scene
        return [placed.block.text for placed in scene.texts] if scene is not None else []

    def says(self, text: str) -> bool:
        return any(text in words for words in self.words())

    def picture(self) -> QImage:
        """The page's pixels as they are painted, without the countdown."""
        page = self.window.page
        image = QImage(page.device_size(), QImage.Format.Format_RGB32)
        page.render(image)
        return image

    def codes(self) -> list[str]:
        return codes_on(self.picture())

    def countdown(self) -> str:
        """The words beside "I need more time", empty while there are none."""
        shown = self.window.layer.countdown
        return "" if shown.isHidden() else shown.accessibleName()

    def is_home(self) -> bool:
        return not self.director.view.is_visit("vi") and self.director.page == "code"


@contextmanager
def running_screen(
    app: QApplication, store: Store, now: Callable[[], datetime], preview: bool = False
) -> Iterator[Screen]:
    """The public screen in a window of an ordinary size; unless it is meant as a ``preview``,
    who touches it counts as a visitor."""
    load_fonts(("Regular", "Medium", "Bold"))
    controller = KioskController(app, Session(store, now), None, (1366, 768), False, "vi")
    controller.director._counted = not preview
    controller.start()
    QTest.qWait(50)
    yield Screen(controller)
    controller.leave()
    controller.window.close()
    app.setQuitOnLastWindowClosed(True)
    _ended.append(controller)
