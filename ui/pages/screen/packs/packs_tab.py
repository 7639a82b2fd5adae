"""The tab "Gói nội dung": the panel, as wide as lines are easily read."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.screen.packs.pack_panel import PackPanel
from ui.pages.screen.tab import Tab
from ui.parts.scrolling import in_scroll
from ui.parts.section import CONTENT_WIDTH
from ui.session import Session


class PacksTab(Tab):
    """Passes on what the panel tells."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.panel = PackPanel(session)
        column_holder = QWidget()
        column_holder.setMaximumWidth(CONTENT_WIDTH)
        column = QVBoxLayout(column_holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        column.addStretch(1)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column_holder, 1)
        # Lines longer than this are hard to read; what is left over stays empty at the right.
        row.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(in_scroll(inside))
        self.panel.problem.connect(self.problem)
        self.panel.told.connect(self.told)
        self.panel.changed.connect(self.changed)
        self.setFocusProxy(self.panel.choose)

    def reload(self) -> None:
        self.panel.reload()
