"""The folder through which the PCs exchange by themselves."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel

from models.pcs.exchange import exchange_folder, set_folder
from models.setup import desk
from ui.i18n import tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button
from ui.parts.telling import telling
from ui.session import Session


class FolderCard(Card):
    """Chosen at each PC for itself; a share has another path on each."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("Thư mục chung"),
            tr(
                "Nếu các máy cùng mở được một thư mục trong mạng nội bộ, chọn thư mục đó ở từng "
                "máy: lượt ghi tự chuyển mỗi giờ và khi hết ca. Không có mạng thì dùng USB."
            ),
        )
        self._session = session
        self.folder = QLabel()
        self.folder.setWordWrap(True)
        self.choose = button(tr("Chọn thư mục…"))
        self.drop = button(tr("Không dùng nữa"), "quiet")
        self.column.addWidget(self.folder)
        self.column.addLayout(buttons(self.choose, self.drop))
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(self._drop)

    def reload(self) -> None:
        """The folder as it is chosen now."""
        place = exchange_folder()
        self.folder.setText(str(place) if place is not None else "")
        self.folder.setVisible(place is not None)
        self.drop.setVisible(place is not None)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục chung của các máy"))
        if name:
            self.use(Path(name))

    def use(self, folder: Path | None) -> None:
        """Exchange through ``folder`` from now on; None for no folder."""
        with telling(self):
            by = desk.officer_on_shift().code
            set_folder(self._session.store, folder, by, self._session.now())
            self.told.emit(
                tr("Các máy trao đổi qua {0}.").format(folder)
                if folder is not None
                else tr("Các máy không tự trao đổi nữa.")
            )
            self.changed.emit()

    def _drop(self) -> None:
        self.choose.setFocus()
        self.use(None)
