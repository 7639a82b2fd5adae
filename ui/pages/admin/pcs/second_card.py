"""At a second PC: what the main PC has, and handing over."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout

from models.errors import Problem, Refused
from models.pcs.exchange import Exchanged, exchange_folder
from models.pcs.heard import OTHER_KEY, Heard, heard_so_far, look_for_word, take_word
from models.pcs.known import Compared
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.pcs.compare_form import CompareForm
from ui.pages.admin.pcs.work import ExchangeNow, HandOver
from ui.pages.admin.pcs.work_card import WorkCard
from ui.parts.cards import Notice
from ui.parts.layouts import buttons, put_in
from ui.parts.pieces import button, moment_text
from ui.session import Session
from ui.words.pcs import left_out_words


class SecondCard(WorkCard):
    """One sentence says up to when nothing can be lost any more."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("Chuyển sang máy chính"),
            tr(
                "Mỗi lần chuyển ghi một tệp có đủ mọi lượt mà máy chính có thể chưa có. "
                "Mất tệp hay mất USB thì chuyển lại, không mất lượt nào."
            ),
            tr("Đang chuyển lượt ghi"),
        )
        self._session = session
        self.until = QLabel()
        self.until.setProperty("role", "heading")
        self.until.setWordWrap(True)
        self.left_out = Notice()
        self.hand_over = button(tr("Chuyển ra USB hoặc thư mục…"), "primary")
        self.now = button(tr("Chuyển ngay vào thư mục chung"))
        self.hear = button(tr("Đọc trả lời của máy chính…"), "quiet")
        self._starters = (self.hand_over, self.now, self.hear)
        self.column.insertWidget(1, self.until)
        self._place = QVBoxLayout()
        self._heard_in = Path()
        self.form: CompareForm | None = None
        self.column.addWidget(self.left_out)
        self.column.addLayout(self._place)
        self.column.addWidget(self.bar)
        self.column.addLayout(buttons(self.hand_over, self.now, self.hear, self.stop))
        self.hand_over.clicked.connect(self._choose)
        self.now.clicked.connect(self._exchange)
        self.hear.clicked.connect(self._hear)

    def reload(self) -> None:
        """What is known now."""
        said = heard_so_far()
        self.until.setText(_until(said))
        lines = [left_out_words(week, count) for week, count in said.left_out.items()]
        self.left_out.say("warn", "\n".join(lines))
        self.now.setVisible(exchange_folder() is not None)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Chọn ổ USB hoặc thư mục"))
        if name:
            self.hand_over_to(Path(name))

    def hand_over_to(self, folder: Path) -> None:
        """Write the file into ``folder``."""
        self._heard_in = folder
        self.begin(HandOver(self._session, folder), self._exchanged)

    def _exchange(self) -> None:
        self._heard_in = exchange_folder() or Path()
        self.begin(ExchangeNow(self._session), self._exchanged)

    def _hear(self) -> None:
        kinds = tr("Trả lời của máy chính") + " (QMCN_*.json)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Chọn trả lời của máy chính"), "", kinds)
        if name:
            self.hear_file(Path(name))

    def hear_file(self, path: Path, compared: Compared | None = None) -> None:
        """Believe what the main PC wrote in a file, or in its file in a folder."""
        hear = look_for_word if path.is_dir() else take_word
        try:
            by = desk.officer_on_shift().code
            hear(self._session.store, path, self._session.now(), compared, by)
            said = heard_so_far()
        except Refused as problem:
            if self.form is not None:
                self.form.refuse(problem)
            else:
                self._doubt(problem, path)
        except Problem as problem:
            self.problem.emit(problem)
        else:
            self._close_form()
            self.told.emit(_until(said))
            self.changed.emit()

    def _exchanged(self, answer: object) -> None:
        assert isinstance(answer, Exchanged)
        if answer.handed is not None:
            self.told.emit(
                tr("Đã ghi {0} ({1} dòng) và đọc lại đúng. Hãy nhận tệp này ở máy chính.").format(
                    answer.handed.path.name, answer.handed.facts
                )
            )
        if answer.problem is not None:
            self._doubt(answer.problem, self._heard_in)

    def _doubt(self, problem: Refused, path: Path) -> None:
        if problem.template != OTHER_KEY:
            self.problem.emit(problem)
            return
        self._close_form()
        self.form = CompareForm(tr("Máy chính"), path, other_key=True)
        self.form.compared.connect(self._compared)
        self.form.closed.connect(self._leave_form)
        put_in(self._place, self.form)
        self.form.mark.setFocus()

    def _compared(self, compared: Compared) -> None:
        if self.form is not None:
            self.hear_file(self.form.path, compared)

    def _leave_form(self) -> None:
        self._close_form()
        self.hand_over.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None


def _until(said: Heard) -> str:
    if not said.until:
        return tr("Máy chính chưa báo nhận lần nào.")
    return tr("Máy chính đã nhận đến {0}.").format(moment_text(said.until))
