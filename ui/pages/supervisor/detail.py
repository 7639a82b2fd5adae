"""One unit's week, at the side of the matrix: its files, what is odd, its key."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.calendar.weeks import Week
from models.supervisor.anomalies import RULE_LABELS, RULES, Anomaly
from models.supervisor.cell_facts import CellFacts, HeldFile
from models.supervisor.matrix import Cell
from models.supervisor.overview import Line
from models.text.formats import number
from ui.i18n import tr, tr_filled, tr_stored
from ui.pages.supervisor import words
from ui.pages.supervisor.words import Look
from ui.parts.layouts import put_away, put_in
from ui.parts.pieces import button, chip, moment_text, quiet, set_chip
from ui.parts.weeks_chart import WeekBar, WeeksChart
from ui.theme import tokens
from ui.words.weeks import week_name

WIDTH = 284
_LEVELS = {"check": "ok", "minus": "", "clock": "warn", "duplicate": "warn"}


@dataclass(frozen=True)
class Chosen:
    """A cell with all that is told of it."""

    line: Line
    place: int
    week: Week
    look: Look
    facts: CellFacts
    anomalies: tuple[Anomaly, ...]


class Detail(QScrollArea):
    """Only shows; ``told`` when its words were copied."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[str] = []
        self._shown: tuple[Chosen, list[WeekBar]] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setObjectName("detail")
        self.setStyleSheet(
            "QScrollArea#detail { border: 2px solid transparent; border-radius: 16px; }"
            f"QScrollArea#detail:focus {{ border-color: {tokens.PRIMARY}; }}"
        )
        self.setAccessibleName(tr("Chi tiết đơn vị trong tuần"))
        self.name, self.state, self.full = QLabel(), chip(""), quiet("", small=True)
        self.name.setProperty("role", "heading")
        self.name.setWordWrap(True)
        self.chart = WeeksChart(tr("Lượt của đơn vị theo tuần"))
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.copy = button(tr("Chép chi tiết"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        inside = QFrame()
        inside.setProperty("card", True)
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.full)
        column.addWidget(self.state)
        column.addWidget(self.chart)
        column.addLayout(self._rows)
        column.addStretch(1)
        column.addWidget(self.copy)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        self.copy.clicked.connect(self._copy)

    def show_chosen(self, chosen: Chosen, weeks: list[WeekBar]) -> None:
        """Show another cell."""
        if (chosen, weeks) == self._shown:
            return
        self._shown = (chosen, weeks)
        line, look = chosen.line, chosen.look
        cell = line.cell(chosen.place)
        self._said = []
        put_away(self._rows)
        self.name.setText(words.short_name(line.name))
        self.full.setText(f"{line.code} · {line.name}")
        word = tr(look.word) if cell is not None else tr("Không phải gửi")
        level = _LEVELS.get(look.icon, "bad" if look.icon else "")
        set_chip(self.state, f"{week_name(chosen.week)}: {word}", level)
        self._said += [f"{line.name} ({line.code})", self.state.text()]
        self.chart.show_weeks(weeks, chosen.place)
        if cell is not None:
            self._flags(cell)
        for place, file in enumerate(chosen.facts.files):
            self._file(file) if not place else self._older(file, place)
        for note in chosen.facts.refused:
            self._part(tr("Tệp bị từ chối"), f"{note.file_name}: {tr_stored(note.reason)}")
        for item in chosen.anomalies:
            said = tr_filled(item.template, item.values)
            self._part(tr(RULE_LABELS[item.rule]), said, tr(RULES[item.rule]))
        key = chosen.facts.key
        if key is not None:
            self._fact(tr("Khóa"), key.mark)
            self._fact(tr("Biết từ"), moment_text(key.since))
        if not chosen.facts.files and not chosen.facts.refused:
            self._part("", tr("Chưa nhận tệp nào của đơn vị này trong tuần."))
        self._make_room()

    def _make_room(self) -> None:
        """At once: new lines are never seen squeezed into the room of the former ones."""
        self._column.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _flags(self, cell: Cell) -> None:
        if cell.other_week:
            self._part("", tr("Tuần của đơn vị bắt đầu vào ngày khác với tuần của nơi tổng hợp."))

    def _file(self, file: HeldFile) -> None:
        self._fact(tr("Lượt"), number(file.total))
        self._fact(tr("Bản gửi"), f"r{file.revision}")
        self._fact(tr("Đơn vị chốt"), moment_text(file.closed_at))
        self._fact(tr("Nhận lúc"), moment_text(file.received_at))
        self._fact(tr("Tệp"), file.file_name)
        self._fact(tr("Mã kiểm tra"), words.short_hash(file.sha256), file.sha256)
        if file.sample:
            self._part("", tr("Gói mang dấu MẪU, không được cộng vào báo cáo thật."))

    def _older(self, file: HeldFile, place: int) -> None:
        said = " · ".join(
            (
                f"r{file.revision}",
                tr("{0} lượt").format(number(file.total)),
                moment_text(file.received_at),
                words.short_hash(file.sha256),
            )
        )
        self._part(tr("Bản cũ đã giữ") if place == 1 else "", said)

    def _fact(self, name: str, value: str, whole: str = "") -> None:
        self._said.append(f"{name}: {whole or value}")
        # A file's name has no space to be broken at.
        label, said = quiet(name, small=True), QLabel(value.replace("_", "_\u200b"))
        label.setWordWrap(False)
        label.setFixedWidth(92)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setToolTip(whole)
        said.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        self._rows.addLayout(row)
        label.show()
        said.show()

    def _part(self, heading: str, *texts: str) -> None:
        if heading:
            title = QLabel(heading)
            title.setStyleSheet("font-weight: 500;")
            title.setWordWrap(True)
            put_in(self._rows, title)
        for place, text in enumerate(texts):
            put_in(self._rows, quiet(text, small=place > 0))
        self._said.append(": ".join(part for part in (heading, " ".join(texts)) if part))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._said))
        self.told.emit(tr("Đã chép chi tiết của đơn vị."))
