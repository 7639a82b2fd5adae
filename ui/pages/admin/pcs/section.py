"""The section "Nhiều máy": what this PC is, and how rows come from one PC to the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.errors import StoreProblem
from models.pcs.hand_over import own_mark
from models.pcs.role import role_here
from models.setup.desk import own_unit
from ui.i18n import tr
from ui.pages.admin.pcs.folder_card import FolderCard
from ui.pages.admin.pcs.main_card import MainCard
from ui.pages.admin.pcs.role_card import RoleCard
from ui.pages.admin.pcs.second_card import SecondCard
from ui.parts.cards import Card
from ui.parts.pieces import quiet
from ui.parts.section import Section
from ui.session import Session


class PcsSection(Section):
    """The cards of the other role are out of sight."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Nhiều máy"),
            tr(
                "Đơn vị có nhiều máy mà không có máy chủ: một máy là máy chính, các máy khác là "
                "máy phụ. Chỉ máy chính chốt và xuất báo cáo tuần."
            ),
        )
        self.role = RoleCard(session)
        self.second = SecondCard(session)
        self.main = MainCard(session)
        self.folder = FolderCard(session)
        self.mark_card = Card()
        self.mark = QLabel()
        self.mark.setProperty("role", "heading")
        self.mark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark_card.column.addWidget(quiet(tr("Dấu khóa của máy này"), small=True))
        self.mark_card.column.addWidget(self.mark)
        self.mark_card.column.addWidget(
            quiet(tr("Đọc cho người ở máy kia khi hai máy trao đổi lần đầu."), small=True)
        )
        cards = (self.role, self.second, self.main, self.folder)
        for card in (self.role, self.second, self.main, self.mark_card, self.folder):
            self.column.addWidget(card)
        for card in cards:
            card.problem.connect(self.problem)
            card.told.connect(self.told)
            card.changed.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        ready = own_unit() is not None
        here = role_here()
        self.role.reload()
        self.second.setVisible(here.is_second)
        self.main.setVisible(not here.is_second)
        for card in (self.mark_card, self.folder):
            card.setVisible(ready)
        if here.is_second:
            self.second.reload()
        else:
            self.main.reload()
        self.folder.reload()
        if ready:
            self._show_mark()

    def _show_mark(self) -> None:
        try:
            self.mark.setText(own_mark(self.session.store, self.session.now()))
        except StoreProblem as problem:
            # Only a PC without a key yet has to write; it shows when the store is free again.
            self.problem.emit(problem)

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()
