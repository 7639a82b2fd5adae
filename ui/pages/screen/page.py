"""The page "Màn hình": choose the screen, see how it is doing, edit what it says."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.display.status import DisplayNow, read_status
from models.display.texts import default_texts, load_texts, save_texts
from models.errors import Problem
from models.setup.desk import officer_on_shift
from models.setup.pin import has_pin
from models.store import audit, settings
from ui.i18n import tr
from ui.kiosk.content import KioskContent, clock_words, fill_texts, read_content
from ui.kiosk.scene import make_scene
from ui.pages.screen.choice_panel import ChoicePanel
from ui.pages.screen.plugged import Plugged, plugged_screens
from ui.pages.screen.size_panel import SizePanel
from ui.pages.screen.state_panel import StatePanel
from ui.pages.screen.texts_panel import TextsPanel
from ui.session import Session

DRAW_MS = 250
ASSUMED = QSize(1920, 1080)
LARGEST = QSize(1920, 1920)


class ScreenPage(QWidget):
    """Emits what is wanted of the public screen; the program owns its process."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    start_requested = Signal()
    stop_requested = Signal()
    preview_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._screens: list[Plugged] = []
        self._running: bool | None = None
        self.choice = ChoicePanel()
        self.sizes = SizePanel()
        self.texts = TextsPanel()
        self.state = StatePanel()
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.setInterval(DRAW_MS)
        self._draw.timeout.connect(self._draw_picture)
        self._build()
        self._wire()
        self.reload()

    def reload(self) -> None:
        """Read everything again; texts that are being edited stay."""
        try:
            with self._session.store.read():
                if not self.texts.is_edited():
                    self._show_texts()
                self._show_screens()
                self._show_state()
        except Problem as problem:
            self.problem.emit(problem)
        self._draw.start()

    def store_changed(self) -> None:
        """Somebody else wrote into the store."""
        self.reload()

    def show_running(self, running: bool) -> None:
        """Whether the screen's process lives, from who owns it: a crashed one says nothing."""
        self._running = running
        self._show_state()

    def _build(self) -> None:
        title = QLabel(tr("Màn hình công cộng"))
        title.setProperty("role", "title")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        for part in (self.choice, self.sizes, self.texts):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(scroll, 1)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 14, 22, 16)
        outer.setSpacing(12)
        outer.addWidget(title)
        outer.addLayout(row, 1)

    def _wire(self) -> None:
        self.choice.chosen.connect(self._choose)
        self.sizes.inches_changed.connect(self._keep_inches)
        self.texts.drafted.connect(self._draw.start)
        self.texts.language_chosen.connect(self._language_chosen)
        self.texts.save_requested.connect(self._save_texts)
        self.texts.reset_requested.connect(self._reset_texts)
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
        self.choice.show_screens(self._screens, missing)
        others = [screen for screen in self._screens if not screen.clerk]
        self.state.allow_start(public is not None or bool(missing) or len(others) == 1)

    def _public(self) -> Plugged | None:
        return next((screen for screen in self._screens if screen.chosen), None)

    def _show_state(self) -> None:
        status = read_status()
        if self._running is False and status is not None:
            status = DisplayNow("stopped", status.screen)
        wanted = settings.get(settings.SCREEN_WANTED)
        self.state.show_state(status, self._name_of(status), wanted)

    def _name_of(self, status: DisplayNow | None) -> str:
        names = {screen.identity.name: screen.title for screen in self._screens}
        return names.get(status.screen, status.screen) if status is not None else ""

    def _choose(self, number: int) -> None:
        picked = next(screen for screen in self._screens if screen.number == number)
        clerk = next((screen for screen in self._screens if screen.clerk), None)
        now = self._session.now()
        try:
            with self._session.store.write():
                settings.put(settings.PUBLIC_SCREEN, picked.identity.as_setting())
                if clerk is not None:
                    settings.put(settings.CLERK_SCREEN, clerk.identity.as_setting())
                audit.append(now, "", "public_screen", picked.identity.name)
        except Problem as problem:
            self.problem.emit(problem)
        else:
            self.told.emit(tr("Đã chọn {0} cho người dân").format(picked.title))
            self.changed.emit()
        self.reload()

    def _keep_inches(self, value: float) -> None:
        try:
            with self._session.store.write():
                settings.put(settings.SCREEN_INCHES, float(value))
        except Problem as problem:
            self.problem.emit(problem)
        self._draw.start()

    def _kind(self) -> str:
        with self._session.store.read():
            code = read_content(self._session).code
        return code.kind if code is not None else "zalo_oa"

    def _show_texts(self) -> None:
        self.texts.show_texts(load_texts(self.texts.language, self._kind()), has_pin())

    def _language_chosen(self, language: str) -> None:
        self._show_texts()

    def _reset_texts(self) -> None:
        self.texts.fill(default_texts(self.texts.language, self._kind()))

    def _save_texts(self) -> None:
        try:
            save_texts(
                self._session.store,
                self.texts.language,
                self.texts.values(),
                officer_on_shift().code,
                self._session.now(),
                kind=self._kind(),
                pin=self.texts.pin.text(),
            )
        except Problem as problem:
            self.texts.pin.clear()
            self.texts.pin.setFocus()
            self.problem.emit(problem)
            return
        self._show_texts()
        self.told.emit(tr("Đã lưu nội dung màn hình công cộng"))
        self.changed.emit()

    def _draw_picture(self) -> None:
        if not self.isVisible():
            return
        try:
            content = read_content(self._session, self.texts.language)
        except Problem as problem:
            self.problem.emit(problem)
            return
        draft = self.texts.draft()
        edited = self.texts.is_edited() and draft is not None
        if edited and draft is not None and content.code is not None:
            content = replace(content, texts=fill_texts(draft, content.code))
        self._show_picture(content, edited)

    def _show_picture(self, content: KioskContent, edited: bool) -> None:
        public = self._public()
        size = QSize(public.device if public is not None else ASSUMED)
        if size.width() > LARGEST.width() or size.height() > LARGEST.height():
            size.scale(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
        clock = clock_words(self._session.now(), content.fixed)
        scene = make_scene(content, size.width(), size.height(), clock)
        self.state.show_picture(scene.image, edited)
        claimed = public.claimed if public is not None else 0.0
        self.sizes.show_size(content.inches, claimed, scene.layout)

    def showEvent(self, event: QShowEvent) -> None:
        # Where its window stands tells which screen is the clerk's; that is known only now.
        self.reload()
