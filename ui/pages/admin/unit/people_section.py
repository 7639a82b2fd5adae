"""The section "Quầy và cán bộ"."""

from models.catalogues.specs import COUNTERS, OFFICERS
from ui.i18n import tr
from ui.pages.admin.catalogues.file_card import FileCard
from ui.pages.admin.unit.people_form import PeopleForm
from ui.parts.section import Section
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
        self.files = FileCard(session, (OFFICERS, COUNTERS))
        self.column.addWidget(self.files)
        self.files.problem.connect(self.problem)
        self.files.told.connect(self.told)
        self.files.taken.connect(self._taken)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)
        self.reload()

    def reload(self) -> None:
        self.form.reload()

    def store_changed(self) -> None:
        if not self.form.is_editing():
            self.form.reload()

    def _taken(self) -> None:
        self.reload()
        self.changed.emit()

    def _saved(self, text: str) -> None:
        self.told.emit(text)
        self.changed.emit()
