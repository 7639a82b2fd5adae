"""What is done for the desk from another page: a visitor is logged, the last lượt taken back."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages.desk.page import DeskPage
from ui.undo_key import UndoKey
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.answer_actions import AnswerActions
    from ui.pages.answers.page import AnswersPage
    from ui.pages.history.page import HistoryPage


class Elsewhere(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._undo_key = UndoKey(self)
        self._undo_key.pressed.connect(self.undo)
        self._answers: AnswersPage | None = None
        window.quick_key.connect(self.log)

    def log(self, key: int) -> None:
        """Log what function key ``key`` stands for, and say so where the person looks."""
        page = self._desk()
        if page is not None:
            page.log_key(key)
            self._say(page)
            self._undo_key.arm()

    def undo(self) -> None:
        """Take the last lượt back."""
        page = self._desk()
        if page is not None:
            page.undo()
            self._say(page)

    def open_history(self) -> None:
        """The history of the log."""
        self.window.open_page("history")

    def open_desk(self) -> None:
        """Back to the keys."""
        self.window.open_page("desk")

    def open_batch(self, day: date, shift: str) -> None:
        """A shift is made up for where the keys are."""
        self.open_desk()
        page = self.window.page("desk")
        if isinstance(page, DeskPage):
            page.batch.open(day, shift)

    def open_channels(self, _link: str = "") -> None:
        """Where channels are entered and confirmed."""
        self.window.open_page("admin")
        self.window.page("admin").open_section("channels")  # type: ignore[union-attr]

    def open_checks(self) -> None:
        """Where an incident with a code is told."""
        self.window.open_page("screen")
        self.window.page("screen").open_tab("checks")  # type: ignore[union-attr]

    def join(self, page: "HistoryPage") -> None:
        """The history shows what is logged meanwhile, and leads back."""
        page.closed.connect(self.open_desk)
        page.undo_requested.connect(self.undo)
        desk = self._desk()
        if desk is not None:
            desk.logged.connect(page.store_changed)

    def join_answers(self, page: "AnswersPage", actions: "AnswerActions") -> None:
        """What is logged with an answer is taken back there, by key or button."""
        self._answers = page
        page.undo_requested.connect(self.undo)
        actions.logged.connect(self._undo_key.arm)

    def _desk(self) -> DeskPage | None:
        page = self.window.page("desk")
        return page if isinstance(page, DeskPage) and page.is_ready() else None

    def _say(self, page: DeskPage) -> None:
        text, bad = page.said.text.text(), bool(page.said.property("bad"))
        answers = self._answers
        here = answers is not None and self.window.stack.currentWidget() is answers
        if answers is not None and here and answers.has_said_line():
            answers.said(text, bad)
        else:
            self.window.message.tell(text, "bad" if bad else "ok")
