"""The follower number of the whole OA: the week's, its line over half a year, one line to type."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.calendar.weeks import Week
from models.clock import TZ, parse_time
from models.followers import SOURCE_LABELS, SOURCES, Reading, WeekReading
from models.text.formats import NOTHING, moment, number
from ui.i18n import tr
from ui.pages.reports.followers_chart import FollowersChart
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.cut_box import CutBox
from ui.theme.fonts import app_font

_FIGURE_PX = 28
_MOST_LETTERS = 20
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class FollowersCard(QFrame):
    """``typed`` with what was written, the source and the time when somebody enters a number;
    ``taken_back`` with the id of a reading."""

    typed = Signal(str, str, object)
    taken_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._reading: Reading | None = None
        self._opened: datetime | None = None
        self.figure = QLabel()
        self.figure.setFont(app_font(_FIGURE_PX, QFont.Weight.Bold))
        self.about = quiet("", small=True)
        self.chart = FollowersChart()
        self.value = QLineEdit()
        self.value.setPlaceholderText(tr("Số người"))
        self.value.setAccessibleName(tr("Số người quan tâm OA"))
        self.value.setMaxLength(_MOST_LETTERS)
        self.value.setFixedWidth(96)
        self.source = CutBox()
        self.source.setAccessibleName(tr("Nguồn số liệu"))
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.source.setSizeAdjustPolicy(_SHORT)
        self.source.setMinimumContentsLength(8)
        self.source.setMaximumWidth(260)
        for source in SOURCES:
            self.source.addItem(tr(SOURCE_LABELS[source]), source)
        self.at = QDateTimeEdit()
        self.at.setDisplayFormat("HH:mm dd/MM/yyyy")
        # Digits as everywhere in the program, whatever the PC's region writes.
        self.at.setLocale(QLocale.c())
        self.at.setFixedWidth(188)
        self.at.setAccessibleName(tr("Đọc số lúc"))
        self.keep = button(tr("Ghi số"))
        self.undo = button(tr("Bỏ số này"), "small")
        self._build()
        self.keep.clicked.connect(self._tell)
        self.value.returnPressed.connect(self._tell)
        self.undo.clicked.connect(self._take_back)

    def show_week(
        self,
        week: Week,
        reading: Reading | None,
        before: Reading | None,
        line: tuple[WeekReading, ...],
        now: datetime,
    ) -> None:
        """The last reading of the week that is looked at, the one before it, half a year."""
        self._reading = reading
        self.figure.setText(number(reading.value) if reading else NOTHING)
        if reading is not None:
            source = tr(SOURCE_LABELS[reading.source])
            said = f"{source} · {moment(parse_time(reading.read_at))}"
        elif before is not None:
            said = tr("Tuần này chưa nhập. Lần gần nhất: {0}, {1}.").format(
                number(before.value), moment(parse_time(before.read_at))
            )
        else:
            said = tr("Tuần này chưa nhập số nào.")
        self.about.setText(said)
        self.figure.setAccessibleName(f"{self.figure.text()}. {said}")
        self.undo.setVisible(reading is not None)
        self.chart.show_weeks(line, week)
        if self._opened is None or not self.value.text():
            self._opened = now
            self.at.setDateTime(_as_qt(now))

    def forget(self) -> None:
        """The number is kept: the line is empty again."""
        self.value.clear()

    def _build(self) -> None:
        heading = QLabel(tr("Số người quan tâm OA (toàn OA, nhập tay)"))
        heading.setProperty("role", "heading")
        said, body, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.figure)
        said.addWidget(self.about)
        said.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        said.addStretch(1)
        body.setSpacing(tokens.SPACE_4)
        body.addLayout(said, 2)
        body.addWidget(self.chart, 3)
        row.setSpacing(tokens.SPACE_2)
        row.addWidget(self.value)
        row.addWidget(self.source, 1)
        row.addWidget(self.at)
        row.addWidget(self.keep)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(heading)
        column.addLayout(body, 1)
        column.addLayout(row)
        caption = tr("Một số cho cả OA, không cộng theo quầy; không suy ra nhân quả.")
        column.addWidget(quiet(caption, small=True))

    def _tell(self) -> None:
        when = None
        if self._opened is not None and self.at.dateTime() != _as_qt(self._opened):
            when = datetime.fromisoformat(self.at.dateTime().toString("yyyy-MM-ddTHH:mm:ss"))
            when = when.replace(tzinfo=TZ)
        self.typed.emit(self.value.text(), str(self.source.currentData()), when)

    def _take_back(self) -> None:
        if self._reading is not None:
            self.taken_back.emit(self._reading.id)


def _as_qt(when: datetime) -> QDateTime:
    """The time of day of +07:00, whatever zone the PC is set to, to the minute."""
    local = when.astimezone(TZ)
    return QDateTime.fromString(f"{local:%Y-%m-%dT%H:%M}:00", Qt.DateFormat.ISODate)
