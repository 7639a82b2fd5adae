"""Take an official picture by dialog, paste or drag and drop; only its codes are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models.errors import Problem
from models.qr.picture import PictureReading, read_picture, read_picture_bytes
from ui.i18n import tr, tr_filled, tr_problem
from ui.pages.admin.job import Job
from ui.pages.admin.parts import Notice, button, quiet
from ui.theme import tokens
from ui.theme.icons import pixmap

_ICON = 36


class PictureDrop(QFrame):
    """Reads in a worker; ``read`` brings what was found, the picture itself is forgotten."""

    began = Signal()
    read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Lấy liên kết từ ảnh chính thức: kéo thả, dán hoặc chọn tệp"))
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
        self.said = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.busy)
        column.addWidget(self.said)
        self._paint_edge(False)
        self.choose.clicked.connect(self._choose)

    def take(self, mime: QMimeData) -> bool:
        """Read the picture that was pasted or dropped; False when there is none."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(files) > 1:
            self.said.say("warn", tr("Hãy đưa vào từng ảnh một."))
            return True
        if files:
            self.read_file(files[0])
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._start(_Pasted(image))
            return True
        if mime.hasUrls():
            self.said.say("warn", tr("Ảnh này còn ở trên mạng: hãy lưu về máy rồi kéo tệp vào."))
            return True
        return False

    def read_file(self, path: Path) -> None:
        """Read a file."""
        self._start(_File(path))

    def is_busy(self) -> bool:
        """Whether a picture is being read."""
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

    def _choose(self) -> None:
        kinds = tr("Ảnh hoặc PDF") + " (*.png *.jpg *.jpeg *.webp *.pdf)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn ảnh có mã QR chính thức"), "", kinds)
        if name:
            self.read_file(Path(name))

    def _paint_edge(self, over: bool) -> None:
        edge = tokens.PRIMARY if over or self.hasFocus() else tokens.EDGE
        back = tokens.WEAK if over else tokens.SURFACE
        self.setStyleSheet(
            f"QFrame#drop {{ background: {back}; border: 2px dashed {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_busy() and (has_picture(event.mimeData()) or event.mimeData().hasUrls()):
            event.acceptProposedAction()
            self._paint_edge(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint_edge(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint_edge(False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._paint_edge(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_edge(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.take(QGuiApplication.clipboard().mimeData()):
                self.said.say("warn", tr("Trong bộ nhớ tạm không có ảnh. Hãy sao chép ảnh trước."))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)


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
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"PNG"))
        # A screenshot need not be small here: it is read once and thrown away.
        writer.setCompression(1)
        writer.write(self._image)
        return read_picture_bytes(bytes(data.data()))
