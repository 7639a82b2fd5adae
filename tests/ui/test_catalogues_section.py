"""The section "Danh mục": edited in place, taken back, saved, and from files."""

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from models.catalogues.current import current
from models.catalogues.files import export
from models.catalogues.specs import COUNTERS, FIELDS, OFFICERS, PRESETS, PROCEDURES, SPECS
from models.errors import Refused
from models.log.context import load_fields, load_presets
from models.setup import desk
from models.setup.holidays import working_days
from models.store import audit
from models.store.opening import Store
from models.store.schema import InteractionRow, Preset, ProcedureRow
from models.tables.read import read_table
from tests.builders import PIN, log_one
from ui.app import App
from ui.i18n import set_language
from ui.pages.admin.catalogues.editor import CatalogueEditor
from ui.pages.admin.catalogues.section import CataloguesSection
from ui.pages.admin.unit.people_section import PeopleSection
from ui.pages.desk.page import DeskPage
from ui.pages.desk.preset_button import PresetButton
from ui.session import Session, clock


@pytest.fixture
def section(desk_store: Store, qtbot: QtBot) -> CataloguesSection:
    made = CataloguesSection(Session(desk_store))
    qtbot.addWidget(made)
    made.resize(1040, 740)
    made.show()
    # A modifier that a test before left pressed would turn selecting into toggling.
    QTest.keyClick(made, Qt.Key.Key_F24)
    return made


def write(editor: CatalogueEditor, row: int, key: str, text: str) -> None:
    cells = editor.table.cells
    place = [column.key for column in cells.columns].index(key)
    assert cells.setData(cells.index(row, place), text)


def cell(editor: CatalogueEditor, row: int, key: str) -> str:
    cells = editor.table.cells
    place = [column.key for column in cells.columns].index(key)
    return str(cells.index(row, place).data())


def save(section: CataloguesSection) -> None:
    section.bar.pin.setText(PIN)
    section.bar.save.click()


def test_a_cell_is_edited_taken_back_and_saved(section: CataloguesSection, qtbot: QtBot) -> None:
    editor = section.editor()
    before = cell(editor, 0, "label")
    assert not section.bar.save.isEnabled()
    write(editor, 0, "label", "  Tên   mới ")
    assert cell(editor, 0, "label") == "Tên mới"
    assert "1" in section.bar.said.text()
    editor.undo.click()
    assert cell(editor, 0, "label") == before
    assert not section.bar.save.isEnabled()
    editor.redo.click()
    with qtbot.waitSignal(section.changed):
        save(section)
    assert load_presets()[0].label == "Tên mới"
    assert not section.bar.save.isEnabled()
    assert section.bar.pin.text() == ""
    assert not editor.undo.isEnabled()
    assert audit.lines(1)[0]["action"] == "catalogue_changed"


def test_without_the_pin_nothing_is_saved(section: CataloguesSection, qtbot: QtBot) -> None:
    write(section.editor(), 0, "label", "Tên mới")
    with qtbot.waitSignal(section.problem):
        section.bar.save.click()
    section.bar.pin.setText("9999")
    with qtbot.waitSignal(section.problem):
        section.bar.save.click()
    assert section.editor().unsaved() == 1
    assert load_presets()[0].label != "Tên mới"


def test_wrong_cells_say_why_and_are_not_saved(section: CataloguesSection, qtbot: QtBot) -> None:
    section.open("shifts")
    editor = section.editor()
    write(editor, 1, "start", "25:00")
    assert cell(editor, 1, "start") == "25:00"
    assert "không phải giờ" in editor.fault.text()
    assert "Dòng 2" in editor.fault.text()
    index = editor.table.cells.index(1, 1)
    assert "không phải giờ" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    save(section)
    assert editor.unsaved() == 1
    assert editor.table.currentIndex().row() == 1
    write(editor, 1, "start", "11h")
    assert "Sáng" in editor.fault.text(), "it overlaps with the morning now"
    write(editor, 1, "start", "13h15")
    assert editor.fault.isHidden()
    save(section)
    assert editor.unsaved() == 0
    assert cell(editor, 1, "start") == "13:15"


