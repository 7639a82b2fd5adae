"""What became of each file, those that ask for a person first."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from models.supervisor.take_in import ACCEPTED, REFUSED, SUPERSEDED, UNCHANGED
from models.text.formats import number
from ui.i18n import N_, tr, tr_stored
from ui.pages.supervisor.taking_in.work import Told
from ui.pages.supervisor.words import short_name
from ui.parts.tables import Index, RowsModel, fill_card, lay_out
from ui.theme import tokens
from ui.theme.icons import icon
from ui.words.weeks import name_of_label

VERDICTS = {
    ACCEPTED: (N_("Nhận mới"), "check", tokens.OK),
    UNCHANGED: (N_("Đã có"), "minus", tokens.MUTED),
    SUPERSEDED: (N_("Bị thay thế"), "clock", tokens.WARN_STRONG),
    REFUSED: (N_("Từ chối"), "warning", tokens.BAD),
}
VERDICT, FILE, UNIT, NOTE = range(4)
_HEADS = (N_("Kết quả"), N_("Tệp"), N_("Đơn vị, tuần"), N_("Ghi chú"))
_ROW = 34


class OutcomeModel(RowsModel[Told]):
    """Verdict, file, whose week it is, and why."""

    def __init__(self) -> None:
        super().__init__(_HEADS)
        self._icons: dict[str, QIcon] = {}

    def text(self, row: int, column: int) -> str:
        file = self.items[row]
        if column == VERDICT:
            return tr(VERDICTS[file.verdict][0])
        if column == FILE:
            return file.shown.replace("\\", "/").rpartition("/")[2]
        if column == UNIT:
            parts = [short_name(file.name), name_of_label(file.week)]
            parts.append(f"r{file.revision}" if file.revision else "")
            return " · ".join(part for part in parts if part) or "–"
        return note_of(file)

    def sentence(self, row: int) -> str:
        """A whole row, to be copied."""
        said = [self.text(row, column) for column in range(NOTE + 1)]
        return ": ".join((self.items[row].shown, said[VERDICT], said[NOTE])).rstrip(": ")

    def tip(self, row: int, column: int) -> str | None:
        return self.items[row].shown if column == FILE else self.text(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == VERDICT:
            verdict = self.items[index.row()].verdict
            if verdict not in self._icons:
                _, name, ink = VERDICTS[verdict]
                self._icons[verdict] = icon(name, ink, tokens.ICON_SMALL)
            return self._icons[verdict]
        return super().data(index, role)


class OutcomeTable(QTableView):
    """``chosen`` with the file of the current row, None without one; Ctrl+C copies its row."""

    chosen = Signal(object)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = OutcomeModel()
        self.outcome.setParent(self)
        self.setModel(self.outcome)
        lay_out(self, tr("Kết quả từng tệp"), _ROW)
        fill_card(self)
        self.horizontalHeader().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((VERDICT, 134), (FILE, 214), (UNIT, 272)):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)

    def show_files(self, files: tuple[Told, ...]) -> None:
        """Replace all rows and choose the first."""
        self.outcome.show(files)
        if files:
            self.setCurrentIndex(self.outcome.index(0, VERDICT))
        else:
            self.chosen.emit(None)

    def copy_row(self) -> None:
        """The current row, with its sentence, to the clipboard."""
        row = self.currentIndex().row()
        if row >= 0:
            QGuiApplication.clipboard().setText(self.outcome.sentence(row))
            self.copied.emit()

    def copy_refused(self) -> None:
        """All rows of files that were not taken in."""
        files = self.outcome.items
        rows = [row for row, file in enumerate(files) if file.verdict == REFUSED]
        QGuiApplication.clipboard().setText("\n".join(map(self.outcome.sentence, rows)))
        self.copied.emit()

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.outcome.items[current.row()])

    def sizeHint(self) -> QSize:
        return QSize(700, 6 * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 3 * _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
            return
        super().keyPressEvent(event)


def note_of(file: Told) -> str:
    """Why a file was refused, or what else to know of it."""
    if file.more:
        more = tr("Còn {0} tệp khác bị từ chối vì cùng lý do.").format(number(file.more))
        return f"{tr_stored(file.reason)} {more}"
    if file.reason:
        return tr_stored(file.reason)
    if file.new_mark:
        return tr("Khóa mới của đơn vị: {0}").format(file.new_mark)
    if file.verdict == SUPERSEDED:
        return tr("Đã có bản mới hơn; bản này được giữ lại.")
    return ""
