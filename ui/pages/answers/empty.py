"""What the page says while the library is empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.parts.empty import EmptyPage
from ui.parts.pieces import button

_WIDTH = 520


class Empty(EmptyPage):
    """One sentence and two ways to begin."""

    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        bring = button(tr("Nhập tệp…"), "primary")
        samples = button(tr("Dùng câu mẫu"))
        text = tr(
            "Nhập tệp CSV hoặc XLSX những câu Bộ Nội vụ đã trả lời tại phananh.moha.gov.vn: "
            "cột Câu hỏi, Trả lời, Lĩnh vực, Nguồn. Câu mẫu chỉ nói về cách dùng kênh này."
        )
        heading = tr("Kho hỏi đáp chưa có câu nào")
        super().__init__("answers", heading, text, _WIDTH, (bring, samples), parent)
        self.bring, self.samples = bring, samples
        self.bring.clicked.connect(self.import_requested)
        self.samples.clicked.connect(self.samples_requested)
