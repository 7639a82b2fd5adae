"""Puts the strip where it belongs, and where a hand drags it."""

import logging
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from models.errors import StoreProblem
from models.store.opening import Store
from ui.strip.spots import Ground, corner_for, dragged_to, ground_now, put_spot, read_spots
from ui.strip.strip import Strip

_log = logging.getLogger(__name__)


class Placing:
    """Of one strip: its spots, and the ground as it was looked at last."""

    def __init__(self, strip: Strip, spots: object) -> None:
        """``spots`` as :meth:`kept` gave them, or anything else for none."""
        self._strip = strip
        self._spots = read_spots(spots)
        self._ground = Ground((), None, None)

    def look_round(self, store: Store) -> None:
        """Screens or settings may have changed."""
        try:
            with store.read():
                self._ground = ground_now(QGuiApplication.screens())
        except StoreProblem as problem:
            _log.warning("the strip does not know the public screen: %s", problem.code)

    def put(self) -> bool:
        """Move it there; False where the only screen left is the public's."""
        corner = corner_for(self._spots, self._ground, self._strip.sizeHint())
        if corner is None:
            return False
        self._strip.move(corner)
        return True

    def drag(self, corner: QPoint, pointer: QPoint) -> None:
        """A hand has it."""
        self._strip.move(dragged_to(corner, pointer, self._ground, self._strip.size()))

    def drop(self) -> bool:
        """Remember where the hand left it; whether it is on a screen there."""
        screen = QGuiApplication.screenAt(self._strip.geometry().center())
        if screen is None:
            return False
        self._spots = put_spot(self._spots, self._strip.pos(), screen)
        return True

    def kept(self) -> list[dict[str, Any]]:
        """Its spots, for the store."""
        return [spot.as_setting() for spot in self._spots]
