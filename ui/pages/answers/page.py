"""The page "Hỏi đáp": answered questions, search at the left and the answer at the right; and in
a second part, made when it is opened, petitions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from models.answers.library import Answer, count, fields_used, find_answer, library_version
from models.answers.samples import plant_samples
from models.answers.search import MOST_SHOWN, Found
from models.errors import Problem, StoreProblem
from models.setup import desk
from models.text.formats import number
from ui.i18n import N_, tr
from ui.pages.answers.editor import Editor
from ui.pages.answers.empty import Empty
from ui.pages.answers.finding import Finding
from ui.pages.answers.hit_list import HitList
from ui.pages.answers.reading import Reading
from ui.pages.answers.said_line import SaidLine
from ui.pages.answers.search_bar import SearchBar
from ui.pages.answers.taking_in.panel import ImportPanel
from ui.parts.pieces import button, quiet
from ui.parts.segments import Segments
from ui.parts.telling import telling
from ui.session import Session

if TYPE_CHECKING:
    from ui.pages.petitions.view import PetitionsView

ANSWERS, PETITIONS = "answers", "petitions"
PARTS = ((ANSWERS, N_("Câu trả lời của Bộ")), (PETITIONS, N_("Phản ánh, kiến nghị")))


class AnswersPage(QWidget):
    """Emits what is wanted of an answer, by its id; shows what came of it with ``said``."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    show_requested = Signal(str)
    slip_requested = Signal(str)
    log_requested = Signal(str)
    undo_requested = Signal()
    looked = Signal()
    channels_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version = -1
        self._limit = MOST_SHOWN
        self._asked: tuple[str, str | None, bool] | None = None
        self.finding = Finding(session, self)
        self.search = SearchBar()
        self.hits = HitList()
        self.reading = Reading()
        self.editor = Editor(session)
        self.panel = ImportPanel(session)
        self.empty = Empty()
        self.bring = button(tr("Nhập tệp…"))
        self.total = quiet("", small=True)
        self._nothing = quiet("")
        self._line = SaidLine()
        self.parts = Segments(PARTS, tr("Các phần của trang Hỏi đáp"))
        self.petitions: PetitionsView | None = None
        self._keys: list[QShortcut] = []
        self._whole = QStackedWidget()
        self._pages = QStackedWidget()
        self._right = QStackedWidget()
        self._left = QStackedWidget()
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        title = QLabel(tr("Hỏi đáp"))
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title)
        top.addWidget(self.parts)
        top.addWidget(self.total, 1)
        top.addStretch(0)
        top.addWidget(self.bring)
        listed = QFrame()
        listed.setProperty("card", True)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(2, 8, 2, 8)
        inside.addWidget(self.hits)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(24)
        self._left.addWidget(listed)
        self._left.addWidget(self._nothing)
        self._right.addWidget(self.reading)
        self._right.addWidget(self.editor)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._left, 9)
        row.addWidget(self._right, 11)
        library = QWidget()
        column = QVBoxLayout(library)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(both, 1)
        for page in (library, self.empty, self.panel):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 14, 22, 16)
        whole.setSpacing(12)
        whole.addLayout(top)
        self._whole.addWidget(self._pages)
        whole.addWidget(self._whole, 1)
        whole.addWidget(self._line)

    def _wire(self) -> None:
        self.finding.ready.connect(self._library_changed)
        self.finding.problem.connect(self.problem)
        self.search.changed.connect(self._search_anew)
        self.search.moved.connect(self.hits.move_by)
        self.search.paged.connect(self._turn)
        self.search.entered.connect(self._read)
        self.hits.chosen.connect(self._show)
        self.hits.opened.connect(self._read)
        self.hits.rows.more.connect(self._more)
        self.reading.left.connect(self._back_to_search)
        self.reading.edit_requested.connect(self._edit)
        self.reading.show_requested.connect(self.show_requested)
        self.reading.slip_requested.connect(self.slip_requested)
        self.reading.log_requested.connect(self.log_requested)
        self._line.undo_requested.connect(self.undo_requested)
        self.editor.closed.connect(self._edited)
        self.editor.told.connect(self.said)
        self.editor.problem.connect(self.problem)
        self.bring.clicked.connect(self.open_import)
        self.empty.import_requested.connect(self.open_import)
        self.empty.samples_requested.connect(self._plant_samples)
        self.panel.closed.connect(self._import_closed)
        self.panel.told.connect(self.said)
        self.panel.problem.connect(self.problem)
        for key, slot in (
            ("F10", self.reading.ask_to_show),
            ("F11", self.reading.ask_for_slip),
            ("F12", self.reading.ask_to_log),
            ("Ctrl+F", self._back_to_search),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # A held key is one action.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)
            self._keys.append(shortcut)
        self.parts.chosen.connect(self.open_tab)

    def open_tab(self, code: str) -> None:
        """Show ``answers`` or ``petitions``, made at the first time."""
        self.parts.choose(code)
        if code == PETITIONS and self.petitions is None:
            # Whoever looks for an answer does not wait for what prints and shows.
            from ui.pages.petitions.view import PetitionsView

            self.petitions = PetitionsView(self._session)
            self.petitions.problem.connect(self.problem)
            self.petitions.told.connect(self.told)
            self.petitions.changed.connect(self.changed)
            self.petitions.channels_requested.connect(self.channels_requested)
            self._whole.addWidget(self.petitions)
        answers = code != PETITIONS
        shown = self._pages if answers or self.petitions is None else self.petitions
        self._whole.setCurrentWidget(shown)
        for key in self._keys:
            key.setEnabled(answers)
        self._line.setVisible(answers)
        self.total.setVisible(answers)
        self.reload()
        if not answers and self.petitions is not None:
            self.setFocusProxy(self.petitions)

    def _on_answers(self) -> bool:
        return self._whole.currentWidget() is self._pages

    def reload(self) -> None:
        """Look whether the library changed."""
        if self.petitions is not None and not self._on_answers():
            self.petitions.reload()
        self.finding.refresh()
        self.looked.emit()
        try:
            with self._session.store.read():
                version = library_version()
                many = count()
                if version != self._version:
                    self.search.show_fields(fields_used(in_force_only=False))
        except StoreProblem as problem:
            self.problem.emit(problem)
            return
        self._version = version
        self.total.setText(tr("{0} câu trong kho").format(number(many)) if many else "")
        if self._pages.currentWidget() is not self.panel:
            self._pages.setCurrentIndex(0 if many else 1)
            self.bring.setVisible(bool(many) and self._on_answers())
            if self._on_answers():
                self.setFocusProxy(self.search if many else self.empty.bring)

    def store_changed(self) -> None:
        """Somebody else wrote to the store; what is being typed stays."""
        self.reload()

    def said(self, text: str, bad: bool = False) -> None:
        """Tell at the bottom what was done; ``bad`` when nothing was."""
        self._line.say(text, bad=bad)

    def said_logged(self, text: str) -> None:
        """Tell at the bottom what was logged; a button there takes it back."""
        self._line.say(text, logged=True)

    def has_said_line(self) -> bool:
        """Whether the line at the bottom can be seen, as it is beside the answers."""
        return self._line.isVisible()

    def said_problem(self, problem: Problem) -> None:
        """Tell at the bottom why nothing was done."""
        self._line.say_problem(problem)

    def current(self) -> Answer | None:
        """The answer that is read now."""
        return self.reading.hit.answer if self.reading.hit is not None else None

    def open_import(self) -> None:
        """Bring a file in."""
        self.bring.hide()
        self._pages.setCurrentWidget(self.panel)
        self.setFocusProxy(self.panel)
        self.panel.start()

    def _search_anew(self) -> None:
        self._limit = MOST_SHOWN
        self._find()

    def _more(self) -> None:
        self._limit += 2 * MOST_SHOWN
        self._find()

    def _find(self) -> None:
        asked = (self.search.text(), self.search.field(), self.search.retired.isChecked())
        same, self._asked = asked == self._asked, asked
        words, field, retired = asked
        chosen = self.current()
        found = self.finding.find(words, field, not retired, self._limit)
        self.hits.rows.show(found.hits, found.total)
        self._left.setCurrentIndex(0 if found.hits else 1)
        if not found.hits:
            self._nothing.setText(self._why_nothing())
            self.reading.show_hit(None)
            return
        row = self.hits.currentIndex().row()
        if same and chosen is not None:
            # The library changed or the list grew: the same answer stays open.
            ids = [hit.answer.id for hit in found.hits]
            row = ids.index(chosen.id) if chosen.id in ids else max(row, 0)
        else:
            row = 0
        self._choose(row, found)

    def _choose(self, row: int, found: Found) -> None:
        self.hits.choose(min(row, len(found.hits) - 1))
        self._show(self.hits.currentIndex().row())

    def _show(self, row: int) -> None:
        hits = self.hits.rows.hits
        if 0 <= row < len(hits):
            self.reading.show_hit(hits[row])

    def _why_nothing(self) -> str:
        if not self.finding.is_ready():
            return tr("Đang mở kho hỏi đáp…")
        if not self.search.retired.isChecked():
            return tr(
                "Không có câu nào đủ các từ này. Hãy bớt từ, gõ không dấu, chọn mọi lĩnh vực "
                "hoặc xem cả câu hết hiệu lực."
            )
        return tr(
            "Không có câu nào đủ các từ này. Hãy bớt từ, gõ không dấu hoặc chọn mọi lĩnh vực."
        )

    def _turn(self, pages: int) -> None:
        self.hits.move_by(pages * self.hits.page_rows())

    def _read(self) -> None:
        if self.reading.hit is not None and self._right.currentWidget() is self.reading:
            self.reading.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _back_to_search(self) -> None:
        self.search.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.words.selectAll()

    def _library_changed(self) -> None:
        self.reload()
        self._find()

    def _edit(self, answer_id: str) -> None:
        with telling(self), self._session.store.read():
            self.editor.show_answer(find_answer(answer_id))
            self._right.setCurrentWidget(self.editor)
            self.editor.setFocus()

    def _edited(self) -> None:
        self._right.setCurrentWidget(self.reading)
        self.finding.refresh()
        # What is shown comes from the store, so it is right even before the words are read anew.
        self._find()
        self.search.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _import_closed(self) -> None:
        self._pages.setCurrentIndex(0)
        self.bring.show()
        self.reload()
        (self.search.words if count() else self.empty.bring).setFocus()

    def _plant_samples(self) -> None:
        with telling(self):
            officer = desk.officer_on_shift().code if desk.officers() else ""
            many = plant_samples(self._session.store, officer, self._session.now())
            self.said(tr("Kho có {0} câu mẫu. Câu nào cũng có chữ MẪU.").format(many))
            self.reload()
            self.search.words.setFocus()
