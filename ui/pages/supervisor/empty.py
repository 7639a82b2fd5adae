"""What the page says before anything was taken in or is expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.pages.admin.parts import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_PICTURE, _WIDTH = 56, 560


class Empty(QWidget):
    """Two sentences and two ways to begin."""

    take_requested = Signal()
    units_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(pixmap("supervisor", tokens.CHART, _PICTURE, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(tr("Chưa nhận gói báo cáo nào"))
        heading.setProperty("role", "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = quiet(
            tr(
                "Kéo thả tệp gói, thư mục hoặc tệp nén chứa gói của các đơn vị vào trang này, hay "
                "bấm Nhận gói. Lập danh sách đơn vị phải gửi để thấy ngay đơn vị nào còn thiếu."
            )
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedSize(_WIDTH, text.heightForWidth(_WIDTH))
        self.take = button(tr("Nhận gói…"), "primary")
        self.units = button(tr("Lập danh sách đơn vị…"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self.units)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(heading)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(3)
        self.take.clicked.connect(self.take_requested)
        self.units.clicked.connect(self.units_requested)
        self.setFocusProxy(self.take)
        self.setObjectName("empty")

    def mark(self, over: bool) -> None:
        """Whether something hovers over the page that can be dropped."""
        back = tokens.WEAK if over else "transparent"
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, over)
        self.setStyleSheet(
            f"QWidget#empty {{ background: {back}; border-radius: {tokens.RADIUS_LARGE}px; }}"
        )
