"""Walking a window by Tab: what is reached, what shows that it has the focus, what has a name."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateTimeEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.parts.segments import Segments

MOST_STEPS = 250
PARTED = ("Các phần của trang Báo cáo", "Các phần của trang Hỏi đáp", "Các phần của trang Tổng hợp")
"""Choices side by side that stand for the tabs of a page."""
PARTS = 7
RING = 3
"""How many px at the edge of a text field show that it has the focus: the caret is no sign."""
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
TYPED = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
NAME = QAccessible.Text.Name


def describe(widget: QWidget) -> str:
    """How a report calls a widget."""
    shown = getattr(widget, "text", None)
    text = shown() if callable(shown) and not isinstance(widget, QAbstractSpinBox) else ""
    parents = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    words = widget.accessibleName() or str(text) or widget.toolTip()
    return f"{type(widget).__name__} “{words[:50]}” in {' < '.join(parents)}"


def has_link(widget: QWidget) -> bool:
    """A label that can be clicked."""
    return isinstance(widget, QLabel) and "<a href" in widget.text()


def is_control(widget: QWidget) -> bool:
    """Whether a person works with it, and not with a part of it."""
    if has_link(widget):
        return True
    if isinstance(widget, (QScrollBar, QHeaderView)) or not isinstance(widget, CONTROLS):
        return False
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QCalendarWidget, QTabBar, QLineEdit)):
            return False
        if isinstance(parent, QAbstractItemView) and parent.viewport() is not widget.parentWidget():
            # The corner button of a table, the header's parts.
            return False
        parent = parent.parentWidget()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)) and widget.isReadOnly():
        return not isinstance(widget, QTextBrowser)
    return True


def controls(window: QWidget) -> list[QWidget]:
    """What is enabled and in the window now, scrolled out of sight or not."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        if is_control(widget):
            found.append(widget)
    return found


@dataclass
class Walk:
    """What one round by Tab has shown."""

    order: list[QWidget] = field(default_factory=list)
    unseen: list[QWidget] = field(default_factory=list)
    out_of_sight: list[QWidget] = field(default_factory=list)
    trapped: QWidget | None = None
    endless: bool = False


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None, "the focus got lost"
    return found


def tab(back: bool = False) -> QWidget:
    """Press Tab or Shift+Tab; who has the focus then."""
    here = focus()
    # In a field of date and time Tab goes from part to part first.
    for _ in range(PARTS if isinstance(here, QDateTimeEdit) else 1):
        if back:
            QTest.keyClick(here, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(here, Qt.Key.Key_Tab)
        if focus() is not here:
            break
    return focus()


def walk(window: QWidget) -> Walk:
    """Tab from where the focus is until it is there again."""
    done = Walk()
    here = first = focus()
    # A cell that is left is gone: the way round does not end there.
    ends = not is_cell_editor(first)
    seen: set[int] = set()
    while id(here) not in seen:
        seen.add(id(here))
        done.order.append(here)
        if len(done.order) > MOST_STEPS:
            done.endless = True
            return done
        if not in_sight(here):
            done.out_of_sight.append(here)
        before = picture(here)
        following = tab()
        if following is here:
            if len(controls(window)) > 1:
                done.trapped = here
            return done
        if isValid(here) and not is_cell_editor(here) and picture(here) == before:
            done.unseen.append(here)
        here = following
    if here is not first and ends:
        # A ring within the ring: Tab never leads back to where it began.
        done.trapped = here
    return done


def is_cell_editor(widget: QWidget) -> bool:
    """It comes and goes with the focus: that is sign enough."""
    parent = widget.parentWidget()
    view = parent.parentWidget() if parent is not None else None
    return isinstance(view, QAbstractItemView) and view.viewport() is parent


def in_sight(widget: QWidget) -> bool:
    """Whether enough of it can be seen: a control whole, of a list some rows."""
    seen = widget.visibleRegion().boundingRect()
    return seen.height() >= min(widget.height(), 40) and seen.width() >= min(widget.width(), 40)


def picture(widget: QWidget) -> QImage:
    """What the widget looks like; of a text field its edge alone."""
    image = widget.grab().toImage()
    if not isinstance(widget, TYPED):
        return image
    ratio = image.devicePixelRatio()
    inside = QRect(0, 0, round(image.width()), round(image.height()))
    edge = round(RING * ratio)
    inside.adjust(edge, edge, -edge, -edge)
    # What is inside does not count.
    for y in range(inside.top(), inside.bottom() + 1):
        for x in range(inside.left(), inside.right() + 1):
            image.setPixel(x, y, 0)
    return image


def reached(widget: QWidget, order: list[QWidget]) -> bool:
    """Whether Tab leads there, or to another of its exclusive group, from where arrows lead on."""
    if any(widget is found or widget.isAncestorOf(found) for found in order):
        return True
    if isinstance(widget, QAbstractButton):
        group = widget.group()
        if group is not None and group.exclusive():
            return any(button in order for button in group.buttons())
        parent = widget.parentWidget()
        if widget.autoExclusive() and parent is not None:
            siblings = parent.findChildren(type(widget))
            return any(sibling in order for sibling in siblings)
    return False


def name_of(widget: QWidget) -> str:
    """What a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(NAME).strip() if interface is not None else ""


def views(page: QWidget) -> Iterator[str]:
    """Opens each tab and section of a page in turn; what it is called."""
    bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisible() and bar.count() > 1]
    lists = [found for found in page.findChildren(QListWidget) if found.objectName() == "sections"]
    parts = [found for found in page.findChildren(Segments) if found.accessibleName() in PARTED]
    if parts:
        for button in parts[0].findChildren(QAbstractButton):
            button.click()
            QApplication.processEvents()
            yield button.text()
    elif bars:
        for place in range(bars[0].count()):
            bars[0].setCurrentIndex(place)
            QApplication.processEvents()
            yield bars[0].tabText(place)
    elif lists:
        for row in range(lists[0].count()):
            lists[0].setCurrentRow(row)
            QApplication.processEvents()
            yield lists[0].item(row).text()
    else:
        yield ""
