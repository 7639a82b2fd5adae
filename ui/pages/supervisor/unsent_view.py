"""“Đơn vị chưa gửi”: the words that go to the units, ready to be pasted."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.supervisor.missing import WeekUnsent, missing_text, unsent
from models.supervisor.overview import Overview
from models.text.formats import number
from ui.i18n import tr
from ui.pages.supervisor.reading import Reading, is_long
from ui.parts.pieces import button, quiet
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import week_name


class UnsentView(QWidget):
    """``left`` to go back to the matrix."""

    problem = Signal(object)
    told = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._overview: Overview | None = None
        self._place = -1
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.all = QCheckBox(tr("Mọi tuần trong bảng"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Lời nhắc các đơn vị chưa gửi"))
        self.text.setFont(app_font(tokens.FONT_BODY, QFont.Weight.Normal))
        self.copy = button(tr("Chép lời nhắc"), "primary")
        self.reading = Reading(session)
        card = QFrame()
        card.setProperty("card", True)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.all)
        top.addWidget(self.copy)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 12, 18, 14)
        inside.setSpacing(10)
        inside.addLayout(top)
        inside.addWidget(
            quiet(tr("Dán vào Zalo, thư điện tử hay công văn. Lời nhắc là tiếng Việt."))
        )
        inside.addWidget(self.reading)
        inside.addWidget(self.text, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.all.toggled.connect(self._read)
        self.copy.clicked.connect(self._copy)
        self.reading.read.connect(self._show)
        self.reading.stopped.connect(self._stopped)
        self.reading.problem.connect(self.problem)
        self.setFocusProxy(self.copy)

    def show_week(self, overview: Overview, place: int) -> None:
        """Speak of this week, or of all weeks of the overview."""
        self._overview, self._place = overview, place
        self._read()

    def _read(self) -> None:
        if self._overview is None or self._place < 0:
            return
        every, place = self._overview.weeks, self._place
        weeks = every if self.all.isChecked() else every[place : place + 1]
        read = partial(_words_for, weeks[0].label, weeks[-1].label, self._session.now())
        with telling(self), self._session.store.read():
            if is_long(weeks[0].label, weeks[-1].label, len(weeks)):
                self.copy.setEnabled(False)
                self.reading.begin(read, weeks)
            else:
                self.reading.forget()
                self._show(read())

    def _show(self, read: tuple[tuple[WeekUnsent, ...], str]) -> None:
        found, text = read
        weeks = [week.week for week in found]
        self.copy.setEnabled(True)
        many = sum(len(week.missing) + len(week.refused) for week in found)
        count = tr("{0} đơn vị chưa gửi").format(number(many))
        if len(weeks) == 1:
            count = f"{week_name(weeks[0])}: {count}"
        self.heading.setText(count)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _stopped(self) -> None:
        self.all.setChecked(False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.emit(tr("Đã chép lời nhắc; hãy dán vào nơi cần gửi."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _words_for(first: str, last: str, now: datetime) -> tuple[tuple[WeekUnsent, ...], str]:
    found = unsent(first, last)
    return found, missing_text(found, now)
