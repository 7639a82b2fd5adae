"""The only place where components meet: it builds them, connects them, and owns the processes."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from models.errors import Problem, StoreProblem
from models.resources import resource_path
from models.setup import desk
from models.store import settings
from models.store.opening import Store, refuse_other_store
from models.store.places import Places
from models.supervisor.role import start_page, takes_reports
from ui.beside import Beside
from ui.boot import lock_desk, make_application, open_or_recover, recover
from ui.cli.parser import Arguments
from ui.elsewhere import Elsewhere
from ui.first_run_keeper import FirstRunKeeper
from ui.i18n import language, set_language, tr, tr_problem
from ui.pages.desk.page import DeskPage
from ui.qt_language import install_qt_translator
from ui.quick_start import settle
from ui.screen_alarm import ScreenAlarm
from ui.screen_keeper import ScreenKeeper
from ui.session import Session
from ui.window import MainWindow
from ui.words.screen import screen_words

if TYPE_CHECKING:
    from ui.care import Care
    from ui.other_pages import OtherPages
    from ui.weeks.keeper import WeekKeeper

POLL_MS = 250
_BUSY_MS = 1500
_SIZE, _ROOMY = QSize(1366, 768), QSize(1500, 850)
_log = logging.getLogger(__name__)


class App(QObject):
    """The desk program: one window, one store, the public screen as a child process."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._version = session.store.version()
        self.keeper = ScreenKeeper(session, self)
        self._care_taker: Care | None = None
        self._weeks: WeekKeeper | None = None
        self.beside = Beside(session, self)
        self.window = self._make_window()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look_at_store)
        self._hourly = QTimer(self)
        self._hourly.setInterval(3_600_000)
        self._hourly.timeout.connect(self._care)
        self.keeper.problem.connect(self._tell_problem)
        self.keeper.changed.connect(self._screen_changed)
        self._alarm = ScreenAlarm(session, self)
        self._alarm.raised.connect(self._tell_problem)
        self.beside.window_requested.connect(self._raise_window)

    def start(self) -> None:
        """Show the window and begin watching."""
        room = self.window.screen().availableGeometry()
        # A desk with one small screen has no room to waste on a frame.
        small = room.width() <= _ROOMY.width() or room.height() <= _ROOMY.height()
        self.window.showMaximized() if small else self.window.show()
        self._poll.start()
        self._hourly.start()
        # The page is drawn first; backups and checks come when the clerk can already work.
        QTimer.singleShot(1500, self._settle)
        if settings.get(settings.SCREEN_WANTED):
            QTimer.singleShot(300, self._start_screen)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._make_page)
        window.setWindowIcon(QIcon(str(resource_path("app_icon.png"))))
        window.closing.connect(self._stop)
        window.page_opened.connect(self._page_opened)
        self._elsewhere = Elsewhere(window)
        self._pages: OtherPages | None = None
        window.strip_key.connect(self.beside.toggle_strip)
        window.resize(_SIZE)
        ready = desk.is_set_up()
        if not ready and not settings.get(settings.WIZARD_DONE):
            first = FirstRunKeeper(self._session, window)
            first.problem.connect(self._tell_problem)
            first.finished.connect(self._first_run_done)
            first.open()
        else:
            window.open_page(start_page() if ready else "admin")
        window.offer_page("supervisor", takes_reports())
        return window

    def _first_run_done(self) -> None:
        self.window.open_page(start_page() if desk.is_set_up() else "admin")
        self.window.offer_page("supervisor", takes_reports())

    def _make_page(self, code: str) -> QWidget:
        if code == "desk":
            return self._make_desk()
        if self._pages is None:
            self._pages = self._make_others()
        return self._pages.make(code)

    def _make_others(self) -> "OtherPages":
        # Pages other than the desk are loaded when one is opened first.
        from ui.other_pages import OtherPages

        pages = OtherPages(
            self._session,
            self._elsewhere.window,
            self._elsewhere,
            self.keeper,
            self.beside,
            self._week_keeper,
        )
        pages.problem.connect(self._tell_problem)
        pages.told.connect(self._tell_good)
        pages.changed.connect(self._reload_desk)
        pages.admin_changed.connect(self._admin_changed)
        pages.language_chosen.connect(self._change_language)
        pages.start_requested.connect(self._start_screen)
        pages.stop_requested.connect(self._stop_screen)
        return pages

    def _make_desk(self) -> QWidget:
        page = DeskPage(self._session)
        page.problem.connect(self._tell_problem)
        page.changed.connect(self._reload_desk)
        page.called.connect(self._tell_call)
        page.incident_requested.connect(self._elsewhere.open_checks)
        page.status.linkActivated.connect(self._elsewhere.open_channels)
        page.side.history_requested.connect(self._elsewhere.open_history)
        self.beside.join(page)
        if page.unread is not None:
            self._tell_problem(page.unread)
        self._desk_facts(page)
        return page

    def _page_opened(self, code: str) -> None:
        page = self.window.page(code) if hasattr(self, "window") else None
        if page is not None and hasattr(page, "reload"):
            page.reload()

    def _desk_page(self) -> DeskPage | None:
        page = self.window.page("desk") if hasattr(self, "window") else None
        return page if isinstance(page, DeskPage) else None

    def _reload_desk(self) -> None:
        page = self._desk_page()
        if page is not None:
            page.reload()
            self._desk_facts(page)

    def _desk_facts(self, page: DeskPage) -> None:
        try:
            with self._session.store.read():
                here = desk.who_is_where()
                who = here.officer or tr("Chưa có cán bộ")
                page.show_place(" · ".join(part for part in (here.counter, who) if part))
                level, words, tip = screen_words(self.keeper.is_running())
                if not page.has_channel():
                    words, tip = f'<a href="channels">{words}</a>', tr("Mở Kênh chính thức")
                page.show_status(level, words, tip)
        except StoreProblem as problem:
            self._tell_problem(problem)

    def _look_at_store(self) -> None:
        try:
            version = self._session.store.version()
        except StoreProblem as problem:
            self._tell_problem(problem)
            return
        if version == self._version:
            return
        self._version = version
        self._alarm.look()
        self._reload_desk()
        page = self.window.stack.currentWidget()
        if page is not None and hasattr(page, "store_changed"):
            page.store_changed()
        wanted = settings.get(settings.RAISE_WINDOW)
        if wanted and wanted != getattr(self, "_raised", ""):
            self._raised = wanted
            self._raise_window()

    def _raise_window(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else None
        self.window.raise_()
        self.window.activateWindow()

    def _settle(self) -> None:
        settle()
        self._attend()
        self.beside.start()
        self._care()
        self._week_keeper().start()

    def _attend(self) -> None:
        page = self._desk_page()
        if page is not None:
            page.attend()
            self._week_keeper().join_desk(page)

    def _care(self) -> None:
        """After start and every hour: clock, backup, check, other PCs."""
        # The clerk can already work when these are loaded.
        from ui.care import Care

        if self._care_taker is None:
            self._care_taker = Care(self._session, self)
            self._care_taker.backed_up.connect(self._show_backup)
            self._care_taker.warned.connect(self._tell_warning)
            self._care_taker.problem.connect(self._tell_problem)
        self._care_taker.look()
        self._show_backup()
        if self._weeks is not None:
            self._weeks.look()

    def _week_keeper(self) -> "WeekKeeper":
        # Loaded once the desk is drawn, or with the page of reports.
        from ui.weeks.keeper import WeekKeeper

        if self._weeks is None:
            self._weeks = WeekKeeper(self._session, self)
            self._weeks.problem.connect(self._tell_problem)
            self._weeks.warned.connect(self._tell_warning)
            self._weeks.told.connect(self._tell_good)
            self._weeks.changed.connect(self._reload_desk)
            self._weeks.opened.connect(self._open_due)
        return self._weeks

    def _open_due(self) -> None:
        self.window.open_page("reports")
        self.window.page("reports").open_due()  # type: ignore[union-attr]

    def _show_backup(self) -> None:
        if self._care_taker is not None:
            self.window.rail.show_backup(*self._care_taker.newest_backup())

    def _admin_changed(self) -> None:
        self.beside.look()
        self.window.offer_page("supervisor", takes_reports())
        admin = self.window.page("admin")
        admin.show_global_keys(*self.beside.keys.words())  # type: ignore[union-attr]

    def _start_screen(self) -> None:
        self.keeper.start(self.window.screen())

    def _stop_screen(self) -> None:
        self.keeper.stop()
        self._reload_desk()

    def _screen_changed(self, running: bool) -> None:
        page = self.window.page("screen")
        if page is not None:
            page.show_running(running)  # type: ignore[attr-defined]
        self._reload_desk()
        self.beside.look()

    def _change_language(self, code: str) -> None:
        with self._session.store.write():
            settings.put(settings.LANGUAGE, code)
        set_language(code)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        install_qt_translator(application, code)
        before = self.window
        self.window = self._make_window()
        self.window.setGeometry(before.geometry())
        self.window.open_page("admin")
        self.window.show()
        self._attend()
        self.beside.strip.rebuild()
        before.closing.disconnect(self._stop)
        before.close()
        before.deleteLater()

    def _tell_problem(self, problem: Problem) -> None:
        _log.warning("told: %s", problem.template)
        if not hasattr(self, "window"):
            # The start itself met it: whoever starts the program can do more than say it.
            raise problem
        self.window.message.tell(tr_problem(problem), "bad")

    def _tell_good(self, text: str) -> None:
        self.window.message.tell(text, "ok")

    def _tell_call(self, text: str) -> None:
        # On the desk the call stands in the place of the title.
        if self.window.stack.currentWidget() is not self._desk_page():
            self.window.message.tell(text, "warn")

    def _tell_warning(self, text: str) -> None:
        self.window.message.tell(text, "warn")

    def _stop(self) -> None:
        self._poll.stop()
        self._hourly.stop()
        if self._care_taker is not None:
            self._care_taker.finish()
        if self._weeks is not None:
            self._weeks.finish()
        self.keeper.close()
        self.beside.stop()


def run_desk(arguments: Arguments, places: Places) -> int:
    """The desk window; a second start brings the first to the front."""
    # The language kept in the store is not known before the store is open.
    set_language(arguments.lang or "vi")
    refuse_other_store(arguments.database)
    lock = lock_desk(places)
    if lock is None:
        return 0
    application = make_application()
    store, told = open_or_recover(places)
    try:
        with store.read():
            app = build_app(application, store, arguments.lang)
    except StoreProblem as problem:
        if problem.code != "damaged" or told:
            raise
        # It opened well and is damaged further in.
        store.close()
        store, told = recover(places)
        app = build_app(application, store, arguments.lang)
    # A clerk cannot wait as long as a command: what the store refuses waits on the desk.
    store.db.execute_sql(f"PRAGMA busy_timeout = {_BUSY_MS}")
    app.start()
    if told:
        app.window.message.tell(told, "warn")
    code = application.exec()
    store.close()
    lock.unlock()
    return int(code)


def build_app(application: QApplication, store: Store, lang: str | None) -> App:
    """The connected program, not yet running: tests drive it as it is."""
    code = lang or settings.get(settings.LANGUAGE)
    set_language(code if code in ("vi", "en") else "vi")
    install_qt_translator(application, language())
    return App(Session(store))


def run_screenshot(arguments: Arguments, places: Places) -> int:
    """A page as it would look, painted without a display."""
    # Only this command paints pages into files.
    from ui import screenshot

    return screenshot.run(arguments, places, build_app)
