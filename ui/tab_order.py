"""Where Tab leads: to every control in turn, in both directions the same way."""

from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QWidget


def next_control(window: QWidget, forward: bool) -> QWidget | None:
    """The control after, or before, the one that has the focus; None where there is no other.

    Qt goes from a container straight to its focus proxy and so leaves out what stands before
    that; here what has a proxy is passed over, since the proxy has a place of its own.
    """
    here = window.focusWidget() or window
    candidate = following(here, forward)
    while candidate is not here:
        if _takes_tab(candidate, window):
            return candidate
        candidate = following(candidate, forward)
    return None


def bring_into_sight(control: QWidget) -> None:
    """Scroll whatever holds it: Qt does so only for a Tab that was pressed in there too."""
    holder = control.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(control)
        holder = holder.parentWidget()


def in_turn(*controls: QWidget) -> None:
    """Tab goes through them in this order."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def following(widget: QWidget, forward: bool = True) -> QWidget:
    """The next widget of the focus chain, whether or not it takes the focus."""
    found = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    assert found is not None, "a focus chain is a ring"
    return _of_its_parent(found)


def proxy_of(widget: QWidget) -> QWidget | None:
    """Who takes the focus in its place."""
    proxy = widget.focusProxy()
    return _of_its_parent(proxy) if proxy is not None else None


def _of_its_parent(widget: QWidget) -> QWidget:
    """PySide notes what these two calls give as a child of whom they were asked of: rings that
    belong to nobody, and the next collection of garbage takes living tables apart. Telling the
    parents that hold, up to the window, puts that right and changes nothing in Qt.
    """
    child: QObject = widget
    while (parent := child.parent()) is not None:
        QObject.setParent(child, parent)
        child = parent
    QObject.setParent(child, None)
    return widget


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    if proxy_of(widget) is not None or not widget.isEnabled():
        return False
    if widget is window or widget.window() is not window or not widget.isVisibleTo(window):
        return False
    chosen = _chosen_of_group(widget)
    if chosen is not None and chosen.isEnabled() and chosen.isVisibleTo(window):
        # Arrows lead from the chosen one to the others.
        return widget is chosen
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chosen_of_group(widget: QWidget) -> QAbstractButton | None:
    """The chosen one of the buttons that exclude each other and of which this is one.

    Qt itself makes the one that had the focus last the only one that takes a Tab, and before
    that all of them.
    """
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return None
    group: QButtonGroup | None = widget.group()
    parent = widget.parentWidget()
    if group is not None:
        return group.checkedButton() if group.exclusive() else None
    if parent is None or not widget.autoExclusive():
        return None
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    siblings = parent.findChildren(QAbstractButton, options=direct)
    return next((b for b in siblings if b.autoExclusive() and b.isChecked()), None)
