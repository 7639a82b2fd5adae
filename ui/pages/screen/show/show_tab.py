"""The tab "Trình chiếu": which screen, how large, what stands on it and how it is doing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.display.status import DisplayNow, read_status
from models.errors import Problem
from models.store import settings
from ui.i18n import tr
from ui.kiosk.content import clock_words
from ui.kiosk.pages import read_content
from ui.kiosk.scene import make_scene
from ui.pages.screen.drawing_tab import DrawingTab
from ui.pages.screen.plugged import Plugged, keep_choice, plugged_screens
from ui.pages.screen.show.choice_panel import ChoicePanel
from ui.pages.screen.show.size_panel import SizePanel
from ui.pages.screen.show.state_panel import StatePanel
from ui.parts.scrolling import in_scroll
from ui.session import Session

ASSUMED = QSize(1920, 1080)
LARGEST = QSize(1920, 1920)


class ShowTab(DrawingTab):
    """Emits what is wanted of the public screen; the program owns its process."""

    start_requested = Signal()
    stop_requested = Signal()
    preview_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._screens: list[Plugged] = []
        self._running: bool | None = None
        self.choice = ChoicePanel()
        self.sizes = SizePanel()
        self.state = StatePanel()
        self._build()
        self._wire()
        self.reload()

    def reload(self) -> None:
        try:
            with self.session.store.read():
                self._show_screens()
                self._show_state()
        except Problem as problem:
            self.problem.emit(problem)
        self._draw_soon()

    def show_running(self, running: bool) -> None:
        """Whether the screen's process lives, from who owns it: a crashed one says nothing."""
        self._running = running
        # A start may have remembered a screen that nobody had chosen.
        self._show_screens()
        self._show_state()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.choice)
        column.addWidget(self.sizes)
        column.addStretch(1)
        self.area = in_scroll(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.area, 10)
        row.addWidget(self.state, 11, Qt.AlignmentFlag.AlignTop)

    def _wire(self) -> None:
        self.choice.chosen.connect(self._choose)
        self.sizes.inches_changed.connect(self._keep_inches)
        self.state.start_requested.connect(self.start_requested)
        self.state.stop_requested.connect(self.stop_requested)
        self.state.preview_requested.connect(self.preview_requested)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screens_changed)

    def _screens_changed(self, *_: object) -> None:
        self.reload()

    def _show_screens(self) -> None:
        chosen = settings.get(settings.PUBLIC_SCREEN)
        clerk = settings.get(settings.CLERK_SCREEN)
        here = self.screen() if self.window().isVisible() else None
        self._screens = plugged_screens(chosen, clerk, here)
        public = self._public()
        missing = str(chosen.get("name", "")) if chosen and public is None else ""
        self.choice.show_screens(self._screens, missing, by_itself=not chosen)
        self.state.allow_start(public is not None or bool(missing))
        self._choose_focus()

    def _choose_focus(self) -> None:
        """Where the keyboard begins: the chosen screen, else what can be done without one."""
        radios = [radio for radio in self.choice.buttons() if radio.isEnabled()]
        chosen = next((radio for radio in radios if radio.isChecked()), None)
        button = self.state.stop if settings.get(settings.SCREEN_WANTED) else self.state.start
        ready = button if button.isEnabled() else self.state.preview
        self.setFocusProxy(chosen or (radios[0] if radios else ready))

    def _public(self) -> Plugged | None:
        return next((screen for screen in self._screens if screen.chosen), None)

    def _show_state(self) -> None:
        status = read_status()
        wanted = settings.get(settings.SCREEN_WANTED)
        self.state.show_state(status, self._name_of(status), wanted, self._running)

    def _name_of(self, status: DisplayNow | None) -> str:
        names = {screen.identity.name: screen.title for screen in self._screens}
        return names.get(status.screen, status.screen) if status is not None else ""

    def _choose(self, number: int) -> None:
        picked = next(screen for screen in self._screens if screen.number == number)
        clerk = next((screen for screen in self._screens if screen.clerk), None)
        now = self.session.now()
        try:
            with self.session.store.write():
                keep_choice(picked, clerk, now)
        except Problem as problem:
            self.problem.emit(problem)
        else:
            self.told.emit(tr("Đã chọn {0} cho người dân").format(picked.title))
            self.changed.emit()
        self.reload()

    def _keep_inches(self, value: float) -> None:
        try:
            with self.session.store.write():
                settings.put(settings.SCREEN_INCHES, float(value))
        except Problem as problem:
            self.problem.emit(problem)
        self._draw_soon()

    def _draw_picture(self) -> None:
        if not self.isVisible():
            return
        try:
            content = read_content(self.session)
        except Problem as problem:
            self.problem.emit(problem)
            return
        public = self._public()
        size = QSize(public.device if public is not None else ASSUMED)
        if size.width() > LARGEST.width() or size.height() > LARGEST.height():
            size.scale(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
        clock = clock_words(self.session.now(), content.fixed)
        scene = make_scene(content, size.width(), size.height(), clock)
        self.state.show_picture(scene.image)
        claimed = public.claimed if public is not None else 0.0
        self.sizes.show_size(content.inches, claimed, scene.layout)

    def showEvent(self, event: QShowEvent) -> None:
        # Where its window stands tells which screen is the clerk's; that is known only now.
        self.reload()
        super().showEvent(event)
