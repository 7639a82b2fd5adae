"""Labelled fields for the texts of one page, each with how long it is and may be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.display.texts import LINK, NAME
from models.errors import Refused
from ui.i18n import N_, tr, tr_problem
from ui.pages.screen.content.body_edit import BodyEdit
from ui.pages.screen.content.draft import BODY, TITLE, limit
from ui.pages.screen.content.text_line import TextLine
from ui.pages.screen.words import TEXT_LABELS
from ui.parts.scrolling import in_scroll
from ui.theme import tokens
from ui.theme.style import repolish

# What is typed beyond the limit is said, not cut off; bold marks and names take room too.
_SPARE = 40
LABELS = {
    **TEXT_LABELS,
    "petitions": N_("Dòng cuối trang"),
    TITLE: N_("Tiêu đề thông báo"),
    BODY: N_("Nội dung, mỗi dòng một đoạn"),
}
CODE_FIELDS = tuple(name for name in LABELS if name not in (TITLE, BODY))
NOTICE_FIELDS = (TITLE, BODY)


class TextFields(QWidget):
    """``typed`` with the name of the text and what it says now."""

    typed = Signal(str, str)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, TextLine | BodyEdit] = {}
        self._counts: dict[str, QLabel] = {}
        self._last: TextLine | BodyEdit | None = None
        self.bold = _tool(tr("In đậm"), tr("In đậm chữ đang chọn (Ctrl+B)"))
        self.put_name = _tool(tr("Chèn tên kênh"), tr("Chèn chỗ tự điền tên kênh đang dùng"))
        self.put_link = _tool(tr("Chèn địa chỉ"), tr("Chèn chỗ tự điền địa chỉ kênh đang dùng"))
        self.reset = _tool(tr("Lấy lại bản gốc"), tr("Thay mọi chữ của trang này bằng bản gốc"))
        self.reset.setProperty("kind", "quiet")
        self.bold.clicked.connect(self._turn_bold)
        self.put_name.clicked.connect(self._put_name)
        self.put_link.clicked.connect(self._put_link)
        self._build(names)

    def show_texts(self, texts: Mapping[str, str], problems: Mapping[str, Refused]) -> None:
        """Fill the fields; one that says the same already keeps its caret."""
        for name, field in self._fields.items():
            text = texts.get(name, "")
            if field.meant() != text:
                field.blockSignals(True)
                field.show_text(text)
                field.blockSignals(False)
            self._judge(name, text, problems.get(name))

    def to_top(self) -> None:
        """Show the first field."""
        self._area.verticalScrollBar().setValue(0)

    def field(self, name: str) -> TextLine | BodyEdit:
        """The field of one text."""
        return self._fields[name]

    def last_field(self) -> TextLine | BodyEdit:
        """The field that had the focus last."""
        return self._last or next(iter(self._fields.values()))

    def _build(self, names: tuple[str, ...]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        of_code = names != NOTICE_FIELDS
        for tool in (self.bold, self.put_name, self.put_link):
            tools.addWidget(tool)
            if not of_code and tool is not self.bold:
                tool.hide()
        tools.addStretch(1)
        column.addLayout(tools)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for place, name in enumerate(names):
            field = BodyEdit() if name == BODY else TextLine()
            if isinstance(field, TextLine):
                field.setMaxLength(limit(name) + _SPARE)
            field.setAccessibleName(tr(LABELS[name]))
            field.setObjectName(name)
            field.textChanged.connect(self._typed)
            field.entered.connect(self._entered)
            label, count = QLabel(tr(LABELS[name])), QLabel()
            label.setBuddy(field)
            label.setStyleSheet("font-weight: 500;")
            count.setProperty("role", "small")
            row = 3 * place
            grid.addWidget(label, row, 0)
            grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, row + 1, 0, 1, 2)
            grid.setRowMinimumHeight(row + 2, 2)
            self._fields[name], self._counts[name] = field, count
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.reset, 3 * len(names), 0, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(3 * len(names) + 1, 1)
        if not of_code:
            self.reset.hide()
        self._area = in_scroll(inside)
        column.addWidget(self._area, 1)

    def _judge(self, name: str, text: str, problem: Refused | None) -> None:
        field, count = self._fields[name], self._counts[name]
        words = tr_problem(problem) if problem is not None else ""
        if field.property("invalid") != bool(words):
            field.setProperty("invalid", bool(words))
            repolish(field)
        field.setToolTip(words)
        too_long = len(text) > limit(name)
        count.setText(f"{len(text)}/{limit(name)}")
        count.setStyleSheet(f"color: {tokens.BAD if too_long else tokens.MUTED};")

    def _typed(self) -> None:
        field = self.sender()
        if isinstance(field, TextLine | BodyEdit):
            self.typed.emit(field.objectName(), field.meant())

    def _entered(self) -> None:
        field = self.sender()
        if isinstance(field, TextLine | BodyEdit):
            self._last = field

    def _turn_bold(self) -> None:
        self.last_field().turn_bold()
        self.last_field().setFocus()

    def _put_name(self) -> None:
        self._put(NAME)

    def _put_link(self) -> None:
        self._put(LINK)

    def _put(self, mark: str) -> None:
        field = self.last_field()
        if isinstance(field, TextLine):
            field.insert_mark(mark)
        field.setFocus()


def _tool(text: str, tip: str) -> QPushButton:
    """It leaves the focus, and the words that are chosen, in the field it works on."""
    made = QPushButton(text)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setToolTip(tip)
    made.setAccessibleDescription(tip)
    return made
