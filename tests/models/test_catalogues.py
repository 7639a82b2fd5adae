"""Catalogues as tables: what a table would change, why lines are refused, and what is written."""

import random
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from models.catalogues.apply import apply
from models.catalogues.current import current
from models.catalogues.files import export, rows_of, unknown_columns
from models.catalogues.plan import Plan, PlanLine, Row, plan
from models.catalogues.specs import (
    COUNTERS,
    FIELDS,
    HOLIDAYS,
    OFFICERS,
    PRESETS,
    PROCEDURES,
    SHIFTS,
    SPECS,
    require_spec,
)
from models.errors import Refused
from models.log.context import load_context, load_fields, load_presets, load_shifts
from models.log.procedures import find_procedures
from models.reports import ledger
from models.setup import desk
from models.setup.holidays import working_days
from models.store import audit, settings
from models.store.opening import Store
from models.store.schema import FieldRow, HolidayRow, Officer, Preset, ProcedureRow
from models.tables.read import read_table
from models.tables.table import Stopped, TableFile
from models.text.order import person_sort_key
from tests.builders import log_one
from tests.models.test_tables import mutated


def lines(*cells: dict[str, str], new: bool = False) -> list[Row]:
    return [Row(number, line, new) for number, line in enumerate(cells, start=2)]


def planned(code: str, *cells: dict[str, str], missing: bool = False, new: bool = False) -> Plan:
    spec = SPECS[code]
    return plan(spec, lines(*cells, new=new), current(spec), missing)


def fault(line: PlanLine, column: str) -> str:
    assert line.kind == "refused"
    found = [str(problem) for key, problem in line.faults if key == column]
    assert len(found) == 1, line.faults
    assert "Hãy" in found[0]
    return found[0]


def everything() -> dict[str, list[object]]:
    return {code: list(current(spec)) for code, spec in SPECS.items()}


@pytest.fixture
def full_store(desk_store: Store, now: datetime) -> Store:
    """A desk with something in every catalogue, retired and awkward entries among it."""
    apply(
        desk_store,
        planned(
            "procedures",
            {"code": "1.013709", "name": "=Cấp giấy; xác nhận", "field": "Người có công"},
            {"code": "2.000050", "name": "-Thủ tục “cũ”", "active": "Ngừng dùng"},
        ),
        "HOA",
        now,
    )
    apply(desk_store, planned("fields", {"code": "viec_lam", "active": "0"}), "HOA", now)
    apply(desk_store, planned("counters", {"name": "Quầy 5"}, {"name": "Lưu động"}), "HOA", now)
    return desk_store


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize("code", SPECS)
def test_what_goes_out_and_comes_back_changes_nothing(
    full_store: Store, tmp_path: Path, code: str, ending: str
) -> None:
    spec = SPECS[code]
    path = tmp_path / f"danh mục{ending}"
    count = export(spec, path)
    assert count > 0
    table = read_table(path)
    assert unknown_columns(spec, table) == []
    back = plan(spec, rows_of(spec, table), current(spec), retire_missing=True)
    assert back.counts == {"unchanged": count}
    assert back.changes == 0


def test_a_file_tells_what_it_would_change(desk_store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        "Mã;Tên lĩnh vực;Nhóm;Ưa dùng;Trạng thái;Ghi chú thêm\r\n"
        "viec_lam;Việc làm và thất nghiệp;Bộ Nội vụ;x;Đang dùng;\r\n"
        "bhxh;Bảo hiểm xã hội, bảo hiểm tự nguyện;;;;\r\n"
        ";Chuyển đổi số;Khác;có;;\r\n"
        ";;;;;\r\n"
        "viec_lam;Hai lần;;;;\r\n"
        "Sai Mã;Tên;;;;\r\n"
        "khac;;;có thể;;\r\n".encode("utf-8-sig")
    )
    table = read_table(path)
    told = plan(FIELDS, rows_of(FIELDS, table), current(FIELDS))
    assert unknown_columns(FIELDS, table) == ["Ghi chú thêm"]
    by_line = {line.line: line for line in told.lines}
    assert sorted(by_line) == [2, 3, 4, 6, 7, 8]
    changed = by_line[2]
    assert changed.kind == "changed"
    assert changed.columns == ("name",)
    assert changed.before is not None and changed.after is not None
    assert (changed.before.values["name"], changed.after.values["name"]) == (
        "Việc làm",
        "Việc làm và thất nghiệp",
    )
    added = by_line[4].after
    assert added is not None
    assert by_line[4].kind == "added"
    assert (added.values["code"], added.values["favourite"], added.active) == (
        "chuyen_doi_so",
        "1",
        True,
    )
    assert "dòng 2" in fault(by_line[6], "code")
    assert "Sai Mã" in fault(by_line[7], "code")
    assert "còn trống" in fault(by_line[8], "name")
    assert "có thể" in fault(by_line[8], "favourite")


