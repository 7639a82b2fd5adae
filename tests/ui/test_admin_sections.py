"""The sections of the administration page, driven as a supervisor drives them."""

import gc
import sqlite3
import threading
import weakref
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.channels.register import channels
from models.errors import Problem
from models.log.listing import Filter, list_interactions
from models.packs.renewal import own_mark
from models.setup import desk, people
from models.setup.pin import check_pin, has_pin
from models.store import audit, settings
from models.store.backup import back_up, proven_backups
from models.store.opening import Store
from tests.builders import PIN, log_one
from ui.i18n import set_language
from ui.job import Job
from ui.pages.admin.care.audit_section import AuditSection
from ui.pages.admin.care.audit_words import ACTIONS
from ui.pages.admin.care.backup_section import BackupSection
from ui.pages.admin.care.health_section import HealthSection
from ui.pages.admin.general_section import GeneralSection
from ui.pages.admin.page import SECTIONS, AdminPage
from ui.pages.admin.pin.recovery_code import draw_recovery_sheet
from ui.pages.admin.pin.section import PinSection
from ui.pages.admin.unit.people_section import PeopleSection
from ui.pages.admin.unit.unit_section import UnitSection
from ui.parts.section import Section
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

PATIENCE = 30_000
LONGEST = "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị"


class Listener:
    """What the page says to the window."""

    def __init__(self, page: AdminPage) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self.languages: list[str] = []
        self.changes = 0
        page.problem.connect(self.problems.append)
        page.told.connect(self.told.append)
        page.language_chosen.connect(self.languages.append)
        page.changed.connect(self.count)

    def count(self) -> None:
        self.changes += 1


def make_page(store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> AdminPage:
    load_fonts()
    apply_style(qapp)
    page = AdminPage(Session(store, lambda: now))
    page.resize(1262, 768)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return page


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> AdminPage:
    return make_page(desk_store, now, qtbot, qapp)


@pytest.fixture
def heard(page: AdminPage) -> Listener:
    return Listener(page)


def opened(page: AdminPage, name: str) -> Section:
    page.open_section(name)
    section = page.section(name)
    assert section is not None
    assert page.stack.currentWidget() is section
    return section


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def names_shown(section: PeopleSection) -> list[str]:
    return [row.named.name for row in section.form.officers.rows]


# The page itself.


def test_sections_are_built_when_they_are_opened_first(page: AdminPage) -> None:
    assert [code for code, _, _ in SECTIONS if page.section(code)] == ["channels"]
    for code, _, _ in SECTIONS:
        opened(page, code)
    assert all(page.section(code) for code, _, _ in SECTIONS)


def test_the_list_is_moved_through_with_the_arrows(page: AdminPage) -> None:
    page.open_section("unit")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert isinstance(page.stack.currentWidget(), PeopleSection)


def test_an_empty_store_opens_at_what_is_missing(
    store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    page = make_page(store, now, qtbot, qapp)
    assert isinstance(page.stack.currentWidget(), UnitSection)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [page.list.item(row).data(role) for row in range(page.list.count())]
    assert spoken[:2] == ["Đơn vị, chưa thiết lập", "Quầy và cán bộ, chưa có cán bộ"]
    assert spoken[-1] == "Chung"
    for code, _, _ in SECTIONS:
        opened(page, code)


def test_a_page_that_is_closed_is_freed(
    desk_store: Store, now: datetime, qapp: QApplication, qtbot: QtBot
) -> None:
    kept: list[weakref.ref[QWidget]] = []
    for _ in range(3):
        page = AdminPage(Session(desk_store, lambda: now))
        page.show()
        for code, _, _ in SECTIONS:
            if code != "health":
                page.open_section(code)
                section = page.section(code)
                assert section is not None
                kept.append(weakref.ref(section))
        kept.append(weakref.ref(page))
        del section
        page.close()
        page.deleteLater()
        del page
        qtbot.waitUntil(lambda: not qapp.findChildren(Job), timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept if ref() is not None] == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_section_fits_a_small_screen_at_125_percent(
    desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication, lang: str
) -> None:
    desk.set_up(
        desk_store,
        desk.Setup("19555", LONGEST, "xa", counters=("Hộ tịch, chứng thực và bảo trợ xã hội",)),
        now,
    )
    people.add_officer(desk_store, "Công Tằng Tôn Nữ Thị Hoàng Nguyên", now)
    back_up(desk_store.places, now)
    set_language(lang)
    try:
        page = make_page(desk_store, now, qtbot, qapp)
        page.resize(989, 614)
        for code, _, _ in SECTIONS:
            section = opened(page, code)
            QApplication.processEvents()
            needs = section.widget().minimumSizeHint().width()
            assert needs <= section.viewport().width(), code
    finally:
        set_language("vi")


# Unit.


def test_the_unit_is_found_without_accents_and_saved_with_the_pin(
    page: AdminPage, heard: Listener
) -> None:
    section = opened(page, "unit")
    assert isinstance(section, UnitSection)
    form = section.form
    assert form.code.text() == "26734"
    assert not section.save.isEnabled()
    QTest.keyClicks(form.picker.edit, "huong hiep quang tri")
    assert form.picker.results() == ["Xã Hướng Hiệp, tỉnh Quảng Trị · mã 19555"]
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Down)
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Return)
    assert form.name.text() == "Trung tâm Phục vụ hành chính công xã Hướng Hiệp"
    assert not form.picker.list.isVisible()
    section.save.click()
    assert "mã PIN" in str(heard.problems[0])
    assert form.code.text() == "19555"
    QTest.keyClicks(form.pin.edit, PIN)
    section.save.click()
    unit = desk.own_unit()
    assert unit is not None
    assert (unit.code, unit.parent_agency) == ("19555", "Ủy ban nhân dân xã Hướng Hiệp")
    assert form.pin.edit.text() == ""
    assert heard.changes == 1


