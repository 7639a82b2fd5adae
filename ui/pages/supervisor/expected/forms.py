"""Three ways to a list of units: from a province, from a file, by hand."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from models.calendar.weeks import Week
from models.setup.units import provinces
from models.supervisor.expected import Expected
from ui.i18n import tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons, side_by_side
from ui.parts.pieces import button, field


class SourceCard(Card):
    """``province_wanted`` with a province's code, ``senders_wanted`` for those that sent a package,
    ``file_wanted`` with a path and whether units it leaves out are retired."""

    senders_wanted = Signal()
    province_wanted = Signal(str)
    file_wanted = Signal(Path, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Lấy cả danh sách"), parent=parent)
        self.column.setSpacing(8)
        self.province = QComboBox()
        for code, name in provinces():
            self.province.addItem(f"{code} · {name}", code)
        self.province.setAccessibleName(tr("Tỉnh, thành phố"))
        self.take = button(tr("Lấy đơn vị của tỉnh"))
        self.file = button(tr("Lấy từ tệp CSV, XLSX…"))
        self.only = QCheckBox(tr("Đơn vị không có trong tệp thì thôi gửi"))
        self.column.addWidget(self.province)
        self.senders = button(tr("Thêm đơn vị đã gửi gói"))
        self.column.addLayout(buttons(self.take))
        self.column.addLayout(buttons(self.senders))
        self.column.addWidget(self.only)
        self.column.addLayout(buttons(self.file))
        self.take.clicked.connect(self._take)
        self.senders.clicked.connect(self.senders_wanted)
        self.file.clicked.connect(self._ask)

    def _take(self) -> None:
        self.province_wanted.emit(str(self.province.currentData()))

    def _ask(self) -> None:
        kinds = tr("Bảng (*.xlsx *.csv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn danh sách đơn vị"), "", kinds)
        if name:
            self.file_wanted.emit(Path(name), self.only.isChecked())


class UnitCard(Card):
    """``unit_wanted`` with code and name, ``retired`` with the code of the unit that was chosen."""

    unit_wanted = Signal(str, str)
    retired = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Thêm, sửa một đơn vị"), parent=parent)
        self.code, self.name = QLineEdit(), QLineEdit()
        self.code.setMaxLength(20)
        self.name.setMaxLength(200)
        self.save, self.retire = button(tr("Ghi đơn vị")), button(tr("Thôi gửi"), "danger")
        codes, names = field(tr("Mã đơn vị"), self.code), field(tr("Tên đơn vị"), self.name)
        self.column.addLayout(side_by_side(codes, names, stretch=(1, 3)))
        self.column.addLayout(buttons(self.save, self.retire))
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.retire.clicked.connect(self._retire)
        self.show_unit(None)

    def show_unit(self, unit: Expected | None) -> None:
        """Offer another unit to be renamed or retired; None keeps what is being typed."""
        self.retire.setEnabled(unit is not None and unit.active)
        if unit is not None:
            self.code.setText(unit.code)
            self.name.setText(unit.name)
            self.name.setCursorPosition(0)

    def _save(self) -> None:
        self.unit_wanted.emit(self.code.text().strip(), self.name.text())

    def _retire(self) -> None:
        self.retired.emit(self.code.text().strip())


class WeekChoice(QComboBox):
    """From which week a change counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tính từ tuần"))

    def show_weeks(self, weeks: list[Week]) -> None:
        """Offer these, newest first; what was chosen stays."""
        chosen = self.currentData()
        self.clear()
        for week in weeks:
            self.addItem(tr("Tuần {0}/{1}").format(week.number, week.year), week.label)
        place = self.findData(chosen)
        self.setCurrentIndex(place if place >= 0 else min(1, self.count() - 1))

    def week(self) -> str:
        """Its label."""
        return str(self.currentData() or "")
