"""A column of cards with a title: a section of administration, a tab, a part of a page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.parts.pieces import quiet
from ui.session import Session

CONTENT_WIDTH = 920


class Section(QScrollArea):
    """One section: a title, a sentence, and the column of its cards."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(
        self, session: Session, title: str, lead: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        name = QLabel(title)
        name.setProperty("role", "title")
        self.top.addWidget(name)
        self.top.addStretch(1)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        inside = self._inside = QWidget()
        inside.setMaximumWidth(CONTENT_WIDTH)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self.top)
        if lead:
            whole.addWidget(quiet(lead))
        whole.addSpacing(4)
        whole.addLayout(self.column)
        whole.addStretch(1)
        self._whole = whole
        holder = QWidget()
        holder.setObjectName("section")
        across = QHBoxLayout(holder)
        across.setContentsMargins(24, 14, 24, 20)
        across.addWidget(inside, 1)
        # Lines longer than this are hard to read; what is left over stays empty at the right.
        across.addStretch(0)
        self.setWidget(holder)
        for part in (self, holder, self.viewport()):
            part.setAutoFillBackground(False)

    def widen(self, width: int) -> None:
        """Tables may be wider than lines that are read."""
        self._inside.setMaximumWidth(width)

    def fill(self) -> None:
        """Let the last card take all the height there is."""
        self._whole.setStretch(self._whole.indexOf(self.column), 1)
        self._whole.setStretch(self._whole.count() - 1, 0)

    def reload(self) -> None:
        """Read the store again; sections that show what is in it override this."""

    def store_changed(self) -> None:
        """Somebody else wrote to the store; what is being typed must stay."""
        self.reload()
