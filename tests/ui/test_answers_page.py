"""The page Hỏi đáp by keyboard: found, read, corrected, brought in."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.answers import library
from models.answers.editing import former_values
from models.answers.entry import Entry
from models.answers.importing import Plan, take_in
from models.errors import Problem
from models.store.opening import Store
from ui.i18n import set_language
from ui.pages.answers import finding as finding_module
from ui.pages.answers.page import AnswersPage
from ui.pages.answers.words import qt_spans
from ui.session import Session

ROOT = Path(__file__).resolve().parent.parent.parent

ENTRIES = (
    Entry("Người có công hưởng chế độ gì?", "Trợ cấp.", field="nguoi_co_cong", day="2026-11-02"),
    Entry("Đăng ký thất nghiệp ở đâu?", "Tại trung tâm việc làm.", field="viec_lam"),
    Entry("Hưởng lương hưu từ khi nào?", "Người có đủ năm đóng.", field="bhxh", in_force=False),
    Entry("Chuyển xếp lương viên chức?", "Theo hướng dẫn.", source="https://moha.gov.vn/luong"),
)


def put(store: Store, now: datetime, *entries: Entry) -> None:
    take_in(store, Plan(entries, (), 0, 0, (), library.library_version()), "HOA", now)


@pytest.fixture
def session(desk_store: Store, now: datetime) -> Session:
    put(desk_store, now, *ENTRIES)
    return Session(desk_store, lambda: now)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> AnswersPage:
    made = AnswersPage(session)
    qtbot.addWidget(made)
    made.resize(1262, 768)
    made.show()
    qtbot.waitExposed(made)
    made.search.words.setFocus()
    made.problems = []  # type: ignore[attr-defined]
    made.problem.connect(made.problems.append)  # type: ignore[attr-defined]
    return made


def shown(page: AnswersPage) -> list[str]:
    return [hit.answer.question for hit in page.hits.rows.hits]


def search(page: AnswersPage, qtbot: QtBot, text: str) -> None:
    page.search.words.clear()
    page.search.at_once()
    with qtbot.waitSignal(page.search.changed):
        # Unikey puts whole letters in; QTest has keys for ASCII only.
        page.search.words.insert(text)


def wait_for_panel(page: AnswersPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.panel.is_busy(), timeout=30_000)


def test_everything_in_force_stands_there_before_anything_is_typed(page: AnswersPage) -> None:
    assert len(shown(page)) == 3
    assert page.total.text().startswith("4 ")
    current = page.current()
    assert current is not None
    assert current.question == shown(page)[0] == ENTRIES[0].question
    assert page.reading.answer.toPlainText() == "Trợ cấp."


def test_results_come_as_somebody_types(page: AnswersPage, qtbot: QtBot) -> None:
    search(page, qtbot, "luong")
    assert shown(page) == ["Chuyển xếp lương viên chức?"]
    assert "moha.gov.vn/luong" in page.reading.source.text()
    assert len(page.reading.question.extraSelections()) == 1
    assert page.reading.question.extraSelections()[0].cursor.selectedText() == "lương"
    page.search.retired.setChecked(True)
    assert shown(page) == ["Chuyển xếp lương viên chức?", "Hưởng lương hưu từ khi nào?"]
    assert page.reading.retired.isVisible() is False
    QTest.keyClick(page.search.words, Qt.Key.Key_Down)
    assert page.reading.retired.isVisible()
    page.search.fields.setCurrentIndex(page.search.fields.findData("bhxh"))
    page.search.changed.emit()
    assert shown(page) == ["Hưởng lương hưu từ khi nào?"]


def test_nothing_found_says_what_to_try(page: AnswersPage, qtbot: QtBot) -> None:
    search(page, qtbot, "luong xyz")
    assert shown(page) == []
    assert page.current() is None
    assert not page.reading.log.isEnabled()
    visible = [label.text() for label in page.findChildren(type(page.total)) if label.isVisible()]
    assert any("Hãy bớt từ" in text for text in visible)


def test_arrows_move_from_the_search_and_enter_reads(page: AnswersPage, qtbot: QtBot) -> None:
    first = shown(page)[0]
    QTest.keyClick(page.search.words, Qt.Key.Key_Down)
    assert page.reading.question.toPlainText() == shown(page)[1]
    QTest.keyClick(page.search.words, Qt.Key.Key_Up)
    QTest.keyClick(page.search.words, Qt.Key.Key_Up)
    assert page.reading.question.toPlainText() == first
    assert page.search.words.hasFocus()
    QTest.keyClick(page.search.words, Qt.Key.Key_PageDown)
    assert page.reading.question.toPlainText() == shown(page)[-1]
    QTest.keyClick(page.search.words, Qt.Key.Key_Return)
    assert page.reading.answer.hasFocus()
    QTest.keyClick(page.reading.answer, Qt.Key.Key_Escape)
    assert page.search.words.hasFocus()


def test_enter_right_after_typing_reads_what_was_typed(page: AnswersPage) -> None:
    QTest.keyClicks(page.search.words, "vien chuc")
    QTest.keyClick(page.search.words, Qt.Key.Key_Return)
    assert page.reading.question.toPlainText() == "Chuyển xếp lương viên chức?"


def test_escape_clears_the_search(page: AnswersPage, qtbot: QtBot) -> None:
    search(page, qtbot, "luong")
    QTest.keyClick(page.search.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.search.text() == ""


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F10, "show_requested"),
        (Qt.Key.Key_F11, "slip_requested"),
        (Qt.Key.Key_F12, "log_requested"),
    ],
)
def test_one_key_asks_for_each_use(
    page: AnswersPage, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    page.activateWindow()
    search(page, qtbot, "luong")
    asked: list[str] = []
    getattr(page, signal).connect(asked.append)
    QTest.keyClick(page.search.words, key)
    current = page.current()
    assert current is not None
    assert asked == [current.id]
    search(page, qtbot, "khong co dau het")
    QTest.keyClick(page.search.words, key)
    assert asked == [current.id]


def test_an_answer_is_corrected_and_its_story_stays(
    page: AnswersPage, session: Session, qtbot: QtBot
) -> None:
    search(page, qtbot, "luong")
    current = page.current()
    assert current is not None
    page.reading.edit.click()
    assert page.editor.isVisible()
    page.editor.answer.setPlainText(" ")
    page.editor.save.click()
    assert page.editor.isVisible()
    assert page.editor.notice.isVisible()
    page.editor.answer.setPlainText("Theo thông tư mới.")
    page.editor.in_force.setChecked(False)
    page.editor.save.click()
    assert not page.editor.isVisible()
    assert "Đã lưu" in page._line.text.text()
    stored = library.find_answer(current.id)
    assert (stored.answer, stored.in_force, stored.source) == (
        "Theo thông tư mới.",
        False,
        current.source,
    )
    (former,) = former_values(current.id)
    assert (former.officer, former.entry.answer) == ("HOA", "Theo hướng dẫn.")
    assert shown(page) == []
    page.search.retired.setChecked(True)
    page.hits.choose(shown(page).index(current.question))
    assert page.reading.answer.toPlainText() == "Theo thông tư mới."
    page.reading.edit.click()
    assert "Theo hướng dẫn." in page.editor.story.text()
    QTest.keyClick(page.editor.source, Qt.Key.Key_Escape)
    assert not page.editor.isVisible()


def test_somebody_elses_change_is_seen(page: AnswersPage, session: Session) -> None:
    answer = page.current()
    assert answer is not None
    main = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(session.store.places.root)]
    done = subprocess.run([*main, "answers", "retire", answer.id], capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    page.store_changed()
    assert answer.question not in shown(page)


def test_an_empty_library_offers_two_beginnings(
    desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    page = AnswersPage(Session(desk_store, lambda: now))
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.bring.isVisible()
    page.empty.samples.click()
    assert not page.empty.isVisible()
    assert len(shown(page)) == library.count() >= 12
    assert page.reading.sample.isVisible()


def csv_file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "câu hỏi.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_file_is_looked_at_then_taken_in(page: AnswersPage, qtbot: QtBot, tmp_path: Path) -> None:
    text = (
        "Hỏi gì;Trả lời;Nguồn\n"
        "Đăng ký thất nghiệp ở đâu?;Ở nơi khác;\n"
        "Câu mới?;Trả lời mới;https://moha.gov.vn\n"
        "Câu lạ?;x;https://zalo.me/0912345678\n"
    )
    page.bring.click()
    panel = page.panel
    assert panel.isVisible()
    panel.read_file(csv_file(tmp_path, text))
    wait_for_panel(page, qtbot)
    # The question's column has a name that is not known: a person chooses it.
    assert not panel.take.isEnabled()
    assert panel.notice.isVisible()
    box = panel.mapping.boxes["question"]
    box.setCurrentIndex(box.findText("Hỏi gì"))
    box.activated.emit(box.currentIndex())
    wait_for_panel(page, qtbot)
    assert panel.outcome.added.text().startswith("1 ")
    assert panel.outcome.changed.text().startswith("1 ")
    lines = panel.outcome.lines.rows.items
    assert [line[0] for line in lines] == ["4", "2"]
    assert "Tại trung tâm việc làm. → Ở nơi khác" in lines[1][2]
    assert library.count() == 4
    assert "2" in panel.take.text()
    panel.take.click()
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=30_000)
    assert library.count() == 5
    assert page.search.isVisible()
    search(page, qtbot, "câu mới")
    assert shown(page) == ["Câu mới?"]
    assert not page.problems  # type: ignore[attr-defined]


def test_of_two_columns_with_one_name_a_person_chooses(
    page: AnswersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Câu hỏi;Trả lời;Câu hỏi;Nguồn\nKhông phải?;x;Câu mới?;https://moha.gov.vn/a?id=1\n"
    page.bring.click()
    panel = page.panel
    panel.read_file(csv_file(tmp_path, text))
    wait_for_panel(page, qtbot)
    assert not panel.take.isEnabled() and not panel.outcome.isVisible()
    assert "“Câu hỏi” (A, C)" in panel.notice.text.text()
    box = panel.mapping.boxes["question"]
    assert box.currentIndex() == 0 and box.hasFocus()
    box.setCurrentIndex(3)
    box.activated.emit(3)
    wait_for_panel(page, qtbot)
    assert "1 nguồn có phần" in panel.outcome.no_code.text()
    panel.take.click()
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=30_000)
    search(page, qtbot, "câu mới")
    assert shown(page) == ["Câu mới?"]
    assert page.reading.source.text().startswith("Nguồn: moha.gov.vn/a?id=1 (phiếu không có mã QR)")


def test_old_font_text_is_shown_both_ways_and_a_person_decides(
    page: AnswersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "question;answer\nNg­êi cã c«ng ®­îc h­ëng chÕ ®é g×?;Trî cÊp h»ng th¸ng theo quy ®Þnh\n"
    page.open_import()
    page.panel.read_file(csv_file(tmp_path, text, "latin-1"))
    wait_for_panel(page, qtbot)
    asked = page.panel.old_font
    assert asked.isVisible()
    assert not page.panel.take.isEnabled()
    assert "®­îc" in asked.before.text()
    assert "được hưởng chế độ" in asked.after.text()
    asked.convert.click()
    wait_for_panel(page, qtbot)
    page.panel.take.click()
    qtbot.waitUntil(lambda: not page.panel.isVisible(), timeout=30_000)
    search(page, qtbot, "được hưởng")
    assert shown(page) == ["Người có công được hưởng chế độ gì?"]


def test_a_file_that_cannot_be_read_is_told_in_the_panel(
    page: AnswersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.open_import()
    page.panel.read_file(tmp_path / "không có.csv")
    wait_for_panel(page, qtbot)
    assert page.panel.notice.isVisible()
    assert not page.panel.take.isEnabled()
    page.panel.leave.click()
    assert page.search.isVisible()
    assert library.count() == 4


def test_a_file_can_be_dropped(page: AnswersPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "question;answer\nMột câu?;x\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    page.open_import()
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.panel.drop.dropEvent(event)
    wait_for_panel(page, qtbot)
    assert page.panel.outcome.added.text().startswith("1 ")
    assert page.panel.drop.name.text() == path.name


def test_a_large_library_is_read_in_a_thread_and_more_is_fetched(
    desk_store: Store, now: datetime, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding_module, "_AT_ONCE", 10)
    put(desk_store, now, *(Entry(f"Câu số {n:03}", "chung") for n in range(180)))
    page = AnswersPage(Session(desk_store, lambda: now))
    qtbot.addWidget(page)
    page.resize(1262, 768)
    page.show()
    qtbot.waitUntil(page.finding.is_ready, timeout=30_000)
    assert len(shown(page)) == 50
    page.hits.choose(20)
    page.hits.rows.fetchMore(page.hits.rootIndex())
    assert len(shown(page)) == 150
    current = page.current()
    assert current is not None
    assert current.question == "Câu số 020"


def test_said_shows_at_the_bottom(page: AnswersPage) -> None:
    page.said("Đã ghi 09:41")
    assert page._line.text.text() == "Đã ghi 09:41"
    page.said_problem(Problem("Không ghi được. Hãy thử lại."))
    assert page._line.property("bad") is True


def test_marks_count_as_qt_does() -> None:
    assert qt_spans("ab cd", ((3, 5),)) == [(3, 2)]
    assert qt_spans("👍 cd", ((2, 4),)) == [(3, 2)]


def test_english_page_has_no_vietnamese_buttons(session: Session, qtbot: QtBot) -> None:
    set_language("en")
    try:
        page = AnswersPage(session)
        qtbot.addWidget(page)
        assert page.bring.text() == "Import file…"
        assert page.reading.log.accessibleName() == "Log the answer (F12)"
        assert page.search.words.accessibleName() == "Search the answers"
    finally:
        set_language("vi")
