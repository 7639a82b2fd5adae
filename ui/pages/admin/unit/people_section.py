"""The section "Quầy và cán bộ"."""

from ui.i18n import tr
from ui.pages.admin.parts import Section
from ui.pages.admin.unit.people_form import PeopleForm
from ui.session import Session


class PeopleSection(Section):
    """Who logs, and where."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Quầy và cán bộ"),
            tr("Tên đã dùng không bị xóa, chỉ ngừng dùng: các lượt đã ghi vẫn đúng người, quầy."),
        )
        self.form = PeopleForm(session)
        self.column.addWidget(self.form)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)
        self.reload()

    def reload(self) -> None:
        self.form.reload()

    def store_changed(self) -> None:
        if not self.form.is_editing():
            self.form.reload()

    def _saved(self, text: str) -> None:
        self.told.emit(text)
        self.changed.emit()