def test_entries_that_a_file_leaves_out_stay_unless_somebody_says_so(desk_store: Store) -> None:
    before = len(load_fields())
    told = planned("fields", {"code": "viec_lam"})
    assert told.counts == {"unchanged": 1}
    told = planned(
        "fields", {"code": "viec_lam"}, {"code": "ngoai_khac", "favourite": "?"}, missing=True
    )
    # A line that is refused still names its entry.
    assert told.counts == {"unchanged": 1, "refused": 1, "retired": before - 2}
    assert all(line.line == 0 for line in told.of("retired"))


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ({"code": "Sai Mã", "name": "x"},),
        ({"code": "viec_lam", "favourite": "?"},),
        ({"code": "1_013709", "name": "Thủ tục"}, {"name": "Của danh mục khác"}),
    ],
)
def test_a_file_that_knows_no_entry_retires_none(
    desk_store: Store, rows: tuple[dict[str, str], ...]
) -> None:
    with pytest.raises(Refused, match="khớp"):
        planned("fields", *rows, missing=True)
    # Where there is nothing yet, nothing can be lost.
    assert planned("procedures", {"code": "1.013709", "name": "x"}, missing=True).changes == 1


def test_two_columns_of_one_name_are_not_guessed(desk_store: Store) -> None:
    table = TableFile(("Mã", "Tên", "MÃ (mới)"), (("a", "A", "b"),), 2, "utf-8", "")
    with pytest.raises(Refused, match=r"“Mã” \(A, C\)"):
        rows_of(FIELDS, table)


def test_a_file_without_codes_names_what_is_there(desk_store: Store) -> None:
    told = planned("fields", {"name": "VIỆC LÀM", "favourite": "0"}, {"name": "Mới"})
    assert [line.kind for line in told.lines] == ["changed", "added"]
    assert told.lines[0].after is not None
    assert told.lines[0].after.values["code"] == "viec_lam"
    # Whoever adds a line at the table wants another entry.
    assert planned("fields", {"name": "Việc làm"}, new=True).lines[0].kind == "added"
    assert "Đã có" in fault(
        planned("fields", {"code": "viec_lam", "name": "x"}, new=True).lines[0], "code"
    )


def test_a_plan_is_written_at_once_with_a_line_of_the_log(desk_store: Store, now: datetime) -> None:
    told = planned(
        "fields",
        {"code": "viec_lam", "name": "Việc làm mới"},
        {"name": "Chuyển đổi số"},
        {"code": "thanh_nien", "active": "Ngừng dùng"},
        {"code": "ngoai_khac", "favourite": "?"},
    )
    apply(desk_store, told, "HOA", now)
    names = {field.code: field.name for field in load_fields()}
    assert names["viec_lam"] == "Việc làm mới"
    assert names["chuyen_doi_so"] == "Chuyển đổi số"
    assert "thanh_nien" not in names
    assert FieldRow.get_by_id("chuyen_doi_so").folded == "chuyen doi so"
    assert FieldRow.get_by_id("thanh_nien").name == "Thanh niên"
    line = audit.lines(1)[0]
    assert (line["action"], line["actor"], line["subject"]) == (
        "catalogue_changed",
        "HOA",
        "fields",
    )
    assert line["details"] == '{"added": 1, "changed": 1, "retired": 1}'
    assert audit.first_break() is None


