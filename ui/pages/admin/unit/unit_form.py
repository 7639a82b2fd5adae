"""The unit: found in the official list or entered by hand. Used by first run and administration."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from models.setup import desk
from models.setup.desk import Setup, UnitNow
from models.setup.units import UnitEntry
from ui.i18n import N_, tr
from ui.pages.admin.unit.unit_picker import UnitPicker
from ui.parts.layouts import side_by_side
from ui.parts.pieces import field
from ui.parts.pin_field import PinField
from ui.parts.telling import telling
from ui.session import Session

LEVEL_NAMES = {
    "trung_uong": N_("Trung ương"),
    "tinh": N_("Tỉnh, thành phố"),
    "xa": N_("Xã, phường, đặc khu"),
}


class UnitForm(QWidget):
    """Keeps what was typed until it is stored; ``save()`` says whether it was."""

    problem = Signal(object)
    saved = Signal(str)
    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.dirty = False
        self.picker = UnitPicker()
        self.name = QLineEdit()
        self.name.setMaxLength(160)
        self.code = QLineEdit()
        self.code.setMaxLength(20)
        self.level = QComboBox()
        for code, label in LEVEL_NAMES.items():
            self.level.addItem(tr(label), code)
        self.parent_agency = QLineEdit()
        self.address = QLineEdit()
        self.phone = QLineEdit()
        self.pin = PinField()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.picker)
        column.addWidget(field(tr("Tên đơn vị"), self.name))
        column.addLayout(
            side_by_side(field(tr("Mã đơn vị"), self.code), field(tr("Cấp"), self.level))
        )
        column.addWidget(field(tr("Cơ quan chủ quản"), self.parent_agency))
        column.addLayout(
            side_by_side(
                field(tr("Địa chỉ"), self.address),
                field(tr("Điện thoại"), self.phone),
                stretch=(2, 1),
            )
        )
        column.addWidget(self.pin)
        self.picker.chosen.connect(self._take)
        for edit in (self.name, self.code, self.parent_agency, self.address, self.phone):
            edit.textEdited.connect(self._edited)
        self.level.activated.connect(self._edited)
        self.level.setCurrentIndex(self.level.findData("xa"))

    def reload(self) -> None:
        """Show the unit as it is stored."""
        self.pin.refresh()
        unit = desk.own_unit()
        self.dirty = False
        if unit is not None:
            self._show(unit)
        self.edited.emit()

    def save(self) -> bool:
        """Store the unit; a refusal is told by ``problem``."""
        session = self._session
        with telling(self):
            now = session.now()
            self.pin.check(session.store, now)
            unit = desk.set_up(session.store, self._wanted(), now)
            self.dirty = False
            self._show(unit)
            self.pin.clear()
            self.edited.emit()
            self.saved.emit(tr("Đã lưu đơn vị: {0}.").format(unit.name))
            return True
        return False

    def is_empty(self) -> bool:
        """Whether neither name nor code was given."""
        return not (self.name.text().strip() or self.code.text().strip())

    def _wanted(self) -> Setup:
        return Setup(
            unit_code=self.code.text(),
            unit_name=self.name.text(),
            level=str(self.level.currentData()),
            parent_agency=self.parent_agency.text(),
            phone=self.phone.text(),
            address=self.address.text(),
        )

    def _take(self, entry: UnitEntry) -> None:
        self.name.setText(entry.centre_name)
        self.code.setText(entry.code)
        self.level.setCurrentIndex(self.level.findData("xa"))
        self.parent_agency.setText(entry.parent_agency)
        self._edited()
        self.address.setFocus()

    def _show(self, unit: UnitNow) -> None:
        values = (
            (self.name, unit.name),
            (self.code, unit.code),
            (self.parent_agency, unit.parent_agency),
            (self.address, unit.address),
            (self.phone, unit.phone),
        )
        for edit, value in values:
            edit.setText(value)
            edit.setCursorPosition(0)
        self.level.setCurrentIndex(max(self.level.findData(unit.level), 0))

    def _edited(self) -> None:
        self.dirty = True
        self.edited.emit()
