"""Take an official picture by dialog, paste or drag and drop; only its codes are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from models.errors import Problem
from models.qr.picture import PictureReading, read_picture, read_picture_bytes
from ui.i18n import tr, tr_filled, tr_problem
from ui.job import Job
from ui.parts.picture_frame import PictureFrame, as_png
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 36


class PictureDrop(PictureFrame):
    """Reads in a worker; ``read`` brings what was found, the picture itself is forgotten."""

    began = Signal()
    read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        name = tr("Lấy liên kết từ ảnh chính thức: kéo thả, dán hoặc chọn tệp")
        super().__init__(name, tr("Chọn ảnh có mã QR chính thức"), parent)
        self._job: Job | None = None
        picture = QLabel()
        picture.setPixmap(pixmap("qr", tokens.PRIMARY, _ICON, self.devicePixelRatioF()))
        self.choose = button(tr("Chọn tệp ảnh"))
        self.text = QLabel(tr("Hoặc kéo thả ảnh có mã QR chính thức vào đây, hay dán bằng Ctrl+V."))
        self.text.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(quiet(tr("PNG, JPEG, WebP hoặc PDF. Chương trình chỉ đọc mã."), True))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("Đang đọc ảnh"))
        self.busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.busy)
        column.addWidget(self.said)
        self.choose.clicked.connect(self.ask)

    def give_file(self, path: Path) -> None:
        self._start(_File(path))

    def give_image(self, image: QImage) -> None:
        self._start(_Pasted(image))

    def is_busy(self) -> bool:
        return self._job is not None

    def _start(self, work: Callable[[Job], PictureReading]) -> None:
        if self._job is not None:
            return
        self.said.clear()
        self.began.emit()
        self.busy.show()
        self.choose.setEnabled(False)
        self._job = Job(work)
        self._job.done.connect(self._found)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _end(self) -> None:
        self._job = None
        self.busy.hide()
        self.choose.setEnabled(True)

    def _found(self, reading: PictureReading) -> None:
        self._end()
        if not reading.codes:
            self.said.say("bad", tr_filled(reading.template, reading.values))
        self.read.emit(reading)

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.said.say("bad", tr_problem(problem))


def has_picture(mime: QMimeData) -> bool:
    """Whether a file of this PC or a picture was copied or dragged."""
    return any(url.isLocalFile() for url in mime.urls()) or mime.hasImage()


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, job: Job) -> PictureReading:
        return read_picture(self._path)


class _Pasted:
    def __init__(self, image: QImage) -> None:
        self._image = image

    def __call__(self, job: Job) -> PictureReading:
        return read_picture_bytes(as_png(self._image))