def test_a_plan_without_changes_writes_nothing(desk_store: Store, now: datetime) -> None:
    before = audit.length()
    apply(desk_store, planned("fields", {"code": "viec_lam"}), "HOA", now)
    assert audit.length() == before


def test_a_plan_of_yesterday_is_refused(desk_store: Store, now: datetime) -> None:
    told = planned("fields", {"code": "viec_lam", "name": "A"}, {"code": "ngoai_khac", "name": "B"})
    apply(desk_store, planned("fields", {"code": "ngoai_khac", "name": "C"}), "MINH", now)
    with pytest.raises(Refused, match="nơi khác"):
        apply(desk_store, told, "HOA", now)
    assert FieldRow.get_by_id("viec_lam").name == "Việc làm"


def test_two_plans_that_clash_are_not_both_written(desk_store: Store, now: datetime) -> None:
    apply(desk_store, planned("presets", {"code": "declined", "active": "0"}), "HOA", now)
    new = {"key": "8", "activity": "intro", "outcome": "declined"}
    first = planned("presets", {**new, "label": "Một"})
    second = planned("presets", {**new, "label": "Hai"})
    apply(desk_store, first, "HOA", now)
    with pytest.raises(Refused, match="Phím 8"):
        apply(desk_store, second, "HOA", now)


def test_a_write_that_is_stopped_leaves_nothing(desk_store: Store, now: datetime) -> None:
    cells = [{"code": f"1.{n:06}", "name": f"Thủ tục {n}"} for n in range(1200)]
    told = planned("procedures", *cells)
    with pytest.raises(Stopped):
        apply(desk_store, told, "HOA", now, lambda written: written < 1000)
    assert ProcedureRow.select().count() == 0
    apply(desk_store, told, "HOA", now)
    assert ProcedureRow.select().count() == 1200


# Quick buttons


def test_keys_of_buttons_in_use_differ(desk_store: Store) -> None:
    told = planned("presets", {"code": "followed", "key": "2"})
    assert "Phím 2" in fault(told.lines[0], "key")
    swapped = planned(
        "presets", {"code": "followed", "key": "2"}, {"code": "already_following", "key": "1"}
    )
    assert swapped.counts == {"changed": 2}
    in_turn = planned(
        "presets",
        {"code": "declined", "active": "0"},
        {"label": "Nút mới", "key": "8", "activity": "intro", "outcome": "no_zalo"},
    )
    assert in_turn.counts == {"retired": 1, "added": 1}
    for wrong in ("0", "10", "x", "１", "1.0", "-1", "9" * 5000):
        assert planned("presets", {"code": "followed", "key": wrong}).lines[0].kind == "refused"


def test_a_retired_button_comes_back_only_to_a_free_key(desk_store: Store, now: datetime) -> None:
    apply(
        desk_store,
        planned(
            "presets",
            {"code": "declined", "active": "0"},
            {"label": "Mới", "key": "8", "activity": "intro", "outcome": "no_zalo"},
        ),
        "HOA",
        now,
    )
    assert "Phím 8" in fault(
        planned("presets", {"code": "declined", "active": "1"}).lines[0], "key"
    )
    assert [preset.code for preset in load_presets()].count("moi") == 1


def test_a_button_keeps_its_meaning_once_it_was_pressed(desk_store: Store, now: datetime) -> None:
    change = {"code": "followed", "label": "Tên khác", "outcome": "Không dùng Zalo"}
    assert planned("presets", change).counts == {"changed": 1}
    row = log_one(desk_store, now, preset="followed")
    assert "đã ghi lượt" in fault(planned("presets", change).lines[0], "outcome")
    renamed = planned("presets", {"code": "followed", "label": "Tên khác"})
    apply(desk_store, renamed, "HOA", now)
    assert (row.activity, row.outcome) == ("intro", "followed")
    assert load_context().presets["followed"].label == "Tên khác"


