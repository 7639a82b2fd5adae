"""The page that is being edited as the public would see it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.display.schedule import Slot
from ui.i18n import N_, tr
from ui.pages.screen.content.share_bar import ShareBar
from ui.pages.screen.small_picture import SmallPicture
from ui.parts.pieces import button, quiet
from ui.parts.segments import Segments

WIDE, TALL = "wide", "tall"
_WIDE_PX, _TALL_PX = QSize(1280, 720), QSize(720, 1280)
_LEAST = QSize(240, 150)


class PreviewPanel(QFrame):
    """``changed`` when another view is wanted, ``channels_requested`` where a page lacks one."""

    changed = Signal()
    channels_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        shapes = ((WIDE, N_("Ngang")), (TALL, N_("Dọc")))
        self.shape = Segments(shapes, tr("Chiều của màn hình"))
        self.larger = QCheckBox(tr("Chữ lớn"))
        self.standby = QCheckBox(tr("Trang chờ"))
        self.standby.setToolTip(tr("Xem trang hiện ngoài giờ mở cửa"))
        self.picture = SmallPicture(_LEAST)
        self.lacking = QWidget()
        self.why = quiet("")
        self.register = button(tr("Đăng ký kênh"))
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.share = ShareBar()
        self._build()
        self.shape.chosen.connect(self._chosen)
        self.larger.clicked.connect(self.changed)
        self.standby.clicked.connect(self.changed)
        self.register.clicked.connect(self.channels_requested)

    def size_wanted(self) -> QSize:
        """The size of the picture to make, in pixels."""
        return _WIDE_PX if self.shape.code() == WIDE else _TALL_PX

    def show_picture(self, image: QImage, draft: bool) -> None:
        """The page; ``draft``: with what is not kept yet."""
        self.lacking.hide()
        self.picture.show()
        self.picture.show_image(image)
        self.note.setText(
            tr("Hình xem trước với nội dung chưa lưu") if draft else tr("Hình trang đang dùng")
        )

    def show_lacking(self, why: str) -> None:
        """The page is not shown to anybody, for this reason."""
        self.picture.hide()
        self.why.setText(why)
        self.lacking.show()
        self.note.setText("")

    def show_share(self, slots: tuple[Slot, ...]) -> None:
        """How the time is shared now."""
        self.share.show_slots(slots)

    def _build(self) -> None:
        heading = QLabel(tr("Xem trước"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.shape)
        ticks = QHBoxLayout()
        ticks.setSpacing(12)
        ticks.addWidget(self.larger)
        ticks.addWidget(self.standby)
        ticks.addStretch(1)
        inside = QVBoxLayout(self.lacking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.why)
        inside.addWidget(self.register, 0, Qt.AlignmentFlag.AlignLeft)
        self.lacking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(ticks)
        column.addWidget(self.picture)
        column.addWidget(self.lacking)
        column.addWidget(self.note)
        column.addWidget(self.share)
        column.addStretch(1)

    def _chosen(self, code: str) -> None:
        self.changed.emit()
