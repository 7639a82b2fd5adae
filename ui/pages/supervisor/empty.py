"""What the page says before anything was taken in or is expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.parts.empty import EmptyPage
from ui.parts.pieces import button
from ui.theme import tokens

_WIDTH = 560


class Empty(EmptyPage):
    """Two sentences and two ways to begin."""

    take_requested = Signal()
    units_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        take = button(tr("Nhận gói…"), "primary")
        units = button(tr("Lập danh sách đơn vị…"))
        text = tr(
            "Kéo thả tệp gói, thư mục hoặc tệp nén chứa gói của các đơn vị vào trang này, hay "
            "bấm Nhận gói. Lập danh sách đơn vị phải gửi để thấy ngay đơn vị nào còn thiếu."
        )
        heading = tr("Chưa nhận gói báo cáo nào")
        super().__init__("supervisor", heading, text, _WIDTH, (take, units), parent)
        self.take, self.units = take, units
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
