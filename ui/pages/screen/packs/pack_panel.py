"""Content packs at the desk: which one is shown, one to give away, one to take in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from models.display.program import content_version
from models.errors import Problem
from models.packs.export import export_pack
from models.packs.issuer import last_taken
from models.packs.pack import Pack, read_pack
from models.packs.preview import preview
from models.packs.take_in import take_in
from models.setup.desk import officer_on_shift, own_unit
from ui.i18n import tr
from ui.pages.screen.packs.pack_form import PackForm
from ui.pages.screen.packs.pack_view import PackView
from ui.pages.screen.packs.pack_words import last_words, taken_words
from ui.parts.cards import Notice
from ui.parts.drop import only_file_in
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens

SUFFIX = ".zip"


class PackPanel(QFrame):
    """Reads a pack that is chosen or dropped, shows it, and takes it in when a person says so."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pack: Pack | None = None
        self.setProperty("card", "true")
        self.setObjectName("packs")
        self.setAcceptDrops(True)
        self.version, self.last = QLabel(), quiet("")
        self.export = button(tr("Xuất gói nội dung…"))
        self.choose = button(tr("Nhận gói nội dung…"))
        self.said = Notice()
        self.form = PackForm()
        self.view = PackView()
        self._build()
        self.export.clicked.connect(self._begin_export)
        self.choose.clicked.connect(self._choose)
        self.form.wanted.connect(self._ask_where)
        self.form.left.connect(self._put_aside)
        self.view.accepted.connect(self._take)
        self.view.left.connect(self._put_aside)
        self.reload()

    def reload(self) -> None:
        """Read the store again; a pack that is being looked at stays."""
        with telling(self), self._session.store.read():
            self.version.setText(tr("Bản đang dùng: {0}").format(content_version()))
            self.last.setText(last_words(last_taken()))

    def look_at(self, path: Path) -> None:
        """Read a file and show what it would change; nothing is changed yet."""
        self._rest()
        self.said.clear()
        with telling(self), self._session.store.read():
            pack = read_pack(path)
            self.view.show_pack(preview(pack))
            self.pack = pack
            self._open(self.view)
            self.view.first_field().setFocus()

    def export_to(self, path: Path) -> None:
        """Write a pack with what the form says."""
        try:
            done = export_pack(
                self._session.store,
                path,
                officer_on_shift().code,
                self.form.pin.pin(),
                self._session.now(),
                withdraw=self.form.withdrawals(),
                propose=self.form.proposals(),
            )
        except Problem as problem:
            self.form.pin.clear()
            self.problem.emit(problem)
            return
        self._put_aside()
        self.reload()
        words = tr("Đã xuất gói bản {0} vào {1}. Mã khóa để đọc qua điện thoại: {2}")
        self.said.say("ok", words.format(done.version, done.path.name, done.key_mark))
        self.told.emit(tr("Đã xuất gói nội dung bản {0}").format(done.version))
        self.changed.emit()

    def _build(self) -> None:
        heading = QLabel(tr("Gói nội dung dùng chung"))
        heading.setProperty("role", "heading")
        hint = tr(
            "Một tệp có chữ ký mang trang, nội dung và liên kết bị thu hồi đến nhiều quầy. "
            "Có thể kéo thả tệp vào đây."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        for words in (heading, quiet(hint, small=True), self.version, self.last):
            column.addWidget(words)
        column.addLayout(buttons(self.choose, self.export))
        for part in (self.said, self.form, self.view):
            column.addWidget(part)
        self.form.hide()
        self.view.hide()

    def _open(self, part: QWidget) -> None:
        part.show()
        for other in (self.export, self.choose):
            other.hide()

    def _rest(self) -> None:
        """Neither form nor pack: just the two buttons."""
        self.pack = None
        self.form.forget()
        self.view.pin.clear()
        self.form.hide()
        self.view.hide()
        for part in (self.export, self.choose):
            part.show()

    def _put_aside(self) -> None:
        self._rest()
        self.choose.setFocus()

    def _begin_export(self) -> None:
        self.said.clear()
        with telling(self), self._session.store.read():
            self.form.begin()
            self._open(self.form)
            (self.form.go if self.form.pin.isHidden() else self.form.pin.edit).setFocus()

    def _ask_where(self) -> None:
        unit = own_unit()
        name = f"goi-noi-dung-{unit.code if unit is not None else ''}{SUFFIX}"
        kinds = tr("Gói nội dung") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Lưu gói nội dung"), name, kinds)
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix else path.with_suffix(SUFFIX))

    def _choose(self) -> None:
        kinds = tr("Gói nội dung") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Chọn gói nội dung"), "", kinds)
        if chosen:
            self.look_at(Path(chosen))

    def _take(self) -> None:
        if self.pack is None:
            return
        try:
            done = take_in(
                self._session.store,
                self.pack,
                officer_on_shift().code,
                self.view.pin.pin(),
                self._session.now(),
                accept_key=self.view.has_compared(),
            )
        except Problem as problem:
            self.view.pin.clear()
            self.problem.emit(problem)
            return
        self._put_aside()
        self.reload()
        self.said.say("warn" if done.disabled else "ok", taken_words(done))
        self.told.emit(tr("Đã nhận gói nội dung bản {0}").format(done.version))
        self.changed.emit()

    def _paint_edge(self, over: bool) -> None:
        look = f"QFrame#packs {{ border: 2px dashed {tokens.PRIMARY}; border-radius: 16px; }}"
        self.setStyleSheet(look if over else "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if only_file_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._paint_edge(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._paint_edge(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._paint_edge(False)
        path = only_file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)
