"""The first run in place of all pages; nobody meets it twice."""

from PySide6.QtCore import QObject, Signal

from models.store import settings
from ui.session import Session
from ui.window import MainWindow


class FirstRunKeeper(QObject):
    """Lives as long as its window. ``finished`` when the pages are back."""

    problem = Signal(object)
    finished = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def open(self) -> None:
        """Show it."""
        # The daily start must not pay for what is met once.
        from ui.wizard.wizard import FirstRun

        wizard = FirstRun(self._session)
        wizard.problem.connect(self.problem)
        wizard.went_on.connect(self._window.message.hide)
        wizard.finished.connect(self._done)
        self._window.show_alone(wizard)

    def _done(self) -> None:
        wizard = self._window.stack.currentWidget()
        with self._session.store.write():
            settings.put(settings.WIZARD_DONE, True)
        if wizard is not None:
            self._window.done_alone(wizard)
        self.finished.emit()
