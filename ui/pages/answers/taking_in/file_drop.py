"""Where a file of answers is dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.parts.drop import DropFrame, only_file_in
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class FileDrop(DropFrame):
    """``given`` with the path of the file."""

    given = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        picture = QLabel()
        picture.setPixmap(pixmap("upload", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        self.choose = button(tr("Chọn tệp…"))
        self.name = QLabel()
        self.name.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(
            quiet(
                tr("CSV hoặc XLSX, dòng đầu là tên cột: Câu hỏi, Trả lời, Lĩnh vực, Nguồn."), True
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.show_name("")
        self.choose.clicked.connect(self._ask)

    def show_name(self, name: str) -> None:
        """The file that was taken; empty asks for one."""
        self.name.setText(name or tr("Kéo thả tệp vào đây, hay bấm Chọn tệp."))

    def _ask(self) -> None:
        kinds = tr("Bảng CSV hoặc XLSX") + " (*.csv *.txt *.xlsx *.xlsm)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn tệp hỏi đáp"), "", kinds)
        if name:
            self.given.emit(Path(name))

    def wants(self, mime: QMimeData) -> bool:
        return only_file_in(mime) is not None

    def take(self, mime: QMimeData) -> bool:
        path = only_file_in(mime)
        if path is not None:
            self.given.emit(path)
        return path is not None
