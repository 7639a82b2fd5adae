"""Take the photo of a poster by dialog, paste or drag and drop; it is judged and forgotten."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.parts.picture_frame import PictureFrame, as_png
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class PosterDrop(PictureFrame):
    """``given`` with a path, or with the bytes of a picture that was pasted."""

    given = Signal(object)

    def __init__(self, name: str = "", words_: str = "", parent: QWidget | None = None) -> None:
        """``name`` for those who do not see it, and ``words_`` in it, of another paper."""
        name = name or tr("Ảnh chụp tờ dán: kéo thả, dán hoặc chọn tệp")
        super().__init__(name, name, parent)
        self._busy = False
        picture = QLabel()
        picture.setPixmap(pixmap("qr", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        self.choose = button(tr("Chọn ảnh…"))
        text = QLabel(words_ or tr("Kéo thả ảnh chụp tờ dán vào đây, hay dán bằng Ctrl+V."))
        text.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text)
        words.addWidget(quiet(tr("PNG, JPEG, WebP hoặc PDF. Ảnh không được lưu lại."), True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.said)
        self.choose.clicked.connect(self.ask)

    def set_busy(self, busy: bool) -> None:
        """While a picture is judged no other is taken."""
        self._busy = busy
        self.choose.setEnabled(not busy)

    def is_busy(self) -> bool:
        return self._busy

    def take(self, mime: QMimeData) -> bool:
        self.said.clear()
        return super().take(mime)

    def give_file(self, path: Path) -> None:
        self._give(path)

    def give_image(self, image: QImage) -> None:
        self._give(as_png(image))

    def _give(self, picture: Path | bytes) -> None:
        if not self._busy:
            self.given.emit(picture)
