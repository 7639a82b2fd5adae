"""What happens when a week is over: a person is asked, or it runs by itself at a time of day."""

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QTimeEdit

from models.delivery.due import ASK, UNATTENDED, Due
from models.text.formats import number
from ui.i18n import N_, tr
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, quiet
from ui.parts.segments import Segments

_MODES = ((ASK, N_("Hỏi rồi mới chốt")), (UNATTENDED, N_("Tự chốt và xuất")))


class ScheduleCard(Card):
    """``wanted`` with the mode and the time of day."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(
            tr("Khi một tuần đã hết"),
            tr(
                "Chương trình xem sổ tuần khi mở máy, mỗi giờ và sau khi máy ngủ; tuần bị lỡ "
                "cũng được nêu."
            ),
        )
        self.mode = Segments(_MODES, tr("Cách chốt tuần đã hết"))
        self.at = QTimeEdit()
        self.at.setDisplayFormat("HH:mm")
        # Digits as everywhere in the program, whatever the PC's region writes.
        self.at.setLocale(QLocale.c())
        self.at.setMinimumWidth(96)
        self.save = button(tr("Lưu cách chốt"), "primary")
        self.about = quiet("", small=True)
        self.state = Notice()
        self.column.addLayout(
            buttons(field(tr("Tuần đã hết"), self.mode), field(tr("Chạy từ lúc"), self.at))
        )
        self.column.addWidget(self.about)
        self.column.addWidget(self.state)
        self.column.addLayout(buttons(self.save))
        self._kept = self._chosen()
        self.mode.chosen.connect(self._look)
        self.at.timeChanged.connect(self._look)
        self.save.clicked.connect(self._tell)

    def show_due(self, found: Due) -> None:
        """The schedule that holds, and what the ledger says; what is being changed stays."""
        kept = (found.schedule.mode, f"{found.schedule.at:%H:%M}")
        if self._chosen() == self._kept or kept != self._kept:
            self._kept = kept
            self.mode.choose(kept[0])
            self.at.setTime(QTime.fromString(kept[1], "HH:mm"))
        if found.clock_behind:
            self.state.say(
                "warn",
                tr(
                    "Đồng hồ máy chậm hơn lần ghi trước nên không tự chốt tuần nào. "
                    "Hãy chỉnh lại ngày giờ."
                ),
            )
        elif found.weeks:
            said = tr("{0} tuần đã qua chưa chốt hoặc chưa xuất")
            self.state.say("info", said.format(number(len(found.weeks))) + ".")
        else:
            self.state.say("ok", tr("Mọi tuần đã qua đều đã chốt và xuất."))
        self._look()

    def _chosen(self) -> tuple[str, str]:
        return self.mode.code(), self.at.time().toString("HH:mm")

    def _look(self) -> None:
        alone = self.mode.code() == UNATTENDED
        self.at.setEnabled(alone)
        self.about.setText(
            tr(
                "Từ giờ này của ngày đầu sau tuần, tuần có lượt được chốt và xuất không hỏi; "
                "tuần không có lượt luôn hỏi trước."
            )
            if alone
            else tr("Trang Quầy nhắc một lần mỗi ngày; một nút chốt và xuất mọi tuần đã chọn.")
        )
        self.save.setEnabled(self._chosen() != self._kept)

    def _tell(self) -> None:
        self.wanted.emit(*self._chosen())
