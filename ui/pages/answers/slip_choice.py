"""On which paper slips are printed, and the way to a PDF: one quiet row below the actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from models.answers.slip import A5, SLIP80
from ui.i18n import N_, tr
from ui.parts.pieces import button
from ui.parts.segments import Segments

_LAYOUTS = ((A5, N_("A5")), (SLIP80, N_("80 mm")))


class SlipChoice(QWidget):
    """``layout_chosen`` with a code of :mod:`models.answers.slip`, ``printer_chosen`` with a name;
    ``save_requested`` when the slip shall be a PDF."""

    layout_chosen = Signal(str)
    printer_chosen = Signal(str)
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layouts = Segments(_LAYOUTS, tr("Khổ phiếu"))
        self.printers = QComboBox()
        self.save = button(tr("Lưu PDF…"), "quiet")
        label = QLabel(tr("Phiếu"))
        label.setProperty("role", "small")
        self.printers.setAccessibleName(tr("Máy in phiếu"))
        self.printers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.printers.setMinimumContentsLength(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.layouts)
        row.addWidget(self.printers, 1)
        row.addStretch(0)
        row.addWidget(self.save)
        self.layouts.chosen.connect(self.layout_chosen)
        self.printers.textActivated.connect(self.printer_chosen)
        self.save.clicked.connect(self.save_requested)
        self.show_printers((), "")

    def show_printers(self, names: Sequence[str], chosen: str) -> None:
        """The printers of this PC; there is a choice only among several."""
        self.printers.clear()
        self.printers.addItems(list(names))
        self.printers.setCurrentText(chosen)
        self.printers.setVisible(len(names) > 1)
