"""The supervisor's page: what is dropped, what became of it, and what the matrix then shows."""

import sqlite3
import subprocess
import zipfile
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from models.packs.keys import key_mark, public_key
from models.setup.units import units_of_province
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.supervisor_schema import RefusedFile, WeekFile
from models.supervisor.anomalies import RULES
from models.supervisor.expected import expected_units
from models.supervisor.matrix import MISSING
from models.supervisor.refusals import MOST_ALIKE
from models.supervisor.take_in import ACCEPTED, REFUSED, SUPERSEDED, UNCHANGED, take_in
from tests.builders import PIN
from tests.packages import key_of, make_package
from tests.supervised import expect, forty_files, hold_weeks, labels, set_up_province, units
from tests.ui.keyboard_walk import controls, describe, name_of, reached, walk
from ui.app import App, build_app
from ui.i18n import set_language
from ui.pages.admin.general_section import GeneralSection
from ui.pages.admin.page import AdminPage
from ui.pages.supervisor.expected.view import ExpectedView
from ui.pages.supervisor.files_view import FilesView
from ui.pages.supervisor.matrix_paint import ROW
from ui.pages.supervisor.odd_view import OddView
from ui.pages.supervisor.page import SupervisorPage
from ui.pages.supervisor.reports_part import FILES, MATRIX, ODD, TAKE, UNITS, UNSENT, VIEWS
from ui.pages.supervisor.taking_in.outcome_table import VERDICT
from ui.pages.supervisor.unsent_view import UnsentView

WEEK = "2026-W47"
PATIENCE = 60_000


@pytest.fixture
def app_store(store: Store, now: datetime) -> Store:
    set_up_province(store, now)
    return store


@pytest.fixture
def page(app: App) -> SupervisorPage:
    app.window.open_page("supervisor")
    found = app.window.page("supervisor")
    assert isinstance(found, SupervisorPage)
    return found


