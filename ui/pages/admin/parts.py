"""Small parts that every section of the administration page and the first run are made of."""

from types import TracebackType
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.clock import parse_time
from models.errors import Problem
from models.text.formats import clock_time, day_short
from ui.i18n import tr
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import pixmap
from ui.theme.style import repolish

CONTENT_WIDTH = 920
ROW_SHEET = f"QFrame#row {{ border: none; border-bottom: 1px solid {tokens.LINE}; }}"
LAST_ROW_SHEET = "QFrame#row { border: none; }"

_LEVELS = {
    "info": (tokens.WEAK, tokens.PRIMARY, tokens.INFO_LINE, "info"),
    "ok": (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE, "check"),
    "warn": (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE, "warning"),
    "bad": (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE, "warning"),
}


class Tells(Protocol):
    """Anything that emits its problems."""

    problem: SignalInstance


class telling:  # noqa: N801 - reads as a statement: ``with telling(self):``
    """A problem inside the block is told by the widget's ``problem`` and ends the block."""

    def __init__(self, widget: Tells) -> None:
        self._widget = widget

    def __enter__(self) -> None:
        return

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Problem):
            return False
        self._widget.problem.emit(error)
        return True


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


class Section(QScrollArea):
    """One section: a title, a sentence, and the column of its cards."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(
        self, session: Session, title: str, lead: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        name = QLabel(title)
        name.setProperty("role", "title")
        self.top.addWidget(name)
        self.top.addStretch(1)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        inside = self._inside = QWidget()
        inside.setMaximumWidth(CONTENT_WIDTH)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self.top)
        if lead:
            whole.addWidget(quiet(lead))
        whole.addSpacing(4)
        whole.addLayout(self.column)
        whole.addStretch(1)
        self._whole = whole
        holder = QWidget()
        holder.setObjectName("section")
        across = QHBoxLayout(holder)
        across.setContentsMargins(24, 14, 24, 20)
        across.addWidget(inside, 1)
        # Lines longer than this are hard to read; what is left over stays empty at the right.
        across.addStretch(0)
        self.setWidget(holder)
        for part in (self, holder, self.viewport()):
            part.setAutoFillBackground(False)

    def widen(self, width: int) -> None:
        """Tables may be wider than lines that are read."""
        self._inside.setMaximumWidth(width)

    def fill(self) -> None:
        """Let the last card take all the height there is."""
        self._whole.setStretch(self._whole.indexOf(self.column), 1)
        self._whole.setStretch(self._whole.count() - 1, 0)

    def reload(self) -> None:
        """Read the store again; sections that show what is in it override this."""

    def store_changed(self) -> None:
        """Somebody else wrote to the store; what is being typed must stay."""
        self.reload()


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


def buttons(*parts: QWidget) -> QHBoxLayout:
    """Buttons in a row from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


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


def put_in(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget and show it now: what is shown a moment later cannot take the focus yet."""
    layout.addWidget(widget)
    widget.show()


def put_away(layout: QLayout) -> None:
    """Empty a layout and free the widgets in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            put_away(inner)


def side_by_side(*parts: QWidget, stretch: tuple[int, ...] = ()) -> QBoxLayout:
    """Controls in one row of a form, aligned at the top."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for place, part in enumerate(parts):
        share = stretch[place] if place < len(stretch) else 1
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return row


def moment_text(when: str) -> str:
    """A stored time as ``09:41 23/11/2026``."""
    moment = parse_time(when)
    return f"{clock_time(moment)} {day_short(moment.date())}"