def test_the_key_is_read_out_and_renewed_with_reason_and_pin(
    page: AdminPage, heard: Listener
) -> None:
    section = opened(page, "unit")
    assert isinstance(section, UnitSection)
    card = section.key
    before = card.mark.text()
    assert before == own_mark() and before in card.mark.accessibleName()
    QTest.keyClick(card.change, Qt.Key.Key_Space)
    form = card.form
    assert form is not None and form.reason.hasFocus() and not form.go.isEnabled()
    QTest.keyClicks(form.reason, "mat may")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.pin.edit.hasFocus()
    QTest.keyClicks(form.pin.edit, "1111")
    QTest.keyClick(form.pin.edit, Qt.Key.Key_Return)
    assert "PIN" in str(heard.problems[0]) and form.reason.text() == "mat may"
    assert own_mark() == before
    form.pin.edit.clear()
    QTest.keyClicks(form.pin.edit, PIN)
    QTest.keyClick(form.pin.edit, Qt.Key.Key_Return)
    assert card.form is None and card.change.hasFocus()
    assert card.mark.text() == own_mark() != before
    assert own_mark() in heard.told[-1]


def test_the_search_list_obeys_arrows_and_escape(page: AdminPage) -> None:
    section = opened(page, "unit")
    assert isinstance(section, UnitSection)
    picker = section.form.picker
    QTest.keyClicks(picker.edit, "tan")
    assert picker.list.count() == 50
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown):
        QTest.keyClick(picker.edit, key)
    assert picker.list.currentRow() == 6
    QTest.keyClick(picker.edit, Qt.Key.Key_Escape)
    assert not picker.list.isVisible()
    assert section.form.code.text() == "26734"
    QTest.keyClicks(picker.edit, "xyz khong co")
    assert picker.none.isVisible()


def test_what_is_being_typed_survives_a_change_elsewhere(page: AdminPage) -> None:
    section = opened(page, "unit")
    assert isinstance(section, UnitSection)
    QTest.keyClicks(section.form.address, "12 Le Loi")
    page.store_changed()
    assert section.form.address.text() == "12 Le Loi"


