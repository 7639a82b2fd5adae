"""Below the ledger: where the files of the chosen week are, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.clock import parse_time
from models.delivery.queue import DELIVERED, GIVEN_UP, Destination
from models.delivery.way import Way
from models.reports.ledger import WRITTEN, LedgerWeek
from models.text.formats import clock_time
from ui.i18n import tr, tr_problem
from ui.pages.reports import words
from ui.parts.pieces import button, quiet
from ui.theme import tokens


class WayLine(QWidget):
    """Nothing to see for a week that was not written yet."""

    send_requested = Signal()
    stop_requested = Signal()
    """The copying under way is to rest."""
    give_up_requested = Signal()
    place_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: LedgerWeek | None = None
        self._way: Way | None = None
        self._where = Destination("", False)
        self.text = quiet("", small=True)
        # One line, cut rather than pushing the ledger away; the tool tip has it whole.
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.send = button(tr("Gửi ngay"), "small")
        self.rest = button(tr("Dừng gửi"), "small")
        self.give_up = button(tr("Thôi gửi tuần này"), "small")
        self.choose = button(tr("Chọn nơi nhận…"), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_2)
        row.addWidget(self.text, 1)
        for part in (self.send, self.rest, self.give_up, self.choose):
            row.addWidget(part)
        self.send.clicked.connect(self.send_requested)
        self.rest.clicked.connect(self.stop_requested)
        self.give_up.clicked.connect(self.give_up_requested)
        self.choose.clicked.connect(self.place_requested)
        self.hide()

    def show_week(
        self, week: LedgerWeek, way: Way | None, where: Destination, percent: int | None = None
    ) -> None:
        """``way`` of its files; ``where`` weeks go now; ``percent`` while they are copied."""
        self._week, self._where = week, where
        self._way = way if way is not None and way.revision == week.revision else None
        written = week.state in WRITTEN
        self.setVisible(written)
        if not written:
            return
        self.show_percent(percent)

    def show_percent(self, percent: int | None) -> None:
        """How far the copying is; None when nothing is copied."""
        if self._week is None or self._week.state not in WRITTEN:
            return
        said = self._sentence(self._week, self._way, percent)
        self.text.setText(said)
        self.text.setToolTip(said)
        way, busy = self._way, percent is not None
        waits = way is not None and bool(way.waiting)
        self.rest.setVisible(busy and waits)
        self.give_up.setVisible(waits and not busy)
        can_send = bool(self._where.folder) and not (busy and waits)
        self.send.setVisible(can_send)
        self.choose.setVisible(not self._where.folder)
        labels = {DELIVERED: tr("Gửi lần nữa"), GIVEN_UP: tr("Gửi lại")}
        self.send.setText(
            tr("Gửi ngay") if way is None or waits else labels.get(way.state, tr("Gửi ngay"))
        )

    def _sentence(self, week: LedgerWeek, way: Way | None, percent: int | None) -> str:
        if week.state == "acknowledged":
            said = tr("{0} đã ký nhận lúc {1}.")
            return said.format(week.receiver, words.moment(week.acknowledged_at))
        if way is None:
            if not self._where.folder:
                return tr("Tệp nằm trong hộp gửi; chưa chọn nơi nhận.")
            return tr("Tuần này xuất trước khi chọn nơi nhận nên chưa gửi.")
        if way.state == DELIVERED:
            at = words.moment(week.delivered_at)
            return tr("Đã gửi tới {0} lúc {1}, đọc lại đúng.").format(way.folder, at)
        if way.state == GIVEN_UP:
            return tr("Thôi gửi tới {0}; tệp còn trong hộp gửi.").format(way.folder)
        if percent is not None:
            return tr("Đang gửi tới {0}: {1} %.").format(way.folder, percent)
        if way.problem is not None:
            again = clock_time(parse_time(way.next_at))
            why = tr_problem(way.problem)
            return f"{why} {tr('Thử lại lúc {0}.').format(again)}"
        return tr("Chờ gửi tới {0}.").format(way.folder)