def test_values_are_read_by_code_and_by_label(desk_store: Store) -> None:
    new = {"label": "Mới", "key": "9", "activity": "MỜI QUÉT TẠI MÀN HÌNH", "outcome": "no_zalo"}
    told = planned("presets", {"code": "tech_issue", "active": "Ngừng dùng"}, new)
    after = told.lines[1].after
    assert after is not None
    assert (after.values["activity"], after.values["outcome"]) == ("screen_scan", "no_zalo")
    wrong = planned("presets", {**new, "activity": "khác", "outcome": ""}).lines[0]
    assert "Mời quét" in fault(wrong, "activity")
    assert "còn trống" in fault(wrong, "outcome")


def test_a_desk_keeps_a_button_and_an_officer(desk_store: Store) -> None:
    told = planned("presets", *({"code": entry.code, "active": "0"} for entry in load_presets()))
    assert told.counts == {"refused": 9}
    told = planned("officers", {"code": "HOA", "active": "0"}, {"code": "minh", "active": "0"})
    assert told.counts == {"refused": 2}
    assert "cán bộ" in fault(told.lines[0], "active")
    told = planned(
        "officers",
        {"code": "HOA", "active": "0"},
        {"code": "MINH", "active": "0"},
        {"name": "Lê Thị An"},
    )
    assert told.counts == {"retired": 2, "added": 1}
    with pytest.raises(Refused, match="khớp"):
        planned("officers", {"name": "", "code": "X1"}, missing=True)


# Officers and counters


def test_officers_come_in_with_codes_and_without(desk_store: Store, now: datetime) -> None:
    with desk_store.write():
        settings.put(settings.OFFICER_ON_SHIFT, "HOA")
    told = planned(
        "officers",
        {"code": "hoa", "active": "Ngừng dùng"},
        {"name": "Đặng Thị Hoa"},
        {"name": "Phạm Văn Ẩn", "code": "AN"},
    )
    apply(desk_store, told, "MINH", now)
    assert {person.code: person.name for person in desk.officers()} == {
        "MINH": "Trần Văn Minh",
        "HOA2": "Đặng Thị Hoa",
        "AN": "Phạm Văn Ẩn",
    }
    assert Officer.get_by_id("HOA").name == "Nguyễn Thị Hoa"
    assert Officer.get_by_id("AN").folded == "pham van an"
    assert Officer.get_by_id("AN").sort_key == person_sort_key("Phạm Văn Ẩn")
    assert settings.get(settings.OFFICER_ON_SHIFT) == ""


def test_a_counter_that_retires_is_not_here_any_more(desk_store: Store, now: datetime) -> None:
    assert settings.get(settings.COUNTER_HERE) == "03"
    apply(desk_store, planned("counters", {"code": "03", "active": "0"}), "HOA", now)
    assert settings.get(settings.COUNTER_HERE) == ""
    assert desk.counters() == []


# Procedures


def test_procedures_are_found_by_what_came_in(desk_store: Store, now: datetime) -> None:
    told = planned(
        "procedures",
        {"code": "1,013709", "name": "Cấp giấy  xác nhận\nngười có công"},
        {"code": "1.0137", "name": "Số 0 bị bỏ"},
        {"code": "", "name": "Không có mã"},
        {"code": "10.013709", "name": "Dài"},
    )
    assert [line.kind for line in told.lines] == ["added", "refused", "refused", "refused"]
    assert "Excel" in fault(told.lines[1], "code")
    apply(desk_store, told, "HOA", now)
    assert find_procedures("xac nhan")[0].code == "1.013709"
    assert ProcedureRow.get_by_id("1.013709").name == "Cấp giấy xác nhận người có công"


