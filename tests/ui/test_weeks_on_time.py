"""Weeks close, go out and are believed by themselves while the window is open."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.clock import TZ
from models.delivery.again import send_week
from models.delivery.due import ASK, UNATTENDED, set_schedule
from models.delivery.queue import set_destination
from models.errors import Problem
from models.health import note_time
from models.reports import ledger
from models.store.opening import Store
from tests.builders import log_one
from ui.pages.desk.attention import WeeksWords
from ui.pages.reports.ledger_table import STATE
from ui.pages.reports.page import SENDING, ReportsPage
from ui.session import Session
from ui.weeks.keeper import WeekKeeper

PATIENCE = 60_000


class Desk:
    """The keeper and the page of reports, with clocks that a test moves."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store, self.now, self.ticks = store, now, 1000.0
        session = Session(store, lambda: self.now)
        self.page = ReportsPage(session)
        self.keeper = WeekKeeper(session, None, lambda: self.ticks)
        self.keeper.join_reports(self.page)
        self.said: list[WeeksWords | None] = []
        self.told: list[str] = []
        self.warned: list[str] = []
        self.problems: list[Problem] = []
        self.keeper.words.connect(self.said.append)
        self.keeper.told.connect(self.told.append)
        self.keeper.warned.connect(self.warned.append)
        self.keeper.problem.connect(self.problems.append)

    def pass_time(self, wall: timedelta, steady: timedelta | None = None) -> None:
        """The wall clock and the steady one go on; then the minute's timer fires."""
        self.now += wall
        self.ticks += (wall if steady is None else steady).total_seconds()
        self.keeper.notice_time()

    def state(self, label: str) -> str:
        return ledger.ledger_week(ledger.find_week(label), self.now).state

    def chip(self, label: str) -> str:
        rows = self.page.weeks.table.ledger
        place = [week.week.label for week in rows.weeks].index(label)
        return rows.text(place, STATE)

    def settle(self, qtbot: QtBot) -> None:
        def quiet() -> bool:
            return not (self.keeper.due.is_busy() or self.keeper.sending.is_busy())

        qtbot.waitUntil(quiet, timeout=PATIENCE)


@pytest.fixture
def desk(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(desk_store, now)
    qtbot.addWidget(made.page)
    made.page.resize(1262, 720)
    made.page.show()
    yield made
    made.keeper.finish()


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "ổ USB"
    folder.mkdir()
    return folder


def test_missed_weeks_are_asked_about_once_and_closed_together(desk: Desk, qtbot: QtBot) -> None:
    log_one(desk.store, desk.now)
    desk.now += timedelta(days=21)
    desk.keeper.start()
    assert desk.said[-1] is not None and desk.said[-1].text == "3 tuần chưa chốt"
    desk.page.open_due()
    panel = desk.page.weeks.due
    assert [tick.isChecked() for tick in panel.ticks.values()] == [True, False, False]
    assert "Tuần không phát sinh" in panel.ticks["2026-W49"].text()
    panel.ticks["2026-W49"].setChecked(True)
    panel.go.click()
    desk.settle(qtbot)
    assert [desk.state(f"2026-W{n}") for n in (48, 49, 50)] == ["exported", "exported", "due"]
    assert ledger.ledger_week(ledger.find_week("2026-W49"), desk.now).zero
    assert panel.finish.isVisible() and desk.problems == []
    assert desk.said[-1] is not None and desk.said[-1].text == "Tuần 50 chưa chốt"


def test_later_means_tomorrow(desk: Desk) -> None:
    desk.now += timedelta(days=7)
    desk.keeper.start()
    assert desk.said[-1] is not None
    desk.keeper.put_off()
    assert desk.said[-1] is None
    desk.keeper.look()
    assert desk.said[-1] is None
    desk.pass_time(timedelta(days=1))
    assert desk.said[-1] is not None


def test_a_pc_that_slept_over_the_end_of_the_year_looks_at_once(desk: Desk) -> None:
    desk.now = datetime(2027, 1, 3, 23, 0, tzinfo=TZ)
    desk.keeper.start()
    before = desk.said[-1]
    # Linux: the steady clock stands while the PC sleeps.
    desk.pass_time(timedelta(hours=9), timedelta(seconds=60))
    assert before is not None and desk.said[-1] is not None
    assert (before.text, desk.said[-1].text) == ("5 tuần chưa chốt", "6 tuần chưa chốt")


def test_unattended_runs_at_its_time_says_so_and_sends(desk: Desk, usb: Path, qtbot: QtBot) -> None:
    log_one(desk.store, desk.now)
    set_schedule(desk.store, UNATTENDED, "08:00", "HOA", desk.now)
    set_destination(desk.store, usb, False, "HOA", desk.now)
    desk.now = datetime(2026, 11, 30, 7, 59, 30, tzinfo=TZ)
    desk.keeper.start()
    assert desk.said[-1] is None and not desk.keeper.due.is_busy()
    desk.pass_time(timedelta(minutes=1))
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: desk.state("2026-W48") == "delivered", timeout=PATIENCE)
    assert desk.said[-1] is not None and "Đã tự chốt, xuất tuần 48/2026" in desk.said[-1].text
    assert [path.suffix for path in usb.iterdir()] == [".zip"]
    desk.settle(qtbot)
    assert desk.chip("2026-W48") == "Đã chốt, đã gửi 08:00 30/11"
    desk.keeper.put_off()
    assert desk.said[-1] is None


