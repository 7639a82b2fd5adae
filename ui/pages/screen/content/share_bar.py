"""How the time of one turn is shared, as one bar, and in words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.display.program import CODE
from models.display.schedule import Slot
from models.text.formats import number
from ui.i18n import tr
from ui.theme import tokens

_TALL = 12


@dataclass(frozen=True)
class Share:
    """``percent`` of the time that the code page has, of ``seconds`` that one turn takes."""

    percent: int
    seconds: int


def share_of_code(slots: tuple[Slot, ...]) -> Share:
    """Rounded down, so that it never says more than there is."""
    whole = sum(slot.seconds for slot in slots)
    code = sum(slot.seconds for slot in slots if slot.page == CODE)
    return Share(100 * code // whole if whole else 0, whole)


class ShareBar(QWidget):
    """Dark where the code page stands, light where another does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setStyleSheet("font-weight: 500;")
        self.bar = _Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.words)
        column.addWidget(self.bar)

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """One turn as it is now."""
        share = share_of_code(slots)
        words = tr("Trang mã QR hiện {0} % thời gian").format(share.percent)
        self.words.setText(words)
        turn = tr("Một vòng {0} giây").format(number(share.seconds))
        self.bar.setToolTip(turn)
        self.bar.setAccessibleName(words)
        self.bar.setAccessibleDescription(turn)
        self.bar.show_slots(slots)


class _Bar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        self._slots = slots
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QPainterPath()
        around.addRoundedRect(QRectF(self.rect()), _TALL / 2, _TALL / 2)
        painter.setClipPath(around)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(slot.seconds for slot in self._slots) or 1
        left = 0.0
        for slot in self._slots:
            wide = self.width() * slot.seconds / whole
            painter.setBrush(QColor(tokens.PRIMARY if slot.page == CODE else tokens.CHART))
            painter.drawRect(QRectF(left, 0, max(wide - 1, 1), self.height()))
            left += wide
