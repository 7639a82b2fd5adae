"""The places as a thin table, by kind and name."""

from PySide6.QtWidgets import QWidget

from models.places.register import KIND_LABELS, OK, REMOVED, STATE_LABELS, UNCHECKED, WORN, PlaceNow
from models.text.formats import NOTHING, day_short
from ui.i18n import N_, tr
from ui.parts.tables import PickTable, RowsModel
from ui.theme import tokens

_HEADS = (N_("Loại"), N_("Nơi treo"), N_("Trạng thái"), N_("Ngày xem"))
_WIDTHS = (132, 200, 128, 112)
_NAME, _STATE = 1, 2
_ROW = 36
LEVELS = {OK: "ok", WORN: "warn", REMOVED: "warn", UNCHECKED: ""}
"""Of the chips; what is not here is bad."""
_COLOURS = {"ok": tokens.OK, "warn": tokens.WARN_STRONG, "": tokens.MUTED}


class PlacesModel(RowsModel[PlaceNow]):
    """Kind, name, state and last look of each."""

    def __init__(self) -> None:
        super().__init__(_HEADS)
        self.alike: frozenset[str] = frozenset()

    def mark(self, alike: frozenset[str]) -> None:
        """Say of those with these ids that they look like another one."""
        if alike != self.alike:
            self.alike = alike
            if self.items:
                self.dataChanged.emit(self.index(0, _NAME), self.index(len(self.items) - 1, _NAME))

    def text(self, row: int, column: int) -> str:
        one = self.items[row]
        match column:
            case 0:
                return tr(KIND_LABELS[one.kind])
            case 1:
                return tr("{0} (trùng)").format(one.name) if one.id in self.alike else one.name
            case 2:
                return tr(STATE_LABELS[one.state])
        return day_short(one.checked_on) if one.checked_on is not None else NOTHING

    def tip(self, row: int, column: int) -> str | None:
        one = self.items[row]
        return "\n".join(part for part in (one.name, one.link, one.batch) if part)

    def ink(self, row: int, column: int) -> str | None:
        level = LEVELS.get(self.items[row].state, "bad")
        return _COLOURS.get(level, tokens.BAD) if column == _STATE else None


class PlacesTable(PickTable):
    """The places, one of which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = tr("Các nơi treo mã")
        places = PlacesModel()
        super().__init__(places, name, _ROW, _WIDTHS, _NAME, parent)
        self._places = places
        self.setMinimumHeight(3 * _ROW)

    def show_places(self, places: list[PlaceNow], alike: frozenset[str] = frozenset()) -> None:
        """Replace all; ``alike``: ids of those that look like another one."""
        self._places.mark(alike)
        self.show_items(places)