# People.


def test_people_are_added_renamed_retired_and_brought_back(
    page: AdminPage, heard: Listener
) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    form = section.form
    form.officer_name.setText("Lê Thị Lan")
    form.add_officer.click()
    assert "mã PIN" in str(heard.problems[0])
    assert form.officer_name.text() == "Lê Thị Lan"
    QTest.keyClicks(form.pin.edit, PIN)
    QTest.keyClick(form.officer_name, Qt.Key.Key_Return)
    assert names_shown(section) == ["Nguyễn Thị Hoa", "Trần Văn Minh", "Lê Thị Lan"]
    assert form.officer_name.text() == ""
    row = form.officers.rows[2]
    row.rename.click()
    row.edit.setText("Lê Thị Làn")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    assert desk.officers()[2].name == "Lê Thị Làn"
    form.officers.rows[2].switch.click()
    assert [person.code for person in desk.officers()] == ["HOA", "MINH"]
    assert form.officers.rows[2].switch.text() == "Dùng lại"
    assert "Đã ngừng dùng" in labels(form.officers.rows[2])
    form.officers.rows[2].switch.click()
    assert len(desk.officers()) == 3
    assert len(heard.told) == 4
    assert audit.first_break() is None


def test_escape_leaves_a_name_as_it_was(page: AdminPage) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    row = section.form.officers.rows[0]
    row.rename.click()
    row.edit.setText("Khác")
    QTest.keyClick(row.edit, Qt.Key.Key_Escape)
    assert not row.is_editing()
    assert row.edit.text() == "Nguyễn Thị Hoa"


def test_counters_and_where_this_pc_stands(page: AdminPage, heard: Listener) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    form = section.form
    assert not form.here.isVisible()
    QTest.keyClicks(form.pin.edit, PIN)
    form.counter_name.setText("7")
    form.add_counter.click()
    assert form.here.isVisible()
    form.here.setCurrentIndex(form.here.findData("7"))
    form.here.activated.emit(form.here.currentIndex())
    assert desk.counter_here() == "7"
    assert heard.problems == []
    form.pin.clear()
    form.here.setCurrentIndex(form.here.findData("03"))
    form.here.activated.emit(form.here.currentIndex())
    assert len(heard.problems) == 1
    assert form.here.currentData() == "7"


def test_the_pin_is_forgotten_when_the_section_is_left(page: AdminPage) -> None:
    section = opened(page, "people")
    assert isinstance(section, PeopleSection)
    QTest.keyClicks(section.form.pin.edit, PIN)
    page.open_section("unit")
    assert section.form.pin.edit.text() == ""


# PIN.


def test_a_first_pin_shows_its_recovery_code_once(
    store: Store, now: datetime, qtbot: QtBot, qapp: QApplication
) -> None:
    page = make_page(store, now, qtbot, qapp)
    heard = Listener(page)
    section = opened(page, "pin")
    assert isinstance(section, PinSection)
    assert section.form is not None
    assert not section.form.old.isVisible()
    QTest.keyClicks(section.form.new, "1357")
    QTest.keyClicks(section.form.again, "1358")
    section.save.click()
    assert "không giống nhau" in str(heard.problems[0])
    section.form.again.clear()
    QTest.keyClicks(section.form.again, "1357")
    QTest.keyClick(section.form.again, Qt.Key.Key_Return)
    assert has_pin()
    assert section.code is not None
    code = section.code.code
    assert code in labels(section)
    assert section.code.figure.hasFocus()
    page.store_changed()
    assert section.code is not None
    section.code.keep.click()
    assert code not in labels(section)
    assert section.form is not None
    assert section.form.old.isVisible()
    section.other.click()
    assert section.form.recovery.isVisible()
    section.form.recovery.setText(code.lower().replace("-", " "))
    QTest.keyClicks(section.form.new, "8642")
    QTest.keyClicks(section.form.again, "8642")
    section.save.click()
    check_pin(store, "8642", now)
    assert section.code is not None
    assert section.code.code != code


