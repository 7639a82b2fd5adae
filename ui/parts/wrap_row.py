"""A row that goes on in another where there is no room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrapRow(QLayout):
    """Puts its items in a row and starts another when the width is used up.

    Before it does, what may be narrower becomes so, if all find room in one row then.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, area: QRect, apply: bool) -> int:
        left, top, tall = area.x(), area.y(), 0
        for item, hint in zip(self._items, self._sizes(area.width()), strict=True):
            if left > area.x() and left + hint.width() > area.right() + 1:
                left, top, tall = area.x(), top + tall + self._gap, 0
            if apply:
                item.setGeometry(QRect(left, top, hint.width(), hint.height()))
            left += hint.width() + self._gap
            tall = max(tall, hint.height())
        return top + tall - area.y()

    def _sizes(self, width: int) -> list[QSize]:
        sizes = [item.sizeHint() for item in self._items]
        over = sum(size.width() for size in sizes) + self._gap * (len(sizes) - 1) - width
        spare = [
            size.width() - self._least(item) for item, size in zip(self._items, sizes, strict=True)
        ]
        if not 0 < over <= sum(spare):
            return sizes
        for size, less in zip(sizes, spare, strict=True):
            size.setWidth(size.width() - min(less, over))
            over -= min(less, over)
        return sizes

    def _least(self, item: QLayoutItem) -> int:
        widget = item.widget()
        least = widget.property("least") if widget is not None else None
        return int(least) if least else item.sizeHint().width()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size
