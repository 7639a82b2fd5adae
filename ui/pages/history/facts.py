"""Everything one row says, line by line, and its life below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.clock import parse_time
from models.log.choices import Choices
from models.log.details import Details
from models.log.listing import Listed
from models.store.retention import BLANKED_TEXT
from models.text.formats import moment, number
from ui.i18n import tr
from ui.pages.history import words
from ui.pages.history.life import life_of
from ui.pages.history.timeline import Timeline
from ui.parts.layouts import put_away
from ui.parts.pieces import chip
from ui.words.steps import blanked


class Facts(QWidget):
    """Only what the row bears; nothing is said of what it does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        heading = QLabel(tr("Diễn biến"))
        heading.setProperty("role", "heading")
        self.timeline = Timeline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._chips)
        column.addLayout(self._grid)
        column.addSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.timeline)
        column.addStretch(1)
        self.said: list[tuple[str, str]] = []

    def show_details(self, details: Details, choices: Choices, edited: bool) -> None:
        """Replace everything."""
        row = details.row
        label = tr(choices.names("presets").get(row.preset, row.preset))
        self.title.setText(f"{label} ×{row.quantity}" if row.quantity > 1 else label)
        put_away(self._chips)
        levels = {"info": "", "plain": ""}
        for mark in words.chips(Listed(0, row, edited, details.sample)):
            self._chips.addWidget(chip(mark.text, levels.get(mark.level, mark.level)))
        self._chips.addStretch(1)
        put_away(self._grid)
        self.said = _facts(details, choices)
        for line, (name, value) in enumerate(self.said):
            self._grid.addWidget(_label(name, "small"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_label(value, ""), line, 1)
        self.timeline.show_steps(life_of(details, choices))


def _facts(details: Details, choices: Choices) -> list[tuple[str, str]]:
    row = details.row
    shift = tr(details.shift) if details.shift else tr("ngoài ca")
    lines = [(tr("Xảy ra lúc"), f"{moment(parse_time(row.occurred_at))} · {shift}")]
    if words.is_late(row):
        lines.append((tr("Ghi lúc"), moment(parse_time(row.recorded_at))))
    if details.reason:
        lines.append((tr("Lý do ghi bù"), blanked(tr(details.reason))))
    lines.append((tr("Số lượt"), number(row.quantity)))
    lines.append((tr("Đối tượng"), words.visitor(row.visitor)))
    if row.field:
        lines.append((tr("Lĩnh vực"), tr(choices.names("fields").get(row.field, row.field))))
    if row.procedure:
        name = " · ".join(part for part in (row.procedure, details.procedure) if part)
        lines.append((tr("Thủ tục"), name))
    if row.note:
        lines.append((tr("Ghi chú"), row.note))
    elif _last_note(details) == BLANKED_TEXT:
        lines.append((tr("Ghi chú"), tr(BLANKED_TEXT)))
    lines.append((tr("Hình thức"), words.medium(row.medium)))
    place = [details.counter, details.people.get(row.officer, row.officer)]
    lines.append((tr("Quầy, cán bộ"), " · ".join(part for part in place if part)))
    if details.channel:
        lines.append((tr("Kênh"), details.channel))
    return lines


def _last_note(details: Details) -> object:
    """What the story says last of the note: the row itself does not tell that one was there."""
    note: object = None
    for line in details.story:
        if "note" in line.changes:
            said = line.changes["note"]
            note = said[1] if isinstance(said, list) else said
    return note


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