def test_a_pin_is_changed_only_with_the_old_one(
    page: AdminPage, heard: Listener, desk_store: Store, now: datetime
) -> None:
    section = opened(page, "pin")
    assert isinstance(section, PinSection)
    assert section.form is not None
    for old in ("0000", PIN):
        for edit, text in (
            (section.form.old, old),
            (section.form.new, "1357"),
            (section.form.again, "1357"),
        ):
            edit.clear()
            QTest.keyClicks(edit, text)
        section.save.click()
        if old != PIN:
            assert "không đúng" in str(heard.problems[0])
            check_pin(desk_store, PIN, now)
    check_pin(desk_store, "1357", now)


def test_without_a_printer_the_person_is_told_to_write_the_code_down(page: AdminPage) -> None:
    section = opened(page, "pin")
    assert isinstance(section, PinSection)
    section._show_code("AAAA-BBBB-CCCC")
    assert section.code is not None
    assert not section.code.print.isVisible()
    assert "ghi mã ra giấy" in section.code.hint.text()


def test_the_printed_sheet_carries_code_unit_and_day(tmp_path: Path, qapp: QApplication) -> None:
    load_fonts()
    file = tmp_path / "mã.pdf"
    writer = QPdfWriter(str(file))
    draw_recovery_sheet(writer, "AAAA-BBBB-CCCC", LONGEST, "23/11/2026")
    del writer
    with closing(pypdfium2.PdfDocument(file)) as document:
        assert len(document) == 1
        with closing(document[0]) as sheet, closing(sheet.get_textpage()) as text:
            found = text.get_text_bounded()
            width, height = sheet.get_size()
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (210, 297)
    for words in ("AAAA-BBBB-CCCC", "xã Hướng Hiệp", "23/11/2026", "Quên mã PIN"):
        assert words in " ".join(found.split())


# Backups.


def backups(page: AdminPage) -> BackupSection:
    section = opened(page, "backup")
    assert isinstance(section, BackupSection)
    return section


def wait_worker(section: BackupSection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: section._job is None, timeout=PATIENCE)


def test_a_backup_is_made_and_its_time_is_always_in_sight(
    page: AdminPage, heard: Listener, qtbot: QtBot, desk_store: Store
) -> None:
    section = backups(page)
    assert section.newest.text() == "Chưa có bản nào"
    assert "90 ngày" in labels(section)
    assert "24 tháng" in labels(section)
    section.begin.click()
    assert section.busy.isVisible()
    wait_worker(section, qtbot)
    assert section.newest.text() == "09:41 23/11/2026"
    assert section.copies.rows.rowCount() == 1
    assert section.copies.rows.index(0, 2).data() == "Tự sao lưu"
    # Sizes stand right, and so does their head.
    role, right = Qt.ItemDataRole.TextAlignmentRole, Qt.AlignmentFlag.AlignRight
    assert section.copies.rows.index(0, 3).data(role) & right
    assert section.copies.rows.headerData(3, Qt.Orientation.Horizontal, role) & right
    assert not section.copies.rows.index(0, 2).data(role) & right
    assert "kiểm chứng" in heard.told[0]
    assert len(proven_backups(desk_store.places)) == 1


def test_a_backup_can_be_given_up_and_leaves_nothing(
    page: AdminPage, heard: Listener, qtbot: QtBot, desk_store: Store
) -> None:
    section = backups(page)
    section.begin.click()
    section.stop.click()
    wait_worker(section, qtbot)
    left = [path.name for path in desk_store.places.backups.iterdir()]
    # A store this small may be copied before the word arrives.
    if heard.told[0].startswith("Đã dừng"):
        assert left == []
    else:
        assert len(left) == 1
    assert section.begin.isEnabled()


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, qapp: QApplication) -> None:
    steps: list[int] = []
    never = threading.Event()

    def work(job: Job) -> None:
        for step in range(10_000):
            job.go_on(step, 10_000)
            steps.append(step)
            never.wait(0.001)

    job = Job(work)
    with qtbot.waitSignal(job.cancelled, timeout=PATIENCE):
        job.start()
        job.cancel()
    assert len(steps) < 10_000


