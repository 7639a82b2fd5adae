"""Where Tab leads: to every control in turn, in both directions the same way."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def next_control(window: QWidget, forward: bool) -> QWidget | None:
    """The control after, or before, the one that has the focus; None where there is no other.

    Qt goes from a container straight to its focus proxy and so leaves out what stands before
    that; here what has a proxy is passed over, since the proxy has a place of its own.
    """
    here = window.focusWidget() or window
    candidate = _step(here, forward)
    while candidate is not here:
        if _takes_tab(candidate, window):
            return candidate
        candidate = _step(candidate, forward)
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


def _step(widget: QWidget, forward: bool) -> QWidget:
    following = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    assert following is not None, "a focus chain is a ring"
    return following


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    if widget.focusProxy() is not None or not widget.isEnabled():
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    return widget is not window and widget.window() is window and widget.isVisibleTo(window)
