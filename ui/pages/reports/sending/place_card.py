"""Where exported weeks are copied: a folder, a share or a USB stick, or nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from models.delivery.queue import Destination
from ui.i18n import N_, tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field
from ui.parts.segments import Segments

_PACKAGE, _ALL = "package", "all"
_FILES = ((_PACKAGE, N_("Chỉ gói tuần đã ký")), (_ALL, N_("Mọi tệp của tuần")))


class PlaceCard(Card):
    """``wanted`` with the folder as typed (empty: nowhere) and whether all files go."""

    wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__(
            tr("Nơi nhận"),
            tr(
                "Sau mỗi lần xuất, tệp được chép tới thư mục này và đọc lại; đọc lại đúng mới "
                "tính là đã gửi. Chưa tới được thì thử lại, mỗi lần chờ lâu hơn."
            ),
        )
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(tr("Thư mục, thư mục dùng chung hoặc ổ USB"))
        self.folder.setClearButtonEnabled(True)
        self.choose = button(tr("Chọn thư mục…"))
        self.files = Segments(_FILES, tr("Tệp nào được gửi"))
        self.save = button(tr("Lưu nơi nhận"), "primary")
        self.nowhere = button(tr("Không gửi tự động"), "quiet")
        self._kept = Destination("", False)
        self.column.addWidget(field(tr("Thư mục nhận"), self.folder))
        self.column.addLayout(buttons(self.choose))
        self.column.addLayout(buttons(field(tr("Gửi tệp nào"), self.files)))
        self.column.addLayout(buttons(self.save, self.nowhere))
        self.folder.textChanged.connect(self._look)
        self.folder.returnPressed.connect(self._tell)
        self.files.chosen.connect(self._look)
        self.choose.clicked.connect(self._choose)
        self.save.clicked.connect(self._tell)
        self.nowhere.clicked.connect(self._nowhere)
        self._look()

    def show_destination(self, where: Destination) -> None:
        """What holds; what is being typed stays."""
        if self._changed() and where == self._kept:
            return
        self._kept = where
        self.folder.setText(where.folder)
        self.files.choose(_ALL if where.all_files else _PACKAGE)
        self._look()

    def _chosen(self) -> Destination:
        return Destination(self.folder.text().strip(), self.files.code() == _ALL)

    def _changed(self) -> bool:
        return self._chosen() != self._kept

    def _look(self) -> None:
        self.save.setEnabled(self._changed())
        self.nowhere.setVisible(bool(self._kept.folder))

    def _choose(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục nhận"), self.folder.text())
        if picked:
            self.folder.setText(picked)
            self.save.setFocus()

    def _tell(self) -> None:
        if self._changed():
            chosen = self._chosen()
            self.wanted.emit(chosen.folder, chosen.all_files)

    def _nowhere(self) -> None:
        self.wanted.emit("", self.files.code() == _ALL)
