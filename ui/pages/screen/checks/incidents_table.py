"""Incidents as a thin table, the newest first."""

from PySide6.QtWidgets import QWidget

from models.checks.incidents import IN_PROGRESS, KIND_LABELS, NEW, STATE_LABELS, IncidentNow
from ui.i18n import N_, tr
from ui.parts.tables import PickTable, RowsModel
from ui.theme import tokens
from ui.words.steps import when

_HEADS = (N_("Lúc"), N_("Sự cố"), N_("Nơi thấy"), N_("Trạng thái"))
_WIDTHS = (112, 138, 120, 110)
_PLACE, _STATE = 2, 3
_ROW = 34
_COLOURS = {NEW: tokens.BAD, IN_PROGRESS: tokens.WARN_STRONG}


class IncidentsModel(RowsModel[IncidentNow]):
    """When, what, where and state of each."""

    def text(self, row: int, column: int) -> str:
        one = self.items[row]
        match column:
            case 0:
                return when(one.found_at)
            case 1:
                return tr(KIND_LABELS[one.kind])
            case 2:
                return one.place
        return tr(STATE_LABELS[one.state])

    def ink(self, row: int, column: int) -> str | None:
        return _COLOURS.get(self.items[row].state, tokens.OK) if column == _STATE else None


class IncidentsTable(PickTable):
    """The incidents, one of which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = tr("Các sự cố")
        super().__init__(IncidentsModel(_HEADS), name, _ROW, _WIDTHS, _PLACE, parent)
        self.setMinimumHeight(3 * _ROW)
