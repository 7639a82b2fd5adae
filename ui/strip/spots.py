"""Where the strip stands: remembered for each screen, always in sight, never on the public one."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen

from models.store import settings
from ui.kiosk.screens import (
    ScreenIdentity,
    Wish,
    clerk_screen,
    find_screen,
    from_setting,
    identity_of,
    match,
    target_screen,
)

MARGIN = 12
_MOST = 6


class Spot(NamedTuple):
    """A place of the strip's upper left corner, from that of the screen, in Qt's pixels."""

    screen: ScreenIdentity
    x: int
    y: int

    def as_setting(self) -> dict[str, Any]:
        """For the store; :func:`read_spots` reads it back."""
        return {"screen": self.screen.as_setting(), "x": self.x, "y": self.y}


class Ground(NamedTuple):
    """The screens of one moment: which the public looks at, which is the clerk's."""

    screens: tuple[QScreen, ...]
    public: QScreen | None
    clerk: QScreen | None

    @property
    def open(self) -> tuple[QScreen, ...]:
        """Where the strip may stand."""
        return tuple(screen for screen in self.screens if screen is not self.public)


def ground_now(screens: Sequence[QScreen]) -> Ground:
    """Read from the settings. Call inside ``store.read()``."""
    chosen, clerk = settings.get(settings.PUBLIC_SCREEN), settings.get(settings.CLERK_SCREEN)
    used = bool(chosen) or settings.get(settings.SCREEN_WANTED)
    public = target_screen(Wish(chosen, clerk), screens) if used else None
    return Ground(tuple(screens), public, clerk_screen(clerk, screens))


def read_spots(value: object) -> list[Spot]:
    """The remembered places, the newest first; what is not one is left out."""
    found = []
    for entry in value if isinstance(value, list) else []:
        screen = from_setting(entry.get("screen", {})) if isinstance(entry, dict) else None
        if screen is not None:
            found.append(Spot(screen, int(entry.get("x", 0)), int(entry.get("y", 0))))
    return found


def put_spot(spots: list[Spot], corner: QPoint, screen: QScreen) -> list[Spot]:
    """With this place in front, one for each screen."""
    here, origin = identity_of(screen), screen.geometry().topLeft()
    others = [spot for spot in spots if match(spot.screen, [here]) is None]
    return [Spot(here, corner.x() - origin.x(), corner.y() - origin.y()), *others][:_MOST]


def corner_for(spots: list[Spot], ground: Ground, size: QSize) -> QPoint | None:
    """Where the strip goes: to the screen it was on last, else to the clerk's; in sight.

    None: no screen is plugged that the public does not look at.
    """
    last = find_screen(spots[0].screen, ground.open) if spots else None
    screen = last if last is not None else ground.clerk
    if screen is None or screen not in ground.open:
        screen = next(iter(ground.open), None)
    if screen is None:
        return None
    area = screen.availableGeometry()
    here = identity_of(screen)
    spot = next((spot for spot in spots if match(spot.screen, [here]) is not None), None)
    if spot is None:
        # Not above: there a window that fills the screen has its title and its cross.
        corner = area.bottomRight() - QPoint(size.width() + MARGIN, size.height() + MARGIN)
    else:
        corner = screen.geometry().topLeft() + QPoint(spot.x, spot.y)
    return in_sight(corner, size, area)


def dragged_to(wanted: QPoint, pointer: QPoint, ground: Ground, size: QSize) -> QPoint:
    """Where a drag puts it: whole on the open screen that is nearest to the pointer."""
    if not ground.open:
        return wanted
    areas = [screen.availableGeometry() for screen in ground.open]
    nearest = min(areas, key=lambda area: _distance(area, pointer))
    return in_sight(wanted, size, nearest)


def in_sight(corner: QPoint, size: QSize, area: QRect) -> QPoint:
    """The nearest corner that puts all of it inside ``area``; what is too large begins there."""
    x = min(corner.x(), area.right() + 1 - size.width())
    y = min(corner.y(), area.bottom() + 1 - size.height())
    return QPoint(max(x, area.left()), max(y, area.top()))


def _distance(area: QRect, point: QPoint) -> int:
    across = max(area.left() - point.x(), 0, point.x() - area.right())
    down = max(area.top() - point.y(), 0, point.y() - area.bottom())
    return across + down
