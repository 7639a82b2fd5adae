"""Who is on shift: chosen from a menu below the name, in two actions."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from models.errors import Problem
from models.setup import desk
from ui.session import Session


class OfficerChoice(QObject):
    """``changed`` when somebody else logs from now on."""

    changed = Signal()
    problem = Signal(object)

    def __init__(self, session: Session, below: QWidget) -> None:
        super().__init__(below)
        self._session, self._below = session, below

    def open(self) -> None:
        """Show the officers who may log."""
        menu = QMenu(self._below)
        for person in desk.officers():
            action = QAction(person.name, menu)
            action.setData(person.code)
            menu.addAction(action)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._below.mapToGlobal(QPoint(0, self._below.height())))

    def _chosen(self, action: QAction) -> None:
        try:
            desk.change_officer_on_shift(self._session.store, action.data(), self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
        self.changed.emit()
