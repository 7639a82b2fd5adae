"""The history as a clerk uses it: by keyboard alone, narrowed, corrected, while others log."""

from array import array
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.log.context import load_context
from models.log.interactions import edit_interaction, find_interaction, void_interaction
from models.log.listing import Filter
from models.reports import ledger
from models.setup import people
from models.store.opening import Store
from models.store.retention import NOTE_DAYS, apply_retention
from models.store.schema import FieldRow, InteractionRow, Preset
from tests.builders import log_one
from tests.i18n_catalogue import is_vietnamese
from tests.ui.words_shown import words_shown
from ui.app import App
from ui.i18n import set_language
from ui.pages.history.model import KIND, NOTE, STATE, TIME, RowsModel
from ui.pages.history.page import HistoryPage
from ui.pages.history.reading import Reading
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

PATIENCE = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def logged(desk_store: Store, now: datetime) -> Store:
    """Nine rows of today and last week."""
    with desk_store.write():
        for days, minutes, preset, more in (
            (0, 1, "followed", {"field": "viec_lam"}),
            (0, 2, "handout", {"quantity": 4}),
            (0, 3, "policy_question", {"note": "Hỏi chế độ thai sản", "officer": "MINH"}),
            (0, 4, "tech_issue", {"note": "hói đầu máy in"}),
            (3, 5, "followed", {"officer": "MINH"}),
            (4, 6, "declined", {}),
            (5, 7, "followed", {"field": "viec_lam"}),
            (6, 8, "no_phone", {}),
            (7, 9, "petition", {"visitor": "business"}),
        ):
            log_one(desk_store, now - timedelta(days=days, minutes=minutes), preset, **more)
    return desk_store


def settle(page: HistoryPage, qtbot: QtBot) -> None:
    """Until nothing is looked for and nothing waits to be counted."""
    qtbot.waitUntil(
        lambda: not page.is_searching() and not page._recount.isActive(), timeout=PATIENCE
    )
    page.detail.refresh()


