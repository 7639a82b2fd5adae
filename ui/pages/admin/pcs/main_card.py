"""At the main PC: taking the second PCs' files in, and which PCs are known."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from models.pcs.exchange import Exchanged, exchange_folder
from models.pcs.known import NEW_PC, OTHER_KEY, Compared, known_pcs, retire
from models.pcs.take_files import REFUSED, Judged
from models.setup import desk
from ui.i18n import tr, tr_problem
from ui.pages.admin.pcs.compare_form import CompareForm
from ui.pages.admin.pcs.drop import PcDrop
from ui.pages.admin.pcs.pcs_table import PcsTable
from ui.pages.admin.pcs.retire_form import RetireForm
from ui.pages.admin.pcs.work import ExchangeNow, TakeFiles
from ui.pages.admin.pcs.work_card import WorkCard
from ui.parts.cards import Notice
from ui.parts.layouts import buttons, put_in
from ui.parts.pieces import button, quiet
from ui.parts.telling import telling
from ui.session import Session
from ui.words.pcs import left_out_words


class MainCard(WorkCard):
    """A file of an unknown PC asks a person to compare its mark, here and now."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("Nhận lượt ghi của máy phụ"),
            tr(
                "Nhận trước khi chốt tuần. Nhận lại nhiều lần, theo thứ tự nào cũng được; "
                "không lượt nào bị tính hai lần."
            ),
            tr("Đang nhận lượt ghi"),
        )
        self._session = session
        self._comparing, self._doubted = False, list[Judged]()
        self.drop = PcDrop()
        self.now = button(tr("Nhận ngay từ thư mục chung"))
        self._starters = (self.now, self.drop.folder, self.drop.file)
        self.said = Notice()
        self.none = quiet(tr("Chưa nhận tệp của máy phụ nào."))
        self.table = PcsTable()
        self.retire = button(tr("Không dùng máy đang chọn nữa…"), "quiet")
        self._place = QVBoxLayout()
        self.form: CompareForm | RetireForm | None = None
        for part in (self.drop, self.bar):
            self.column.addWidget(part)
        self.column.addLayout(buttons(self.now, self.stop))
        self.column.addWidget(self.said)
        self.column.addLayout(self._place)
        self.column.addWidget(self.none)
        self.column.addWidget(self.table)
        self.column.addLayout(buttons(self.retire))
        self.drop.given.connect(self.take)
        self.now.clicked.connect(self._exchange)
        self.table.selected.connect(self._mark)
        self.retire.clicked.connect(self._ask_retire)

    def reload(self) -> None:
        """What is known now."""
        pcs = known_pcs()
        self.table.show_pcs(pcs)
        self.table.setVisible(bool(pcs))
        self.retire.setVisible(bool(pcs))
        self.none.setVisible(not pcs)
        self.now.setVisible(exchange_folder() is not None)
        self._mark()

    def take(self, paths: Sequence[Path], compared: Compared | None = None) -> None:
        """Take files or folders in."""
        self._comparing = False
        self.begin(TakeFiles(self._session, paths, compared), self._taken)

    def _exchange(self) -> None:
        self._comparing = False
        self.begin(ExchangeNow(self._session), self._exchanged)

    def _exchanged(self, answer: object) -> None:
        assert isinstance(answer, Exchanged)
        self._taken(list(answer.judged))

    def _taken(self, answer: object) -> None:
        assert isinstance(answer, list)
        judged: list[Judged] = answer
        if self._comparing and judged[0].problem is not None:
            assert isinstance(self.form, CompareForm)
            self.form.refuse(judged[0].problem)
            return
        self._close_form()
        self._doubted = [*filter(_is_doubted, judged), *(self._doubted if self._comparing else [])]
        lines = _lines([one for one in judged if not _is_doubted(one)])
        if not judged:
            lines = [tr("Không thấy tệp QMC_….zip nào ở đó.")]
        self.said.say(_level(judged), "\n".join(lines))
        if self._doubted:
            self._ask_compare(self._doubted.pop(0))

    def _ask_compare(self, judged: Judged) -> None:
        assert judged.problem is not None
        form = CompareForm(judged.name, judged.path, judged.problem.template == OTHER_KEY)
        form.compared.connect(self._compared)
        form.closed.connect(self._leave_form)
        self.form = form
        put_in(self._place, form)
        form.mark.setFocus()

    def _compared(self, compared: Compared) -> None:
        if isinstance(self.form, CompareForm):
            self.take([self.form.path], compared)
            self._comparing = True

    def _ask_retire(self) -> None:
        pc = self.table.chosen()
        if pc is None:
            return
        self._close_form()
        form = RetireForm(pc)
        form.agreed.connect(self._retire)
        form.closed.connect(self._leave_form)
        self.form = form
        put_in(self._place, form)
        form.reason.setFocus()

    def _retire(self, code: str, reason: str) -> None:
        with telling(self):
            by = desk.officer_on_shift().code
            retire(self._session.store, code, by, reason, self._session.now())
            self._leave_form()
            self.told.emit(tr("Không còn chờ lượt ghi của máy này."))
            self.changed.emit()

    def _leave_form(self) -> None:
        self._close_form()
        self.drop.folder.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _mark(self) -> None:
        self.retire.setEnabled(self.table.chosen() is not None and not self.is_busy())


def _is_doubted(judged: Judged) -> bool:
    return judged.problem is not None and judged.problem.template in (NEW_PC, OTHER_KEY)


def _level(judged: list[Judged]) -> str:
    if any(one.verdict == REFUSED for one in judged):
        return "warn"
    odd = any(one.warnings or one.left_out for one in judged)
    return "warn" if odd or not judged else "ok"


def _lines(judged: list[Judged]) -> list[str]:
    """A line for each file, and one for whatever else a person has to know."""
    lines = []
    for one in judged:
        if one.problem is not None:
            lines.append(f"{one.path.name}: {tr_problem(one.problem)}")
            continue
        lines.append(
            tr("Máy “{0}”: thêm {1} dòng, đổi {2} dòng.").format(one.name, one.added, one.changed)
        )
        lines += [left_out_words(week, count) for week, count in one.by_week().items()]
        lines += [tr_problem(warning) for warning in one.warnings]
    return lines
