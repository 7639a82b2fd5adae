"""The pages beside the desk: made when one is opened first, joined with what it needs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.beside import Beside
from ui.elsewhere import Elsewhere
from ui.screen_keeper import ScreenKeeper
from ui.session import Session
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.weeks.keeper import WeekKeeper


class OtherPages(QObject):
    """Lives as long as its window; what its pages tell goes on to whoever owns both."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    admin_changed = Signal()
    language_chosen = Signal(str)
    start_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        elsewhere: Elsewhere,
        keeper: ScreenKeeper,
        beside: Beside,
        weeks: "Callable[[], WeekKeeper]",
    ) -> None:
        super().__init__(window)
        self._session = session
        self._elsewhere, self._beside, self._weeks = elsewhere, beside, weeks
        self._keeper = keeper

    def make(self, code: str) -> QWidget:
        """The page ``code``, connected."""
        maker: Callable[[], QWidget] = getattr(self, f"_make_{code}")
        page = maker()
        page.problem.connect(self.problem)  # type: ignore[attr-defined]
        page.told.connect(self.told)  # type: ignore[attr-defined]
        page.changed.connect(self.changed)  # type: ignore[attr-defined]
        if hasattr(page, "channels_requested"):
            page.channels_requested.connect(self._elsewhere.open_channels)
        return page

    def _make_screen(self) -> QWidget:
        from ui.pages.screen.page import ScreenPage

        page = ScreenPage(self._session)
        page.start_requested.connect(self.start_requested)
        page.stop_requested.connect(self.stop_requested)
        page.preview_requested.connect(self._keeper.process.preview)
        page.show_running(self._keeper.is_running())
        return page

    def _make_print(self) -> QWidget:
        from ui.pages.print.page import PrintPage

        return PrintPage(self._session)

    def _make_answers(self) -> QWidget:
        from ui.answer_actions import AnswerActions
        from ui.pages.answers.page import AnswersPage

        page = AnswersPage(self._session)
        actions = AnswerActions(self._session, page)
        actions.logged.connect(self.changed)
        self._elsewhere.join_answers(page, actions)
        self._keeper.process.state_changed.connect(actions.look)
        return page

    def _make_history(self) -> QWidget:
        from ui.pages.history.page import HistoryPage

        page = HistoryPage(self._session)
        self._elsewhere.join(page)
        return page

    def _make_reports(self) -> QWidget:
        from ui.pages.reports.page import ReportsPage

        page = ReportsPage(self._session)
        page.batch_requested.connect(self._elsewhere.open_batch)
        self._weeks().join_reports(page)
        return page

    def _make_supervisor(self) -> QWidget:
        from ui.pages.supervisor.page import SupervisorPage

        return SupervisorPage(self._session)

    def _make_admin(self) -> QWidget:
        from ui.pages.admin.page import AdminPage

        page = AdminPage(self._session)
        page.language_chosen.connect(self.language_chosen)
        page.show_global_keys(*self._beside.keys.words())
        page.changed.connect(self.admin_changed)
        return page
