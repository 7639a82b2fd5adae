"""Above the buttons: what the page is for, the public screen, the strip, who is on shift."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from ui.i18n import tr
from ui.pages.desk.attention import Attention
from ui.pages.desk.place_button import PlaceButton
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.style import repolish

_WANTED_WIDTH = 340
_AT_FIRST = 600
"""Less than its width on the smallest screen: until it is laid out it makes do with that, so that
words which are not styled yet do not push the window open."""


class TopRow(QHBoxLayout):
    """What asks for a clerk takes the place of ``title`` when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self._width = _AT_FIRST
        self._bar: Attention | None = None
        self.title = QLabel(tr("Ghi lượt tiếp"))
        self.title.setProperty("role", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.pcs, self.status = QLabel(), QLabel()
        self.pcs.hide()
        self.strip = QPushButton(icon("strip", tokens.PRIMARY, tokens.ICON), tr("Thanh nhỏ"))
        self.strip.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.strip.setProperty("kind", "quiet")
        self.strip.setAccessibleName(tr("Thanh nhỏ"))
        self.strip.setToolTip(tr("Thanh ghi nhanh nằm trên phần mềm khác (Ctrl+Shift+T)"))
        self.place = PlaceButton()
        self.place.setProperty("kind", "quiet")
        self.addWidget(self.title, 1)
        self.addWidget(self.pcs)
        self.addWidget(self.status)
        self.addWidget(self.strip)
        self.addWidget(self.place)

    def take(self, bar: Attention) -> None:
        """Put this, with the title in it, in the title's place."""
        self._bar = bar
        self.insertWidget(0, bar, 1)
        bar.shown.connect(self.fit_again)

    def show_place(self, text: str) -> None:
        """Counter and officer on shift."""
        self.place.show_place(text)
        self.fit_again()

    def show_status(self, level: str, text: str, tip: str) -> None:
        """The chip of the public screen: ``level`` is ok, warn or bad."""
        self._show(self.status, level, text, tip)

    def show_pcs(self, level: str, text: str, tip: str) -> None:
        """The chip of a second PC: what the main one has; the first to go where room is short."""
        self._show(self.pcs, level, text, tip)

    def _show(self, label: QLabel, level: str, text: str, tip: str) -> None:
        if label.property("chip") != level:
            label.setProperty("chip", level)
            repolish(label)
        label.setText(text)
        label.setToolTip(tip)
        self.fit_again()

    def fit(self, width: int) -> None:
        """What matters most keeps its room in ``width`` px: a call, then the state, then words."""
        self._width = width
        self.fit_again()

    def fit_again(self, _: object = None) -> None:
        """Some of it has other words now."""
        wanted = self._bar is not None and self._bar.currentIndex() > 0
        self.title.setText(tr("Ghi lượt tiếp"))
        self.strip.setText(tr("Thanh nhỏ"))
        for label in (self.pcs, self.status):
            label.setVisible(bool(label.text()))
        first = self.title.sizeHint().width()
        if wanted and self._bar is not None:
            first = max(self._bar.words_width(), _WANTED_WIDTH)
        if self._needs(first) > self._width:
            self.pcs.hide()
        if self._needs(first) > self._width:
            self.strip.setText("")
        if self._needs(first) > self._width:
            if wanted:
                self.status.hide()
            else:
                self.title.setText("")

    def _needs(self, first: int) -> int:
        every = (self.pcs, self.status, self.strip, self.place)
        parts = [part for part in every if not part.isHidden()]
        return first + sum(part.sizeHint().width() + self.spacing() for part in parts)
