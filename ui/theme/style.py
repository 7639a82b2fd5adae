"""The style sheet and palette of every window, the public screen included."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from models.resources import resource_path
from ui.theme import tokens
from ui.theme.fonts import app_font

_NAME = re.compile(r"@(\w+)")

_COLOURS = {
    QPalette.ColorRole.Window: tokens.SURFACE,
    QPalette.ColorRole.WindowText: tokens.INK,
    QPalette.ColorRole.Base: tokens.CARD,
    QPalette.ColorRole.AlternateBase: tokens.SURFACE,
    QPalette.ColorRole.Text: tokens.INK,
    QPalette.ColorRole.PlaceholderText: tokens.MUTED,
    QPalette.ColorRole.Button: tokens.CARD,
    QPalette.ColorRole.ButtonText: tokens.INK,
    QPalette.ColorRole.BrightText: tokens.BAD,
    QPalette.ColorRole.Highlight: tokens.PRIMARY,
    QPalette.ColorRole.HighlightedText: tokens.CARD,
    QPalette.ColorRole.Accent: tokens.PRIMARY,
    QPalette.ColorRole.Link: tokens.PRIMARY,
    QPalette.ColorRole.LinkVisited: tokens.PRIMARY,
    QPalette.ColorRole.ToolTipBase: tokens.INK,
    QPalette.ColorRole.ToolTipText: tokens.CARD,
    QPalette.ColorRole.Light: tokens.CARD,
    QPalette.ColorRole.Midlight: tokens.LINE,
    QPalette.ColorRole.Mid: tokens.EDGE,
    QPalette.ColorRole.Dark: tokens.EDGE,
    QPalette.ColorRole.Shadow: tokens.MUTED,
}
_DISABLED_TEXT = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


FUSION = ("-style", "fusion")
"""Arguments for QApplication: Fusion everywhere, so a desk looks the same on Windows and Linux.
Asked for there, it costs nothing: ``setStyle`` makes PySide6 build all of QStyle for its answer."""


def apply_style(app: QApplication) -> None:
    """Palette, typeface and style sheet of the program."""
    app.setPalette(_palette())
    app.setFont(app_font(tokens.FONT_BODY))
    app.setStyleSheet(style_sheet())


def style_sheet() -> str:
    """The sheet with ``@name`` replaced by tokens and folders; an unknown name is a KeyError."""
    values = {name.lower(): value for name, value in vars(tokens).items() if name.isupper()}
    values["icons"] = resource_path("icons").as_posix()
    values["marks"] = resource_path("marks").as_posix()
    sheet = resource_path("style.qss").read_text(encoding="utf-8")
    return _NAME.sub(lambda match: str(values[match.group(1)]), sheet)


def repolish(*widgets: QWidget) -> None:
    """Let the style sheet see properties that changed; what was never shown is polished then."""
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().polish(widget)


def _palette() -> QPalette:
    palette = QPalette()
    for role, colour in _COLOURS.items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED_TEXT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.DISABLED))
    return palette
