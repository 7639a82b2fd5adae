"""A list to choose from whose choice is cut with dots where there is no room for it."""

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

BESIDE_TEXT = 56
"""What the stylesheet puts beside the words at most: edges, padding, the arrow."""


class CutBox(QComboBox):
    """Qt itself stops in the middle of a letter; the list shows the whole."""

    def shown_text(self) -> str:
        """The choice as it stands there, with dots where it is cut."""
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        text = self.currentText()
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.currentText())
        if wanted + BESIDE_TEXT <= self.width():
            # PySide6 makes all of QStyle when its name is first said: 8 ms of a desk's start.
            super().paintEvent(event)
            return
        style = QtWidgets.QStyle
        painter = QtWidgets.QStylePainter(self)
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
