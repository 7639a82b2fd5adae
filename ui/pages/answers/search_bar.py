"""What is searched: words, a field, and whether answers that no longer hold count too."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from models.answers.library import FieldUsed
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens
from ui.theme.cut_box import CutBox
from ui.theme.icons import icon

WAIT_MS = 40
"""After a key press, so that a word typed quickly is searched once."""

_ALL = "\0"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class SearchBar(QWidget):
    """``changed`` when something else is searched; arrows in the words move the list."""

    changed = Signal()
    moved = Signal(int)
    paged = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Tìm câu Bộ đã trả lời, có dấu hoặc không dấu"))
        self.words.setAccessibleName(tr("Tìm trong kho hỏi đáp"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(10_000)
        glass = QAction(icon("search", tokens.MUTED, tokens.ICON), "", self)
        self.words.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.fields = CutBox()
        self.fields.setAccessibleName(tr("Lĩnh vực"))
        self.fields.setMinimumWidth(120)
        self.fields.setMaximumWidth(260)
        self.retired = QCheckBox(tr("Cả câu hết hiệu lực"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.fields)
        row.addWidget(self.retired)
        self.setFocusProxy(self.words)
        self.words.textChanged.connect(self._timer.start)
        self.words.installEventFilter(self)
        self._timer.timeout.connect(self.changed)
        self.fields.activated.connect(self.changed)
        self.retired.toggled.connect(self.changed)

    def show_fields(self, used: list[FieldUsed]) -> None:
        """The fields that answers have; the one that was chosen stays."""
        chosen = self.field()
        self.fields.clear()
        self.fields.addItem(tr("Mọi lĩnh vực"), _ALL)
        for field in used:
            label = field.name or tr("Chưa ghi lĩnh vực")
            self.fields.addItem(f"{label} ({number(field.count)})", field.field)
        place = self.fields.findData(_ALL if chosen is None else chosen)
        self.fields.setCurrentIndex(max(place, 0))

    def field(self) -> str | None:
        """The chosen field, None for all."""
        chosen = self.fields.currentData()
        return None if chosen in (None, _ALL) else str(chosen)

    def text(self) -> str:
        """The words as they were typed."""
        return self.words.text()

    def at_once(self) -> None:
        """Do not wait for more key presses."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.at_once()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        else:
            return False
        return True
