"""Small parts that pages are made of: labels, fields, buttons, chips."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.clock import parse_time
from models.text.formats import clock_time, day_short
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.style import repolish

ROW_SHEET = f"QFrame#row {{ border: none; border-bottom: 1px solid {tokens.LINE}; }}"
LAST_ROW_SHEET = "QFrame#row { border: none; }"


def quiet(text: str, small: bool = False) -> QLabel:
    """A muted sentence that wraps."""
    label = QLabel(text)
    label.setProperty("role", "small" if small else "muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def field(text: str, control: QWidget, hint: str = "") -> QWidget:
    """A control with its label above it and, when given, a hint below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = QLabel(text)
    label.setBuddy(control)
    label.setStyleSheet("font-weight: 500;")
    column.addWidget(label)
    column.addWidget(control)
    if hint:
        column.addWidget(quiet(hint, small=True))
    if not control.accessibleName():
        control.setAccessibleName(text)
    return holder


def button(text: str, kind: str = "") -> QPushButton:
    """A button; ``kind`` is primary, danger, quiet or none."""
    made = QPushButton(text)
    # Enter presses the button that has the focus, as people expect of Space too.
    made.setAutoDefault(True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if kind:
        made.setProperty("kind", kind)
    return made


def chip(text: str, level: str = "") -> QLabel:
    """A word in a coloured capsule; ``level`` is ok, warn, bad or empty for neutral."""
    label = QLabel(text)
    label.setProperty("chip", level or "info")
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label


def sample_chip() -> QLabel:
    """Says that what stands beside it is sample data; everywhere the same."""
    return chip(tr("MẪU"), "warn")


def set_chip(label: QLabel, text: str, level: str) -> None:
    """Another word and level for a chip."""
    label.setProperty("chip", level or "info")
    repolish(label)
    label.setText(text)


def moment_text(when: str) -> str:
    """A stored time as ``09:41 23/11/2026``."""
    moment = parse_time(when)
    return f"{clock_time(moment)} {day_short(moment.date())}"
