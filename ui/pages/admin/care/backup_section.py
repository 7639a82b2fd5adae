"""The section "Sao lưu": the newest proven copy, copying, restoring, moving to a new PC."""

from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from models.errors import Problem
from models.store import audit, settings
from models.store.backup import Backup, proven_backups
from models.store.retention import NOTE_DAYS, ROW_MONTHS
from models.text.formats import clock_time, day_short
from ui.i18n import tr
from ui.job import Job
from ui.pages.admin.care.copies_table import CopiesTable
from ui.pages.admin.care.restore_panel import COPY_KINDS, RestorePanel
from ui.pages.admin.care.store_work import BackUp, CopyAway, stamp_for_name
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.parts.section import Section
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import pixmap


class BackupSection(Section):
    """One worker at a time; restoring takes the place of the list of copies."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Sao lưu"))
        self._job: Job | None = None
        self._then = ""
        self._pressed: QPushButton | None = None
        self.panel: RestorePanel | None = None
        self.newest = QLabel()
        self.newest.setProperty("role", "heading")
        self.newest.setWordWrap(True)
        self.begin = button(tr("Sao lưu ngay"), "primary")
        self.stop = button(tr("Dừng"))
        self.busy = QProgressBar()
        self.busy.setAccessibleName(tr("Đang sao lưu"))
        self.copies = CopiesTable()
        self.restore = button(tr("Phục hồi bản đang chọn…"))
        self.from_file = button(tr("Phục hồi từ tệp khác…"), "quiet")
        self.folder = QLabel()
        self.folder.setWordWrap(True)
        self.choose_folder = button(tr("Chọn thư mục…"))
        self.copy_now = button(tr("Chép ngay"))
        self.drop_folder = button(tr("Không dùng nữa"), "quiet")
        self.move_out = button(tr("Ghi tệp chuyển máy…"))
        self._build()
        self._wire()
        self._working(False)
        self.reload()

    def _build(self) -> None:
        self.column.addWidget(self._top_card())
        self._copies_card = Card(tr("Các bản đã kiểm chứng"))
        self._none = quiet(tr("Chưa có bản nào. Chương trình tự sao lưu mỗi ngày một lần."))
        self._copies_card.column.addWidget(self._none)
        self._copies_card.column.addWidget(self.copies)
        self._copies_card.column.addLayout(buttons(self.restore, self.from_file))
        self.column.addWidget(self._copies_card)
        second = Card(
            tr("Thư mục thứ hai"),
            tr("Mỗi bản sao lưu được chép thêm ra USB hoặc thư mục chung, rồi đọc lại để so."),
        )
        second.column.addWidget(self.folder)
        second.column.addLayout(buttons(self.choose_folder, self.copy_now, self.drop_folder))
        self.column.addWidget(second)
        move = Card(
            tr("Chuyển sang máy mới"),
            tr(
                "Một tệp mang theo tất cả: lượt ghi, kênh, thiết lập, mã PIN. Ở máy mới, cài "
                "chương trình, mở lần đầu và chọn “Tôi có tệp sao lưu từ máy cũ”."
            ),
        )
        move.column.addLayout(buttons(self.move_out))
        self.column.addWidget(move)
        keep = Card(
            tr("Thời hạn lưu"),
            tr(
                "Ghi chú và lý do được giữ {0} ngày. Từng lượt được giữ {1} tháng, sau đó chỉ còn "
                "số tổng theo tháng. Mỗi lần áp dụng có một dòng trong nhật ký hệ thống."
            ).format(NOTE_DAYS, ROW_MONTHS),
        )
        self.column.addWidget(keep)

    def _top_card(self) -> Card:
        card = Card()
        picture = QLabel()
        picture.setPixmap(pixmap("shield", tokens.PRIMARY, 32, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(quiet(tr("Bản sao lưu đã kiểm chứng gần nhất"), small=True))
        words.addWidget(self.newest)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        row.addWidget(self.begin)
        card.column.addLayout(row)
        card.column.addWidget(self.busy)
        return card

    def _wire(self) -> None:
        self.begin.clicked.connect(self._back_up)
        self.stop.clicked.connect(self._cancel)
        self.copies.selected.connect(self._mark)
        self.copies.restore_requested.connect(self._open_restore)
        self.restore.clicked.connect(self._restore_chosen)
        self.from_file.clicked.connect(self._restore_file)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.copy_now.clicked.connect(self._copy_away)
        self.drop_folder.clicked.connect(self._drop_folder)
        self.move_out.clicked.connect(self._move_out)

    def reload(self) -> None:
        found = proven_backups(self.session.store.places)
        if found:
            when = found[0].proven_at
            self.newest.setText(f"{clock_time(when)} {day_short(when.date())}")
        else:
            self.newest.setText(tr("Chưa có bản nào"))
        self.copies.show_copies(found)
        self.copies.setVisible(bool(found))
        self.restore.setVisible(bool(found))
        self._none.setVisible(not found)
        second = settings.get(settings.SECOND_BACKUP_FOLDER)
        self.folder.setText(second)
        self.folder.setVisible(bool(second))
        self.copy_now.setVisible(bool(second))
        self.drop_folder.setVisible(bool(second))
        self._mark()

    def _mark(self) -> None:
        self.restore.setEnabled(self.copies.chosen() is not None and self._job is None)

    def _working(self, working: bool) -> None:
        starters = (self.begin, self.from_file, self.copy_now, self.move_out, self.choose_folder)
        pressed = next((part for part in starters if part.hasFocus()), None)
        self.busy.setRange(0, 0)
        self.busy.setVisible(working)
        if working:
            self._pressed = pressed
            self.stop.show()
        for part in starters:
            part.setEnabled(not working)
        if pressed is not None:
            self.stop.setFocus()
        elif self.stop.hasFocus() and self._pressed is not None:
            self._pressed.setFocus()
        self.stop.setVisible(working)
        self._mark()

    def _start(self, job: Job, then: str) -> None:
        self._job, self._then = job, then
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.progress.connect(self._show_progress)
        self._working(True)
        job.start()

    def _end(self) -> None:
        self._job = None
        self._working(False)
        self.reload()

    def _back_up(self) -> None:
        self._start(Job(BackUp(self.session)), tr("Đã sao lưu và kiểm chứng: {0}."))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _done(self, made: Backup | Path) -> None:
        path = made.path if isinstance(made, Backup) else made
        self._end()
        self.told.emit(self._then.format(path.name))
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.problem.emit(problem)

    def _cancelled(self) -> None:
        self._end()
        self.told.emit(tr("Đã dừng sao lưu; không để lại tệp dở dang."))

    def _restore_chosen(self) -> None:
        copy = self.copies.chosen()
        if copy is not None:
            self._open_restore(copy)

    def _restore_file(self) -> None:
        kinds = tr("Bản sao lưu") + COPY_KINDS
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn tệp sao lưu"), "", kinds)
        if name:
            self.open_restore(Path(name))

    def _open_restore(self, copy: Backup) -> None:
        self.open_restore(copy.path)

    def open_restore(self, file: Path) -> None:
        """Show what restoring ``file`` would do."""
        self._close_restore()
        self.panel = RestorePanel(self.session, file)
        self.panel.problem.connect(self.problem)
        self.panel.restored.connect(self._restored)
        self.panel.closed.connect(self._close_restore)
        self.column.insertWidget(1, self.panel)
        self.panel.show()
        self._copies_card.hide()
        self.begin.setEnabled(False)

    def _close_restore(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self._copies_card.show()
            self.begin.setEnabled(self._job is None)
            (self.from_file if self.copies.isHidden() else self.copies).setFocus()

    def _restored(self, backup: Backup) -> None:
        self._close_restore()
        self.reload()
        self.told.emit(tr("Đã phục hồi từ {0}.").format(backup.path.name))
        self.changed.emit()

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục thứ hai"))
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        """Remember the folder and copy the newest backup there."""
        if self._remember_folder(str(folder)):
            self._copy_away()

    def _drop_folder(self) -> None:
        if self._remember_folder(""):
            self.told.emit(tr("Không chép ra thư mục thứ hai nữa."))

    def _remember_folder(self, folder: str) -> bool:
        with telling(self):
            by = settings.get(settings.OFFICER_ON_SHIFT)
            with self.session.store.write():
                settings.put(settings.SECOND_BACKUP_FOLDER, folder)
                audit.append(self.session.now(), by, "second_folder", "on" if folder else "off")
            self.reload()
            return True
        return False

    def _copy_away(self) -> None:
        folder = settings.get(settings.SECOND_BACKUP_FOLDER)
        if folder and self._job is None:
            work = CopyAway(self.session, Path(folder))
            self._start(Job(work), tr("Đã chép {0} ra thư mục thứ hai và đọc lại đúng."))

    def _move_out(self) -> None:
        wanted = f"quay-mot-cua-{stamp_for_name(self.session)}.sqlite3"
        kinds = tr("Bản sao lưu") + COPY_KINDS
        name, _ = QFileDialog.getSaveFileName(self, tr("Ghi tệp chuyển máy"), wanted, kinds)
        if name:
            self.write_for_new_pc(Path(name))

    def write_for_new_pc(self, file: Path) -> None:
        """One proven file with everything, at a place of the person's choice."""
        if self._job is None:
            work = BackUp(self.session, file)
            self._start(Job(work), tr("Đã ghi {0}. Hãy mang tệp này sang máy mới."))
