"""What is done for the desk from another page: a visitor is logged, the last lượt taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages.desk.page import DeskPage
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.pages.history.page import HistoryPage


class Elsewhere(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.quick_key.connect(self.log)

    def log(self, key: int) -> None:
        """Log what function key ``key`` stands for, and say so where the person looks."""
        page = self._desk()
        if page is not None:
            page.log_key(key)
            self._say(page)

    def undo(self) -> None:
        """Take the last lượt back."""
        page = self._desk()
        if page is not None:
            page.undo()
            self._say(page)

    def open_history(self) -> None:
        """The history of the log."""
        self._window.open_page("history")

    def open_desk(self) -> None:
        """Back to the keys."""
        self._window.open_page("desk")

    def join(self, page: "HistoryPage") -> None:
        """The history shows what is logged meanwhile, and leads back."""
        page.closed.connect(self.open_desk)
        page.undo_requested.connect(self.undo)
        desk = self._desk()
        if desk is not None:
            desk.logged.connect(page.store_changed)

    def _desk(self) -> DeskPage | None:
        page = self._window.page("desk")
        return page if isinstance(page, DeskPage) and page.is_ready() else None

    def _say(self, page: DeskPage) -> None:
        self._window.message.tell(page.said.text.text(), "ok")
