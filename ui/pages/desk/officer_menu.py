"""Who is on shift, and at which counter: chosen from a menu below the name, in two actions."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from models.errors import Problem
from models.setup import desk
from models.setup.desk import Person, Place
from ui.i18n import tr
from ui.session import Session

OPEN_KEY = "Ctrl+D"
_DIGITS = 9


class OfficerChoice(QObject):
    """``changed`` when somebody else, or another counter, logs from now on."""

    changed = Signal()
    handed_over = Signal(str, str)
    """The names of who was on shift and of who is now."""
    problem = Signal(object)

    def __init__(self, session: Session, below: QWidget) -> None:
        super().__init__(below)
        self._session, self._below = session, below
        key = QShortcut(QKeySequence(OPEN_KEY), below)
        key.setAutoRepeat(False)
        key.activated.connect(self.open)

    def open(self) -> None:
        """Show the officers who may log, and the counters where there are several."""
        menu = QMenu(self._below)
        menu.setAccessibleName(tr("Người trực và quầy"))
        try:
            with self._session.store.read():
                self._fill(menu)
        except Problem as problem:
            self.problem.emit(problem)
            menu.deleteLater()
            return
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._below.mapToGlobal(QPoint(0, self._below.height())))

    def _fill(self, menu: QMenu) -> None:
        people, places = desk.officers(), desk.counters()
        now = desk.officer_on_shift() if people else None
        for number, person in enumerate(people, 1):
            action = self._entry(menu, number, person.name, person)
            action.setChecked(person == now)
            if person == now:
                # The arrows go on from who is there.
                menu.setActiveAction(action)
        if len(places) > 1:
            here = desk.counter_here()
            menu.addSeparator()
            for number, place in enumerate(places, len(people) + 1):
                action = self._entry(menu, number, place.name, place)
                action.setChecked(place.code == here)

    def _entry(self, menu: QMenu, number: int, name: str, value: Person | Place) -> QAction:
        """Names begin alike (Nguyễn), so a digit chooses; the first nine have one."""
        shown = name.replace("&", "&&")
        action = QAction(f"&{number}  {shown}" if number <= _DIGITS else shown, menu)
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)
        return action

    def _chosen(self, action: QAction) -> None:
        chosen = action.data()
        store, now = self._session.store, self._session.now()
        try:
            with store.read():
                before = desk.officer_on_shift()
            if isinstance(chosen, Place):
                desk.change_counter_here(store, chosen.code, before.code, now)
            elif chosen.code != before.code:
                desk.change_officer_on_shift(store, chosen.code, now)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.changed.emit()
        if isinstance(chosen, Person) and chosen.code != before.code:
            self.handed_over.emit(before.name, chosen.name)