def show(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> HistoryPage:
    load_fonts()
    apply_style(qapp)
    made = HistoryPage(Session(store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    settle(made, qtbot)
    return made


@pytest.fixture
def page(logged: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> HistoryPage:
    return show(logged, now, qtbot, qapp)


@pytest.fixture
def app_store(logged: Store) -> Store:
    return logged


def history_of(app: App, qtbot: QtBot) -> HistoryPage:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL)
    found = app.window.stack.currentWidget()
    assert isinstance(found, HistoryPage)
    settle(found, qtbot)
    return found


def column(page: HistoryPage, number: int) -> list[str]:
    rows = page.table.rows
    return [rows.index(row, number).data() for row in range(rows.rowCount())]


def search(page: HistoryPage, qtbot: QtBot, text: str) -> list[str]:
    page.filters.words.clear()
    page.filters.words.insert(text)
    settle(page, qtbot)
    return column(page, KIND)


# What is shown.


def test_rows_stand_newest_first_with_their_marks_and_the_total(page: HistoryPage) -> None:
    assert column(page, TIME)[:2] == ["23/11/2026 09:40", "23/11/2026 09:39"]
    assert column(page, KIND)[0] == "Giới thiệu, đã quan tâm"
    assert column(page, NOTE)[2] == "Hỏi chế độ thai sản"
    assert page.total.text() == "12 lượt trong 9 dòng"
    assert [c.quantity for c in page.chart.columns()] == [1, 1, 1, 1, 1, 0, 0, 7]


def test_a_row_written_down_later_says_both_times(
    logged: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    at = now - timedelta(days=1)
    log_one(logged, now, "followed", at=at, reason="mất điện")
    page = show(logged, now, qtbot, qapp)
    row = column(page, STATE).index("Ghi bù")
    assert page.table.rows.index(row, 1).data() == "23/11/2026 09:41"
    page.table.choose(row)
    page.detail.refresh()
    said = dict(page.detail.facts.said)
    assert said["Xảy ra lúc"].startswith("09:41 22/11/2026")
    assert said["Ghi lúc"] == "09:41 23/11/2026" and said["Lý do ghi bù"] == "mất điện"


def test_an_empty_store_and_an_empty_answer_each_have_a_sentence(
    desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    page = show(desk_store, now, qtbot, qapp)
    assert "Chưa ghi lượt nào" in page._empty.text() and page._empty.isVisible()
    assert search(page, qtbot, "zzzz") == []
    assert "Không có lượt nào khớp" in page._empty.text()
    assert not page.table.isVisible()


# What is looked for.


def test_words_are_found_with_and_without_accents(page: HistoryPage, qtbot: QtBot) -> None:
    assert search(page, qtbot, "thai san") == ["Hỏi đáp chính sách"]
    assert search(page, qtbot, "thái") == []
    assert len(search(page, qtbot, "hoi")) == 2
    assert search(page, qtbot, "hói") == ["Lỗi kỹ thuật"]
    assert search(page, qtbot, "minh") == ["Hỏi đáp chính sách", "Giới thiệu, đã quan tâm"]
    assert len(search(page, qtbot, "viec lam")) == 2


def test_fewer_than_three_letters_wait_for_enter(page: HistoryPage, qtbot: QtBot) -> None:
    assert len(search(page, qtbot, "sả")) == 9
    QTest.keyClick(page.filters.words, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert column(page, KIND) == ["Hỏi đáp chính sách"]
    QTest.keyClick(page.filters.words, Qt.Key.Key_Backspace)
    settle(page, qtbot)
    assert page.table.rows.rowCount() == 9


def test_filters_narrow_together_and_are_cleared_at_once(page: HistoryPage, qtbot: QtBot) -> None:
    filters = page.filters
    assert not filters.all.isEnabled()
    filters.preset.setFocus()
    filters.preset.setCurrentIndex(filters.preset.findData("followed"))
    filters.preset.activated.emit(filters.preset.currentIndex())
    settle(page, qtbot)
    assert page.total.text() == "3 lượt trong 3 dòng"
    filters.officer.setCurrentIndex(filters.officer.findData("MINH"))
    filters.officer.activated.emit(filters.officer.currentIndex())
    settle(page, qtbot)
    assert page.total.text() == "1 lượt trong 1 dòng"
    QTest.mouseClick(filters.all, Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.total.text() == "12 lượt trong 9 dòng" and filters.filter() == Filter()
    assert filters.words.hasFocus()


def test_periods_are_chosen_typed_or_taken_from_the_chart(page: HistoryPage, qtbot: QtBot) -> None:
    filters = page.filters
    for code, rows in (("today", 4), ("last_week", 5), ("this_week", 4), ("all", 9)):
        QTest.mouseClick(filters.quick.buttons[code], Qt.MouseButton.LeftButton)
        settle(page, qtbot)
        assert page.table.rows.rowCount() == rows, code
        assert [n for n, b in filters.quick.buttons.items() if b.isChecked()] == [code]
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(page.chart, Qt.Key.Key_Left)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.table.rows.rowCount() == 1
    assert filters.between.first.text() == filters.between.last.text() == "20/11/2026"
    assert not any(button.isChecked() for button in filters.quick.buttons.values())
    filters.between.first.setDate(filters.between.first.date().addDays(-1))
    settle(page, qtbot)
    assert page.table.rows.rowCount() == 2


def test_voided_rows_are_shown_when_asked_for(
    page: HistoryPage, logged: Store, now: datetime, qtbot: QtBot
) -> None:
    row = InteractionRow.get(InteractionRow.preset == "declined")
    void_interaction(logged, row.id, "HOA", "Ghi nhầm", now)
    page.search()
    settle(page, qtbot)
    assert page.table.rows.rowCount() == 8
    QTest.keyClick(page.filters.voided, Qt.Key.Key_Space)
    settle(page, qtbot)
    assert column(page, STATE).count("Đã hủy") == 1
    assert page.total.text() == "11 lượt trong 9 dòng"


def test_retired_entries_that_rows_bear_can_be_chosen(
    page: HistoryPage, logged: Store, now: datetime, qtbot: QtBot
) -> None:
    people.retire_officer(logged, "MINH", now)
    Preset.update(active=False).where(
        Preset.code.in_(["tech_issue", "already_following"])
    ).execute()
    page.reload()
    box = page.filters.preset
    labels = [box.itemText(place) for place in range(box.count())]
    assert "Lỗi kỹ thuật (đã ngừng)" in labels and not any("từ trước" in text for text in labels)
    box.setCurrentIndex(box.findData("tech_issue"))
    box.activated.emit(box.currentIndex())
    settle(page, qtbot)
    assert column(page, KIND) == ["Lỗi kỹ thuật"]
    assert page.filters.officer.findText("Trần Văn Minh (đã ngừng)") > 0


# What is corrected.


def test_an_edit_is_told_in_words_from_and_to(page: HistoryPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.choose(2)
    page.detail.refresh()
    QTest.keyClick(page.table, Qt.Key.Key_E, CTRL)
    editor = page.detail.editor
    assert page.detail.is_typing() and editor.preset.hasFocus()
    editor.field.setCurrentIndex(editor.field.findData("viec_lam"))
    editor.note.setText("Hỏi lương hưu")
    editor.reason.setText("nghe nhầm")
    with qtbot.waitSignal(page.told) as told, qtbot.waitSignal(page.changed):
        QTest.keyClick(editor.reason, Qt.Key.Key_Return)
    assert told.args == ["Đã lưu sửa đổi của lượt 09:38."]
    settle(page, qtbot)
    assert column(page, NOTE)[2] == "Hỏi lương hưu" and column(page, STATE)[2] == "Đã sửa"
    assert page.table.hasFocus() and page.table.currentIndex().row() == 2
    first, edit = page.detail.facts.timeline.steps
    assert first.title == "Ghi lần đầu" and "“Hỏi chế độ thai sản”" in first.lines[0]
    assert edit.lines == (
        "Lĩnh vực: – → Việc làm",
        "Ghi chú: “Hỏi chế độ thai sản” → “Hỏi lương hưu”",
        "Lý do: nghe nhầm",
    )
    assert edit.about == "09:41 23/11/2026 · Nguyễn Thị Hoa"


def test_a_void_needs_a_reason_and_leaves_the_row_in_sight(page: HistoryPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.detail.refresh()
    QTest.mouseClick(page.detail.void_button, Qt.MouseButton.LeftButton)
    form = page.detail.void_form
    assert form.reason.hasFocus() and form.reason.text() == "Ghi nhầm"
    form.reason.clear()
    with qtbot.waitSignal(page.problem) as told:
        QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert "lý do" in told.args[0].template
    form.reason.insert("bấm nhầm phím")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert column(page, STATE)[0] == "Đã hủy" and page.table.rows.rowCount() == 9
    assert page.total.text() == "11 lượt trong 8 dòng"
    step = page.detail.facts.timeline.steps[-1]
    assert (step.title, step.lines) == ("Đã hủy", ("Lý do: bấm nhầm phím",))
    assert not page.detail.edit_button.isVisible() and not page.detail.void_button.isVisible()


def test_a_closed_week_is_only_read(
    logged: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    ledger.close_week(logged, "2026-W47", now, by="HOA")
    page = show(logged, now, qtbot, qapp)
    page.table.choose(8)
    page.detail.refresh()
    assert "Tuần 2026-W47 đã chốt" in page.detail.notice.text.text()
    assert not page.detail.edit_button.isVisible() and not page.detail.void_button.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert not page.detail.is_typing()
    page.table.choose(0)
    page.detail.refresh()
    assert page.detail.edit_button.isVisible() and not page.detail.notice.isVisible()


def test_a_row_of_a_retired_kind_keeps_it_when_something_else_is_corrected(
    page: HistoryPage, qtbot: QtBot
) -> None:
    Preset.update(active=False).where(Preset.code == "tech_issue").execute()
    FieldRow.update(active=False).where(FieldRow.code == "viec_lam").execute()
    page.reload()
    settle(page, qtbot)
    row = InteractionRow.get(InteractionRow.preset == "tech_issue")
    page.table.choose(column(page, KIND).index("Lỗi kỹ thuật"))
    page.detail.edit()
    editor = page.detail.editor
    assert editor.preset.currentData() == "tech_issue"
    editor.quantity.setValue(3)
    QTest.keyClick(editor.reason, Qt.Key.Key_Return)
    kept = find_interaction(row.id)
    assert (kept.preset, kept.quantity) == ("tech_issue", 3)
    settle(page, qtbot)
    page.table.choose(0)
    page.detail.edit()
    assert editor.field.currentData() == "viec_lam"
    editor.quantity.setValue(2)
    QTest.keyClick(editor.reason, Qt.Key.Key_Return)
    first = InteractionRow.select().order_by(InteractionRow.occurred_at.desc()).first()
    assert (first.field, first.quantity) == ("viec_lam", 2)


@pytest.mark.parametrize(
    ("lang", "mark"),
    [("vi", "đã xóa theo thời hạn lưu"), ("en", "removed at the end of its term")],
)
def test_a_note_past_its_term_reads_as_such(
    lang: str,
    mark: str,
    logged: Store,
    now: datetime,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    row = InteractionRow.get(InteractionRow.preset == "policy_question")
    changes = {"note": "bí mật hai"}
    edit_interaction(logged, load_context(), row.id, changes, "HOA", "lý do kín", now)
    with logged.write():
        apply_retention(now + timedelta(days=NOTE_DAYS + 1))
    set_language(lang)
    try:
        page = show(logged, now, qtbot, qapp)
        page.table.choose(2)
        page.detail.refresh()
        assert dict(page.detail.facts.said).get("Ghi chú" if lang == "vi" else "Note") == mark
        lines = " ".join(line for s in page.detail.facts.timeline.steps for line in s.lines)
        assert f"{mark} → {mark}" in lines
        assert "bí mật" not in lines and "lý do kín" not in lines
    finally:
        set_language("vi")


# What others log meanwhile.


def test_rows_logged_meanwhile_appear_in_their_place(
    page: HistoryPage, logged: Store, now: datetime, qtbot: QtBot
) -> None:
    page.table.setFocus()
    page.table.choose(1)
    chosen = page.table.current()
    log_one(logged, now, "no_phone")
    log_one(logged, now, "petition", at=now - timedelta(days=1), reason="mất điện")
    page.store_changed()
    settle(page, qtbot)
    kinds = column(page, KIND)
    assert kinds[0] == "Không có điện thoại / Zalo" and kinds[5] == "Hướng dẫn gửi PAKN"
    assert page.total.text() == "14 lượt trong 11 dòng"
    assert page.table.current() == chosen
    page.filters.preset.setCurrentIndex(page.filters.preset.findData("handout"))
    page.filters.preset.activated.emit(1)
    settle(page, qtbot)
    log_one(logged, now, "followed")
    page.store_changed()
    settle(page, qtbot)
    assert column(page, KIND) == ["Phát tờ hướng dẫn"]


def test_what_others_correct_is_seen(
    page: HistoryPage, logged: Store, now: datetime, qtbot: QtBot
) -> None:
    row = InteractionRow.get(InteractionRow.preset == "handout")
    edit_interaction(logged, load_context(), row.id, {"quantity": 7}, "MINH", "đếm lại", now)
    page.store_changed()
    settle(page, qtbot)
    assert page.table.rows.index(1, 5).data() == "7" and column(page, STATE)[1] == "Đã sửa"
    assert page.total.text() == "15 lượt trong 9 dòng"


def test_a_search_that_was_overtaken_shows_nothing_of_itself(
    page: HistoryPage, qtbot: QtBot
) -> None:
    for text in ("thai", "viec", "declined", "minh", "thai san"):
        page.filters.words.setText(text)
    settle(page, qtbot)
    assert column(page, KIND) == ["Hỏi đáp chính sách"]


def test_a_reading_is_given_up_in_the_middle_of_a_query_without_a_word(
    page: HistoryPage, logged: Store, qtbot: QtBot
) -> None:
    template = InteractionRow.select().dicts().get()
    del template["seq"]
    with logged.write():
        for start in range(0, 6_000, 500):
            InteractionRow.insert_many(
                [{**template, "id": f"many-{n:06}"} for n in range(start, start + 500)]
            ).execute()
    said: list[object] = []
    page.problem.connect(said.append)
    for number in range(40):
        reading = Reading(logged, Filter(search="viec lam"))
        reading.failed.connect(said.append)
        ended: list[object] = []
        reading.done.connect(ended.append)
        reading.cancelled.connect(partial(ended.append, None))
        # On a busy machine it may have come to its end before it is given up.
        if number % 2:
            with qtbot.waitSignal(reading.found, timeout=PATIENCE):
                reading.start()
        else:
            reading.start()
            QTest.qSleep(number // 4)
        reading.cancel()
        qtbot.waitUntil(lambda ended=ended: bool(ended), timeout=PATIENCE)
        page.search()
    settle(page, qtbot)
    assert said == [] and page.table.rows.rowCount() == 6_009


# The whole window.


def test_the_keyboard_leads_there_through_it_and_back(app: App, qtbot: QtBot) -> None:
    page = history_of(app, qtbot)
    assert app.window.rail._group.checkedButton().text() == "Quầy"
    words = page.filters.words
    assert words.hasFocus()
    QTest.keyClicks(words, "thai")
    settle(page, qtbot)
    QTest.keyClick(words, Qt.Key.Key_Down)
    assert page.table.hasFocus() and page.table.currentIndex().row() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.is_typing()
    QTest.keyClick(page.detail.editor.preset, Qt.Key.Key_Escape)
    assert not page.detail.is_typing() and page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, CTRL)
    assert words.hasFocus() and words.selectedText() == "thai"
    QTest.keyClick(words, Qt.Key.Key_Escape)
    desk = app.window.page("desk")
    assert app.window.stack.currentWidget() is desk
    assert QApplication.focusWidget() is next(iter(desk.grid.buttons.values()))


def test_tab_reaches_every_control_with_a_name(page: HistoryPage) -> None:
    reached = []
    page.filters.words.setFocus()
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None and (focus.accessibleName() or focus.text())
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is page.filters.words:
            break
    detail, filters = page.detail, page.filters
    for control in (
        filters.preset,
        filters.field,
        filters.officer,
        filters.voided,
        page.chart,
        page.table,
        detail.edit_button,
        detail.void_button,
    ):
        assert control in reached, control


def test_function_keys_log_and_digits_are_typed(app: App, qtbot: QtBot) -> None:
    page = history_of(app, qtbot)
    QTest.keyClick(page.filters.words, Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert page.filters.words.text() == "4" and InteractionRow.select().count() == 9
    page.filters.words.clear()
    settle(page, qtbot)
    QTest.keyClick(page.filters.words, Qt.Key.Key_F8)
    settle(page, qtbot)
    assert InteractionRow.select().count() == 10
    assert column(page, KIND)[0] == "Không có nhu cầu"
    assert "Đã ghi 09:41" in app.window.message.text.text()
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    settle(page, qtbot)
    assert column(page, STATE)[0] == "Đã hủy"
    assert "Đã hoàn tác" in app.window.message.text.text()


def test_a_correction_reaches_the_desk(app: App, qtbot: QtBot) -> None:
    page = history_of(app, qtbot)
    page.table.choose(0)
    page.detail.refresh()
    QTest.mouseClick(page.detail.void_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.detail.void_form.reason, Qt.Key.Key_Return)
    desk = app.window.page("desk")
    first = desk.recent.rows.index(0).data(Qt.ItemDataRole.UserRole)
    assert first.voided_at is not None


# Many rows.


def test_memory_stays_flat_while_scrolling(
    logged: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    template = InteractionRow.select().dicts().get()
    del template["seq"]
    with logged.write():
        for start in range(0, 20_000, 500):
            InteractionRow.insert_many(
                [{**template, "id": f"many-{n:06}"} for n in range(start, start + 500)]
            ).execute()
    page = show(logged, now, qtbot, qapp)
    rows = page.table.rows
    assert rows.rowCount() == 20_009 and isinstance(rows.seqs, array)
    kept = []
    for place in range(0, 20_000, 400):
        page.table.scrollTo(rows.index(place, 0))
        page.table.viewport().repaint()
        assert rows.index(place, TIME).data()
        kept.append(rows.kept())
    assert max(kept) < 1200
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.currentIndex().row() == 20_008
    assert page.table.visualRect(page.table.currentIndex()).intersects(page.table.viewport().rect())


def test_rows_that_are_gone_leave_empty_lines_and_no_error(
    page: HistoryPage, logged: Store
) -> None:
    InteractionRow.delete().execute()
    page.table.rows.forget()
    assert column(page, KIND) == [None] * 9
    page.table.viewport().repaint()


def test_a_model_reads_only_what_is_asked_for(logged: Store, page: HistoryPage) -> None:
    model = RowsModel(page._session, page)
    model.show(array("q", range(1, 10)))
    assert model.kept() == 0 and model.index(4, TIME).data()
    assert 0 < model.kept() <= 64
    assert model.listed(-1) is None and model.listed(9) is None


# How it looks.


@pytest.mark.parametrize("size", [(989, 614), (1262, 768), (1816, 1080)])
def test_nothing_is_cut_at_any_size(page: HistoryPage, qtbot: QtBot, size: tuple[int, int]) -> None:
    page.resize(*size)
    settle(page, qtbot)
    QApplication.processEvents()
    for button in (page.detail.edit_button, page.detail.void_button, page.filters.all, page._back):
        assert button.width() >= button.sizeHint().width()
        corner = button.mapTo(page, QPoint(button.width(), button.height()))
        assert corner.x() <= page.width() and corner.y() <= page.height()
    header = page.table.horizontalHeader()
    assert header.length() <= page.table.viewport().width() + 1
    assert page.table.viewport().height() > 5 * page.table.rowHeight(0)


def test_in_english_nothing_vietnamese_is_left(
    logged: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    set_language("en")
    try:
        page = show(logged, now, qtbot, qapp)
        page.table.choose(0)
        page.detail.edit()
        page.table.rows.show(array("q", [1]))
        data = ("Nguyễn Thị Hoa", "Trần Văn Minh", "Bộ Nội vụ", "Quầy 03")
        left = []
        for place, text in words_shown(page):
            for known in data:
                text = text.replace(known, "")
            if is_vietnamese(text):
                left.append((place, text))
        assert left == []
    finally:
        set_language("vi")
