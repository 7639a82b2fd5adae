"""Where files of other PCs are dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QWidget

from ui.i18n import tr
from ui.pages.admin.parts import button
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class PcDrop(QFrame):
    """``given`` with paths: files, folders, a stick."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
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
        self._paint_edge(False)
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

    def _paint_edge(self, over: bool) -> None:
        edge = tokens.PRIMARY if over else tokens.EDGE
        back = tokens.WEAK if over else tokens.CARD
        self.setStyleSheet(
            f"QFrame#drop {{ background: {back}; border: 2px dashed {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()
            self._paint_edge(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint_edge(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint_edge(False)
        files = _files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.given.emit(files)


def _files_in(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
