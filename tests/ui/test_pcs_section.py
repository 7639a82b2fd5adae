"""The section "Nhiều máy", as a clerk at a second PC and a supervisor at the main one use it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.errors import Problem
from models.pcs.hand_over import hand_over, own_mark
from models.pcs.heard import heard_so_far
from models.pcs.known import Compared, known_pcs
from models.pcs.role import MAIN, SECOND, role_here, set_role
from models.pcs.take_files import take_files
from models.reports.ledger import close_week
from models.store.schema import InteractionRow
from tests.builders import PIN, log_one
from tests.pcs import Pc
from ui.pages.admin.pcs.compare_form import CompareForm
from ui.pages.admin.pcs.section import PcsSection
from ui.pages.desk.page import DeskPage
from ui.pages.reports.page import ReportsPage
from ui.pc_exchange import PcExchange, next_look
from ui.session import Session
from ui.words.pcs import pc_words

PATIENCE = 30_000


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "thư mục chung"
    folder.mkdir()
    return folder


class Seen:
    """A section in a window, and what it says."""

    def __init__(self, pc: Pc, now: datetime, qtbot: QtBot) -> None:
        self.section = PcsSection(Session(pc.store, lambda: now))
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self.section.problem.connect(self.problems.append)
        self.section.told.connect(self.told.append)
        self.section.resize(1000, 760)
        qtbot.addWidget(self.section)
        self.section.show()
        qtbot.waitExposed(self.section)
        self.section.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.section)
        self._qtbot = qtbot

    def wait(self) -> None:
        """Until the work that was begun has ended."""
        cards = (self.section.main, self.section.second)
        self._qtbot.waitUntil(lambda: not any(card.is_busy() for card in cards), timeout=PATIENCE)


def test_a_second_pc_hands_over_and_the_main_one_compares_by_keyboard(
    main: Pc, second: Pc, shared: Path, now: datetime, qtbot: QtBot
) -> None:
    with second.here() as store:
        log_one(store, now)
        mark = own_mark(store, now)
        seen = Seen(second, now, qtbot)
        assert seen.section.mark.text() == mark
        assert "chưa báo nhận" in seen.section.second.until.text()
        assert not seen.section.main.isVisible()
        seen.section.second.hand_over_to(shared)
        seen.wait()
        assert seen.problems == [] and "QMC_26734_QUAY2" in seen.told[-1]
        seen.section.close()
    (file,) = shared.glob("QMC_*.zip")
    with main.here():
        seen = Seen(main, now, qtbot)
        card = seen.section.main
        assert not seen.section.second.isVisible() and card.none.isVisible()
        drop_on(card.drop, [shared])
        seen.wait()
        form = card.form
        assert isinstance(form, CompareForm) and form.path == file
        assert form.mark.hasFocus() and not form.go.isEnabled()
        assert mark not in card.said.text.text()
        QTest.keyClicks(form.mark, "0000 0000 0000 0000")
        QTest.keyClick(form.mark, Qt.Key.Key_Return)
        seen.wait()
        assert card.form is form and form.warning.level == "bad"
        assert mark not in form.warning.text.text()
        assert InteractionRow.select().count() == 0
        form.mark.clear()
        QTest.keyClicks(form.mark, mark)
        QTest.keyClick(form.mark, Qt.Key.Key_Return)
        seen.wait()
        assert card.form is None and card.said.level == "ok"
        assert InteractionRow.select().count() == 1
        assert [pc.name for pc in known_pcs()] == ["Quầy 2"]
        assert card.table.isVisible() and card.table.rows.rowCount() == 1
        seen.section.close()
    with second.here():
        seen = Seen(second, now, qtbot)
        seen.section.second.hear_file(shared)
        assert "09:41 23/11/2026" in seen.section.second.until.text()
        assert heard_so_far().left_out == {}


def test_the_role_is_changed_with_the_pin(main: Pc, now: datetime, qtbot: QtBot) -> None:
    with main.here():
        seen = Seen(main, now, qtbot)
        card = seen.section.role
        assert not card.save.isVisible() and not card.choice.named.isVisible()
        card.choice.second.click()
        assert card.choice.name.text() == "Quầy 03" and card.pin.isVisible()
        card.choice.name.setText("Quầy 5")
        card.save.click()
        assert role_here().role == MAIN and len(seen.problems) == 1
        card.pin.edit.setText(PIN)
        QTest.keyClick(card.pin.edit, Qt.Key.Key_Return)
        here = role_here()
        assert (here.role, here.code, here.name) == (SECOND, "QUAY5", "Quầy 5")
        assert seen.section.second.isVisible() and not seen.section.main.isVisible()
        assert not card.save.isVisible() and not card.pin.isVisible()


def test_a_pc_that_is_gone_is_no_longer_waited_for(
    main: Pc, second: Pc, shared: Path, now: datetime, qtbot: QtBot
) -> None:
    pair(main, second, shared, now)
    with main.here():
        seen = Seen(main, now, qtbot)
        card = seen.section.main
        assert not card.retire.isEnabled()
        card.table.selectRow(0)
        card.retire.click()
        form = card.form
        assert form is not None and form.reason.hasFocus() and not form.go.isEnabled()
        form.reason.setText("trả máy")
        QTest.keyClick(form.reason, Qt.Key.Key_Return)
        assert known_pcs() == [] and card.form is None and card.none.isVisible()


def test_what_a_closed_week_lacks_is_told_on_both_sides(
    main: Pc, second: Pc, shared: Path, now: datetime, qtbot: QtBot
) -> None:
    pair(main, second, shared, now)
    with main.here() as store:
        close_week(store, "2026-W48", now, "HOA")
    with second.here() as store:
        log_one(store, now)
        hand_over(store, shared, now + timedelta(hours=1))
    with main.here():
        seen = Seen(main, now + timedelta(hours=1), qtbot)
        seen.section.main.take([shared])
        seen.wait()
        assert seen.section.main.said.level == "warn"
        assert "2026-W48" in seen.section.main.said.text.text()
        assert "2026-W48: 1" in seen.section.main.table.rows.items[0]
        seen.section.close()
    with second.here():
        seen = Seen(second, now + timedelta(hours=1), qtbot)
        seen.section.second.hear_file(shared)
        assert "2026-W48" in seen.section.second.left_out.text.text()
        level, text, _ = pc_words(now)
        assert level == "warn" and "chưa vào tuần" in text


def test_the_shared_folder_works_by_itself(
    main: Pc, second: Pc, shared: Path, now: datetime, qtbot: QtBot
) -> None:
    pair(main, second, shared, now)
    later = now + timedelta(hours=1)
    with second.here() as store:
        log_one(store, now)
        seen = Seen(second, later, qtbot)
        seen.section.folder.use(shared)
        assert seen.section.second.now.isVisible()
        work = PcExchange(Session(store, lambda: later))
        work.look()
        qtbot.waitUntil(lambda: not work.is_busy(), timeout=PATIENCE)
        work.finish()
        seen.section.close()
    with main.here() as store:
        seen = Seen(main, later, qtbot)
        seen.section.folder.use(shared)
        problems: list[Problem] = []
        work = PcExchange(Session(store, lambda: later))
        work.problem.connect(problems.append)
        with qtbot.waitSignal(work.exchanged, timeout=PATIENCE):
            work.look()
        qtbot.waitUntil(lambda: not work.is_busy(), timeout=PATIENCE)
        assert InteractionRow.select().count() == 1 and problems == []
        (shared / "QMC_26734_QUAY2_20261123T104100.zip").write_bytes(b"PK")
        for _ in range(2):
            with qtbot.waitSignal(work.exchanged, timeout=PATIENCE):
                work.look()
            qtbot.waitUntil(lambda: not work.is_busy(), timeout=PATIENCE)
        QApplication.processEvents()
        assert len(problems) == 1, "told once"
        work.finish()


def test_the_next_exchange_comes_with_the_end_of_the_shift(main: Pc, now: datetime) -> None:
    with main.here():
        assert next_look(now) == now + timedelta(hours=1)
        late = now.replace(hour=11, minute=10)
        assert next_look(late) == now.replace(hour=11, minute=32)
        sunday = now.replace(day=29, hour=11, minute=10)
        assert next_look(sunday) == sunday + timedelta(hours=1)


def test_a_second_pc_says_where_weeks_are_closed(second: Pc, now: datetime, qtbot: QtBot) -> None:
    with second.here() as store:
        log_one(store, now)
        page = ReportsPage(Session(store, lambda: now))
        qtbot.addWidget(page)
        problems: list[Problem] = []
        page.problem.connect(problems.append)
        page.weeks.main.click()
        assert "máy chính" in str(problems[0])
        assert page.weeks.middle.currentWidget() is page.weeks.charts


def test_before_closing_the_main_pc_sees_who_is_missing(
    main: Pc, second: Pc, shared: Path, now: datetime, qtbot: QtBot
) -> None:
    pair(main, second, shared, now)
    with main.here() as store:
        log_one(store, now)
        page = ReportsPage(Session(store, lambda: now))
        qtbot.addWidget(page)
        page.resize(1262, 768)
        page.show()
        page.weeks.main.click()
        notice = page.weeks.closing.pcs
        assert notice.isVisible() and notice.level == "warn"
        assert "Quầy 2" in notice.text.text() and "09:41 23/11/2026" in notice.text.text()
        assert page.weeks.closing.go.isEnabled(), "told, not refused"


def test_the_chip_of_a_second_pc_gives_way_first(second: Pc, now: datetime, qtbot: QtBot) -> None:
    with second.here() as store:
        page = DeskPage(Session(store, lambda: now))
        qtbot.addWidget(page)
        page.resize(1262, 768)
        page.show()
        page.show_status("ok", "Màn hình đang hiển thị mã QR · đã kiểm tra 09:41")
        assert page._top.pcs.isVisible() and page._top.pcs.text() == "Máy chính chưa nhận"
        page._top.fit(520)
        assert not page._top.pcs.isVisible() and page._top.status.isVisible()
        set_role(store, MAIN, "", "HOA", PIN, now)
        page.reload()
        page._top.fit(1262)
        assert not page._top.pcs.isVisible()


def pair(main: Pc, second: Pc, shared: Path, now: datetime) -> None:
    with second.here() as store:
        path, mark = hand_over(store, shared, now).path, own_mark(store, now)
    with main.here() as store:
        assert take_files(store, [path], now, "HOA", Compared(mark))[0].problem is None


def drop_on(target: object, paths: list[Path]) -> None:
    """What a file manager lets fall."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)  # type: ignore[attr-defined]
