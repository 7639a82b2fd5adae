"""Where files of other PCs are dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from ui.i18n import tr
from ui.parts.drop import DropFrame, files_in
from ui.parts.pieces import button
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class PcDrop(DropFrame):
    """``given`` with paths: files, folders, a stick."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        picture = QLabel()
        picture.setPixmap(pixmap("upload", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        words = QLabel(tr("Kéo thả tệp QMC_….zip, thư mục hoặc ổ USB vào đây."))
        words.setWordWrap(True)
        self.folder = button(tr("Chọn thư mục hoặc USB…"))
        self.file = button(tr("Chọn tệp…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addWidget(words, 1)
        row.addWidget(self.folder)
        row.addWidget(self.file)
        self.setFocusProxy(self.folder)
        self.folder.clicked.connect(self._ask_folder)
        self.file.clicked.connect(self._ask_file)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục hoặc ổ USB"))
        if name:
            self.given.emit([Path(name)])

    def _ask_file(self) -> None:
        kinds = tr("Tệp chuyển lượt ghi") + " (QMC_*.zip *.zip)"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Chọn tệp của máy phụ"), "", kinds)
        if names:
            self.given.emit([Path(name) for name in names])

    def wants(self, mime: QMimeData) -> bool:
        return bool(files_in(mime))

    def take(self, mime: QMimeData) -> bool:
        files = files_in(mime)
        if files:
            self.given.emit(files)
        return bool(files)
