"""The plugged screens as the page speaks of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen

from models.display.sizes import inches_of
from models.store import audit, settings
from ui.i18n import tr
from ui.kiosk.screens import ScreenIdentity, clerk_screen, find_screen, from_setting, identity_of


@dataclass(frozen=True)
class Plugged:
    """One screen: ``number`` from 1, from left to right, ``device`` its size in device
    pixels, ``claimed`` the diagonal it claims in inches, 0 if nothing usable."""

    number: int
    identity: ScreenIdentity
    device: QSize
    claimed: float
    clerk: bool
    chosen: bool

    @property
    def title(self) -> str:
        """``Màn hình 2``."""
        return tr("Màn hình {0}").format(self.number)

    @property
    def details(self) -> str:
        """``HDMI-2 · Samsung T43 · 1920×1080``."""
        who = f"{self.identity.manufacturer} {self.identity.model}".strip()
        size = f"{self.device.width()}×{self.device.height()}"
        return " · ".join(part for part in (self.identity.name, who, size) if part)


def plugged_screens(
    chosen: dict[str, Any], clerk: dict[str, Any], here: QScreen | None
) -> list[Plugged]:
    """What is plugged now. ``here``: where the desk's window is; that one is the clerk's.

    Where nothing was chosen, an only other screen is marked: the public page goes there.
    """
    screens = QGuiApplication.screens()
    desk = here if here in screens else clerk_screen(clerk, screens)
    wanted = from_setting(chosen)
    public = find_screen(wanted, screens)
    others = [screen for screen in screens if screen is not desk]
    if wanted is None and len(others) == 1:
        # The public page goes there by itself: nobody has to choose among one.
        public = others[0]
    found = []
    for number, screen in enumerate(sorted(screens, key=_from_left), 1):
        ratio, claims = screen.devicePixelRatio(), screen.physicalSize()
        device = QSize(
            round(screen.geometry().width() * ratio), round(screen.geometry().height() * ratio)
        )
        inches = inches_of(claims.width(), claims.height())
        is_clerk = screen is desk
        is_public = screen is public and not is_clerk
        found.append(Plugged(number, identity_of(screen), device, inches, is_clerk, is_public))
    return found


def keep_choice(public: Plugged, clerk: Plugged | None, now: datetime) -> None:
    """Remember the public's screen and the clerk's. Call inside ``store.write()``."""
    settings.put(settings.PUBLIC_SCREEN, public.identity.as_setting())
    if clerk is not None:
        settings.put(settings.CLERK_SCREEN, clerk.identity.as_setting())
    audit.append(now, "", "public_screen", public.identity.name)


def remember_only_other(here: QScreen | None, now: datetime) -> None:
    """Nothing was chosen and one screen is not the clerk's: keep it as if chosen by hand.

    Call inside ``store.write()``.
    """
    if from_setting(settings.get(settings.PUBLIC_SCREEN)) is None:
        found = plugged_screens({}, settings.get(settings.CLERK_SCREEN), here)
        public = next((screen for screen in found if screen.chosen), None)
        if public is not None:
            keep_choice(public, next((screen for screen in found if screen.clerk), None), now)


def _from_left(screen: QScreen) -> tuple[int, int]:
    return screen.geometry().x(), screen.geometry().y()
