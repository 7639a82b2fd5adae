"""The card with the ledger of weeks, the channel above it and the way of the files below."""

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.channels.register import default_channel
from models.delivery.queue import Destination, destination
from models.delivery.way import Way, ways
from models.reports.ledger import LedgerWeek
from models.reports.report import WeekReport
from ui.i18n import tr
from ui.pages.reports.ledger_table import LedgerTable
from ui.pages.reports.way_line import WayLine
from ui.theme import tokens


class LedgerCard(QFrame):
    """``ways`` by label of the week; ``where`` weeks go from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.ways: dict[str, Way] = {}
        self.where = Destination("", False)
        self.table, self.way = LedgerTable(), WayLine()
        self.channel = QLabel()
        self.channel.setProperty("role", "small")
        self.channel.setTextFormat(Qt.TextFormat.PlainText)
        self.channels = QPushButton(tr("Mở Kênh chính thức"))
        self.channels.setAutoDefault(True)
        self.channels.hide()
        name = QLabel(tr("Sổ các tuần"))
        name.setProperty("role", "heading")
        head = QHBoxLayout()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self.channel)
        head.addWidget(self.channels)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(tokens.SPACE_2)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.way)

    def show_weeks(
        self, weeks: list[LedgerWeek], now: datetime, chosen: str, sending: Collection[str]
    ) -> None:
        """All weeks, and the way of the chosen one; what is ``sending`` keeps its percent. Call
        inside ``store.read()``."""
        self.ways, self.where = ways(), destination()
        self.table.show_weeks(weeks, now, chosen, self.ways)
        for week in weeks:
            if week.week.label == chosen:
                busy = 0 if chosen in sending else None
                self.way.show_week(week, self.ways.get(chosen), self.where, busy)

    def show_sending(
        self, labels: Collection[str], percent: int, now: datetime, chosen: str
    ) -> None:
        """How far the files of these weeks are."""
        self.table.ledger.show_sending(labels, percent, now)
        if chosen in labels:
            self.way.show_percent(percent)

    def show_channel(self, report: WeekReport) -> None:
        """The channel that the week was about, or where to get one. Inside ``store.read()``."""
        channel = report.names.channel
        parts = []
        if channel is not None:
            parts = [channel.name, tr("mã kiểm tra {0}").format(channel.fingerprint)]
            parts += [tr("một người kiểm tra")] if channel.one_person else []
        self.channel.setText(" · ".join(parts) or tr("Chưa có kênh được xác nhận"))
        self.channels.setVisible(channel is None and default_channel() is None)
