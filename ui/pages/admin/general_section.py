"""The section "Chung": language and the first day of the reporting week."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from models.calendar.weeks import Week
from models.reports.ledger import current_week
from models.reports.week_start import WeekTurn, week_turn
from models.store import audit, settings
from models.text.formats import day_short
from ui.i18n import language, tr
from ui.pages.admin.autostart_panel import AutostartPanel
from ui.pages.admin.global_keys_panel import GlobalKeysPanel
from ui.pages.admin.supervisor_panel import SupervisorPanel
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import button, field, quiet
from ui.parts.pin_field import PinField
from ui.parts.section import Section
from ui.parts.segments import Segments
from ui.parts.telling import telling
from ui.session import Session
from ui.words.weeks import WEEKDAYS


class GeneralSection(Section):
    """The language changes at once; the week needs the PIN where there is one."""

    language_chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Chung"))
        self.language = Segments(
            {"vi": "Tiếng Việt", "en": "English"}, tr("Ngôn ngữ của chương trình")
        )
        words = Card(
            tr("Ngôn ngữ"),
            tr("Chỉ đổi chữ trong chương trình; màn hình công cộng và giấy in có thiết lập riêng."),
        )
        words.column.addLayout(buttons(self.language))
        self.column.addWidget(words)
        self.autostart = AutostartPanel(session)
        self.autostart.problem.connect(self.problem)
        self.autostart.told.connect(self.told)
        self.autostart.changed.connect(self.changed)
        self.column.addWidget(self.autostart)
        self.global_keys = GlobalKeysPanel(session)
        self.global_keys.problem.connect(self.problem)
        self.global_keys.told.connect(self.told)
        self.global_keys.changed.connect(self.changed)
        self.column.addWidget(self.global_keys)
        self.supervisor = SupervisorPanel(session)
        self.supervisor.problem.connect(self.problem)
        self.supervisor.told.connect(self.told)
        self.supervisor.changed.connect(self.changed)
        self.column.addWidget(self.supervisor)
        week = Card(
            tr("Tuần báo cáo"),
            tr("Chỉ đổi khi cơ quan cấp trên yêu cầu."),
        )
        self.first_day = QComboBox()
        for place, name in enumerate(WEEKDAYS):
            self.first_day.addItem(tr(name), place)
        self.first_day.setMinimumWidth(220)
        self.pin = PinField()
        self.save = button(tr("Lưu ngày đầu tuần"), "primary")
        self.turn = quiet("")
        week.column.addLayout(buttons(field(tr("Tuần bắt đầu từ"), self.first_day)))
        week.column.addWidget(self.turn)
        week.column.addWidget(self.pin)
        week.column.addLayout(buttons(self.save))
        self.column.addWidget(week)
        self.language.chosen.connect(self.language_chosen)
        self.first_day.activated.connect(self._mark)
        self.save.clicked.connect(self._save)
        self.pin.entered.connect(self._save)
        self.reload()

    def reload(self) -> None:
        self.pin.refresh()
        self.autostart.reload()
        self.global_keys.reload()
        self.supervisor.reload()
        self.language.choose(language())
        self.first_day.setCurrentIndex(settings.get(settings.FIRST_WEEKDAY))
        self._mark()

    def store_changed(self) -> None:
        if not self.save.isEnabled():
            self.reload()

    def _mark(self) -> None:
        stored = settings.get(settings.FIRST_WEEKDAY)
        day = int(self.first_day.currentData())
        self.save.setEnabled(day != stored)
        with self.session.store.read():
            now = self.session.now()
            told = _running(now) if day == stored else _turned(week_turn(day, now))
        self.turn.setText(told)
        self.first_day.setAccessibleDescription(told)

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        with telling(self):
            store, now = self.session.store, self.session.now()
            self.pin.check(store, now)
            day = int(self.first_day.currentData())
            by = settings.get(settings.OFFICER_ON_SHIFT)
            with store.write():
                settings.put(settings.FIRST_WEEKDAY, day)
                audit.append(now, by, "first_weekday", "week", name=WEEKDAYS[day])
            self.pin.clear()
            self.reload()
            self.told.emit(tr("Tuần báo cáo bắt đầu từ {0}.").format(tr(WEEKDAYS[day])))
            self.changed.emit()


def _running(now: datetime) -> str:
    return tr("Tuần đang chạy: {0}, từ {1} đến {2}.").format(*_of(current_week(now)))


def _turned(turn: WeekTurn) -> str:
    """From when another day counts, and what becomes of the weeks: one sentence."""
    label, first, last = _of(turn.first)
    if turn.last is None:
        told = tr(
            "Chưa có tuần nào đã chốt nên mọi tuần được tính lại: tuần đang chạy thành {0}, từ {1} "
            "đến {2}."
        )
        return told.format(label, first, last)
    closed = turn.last.label
    if turn.twice:
        told = tr(
            "Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ "
            "nguyên, nên {3} ngày đầu có trong cả tuần {4} đã chốt."
        )
        return told.format(label, first, last, turn.twice, closed)
    if turn.nowhere:
        told = tr(
            "Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ "
            "nguyên, nên {3} ngày sau tuần {4} không vào báo cáo tuần nào."
        )
        return told.format(label, first, last, turn.nowhere, closed)
    told = tr(
        "Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ nguyên."
    )
    return told.format(label, first, last)


def _of(week: Week) -> tuple[str, str, str]:
    return week.label, day_short(week.first), day_short(week.last)
