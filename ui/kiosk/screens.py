"""Which plugged screen is which, by identity: names and numbers change, serials do not."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtGui import QGuiApplication, QScreen


class ScreenIdentity(NamedTuple):
    """What a screen says of itself; ``geometry`` is x, y, width, height in Qt's pixels."""

    manufacturer: str
    model: str
    serial: str
    name: str
    geometry: tuple[int, int, int, int]

    def as_setting(self) -> dict[str, Any]:
        """For the store; :func:`from_setting` reads it back."""
        return {**self._asdict(), "geometry": list(self.geometry)}

    @property
    def maker(self) -> tuple[str, str, str]:
        return (self.manufacturer, self.model, self.serial)


def from_setting(value: dict[str, Any]) -> ScreenIdentity | None:
    """A remembered screen, or None where none is."""
    geometry = value.get("geometry")
    if not value.get("name") or not isinstance(geometry, list) or len(geometry) != 4:
        return None
    x, y, width, height = (int(part) for part in geometry)
    return ScreenIdentity(
        str(value.get("manufacturer", "")),
        str(value.get("model", "")),
        str(value.get("serial", "")),
        str(value["name"]),
        (x, y, width, height),
    )


def identity_of(screen: QScreen) -> ScreenIdentity:
    """The one place that asks Qt who a screen is; tests put their own in its place."""
    area = screen.geometry()
    return ScreenIdentity(
        screen.manufacturer().strip(),
        screen.model().strip(),
        screen.serialNumber().strip(),
        screen.name(),
        (area.x(), area.y(), area.width(), area.height()),
    )


def match(wanted: ScreenIdentity, there: Sequence[ScreenIdentity]) -> int | None:
    """The place of the wanted screen in ``there``, or None.

    Manufacturer, model and serial decide where there is a serial; a screen with another serial
    is another screen, whatever its name. Else name and geometry, else the name alone.
    """
    alike = [i for i, found in enumerate(there) if wanted.serial and found.maker == wanted.maker]
    # Cheap televisions share a serial; then the name tells them apart.
    places = alike or [i for i, found in enumerate(there) if _may_be(wanted, found)]
    for fits in (_same_place, _same_name):
        for place in places:
            if fits(wanted, there[place]):
                return place
    return alike[0] if len(alike) == 1 else None


def _may_be(wanted: ScreenIdentity, found: ScreenIdentity) -> bool:
    """Whether nothing that both say of themselves differs."""
    pairs = zip(wanted.maker, found.maker, strict=True)
    return all(not a or not b or a == b for a, b in pairs)


def _same_place(wanted: ScreenIdentity, found: ScreenIdentity) -> bool:
    return (wanted.name, wanted.geometry) == (found.name, found.geometry)


def _same_name(wanted: ScreenIdentity, found: ScreenIdentity) -> bool:
    return wanted.name == found.name


def find_screen(wanted: ScreenIdentity | None, screens: Sequence[QScreen]) -> QScreen | None:
    """The plugged screen that is the wanted one."""
    if wanted is None:
        return None
    place = match(wanted, [identity_of(screen) for screen in screens])
    return None if place is None else screens[place]


def clerk_screen(remembered: dict[str, Any], screens: Sequence[QScreen]) -> QScreen | None:
    """The clerk's screen: the one the desk was last told, else the primary one."""
    found = find_screen(from_setting(remembered), screens)
    return found if found is not None else QGuiApplication.primaryScreen()


class Wish(NamedTuple):
    """Where the public page may go: the remembered choice, the clerk's screen, a screen named on
    the command line, and whether this PC has no clerk (``alone``)."""

    chosen: dict[str, Any]
    clerk: dict[str, Any]
    named: str | None = None
    alone: bool = False


def target_screen(wish: Wish, screens: Sequence[QScreen]) -> QScreen | None:
    """The screen for the public page, or None: then it must not be seen anywhere.

    Never the clerk's, unless it was named or there is no clerk. Where nothing was chosen yet and
    exactly one screen is not the clerk's, it is that one.
    """
    if wish.named is not None:
        return next((screen for screen in screens if screen.name() == wish.named), None)
    wanted = from_setting(wish.chosen)
    found = find_screen(wanted, screens)
    if wish.alone:
        return found if found is not None else QGuiApplication.primaryScreen()
    clerk = clerk_screen(wish.clerk, screens)
    if wanted is not None:
        return found if found is not clerk else None
    others = [screen for screen in screens if screen is not clerk]
    return others[0] if len(others) == 1 else None
