"""Take the photo of a poster by dialog, paste or drag and drop; it is judged and forgotten."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.pages.admin.parts import Notice, button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 32


class PosterDrop(QFrame):
    """``given`` with a path, or with the bytes of a picture that was pasted."""

    given = Signal(object)

    def __init__(self, name: str = "", words_: str = "", parent: QWidget | None = None) -> None:
        """``name`` for those who do not see it, and ``words_`` in it, of another paper."""
        super().__init__(parent)
        self._busy = False
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name or tr("Ảnh chụp tờ dán: kéo thả, dán hoặc chọn tệp"))
        picture = QLabel()
        picture.setPixmap(pixmap("qr", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        self.choose = button(tr("Chọn ảnh…"))
        text = QLabel(words_ or tr("Kéo thả ảnh chụp tờ dán vào đây, hay dán bằng Ctrl+V."))
        text.setWordWrap(True)
        self.said = Notice()
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
        self._paint_edge(False)
        self.choose.clicked.connect(self._choose)

    def set_busy(self, busy: bool) -> None:
        """While a picture is judged no other is taken."""
        self._busy = busy
        self.choose.setEnabled(not busy)

    def take(self, mime: QMimeData) -> bool:
        """Give on the picture that was pasted or dropped; False when there is none."""
        self.said.clear()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(files) > 1:
            self.said.say("warn", tr("Hãy đưa vào từng ảnh một."))
            return True
        if files:
            self._give(files[0])
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._give(_as_png(image))
            return True
        if mime.hasUrls():
            self.said.say("warn", tr("Ảnh này còn ở trên mạng: hãy lưu về máy rồi kéo tệp vào."))
            return True
        return False

    def _give(self, picture: Path | bytes) -> None:
        if not self._busy:
            self.given.emit(picture)

    def _choose(self) -> None:
        kinds = tr("Ảnh hoặc PDF") + " (*.png *.jpg *.jpeg *.webp *.pdf)"
        name, _ = QFileDialog.getOpenFileName(self, self.accessibleName(), "", kinds)
        if name:
            self.said.clear()
            self._give(Path(name))

    def _paint_edge(self, over: bool) -> None:
        edge = tokens.PRIMARY if over or self.hasFocus() else tokens.EDGE
        back = tokens.WEAK if over else tokens.SURFACE
        self.setStyleSheet(
            f"QFrame#drop {{ background: {back}; border: 2px dashed {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if not self._busy and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()
            self._paint_edge(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint_edge(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint_edge(False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._paint_edge(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_edge(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.take(QGuiApplication.clipboard().mimeData()):
                self.said.say("warn", tr("Trong bộ nhớ tạm không có ảnh. Hãy sao chép ảnh trước."))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)


def _as_png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    # A picture need not be small here: it is judged once and thrown away.
    writer.setCompression(1)
    writer.write(image)
    return bytes(data.data())
