"""What stands in the window survives a garbage collection, whatever the keyboard asked of it."""

import ast
import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.app import App

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = ("desk", "history", "answers", "print", "screen", "reports", "admin")


def addresses(window: QWidget) -> set[int]:
    """The controls in the window by address: a set of them would keep them alive."""
    return {Shiboken.getCppPointer(one)[0] for one in window.findChildren(QWidget)}


@pytest.mark.parametrize("code", PAGES)
def test_a_walk_by_tab_leaves_no_control_to_the_collector(
    app: App, qtbot: QtBot, code: str
) -> None:
    app.window.open_page(code)
    qtbot.wait(100)
    for _ in range(5):
        QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.wait(50)
    gc.collect()
    before = addresses(app.window)
    for _ in range(5):
        QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Backtab)
    app.window.open_page("desk")
    app.window.open_page(code)
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        lost = [
            repr(one)
            for one in gc.garbage
            if isinstance(one, QWidget)
            and Shiboken.isValid(one)
            and Shiboken.getCppPointer(one)[0] in before
        ]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert lost == []


def test_only_one_place_walks_the_focus_chain() -> None:
    """What Qt answers there has to be told its parents again (PySide6 6.11.3)."""
    risky = {"focusProxy", "nextInFocusChain", "previousInFocusChain"}
    asked = {
        str(path.relative_to(ROOT))
        for folder in ("ui", "tests")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in risky
    }
    assert asked == {str(Path("ui", "tab_order.py"))}