def test_fifty_thousand_procedures_come_in_with_progress(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    path = tmp_path / "tthc.csv"
    path.write_text(
        "Mã;Tên\n" + "".join(f"{n // 10_000 + 1}.{n:06};Thủ tục số {n}\n" for n in range(50_000)),
        encoding="utf-8-sig",
    )
    told: list[int] = []

    def tell(count: int) -> bool:
        told.append(count)
        return True

    start = time.perf_counter()
    table = read_table(path, tell=tell)
    made = plan(PROCEDURES, rows_of(PROCEDURES, table), current(PROCEDURES), tell=tell)
    assert made.counts == {"added": 50_000}
    apply(desk_store, made, "HOA", now, tell)
    # A few seconds; the limit leaves room for a machine that does ten other things.
    assert time.perf_counter() - start < 60
    assert len(told) > 150
    assert ProcedureRow.select().count() == 50_000
    again = plan(PROCEDURES, rows_of(PROCEDURES, table), current(PROCEDURES))
    assert again.counts == {"unchanged": 50_000}
    with pytest.raises(Stopped):
        plan(PROCEDURES, rows_of(PROCEDURES, table), [], tell=lambda n: n < 9000)


# Shifts and days


def test_shifts_in_all_the_ways_people_write_them(desk_store: Store, now: datetime) -> None:
    told = planned(
        "shifts",
        {"code": "sang", "start": "7h", "end": "11g30", "weekdays": "Thứ 2, Thứ 3, T4 5 6 7 CN"},
        {"name": "Tối", "start": "17:30", "end": "20:00:00", "weekdays": "T7, Chủ nhật"},
        {"name": "Khuya", "start": "20:30", "end": "22:00", "weekdays": "Mon thu, Thu Sun, Thu 7"},
    )
    assert told.counts == {"changed": 1, "added": 2}
    apply(desk_store, told, "HOA", now)
    shifts = {shift.code: shift for shift in load_shifts()}
    assert shifts["sang"].start.isoformat() == "07:00:00"
    assert shifts["sang"].weekdays == frozenset(range(7))
    assert shifts["toi"].weekdays == {5, 6} and shifts["khuya"].weekdays == {0, 3, 5, 6}
    assert [*shifts] == ["sang", "chieu", "toi", "khuya"]


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        ("start", "25:00"),
        ("start", "sáng sớm"),
        ("start", "７:30"),
        ("weekdays", "T8"),
        ("weekdays", "mỗi ngày"),
        ("weekdays", ";"),
        ("name", " "),
        ("name", "x" * 31),
        ("position", "-1"),
    ],
)
def test_wrong_cells_of_a_shift(desk_store: Store, column: str, wrong: str) -> None:
    fault(planned("shifts", {"code": "sang", column: wrong}).lines[0], column)


def test_shifts_end_after_they_begin_and_stand_apart(desk_store: Store) -> None:
    told = planned("shifts", {"code": "sang", "start": "12:00"})
    assert "kết thúc sau" in fault(told.lines[0], "end")
    told = planned("shifts", {"code": "sang", "end": "14:00"})
    assert "Chiều" in fault(told.lines[0], "start")
    other_day = planned(
        "shifts", {"name": "Thứ Bảy", "start": "08:00", "end": "16:00", "weekdays": "T7"}
    )
    assert other_day.counts == {"added": 1}


def test_days_are_read_and_those_of_closed_weeks_stay(desk_store: Store, now: datetime) -> None:
    told = planned(
        "holidays",
        {"day": "24.11.2026", "name": "Ngày Văn hóa Việt Nam (sửa)"},
        {"day": "2026-12-05", "name": "Làm bù", "kind": "Làm bù"},
        {"day": "31/02/2026", "name": "Không có"},
        {"day": "1/1/26", "name": "Hai số"},
    )
    assert [line.kind for line in told.lines] == ["changed", "added", "refused", "refused"]
    apply(desk_store, told, "HOA", now)
    days = working_days()
    assert days.name_of(datetime(2026, 11, 24).date()) == "Ngày Văn hóa Việt Nam (sửa)"
    assert days.is_makeup(datetime(2026, 12, 5).date())
    gone = plan(HOLIDAYS, [Row(2, {"day": "05/12/2026"}, gone=True)], current(HOLIDAYS))
    assert gone.counts == {"retired": 1}
    apply(desk_store, gone, "HOA", now)
    assert HolidayRow.get_or_none(HolidayRow.day == "2026-12-05") is None


