"""Which PC this is: the unit's main one, or a second one of a name of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from models.errors import Refused
from models.pcs.role import MAIN, NAME_LENGTH, SECOND, Role, role_here, set_role
from models.setup import desk
from models.store import settings
from ui.i18n import tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, quiet
from ui.parts.pin_field import PinField
from ui.parts.telling import telling
from ui.session import Session


class RoleChoice(QWidget):
    """Two radio buttons and the name of a second PC."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main = QRadioButton(tr("Máy chính, hoặc máy duy nhất của đơn vị"))
        self.second = QRadioButton(tr("Máy phụ: lượt ghi được chuyển sang máy chính"))
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setMaximumWidth(320)
        self.named = field(
            tr("Tên máy phụ"),
            self.name,
            tr("Mỗi máy một tên, ví dụ: Quầy 2. Tên này hiện ở máy chính."),
        )
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for radio, about in (
            (self.main, tr("Chốt tuần, xuất báo cáo và nhận lượt ghi của các máy phụ.")),
            (self.second, tr("Ghi lượt, in và màn hình như thường; không chốt, không xuất.")),
        ):
            self.group.addButton(radio)
            radio.setAccessibleDescription(about)
            words = quiet(about, small=True)
            words.setContentsMargins(30, 0, 0, 4)
            column.addWidget(radio)
            column.addWidget(words)
        column.addWidget(self.named)
        self.main.toggled.connect(self._look)
        self.name.textChanged.connect(self._look)

    def show_role(self, here: Role, suggested: str) -> None:
        """As it is stored; ``suggested`` is a name for a PC that has none."""
        (self.second if here.is_second else self.main).setChecked(True)
        self.name.setText(here.name or suggested)
        self._look()

    def chosen(self) -> tuple[str, str]:
        """Role and name."""
        if self.second.isChecked():
            return SECOND, " ".join(self.name.text().split())
        return MAIN, ""

    def _look(self) -> None:
        self.named.setVisible(self.second.isChecked())
        self.edited.emit()


class RoleCard(Card):
    """Saved with the PIN where there is one: the role decides what can be exported."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Máy này"))
        self._session = session
        self.choice = RoleChoice()
        self.pin = PinField()
        self.save = button(tr("Lưu vai trò"), "primary")
        self.column.addWidget(self.choice)
        self.column.addWidget(self.pin)
        self.column.addLayout(buttons(self.save))
        self.choice.edited.connect(self._look)
        self.choice.name.returnPressed.connect(self._save)
        self.pin.entered.connect(self._save)
        self.save.clicked.connect(self._save)

    def reload(self) -> None:
        """As it is stored, unless somebody is changing it."""
        if not self.save.isEnabled() or not self.save.isVisible():
            self.choice.show_role(role_here(), desk.who_is_where().counter)
            self._look()

    def _differs(self) -> bool:
        here = role_here()
        return self.choice.chosen() != (here.role, here.name)

    def _look(self) -> None:
        differs = self._differs()
        self.save.setEnabled(differs)
        self.save.setVisible(differs)
        if differs and self.pin.isHidden():
            self.pin.refresh()
        elif not differs:
            self.pin.hide()

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        role, name = self.choice.chosen()
        with telling(self):
            by = settings.get(settings.OFFICER_ON_SHIFT)
            store, now = self._session.store, self._session.now()
            try:
                here = set_role(store, role, name, by, self.pin.pin(), now)
            except Refused:
                (self.pin.edit if not self.pin.isHidden() else self.choice.name).setFocus()
                raise
            self.pin.clear()
            self.choice.show_role(here, "")
            if here.is_second:
                self.told.emit(tr("Máy này là máy phụ “{0}”.").format(here.name))
            else:
                self.told.emit(tr("Máy này là máy chính của đơn vị."))
            self.changed.emit()
