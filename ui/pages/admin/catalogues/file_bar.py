"""The buttons that take a catalogue from a file and write it into one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from models.catalogues.files import export
from models.catalogues.spec import Spec
from models.text.formats import number
from ui.i18n import tr
from ui.pages.admin.care.store_work import stamp_for_name
from ui.parts.pieces import button
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import icon


class FileBar(QWidget):
    """``chosen`` with the file that somebody wants to take in."""

    problem = Signal(object)
    told = Signal(str)
    chosen = Signal(Path)

    def __init__(self, session: Session, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._session = session
        self.take = button(tr("Nhập tệp…"))
        self.give = button(tr("Xuất tệp…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for made, name in ((self.take, "download"), (self.give, "upload")):
            made.setIcon(icon(name, tokens.PRIMARY, tokens.ICON_SMALL))
            row.addWidget(made)
        self.take.clicked.connect(self._choose)
        self.give.clicked.connect(self._export)

    def _choose(self) -> None:
        title = tr("Nhập {0} từ tệp").format(tr(self.spec.label))
        kinds = tr("Bảng (*.xlsx *.csv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.chosen.emit(Path(name))

    def _export(self) -> None:
        title = tr("Xuất {0} ra tệp").format(tr(self.spec.label))
        wanted = f"{self.spec.code}_{stamp_for_name(self._session)}.xlsx"
        kinds = f"{tr('Excel (*.xlsx)')};;{tr('CSV (*.csv)')}"
        name, kind = QFileDialog.getSaveFileName(self, title, wanted, kinds)
        if name:
            self.write(_with_ending(Path(name), kind))

    def write(self, path: Path) -> None:
        """Write the catalogue as it is stored."""
        with telling(self), self._session.store.read():
            count = export(self.spec, path)
            self.told.emit(tr("Đã ghi {0} dòng vào {1}.").format(number(count), path.name))


def _with_ending(path: Path, kind: str) -> Path:
    if path.suffix.lower() in (".xlsx", ".csv"):
        return path
    return path.with_name(f"{path.name}{'.csv' if 'csv' in kind else '.xlsx'}")
