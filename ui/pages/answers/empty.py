"""What the page says while the library is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.pages.admin.parts import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_PICTURE, _WIDTH = 56, 520


class Empty(QWidget):
    """One sentence and two ways to begin."""

    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(pixmap("answers", tokens.CHART, _PICTURE, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(tr("Kho hỏi đáp chưa có câu nào"))
        heading.setProperty("role", "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = quiet(
            tr(
                "Nhập tệp CSV hoặc XLSX những câu Bộ Nội vụ đã trả lời tại phananh.moha.gov.vn: "
                "cột Câu hỏi, Trả lời, Lĩnh vực, Nguồn. Câu mẫu chỉ nói về cách dùng kênh này."
            )
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(_WIDTH)
        self.bring = button(tr("Nhập tệp…"), "primary")
        self.samples = button(tr("Dùng câu mẫu"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.bring)
        row.addWidget(self.samples)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(heading)
        # Not by alignment: that asks for the height of one line and cuts the others off.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(text)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(row)
        column.addStretch(3)
        self.bring.clicked.connect(self.import_requested)
        self.samples.clicked.connect(self.samples_requested)