def test_a_day_of_a_closed_week_is_not_taken_out(desk_store: Store, now: datetime) -> None:
    late = datetime(2026, 11, 30, 9, 0, tzinfo=now.tzinfo)
    log_one(desk_store, now)
    ledger.close_week(desk_store, "2026-W48", late, "HOA")
    gone = plan(HOLIDAYS, [Row(2, {"day": "24/11/2026"}, gone=True)], current(HOLIDAYS))
    assert "tuần đã chốt" in fault(gone.lines[0], "")
    missing = plan(HOLIDAYS, lines({"day": "02/09/2026"}), current(HOLIDAYS), True)
    assert "2026-11-24" not in {
        line.before.values["day"] for line in missing.of("retired") if line.before
    }


# What nobody should bring


def test_a_file_of_something_else_is_refused(desk_store: Store) -> None:
    table = TableFile(("Họ tên", "Địa chỉ"), (("A", "B"),), 2, "utf-8", "")
    for spec in (FIELDS, PROCEDURES, HOLIDAYS, PRESETS, SHIFTS, COUNTERS):
        with pytest.raises(Refused, match="Hãy"):
            rows_of(spec, table)
    assert rows_of(OFFICERS, table)[0].cells == {"name": "A"}
    with pytest.raises(Refused, match="presets"):
        require_spec("khác")


def test_more_lines_than_a_catalogue_has_are_refused(desk_store: Store) -> None:
    many = ({"label": f"Nút {n}", "key": "1"} for n in range(100))
    with pytest.raises(Refused, match="60"):
        planned("presets", *many)


def test_an_export_to_another_ending_is_refused(desk_store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.xlsx"):
        export(FIELDS, tmp_path / "a.ods")
    with pytest.raises(Refused, match="Hãy"):
        export(FIELDS, tmp_path / "nowhere" / "a.csv")
    assert list(tmp_path.glob("*.csv")) == []


def broken(source: bytes, chance: random.Random, count: int) -> Iterable[bytes]:
    for _ in range(count):
        yield mutated(source, chance)


def test_mutated_files_never_crash_and_change_nothing(full_store: Store, tmp_path: Path) -> None:
    chance = random.Random(81)
    before, log = everything(), audit.length()
    path = tmp_path / "hỏng"
    planned_lines = 0
    for code, spec in SPECS.items():
        for ending, count in ((".csv", 400), (".xlsx", 60)):
            export(spec, tmp_path / f"{code}{ending}")
            for data in broken((tmp_path / f"{code}{ending}").read_bytes(), chance, count):
                path.write_bytes(data)
                try:
                    rows = rows_of(spec, read_table(path))
                    told = plan(spec, rows, current(spec), chance.random() < 0.5)
                except Refused as problem:
                    assert "Hãy" in str(problem)
                    continue
                planned_lines += len(told.lines)
                assert sum(told.counts.values()) == len(told.lines)
    assert planned_lines > 2000
    assert everything() == before
    assert audit.length() == log


def test_plans_of_mutated_files_can_be_written(full_store: Store, tmp_path: Path) -> None:
    """Whatever a plan accepts keeps the store in order: it goes out and comes back."""
    chance = random.Random(82)
    path = tmp_path / "hỏng.csv"
    now = datetime(2026, 11, 23, 9, 41).astimezone()
    for turn in range(120):
        spec = chance.choice(list(SPECS.values()))
        export(spec, path)
        path.write_bytes(mutated(path.read_bytes(), chance))
        try:
            told = plan(spec, rows_of(spec, read_table(path)), current(spec), turn % 2 == 0)
        except Refused:
            continue
        apply(full_store, told, "HOA", now)
        load_context()
        export(spec, path)
        back = plan(spec, rows_of(spec, read_table(path)), current(spec), True)
        assert back.changes == 0, back
    assert Preset.select().where(Preset.active).count() >= 1
    assert Officer.select().where(Officer.active).count() >= 1
    assert audit.first_break() is None
