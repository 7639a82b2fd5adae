"""The draft report in the window: the pages of the PDF, drawn as they will be printed."""

import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.errors import Problem
from models.qr.pdf_pages import rendered_pages
from models.store.opening import Store
from ui.i18n import tr
from ui.job import Job
from ui.parts.layouts import put_away
from ui.parts.pieces import button, quiet
from ui.session import Session
from ui.theme import tokens
from ui.words.weeks import name_of_label

_DPI = 110.0
_PAGE_WIDTH = 760


class DrawDraft:
    """The work of a thread: the draft as PDF and its pages as pictures."""

    def __init__(self, store: Store, label: str, now: datetime) -> None:
        self._store, self._label, self._now = store, label, now

    def __call__(self, job: Job) -> tuple[bool, list[QImage]]:
        # Whoever only looks at weeks does not wait for what writes PDF.
        from models.reports.draft.preview import preview_week

        with tempfile.TemporaryDirectory() as folder, self._store.own_connection():
            made = preview_week(self._store, self._label, Path(folder), self._now)
        pages = []
        for page in rendered_pages(made.pdf, _DPI, colour=True):
            job.go_on()
            data, stride = page.tobytes(), 3 * page.width
            image = QImage(data, page.width, page.height, stride, QImage.Format.Format_RGB888)
            pages.append(image.copy())
        return made.closed, pages


class PreviewView(QWidget):
    """``left`` when the person has seen enough."""

    problem = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self.pages: list[QLabel] = []
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.about = quiet("", small=True)
        self.close_it = button(tr("Đóng bản xem trước"), "primary")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("Đang vẽ bản xem trước"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(tokens.SPACE_3)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard scrolls it.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Bản xem trước"))
        self.area.setWidget(inside)
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_3)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self.close_it)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 0, 22, 14)
        whole.setSpacing(tokens.SPACE_2)
        whole.addLayout(head)
        whole.addWidget(self.busy)
        whole.addWidget(self.area, 1)
        self.close_it.clicked.connect(self.left)
        self.setFocusProxy(self.area)

    def show_week(self, label: str) -> None:
        """Draw the draft of a week, closed or not."""
        self.title.setText(tr("Dự thảo báo cáo {0}").format(name_of_label(label)))
        self.about.setText("")
        put_away(self._column)
        self.pages = []
        if self._job is not None:
            self._job.cancel()
        self.busy.show()
        self._job = Job(DrawDraft(self._session.store, label, self._session.now()))
        self._job.done.connect(self._drawn)
        self._job.failed.connect(self._failed)
        self._job.start()
        self.area.setFocus()

    def is_busy(self) -> bool:
        """Whether it is being drawn."""
        return self._job is not None

    def reload(self) -> None:
        """What was drawn stays what it was."""

    def store_changed(self) -> None:
        """As above."""

    def _drawn(self, made: tuple[bool, list[QImage]]) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self.busy.hide()
        closed, images = made
        self.about.setText(
            tr("Đúng như tệp của tuần. Số, ngày ký và chữ ký để trống cho văn thư.")
            if closed
            else tr("Tuần chưa chốt: số liệu còn thay đổi, chưa có mã đối chiếu.")
        )
        for number, image in enumerate(images, 1):
            label = QLabel()
            ratio = self.devicePixelRatioF()
            wanted = QSize(round(_PAGE_WIDTH * ratio), 100_000)
            fit = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = QPixmap.fromImage(image.scaled(wanted, fit, smooth))
            picture.setDevicePixelRatio(ratio)
            label.setPixmap(picture)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(tr("Trang {0} trong {1}").format(number, len(images)))
            self.pages.append(label)
            self._column.addWidget(label)
        self._column.addStretch(1)

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self.busy.hide()
        self.problem.emit(problem)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
