"""Files of catalogues that have a form of their own elsewhere: officers and counters."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.catalogues.spec import Spec
from ui.i18n import tr
from ui.pages.admin.catalogues.file_bar import FileBar
from ui.pages.admin.catalogues.import_panel import ImportPanel
from ui.parts.cards import Card
from ui.parts.segments import Segments
from ui.session import Session


class FileCard(Card):
    """``taken`` once a file changed one of the catalogues."""

    problem = Signal(object)
    told = Signal(str)
    taken = Signal()

    def __init__(
        self, session: Session, specs: Sequence[Spec], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Danh sách bằng tệp"),
            tr("Nhập hay xuất cả danh sách bằng tệp Excel hoặc CSV."),
            parent,
        )
        self._session = session
        self._specs = {spec.code: spec for spec in specs}
        self.panel: ImportPanel | None = None
        self.chooser = Segments(
            {spec.code: tr(spec.label) for spec in specs}, tr("Danh sách bằng tệp")
        )
        self.files = FileBar(session, specs[0])
        row = QHBoxLayout()
        row.addWidget(self.chooser)
        row.addWidget(self.files)
        row.addStretch(1)
        self.column.addLayout(row)
        self.chooser.choose(specs[0].code)
        self.chooser.chosen.connect(self._choose)
        self.files.problem.connect(self.problem)
        self.files.told.connect(self.told)
        self.files.chosen.connect(self.take_file)

    def _choose(self, code: str) -> None:
        self.files.spec = self._specs[code]

    def take_file(self, path: Path) -> None:
        """Look at a file for the list that is chosen."""
        self.panel = ImportPanel(self._session, self.files.spec, path)
        self.panel.problem.connect(self.problem)
        self.panel.told.connect(self.told)
        self.panel.taken.connect(self.taken)
        self.panel.closed.connect(self._panel_closed)
        self.column.addWidget(self.panel)
        self._show_panel(True)

    def _panel_closed(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
            self._show_panel(False)

    def _show_panel(self, there: bool) -> None:
        self.chooser.setEnabled(not there)
        self.files.setEnabled(not there)