def test_a_clock_set_back_runs_nothing_alone_and_says_so(desk: Desk) -> None:
    log_one(desk.store, desk.now)
    set_schedule(desk.store, UNATTENDED, "08:00", "HOA", desk.now)
    note_time(desk.store, desk.now + timedelta(days=30))
    desk.now += timedelta(days=7)
    desk.keeper.start()
    assert not desk.keeper.due.is_busy() and desk.state("2026-W48") == "due"
    assert len(desk.warned) == 1 and "Đồng hồ máy chậm" in desk.warned[0]
    assert desk.said[-1] is not None


def test_a_folder_that_vanished_is_tried_again_and_told(
    desk: Desk, usb: Path, qtbot: QtBot
) -> None:
    set_schedule(desk.store, ASK, "08:00", "HOA", desk.now)
    set_destination(desk.store, usb, False, "HOA", desk.now)
    desk.now += timedelta(days=7)
    desk.keeper.start()
    usb.rename(usb.with_name("rút ra"))
    desk.keeper.due.run(["2026-W48"], ["2026-W48"])
    desk.settle(qtbot)
    assert desk.state("2026-W48") == "exported"
    qtbot.waitUntil(lambda: "Chưa gửi được" in desk.chip("2026-W48"), timeout=PATIENCE)
    way = desk.page.weeks.card.way
    desk.page.weeks.choose_week("2026-W48")
    assert "Không thấy thư mục nhận" in way.text.text() and "Thử lại lúc 09:42" in way.text.text()
    usb.with_name("rút ra").rename(usb)
    desk.pass_time(timedelta(seconds=30))
    assert not desk.keeper.sending.is_busy()
    way.send.click()
    desk.settle(qtbot)
    assert desk.state("2026-W48") == "delivered" and len(list(usb.iterdir())) == 1
    send_week(desk.store, "2026-W48", desk.now)
    way.show_week(desk.page.weeks._weeks[1], None, desk.page.weeks.card.where)
    desk.keeper.sending.look()
    desk.settle(qtbot)
    assert len(list(usb.iterdir())) == 1


def test_giving_up_a_week_keeps_it_in_the_outbox(desk: Desk, usb: Path, qtbot: QtBot) -> None:
    set_destination(desk.store, usb, False, "HOA", desk.now)
    desk.now += timedelta(days=7)
    usb.rmdir()
    desk.keeper.start()
    desk.keeper.due.run(["2026-W48"], ["2026-W48"])
    desk.settle(qtbot)
    desk.page.weeks.choose_week("2026-W48")
    desk.page.weeks.card.way.give_up.click()
    assert desk.chip("2026-W48").startswith("Đã chốt, thôi gửi")
    usb.mkdir()
    desk.pass_time(timedelta(minutes=5))
    desk.settle(qtbot)
    assert list(usb.iterdir()) == []
    assert any(desk.store.places.outbox.glob("*.zip"))


def test_schedule_and_destination_are_chosen_on_the_page(desk: Desk, usb: Path) -> None:
    desk.page.open_tab(SENDING)
    view = desk.page.sending
    assert view is not None and not view.schedule.save.isEnabled()
    view.schedule.mode.button(UNATTENDED).click()
    assert view.schedule.save.isEnabled() and view.schedule.at.isEnabled()
    view.schedule.save.click()
    view.place.folder.setText(str(usb / "không có"))
    view.place.save.click()
    view.place.folder.setText(str(usb))
    view.place.save.click()
    assert not view.place.save.isEnabled()
    assert view.place.nowhere.isVisible()
