"""The part "Gửi và nhận": when weeks are closed, where they go, what came back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.delivery.due import UNATTENDED, due, set_schedule
from models.delivery.queue import destination, set_destination
from models.delivery.receipts import NEW_KEY, OTHER_KEY, WRONG_MARK, receiver, take_receipt
from models.errors import Problem, Refused
from models.setup.desk import officer_on_shift
from ui.i18n import tr, tr_problem
from ui.pages.reports.sending.place_card import PlaceCard
from ui.pages.reports.sending.receipts_card import ReceiptsCard
from ui.pages.reports.sending.schedule_card import ScheduleCard
from ui.parts.section import Section
from ui.parts.telling import telling
from ui.session import Session
from ui.tab_order import bring_into_sight
from ui.words.weeks import name_of_label

_UNKNOWN_KEY = (NEW_KEY, OTHER_KEY, WRONG_MARK)
_WIDTH = 760


class SendingView(Section):
    """Everything is kept at once; ``sending_requested`` when something may go now."""

    sending_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Gửi và nhận"), "", parent)
        self.widen(_WIDTH)
        self._waiting: list[Path] = []
        self.schedule, self.place, self.receipts = ScheduleCard(), PlaceCard(), ReceiptsCard()
        for card in (self.place, self.schedule, self.receipts):
            self.column.addWidget(card)
        self.schedule.wanted.connect(self._set_schedule)
        self.place.wanted.connect(self._set_place)
        self.receipts.given.connect(self.take)
        self.receipts.accepted.connect(self._accept)
        self.setFocusProxy(self.place.folder)
        # What is asked and said takes its room first.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._show_receipts)
        self.reload()

    def reload(self) -> None:
        with telling(self), self.session.store.read():
            self.schedule.show_due(due(self.session.now()))
            self.place.show_destination(destination())
            self.receipts.show_receiver(receiver())

    def take(self, files: Sequence[Path]) -> None:
        """Take receipts in; one under a key that nobody accepted waits for its mark."""
        self._waiting = []
        self.receipts.ask_for_mark(False)
        self._take(files, None)

    def _accept(self, mark: str) -> None:
        # One mark at a time: the first file says whether it is right.
        self._take(self._waiting, mark)

    def _take(self, files: Sequence[Path], mark: str | None) -> None:
        good: list[str] = []
        bad: list[str] = []
        waiting: list[Path] = []
        for path in files:
            try:
                by = officer_on_shift().code
                made = take_receipt(self.session.store, path, self.session.now(), mark, by)
            except Refused as problem:
                bad.append(f"{path.name}: {tr_problem(problem)}")
                waiting += [path] if problem.template in _UNKNOWN_KEY else []
            except Problem as problem:
                self.problem.emit(problem)
                return
            else:
                name = name_of_label(made.receipt.week)
                told = tr("{0}, bản r{1}: {2} đã ký nhận, dấu khóa {3}.")
                who = made.receipt.receiver_name
                good.append(told.format(name, made.receipt.revision, who, made.receipt.key_mark))
        self._waiting = waiting
        self.receipts.ask_for_mark(bool(waiting))
        self.receipts.said.say("warn" if bad else "ok", "\n".join([*bad, *good]))
        self._laid_out.start()
        if good:
            self.changed.emit()
            self.reload()

    def _show_receipts(self) -> None:
        """They stand at the end of the part, out of sight at first."""
        for part in (self.receipts.accept, self.receipts.said):
            if part.isVisible():
                bring_into_sight(part)

    def _set_schedule(self, mode: str, at: str) -> None:
        with telling(self):
            by, now = officer_on_shift().code, self.session.now()
            made = set_schedule(self.session.store, mode, at, by, now)
            self.told.emit(
                tr("Tuần đã hết được tự chốt và xuất từ {0}.").format(f"{made.at:%H:%M}")
                if made.mode == UNATTENDED
                else tr("Tuần đã hết chỉ chốt khi có người đồng ý.")
            )
            self.changed.emit()
            self.reload()

    def _set_place(self, typed: str, all_files: bool) -> None:
        with telling(self):
            by, now = officer_on_shift().code, self.session.now()
            folder = Path(typed) if typed else None
            made = set_destination(self.session.store, folder, all_files, by, now)
            self.told.emit(
                tr("Tuần xuất từ nay được gửi tới {0}.").format(made.folder)
                if made.folder
                else tr("Không gửi tự động nữa; tệp nằm trong hộp gửi.")
            )
            self.changed.emit()
            self.reload()
            self.sending_requested.emit()
