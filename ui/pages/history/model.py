"""The rows behind the table: numbers of all of them, the rows in sight read when they are."""

from array import array

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.errors import StoreProblem
from models.log.choices import Choices
from models.log.listing import Listed, rows_of
from models.text.formats import number
from ui.i18n import N_, tr
from ui.pages.history import words
from ui.session import Session

TIME, RECORDED, KIND, VISITOR, FIELD, QUANTITY, NOTE, OFFICER, STATE = range(9)
HEADS = (
    N_("Lúc"),
    N_("Ghi lúc"),
    N_("Loại lượt"),
    N_("Đối tượng"),
    N_("Lĩnh vực"),
    N_("Số"),
    N_("Ghi chú"),
    N_("Cán bộ"),
    N_("Trạng thái"),
)
LISTED = Qt.ItemDataRole.UserRole
# Rows are read a screenful and more at a time, and those read last are kept.
_BLOCK = 64
_KEPT = 1024

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """A million numbers take 8 MB; of the rows themselves only some are in memory."""

    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._seqs = array("q")
        self._kept: dict[int, Listed] = {}
        self._labels: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._people: dict[str, str] = {}

    def know(self, choices: Choices) -> None:
        """Names for codes."""
        self._labels, self._fields = choices.names("presets"), choices.names("fields")
        self._people = choices.names("officers")
        self.forget()

    def show(self, seqs: "array[int]") -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._seqs = seqs
        self._kept.clear()
        self.endResetModel()

    def extend(self, seqs: "array[int]") -> None:
        """More rows below."""
        if seqs:
            held = len(self._seqs)
            self.beginInsertRows(QModelIndex(), held, held + len(seqs) - 1)
            self._seqs.extend(seqs)
            self.endInsertRows()

    def insert(self, place: int, listed: Listed) -> None:
        """One row that came later."""
        self.beginInsertRows(QModelIndex(), place, place)
        self._seqs.insert(place, listed.seq)
        self._kept[listed.seq] = listed
        self.endInsertRows()

    def forget(self) -> None:
        """Rows may say something else now: read them again when they are seen."""
        self._kept.clear()
        if self._seqs:
            last = self.index(len(self._seqs) - 1, STATE)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def seqs(self) -> "array[int]":
        """The numbers of all rows, in order."""
        return self._seqs

    def kept(self) -> int:
        """How many rows are in memory."""
        return len(self._kept)

    def listed(self, row: int) -> Listed | None:
        """A row; None once it is gone from the store, or the store cannot be read."""
        if not 0 <= row < len(self._seqs):
            return None
        seq = self._seqs[row]
        if seq not in self._kept:
            self._read(row)
        return self._kept.get(seq)

    def text(self, listed: Listed, column: int) -> str:
        """What a cell says."""
        row = listed.row
        match column:
            case 0:
                return words.moment_of(row.occurred_at)
            case 1:
                return words.recorded(row)
            case 2:
                return tr(self._labels.get(row.preset, row.preset))
            case 3:
                return words.visitor(row.visitor)
            case 4:
                return tr(self._fields.get(row.field, row.field)) if row.field else ""
            case 5:
                return number(row.quantity)
            case 6:
                return (row.note or "").replace("\n", " ")
            case 7:
                return self._people.get(row.officer, row.officer)
        return ", ".join(chip.text for chip in words.chips(listed))

    def _read(self, row: int) -> None:
        start = row // _BLOCK * _BLOCK
        # Around a row that was scrolled to, rows above it are wanted as soon as those below.
        block = self._seqs[start : start + _BLOCK]
        if len(self._kept) > _KEPT:
            for seq in list(self._kept)[: _KEPT // 2]:
                del self._kept[seq]
        try:
            with self._session.store.read():
                for listed in rows_of(seq for seq in block if seq not in self._kept):
                    self._kept[listed.seq] = listed
        except StoreProblem as problem:
            self.problem.emit(problem)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._seqs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = (
            LISTED,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        listed = self.listed(index.row()) if role in known else None
        if listed is None:
            return None
        if role == LISTED:
            return listed
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [self.text(listed, column) for column in range(len(HEADS))]
            said[QUANTITY] = tr("{0} lượt").format(said[QUANTITY])
            return ", ".join(part for part in said if part)
        return self.text(listed, index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section == QUANTITY
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None
