"""What a page says as long as there is nothing in it, and the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts.pieces import quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_PICTURE = 56


class EmptyPage(QWidget):
    """A picture, a heading, a text ``width`` pixels wide, and buttons, in the middle of a page."""

    def __init__(
        self,
        picture: str,
        heading: str,
        text: str,
        width: int,
        ways: tuple[QPushButton, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        shown = QLabel()
        shown.setPixmap(pixmap(picture, tokens.CHART, _PICTURE, self.devicePixelRatioF()))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(heading)
        title.setProperty("role", "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = quiet(text)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setFixedWidth(width)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for way in ways:
            row.addWidget(way)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(shown)
        column.addWidget(title)
        # Not by alignment: that asks for the height of one line and cuts the others off.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(row)
        column.addStretch(3)
