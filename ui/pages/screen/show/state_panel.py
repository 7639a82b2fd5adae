"""How the public screen is doing, what it shows, and the buttons that matter."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.display.status import DisplayNow
from ui.i18n import tr
from ui.pages.screen.small_picture import SmallPicture
from ui.theme.style import repolish
from ui.words.screen import Seen, page_words

PICTURE = QSize(320, 170)


class StatePanel(QFrame):
    """Emits what the person wants; the program does it."""

    start_requested = Signal()
    stop_requested = Signal()
    preview_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.picture = SmallPicture(PICTURE)
        self.start = QPushButton(tr("Bật màn hình công cộng"))
        self.start.setProperty("kind", "primary")
        self.again = QPushButton(tr("Bật lại"))
        self.again.setProperty("kind", "primary")
        self.again.setAccessibleDescription(tr("Bật màn hình công cộng"))
        self.stop = QPushButton(tr("Tắt màn hình công cộng"))
        self.preview = QPushButton(tr("Xem thử trong cửa sổ"))
        self.start.clicked.connect(self.start_requested)
        self.again.clicked.connect(self.start_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.preview.clicked.connect(self.preview_requested)
        heading = QLabel(tr("Đang hiển thị"))
        heading.setProperty("role", "heading")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(10)
        for part in (heading, self.words):
            inside.addWidget(part)
        inside.addWidget(self.picture, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.start, self.again, self.stop, self.preview):
            row.addWidget(button, 1)
        inside.addLayout(row)

    def show_state(
        self, status: DisplayNow | None, where: str, wanted: bool, running: bool | None = None
    ) -> None:
        """``where``: how the page calls the screen in the status; ``running``: whether its
        process lives, None where nobody knows."""
        level, words = page_words(Seen(status, running, wanted), where)
        self.words.setText(words)
        if self.words.property("chip") != level:
            self.words.setProperty("chip", level)
            repolish(self.words)
        self.start.setVisible(not wanted)
        # One that is wanted and fell waits for a person who looked at it.
        self.again.setVisible(wanted and running is False)
        self.stop.setVisible(wanted)

    def allow_start(self, allowed: bool) -> None:
        """Whether there is a screen to start on."""
        self.start.setEnabled(allowed)

    def show_picture(self, image: QImage) -> None:
        """The page in small."""
        self.picture.show_image(image)
