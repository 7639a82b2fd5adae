"""How the public screen is doing, what it shows, and the two buttons that matter."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from models.clock import parse_time
from models.display.status import DisplayNow
from models.text.formats import clock_time
from ui.i18n import tr

PICTURE = QSize(368, 330)


class StatePanel(QFrame):
    """Emits what the person wants; the program does it."""

    start_requested = Signal()
    stop_requested = Signal()
    preview_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setFixedWidth(PICTURE.width() + 38)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.start = QPushButton(tr("Bật màn hình công cộng"))
        self.start.setProperty("kind", "primary")
        self.stop = QPushButton(tr("Tắt màn hình công cộng"))
        self.preview = QPushButton(tr("Xem thử trong cửa sổ"))
        self.start.clicked.connect(self.start_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.preview.clicked.connect(self.preview_requested)
        heading = QLabel(tr("Đang hiển thị"))
        heading.setProperty("role", "heading")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(10)
        for part in (heading, self.words, self.picture, self.note):
            inside.addWidget(part)
        inside.addStretch(1)
        for button in (self.start, self.stop, self.preview):
            inside.addWidget(button)

    def show_state(self, status: DisplayNow | None, where: str, wanted: bool) -> None:
        """``where``: how the page calls the screen in the status."""
        level, words = state_words(status, where)
        self.words.setText(words)
        if self.words.property("chip") != level:
            self.words.setProperty("chip", level)
            self.words.style().polish(self.words)
        self.start.setVisible(not wanted)
        self.stop.setVisible(wanted)

    def allow_start(self, allowed: bool) -> None:
        """Whether there is a screen to start on."""
        self.start.setEnabled(allowed)

    def show_picture(self, image: QImage, draft: bool) -> None:
        """The page in small; ``draft``: with texts that are not kept yet."""
        ratio = self.devicePixelRatioF()
        small = image.scaled(
            PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(small))
        self.picture.setFixedHeight(round(small.height() / ratio))
        self.picture.setAccessibleName(tr("Hình thu nhỏ của trang công cộng"))
        self.note.setText(
            tr("Hình xem trước với nội dung chưa lưu") if draft else tr("Hình trang đang dùng")
        )


def state_words(status: DisplayNow | None, where: str) -> tuple[str, str]:
    """The level (ok, warn, bad) and the sentence of a status."""
    state = status.state if status is not None else "stopped"
    if status is not None and state == "showing":
        when = clock_time(parse_time(status.checked_at)) if status.checked_at else "–"
        words = tr("Đang hiển thị mã QR trên {0} · đã quét kiểm tra {1}")
        return "ok", words.format(where, when)
    if state == "wrong_code":
        return "bad", tr("Tạm dừng hiển thị mã QR: mã không đọc đúng. Hãy báo người phụ trách.")
    said = {
        "no_channel": tr("Đang hiển thị trang chờ: chưa có kênh nào được xác nhận"),
        "hidden": tr("Màn hình đã chọn chưa cắm: trang công cộng đang ẩn"),
        "no_screen": tr("Chưa có màn hình cho người dân: trang công cộng đang ẩn"),
        "preview": tr("Đang xem thử trong cửa sổ"),
        "stopped": tr("Màn hình công cộng đang tắt"),
    }
    return "warn", said[state]
