"""The book of petitions: states with their counts, a search, the list, one of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.petitions.book import STATE_LABELS, STATES, PetitionNow, Wanted
from models.text.formats import number
from ui.i18n import N_, tr
from ui.pages.petitions.petition_table import PetitionsTable
from ui.pages.petitions.petition_view import PetitionView
from ui.parts.pieces import quiet
from ui.parts.segments import Segments

_ALL = ""
_CHOICES = [(_ALL, N_("Tất cả")), *((state, STATE_LABELS[state]) for state in STATES)]
_TYPING_MS = 150


class BookCard(QFrame):
    """``asked`` when another part of the book should be read."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(tr("Sổ phản ánh, kiến nghị"))
        self.state = Segments(_CHOICES, tr("Trạng thái"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Tìm trong nội dung"))
        self.search.setAccessibleName(tr("Tìm trong nội dung"))
        self.search.setClearButtonEnabled(True)
        self.table, self.view = PetitionsTable(), PetitionView()
        self.none = quiet("")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._build()
        self._typing.timeout.connect(self.asked)
        self.search.textChanged.connect(self._typing.start)
        self.state.chosen.connect(self._chosen)

    def wanted(self) -> Wanted:
        """Which petitions should be shown."""
        return Wanted(self.state.code(), self.search.text())

    def show_book(self, found: list[PetitionNow], counts: Mapping[str, int]) -> None:
        """The petitions that are wanted, and how many stand in each state."""
        for code, label in _CHOICES:
            count = counts[code] if code else sum(counts.values())
            self.state.rename(code, f"{tr(label)} {number(count)}")
        narrowed = self.wanted() != Wanted()
        self.none.setText(
            tr("Không có phản ánh nào như vậy.") if narrowed else tr("Chưa ghi phản ánh nào.")
        )
        self.none.setVisible(not found)
        self.table.setVisible(bool(found))
        self.table.show_items(found)
        self.view.setVisible(bool(found))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.state)
        top.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        column.addWidget(self.view)

    def _chosen(self, _code: str) -> None:
        self.asked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever comes back sees the book as it then is.
        self._typing.stop()
        super().hideEvent(event)