def test_a_copy_is_brought_back_with_the_pin(
    page: AdminPage, heard: Listener, qtbot: QtBot, desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now)
    back_up(desk_store.places, now - timedelta(hours=1), reason="daily")
    log_one(desk_store, now)
    section = backups(page)
    assert not section.restore.isEnabled()
    section.copies.selectRow(0)
    section.restore.click()
    panel = section.panel
    assert panel is not None
    qtbot.waitUntil(panel.go.isEnabled, timeout=PATIENCE)
    assert "có 1 lượt ghi" in panel.about.text()
    assert "Toàn bộ dữ liệu" in panel.notice.text.text()
    QTest.keyClicks(panel.pin.edit, "9999")
    panel.go.click()
    qtbot.waitUntil(lambda: len(heard.problems) == 1, timeout=PATIENCE)
    assert list_interactions(Filter(), limit=9).total == 2
    QTest.keyClicks(panel.pin.edit, PIN)
    panel.go.click()
    qtbot.waitUntil(lambda: section.panel is None, timeout=PATIENCE)
    assert list_interactions(Filter(), limit=9).total == 1
    assert heard.changes == 1
    assert "Đã phục hồi" in heard.told[-1]
    reasons = [path.stem.rpartition("-")[2] for path in desk_store.places.backups.iterdir()]
    assert sorted(reasons) == ["daily", "restore"]
    assert section.copies.isVisible()


