"""The list of pages with what changes it: add, delete, earlier, later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from models.display.program import CODE, MOST_PAGES, NOTICE, PageSpec
from ui.i18n import tr
from ui.pages.screen.content.page_list import PageList, PageRow
from ui.parts.pieces import button
from ui.theme import tokens
from ui.theme.icons import icon

WIDTH = 224


class PagesPanel(QFrame):
    """Emits what the person wants done with the page that is chosen."""

    add_requested = Signal()
    delete_requested = Signal()
    move_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setFixedWidth(WIDTH)
        self.list = PageList()
        self.add = button(tr("Thêm thông báo"))
        self.add.setIcon(icon("plus", tokens.PRIMARY, tokens.ICON_SMALL))
        self.delete = button(tr("Xóa thông báo"), "quiet")
        self.up = _arrow("chevron_up", tr("Đưa trang lên trước"))
        self.down = _arrow("chevron_down", tr("Đưa trang xuống sau"))
        heading = QLabel(tr("Các trang"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(heading, 1)
        top.addWidget(self.up)
        top.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self.add_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)

    def show_pages(self, rows: list[PageRow], pages: tuple[PageSpec, ...], chosen: str) -> None:
        """Show the rows, and allow what can be done with the chosen one."""
        self.list.show_rows(rows, chosen)
        place = next((n for n, page in enumerate(pages) if page.id == chosen), 0)
        page = pages[place]
        self.add.setEnabled(len(pages) < MOST_PAGES)
        self.add.setToolTip(
            "" if self.add.isEnabled() else tr("Đã đủ {0} trang.").format(MOST_PAGES)
        )
        self.delete.setEnabled(page.kind == NOTICE)
        self.up.setEnabled(page.kind != CODE and place > 1)
        self.down.setEnabled(page.kind != CODE and place < len(pages) - 1)

    def _up(self) -> None:
        self.move_requested.emit(-1)

    def _down(self) -> None:
        self.move_requested.emit(1)


def _arrow(name: str, words: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(name, tokens.PRIMARY, tokens.ICON))
    made.setToolTip(words)
    made.setAccessibleName(words)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
