"""Step 2: counters and officers, and whether the unit has a main PC already."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

from models.errors import Refused
from models.pcs.role import MAIN, NAME_LENGTH, SECOND, role_here, set_role
from models.setup import desk
from ui.i18n import tr
from ui.pages.admin.unit.people_form import PeopleForm
from ui.parts.pieces import field
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
        self.second = QCheckBox(tr("Đơn vị đã có máy chính; máy này là máy phụ"))
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setMaximumWidth(320)
        self.named = field(
            tr("Tên máy phụ"),
            self.name,
            tr("Mỗi máy một tên, ví dụ: Quầy 2. Tên này hiện ở máy chính."),
        )
        self.column.addWidget(self.second)
        self.column.addWidget(self.named)
        self.second.toggled.connect(self._show_name)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)

    def begin(self) -> None:
        self.form.reload()
        here = role_here()
        self.second.setChecked(here.is_second)
        self.name.setText(here.name)
        self.named.setVisible(here.is_second)
        self.form.officer_name.setFocus()

    def advance(self) -> bool:
        if not self.form.pending_saved():
            return False
        if desk.officers():
            self._keep_role()
            return True
        self.problem.emit(Refused("Hãy thêm ít nhất một cán bộ, hoặc bấm Bỏ qua bước này."))
        return False

    def is_done(self) -> bool:
        return bool(desk.officers())

    def _keep_role(self) -> None:
        """The role can be changed in Quản trị too; there a PIN guards it."""
        second = self.second.isChecked()
        if not second and not role_here().is_second:
            return
        set_role(
            self.session.store,
            SECOND if second else MAIN,
            self.name.text() if second else "",
            desk.officer_on_shift().code,
            None,
            self.session.now(),
        )

    def _show_name(self, second: bool) -> None:
        self.named.setVisible(second)
        if second:
            self.name.setText(self.name.text() or desk.who_is_where().counter)
            self.name.setFocus()

    def _saved(self, text: str) -> None:
        self.told.emit(text)
        self.changed.emit()
