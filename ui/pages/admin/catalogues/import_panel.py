"""A file for a catalogue: what it would change, shown before anything is taken in."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QProgressBar, QWidget

from models.catalogues.spec import Spec
from models.errors import Problem
from models.store import settings
from models.text.formats import number
from ui.i18n import N_, tr
from ui.job import Job
from ui.pages.admin.catalogues.file_work import LookAtFile, Preview, TakeIn
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.lines_table import LinesTable
from ui.parts.pieces import button, quiet
from ui.parts.pin_field import PinField
from ui.parts.telling import telling
from ui.session import Session
from ui.words.catalogues import summary_words

_HEADS = (N_("Dòng"), N_("Việc"), N_("Mục"), N_("Chi tiết"))
_WIDTHS = (64, 110, 190)
_ROWS_SHOWN = 4
_KINDS = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI"}


class ImportPanel(Card):
    """Works by itself until ``closed``; ``taken`` once the catalogue was changed."""

    problem = Signal(object)
    told = Signal(str)
    taken = Signal()
    closed = Signal()

    def __init__(
        self, session: Session, spec: Spec, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Nhập {0} từ tệp").format(tr(spec.label)), path.name, parent)
        self._session = session
        self._spec = spec
        self._job: Job | None = None
        self._taking = False
        self.preview: Preview | None = None
        self.busy = QProgressBar()
        self.how_far = quiet("")
        self.stop = button(tr("Dừng"))
        self.old_text = Notice()
        self.convert = QCheckBox()
        self.summary = QLabel()
        self.summary.setProperty("role", "heading")
        self.summary.setWordWrap(True)
        self.unknown = quiet("", small=True)
        self.table = LinesTable(_HEADS, tr("Tệp sẽ thay đổi những gì"))
        # A long reason is cut in its cell.
        self.whole = quiet("")
        self.missing = QCheckBox(tr("Ngừng dùng mục không có trong tệp"))
        self._below = QWidget()
        self.pin = PinField()
        self.take = button(tr("Nhận thay đổi"), "primary")
        self.leave = button(tr("Bỏ, không nhập"))
        self._build()
        self.setFocusProxy(self.stop)
        self._start(LookAtFile(session, spec, path))

    def _build(self) -> None:
        self.table.setMinimumHeight(self.table.height_of(_ROWS_SHOWN))
        for place, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(place, width)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        self.convert.hide()
        self.unknown.hide()
        for part in (self.busy, self.how_far, self.old_text, self.convert, self.summary):
            self.column.addWidget(part)
        self.column.addWidget(self.unknown)
        self.column.addWidget(self.table, 1)
        # Without the table the lines above stay together.
        self.column.addWidget(self._below, 1)
        self.column.addWidget(self.whole)
        self.column.addWidget(self.missing)
        self.table.selectionModel().selectionChanged.connect(self._show_whole)
        self.table.rows.modelReset.connect(self._show_whole)
        self.column.addWidget(self.pin)
        self.column.addLayout(buttons(self.take, self.leave, self.stop))
        self.convert.toggled.connect(self._look_again)
        self.missing.toggled.connect(self._look_again)
        self.take.clicked.connect(self._take)
        self.pin.entered.connect(self._take)
        self.leave.clicked.connect(self._leave)
        self.stop.clicked.connect(self._stop)

    def _start(self, work: LookAtFile | TakeIn) -> None:
        self._taking = isinstance(work, TakeIn)
        self.busy.setRange(0, 0)
        said = tr("Đang nhận thay đổi…") if self._taking else tr("Đang đọc tệp…")
        self.how_far.setText(said)
        self.busy.setAccessibleName(said)
        self._job = Job(work)
        self._job.progress.connect(self._progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._show_state()
        self._job.start()

    def _show_state(self) -> None:
        working, there = self._job is not None, self.preview is not None
        waited = self.stop.hasFocus()
        if working and self.isVisible():
            # What has the focus is about to be greyed out: Enter shall not leave the page.
            self.stop.show()
            self.stop.setFocus()
        for line in (self.busy, self.how_far, self.stop):
            line.setVisible(working)
        self._below.setVisible(not there)
        for part in (self.summary, self.table, self.missing, self.take):
            part.setVisible(there)
        for control in (self.convert, self.missing, self.leave):
            control.setEnabled(not working)
        changes = self.preview.plan.changes if self.preview else 0
        self.take.setEnabled(not working and bool(changes))
        with telling(self), self._session.store.read():
            self.pin.refresh()
        if not changes:
            self.pin.hide()
        if waited and not working:
            (self.take if changes else self.leave).setFocus()

    def _show_whole(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        line = self.table.rows.items[chosen[0].row()] if chosen else ("",)
        self.whole.setText(line[-1])
        self.whole.setVisible(bool(line[-1]))

    def _progress(self, done: int, all_: int) -> None:
        self.busy.setRange(0, all_)
        self.busy.setValue(done)
        if all_:
            self.how_far.setText(tr("{0} trên {1} dòng").format(number(done), number(all_)))
        else:
            self.how_far.setText(tr("Đang đọc tệp: {0} dòng").format(number(done)))

    def _done(self, answer: object) -> None:
        self._job = None
        if self._taking:
            assert self.preview is not None
            self.pin.clear()
            self.told.emit(
                tr("Đã nhận vào {0}: {1}.").format(
                    tr(self._spec.label), summary_words(self.preview.plan)
                )
            )
            self.taken.emit()
            self.closed.emit()
            return
        assert isinstance(answer, Preview)
        self._show(answer)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        made, table = preview.plan, preview.table
        self.summary.setText(tr("Tệp sẽ: {0}.").format(summary_words(made)))
        unknown = ", ".join(preview.unknown)
        self.unknown.setText(tr("Cột không dùng đến: {0}").format(unknown) if unknown else "")
        self.unknown.setVisible(bool(unknown))
        self._show_old_text(table.suspected)
        self.table.rows.show(preview.lines)
        self.take.setText(tr("Nhận {0} thay đổi").format(number(made.changes)))
        self._show_state()

    def _show_old_text(self, kind: str) -> None:
        self.convert.setVisible(bool(kind))
        if not kind:
            self.old_text.clear()
            return
        name = _KINDS[kind]
        self.convert.setText(tr("Đổi chữ trong tệp từ {0} sang Unicode").format(name))
        if self.convert.isChecked():
            said = tr("Chữ đã đổi từ {0} sang Unicode. Hãy đọc lại vài dòng trước khi nhận.")
            self.old_text.say("info", said.format(name))
        else:
            said = tr(
                "Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy đánh dấu ô bên dưới để xem chữ đổi "
                "sang Unicode."
            )
            self.old_text.say("warn", said.format(name))

    def _failed(self, problem: Problem) -> None:
        self.problem.emit(problem)
        self._cancelled()

    def _cancelled(self) -> None:
        self._job = None
        if self.preview is None:
            self.closed.emit()
            return
        # What is shown, and would be taken in, is still the preview before.
        for box, ticked in (
            (self.missing, self.preview.retire_missing),
            (self.convert, self.preview.converted),
        ):
            with QSignalBlocker(box):
                box.setChecked(ticked)
        self._show_state()

    def _look_again(self) -> None:
        if self.preview is None or self._job is not None:
            return
        table = self.preview.table
        kind = table.suspected if self.convert.isChecked() else ""
        missing = self.missing.isChecked()
        self._start(LookAtFile(self._session, self._spec, table, kind, missing))

    def _take(self) -> None:
        if self.preview is None or not self.take.isEnabled():
            return
        with telling(self):
            self.pin.check(self._session.store, self._session.now())
            by = settings.get(settings.OFFICER_ON_SHIFT)
            self._start(TakeIn(self._session, self.preview.plan, by))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _leave(self) -> None:
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._job is not None:
            self._stop()
        else:
            self._leave()