def test_a_new_row_and_what_retires_and_comes_back(section: CataloguesSection) -> None:
    editor = section.editor()
    editor.table.selectRow(7)
    assert editor.switch.text() == "Ngừng dùng"
    editor.switch.click()
    editor.table.selectRow(7)
    assert editor.switch.text() == "Dùng lại"
    editor.add.click()
    assert editor.table.currentIndex().row() == 9
    write(editor, 9, "label", "Hỏi đường")
    write(editor, 9, "key", "8")
    write(editor, 9, "activity", "portal_guidance")
    write(editor, 9, "outcome", "guided")
    assert cell(editor, 9, "activity") == "Hướng dẫn cổng DVC"
    save(section)
    assert [(preset.key, preset.code) for preset in load_presets()][7] == (8, "hoi_duong")
    retired = Preset.get_by_id("declined")
    assert not retired.active
    row = next(n for n, r in enumerate(editor.draft.rows) if r.values["code"] == "declined")
    editor.table.selectRow(row)
    editor.switch.click()
    assert "Phím 8" in editor.fault.text()


def test_a_row_never_saved_just_goes_away(section: CataloguesSection) -> None:
    editor = section.editor()
    editor.add.click()
    editor.table.selectRow(9)
    assert editor.switch.text() == "Bỏ dòng"
    editor.switch.click()
    assert len(editor.draft.rows) == 9
    assert editor.unsaved() == 0
    editor.undo.click()
    assert len(editor.draft.rows) == 10


def test_days_of_the_week_are_shown_and_typed_in_the_chosen_language(
    section: CataloguesSection,
) -> None:
    section.open("shifts")
    editor = section.editor()
    assert cell(editor, 0, "weekdays") == "T2 T3 T4 T5 T6"
    set_language("en")
    try:
        assert cell(editor, 0, "weekdays") == "Mon Tue Wed Thu Fri"
        write(editor, 0, "weekdays", "Mon Thu Sun")
        assert cell(editor, 0, "weekdays") == "Mon Thu Sun"
    finally:
        set_language("vi")
    assert cell(editor, 0, "weekdays") == "T2 T5 CN"


def test_fields_change_places_with_undo(section: CataloguesSection) -> None:
    section.open("fields")
    editor = section.editor()
    names = [row.values["name"] for row in editor.draft.rows]
    editor.table.selectRow(1)
    editor.up.click()
    assert [row.values["name"] for row in editor.draft.rows][:2] == [names[1], names[0]]
    assert editor.table.currentIndex().row() == 0
    assert not editor.up.isEnabled()
    save(section)
    assert [entry.values["name"] for entry in current(FIELDS)][:2] == [names[1], names[0]]
    editor.table.selectRow(0)
    editor.down.click()
    editor.undo.click()
    assert editor.unsaved() == 0


def test_a_day_is_taken_out(section: CataloguesSection, now: object) -> None:
    section.open("holidays")
    editor = section.editor()
    last = len(editor.draft.rows) - 1
    editor.table.selectRow(last)
    editor.switch.click()
    assert editor.unsaved() == 1
    save(section)
    assert len(editor.draft.rows) == last
    assert working_days().name_of(clock().date().replace(2027, 1, 1)) is None


