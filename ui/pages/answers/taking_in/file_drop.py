"""Where a file of answers is dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.pages.admin.parts import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class FileDrop(QFrame):
    """``given`` with the path of the file."""

    given = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
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
        self._paint_edge(False)
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

    def _paint_edge(self, over: bool) -> None:
        edge = tokens.PRIMARY if over else tokens.EDGE
        back = tokens.WEAK if over else tokens.CARD
        self.setStyleSheet(
            f"QFrame#drop {{ background: {back}; border: 2px dashed {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._paint_edge(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint_edge(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint_edge(False)
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.given.emit(path)


def _file_in(mime: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
