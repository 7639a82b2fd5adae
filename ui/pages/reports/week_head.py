"""Above a week: its name and days at the left, what can be done with it at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from models.reports import ledger
from models.reports.report import WeekReport
from ui.i18n import tr
from ui.pages.reports import words
from ui.parts.pieces import sample_chip
from ui.theme import tokens
from ui.words.weeks import period


class WeekHead(QWidget):
    """Only its buttons say what is wanted; who holds it connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed = self._written = False
        self._due = 0
        self.title, self.period, self.sample = QLabel(), QLabel(), sample_chip()
        self.title.setProperty("role", "title")
        self.period.setProperty("chip", "info")
        self.reopen = QPushButton(tr("Hủy chốt…"))
        self.open_folder = QPushButton(tr("Mở thư mục"))
        self.all_due = QPushButton(tr("Chốt {0} tuần đã qua…").format(0))
        self.preview = QPushButton(tr("Xem trước dự thảo"))
        self.main = QPushButton()
        self.reopen.setProperty("kind", "quiet")
        self.main.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_2)
        for label in (self.title, self.period, self.sample):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStrut(tokens.CONTROL_HEIGHT)
        row.addStretch(1)
        for button in (self.reopen, self.all_due, self.open_folder, self.preview, self.main):
            button.setAutoDefault(True)
            row.addWidget(button)

    def show_report(self, report: WeekReport, state: str) -> None:
        """The week that is looked at, in its ``state`` of the ledger."""
        self.title.setText(tr("Báo cáo tuần {0}").format(report.week.number))
        self.period.setText(period(report.week))
        self.sample.setVisible(report.sample)
        self._written = state in ledger.WRITTEN
        self._closed = state == "closed" or self._written
        labels = {"closed": tr("Xuất tuần"), **dict.fromkeys(ledger.WRITTEN, tr("Xuất lại"))}
        self.main.setText(words.on_button(labels.get(state, tr("Chốt & xuất tuần"))))

    def show_due(self, count: int) -> None:
        """How many weeks are over and wait; one alone has a button already."""
        self._due = count
        self.all_due.setText(tr("Chốt {0} tuần đã qua…").format(count))

    def show_actions(self, free: bool) -> None:
        """A panel has buttons of its own; those here would be a second main action."""
        self.main.setVisible(free)
        self.preview.setVisible(free)
        self.all_due.setVisible(free and self._due > 1 and not self._written)
        self.reopen.setVisible(free and self._closed)
        self.open_folder.setVisible(free and self._written)
