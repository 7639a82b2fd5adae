"""The section "Nhật ký hệ thống": the newest lines and whether the chain is whole."""

from models.errors import Problem
from models.setup import desk
from models.store import audit
from models.text.formats import number
from ui.i18n import N_, tr
from ui.job import Job
from ui.pages.admin.care.audit_words import row_of
from ui.parts.cards import Notice
from ui.parts.lines_table import LinesTable
from ui.parts.section import Section
from ui.session import Session

_SHOWN = 200
_HEADS = (N_("Lúc"), N_("Ai"), N_("Việc"), N_("Chi tiết"))


class CheckChain:
    """Where the chain breaks (None: nowhere) and how long it is."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, job: Job) -> tuple[int | None, int]:
        with self._session.store.own_connection():
            return audit.first_break(), audit.length()


class AuditSection(Section):
    """Nothing here can be changed, only read."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Nhật ký hệ thống"),
            tr("Ai đổi gì, lúc nào. Không ghi thông tin của người dân. Không sửa, không xóa được."),
        )
        self._job: Job | None = None
        self.state = Notice()
        self.table = LinesTable(_HEADS, tr("Nhật ký hệ thống"))
        self.rows = self.table.rows
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((140, 160, 210)):
            self.table.setColumnWidth(column, width)
        self.table.setMinimumHeight(300)
        self.column.addWidget(self.state)
        self.column.addWidget(self.table, 1)
        self.fill()
        self.reload()

    def reload(self) -> None:
        names = {person.code: person.name for person in desk.officers(active_only=False)}
        self.rows.show([row_of(line, names) for line in audit.lines(_SHOWN)])
        if self._job is None:
            self._job = Job(CheckChain(self.session))
            self._job.done.connect(self._checked)
            self._job.failed.connect(self._failed)
            self._job.start()

    def _checked(self, answer: tuple[int | None, int]) -> None:
        self._job = None
        broken, length = answer
        if broken is None:
            self.state.say(
                "ok",
                tr("Chuỗi nhật ký liền mạch: {0} dòng, không dòng nào bị sửa hay mất.").format(
                    number(length)
                ),
            )
        else:
            self.state.say(
                "bad",
                tr("Nhật ký bị sửa hoặc mất từ dòng {0}. Hãy báo người phụ trách.").format(
                    number(broken)
                ),
            )

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self.problem.emit(problem)