def test_ctrl_z_in_a_cell_takes_back_letters_not_steps(
    section: CataloguesSection, qtbot: QtBot
) -> None:
    editor = section.editor()
    write(editor, 0, "hint", "đã sửa")
    editor.table.setFocus()
    editor.table.setCurrentIndex(editor.table.cells.index(1, 1))
    editor.table.edit(editor.table.currentIndex())
    edit = editor.table.findChild(QLineEdit)
    assert edit is not None
    before = edit.text()
    edit.setFocus()
    qtbot.keyClicks(edit, "abc")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() != "abc"
    assert cell(editor, 0, "hint") == "đã sửa", "the step before stays"
    # Even with nothing left to take back the key belongs to the cell.
    while edit.isUndoAvailable():
        edit.undo()
    asked = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    asked.ignore()
    QApplication.sendEvent(edit, asked)
    assert asked.isAccepted()
    assert edit.text() == before
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.keyClick(editor.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell(editor, 0, "hint") != "đã sửa"
    qtbot.keyClick(editor.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert cell(editor, 0, "hint") == "đã sửa"


def test_ctrl_z_here_does_not_take_back_a_logged_row(
    desk_store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QMC_NOW", "2026-11-23T09:41:00+07:00")
    log_one(desk_store, clock())
    app = App(Session(desk_store))
    qtbot.addWidget(app.window)
    app.window.show()
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.open_page("desk")
    app.window.open_page("admin")
    page = app.window.page("admin")
    page.open_section("catalogues")  # type: ignore[union-attr]
    section = page.section("catalogues")  # type: ignore[union-attr]
    editor = section.editor()
    write(editor, 0, "label", "Nút đổi tên")
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.unsaved() == 0
    assert InteractionRow.get().voided_at is None
    write(editor, 0, "label", "Nút đổi tên")
    save(section)
    made = app.window.page("desk")
    assert isinstance(made, DeskPage)
    app.window.open_page("desk")
    texts = {button.accessibleName() for button in made.findChildren(PresetButton)}
    assert any("Nút đổi tên" in text for text in texts)


def test_choices_are_chosen_in_the_cell(section: CataloguesSection, qtbot: QtBot) -> None:
    editor = section.editor()
    keys = [column.key for column in editor.table.cells.columns]
    editor.table.setCurrentIndex(editor.table.cells.index(0, keys.index("outcome")))
    editor.table.edit(editor.table.currentIndex())
    chooser = editor.table.findChild(QComboBox)
    assert chooser is not None
    assert chooser.currentText() == "Đã quan tâm"
    chooser.setCurrentIndex(chooser.findData("no_zalo"))
    chooser.activated.emit(chooser.currentIndex())
    assert cell(editor, 0, "outcome") == "Không dùng Zalo"


def test_what_is_unsaved_stays_while_others_write(
    section: CataloguesSection, desk_store: Store, qtbot: QtBot
) -> None:
    editor = section.editor()
    write(editor, 0, "label", "Ở đây")
    with desk_store.write():
        Preset.update(label="Nơi khác").where(Preset.code == "handout").execute()
    section.store_changed()
    assert cell(editor, 0, "label") == "Ở đây"
    section.open("fields")
    section.open("presets")
    assert editor.unsaved() == 1
    section.bar.drop.click()
    assert editor.unsaved() == 0
    assert cell(editor, 3, "label") == "Nơi khác"


def test_somebody_else_changed_the_same_row(
    section: CataloguesSection, desk_store: Store, qtbot: QtBot
) -> None:
    write(section.editor(), 0, "label", "Ở đây")
    with desk_store.write():
        Preset.update(label="Nơi khác").where(Preset.code == "followed").execute()
    with qtbot.waitSignal(section.problem):
        save(section)
    assert Preset.get_by_id("followed").label == "Nơi khác"


def test_procedures_are_searched_without_accents(
    section: CataloguesSection, desk_store: Store
) -> None:
    with desk_store.write():
        ProcedureRow.insert_many(
            {"code": f"1.{n:06}", "name": f"Thủ tục số {n}"} for n in range(500)
        ).execute()
        ProcedureRow.create(code="2.000001", name="Cấp giấy chứng nhận người có công")
    section.open("procedures")
    editor = section.editor()
    assert editor.table.cells.rowCount() == 501
    editor.search.setText("CHUNG nhan")
    editor.table.cells.search(editor.search.text())
    assert editor.table.cells.rowCount() == 1
    write(editor, 0, "field", "Người có công")
    editor.search.clear()
    save(section)
    assert ProcedureRow.get_by_id("2.000001").field == "Người có công"


# Files


def finished(section: CataloguesSection, qtbot: QtBot) -> None:
    panel = section.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.preview is not None and panel._job is None, timeout=20_000)


def test_a_file_is_shown_first_and_then_taken_in(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("fields")
    path = tmp_path / "lĩnh vực.csv"
    path.write_text("Mã;Tên\nviec_lam;Việc làm mới\n;Chuyển đổi số\nSai Mã;x\n", "utf-8-sig")
    section.take_file(path)
    finished(section, qtbot)
    panel = section.panel
    assert panel is not None and panel.preview is not None
    assert [line[1] for line in panel.preview.lines] == ["Bị từ chối", "Sửa", "Thêm"]
    assert "Việc làm → Việc làm mới" in panel.preview.lines[1][3]
    assert {field.name for field in load_fields()}.isdisjoint({"Việc làm mới", "Chuyển đổi số"})
    with qtbot.waitSignal(section.problem):
        panel.take.click()
    panel.pin.edit.setText(PIN)
    with qtbot.waitSignals([section.changed, section.told], timeout=20_000):
        panel.take.click()
    assert section.panel is None
    assert {"Việc làm mới", "Chuyển đổi số"} <= {field.name for field in load_fields()}
    assert "Việc làm mới" in [row.values["name"] for row in section.editor().draft.rows]


def test_entries_that_the_file_leaves_out(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("fields")
    path = tmp_path / "a.csv"
    path.write_text("Mã;Tên\nviec_lam;Việc làm\n", "utf-8-sig")
    section.take_file(path)
    finished(section, qtbot)
    panel = section.panel
    assert panel is not None and panel.preview is not None
    assert not panel.take.isEnabled()
    panel.missing.setChecked(True)
    finished(section, qtbot)
    assert panel.preview.plan.counts["retired"] == len(load_fields()) - 1
    assert panel.take.isEnabled()
    panel.leave.click()
    assert section.panel is None
    assert len(load_fields()) > 5


def test_a_file_that_knows_no_entry_retires_none(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("fields")
    path = tmp_path / "a.csv"
    path.write_text("Tên\nChuyển đổi số\n", "utf-8-sig")
    section.take_file(path)
    finished(section, qtbot)
    panel = section.panel
    assert panel is not None and panel.preview is not None
    with qtbot.waitSignal(section.problem, timeout=20_000) as told:
        panel.missing.setChecked(True)
    assert "khớp" in str(told.args[0])
    finished(section, qtbot)
    # What stands there, and would be taken in, is the preview without it.
    assert not panel.missing.isChecked()
    assert panel.preview.plan.counts == {"added": 1}
    assert panel.take.isEnabled()


def test_old_text_is_converted_only_when_ticked(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("fields")
    path = tmp_path / "a.csv"
    path.write_text("Mã;Tên\nviec_lam;ViÖc lµm mêi\nbhxh;B¶o hiÓm x· héi\n", "utf-8-sig")
    section.take_file(path)
    finished(section, qtbot)
    panel = section.panel
    assert panel is not None and panel.preview is not None
    assert "TCVN3" in panel.old_text.text.text()
    assert panel.preview.plan.counts == {"changed": 2}
    panel.convert.setChecked(True)
    finished(section, qtbot)
    assert panel.preview.plan.counts == {"changed": 1, "unchanged": 1}
    assert "Việc làm mời" in panel.preview.lines[0][3]


def test_a_file_that_cannot_be_read_is_told(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 no")
    with qtbot.waitSignal(section.problem, timeout=20_000) as told:
        section.take_file(path)
    assert "a.xlsx" in str(told.args[0])
    qtbot.waitUntil(lambda: section.panel is None)
    assert section.stack.currentWidget() is section.editor()


def test_a_file_waits_until_changes_are_saved(section: CataloguesSection, qtbot: QtBot) -> None:
    write(section.editor(), 0, "label", "Chưa lưu")
    with qtbot.waitSignal(section.problem) as told:
        section.take_file(Path("a.csv"))
    assert isinstance(told.args[0], Refused)
    assert section.panel is None


def test_a_long_file_can_be_stopped(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("procedures")
    path = tmp_path / "a.csv"
    lines = (f"1.{n:06};Thủ tục {n}" for n in range(60_000))
    path.write_text("\n".join(["Mã;Tên", *lines]), "utf-8-sig")
    section.take_file(path)
    panel = section.panel
    assert panel is not None
    assert panel.stop.hasFocus() and panel.how_far.isVisible()
    assert not panel.convert.isVisible()
    # No empty room stands between the lines while there is no table yet.
    assert panel.how_far.geometry().bottom() < 200
    qtbot.waitUntil(lambda: "000 dòng" in panel.how_far.text(), timeout=20_000)
    QTest.keyClick(panel.stop, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: section.panel is None, timeout=20_000)
    assert ProcedureRow.select().count() == 0
    assert section.files.take.hasFocus()


def test_a_long_workbook_that_is_stopped_is_not_called_damaged(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("procedures")
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for n in range(20_000):
        sheet.write_row(n, 0, ["Mã", "Tên"] if not n else [f"1.{n:06}", f"Thủ tục {n}"])
    book.close()
    problems: list[object] = []
    section.problem.connect(problems.append)
    section.take_file(path)
    panel = section.panel
    assert panel is not None
    qtbot.waitUntil(lambda: "000 dòng" in panel.how_far.text(), timeout=20_000)
    panel.stop.click()
    qtbot.waitUntil(lambda: section.panel is None, timeout=20_000)
    assert problems == []


def test_taking_a_long_file_in_can_be_stopped(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.open("procedures")
    path = tmp_path / "a.csv"
    lines = (f"1.{n:06};Thủ tục {n}" for n in range(30_000))
    path.write_text("\n".join(["Mã;Tên", *lines]), "utf-8-sig")
    section.take_file(path)
    finished(section, qtbot)
    panel = section.panel
    assert panel is not None and panel.take.hasFocus()
    panel.pin.edit.setText(PIN)
    panel.take.click()
    qtbot.waitUntil(lambda: "30.000 dòng" in panel.how_far.text(), timeout=20_000)
    panel.stop.click()
    finished(section, qtbot)
    assert section.panel is panel and panel.leave.isEnabled()
    assert ProcedureRow.select().count() == 0
    assert panel.take.hasFocus()


def test_files_go_out_as_they_come_in(
    section: CataloguesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    for ending in (".csv", ".xlsx"):
        path = tmp_path / f"nút{ending}"
        with qtbot.waitSignal(section.told):
            section.files.write(path)
        assert read_table(path).headers[0] == "Phím"
    with qtbot.waitSignal(section.problem):
        section.files.write(tmp_path / "nowhere" / "a.csv")


def test_officers_and_counters_come_from_files_too(
    desk_store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    people = PeopleSection(Session(desk_store))
    qtbot.addWidget(people)
    people.show()
    path = tmp_path / "cán bộ.xlsx"
    export(OFFICERS, path)
    csv = tmp_path / "quầy.csv"
    csv.write_text("Tên quầy\nQuầy 5\nLưu động\n", "utf-8-sig")
    people.files.chooser.chosen.emit("counters")
    people.files.take_file(csv)
    panel = people.files.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.preview is not None, timeout=20_000)
    panel.pin.edit.setText(PIN)
    with qtbot.waitSignal(people.changed, timeout=20_000):
        panel.take.click()
    assert [place.name for place in desk.counters()][1:] == ["Quầy 5", "Lưu động"]
    assert len(current(COUNTERS)) == 3


@pytest.mark.parametrize("code", [code for code in SPECS if code not in ("officers", "counters")])
def test_every_control_has_a_name(section: CataloguesSection, code: str) -> None:
    section.open(code)
    editor = section.editor()
    for part in (editor.add, editor.switch, editor.undo, editor.redo, editor.search, editor.table):
        assert part.accessibleName(), part
    assert not editor.table.tabKeyNavigation()
    if code == "procedures":
        assert PROCEDURES.suggest is None
        assert editor.table.cells.columns[0].key == "code"
    assert PRESETS.code == "presets"
