"""Counter and officer on shift on a button that never widens the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MOST_WIDE, LEAST_WIDE = 260, 120
_SIDES = 26


class PlaceButton(QPushButton):
    """Too long a name is cut in the middle, and whole in the tool tip and for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_place("")

    def show_place(self, text: str) -> None:
        """Show who is where."""
        self._whole = text
        said = tr("Quầy và cán bộ đang trực: {0}").format(text)
        self.setAccessibleName(said)
        self.setToolTip(f"{text}\n{tr('Đổi người trực hoặc quầy (Ctrl+D)')}")
        self._fit()
        self.updateGeometry()

    def whole(self) -> str:
        """The text, shortened or not."""
        return self._whole

    def _fit(self) -> None:
        room = self.width() - _SIDES
        elide = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, elide, max(room, 20)))

    def sizeHint(self) -> QSize:
        natural = self.fontMetrics().horizontalAdvance(self._whole) + _SIDES + 2
        return QSize(min(natural, MOST_WIDE), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), LEAST_WIDE), super().minimumSizeHint().height())

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._fit()
