"""The texts of the code page, edited beside their picture."""

from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.display.texts import LANGUAGES, LIMITS, ScreenTexts, checked_text
from models.errors import Refused
from ui.i18n import N_, tr, tr_problem

_LABELS = {
    "heading": N_("Tiêu đề"),
    "sub": N_("Dòng dưới tiêu đề"),
    "step1": N_("Bước 1"),
    "step2": N_("Bước 2"),
    "step3": N_("Bước 3"),
    "voluntary": N_("Câu không bắt buộc"),
    "warning": N_("Cảnh báo lừa đảo"),
    "privacy": N_("Câu về thông tin cá nhân"),
    "petitions": N_("Dòng phản ánh, kiến nghị"),
}
_LANGUAGE_NAMES = {"vi": "Tiếng Việt", "en": "English"}


class TextsPanel(QFrame):
    """``drafted`` while typing, ``save_requested`` with what is to be kept."""

    drafted = Signal()
    language_chosen = Signal(str)
    save_requested = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.language = "vi"
        self._fields: dict[str, QLineEdit] = {}
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.setFixedWidth(150)
        self.pin.setPlaceholderText(tr("Mã PIN"))
        self.pin.setAccessibleName(tr("Mã PIN của người phụ trách"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.save = QPushButton(tr("Lưu nội dung"))
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.save_requested)
        self.pin.returnPressed.connect(self.save.click)
        self.reset = QPushButton(tr("Lấy lại bản gốc"))
        self.reset.clicked.connect(self.reset_requested)
        self._saved: ScreenTexts | None = None
        self._drafts: dict[str, dict[str, str]] = {}
        self._build()

    def show_texts(self, saved: ScreenTexts, pin_needed: bool) -> None:
        """Fill the fields with what is kept."""
        self._saved = saved
        draft = self._drafts.pop(self.language, None)
        self.fill(ScreenTexts(**draft) if draft is not None else saved)
        self.pin.clear()
        self.pin.setVisible(pin_needed)

    def fill(self, texts: ScreenTexts) -> None:
        """Put texts into the fields as if they were typed."""
        for name, text in asdict(texts).items():
            self._fields[name].blockSignals(True)
            self._fields[name].setText(text)
            self._fields[name].setCursorPosition(0)
            self._fields[name].blockSignals(False)
        self._typed()

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: field.text() for name, field in self._fields.items()}

    def is_edited(self) -> bool:
        """Whether something differs from what is kept."""
        return self._saved is not None and self.values() != asdict(self._saved)

    def draft(self) -> ScreenTexts | None:
        """The texts as they would be kept, or None while one of them cannot be."""
        try:
            return ScreenTexts(
                **{name: checked_text(name, text) for name, text in self.values().items()}
            )
        except Refused:
            return None

    def field(self, name: str) -> QLineEdit:
        """The line of one text."""
        return self._fields[name]

    def _build(self) -> None:
        heading = QLabel(tr("Nội dung trên màn hình"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        self._languages = QButtonGroup(self)
        for place, code in enumerate(LANGUAGES):
            button = QPushButton(_LANGUAGE_NAMES[code])
            button.setCheckable(True)
            button.setChecked(code == self.language)
            button.setProperty("segment", "first" if place == 0 else "last")
            self._languages.addButton(button, place)
            top.addWidget(button)
        top.setSpacing(0)
        self._languages.idClicked.connect(self._language_clicked)
        hint = QLabel(
            tr("Đặt **hai dấu sao** quanh phần cần in đậm. {name} là tên kênh, {link} là địa chỉ.")
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for row, (name, label) in enumerate(_LABELS.items()):
            field = QLineEdit()
            field.setMaxLength(LIMITS[name] + 40)
            field.setAccessibleName(tr(label))
            field.textChanged.connect(self._typed)
            said = QLabel(tr(label))
            said.setBuddy(field)
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
            self._fields[name] = field
        actions = QHBoxLayout()
        actions.addWidget(self.reset)
        actions.addStretch(1)
        actions.addWidget(self.pin)
        actions.addWidget(self.save)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addWidget(hint)
        inside.addLayout(grid)
        inside.addWidget(self.said)
        inside.addLayout(actions)

    def _language_clicked(self, place: int) -> None:
        if self.is_edited():
            self._drafts[self.language] = self.values()
        self.language = LANGUAGES[place]
        self.language_chosen.emit(self.language)

    def _typed(self) -> None:
        problem = ""
        for name, field in self._fields.items():
            wrong = _problem(name, field.text())
            if field.property("invalid") != bool(wrong):
                field.setProperty("invalid", bool(wrong))
                field.style().polish(field)
            field.setToolTip(wrong)
            if wrong and not problem:
                problem = tr(_LABELS[name]) + ": " + wrong
        edited = self.is_edited()
        self.said.setText(problem or (tr("Có nội dung chưa lưu") if edited else ""))
        self.save.setEnabled(edited and not problem)
        self.drafted.emit()


def _problem(name: str, text: str) -> str:
    try:
        checked_text(name, text)
    except Refused as problem:
        return tr_problem(problem)
    return ""
