"""Text in an encoding of before Unicode: shown as it is and as it would be; a person decides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from models.tables.read import convert
from models.tables.table import TableFile
from ui.i18n import tr
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.theme import tokens

_NAMES = {"tcvn3": "TCVN3", "vni": "VNI"}
_LONGEST = 160


class OldFont(QFrame):
    """``answered`` with the kind to convert from, or an empty text to leave all as it is."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self.setObjectName("oldfont")
        self.setStyleSheet(
            f"QFrame#oldfont {{ background: {tokens.WARN_WEAK}; border: 1px solid"
            f" {tokens.WARN_LINE}; border-radius: {tokens.RADIUS}px; }}"
        )
        self._said = QLabel()
        self._said.setWordWrap(True)
        self.before = _sample()
        self.after = _sample()
        self.convert = button(tr("Đổi sang Unicode"), "primary")
        self.leave = button(tr("Giữ nguyên"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(quiet(tr("Trong tệp:"), small=True))
        column.addWidget(self.before)
        column.addWidget(quiet(tr("Sau khi đổi:"), small=True))
        column.addWidget(self.after)
        column.addSpacing(4)
        column.addLayout(buttons(self.convert, self.leave))
        self.convert.clicked.connect(self._convert)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def ask(self, table: TableFile) -> None:
        """Show a piece of the table before and after."""
        self._kind = table.suspected
        said = tr("Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy so hai dòng rồi chọn.")
        self._said.setText(said.format(_NAMES.get(self._kind, self._kind)))
        row = max(table.rows[:50], key=_strange, default=table.headers)
        some = TableFile(table.headers, (row,), table.first_line, table.encoding, self._kind)
        self.before.setText(_line(some))
        self.after.setText(_line(convert(some, self._kind)))
        self.show()

    def _convert(self) -> None:
        self.hide()
        self.answered.emit(self._kind)

    def _leave(self) -> None:
        self.hide()
        self.answered.emit("")


def _strange(cells: tuple[str, ...]) -> int:
    return sum(not char.isascii() for cell in cells for char in cell[:_LONGEST])


def _line(table: TableFile) -> str:
    text = " · ".join(" ".join(cell.split()) for cell in table.rows[0] if cell)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _sample() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setStyleSheet("font-weight: 500;")
    return label
