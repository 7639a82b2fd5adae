"""Step 2: counters and officers."""

from models.errors import Refused
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.unit.people_form import PeopleForm
from ui.session import Session
from ui.wizard.step import Step


class PeopleStep(Step):
    """At least one officer; counters may wait."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Quầy và cán bộ"),
            tr("Ai ghi lượt ở máy này? Thêm từng người, bấm Enter sau mỗi tên."),
        )
        self.form = PeopleForm(session)
        self.column.addWidget(self.form)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)

    def begin(self) -> None:
        self.form.reload()
        self.form.officer_name.setFocus()

    def advance(self) -> bool:
        if not self.form.pending_saved():
            return False
        if desk.officers():
            return True
        self.problem.emit(Refused("Hãy thêm ít nhất một cán bộ, hoặc bấm Bỏ qua bước này."))
        return False

    def is_done(self) -> bool:
        return bool(desk.officers())

    def _saved(self, text: str) -> None:
        self.told.emit(text)
        self.changed.emit()
