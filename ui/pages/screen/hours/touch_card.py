"""What happens outside opening hours, and what visitors may touch."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from models.display.page_checks import IDLE_SECONDS
from models.display.program import ScreenProgram
from ui.i18n import N_, tr
from ui.parts.pieces import chip, quiet, set_chip
from ui.parts.segments import Segments

_LEVELS = (("0", N_("Tắt")), ("3", N_("3 mức")), ("5", N_("5 mức")))


class TouchCard(QFrame):
    """``edited`` with the program as it would be, and the step."""

    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._program: ScreenProgram | None = None
        self.now = chip("")
        self.standby = QCheckBox(tr("Ngoài giờ hiện trang chờ"))
        self.touch = QCheckBox(tr("Cho người dân chạm vào màn hình"))
        self.levels = Segments(_LEVELS, tr("Người dân đánh giá phần hướng dẫn"))
        self.idle = QSpinBox()
        self.idle.setRange(*IDLE_SECONDS)
        self.idle.setSuffix(tr(" giây"))
        self.idle.setKeyboardTracking(False)
        self.idle.setFixedWidth(150)
        self.idle.setAccessibleName(tr("Không ai chạm thì về trang đầu sau bao nhiêu giây"))
        self._build()
        self.standby.clicked.connect(self._changed)
        self.touch.clicked.connect(self._changed)
        self.levels.chosen.connect(self._levels_chosen)
        self.idle.valueChanged.connect(self._idle_changed)

    def show_program(self, program: ScreenProgram, now_words: str, is_open: bool) -> None:
        """``now_words``: whether the office is open now, and until when."""
        self._program = program
        set_chip(self.now, now_words, "ok" if is_open else "warn")
        self.standby.setChecked(program.standby)
        self.touch.setChecked(program.touch)
        self.levels.choose(str(program.satisfaction))
        self.idle.blockSignals(True)
        self.idle.setValue(program.idle_seconds)
        self.idle.blockSignals(False)
        for part in (self.levels, self.idle):
            part.setEnabled(program.touch)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(6)
        column.addWidget(_heading(tr("Ngoài giờ")))
        column.addWidget(self.now)
        column.addWidget(self.standby)
        column.addWidget(
            quiet(tr("Trang chờ ghi giờ làm việc và lúc mở cửa lại, không có mã."), small=True)
        )
        column.addSpacing(12)
        column.addWidget(_heading(tr("Cảm ứng")))
        column.addWidget(self.touch)
        column.addWidget(
            quiet(
                tr("Các nút: phản ánh kiến nghị, câu hỏi, gọi cán bộ, ngôn ngữ, chữ lớn."),
                small=True,
            )
        )
        column.addSpacing(4)
        column.addWidget(QLabel(tr("Người dân đánh giá phần hướng dẫn")))
        column.addWidget(_left(self.levels))
        column.addWidget(quiet(tr("Chỉ đếm số lần chọn, không ghi ai đã chọn."), small=True))
        column.addSpacing(4)
        label = QLabel(tr("Không ai chạm thì về trang đầu sau"))
        label.setBuddy(self.idle)
        column.addWidget(label)
        column.addWidget(_left(self.idle))
        column.addStretch(1)

    def _changed(self) -> None:
        self._tell("")

    def _levels_chosen(self, code: str) -> None:
        self._tell("")

    def _idle_changed(self, seconds: int) -> None:
        self._tell("idle")

    def _tell(self, step: str) -> None:
        if self._program is None:
            return
        program = replace(
            self._program,
            standby=self.standby.isChecked(),
            touch=self.touch.isChecked(),
            satisfaction=int(self.levels.code()),
            idle_seconds=self.idle.value(),
        )
        self.edited.emit(program, step)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _left(part: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part)
    row.addStretch(1)
    return holder
