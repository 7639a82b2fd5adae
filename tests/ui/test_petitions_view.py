"""The view "Phản ánh, kiến nghị" as a clerk uses it, with the keyboard too (A5)."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.answers.slip import SLIP80
from models.display.asked_page import asked_now
from models.display.program import PETITIONS_LINK
from models.display.status import DisplayNow, tell_status
from models.errors import StoreProblem
from models.log.context import load_context
from models.petitions import book
from models.petitions.book import ANSWERED, COMMENT, FORWARDED, NEW
from models.qr.pdf_pages import rendered_pages
from models.qr.verify import verify_image
from models.reports import ledger
from models.store import settings
from models.store.opening import Store
from models.store.retention import BLANKED_TEXT, NOTE_DAYS, apply_retention
from models.store.schema import InteractionRow
from tests.ui.visitor import confirm_sites
from ui.i18n import tr_problem
from ui.pages.answers.page import AnswersPage
from ui.pages.petitions import view as view_module
from ui.pages.petitions.view import PetitionsView
from ui.printing.portal_slip import write_portal_slip
from ui.session import Session

SAID = "Đề nghị niêm yết bảng phí ở nơi dễ nhìn hơn"


class Heard:
    """What the view told."""

    def __init__(self, view: PetitionsView | AnswersPage) -> None:
        self.problems: list[str] = []
        self.told: list[str] = []
        self.channels = 0
        view.problem.connect(self._problem)
        view.told.connect(self.told.append)
        view.channels_requested.connect(self._channels)

    def _problem(self, problem: StoreProblem) -> None:
        self.problems.append(tr_problem(problem))

    def _channels(self) -> None:
        self.channels += 1


@pytest.fixture
def view(desk_store: Store, now: datetime, qtbot: QtBot) -> PetitionsView:
    made = PetitionsView(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.resize(945, 534)
    made.show()
    qtbot.waitExposed(made)
    return made


def note(store: Store, now: datetime, content: str = SAID) -> str:
    made = book.note_petition(store, load_context(), "petition", content, None, now, log=False)
    return made.id


def fields(view: PetitionsView) -> list[str]:
    rows = view.book.table.rows
    return [rows.text(row, 2) for row in range(rows.rowCount())]


def test_ctrl_enter_notes_it_and_counts_it(view: PetitionsView, desk_store: Store) -> None:
    heard = Heard(view)
    view.form.kind.button(COMMENT).click()
    view.form.field.setCurrentIndex(view.form.field.findData("viec_lam"))
    view.form.text.setFocus()
    QTest.keyClicks(view.form.text, "De nghi niem yet bang phi")
    QTest.keyClick(view.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (one,) = book.petitions()
    assert (one.kind, one.field, one.content) == (COMMENT, "viec_lam", "De nghi niem yet bang phi")
    assert [row.preset for row in InteractionRow.select()] == ["petition"]
    assert view.form.text.toPlainText() == "" and view.form.text.hasFocus()
    assert fields(view) == [one.content] and view.book.table.chosen() == one.id
    assert heard.told == ["Đã ghi vào sổ và ghi một lượt"] and heard.problems == []


def test_without_the_tick_nothing_is_counted(view: PetitionsView) -> None:
    view.form.log.setChecked(False)
    view.form.text.setPlainText(SAID)
    view.form.save.click()
    assert len(book.petitions()) == 1 and not InteractionRow.select().count()


def test_the_guard_looks_on_while_somebody_types(view: PetitionsView) -> None:
    view.form.text.setPlainText("Ngắn")
    assert "số điện thoại" not in view.form.guard.text()
    assert view.form.counter.text() == "4/2.000"
    view.form.text.setPlainText("Gọi lại cho tôi số 0912 345 678")
    assert "Nội dung có số điện thoại" in view.form.guard.text()
    assert view.form.text.property("invalid") is True
    view.form.text.setPlainText("Gọi lại cho tôi ở quầy số 3")
    assert str(NOTE_DAYS) in view.form.guard.text()
    assert view.form.text.property("invalid") is False


@pytest.mark.parametrize("typed", ["Gọi lại cho tôi số 0912 345 678", "Ngắn", "", "ă" * 2001])
def test_what_is_refused_stays_in_the_form(view: PetitionsView, typed: str) -> None:
    heard = Heard(view)
    view.form.text.setPlainText(typed)
    view.form.save.click()
    assert len(heard.problems) == 1 and heard.told == []
    assert view.form.text.toPlainText() == typed and not book.petitions()


def test_a_store_that_cannot_loses_nothing_and_notes_nothing_twice(
    view: PetitionsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, whole = Heard(view), book.note_petition
    view.form.text.setPlainText(SAID)

    def stored_but_not_told(*args: object, **more: object) -> None:
        whole(*args, **more)  # type: ignore[arg-type]
        raise StoreProblem("Sổ đang bận. Hãy thử lại.", code="locked")

    monkeypatch.setattr(view_module.book, "note_petition", stored_but_not_told)
    view.form.save.click()
    assert heard.problems and view.form.text.toPlainText() == SAID
    monkeypatch.setattr(view_module.book, "note_petition", whole)
    view.form.save.click()
    assert view.form.text.toPlainText() == ""
    assert len(book.petitions()) == 1 and InteractionRow.select().count() == 1


def test_states_are_counted_filtered_and_moved(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    first = note(desk_store, now - timedelta(days=1), "Đường trước trung tâm ngập nước")
    note(desk_store, now)
    view.reload()
    labels = [view.book.state.button(code).text() for code in ("", NEW, FORWARDED, ANSWERED)]
    assert labels == ["Tất cả 2", "Mới 2", "Đã chuyển 0", "Đã trả lời 0"]
    view.book.table.choose(first)
    heard = Heard(view)
    view.book.view.note.setText("gửi phòng Kinh tế")
    view.book.view.forward.click()
    assert book.find_petition(first).state == FORWARDED
    assert heard.told == ["Đã chuyển sang “Đã chuyển”"]
    assert "gửi phòng Kinh tế" in view.book.view.story.text()
    assert view.book.view.note.text() == ""
    view.book.state.button(FORWARDED).click()
    assert fields(view) == ["Đường trước trung tâm ngập nước"]
    view.book.view.answered.click()
    assert book.find_petition(first).state == ANSWERED
    assert fields(view) == [] and view.book.none.isVisible()
    view.book.state.button(ANSWERED).click()
    view.book.view.back.click()
    assert len(heard.problems) == 1 and "ghi chú" in heard.problems[0]
    view.book.view.note.setText("trả lời nhầm người")
    view.book.view.back.click()
    assert book.find_petition(first).state == FORWARDED


def test_one_answered_at_the_desk_goes_back_to_new(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    one = note(desk_store, now)
    view.reload()
    view.book.table.choose(one)
    panel = view.book.view
    assert panel.forward.isVisible() and panel.answered.isVisible()
    assert not panel.back.isVisible()
    panel.answered.click()
    assert book.find_petition(one).state == ANSWERED
    assert [panel.forward.isVisible(), panel.answered.isVisible()] == [False, False]
    panel.note.setText("trả lời nhầm người")
    panel.back.click()
    assert book.find_petition(one).state == NEW


def test_search_goes_without_accents(
    view: PetitionsView, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    note(desk_store, now, "Đường trước trung tâm ngập nước")
    note(desk_store, now)
    view.reload()
    assert len(fields(view)) == 2
    QTest.keyClicks(view.book.search, "ngap nuoc")
    qtbot.waitUntil(lambda: len(fields(view)) == 1)
    assert view.book.state.button(NEW).text() == "Mới 1"
    QTest.keyClicks(view.book.search, "xyz")
    qtbot.waitUntil(lambda: not fields(view))
    assert view.book.none.text() == "Không có phản ánh nào như vậy."


def test_the_text_can_be_copied_and_is_gone_after_its_term(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    one = note(desk_store, now - timedelta(days=120))
    book.move_petition(desk_store, one, ANSWERED, "", "HOA", now - timedelta(days=100))
    view.reload()
    view.book.view.copy.click()
    assert QGuiApplication.clipboard().text() == SAID
    with desk_store.write():
        apply_retention(now)
    view.reload()
    assert fields(view) == [BLANKED_TEXT]
    assert view.book.view.content.toPlainText() == BLANKED_TEXT
    assert not view.book.view.copy.isEnabled()


def test_without_the_portal_it_says_so_and_offers_the_register(view: PetitionsView) -> None:
    heard = Heard(view)
    assert "phananh.moha.gov.vn" in view.guide.notice.text.text()
    assert not view.guide.show_code.isEnabled() and not view.guide.slip.isEnabled()
    assert view.guide.count.isEnabled()
    view.guide.open.click()
    assert heard.channels == 1


def test_the_code_is_asked_for_and_the_guidance_counted(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    heard = Heard(view)
    confirm_sites(desk_store, now)
    view.store_changed()
    assert view.guide.notice.isHidden() and view.guide.portal.isVisible()
    view.guide.show_code.click()
    assert len(heard.problems) == 1 and asked_now(now) is None
    tell_status(desk_store, DisplayNow("showing", "AOC 24"), now)
    view.guide.show_code.click()
    assert asked_now(now) is not None and "45 giây" in heard.told[-1]
    view.guide.count.click()
    (row,) = InteractionRow.select()
    assert (row.preset, row.activity, row.officer) == ("petition", "petition_guidance", "HOA")


@pytest.mark.parametrize("layout", ["a5", SLIP80])
def test_the_slip_scans_to_the_portal(
    desk_store: Store, now: datetime, tmp_path: Path, qtbot: QtBot, layout: str
) -> None:
    confirm_sites(desk_store, now)
    with desk_store.write():
        settings.put(settings.SLIP_LAYOUT, layout)
    out = tmp_path / "phiếu.pdf"
    assert write_portal_slip(Session(desk_store, lambda: now), out) == 1
    (image,) = rendered_pages(out.read_bytes(), 203)
    verify_image(image, PETITIONS_LINK, codes=1)


def test_without_a_printer_the_slip_becomes_a_file(
    view: PetitionsView,
    desk_store: Store,
    now: datetime,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ui.pages.petitions import portal_print

    confirm_sites(desk_store, now)
    view.reload()
    heard = Heard(view)
    asked: list[str] = []
    monkeypatch.setattr(portal_print, "slip_printer", lambda: "")
    monkeypatch.setattr(view.print, "_ask_file", asked.append)
    view.guide.slip.click()
    assert asked == ["phieu-cong-phan-anh-2026-11-23"]
    view.print.save(str(tmp_path / "phiếu.pdf"))
    assert (tmp_path / "phiếu.pdf").read_bytes().startswith(b"%PDF")
    assert heard.told == ["Đã lưu phiếu.pdf."]
    view.print.save(str(tmp_path / "không có" / "phiếu.pdf"))
    assert len(heard.problems) == 1


def test_a_closed_week_refuses_and_keeps_the_text(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    heard = Heard(view)
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    view.form.text.setPlainText(SAID)
    view.form.save.click()
    assert "2026-W48" in heard.problems[0] and view.form.text.toPlainText() == SAID


def test_it_is_the_second_part_of_the_page(desk_store: Store, now: datetime, qtbot: QtBot) -> None:
    page = AnswersPage(Session(desk_store, lambda: now))
    qtbot.addWidget(page)
    page.resize(989, 614)
    page.show()
    heard = Heard(page)
    assert page.petitions is None
    page.parts.button("petitions").click()
    assert page.petitions is not None and page.petitions.isVisible()
    assert not page.search.isVisible() and not page.bring.isVisible()
    page.petitions.form.text.setPlainText(SAID)
    page.petitions.form.save.click()
    assert heard.told and len(book.petitions()) == 1
    page.petitions.form.text.setPlainText("đang gõ dở")
    page.parts.button("answers").click()
    assert not page.petitions.isVisible()
    page.open_tab("petitions")
    assert page.petitions.form.text.toPlainText() == "đang gõ dở"


def test_nothing_is_cut_at_1366_at_125_percent(
    view: PetitionsView, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    one = note(desk_store, now, "Một câu dài không xuống dòng " * 60)
    book.move_petition(desk_store, one, FORWARDED, "gửi cấp trên", "HOA", now)
    view.reload()
    for area in (view.left, view.right):
        inside = area.widget()
        assert inside.minimumSizeHint().width() <= area.viewport().width()
        assert inside.width() <= area.viewport().width()
    assert view.right.verticalScrollBar().maximum() == 0
    assert view.left.verticalScrollBar().maximum() == 0


def test_tab_reaches_every_control_in_order(
    view: PetitionsView, desk_store: Store, now: datetime
) -> None:
    confirm_sites(desk_store, now)
    note(desk_store, now)
    view.reload()
    view.guide.show_code.setFocus()
    seen = []
    for _ in range(24):
        focus = QGuiApplication.focusObject()
        seen.append(focus)
        QTest.keyClick(view.window(), Qt.Key.Key_Tab)
    wanted = [
        view.guide.show_code,
        view.guide.slip,
        view.guide.count,
        view.form.field,
        view.form.text,
        view.form.log,
        view.form.save,
        view.book.search,
        view.book.table,
        view.book.view.note,
        view.book.view.forward,
    ]
    places = [seen.index(control) for control in wanted]
    assert places == sorted(places)
    for control in wanted:
        assert control.accessibleName() or control.text()  # type: ignore[union-attr]