def test_a_file_that_is_no_copy_cannot_be_restored(
    page: AdminPage, heard: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    odd = tmp_path / "ảnh.sqlite3"
    odd.write_bytes(b"not a database at all" * 100)
    section = backups(page)
    section.open_restore(odd)
    qtbot.waitUntil(lambda: len(heard.problems) == 1, timeout=PATIENCE)
    assert section.panel is not None
    assert not section.panel.go.isEnabled()
    section.panel.cancel.click()
    assert section.panel is None


def test_a_second_folder_gets_a_copy_that_reads_back(
    page: AdminPage, heard: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "USB của phường"
    folder.mkdir()
    section = backups(page)
    section.use_folder(folder)
    wait_worker(section, qtbot)
    assert settings.get(settings.SECOND_BACKUP_FOLDER) == str(folder)
    (copy,) = folder.iterdir()
    with closing(sqlite3.connect(copy)) as opened_copy:
        assert opened_copy.execute("SELECT COUNT(*) FROM channel").fetchone() == (1,)
    assert section.folder.text() == str(folder)
    section.drop_folder.click()
    assert settings.get(settings.SECOND_BACKUP_FOLDER) == ""
    assert not section.copy_now.isVisible()


def test_a_folder_that_is_gone_is_told(
    page: AdminPage, heard: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    section = backups(page)
    section.use_folder(tmp_path / "rút ra rồi")
    wait_worker(section, qtbot)
    assert len(heard.problems) == 1
    assert section.begin.isEnabled()


def test_one_file_for_the_new_pc_holds_everything(
    page: AdminPage, heard: Listener, qtbot: QtBot, tmp_path: Path, desk_store: Store
) -> None:
    file = tmp_path / "chuyển máy.sqlite3"
    section = backups(page)
    section.write_for_new_pc(file)
    wait_worker(section, qtbot)
    with closing(sqlite3.connect(file)) as copy:
        assert copy.execute("SELECT COUNT(*) FROM officer").fetchone() == (2,)
        assert copy.execute("SELECT 1 FROM setting WHERE key='pin_hash'").fetchone() == (1,)
    assert "chuyển máy.sqlite3" in heard.told[0]
    assert proven_backups(desk_store.places) == []


def test_restore_panels_are_freed(page: AdminPage, desk_store: Store, now: datetime) -> None:
    made = back_up(desk_store.places, now)
    section = backups(page)
    kept: list[weakref.ref[QWidget]] = []
    for _ in range(5):
        section.open_restore(made.path)
        assert section.panel is not None
        kept.append(weakref.ref(section.panel))
    section._close_restore()
    for job in QApplication.instance().findChildren(Job):  # type: ignore[union-attr]
        job.finish()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept if ref() is not None] == []


# The system log.


def test_the_system_log_speaks_vietnamese(page: AdminPage, qtbot: QtBot) -> None:
    section = opened(page, "audit")
    assert isinstance(section, AuditSection)
    qtbot.waitUntil(lambda: bool(section.state.text.text()), timeout=PATIENCE)
    assert section.state.level == "ok"
    assert "5 dòng" in section.state.text.text()
    assert section.rows.items[0][1:3] == ("Trần Văn Minh", "Xác nhận kênh")
    assert section.rows.items[-1][2] == "Thiết lập đơn vị"
    assert section.rows.items[0][0] == "09:41 23/11/2026"


def test_a_line_that_was_altered_is_named(page: AdminPage, qtbot: QtBot, desk_store: Store) -> None:
    with desk_store.write():
        desk_store.db.execute_sql("UPDATE audit SET actor='AI' WHERE seq=2")
    section = opened(page, "audit")
    assert isinstance(section, AuditSection)
    qtbot.waitUntil(lambda: bool(section.state.text.text()), timeout=PATIENCE)
    assert section.state.level == "bad"
    assert "dòng 2" in section.state.text.text()


def test_every_action_that_the_program_writes_has_words() -> None:
    root = Path(__file__).resolve().parents[2]
    written = set()
    for file in [*root.glob("models/**/*.py"), *root.glob("ui/**/*.py")]:
        for line in file.read_text(encoding="utf-8").split("audit.append(")[1:]:
            action = line.split(",")[2].strip()
            if action.startswith('"'):
                written.add(action.strip('"'))
    assert {"setup", "pin_set", "officer_retired", "retention"} <= written
    assert written - set(ACTIONS) == set()


# Health and general.


def test_health_is_shown_and_copied(page: AdminPage, heard: Listener, qtbot: QtBot) -> None:
    section = opened(page, "health")
    assert isinstance(section, HealthSection)
    qtbot.waitUntil(lambda: bool(section.findings), timeout=60_000)
    codes = {finding.code for finding in section.findings}
    assert {"store", "audit", "backup", "disk", "channel", "screen", "printer"} <= codes
    assert "Sổ dữ liệu lành lặn." in labels(section)
    section.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Quầy Một Cửa")
    assert "[Cần xem] Chưa có bản sao lưu nào" in copied
    # The check opened the store anew; the window's own connection still works.
    assert channels()[0].status == "confirmed"


def test_the_language_is_emitted_not_changed(page: AdminPage, heard: Listener) -> None:
    section = opened(page, "general")
    assert isinstance(section, GeneralSection)
    assert section.language.code() == "vi"
    section.language._group.button(1).click()
    assert heard.languages == ["en"]


def test_the_first_day_of_the_week_needs_the_pin(page: AdminPage, heard: Listener) -> None:
    section = opened(page, "general")
    assert isinstance(section, GeneralSection)
    assert not section.save.isEnabled() and section.turn.text().startswith("Tuần đang chạy: ")
    section.first_day.setCurrentIndex(4)
    section.first_day.activated.emit(4)
    # From when it would count is said before it is saved, and read out with the list.
    assert section.turn.text().startswith("Chưa có tuần nào đã chốt nên")
    assert section.first_day.accessibleDescription() == section.turn.text()
    section.save.click()
    assert settings.get(settings.FIRST_WEEKDAY) == 0
    assert len(heard.problems) == 1
    QTest.keyClicks(section.pin.edit, PIN)
    QTest.keyClick(section.pin.edit, Qt.Key.Key_Return)
    assert settings.get(settings.FIRST_WEEKDAY) == 4
    assert heard.told == ["Tuần báo cáo bắt đầu từ Thứ Sáu."]
    assert audit.lines(1)[0]["action"] == "first_weekday"
