"""White cards, those of one figure too, and sentences in the colour of their level."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.pieces import quiet
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

_FIGURE_PX = 28
_LEVELS = {
    "info": (tokens.WEAK, tokens.PRIMARY, tokens.INFO_LINE, "info"),
    "ok": (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE, "check"),
    "warn": (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE, "warning"),
    "bad": (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE, "warning"),
}


class Card(QFrame):
    """A white card with a heading; ``column`` takes what stands in it."""

    def __init__(self, heading: str = "", lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 18)
        self.column.setSpacing(12)
        if heading:
            title = QLabel(heading)
            title.setProperty("role", "heading")
            self.column.addWidget(title)
        if lead:
            self.column.addWidget(quiet(lead))


class FigureCard(QFrame):
    """One large figure over two lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure, self.label, self.remark = QLabel(), QLabel(), QLabel()
        self.figure.setFont(app_font(_FIGURE_PX, QFont.Weight.Bold))
        self.remark.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 12, 11)
        column.setSpacing(1)
        for part in (self.figure, self.label, self.remark):
            part.setTextFormat(Qt.TextFormat.PlainText)
            # A narrow window cuts a line rather than refusing to be narrow.
            part.setMinimumWidth(10)
            column.addWidget(part)

    def show_figure(self, figure: str, label: str, remark: str) -> None:
        """Replace the three texts."""
        self.figure.setText(figure)
        self.label.setText(label)
        self.remark.setText(remark)
        self.setAccessibleName(f"{figure} {label}")
        self.setAccessibleDescription(remark)
        self.setToolTip(f"{label}\n{remark}")


class Notice(QFrame):
    """One sentence in the colour of its level, with an icon; hidden while it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.level = ""
        self._icon = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, level: str, text: str) -> None:
        """``level`` is info, ok, warn or bad; an empty text hides the notice."""
        if level != self.level:
            back, ink, edge, name = _LEVELS[level]
            self.setStyleSheet(
                f"QFrame#notice {{ background: {back}; border: 1px solid {edge};"
                f" border-radius: {tokens.RADIUS}px; }}"
                f"QFrame#notice QLabel {{ color: {ink}; background: transparent; }}"
            )
            self._icon.setPixmap(pixmap(name, ink, tokens.ICON, self.devicePixelRatioF()))
            self.level = level
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.text.clear()
        self.hide()
