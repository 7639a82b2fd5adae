"""The small section that corrects a printer: test page, offsets, scale."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import tr
from ui.printing.printer import LEAST_SCALE, MOST_OFFSET_MM, MOST_SCALE, Correction


class PrinterFix(QWidget):
    """Emits what was asked for; knows nothing of printers but their names."""

    printer_chosen = Signal(str)
    test_page_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printers = QComboBox()
        self.across = _spin(-MOST_OFFSET_MM, MOST_OFFSET_MM, 0.1, 1, " mm")
        self.down = _spin(-MOST_OFFSET_MM, MOST_OFFSET_MM, 0.1, 1, " mm")
        self.scale = _spin(LEAST_SCALE * 100, MOST_SCALE * 100, 0.1, 2, " %")
        self.test_button = QPushButton(tr("In trang thử"))
        self.save_button = QPushButton(tr("Lưu chỉnh"))
        self._build()
        self.printers.currentTextChanged.connect(self.printer_chosen)
        self.test_button.clicked.connect(self.test_page_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.show_correction(Correction())

    def _build(self) -> None:
        self.printers.setAccessibleName(tr("Máy in cần chỉnh"))
        self.printers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.printers.setMinimumContentsLength(8)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for label, spin in (
            (tr("Lệch ngang"), self.across),
            (tr("Lệch dọc"), self.down),
            (tr("Tỷ lệ"), self.scale),
        ):
            spin.setAccessibleName(label)
            form.addRow(label, spin)
        hint = QLabel(tr("In trang thử, đo bằng thước rồi ghi số lệch vào đây."))
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.test_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.printers)
        column.addLayout(form)
        column.addWidget(hint)
        column.addLayout(buttons)

    def show_printers(self, names: list[str], chosen: str) -> None:
        """The printers there are; without one, nothing can be tested."""
        self.printers.blockSignals(True)
        self.printers.clear()
        self.printers.addItems(names)
        if chosen in names:
            self.printers.setCurrentText(chosen)
        self.printers.blockSignals(False)
        self.setEnabled(bool(names))

    def show_correction(self, correction: Correction) -> None:
        """What is saved for the chosen printer."""
        self.across.setValue(correction.dx_mm)
        self.down.setValue(correction.dy_mm)
        self.scale.setValue(correction.scale * 100)

    def correction(self) -> Correction:
        """What was typed."""
        return Correction(
            round(self.across.value(), 1),
            round(self.down.value(), 1),
            round(self.scale.value() / 100, 4),
        )


def _spin(least: float, most: float, step: float, places: int, unit: str) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setDecimals(places)
    spin.setSuffix(unit)
    return spin
