"""What the week came to beside the log: answers used, petitions by state, confirmed zeros."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from models.reports.report import WeekReport
from models.text.formats import NOTHING, number
from ui.i18n import N_, tr
from ui.parts.layouts import put_away
from ui.parts.pieces import quiet
from ui.theme import tokens

_NAMES = {
    "answers": N_("Dùng câu trả lời của Bộ"),
    "petitions": N_("Phản ánh, góp ý đã ghi"),
    "petitions_new": N_("– Mới"),
    "petitions_forwarded": N_("– Đã chuyển"),
    "petitions_answered": N_("– Đã trả lời"),
    "zeros": N_("Ca xác nhận không lượt"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DeskCard(QFrame):
    """A line for each number, with that of the week before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        heading = QLabel(tr("Câu trả lời, phản ánh, ca không có lượt"))
        heading.setProperty("role", "heading")
        self._rows = QGridLayout()
        self._rows.setVerticalSpacing(3)
        self._rows.setHorizontalSpacing(tokens.SPACE_4)
        self._rows.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(heading)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_report(self, report: WeekReport) -> None:
        """The lines of a week; the follower number has a card of its own."""
        put_away(self._rows)
        lines = [line for line in report.desk if line.code in _NAMES]
        if not lines:
            self._rows.addWidget(quiet(tr("Tuần này chốt khi chưa đếm các số này.")), 0, 0)
            return
        for place, text in enumerate((tr("Tuần này"), tr("Tuần trước")), start=1):
            self._rows.addWidget(quiet(text, small=True), 0, place, _RIGHT)
        for row, line in enumerate(lines, start=1):
            name, value, before = QLabel(tr(_NAMES[line.code])), QLabel(line.text), QLabel()
            before.setText(NOTHING if line.before is None else number(line.before))
            value.setStyleSheet("font-weight: 700;")
            before.setProperty("role", "muted")
            name.setMinimumWidth(10)
            self._rows.addWidget(name, row, 0)
            self._rows.addWidget(value, row, 1, _RIGHT)
            self._rows.addWidget(before, row, 2, _RIGHT)
        told = "; ".join(f"{tr(_NAMES[line.code])}: {line.text}" for line in lines)
        self.setAccessibleDescription(told)
