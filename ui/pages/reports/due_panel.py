"""Every week that is over and not written yet, asked about once: tick, and close them together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.delivery.due import CLOSE, DueWeek
from models.text.formats import moment_short, number
from ui.i18n import tr, tr_problem
from ui.pages.reports import words
from ui.parts.cards import Notice
from ui.parts.layouts import put_away
from ui.parts.pieces import button, quiet
from ui.parts.scrolling import in_scroll
from ui.theme import tokens
from ui.words.weeks import name_of_label, period, week_name

if TYPE_CHECKING:
    from models.delivery.run import Written


class DuePanel(QFrame):
    """It changes nothing itself. ``confirmed`` with the labels of the ticked weeks, and of those
    among them that really had nothing."""

    confirmed = Signal(object, object)
    put_off = Signal()
    stop_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.ticks: dict[str, QCheckBox] = {}
        self._zeros: set[str] = set()
        self._running = False
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.about = quiet("", small=True)
        self.behind = Notice()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.area = _area(self._rows)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Đang chốt và xuất"))
        self.go = button(words.on_button(tr("Chốt & xuất các tuần đã chọn")), "primary")
        self.later = button(tr("Để sau"), "quiet")
        self.stop = button(tr("Dừng"))
        self.finish = button(tr("Xong"), "primary")
        self.go.clicked.connect(self._confirm)
        self.later.clicked.connect(self._later)
        self.stop.clicked.connect(self.stop_requested)
        self.finish.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_2)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        for part in (self.later, self.stop, self.finish, self.go):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(tokens.SPACE_2)
        for line in (self.heading, self.about, self.behind):
            column.addWidget(line)
        column.addWidget(self.area, 1)
        column.addWidget(self.result)
        column.addLayout(row)
        self.setTabOrder(self.go, self.later)

    def ask(self, weeks: Sequence[DueWeek], gaps: Sequence[int], clock_behind: bool) -> None:
        """List these weeks, oldest first; ``gaps``: shifts of each without a row."""
        put_away(self._rows)
        self.ticks, self._zeros = {}, set()
        self.heading.setText(
            tr("{0} tuần đã qua chưa chốt hoặc chưa xuất").format(number(len(weeks)))
            if weeks
            else tr("Mọi tuần đã qua đều đã chốt và xuất.")
        )
        self.about.setText(
            tr("Bỏ chọn tuần nào chưa muốn chốt. Ca chưa có lượt được ghi rõ trong báo cáo.")
        )
        for item, empty in zip(weeks, gaps, strict=True):
            tick = QCheckBox(_line(item, empty))
            tick.setChecked(not _needs_word(item))
            tick.toggled.connect(self._look_ready)
            self.ticks[item.week.week.label] = tick
            if _needs_word(item):
                self._zeros.add(item.week.week.label)
            self._rows.addWidget(tick)
        self._rows.addStretch(1)
        said = tr("Đồng hồ máy chậm hơn lần ghi trước. Hãy chỉnh lại ngày giờ rồi chốt.")
        self.behind.say("warn", said if clock_behind else "")
        shown = (self.about, self.area, self.go, self.later) if weeks else (self.finish,)
        self._show_only(*shown)
        self._look_ready()
        first = next(iter(self.ticks.values()), self.finish)
        (self.go if self.go.isEnabled() and weeks else first).setFocus()

    def run(self) -> None:
        """They are being closed and written."""
        self.bar.setRange(0, 0)
        self.heading.setText(tr("Đang chốt và xuất…"))
        self._show_only(self.bar, self.stop)
        self.stop.setFocus()

    def show_progress(self, label: str, done: int, total: int) -> None:
        """Rows of the week at hand."""
        self.heading.setText(tr("Đang chốt và xuất {0}…").format(name_of_label(label)))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def show_written(self, made: "Sequence[Written]") -> None:
        """What became of each."""
        whole = [item for item in made if item.problem is None]
        self.heading.setText(tr("Đã chốt và xuất {0} tuần").format(number(len(whole))))
        lines = [_outcome(item) for item in made]
        self.result.setText("\n".join(lines))
        self._show_only(self.result, self.finish)
        self.finish.setFocus()

    def is_running(self) -> bool:
        """Whether it shows how far the weeks are."""
        return self._running

    def _show_only(self, *shown: QWidget) -> None:
        self._running = self.stop in shown
        parts = (self.about, self.area, self.result, self.bar, self.go)
        for part in (*parts, self.later, self.stop, self.finish):
            part.setVisible(part in shown)

    def _look_ready(self) -> None:
        self.go.setEnabled(any(tick.isChecked() for tick in self.ticks.values()))

    def _confirm(self) -> None:
        chosen = [label for label, tick in self.ticks.items() if tick.isChecked()]
        self.confirmed.emit(chosen, [label for label in chosen if label in self._zeros])

    def _later(self) -> None:
        self.put_off.emit()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._running:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _needs_word(item: DueWeek) -> bool:
    """Nobody but a person can say that a week without rows really was one."""
    return item.action == CLOSE and not item.week.total


def _line(item: DueWeek, gaps: int) -> str:
    week = item.week
    parts = [week_name(week.week), period(week.week)]
    parts.append(tr("{0} lượt").format(number(week.total)))
    if item.action == CLOSE:
        due = moment_short(week.deadline)
        parts.append((tr("hạn {0}, trễ hạn") if week.late else tr("hạn {0}")).format(due))
        if _needs_word(item):
            parts.append(tr("xác nhận: Tuần không phát sinh"))
        elif gaps:
            parts.append(tr("{0} ca chưa có lượt").format(number(gaps)))
    else:
        parts.append(tr("đã chốt, chưa xuất"))
    return " · ".join(parts)


def _outcome(item: "Written") -> str:
    name = name_of_label(item.week)
    if item.problem is not None:
        return f"{name}: {tr_problem(item.problem)}"
    said = tr("{0}: bản {1}, mã kiểm tra {2}")
    return said.format(name, f"r{item.revision}", words.short_hash(item.sha256))


def _area(rows: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setLayout(rows)
    rows.setContentsMargins(2, 2, 2, 2)
    area = in_scroll(inside)
    area.setMinimumHeight(76)
    return area
