"""The view "Phản ánh, kiến nghị": the way to the portal above, form and book below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.display.asked_page import ask_petitions_page
from models.display.program import load_program
from models.errors import Problem
from models.log.context import LogContext, load_context
from models.log.interactions import Draft, log_interaction
from models.petitions import book
from models.petitions.portal import portal
from models.setup import desk
from models.uuid7 import uuid7
from ui.i18n import tr
from ui.pages.petitions.book_card import BookCard
from ui.pages.petitions.guide_card import GuideCard
from ui.pages.petitions.note_form import NoteForm
from ui.pages.petitions.portal_print import PortalPrint
from ui.parts.scrolling import in_scroll
from ui.parts.telling import telling
from ui.session import Session


class PetitionsView(QWidget):
    """Every step is one call of the models; the officer on shift takes it."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context: LogContext | None = None
        self._names: dict[str, str] = {}
        self.guide, self.form, self.book = GuideCard(), NoteForm(), BookCard()
        self.print = PortalPrint(session, self)
        self._build()
        self._wire()
        self.reload()

    def reload(self) -> None:
        """Read the store again; what is being typed stays."""
        with telling(self), self._session.store.read():
            self._names = {one.code: one.name for one in desk.officers(active_only=False)}
            self.guide.show_portal(portal())
            self._context = load_context()
            self.form.show_fields(list(self._context.fields.values()))
            wanted = self.book.wanted()
            self.book.show_book(book.petitions(wanted), book.counts(wanted))

    def store_changed(self) -> None:
        """Somebody else wrote into the store."""
        self.reload()

    def is_edited(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.form.is_edited()

    def _build(self) -> None:
        self.left, self.right = in_scroll(self.form), in_scroll(self.book)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.left, 5)
        row.addWidget(self.right, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.guide)
        column.addLayout(row, 1)
        self.setFocusProxy(self.form.text)

    def _wire(self) -> None:
        self.guide.show_requested.connect(self._show_code)
        self.guide.slip_requested.connect(self._print_slip)
        self.guide.count_requested.connect(self._count)
        self.guide.channels_requested.connect(self.channels_requested)
        self.print.told.connect(self.told)
        self.print.problem.connect(self.problem)
        self.form.noted.connect(self._note)
        self.book.asked.connect(self.reload)
        self.book.table.picked.connect(self._show_one)
        self.book.view.moved.connect(self._move)

    def _show_code(self) -> None:
        with telling(self):
            store, now = self._session.store, self._session.now()
            ask_petitions_page(store, now)
            with store.read():
                seconds = load_program().idle_seconds
            said = tr("Màn hình công cộng hiện mã cổng; tự trở lại sau {0} giây không ai chạm.")
            self.told.emit(said.format(seconds))

    def _print_slip(self) -> None:
        self.print.start()

    def _count(self) -> None:
        with telling(self):
            now, context = self._session.now(), load_context()
            field = str(self.form.field.currentData() or "") or None
            draft = Draft(id=uuid7(now), preset=book.LOGGED_AS, field=field)
            log_interaction(self._session.store, context, draft, now)
            self.told.emit(tr("Đã ghi một lượt Hướng dẫn gửi PAKN"))
            self.changed.emit()

    def _note(self) -> None:
        try:
            now, context = self._session.now(), load_context()
            typed = self.form.typed(now)
            made = book.note_petition(
                self._session.store,
                context,
                typed.kind,
                typed.content,
                typed.field,
                now,
                id=typed.id,
                log=typed.log,
            )
        except Problem as problem:
            self.form.text.setFocus()
            self.problem.emit(problem)
            return
        self.form.forget()
        self.reload()
        self.book.table.choose(made.id)
        said = tr("Đã ghi vào sổ") if not typed.log else tr("Đã ghi vào sổ và ghi một lượt")
        self.told.emit(said)
        self.changed.emit()

    def _move(self, state: str) -> None:
        view = self.book.view
        try:
            by, now = desk.officer_on_shift().code, self._session.now()
            chosen = self.book.table.chosen()
            book.move_petition(self._session.store, chosen, state, view.note.text(), by, now)
        except Problem as problem:
            view.note.setFocus()
            self.problem.emit(problem)
            return
        view.note.clear()
        self.reload()
        self.told.emit(tr("Đã chuyển sang “{0}”").format(tr(book.STATE_LABELS[state])))
        self.changed.emit()

    def _show_one(self, petition_id: str) -> None:
        listed = self.book.table.rows.items
        one = next((one for one in listed if one.id == petition_id), None)
        if one is None:
            return
        fields = self._context.fields if self._context else {}
        name = fields[one.field].name if one.field in fields else one.field or ""
        with telling(self), self._session.store.read():
            steps = book.petition_history(one.id)
            self.book.view.show_petition(one, steps, self._names, tr(name) if name else "")
