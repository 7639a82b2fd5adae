"""Step 5: which screen the public sees."""

from PySide6.QtGui import QGuiApplication, QScreen

from models.store import audit, settings
from ui.i18n import tr
from ui.kiosk.screens import find_screen, from_setting, identity_of
from ui.parts.telling import telling
from ui.session import Session
from ui.wizard.choice_step import ChoiceStep


class ScreenStep(ChoiceStep):
    """Screens are remembered by what they say of themselves, not by their number."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Màn hình công cộng"),
            tr("Chọn màn hình quay về phía người dân. Đổi lại được ở trang Màn hình."),
            tr("Chưa cắm màn hình thứ hai. Cắm vào lúc nào cũng được rồi chọn ở trang Màn hình."),
        )
        self._screens: list[QScreen] = []
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._plugged)
            application.screenRemoved.connect(self._plugged)

    def begin(self) -> None:
        mine = self.screen()
        self._screens = [screen for screen in QGuiApplication.screens() if screen is not mine]
        wanted = find_screen(from_setting(settings.get(settings.PUBLIC_SCREEN)), self._screens)
        chosen = self._screens.index(wanted) if wanted in self._screens else -1
        if chosen < 0 and len(self._screens) == 1:
            chosen = 0
        self.show_choices([_words(screen) for screen in self._screens], chosen)

    def advance(self) -> bool:
        if self.chosen() < 0:
            return True
        with telling(self), self.session.store.write():
            public = identity_of(self._screens[self.chosen()])
            settings.put(settings.PUBLIC_SCREEN, public.as_setting())
            settings.put(settings.CLERK_SCREEN, identity_of(self.screen()).as_setting())
            audit.append(self.session.now(), "", "public_screen", public.name)
            return True
        return False

    def is_done(self) -> bool:
        return bool(settings.get(settings.PUBLIC_SCREEN))

    def _plugged(self) -> None:
        if self.isVisible():
            self.begin()


def _words(screen: QScreen) -> tuple[str, str]:
    area, scale = screen.geometry(), screen.devicePixelRatio()
    maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part.strip())
    size = f"{round(area.width() * scale)} × {round(area.height() * scale)}"
    where = tr("dựng đứng") if area.height() > area.width() else tr("nằm ngang")
    return maker or screen.name(), f"{screen.name()} · {size} · {where}"
