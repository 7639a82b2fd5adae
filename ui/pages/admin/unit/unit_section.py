"""The section "Đơn vị"."""

from ui.i18n import tr
from ui.pages.admin.unit.key_card import KeyCard
from ui.pages.admin.unit.unit_form import UnitForm
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button
from ui.parts.section import Section
from ui.session import Session


class UnitSection(Section):
    """The unit's name stands on screen, paper and report."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Đơn vị"),
            tr("Tên và địa chỉ hiện trên màn hình công cộng, tờ hướng dẫn và báo cáo tuần."),
        )
        self.form = UnitForm(session)
        self.save = button(tr("Lưu đơn vị"), "primary")
        card = Card()
        card.column.addWidget(self.form)
        card.column.addLayout(buttons(self.save))
        self.column.addWidget(card)
        self.key = KeyCard(session)
        self.column.addWidget(self.key)
        self.save.clicked.connect(self.form.save)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self._saved)
        self.form.edited.connect(self._mark)
        self.key.problem.connect(self.problem)
        self.key.renewed.connect(self._saved)
        self.reload()

    def reload(self) -> None:
        self.form.reload()
        self.key.reload()

    def store_changed(self) -> None:
        if not self.form.dirty:
            self.form.reload()
        self.key.reload()

    def _saved(self, text: str) -> None:
        self.key.reload()
        self.told.emit(text)
        self.changed.emit()

    def _mark(self) -> None:
        self.save.setEnabled(self.form.dirty)
