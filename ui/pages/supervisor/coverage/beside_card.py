"""The OA's follower number beside the lượt of the desks: two sources, and what they do not say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.supervisor.beside import Beside
from models.supervisor.coverage_words import NO_CAUSE_TEXT
from models.text.formats import NOTHING, number, percent
from ui.i18n import tr
from ui.parts.pieces import quiet
from ui.theme import tokens

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BesideCard(QFrame):
    """A week's two numbers with those of the week before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.followers, self.interactions, self.rate = QLabel(), QLabel(), QLabel()
        self.before = [QLabel() for _ in range(3)]
        lines = (
            (tr("Người quan tâm OA"), self.followers),
            (tr("Lượt tại quầy"), self.interactions),
            (tr("Quan tâm / lượt giới thiệu"), self.rate),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for column, name in ((1, tr("Tuần này")), (2, tr("Tuần trước"))):
            head = QLabel(name)
            head.setProperty("role", "small")
            grid.addWidget(head, 0, column, _RIGHT)
        for place, ((name, value), earlier) in enumerate(zip(lines, self.before, strict=True), 1):
            value.setProperty("role", "heading")
            earlier.setProperty("role", "muted")
            said = QLabel(name)
            said.setStyleSheet(f"font-size: {tokens.FONT_SMALL}px;")
            said.setBuddy(value)
            value.setAccessibleName(name)
            earlier.setAccessibleName(f"{name}, {tr('Tuần trước')}")
            grid.addWidget(said, place, 0)
            grid.addWidget(value, place, 1, _RIGHT)
            grid.addWidget(earlier, place, 2, _RIGHT)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(4)
        inside.addLayout(grid)
        inside.addWidget(quiet(f"{tr(NO_CAUSE_TEXT)}.", small=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_beside(self, beside: Beside) -> None:
        """Show another week."""
        for week, labels in (
            (beside.now, (self.followers, self.interactions, self.rate)),
            (beside.before, tuple(self.before)),
        ):
            reading = week.reading
            values = (
                number(reading.value) if reading is not None else NOTHING,
                number(week.figures.total) if week.packages else NOTHING,
                percent(week.figures.followed, week.figures.introduced),
            )
            for label, value in zip(labels, values, strict=True):
                label.setText(value)
