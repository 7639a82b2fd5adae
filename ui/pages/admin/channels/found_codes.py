"""The codes found in a picture, each with its verdict; several make the person choose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models.qr.picture import CodeFound, PictureReading
from ui.i18n import N_, tr, tr_filled
from ui.parts.cards import Notice
from ui.parts.layouts import put_away, put_in
from ui.parts.pieces import ROW_SHEET, chip, quiet

VERDICT_WORDS = {
    "accept": ("ok", N_("Đúng mẫu")),
    "warn": ("warn", N_("Cần xem lại")),
    "confirm": ("warn", N_("Có phần thừa")),
    "reject": ("bad", N_("Không dùng được")),
}
_LONGEST = 160


class FoundCodes(QWidget):
    """Emits the text of the code that was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: PictureReading | None = None
        self.radios: list[QRadioButton] = []
        self.head = Notice()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addLayout(self._rows)
        self._group.idClicked.connect(self._tell)
        self.hide()

    def show_reading(self, reading: PictureReading) -> None:
        """List the codes; a single usable one is chosen at once."""
        self.clear()
        self.reading = reading
        for place, code in enumerate(reading.codes):
            put_in(self._rows, self._row(place, code, len(reading.codes) > 1))
        if reading.verdict == "ask":
            self.head.say("warn", tr("Ảnh có nhiều mã QR khác nhau. Hãy chọn đúng mã của kênh."))
        self.setVisible(bool(reading.codes))
        if len(reading.codes) == 1 and reading.codes[0].verdict != "reject":
            self.chosen.emit(reading.codes[0].text)

    def clear(self) -> None:
        """Forget the last picture."""
        self.reading = None
        for radio in self.radios:
            self._group.removeButton(radio)
        self.radios = []
        self.head.clear()
        put_away(self._rows)
        self.hide()

    def _row(self, place: int, code: CodeFound, several: bool) -> QWidget:
        level, word = VERDICT_WORDS[code.verdict]
        reason = tr_filled(code.template, code.values)
        shown = visible_text(code.text)
        frame = QFrame()
        frame.setObjectName("row")
        frame.setStyleSheet(ROW_SHEET)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        if several:
            radio = QRadioButton()
            radio.setEnabled(code.verdict != "reject")
            radio.setAccessibleName(f"{shown}. {tr(word)}. {reason}")
            self._group.addButton(radio, place)
            self.radios.append(radio)
            row.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel(shown)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setStyleSheet("font-weight: 500;")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text)
        words.addWidget(quiet(reason, small=True))
        row.addLayout(words, 1)
        row.addWidget(chip(tr(word), level), 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _tell(self, place: int) -> None:
        if self.reading is not None:
            self.chosen.emit(self.reading.codes[place].text)


def visible_text(text: str) -> str:
    """A stranger's text that can neither hide nor reorder anything, cut to what a row holds."""
    plain = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    # Long words have no place to break.
    pieces = [plain[at : at + 40] for at in range(0, min(len(plain), _LONGEST), 40)]
    return "\u200b".join(pieces) + ("…" if len(plain) > _LONGEST else "")
