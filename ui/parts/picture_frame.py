"""A frame that takes one picture by drag and drop, paste or dialog."""

from abc import abstractmethod
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.i18n import tr
from ui.parts.cards import Notice
from ui.parts.drop import DropFrame, files_in
from ui.theme import tokens


class PictureFrame(DropFrame):
    """``said`` tells what is wrong with what was brought."""

    def __init__(self, name: str, asks: str, parent: QWidget | None = None) -> None:
        """``name`` for those who do not see it, and ``asks``, the title of its dialog."""
        super().__init__(tokens.SURFACE, parent)
        self._asks = asks
        self.said = Notice()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @abstractmethod
    def is_busy(self) -> bool:
        """Whether a picture is looked at: no other is taken meanwhile."""

    @abstractmethod
    def give_file(self, path: Path) -> None:
        """A file was brought."""

    @abstractmethod
    def give_image(self, image: QImage) -> None:
        """A picture was brought that is no file."""

    def wants(self, mime: QMimeData) -> bool:
        return not self.is_busy() and (mime.hasUrls() or mime.hasImage())

    def take(self, mime: QMimeData) -> bool:
        files = files_in(mime)
        if len(files) > 1:
            self.said.say("warn", tr("Hãy đưa vào từng ảnh một."))
            return True
        if files:
            self.give_file(files[0])
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.give_image(image)
            return True
        if mime.hasUrls():
            self.said.say("warn", tr("Ảnh này còn ở trên mạng: hãy lưu về máy rồi kéo tệp vào."))
            return True
        return False

    def ask(self) -> None:
        """Let a file be chosen."""
        kinds = tr("Ảnh hoặc PDF") + " (*.png *.jpg *.jpeg *.webp *.pdf)"
        name, _ = QFileDialog.getOpenFileName(self, self._asks, "", kinds)
        if name:
            self.said.clear()
            self.give_file(Path(name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.mark(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.mark(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.take(QGuiApplication.clipboard().mimeData()):
                self.said.say("warn", tr("Trong bộ nhớ tạm không có ảnh. Hãy sao chép ảnh trước."))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.ask()
        else:
            super().keyPressEvent(event)


def as_png(image: QImage) -> bytes:
    """A picture as those read it who know no Qt."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    # It need not be small here: it is looked at once and thrown away.
    writer.setCompression(1)
    writer.write(image)
    return bytes(data.data())
