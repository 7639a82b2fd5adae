"""One press from an answer to the screen, to paper, to the log; what came of it is said (A3)."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.answers.use import used_between
from models.display.shown_answer import shown_now, take_back
from models.display.status import DisplayNow, tell_status
from models.errors import StoreProblem
from models.log.undo import undo_last
from models.qr.decode import find_codes
from models.qr.pdf_pages import rendered_pages
from models.store import settings
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.answers_shown import SITE, put_answer
from ui import answer_actions as module
from ui.answer_actions import AnswerActions
from ui.pages.answers.page import AnswersPage
from ui.session import Session
from ui.theme.fonts import load_fonts


class Desk:
    """The page with its actions, as a clerk uses it."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store, self.now = store, now
        session = Session(store, lambda: now)
        self.page = AnswersPage(session)
        self.actions = AnswerActions(session, self.page)
        self.page.show()
        for _ in range(100):
            QTest.qWait(20)
            if self.page.current() is not None:
                break

    def press(self, key: Qt.Key) -> str:
        QTest.keyClick(self.page.search.words, key)
        return self.said()

    def said(self) -> str:
        return self.page._line.text.text()

    def shows(self) -> str:
        return self.page.reading.show_it.text()


@pytest.fixture
def answer(desk_store: Store, now: datetime) -> str:
    return put_answer(desk_store, now)


@pytest.fixture
def desk(
    desk_store: Store,
    now: datetime,
    answer: str,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    load_fonts()
    monkeypatch.setattr(module, "printer_names", list)
    monkeypatch.setattr(module, "slip_printer", str)
    made = Desk(desk_store, now)
    yield made
    made.page.close()


def test_without_a_screen_it_is_said_and_nothing_offered(desk: Desk, now: datetime) -> None:
    said = desk.press(Qt.Key.Key_F10)
    assert "Màn hình công cộng chưa chạy" in said
    assert desk.shows() == "Hiện lên màn hình\nF10"
    assert used_between(now.date(), now.date()) == []


def test_the_same_key_shows_and_takes_back(desk: Desk, now: datetime, answer: str) -> None:
    tell_status(desk.store, DisplayNow("showing"), now)
    assert desk.press(Qt.Key.Key_F10) == "Đang hiện trên màn hình · Thôi hiện (F10)"
    assert desk.shows() == "Thôi hiện\nF10"
    assert shown_now(now).answer.id == answer
    assert desk.press(Qt.Key.Key_F10) == "Đã thôi hiện câu trả lời trên màn hình."
    assert desk.shows() == "Hiện lên màn hình\nF10"
    assert shown_now(now) is None


def test_when_the_visitor_or_the_screen_ends_it_the_desk_says_so(desk: Desk, now: datetime) -> None:
    tell_status(desk.store, DisplayNow("showing"), now)
    desk.press(Qt.Key.Key_F10)
    take_back(desk.store, now)
    desk.page.store_changed()
    assert desk.said() == "Màn hình công cộng đã thôi hiện câu trả lời."
    assert desk.shows() == "Hiện lên màn hình\nF10"
    desk.press(Qt.Key.Key_F10)
    tell_status(desk.store, DisplayNow("stopped"), now)
    desk.actions.look()
    assert desk.shows() == "Hiện lên màn hình\nF10"


def test_one_press_logs_once_with_the_answer(desk: Desk, now: datetime, answer: str) -> None:
    logged: list[None] = []
    desk.actions.logged.connect(lambda: logged.append(None))
    with desk.store.write():
        settings.put(settings.LAST_VISITOR, "worker")
    assert desk.press(Qt.Key.Key_F12).startswith("Đã ghi 09:41: ")
    (row,) = InteractionRow.select()
    assert (row.preset, row.visitor, row.field) == ("policy_question", "worker", "nguoi_co_cong")
    assert len(logged) == 1
    assert used_between(now.date(), now.date())[0][2:] == (0, 0, 1)
    undo_last(desk.store, "HOA", "03", now)
    assert used_between(now.date(), now.date()) == []


def test_a_press_that_the_store_refused_is_the_same_one_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, drafts = module.log_answer, []

    def unsure(*given):  # type: ignore[no-untyped-def]
        drafts.append(given[3].id)
        row = real(*given)
        if len(drafts) == 1:
            raise StoreProblem("Sổ đang bận. Hãy thử lại.", code="locked")
        return row

    monkeypatch.setattr(module, "log_answer", unsure)
    assert desk.press(Qt.Key.Key_F12) == "Sổ đang bận. Hãy thử lại."
    assert desk.press(Qt.Key.Key_F12).startswith("Đã ghi")
    assert drafts[0] == drafts[1]
    assert InteractionRow.select().count() == 1
    desk.press(Qt.Key.Key_F12)
    assert drafts[2] != drafts[0]


def test_without_a_printer_a_pdf_is_offered(
    desk: Desk, now: datetime, answer: str, tmp_path: Path
) -> None:
    assert "chưa có máy in" in desk.press(Qt.Key.Key_F11)
    assert used_between(now.date(), now.date()) == []
    assert desk.page.reading.slips.save.isEnabled()
    desk.actions._saving = answer
    desk.actions.save(str(tmp_path / "phiếu.pdf"))
    assert desk.said() == "Đã lưu phiếu.pdf."
    (page,) = rendered_pages(tmp_path / "phiếu.pdf", 200)
    assert [code.text for code in find_codes(page)] == [f"{SITE}/1"]


@pytest.mark.parametrize(("layout", "wide"), [("a5", 148), ("slip80", 80)])
def test_one_press_sends_the_slip_in_the_remembered_layout(
    desk: Desk,
    now: datetime,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    layout: str,
    wide: int,
) -> None:
    out = tmp_path / "in.pdf"

    class ToFile(QPrinter):
        def setPrinterName(self, name: str) -> None:
            self.asked = name
            self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(out))

    monkeypatch.setattr(module, "slip_printer", lambda: "XP-80")
    monkeypatch.setattr(module, "QPrinter", ToFile)
    desk.page.reading.slips.layouts.button(layout).click()
    assert desk.press(Qt.Key.Key_F11).startswith("Đã gửi phiếu tới máy in ")
    pages = list(rendered_pages(out, 300))
    assert pages[0].width / 300 * 25.4 == pytest.approx(wide, abs=1)
    assert [code.text for code in find_codes(pages[-1])] == [f"{SITE}/1"]
    assert used_between(now.date(), now.date())[0][2:] == (0, 1, 0)


def test_what_was_chosen_for_slips_is_remembered(
    desk: Desk, desk_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    slips = desk.page.reading.slips
    assert slips.printers.isHidden()
    slips.layouts.button("slip80").click()
    monkeypatch.setattr(module, "printer_names", lambda: ["HP", "XP-80"])
    monkeypatch.setattr(module, "slip_printer", lambda: "XP-80")
    again = Desk(desk_store, now)
    assert again.page.reading.slips.layouts.code() == "slip80"
    assert again.page.reading.slips.printers.currentText() == "XP-80"
    assert not again.page.reading.slips.printers.isHidden()
    again.page.reading.slips.printers.textActivated.emit("HP")
    assert settings.get(settings.SLIP_PRINTER) == "HP"
    again.page.close()
