"""Rows of controls, and layouts that are filled anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget


def buttons(*parts: QWidget) -> QHBoxLayout:
    """Buttons in a row from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def put_in(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget and show it now: what is shown a moment later cannot take the focus yet."""
    layout.addWidget(widget)
    widget.show()


def put_away(layout: QLayout) -> None:
    """Empty a layout and free the widgets in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            put_away(inner)


def side_by_side(*parts: QWidget, stretch: tuple[int, ...] = ()) -> QBoxLayout:
    """Controls in one row of a form, aligned at the top."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for place, part in enumerate(parts):
        share = stretch[place] if place < len(stretch) else 1
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return row
