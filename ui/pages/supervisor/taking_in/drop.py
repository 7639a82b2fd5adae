"""Where packages come from: dropped, chosen, or pasted as files or paths."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.parts.drop import DashedFrame, files_in
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class PackageDrop(DashedFrame):
    """``given`` with the paths of files and folders, in their order."""

    given = Signal(list)
    nothing = Signal()
    """What was pasted holds no file and no path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        picture = QLabel()
        picture.setPixmap(pixmap("download", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        lead = QLabel(tr("Kéo thả tệp gói, thư mục hoặc tệp nén chứa gói vào trang này."))
        lead.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(lead)
        words.addWidget(
            quiet(tr("Cùng một tệp nhận bao nhiêu lần, theo thứ tự nào cũng chỉ tính một."), True)
        )
        self.files = button(tr("Chọn tệp…"), "primary")
        self.folder = button(tr("Chọn thư mục…"))
        self.paste = button(tr("Dán đường dẫn"))
        self.paste.setToolTip("Ctrl+V")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for made in (self.files, self.folder, self.paste):
            row.addWidget(made)
        self.setFocusProxy(self.files)
        self.files.clicked.connect(self._ask_files)
        self.folder.clicked.connect(self._ask_folder)
        self.paste.clicked.connect(self.take_pasted)

    def take_pasted(self) -> None:
        """Files or paths, one a line, from the clipboard."""
        found = paths_in(QGuiApplication.clipboard().mimeData())
        if found:
            self.given.emit(found)
        else:
            self.nothing.emit()

    def _ask_files(self) -> None:
        kinds = tr("Gói báo cáo") + " (*.zip)"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Chọn gói báo cáo"), "", kinds)
        if names:
            self.given.emit([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục chứa gói báo cáo"))
        if name:
            self.given.emit([Path(name)])


def paths_in(mime: QMimeData | None) -> list[Path]:
    """The files that were copied, else the paths written in a text, one a line."""
    if mime is None:
        return []
    found = files_in(mime) if mime.hasUrls() else []
    if found or not mime.hasText():
        return found
    lines = [line.strip().strip("\"'“”") for line in mime.text().splitlines()]
    paths = [_path(line) for line in lines if line]
    # Any other text is no list of files.
    return paths if all(path.is_absolute() for path in paths) else []


def _path(line: str) -> Path:
    if line.lower().startswith("file:"):
        return Path(QUrl(line).toLocalFile())
    return Path(line)
