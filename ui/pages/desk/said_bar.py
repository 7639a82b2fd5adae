"""The dark bar under the buttons: what was just logged, how to take it back, what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from models.errors import Problem
from models.log.waiting import Press
from ui.i18n import tr, tr_problem
from ui.pages.desk.waiting_rows import CaughtUp
from ui.steady import Steady
from ui.theme import tokens
from ui.theme.style import repolish


class SaidBar(QFrame):
    """Never a dialog: logging goes on."""

    undo_requested = Signal()
    again_requested = Signal()
    handover_requested = Signal()
    said = Signal(str, bool, bool)
    """The sentence, whether something is not stored, whether that can be tried again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        # The first press changes nothing here: to make a style ready again takes 20 ms.
        self.setProperty("bad", False)
        self.text = QLabel(tr("Sẵn sàng ghi lượt: F1 đến F9 hoặc phím số bên phải."))
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = QPushButton(tr("Hoàn tác Ctrl+Z"))
        self.again = QPushButton(tr("Ghi lại"))
        self.again.hide()
        self.offer = QPushButton(tr("Bàn giao ca"))
        self.offer.setToolTip("Ctrl+B")
        self.offer.hide()
        self.former = ""
        self._again = self._told = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        self._words = Steady(self.text, tokens.INK)
        row.addWidget(self._words, 1)
        row.addWidget(self.offer)
        row.addWidget(self.again)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_requested)
        self.again.clicked.connect(self.again_requested)
        self.offer.clicked.connect(self.handover_requested)

    def say_logged(self, text: str) -> None:
        """A row was stored."""
        self._show(text, bad=False, again=False)

    def say(self, text: str) -> None:
        """Something else was done."""
        self._show(text, bad=False, again=False)

    def say_handed_over(self, former: str, now: str) -> None:
        """Somebody else is on shift; the summary of the former one is a click away."""
        self._show(tr("Từ giờ ghi cho {0}.").format(now), bad=False, again=False)
        self.offer.setAccessibleName(tr("Bàn giao ca của {0}").format(former))
        self.former = former
        self.offer.show()

    def say_problem(self, problem: Problem, again: bool) -> None:
        """Nothing was stored; ``again`` offers to store the same row once more."""
        self._show(tr_problem(problem), bad=True, again=again)

    def say_waiting(
        self, presses: list[Press], labels: dict[str, str], problem: Problem | None = None
    ) -> None:
        """Rows wait for the store; they can be stored again by hand. ``problem``: why."""
        codes = [press.draft.preset for press in presses[-3:]]
        names = ", ".join(tr(labels.get(code, code)) for code in codes)
        said = tr("{0} lượt đang chờ ghi: {1}.").format(len(presses), names)
        after = tr_problem(problem) if problem else tr("Cứ ghi tiếp, chương trình tự ghi lại.")
        self._show(f"{said} {after}", bad=True, again=True)

    def say_caught_up(self, done: CaughtUp) -> None:
        """Rows that had waited are stored, or one of them never will be."""
        if not done.refused:
            text = tr("Đã ghi đủ các lượt chờ ({0} lượt).").format(done.stored)
            self._show(text, bad=False, again=False)
            return
        press, problem = done.refused[-1]
        text = tr("Lượt bấm lúc {0} không ghi được. {1}")
        text = text.format(f"{press.at:%H:%M}", tr_problem(problem))
        self._show(text, bad=True, again=bool(done.left))

    def tell(self) -> None:
        """Say again what was said last, for whoever listens only now."""
        if self._told:
            self.said.emit(self.text.text(), bool(self.property("bad")), self._again)

    def _show(self, text: str, bad: bool, again: bool) -> None:
        if self.property("bad") != bad:
            self.setProperty("bad", bad)
            repolish(self, self.text, self.undo, self.again)
            self._words.stand_on(tokens.BAD if bad else tokens.INK)
        self.text.setText(text)
        self.text.setAccessibleName(text)
        if self.former:
            self.former = ""
            self.offer.hide()
        if self.again.isHidden() == again:
            self.again.setVisible(again)
        self._again, self._told = again, True
        self.said.emit(text, bad, again)
