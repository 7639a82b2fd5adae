"""How large the screen is, and from how far its code is scanned and its text read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.display.sizes import (
    MAX_INCHES,
    cap_mm,
    code_mm,
    pixel_mm,
    read_metres,
    scan_metres,
)
from models.qr.matrix import QUIET_ZONE
from models.text.formats import decimal
from ui.i18n import tr
from ui.kiosk.frame import PageLayout


class SizePanel(QFrame):
    """``inches_changed`` with the diagonal a person entered, 0 for unknown."""

    inches_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._shown = 0.0
        self.inches = QDoubleSpinBox()
        self.inches.setRange(0, MAX_INCHES)
        self.inches.setDecimals(1)
        self.inches.setSpecialValueText(tr("Chưa rõ"))
        self.inches.setFixedWidth(150)
        self.inches.setAccessibleName(tr("Kích thước màn hình, đường chéo, inch"))
        self.inches.setKeyboardTracking(False)
        self.inches.valueChanged.connect(self._changed)
        self.code = QLabel()
        self.text = QLabel()
        heading = QLabel(tr("Kích thước và tầm nhìn"))
        heading.setProperty("role", "heading")
        row = QHBoxLayout()
        label = QLabel(tr("Đường chéo (inch)"))
        label.setBuddy(self.inches)
        row.addWidget(label)
        row.addWidget(self.inches)
        row.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(heading)
        inside.addLayout(row)
        for words in (self.code, self.text):
            words.setWordWrap(True)
            inside.addWidget(words)

    def show_size(self, entered: float, claimed: float, layout: PageLayout | None) -> None:
        """``entered`` by a person, else what the screen ``claimed``; 0 is unknown."""
        self._shown = entered
        self.inches.blockSignals(True)
        self.inches.setValue(entered)
        self.inches.blockSignals(False)
        inches = entered or claimed
        self.text.setVisible(bool(inches and layout))
        if not inches or layout is None:
            self.code.setText(tr("Hãy nhập đường chéo của màn hình để biết tầm quét của mã."))
            return
        per_px = pixel_mm(layout.frame.width, layout.frame.height, inches)
        modules = layout.code.width() // layout.module - 2 * QUIET_ZONE
        side = code_mm(layout.module, modules, per_px)
        words = tr("Mã cao {0} mm, quét được từ khoảng {1} m")
        said = words.format(decimal(side, 0), decimal(scan_metres(side), 1))
        if not entered:
            claim = tr("theo màn hình tự báo {0} inch, hãy đo lại và sửa nếu sai")
            said += " (" + claim.format(decimal(claimed, 1)) + ")"
        self.code.setText(said)
        small = layout.smallest_px
        words = tr("Chữ nhỏ nhất cao {0} mm, đọc được từ khoảng {1} m")
        self.text.setText(
            words.format(decimal(cap_mm(small, per_px), 0), decimal(read_metres(small, per_px), 1))
        )

    def _changed(self, value: float) -> None:
        if value != self._shown:
            self._shown = value
            self.inches_changed.emit(value)
