"""Walking the focus chain leaves no wrapper that the collection of garbage would take apart."""

import gc

import pytest
from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.tab_order import next_control


class Holder(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line, self.table, self.button = QLineEdit(), QTableView(), QPushButton("Ghi")
        self.names = QStringListModel(["a", "b"], self.table)
        self.table.setModel(self.names)
        self.table.setTabKeyNavigation(False)
        column = QVBoxLayout(self)
        for part in (self.line, self.table, self.button):
            column.addWidget(part)


@pytest.mark.parametrize("forward", [True, False])
def test_a_table_outlives_the_walk_over_its_headers(forward: bool, qtbot: QtBot) -> None:
    holder = Holder()
    qtbot.addWidget(holder)
    holder.show()
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        for _ in range(6):
            control = next_control(holder, forward)
            assert control is not None
            control.setFocus()
        del control
        gc.collect()
        lost = [type(one).__name__ for one in gc.garbage if isinstance(one, QObject)]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert lost == []
    gc.collect()
    assert isValid(holder.names) and isValid(holder.table.verticalHeader())
    holder.names.setStringList(["c"])
    assert holder.table.model().rowCount() == 1
