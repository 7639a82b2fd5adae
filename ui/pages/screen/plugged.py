"""The plugged screens as the page speaks of them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen

from models.display.sizes import inches_of
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
    """What is plugged now. ``here``: where the desk's window is; that one is the clerk's."""
    screens = QGuiApplication.screens()
    desk = here if here in screens else clerk_screen(clerk, screens)
    public = find_screen(from_setting(chosen), screens)
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


def _from_left(screen: QScreen) -> tuple[int, int]:
    return screen.geometry().x(), screen.geometry().y()
