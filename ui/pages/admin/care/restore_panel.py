"""Bring a copy back: says what will happen, asks for the PIN, works in a worker."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QWidget

from models.errors import Problem
from models.setup.pin import has_pin
from models.store.backup import Backup
from models.text.formats import number
from ui.i18n import tr
from ui.job import Job
from ui.pages.admin.care.store_work import BringBack, LookAtCopy
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.parts.pin_field import PinField
from ui.session import Session

COPY_KINDS = " (*.sqlite3)"


class RestorePanel(Card):
    """Used by the backup section and by the first run on a new PC."""

    problem = Signal(object)
    restored = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Phục hồi từ bản sao lưu"), parent=parent)
        self._session = session
        self.file: Path | None = None
        self._job: Job | None = None
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.choose = button(tr("Chọn tệp sao lưu"))
        self.notice = Notice()
        self.pin = PinField(tr("Mã PIN của người phụ trách"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.hide()
        self.go = button(tr("Phục hồi bản này"), "danger")
        self.cancel = button(tr("Hủy"), "quiet")
        for part in (self.about, self.notice, self.pin, self.busy):
            self.column.addWidget(part)
        self.column.insertLayout(1, buttons(self.choose))
        self.column.addLayout(buttons(self.go, self.cancel))
        self.column.addWidget(
            quiet(tr("Màn hình công cộng và các máy khác đang mở sổ này sẽ đọc lại."), True)
        )
        self.pin.hide()
        self.choose.setVisible(file is None)
        self.notice.say(
            "warn",
            tr(
                "Toàn bộ dữ liệu trên máy này được thay bằng dữ liệu trong bản sao lưu. "
                "Trước đó chương trình tự sao lưu hiện trạng. Ghi chú quá hạn lưu bị xóa."
            ),
        )
        self.go.setEnabled(False)
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self._restore)
        self.pin.entered.connect(self._restore)
        self.cancel.clicked.connect(self._close)
        if file is not None:
            self.look_at(file)
        else:
            self.about.setText(tr("Tệp sao lưu có đuôi .sqlite3, thường ở USB hoặc thư mục chung."))

    def is_busy(self) -> bool:
        """Whether a worker runs."""
        return self._job is not None

    def look_at(self, file: Path) -> None:
        """Prove the file first; only then may it be restored."""
        self.file = file
        self.about.setText(tr("Đang kiểm tra {0}").format(file.name))
        self._start(Job(LookAtCopy(file)))
        if self._job is not None:
            self._job.done.connect(self._looked)

    def _start(self, job: Job) -> None:
        self._job = job
        self._job.failed.connect(self._failed)
        self.busy.show()
        for part in (self.go, self.choose, self.cancel):
            part.setEnabled(False)
        job.start()

    def _end(self) -> None:
        self._job = None
        self.busy.hide()
        self.choose.setEnabled(True)
        self.cancel.setEnabled(True)

    def _looked(self, answer: tuple[int, bool]) -> None:
        self._end()
        rows, secret = answer
        name = self.file.name if self.file is not None else ""
        self.about.setText(tr("{0}: lành lặn, có {1} lượt ghi.").format(name, number(rows)))
        self.pin.setVisible(has_pin() or secret)
        self.go.setEnabled(True)
        if not self.pin.isHidden():
            self.pin.edit.setFocus()

    def _restore(self) -> None:
        if self.file is None or self._job is not None or not self.go.isEnabled():
            return
        job = Job(BringBack(self._session, self.file, self.pin.pin()))
        self.about.setText(tr("Đang phục hồi {0}").format(self.file.name))
        self._start(job)
        job.done.connect(self._done)

    def _done(self, backup: Backup) -> None:
        self._end()
        self.pin.clear()
        self.about.setText(tr("Đã phục hồi {0}.").format(backup.path.name))
        self.restored.emit(backup)

    def _failed(self, problem: Problem) -> None:
        self._end()
        name = self.file.name if self.file is not None else ""
        # After a wrong PIN the file is still the proven one; after a bad file there is none.
        self.go.setEnabled(not self.pin.isHidden())
        self.about.setText(name)
        self.pin.clear()
        self.problem.emit(problem)

    def _choose(self) -> None:
        kinds = tr("Bản sao lưu") + COPY_KINDS
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn tệp sao lưu"), "", kinds)
        if name:
            self.look_at(Path(name))

    def _close(self) -> None:
        self.closed.emit()
