"""Frames into which files are dropped: a dashed edge that answers what hovers over it."""

from abc import abstractmethod
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import tokens


class DashedFrame(QFrame):
    """Shows where things are dropped; whoever takes them marks it."""

    def __init__(self, ground: str = tokens.CARD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setObjectName("drop")
        self.mark(False)

    def mark(self, over: bool) -> None:
        """Whether something hovers over it that can be dropped."""
        edge = tokens.PRIMARY if over or self.hasFocus() else tokens.EDGE
        back = tokens.WEAK if over else self._ground
        self.setStyleSheet(
            f"QFrame#drop {{ background: {back}; border: 2px dashed {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )


class DropFrame(DashedFrame):
    """Takes itself what is dropped."""

    def __init__(self, ground: str = tokens.CARD, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.setAcceptDrops(True)

    @abstractmethod
    def wants(self, mime: QMimeData) -> bool:
        """Whether it can be dropped here, now."""

    @abstractmethod
    def take(self, mime: QMimeData) -> bool:
        """Take what was dropped; False when it holds nothing of use."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.wants(event.mimeData()):
            event.acceptProposedAction()
            self.mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.mark(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.mark(False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()


def files_in(mime: QMimeData) -> list[Path]:
    """The files and folders of this PC that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def only_file_in(mime: QMimeData) -> Path | None:
    """The one file of this PC that is dragged; None for none, and for several."""
    files = files_in(mime)
    return files[0] if len(files) == 1 else None
