"""Four figures of the week, each with what it is and what it compares with."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.reports.report import WeekReport
from models.text.formats import NOTHING, change_percent, number, percent
from ui.i18n import tr
from ui.parts.cards import FigureCard
from ui.theme import tokens


class Cards(QWidget):
    """The four cards of a week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_3)
        self.total, self.followed, self.handouts, self.introduced = (FigureCard() for _ in range(4))
        for card in (self.total, self.followed, self.handouts, self.introduced):
            row.addWidget(card, 1)

    def show_report(self, report: WeekReport, first: bool) -> None:
        """The figures of a week; ``first``: this desk's ledger has none before it."""
        now, before = report.figures, report.names.previous
        change = change_percent(now.total, before.total)
        compared = tr("{0} so với tuần trước").format(change)
        if first:
            compared = tr("tuần đầu tiên trong sổ")
        elif change == NOTHING:
            compared = tr("tuần trước không có lượt nào")
        self.total.show_figure(number(now.total), tr("lượt tương tác"), compared)
        rate = percent(now.followed, now.introduced)
        share = tr("{0} lượt giới thiệu").format(rate)
        if rate == NOTHING:
            share = tr("chưa có lượt giới thiệu")
        self.followed.show_figure(number(now.followed), tr("đã quan tâm (cán bộ ghi nhận)"), share)
        handed = f"{number(now.handed_out)} / {number(now.sent)}"
        self.handouts.show_figure(
            handed,
            tr("tờ đã phát / đã gửi in"),
            tr("hướng dẫn PAKN: {0}").format(number(now.petition)),
        )
        scanned = tr("trong đó quét tại màn hình: {0}").format(number(now.screen_scan))
        self.introduced.show_figure(number(now.introduced), tr("lượt giới thiệu OA"), scanned)