def drop(page: SupervisorPage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def taken(page: SupervisorPage, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(page.reports.taking.taken, timeout=PATIENCE):
        drop(page, *paths)


def test_forty_files_with_three_bad_ones_are_37_and_three_explained(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    forty_files(tmp_path / "tuần 47")
    taken(page, qtbot, tmp_path / "tuần 47")
    files = page.reports.taking.table.outcome.items
    assert [file.verdict for file in files] == [REFUSED] * 3 + [ACCEPTED] * 37
    sentences = [page.reports.taking.table.outcome.text(row, 3) for row in range(3)]
    assert all(sentence.endswith(".") and "Hãy" in sentence for sentence in sentences)
    assert all(file.new_mark for file in files[3:])
    assert WeekFile.select().count() == 37
    overview = page.reports.weeks.overview
    assert overview is not None and len(overview.lines) == 40


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_each_verdict_is_readable_in_full(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path, lang: str
) -> None:
    make_package(tmp_path, revision=2)
    taken(page, qtbot, tmp_path)
    make_package(tmp_path, revision=1)
    make_package(tmp_path, "1").write_bytes(b"PK")
    taken(page, qtbot, tmp_path)
    table = page.reports.taking.table
    verdicts = {file.verdict for file in table.outcome.items}
    assert verdicts == {REFUSED, SUPERSEDED, UNCHANGED}
    set_language(lang)
    assert table.sizeHintForColumn(VERDICT) <= table.columnWidth(VERDICT)


def test_order_and_repetition_change_nothing(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    old = make_package(tmp_path, revision=1, total=40)
    new = make_package(tmp_path, revision=2, total=43)
    taken(page, qtbot, new)
    first = page.reports.weeks.overview
    for paths in ((old,), (old, new), (new, old)):
        taken(page, qtbot, *paths)
    assert page.reports.weeks.overview is not None and first is not None
    cell = page.reports.weeks.overview.lines[0].cell(page.reports.weeks.place())
    before = first.lines[0].cells[-1]
    assert cell is not None and before is not None
    assert (cell.revision, cell.total, cell.state) == (2, 43, before.state)
    assert cell.older == 1


def test_the_cell_that_the_arrows_reach_is_told_of(
    app: App, page: SupervisorPage, store: Store, now: datetime
) -> None:
    expect(store, 20, now)
    hold_weeks(store, 20, labels(WEEK, 6), now)
    page.reload()
    table = page.reports.weeks.table
    table.setFocus()
    before = table.chosen()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Left)
    unit, week = table.chosen()
    assert (unit, week) != before and week == "2026-W46"
    assert page.reports.summary.name.text() == "Tuần 46"
    assert page.reports.weeks.detail.full.text().startswith(unit)


def test_letters_find_a_unit_with_or_without_accents(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    expect(store, 40, now)
    hold_weeks(store, 40, [WEEK], now)
    page.reload()
    view = page.reports.weeks
    wanted = units(40)[7]
    QTest.keyClicks(view.table, "x")
    assert QApplication.focusWidget() is view.filters.search
    view.filters.search.setText(wanted.code)
    qtbot.waitUntil(lambda: [line.code for line in view.table.matrix.lines] == [wanted.code])


def test_the_page_is_only_offered_where_reports_come_in(
    desk_store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    made = build_app(qapp, desk_store, "vi")
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    button = made.window.rail._group.button(6)
    assert not button.isVisible()
    QTest.keyClick(made.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert made.window.page("supervisor") is None
    made.window.open_page("admin")
    admin = made.window.page("admin")
    assert isinstance(admin, AdminPage)
    admin.open_section("general")
    section = admin.section("general")
    assert isinstance(section, GeneralSection)
    section.supervisor.switch.click()
    assert button.isVisible()
    QTest.keyClick(made.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(made.window.page("supervisor"), SupervisorPage)
    made.window.close()


def test_files_that_are_no_packages_are_passed_over_and_told(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "tuần 47"
    make_package(folder)
    (folder / "BC tuan (2) moi.xlsx").write_bytes(b"PK")
    taken(page, qtbot, folder)
    said = page.reports.taking.notice.text.text()
    assert "Nhận mới 1" in said and "Bỏ qua 1 tệp" in said
    taken(page, qtbot, tmp_path / "không có thư mục này")
    assert page.reports.taking.table.outcome.items[0].verdict == REFUSED
    (tmp_path / "trống").mkdir()
    taken(page, qtbot, tmp_path / "trống")
    assert "Không thấy tệp .zip" in page.reports.taking.notice.text.text()


def test_a_zip_of_zips_is_told_with_the_file_it_came_from(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    inner = [make_package(tmp_path, entry.code) for entry in units(3)]
    outer = tmp_path / "gửi sở.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        for path in inner:
            archive.write(path, f"phường/{path.name}")
    taken(page, qtbot, outer)
    files = page.reports.taking.table.outcome.items
    assert [file.verdict for file in files] == [ACCEPTED] * 3
    assert all(file.given == outer and "gửi sở.zip › " in file.shown for file in files)


def test_stopping_tells_how_many_are_left_and_keeps_the_others(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    forty_files(tmp_path / "tuần")
    for number in range(10_000):
        (tmp_path / "tuần" / f"rác {number:05}.zip").write_bytes(b"PK%d" % number)
    ticks = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    panel = page.reports.taking
    drop(page, tmp_path / "tuần")
    assert panel.stop.isVisible() and panel.progress.isVisible()
    # The forty come first by their names; the window goes on meanwhile.
    qtbot.waitUntil(lambda: panel.progress.value() > 250, timeout=PATIENCE)
    assert len(ticks) > 3
    with qtbot.waitSignal(panel.taken, timeout=PATIENCE):
        panel.stop.click()
    assert "Đã dừng" in panel.notice.text.text()
    judged = sum(1 + file.more for file in panel.table.outcome.items)
    assert 240 < judged < 10_040
    assert WeekFile.select().count() == 37
    assert not panel.is_busy() and panel.stop.isHidden()


def test_what_is_dropped_meanwhile_is_taken_in_next(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    first = [make_package(tmp_path / "a", entry.code) for entry in units(5)]
    last = make_package(tmp_path / "b", "99999")
    drop(page, *first)
    drop(page, last)
    assert "xong sẽ xét tiếp" in page.reports.taking.notice.text.text()
    qtbot.waitUntil(lambda: WeekFile.select().count() == 6, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.reports.is_busy(), timeout=PATIENCE)


def test_paths_are_pasted_and_other_words_are_not(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = make_package(tmp_path)
    panel = page.reports.taking
    page.take.click()
    QGuiApplication.clipboard().setText("Kính gửi Sở Nội vụ")
    QTest.keyClick(panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Khay nhớ tạm" in panel.notice.text.text()
    QGuiApplication.clipboard().setText(f'"{path}"\n')
    with qtbot.waitSignal(panel.taken, timeout=PATIENCE):
        QTest.keyClick(panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [file.verdict for file in panel.table.outcome.items] == [ACCEPTED]


def test_another_key_needs_mark_reason_and_pin(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    other = key_of("máy mới của phường")
    taken(page, qtbot, make_package(tmp_path, week="2026-W46"))
    taken(page, qtbot, make_package(tmp_path, week=WEEK, key=other))
    form = page.reports.taking.key_form
    assert form.isVisible()
    form.reason.setText("Thay máy tính")
    form.mark.setText("0000 0000 0000 0000")
    form.pin.edit.setText(PIN)
    form.accept.click()
    assert "không phải của gói này" in form.notice.text.text()
    assert WeekFile.select().count() == 1
    form.mark.setText(key_mark(public_key(other)))
    form.pin.edit.setText("1111")
    form.accept.click()
    assert "Mã PIN" in form.notice.text.text()
    assert WeekFile.select().count() == 1
    form.pin.edit.setText(PIN)
    with qtbot.waitSignal(page.reports.taking.taken, timeout=PATIENCE):
        QTest.keyClick(form.pin.edit, Qt.Key.Key_Return)
    assert [file.verdict for file in page.reports.taking.table.outcome.items] == [ACCEPTED]
    assert form.isHidden() and WeekFile.select().count() == 2


def test_a_store_that_somebody_holds_is_told_and_nothing_is_lost(
    page: SupervisorPage, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    path = make_package(tmp_path)
    other = sqlite3.connect(store.places.store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    taken(page, qtbot, path)
    other.execute("ROLLBACK")
    other.close()
    panel = page.reports.taking
    assert panel.notice.level == "bad" and "nhận lại" in panel.notice.text.text()
    taken(page, qtbot, path)
    assert [file.verdict for file in panel.table.outcome.items] == [ACCEPTED]


def test_a_full_disk_is_told_and_what_was_taken_in_stays(
    now: datetime,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QMC_NOW", now.isoformat())
    small = tmp_path / "ổ đĩa nhỏ"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(small)], check=True)
    try:
        store = open_store(Places(small / "dữ liệu"), now)
        set_up_province(store, now)
        packages = [make_package(tmp_path / "gói", entry.code) for entry in units(120)]
        made = build_app(qapp, store, "vi")
        qtbot.addWidget(made.window)
        made.window.show()
        made.window.open_page("supervisor")
        page = made.window.page("supervisor")
        assert isinstance(page, SupervisorPage)
        taken(page, qtbot, *packages[:2])
        filler = small / "đầy"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(b"x" * 4096)
        taken(page, qtbot, *packages)
        panel = page.reports.taking
        assert panel.notice.level == "bad" and "đầy" in panel.notice.text.text()
        assert WeekFile.select().count() >= 2
        filler.unlink()
        taken(page, qtbot, *packages)
        assert WeekFile.select().count() == 120
        page.settle()
        made.window.close()
        store.close()
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_year_of_a_province_is_shown_and_filtered(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    expect(store, 168, now)
    hold_weeks(store, 168, labels(WEEK, 52), now)
    page.reload()
    view = page.reports.weeks
    view.show_span(labels(WEEK, 52)[0], WEEK)
    table = view.table
    assert (table.matrix.rowCount(), table.matrix.columnCount()) == (168, 52)
    assert {table.rowHeight(row) for row in range(168)} == {ROW}
    states = {table.matrix.look(row, c).word for row in range(168) for c in range(52)}
    assert {"Đúng hạn", "Trễ hạn", "Thiếu", "Không phát sinh"} <= states
    view.filters.only.setChecked(True)
    shown = table.matrix.lines
    assert 0 < len(shown) < 168
    page.settle()
    odd = {item.unit for item in view.odd.of(WEEK) or ()}
    place = view.place()
    assert all(line.needs_a_look(place) or line.code in odd for line in table.matrix.lines)
    assert "/168" in table.corner.text() or len(table.matrix.lines) == 168


def test_the_longest_names_stay_inside_the_window(
    app: App, page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    name = "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị, điểm tiếp nhận số 2"
    long = tmp_path / f"BCT_30337_2026W47_r1 {'(bản sao) ' * 12}.zip"
    make_package(tmp_path, name=name).rename(long)
    app.window.resize(1093, 614)
    taken(page, qtbot, long)
    other = make_package(tmp_path, week="2026-W46", key=key_of("another"))
    taken(page, qtbot, other)
    assert page.reports.taking.key_form.isVisible()
    for view in (TAKE, *(code for code, _ in VIEWS)):
        page.reports.open_view(view)
        page.settle()
        QTest.qWait(50)
        assert (app.window.width(), app.window.height()) == (1093, 614), view
        assert page.minimumSizeHint().height() <= 614, view
        for area in page.findChildren(QScrollArea):
            if area.isVisible():
                assert area.widget().width() <= area.viewport().width(), view
        assert page.minimumSizeHint().width() <= 1093 - app.window.rail.width()
    page.reports.open_view(MATRIX)
    detail = page.reports.weeks.detail
    assert detail.widget().width() <= detail.viewport().width()
    table = page.reports.weeks.table
    assert name in table.matrix.sentence(0, table.currentIndex().column())


def test_a_cell_says_everything_in_words(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(
        page,
        qtbot,
        make_package(tmp_path, week="2026-W46", total=40, name="Phường Ba Đình"),
        make_package(tmp_path, week=WEEK, revision=2, total=43, name="Phường Ba Đình"),
        make_package(tmp_path, week=WEEK, revision=1, total=41, name="Phường Ba Đình"),
    )
    page.reports.open_view(MATRIX)
    table = page.reports.weeks.table
    index = table.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Phường Ba Đình, tuần 47/2026: Đúng hạn, bản r2, 43 lượt, tăng 3 so với tuần trước, "
        "còn 1 bản cũ"
    )


def test_the_reminder_is_copied(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    expect(store, 20, now)
    hold_weeks(store, 20, [WEEK], now)
    page.reload()
    page.reports.open_view(UNSENT)
    view = page.reports._views[UNSENT]
    assert isinstance(view, UnsentView)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    text = QGuiApplication.clipboard().text()
    overview = page.reports.weeks.overview
    assert overview is not None
    missing = [line.name for line in overview.lines if line.cells[-1].state == MISSING]  # type: ignore[union-attr]
    assert missing and all(name in text for name in missing)
    assert str(len(missing)) in view.heading.text()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.reports.weeks.table


def test_what_is_odd_leads_to_its_cell(page: SupervisorPage, qtbot: QtBot, tmp_path: Path) -> None:
    taken(page, qtbot, *(make_package(tmp_path, entry.code) for entry in units(4)))
    page.reports.open_view(ODD)
    page.settle()
    view = page.reports._views[ODD]
    assert isinstance(view, OddView)
    assert view.items.items and "(" in page.reports.choice.button(ODD).text()
    view.table.selectRow(3)
    wanted = view.items.items[3]
    assert RULES[wanted.rule] in view.rule.text()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert page.reports.weeks.table.chosen() == (wanted.unit, wanted.week)
    said = "\n".join(page.reports.weeks.detail._said)
    assert wanted.text in said and RULES[wanted.rule] in said


def test_files_and_receipts_are_written_and_told(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(page, qtbot, *(make_package(tmp_path / "gói", entry.code) for entry in units(3)))
    page.reports.open_view(FILES)
    view = page.reports._views[FILES]
    assert isinstance(view, FilesView)
    folder = tmp_path / "ra"
    view._set_folder(folder)
    view.package.setChecked(True)
    view.combine.click()
    assert view.stop.isVisible()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert view.notice.level == "ok"
    names = {path.name for path in folder.iterdir()}
    assert {"TH_SNV01_2026W47.xlsx", "TH_SNV01_2026W47.docx"} <= names
    assert any(name.startswith("BCT_SNV01_2026W47_r1") for name in names)
    view.receipts.click()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert len(list(folder.glob("BN_*.json"))) == 3
    assert "Dấu khóa" in view.notice.text.text()


def test_writing_can_be_stopped_and_a_folder_that_cannot_be_used_is_told(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(page, qtbot, make_package(tmp_path / "gói"))
    page.reports.open_view(FILES)
    view = page.reports._views[FILES]
    assert isinstance(view, FilesView)
    view._set_folder(tmp_path / "ra")
    view.combine.click()
    view.stop.click()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert "Đã dừng" in view.notice.text.text()
    assert not list((tmp_path / "ra").glob("TH_*"))
    (tmp_path / "tệp").write_text("x")
    view._set_folder(tmp_path / "tệp")
    view.combine.click()
    qtbot.waitUntil(lambda: not view.is_busy(), timeout=PATIENCE)
    assert view.notice.level == "bad" and "Hãy" in view.notice.text.text()


def lists_of(page: SupervisorPage) -> ExpectedView:
    page.reports.open_view(UNITS)
    view = page.reports._views[UNITS]
    assert isinstance(view, ExpectedView)
    return view


def test_the_list_of_a_province_is_seen_before_it_is_kept(
    page: SupervisorPage, store: Store, qtbot: QtBot
) -> None:
    assert page.reports._body.currentWidget() is page.reports.empty
    page.reports.empty.units.click()
    view = lists_of(page)
    view.source.province.setCurrentIndex(view.source.province.findData("01"))
    view.source.take.click()
    assert f"Thêm {len(units_of_province('01'))}" in view.plan.notice.text.text()
    assert expected_units() == []
    view.plan.pin.edit.setText("9999")
    view.plan.go.click()
    assert "PIN" in view.plan.notice.text.text() and expected_units() == []
    view.plan.pin.edit.setText(PIN)
    with qtbot.waitSignal(view.told):
        QTest.keyClick(view.plan.pin.edit, Qt.Key.Key_Return)
    found = expected_units()
    assert len(found) == len(units_of_province("01"))
    # Nobody is missed in weeks before the list was made.
    assert {unit.since for unit in found} == {WEEK}
    overview = page.reports.weeks.overview
    assert overview is not None and overview.counts[-2].expected == 0
    assert overview.counts[-1].missing == len(found)


def test_whoever_sent_comes_onto_the_list(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    expect(store, 1, now)
    paths = [make_package(tmp_path, entry.code, name=entry.centre_name) for entry in units(3)]
    taken(page, qtbot, *paths)
    view = lists_of(page)
    view.source.senders.click()
    assert "Thêm 2," in view.plan.notice.text.text()
    view.plan.pin.edit.setText(PIN)
    view.plan.go.click()
    assert [(unit.code, unit.since) for unit in expected_units()] == [
        (units(1)[0].code, ""),
        *((entry.code, WEEK) for entry in units(3)[1:]),
    ]
    view.source.senders.click()
    assert not view.plan.go.isEnabled()


def test_units_come_from_a_file_and_leave_by_it(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    expect(store, 3, now)
    table = tmp_path / "danh sách.csv"
    kept, renamed = units(2)
    lines = ["Mã;Tên đơn vị", f"{kept.code};{kept.centre_name}", f"{renamed.code};Phường Đổi Tên"]
    lines += ["99999;Phường Mới", ";Không có mã"]
    table.write_text("\n".join(lines), encoding="utf-8-sig")
    view = lists_of(page)
    view.take_file(table, True)
    assert view.plan.notice.text.text() == "Thêm 1, sửa 1, thôi 1, giữ nguyên 1, từ chối 1."
    assert "dòng 5" in view.plan.lines.toPlainText()
    QTest.keyClick(view.plan, Qt.Key.Key_Escape)
    assert len(expected_units()) == 3
    view.take_file(table, True)
    view.plan.pin.edit.setText(PIN)
    view.plan.go.click()
    names = {unit.code: unit for unit in expected_units(every=True)}
    assert names[renamed.code].name == "Phường Đổi Tên"
    assert names["99999"].since == WEEK
    assert not names[units(3)[2].code].active
    view.every.setChecked(True)
    assert view.table.list.rowCount() == 4


def test_one_unit_is_renamed_and_retired_by_hand(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot
) -> None:
    expect(store, 2, now)
    view = lists_of(page)
    view.table.selectRow(0)
    code = units(1)[0].code
    assert view.unit.code.text() == code
    view.unit.name.setText("Phường Ba Đình mới")
    view.unit.save.click()
    view.plan.pin.edit.setText(PIN)
    view.plan.go.click()
    assert expected_units()[0].name == "Phường Ba Đình mới"
    # A new name does not move the week from which the unit is expected.
    assert expected_units()[0].since == ""
    view.table.selectRow(0)
    view.unit.retire.click()
    view.plan.pin.edit.setText(PIN)
    view.plan.go.click()
    assert [unit.code for unit in expected_units()] == [units(2)[1].code]
    view.unit.code.setText("mã sai!")
    view.unit.save.click()
    assert "từ chối 1" in view.plan.notice.text.text() and not view.plan.go.isEnabled()


def test_all_of_it_by_keyboard(
    app: App, page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    expect(store, 12, now)
    taken(page, qtbot, forty_files(tmp_path)[3], make_package(tmp_path / "b", units(1)[0].code))
    wrong: list[str] = []
    for code in (TAKE, *(view for view, _ in VIEWS)):
        page.reports.open_view(code)
        page.settle()
        if code == UNITS:
            lists_of(page).table.selectRow(0)
        QApplication.processEvents()
        done = walk(app.window)
        assert done.trapped is None and not done.endless, code
        wrong += [f"{code}: unseen {describe(widget)}" for widget in done.unseen]
        wrong += [f"{code}: out of sight {describe(widget)}" for widget in done.out_of_sight]
        for widget in controls(app.window):
            if not reached(widget, done.order):
                wrong.append(f"{code}: not reached {describe(widget)}")
            if not name_of(widget):
                wrong.append(f"{code}: no name {describe(widget)}")
    assert not wrong, "\n".join(["", *wrong])


def test_samples_are_marked(page: SupervisorPage, qtbot: QtBot, tmp_path: Path) -> None:
    taken(page, qtbot, make_package(tmp_path))
    assert not page.sample.isVisible()
    taken(page, qtbot, make_package(tmp_path, "99999", sample=True))
    assert page.sample.isVisible()


def test_weeks_outside_the_table_come_into_it(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(page, qtbot, make_package(tmp_path, week="2026-W48"))
    view = page.reports.weeks
    assert view.week() == "2026-W48" and view.overview is not None
    assert view.overview.weeks[-1].label == "2026-W48"
    taken(page, qtbot, make_package(tmp_path, week="2026-W20"))
    assert view.week() == "2026-W20" and view.overview.weeks[0].label == "2026-W20"


def test_a_page_left_open_goes_on_with_the_calendar(
    page: SupervisorPage,
    store: Store,
    now: datetime,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken(page, qtbot, make_package(tmp_path))
    assert page.reports.weeks.week() == WEEK
    monkeypatch.setenv("QMC_NOW", (now + timedelta(days=7)).isoformat())
    page.reload()
    assert page.reports.weeks.week() == "2026-W48"


def test_a_province_with_packages_begins_with_this_page(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    set_up_province(store, now)
    take_in(store, [make_package(tmp_path)], now)
    made = build_app(qapp, store, "vi")
    qtbot.addWidget(made.window)
    assert made.window.page("supervisor") is made.window.stack.currentWidget()
    made.window.close()


def test_small_cells_show_more_and_say_the_same(
    page: SupervisorPage, store: Store, now: datetime
) -> None:
    expect(store, 40, now)
    hold_weeks(store, 40, labels(WEEK, 30), now)
    page.reload()
    part = page.reports
    part.weeks.show_span(labels(WEEK, 30)[0], WEEK)
    table = part.weeks.table
    index = table.currentIndex()
    said, before = index.data(Qt.ItemDataRole.AccessibleTextRole), table.visualRect(index)
    part.small.click()
    after = table.visualRect(table.currentIndex())
    assert after.width() < before.width() / 2 and after.height() < before.height()
    assert table.viewport().rect().contains(after)
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == said
    part.open_view(UNSENT)
    assert part.small.isHidden()


def test_a_change_elsewhere_leaves_the_view_where_it_is(
    page: SupervisorPage, store: Store, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    expect(store, 60, now)
    hold_weeks(store, 60, labels(WEEK, 20), now)
    page.reload()
    table = page.reports.weeks.table
    table.verticalScrollBar().setValue(700)
    chosen = table.chosen()
    take_in(store, [make_package(tmp_path, "99999")], now)
    page.store_changed()
    assert table.matrix.row_of("99999") >= 0
    assert table.verticalScrollBar().value() == 700 and table.chosen() == chosen


def test_every_cell_has_the_colour_of_its_state(
    page: SupervisorPage,
    store: Store,
    now: datetime,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expect(store, 6, now)
    codes = [entry.code for entry in units(6)]
    late = datetime(2026, 11, 23, 11, 0, tzinfo=now.tzinfo)
    broken = make_package(tmp_path, codes[3], WEEK)
    broken.write_bytes(broken.read_bytes()[:900])
    twins = [make_package(tmp_path / f"{n}", codes[4], WEEK, total=n) for n in (1, 2)]
    taken(
        page,
        qtbot,
        make_package(tmp_path, codes[0], WEEK),
        make_package(tmp_path, codes[1], WEEK, closed_at=late),
        make_package(tmp_path, codes[2], WEEK, total=0),
        broken,
        *twins,
    )
    page.reports.open_view(MATRIX)
    before = {"Đúng hạn", "Trễ hạn", "Không phát sinh", "Hỏng", "Trùng", "Còn hạn"}
    assert states_painted(page) == before
    # An hour later the deadline is over.
    monkeypatch.setenv("QMC_NOW", (now + timedelta(hours=1)).isoformat())
    page.reload()
    assert states_painted(page) == before - {"Còn hạn"} | {"Thiếu"}


def states_painted(page: SupervisorPage) -> set[str]:
    """The words of the last week's cells, each in its colour."""
    table, model = page.reports.weeks.table, page.reports.weeks.table.matrix
    picture = table.viewport().grab().toImage()
    column = model.columnCount() - 1
    seen = set()
    for row in range(model.rowCount()):
        look = model.look(row, column)
        point = table.visualRect(model.index(row, column)).topLeft() + QPoint(6, 6)
        assert picture.pixelColor(point) == QColor(look.paper), look.word
        seen.add(look.word)
    return seen


def test_many_files_refused_for_one_reason_are_said_together(
    page: SupervisorPage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "gói"
    folder.mkdir()
    for number in range(MOST_ALIKE + 20):
        (folder / f"BCT_{number:05}_2026W47_r1.zip").write_bytes(b"%d" % number)
        (folder / f"{number}.txt").write_text("x", encoding="utf-8")
    make_package(folder, "99999")
    taken(page, qtbot, folder)
    taking = page.reports.taking
    files = taking.table.outcome.items
    assert [file.verdict for file in files] == [REFUSED] * MOST_ALIKE + [ACCEPTED]
    assert [file.more for file in files if file.more] == [20]
    assert any("Còn 20 tệp khác" in taking.table.outcome.text(row, 3) for row in range(len(files)))
    said = taking.notice.text.text()
    assert "từ chối 70" in said and "Bỏ qua 70 tệp" in said
    with page._session.store.read():
        assert RefusedFile.select().count() == MOST_ALIKE + 20
