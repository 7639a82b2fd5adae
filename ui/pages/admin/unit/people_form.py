"""Officers and counters: added, renamed, retired. Used by first run and administration."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.setup import desk, people
from models.store import settings
from ui.i18n import tr
from ui.pages.admin.unit.name_rows import Named, NameRows
from ui.parts.cards import Card
from ui.parts.layouts import buttons, side_by_side
from ui.parts.pieces import button, field
from ui.parts.pin_field import PinField
from ui.parts.telling import telling
from ui.session import Session


class PeopleForm(QWidget):
    """Each change is stored at once; with a PIN set, each needs the PIN typed at the top."""

    problem = Signal(object)
    saved = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._took_enter = False
        self.pin = PinField(tr("Mã PIN của người phụ trách, cần cho mọi thay đổi ở đây"))
        self._pin_card = Card()
        self.officers = NameRows(tr("Chưa có cán bộ nào. Cần ít nhất một người để ghi lượt."))
        self.officer_name = QLineEdit()
        self.officer_name.setMaxLength(160)
        self.officer_name.setPlaceholderText(tr("Ví dụ: Nguyễn Thị Hoa"))
        self.officer_code = QLineEdit()
        self.officer_code.setMaxLength(20)
        self.officer_code.setPlaceholderText(tr("Tự đặt"))
        self.add_officer = button(tr("Thêm cán bộ"))
        self.counters = NameRows(tr("Chưa có quầy nào. Có thể để trống nếu chỉ có một quầy."))
        self.counter_name = QLineEdit()
        self.counter_name.setMaxLength(40)
        self.counter_name.setPlaceholderText(tr("Ví dụ: 3, hoặc Quầy Hộ tịch"))
        self.add_counter = button(tr("Thêm quầy"))
        self.here = QComboBox()
        self._build()
        self._wire()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._pin_card.column.addWidget(self.pin)
        column.addWidget(self._pin_card)
        people_card = Card(tr("Cán bộ tiếp nhận"))
        people_card.column.addWidget(self.officers)
        people_card.column.addLayout(
            side_by_side(
                field(tr("Họ và tên"), self.officer_name),
                field(tr("Mã"), self.officer_code),
                _lowered(self.add_officer),
                stretch=(5, 2, 0),
            )
        )
        column.addWidget(people_card)
        places = Card(tr("Các quầy"))
        places.column.addWidget(self.counters)
        places.column.addLayout(
            side_by_side(
                field(tr("Tên hoặc số quầy"), self.counter_name),
                _lowered(self.add_counter),
                stretch=(1, 0),
            )
        )
        self._here_field = field(tr("Máy này đặt tại"), self.here)
        places.column.addLayout(buttons(self._here_field))
        self.here.setMinimumWidth(280)
        column.addWidget(places)

    def _wire(self) -> None:
        self.add_officer.clicked.connect(self._add_officer)
        self.officer_name.returnPressed.connect(self._officer_entered)
        self.officer_code.returnPressed.connect(self._officer_entered)
        self.add_counter.clicked.connect(self._add_counter)
        self.counter_name.returnPressed.connect(self._counter_entered)
        self.officers.rename_requested.connect(self._rename_officer)
        self.officers.active_requested.connect(self._switch_officer)
        self.counters.rename_requested.connect(self._rename_counter)
        self.counters.active_requested.connect(self._switch_counter)
        self.here.activated.connect(self._choose_here)

    def reload(self) -> None:
        """Show everybody as stored."""
        self.pin.refresh()
        self._pin_card.setVisible(not self.pin.isHidden())
        on_shift = settings.get(settings.OFFICER_ON_SHIFT)
        self.officers.show_names(
            [
                Named(
                    person.code,
                    person.name,
                    person.active,
                    tr("Đang trực") if person.code == on_shift else "",
                    person.code,
                )
                for person in desk.officers(active_only=False)
            ]
        )
        places = desk.counters(active_only=False)
        here = desk.counter_here()
        self.counters.show_names(
            [
                Named(
                    place.code,
                    place.name,
                    place.active,
                    tr("Máy này") if place.code == here else "",
                )
                for place in places
            ]
        )
        self.officers.come_after(self.pin.edit)
        self.counters.come_after(self.add_officer)
        self.here.clear()
        for place in places:
            if place.active:
                self.here.addItem(place.name, place.code)
        self.here.setCurrentIndex(self.here.findData(here))
        self._here_field.setVisible(self.here.count() > 1)

    def is_editing(self) -> bool:
        """Whether something typed here is not stored yet."""
        typed = (self.officer_name, self.officer_code, self.counter_name)
        rows = self.officers.is_editing() or self.counters.is_editing()
        return rows or any(edit.text() for edit in typed)

    def pending_saved(self) -> bool:
        """Store a name that was typed but not added yet; False when it was refused."""
        for edit, add in (
            (self.officer_name, self._add_officer),
            (self.counter_name, self._add_counter),
        ):
            if edit.text().strip():
                add()
                if edit.text().strip():
                    return False
        return True

    def _officer_entered(self) -> None:
        self._took_enter = bool(self.officer_name.text().strip())
        if self._took_enter:
            self._add_officer()

    def _counter_entered(self) -> None:
        self._took_enter = bool(self.counter_name.text().strip())
        if self._took_enter:
            self._add_counter()

    def _check_pin(self) -> None:
        self.pin.check(self._session.store, self._session.now())

    def _by(self) -> str:
        return settings.get(settings.OFFICER_ON_SHIFT)

    def _add_officer(self) -> None:
        with telling(self):
            self._check_pin()
            person = people.add_officer(
                self._session.store,
                self.officer_name.text(),
                self._session.now(),
                self._by(),
                self.officer_code.text(),
            )
            self.officer_name.clear()
            self.officer_code.clear()
            self._done(tr("Đã thêm cán bộ {0} (mã {1}).").format(person.name, person.code))
            self.officer_name.setFocus()

    def _rename_officer(self, code: str, name: str) -> None:
        with telling(self):
            self._check_pin()
            now = self._session.now()
            person = people.rename_officer(self._session.store, code, name, now, self._by())
            self._done(tr("Đã lưu tên {0}.").format(person.name))

    def _switch_officer(self, code: str, active: bool) -> None:
        with telling(self):
            self._check_pin()
            change = people.bring_back_officer if active else people.retire_officer
            person = change(self._session.store, code, self._session.now(), self._by())
            self._done(_switched(person.name, active))

    def _add_counter(self) -> None:
        with telling(self):
            self._check_pin()
            place = people.add_counter(
                self._session.store, self.counter_name.text(), self._session.now(), self._by()
            )
            self.counter_name.clear()
            self._done(tr("Đã thêm {0}.").format(place.name))
            self.counter_name.setFocus()

    def _rename_counter(self, code: str, name: str) -> None:
        with telling(self):
            self._check_pin()
            now = self._session.now()
            place = people.rename_counter(self._session.store, code, name, now, self._by())
            self._done(tr("Đã lưu tên {0}.").format(place.name))

    def _switch_counter(self, code: str, active: bool) -> None:
        with telling(self):
            self._check_pin()
            change = people.bring_back_counter if active else people.retire_counter
            place = change(self._session.store, code, self._session.now(), self._by())
            self._done(_switched(place.name, active))

    def _choose_here(self) -> None:
        with telling(self):
            self._check_pin()
            code = str(self.here.currentData())
            place = people.choose_counter(
                self._session.store, code, self._session.now(), self._by()
            )
            self._done(tr("Máy này đặt tại {0}.").format(place.name))
            return
        self.here.setCurrentIndex(self.here.findData(desk.counter_here()))

    def _done(self, text: str) -> None:
        self.reload()
        self.saved.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter that added a name must not also mean "next" to what contains this form.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._took_enter:
            self._took_enter = False
            return
        super().keyPressEvent(event)


def _lowered(control: QWidget) -> QWidget:
    """A button on the line of the fields beside it, under an empty label."""
    if isinstance(control, QPushButton):
        # Else the empty label would be what a screen reader says.
        control.setAccessibleName(control.text())
    return field(" ", control)


def _switched(name: str, active: bool) -> str:
    if active:
        return tr("{0} được dùng lại.").format(name)
    return tr("{0} đã ngừng dùng; các lượt đã ghi vẫn giữ nguyên.").format(name)
