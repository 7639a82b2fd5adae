"""Petitions as a thin table, the newest first."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from models.petitions.book import ANSWERED, NEW, STATE_LABELS, PetitionNow
from ui.i18n import N_, tr
from ui.pages.petitions.words import SHORT_KINDS
from ui.parts.tables import PickTable, RowsModel
from ui.theme import tokens
from ui.words.steps import blanked, when

_HEADS = (N_("Lúc"), N_("Loại"), N_("Nội dung ghi"), N_("Trạng thái"))
_WIDTHS = (106, 94, 140, 106)
_CONTENT, _STATE = 2, 3
_ROW = 34
_COLOURS = {NEW: tokens.WARN_STRONG, ANSWERED: tokens.OK}


class PetitionsModel(RowsModel[PetitionNow]):
    """When, kind, content and state of each."""

    def text(self, row: int, column: int) -> str:
        one = self.items[row]
        match column:
            case 0:
                return when(one.at)
            case 1:
                return tr(SHORT_KINDS[one.kind])
            case 2:
                return " ".join(blanked(one.content).split())
        return tr(STATE_LABELS[one.state])

    def tip(self, row: int, column: int) -> str | None:
        # The petition itself stands beside the table.
        return None

    def ink(self, row: int, column: int) -> str | None:
        return _COLOURS.get(self.items[row].state, tokens.PRIMARY) if column == _STATE else None


class PetitionsTable(PickTable):
    """The petitions, one of which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = tr("Các phản ánh, kiến nghị")
        super().__init__(PetitionsModel(_HEADS), name, _ROW, _WIDTHS, _CONTENT, parent)
        self.setMinimumHeight(4 * _ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
