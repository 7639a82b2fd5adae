"""The list of units expected, and the words to those that have not sent."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.clock import TZ
from models.errors import Refused
from models.store import audit
from models.store.opening import Store
from models.supervisor import expected
from models.supervisor.expected import (
    apply,
    expected_units,
    plan_file,
    plan_province,
    plan_unit,
    retire,
)
from models.supervisor.missing import missing_text, unsent
from models.supervisor.take_in import take_in
from tests.packages import make_package

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
EARLY = datetime(2026, 11, 23, 9, 0, tzinfo=TZ)
WEEK, BEFORE = "2026-W47", "2026-W46"


def kinds(plan: expected.Plan) -> list[tuple[str, str]]:
    return [(line.kind, line.code) for line in plan.lines]


def taken(store: Store, plan: expected.Plan) -> None:
    apply(store, plan, "", WEEK, NOW)


def table(folder: Path, text: str, name: str = "danh sách.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8-sig")
    return path


def test_a_province_from_the_official_list(store: Store) -> None:
    plan = plan_province("01", "2026-w47")
    assert len(plan.lines) == 126 and {line.kind for line in plan.lines} == {"added"}
    assert expected_units() == []
    taken(store, plan)
    found = expected_units()
    assert (found[0].code, found[0].name, found[0].since) == ("00004", "Phường Ba Đình", WEEK)
    assert {line.kind for line in plan_province("01", WEEK).lines} == {"unchanged"}
    newest = audit.lines(1)[0]
    assert newest["action"] == "expected_units" and '"added": 126' in newest["details"]
    with pytest.raises(Refused, match="mã 99"):
        plan_province("99")
    with pytest.raises(Refused):
        plan_province("01", "tuần 47")


def test_nothing_to_do_leaves_no_audit_line(store: Store) -> None:
    taken(store, plan_unit("1", "Xã Một"))
    lines = audit.length()
    taken(store, plan_unit("1", "Xã Một"))
    assert audit.length() == lines


def test_a_table_and_what_is_wrong_in_it(store: Store, tmp_path: Path) -> None:
    taken(store, plan_unit("30337", "Xã Cũ"))
    text = (
        "Mã đơn vị;Tên đơn vị;Từ tuần\r\n"
        "4;Phường Ba Đình, Hà Nội;2026-W47\r\n"
        "30337; Xã  Mới ;\r\n"
        "mã sai;Xã Sai;\r\n"
        "77;;\r\n"
        "88;Xã Tám Tám;tuần 9\r\n"
        "30337;Xã Mới nữa;\r\n"
    )
    plan = plan_file(table(tmp_path, text))
    assert kinds(plan) == [
        ("added", "00004"),
        ("changed", "30337"),
        *(("refused", code) for code in ("mã sai", "77", "88", "30337")),
    ]
    assert [line.line for line in plan.of("refused")] == [4, 5, 6, 7]
    assert all("Hãy" in str(line.reason) for line in plan.of("refused"))
    taken(store, plan)
    assert [(unit.code, unit.name, unit.since) for unit in expected_units()] == [
        ("30337", "Xã Mới", ""),
        ("00004", "Phường Ba Đình, Hà Nội", WEEK),
    ]


def test_a_workbook_with_english_heads_keeps_codes_as_text(tmp_path: Path, store: Store) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["code", "name"])
    sheet.append(["00012", "Xã Không Có Trong Sổ"])
    book.save(tmp_path / "units.xlsx")
    taken(store, plan_file(tmp_path / "units.xlsx"))
    assert [unit.code for unit in expected_units()] == ["00012"]


@pytest.mark.parametrize("text", ["Tên;Điện thoại\r\nXã A;1\r\n", "Mã;Ghi chú\r\n1;x\r\n"])
def test_a_table_without_codes_or_names_is_refused(store: Store, tmp_path: Path, text: str) -> None:
    with pytest.raises(Refused, match="thiếu cột"):
        plan_file(table(tmp_path, text))


def test_units_that_a_file_leaves_out_go_only_when_told(store: Store, tmp_path: Path) -> None:
    taken(store, plan_unit("1", "Xã Một"))
    taken(store, plan_unit("2", "Xã Hai"))
    path = table(tmp_path, "Mã;Tên\r\n2;Xã Hai\r\n")
    assert kinds(plan_file(path)) == [("unchanged", "2")]
    plan = plan_file(path, retire_missing=True)
    assert kinds(plan) == [("unchanged", "2"), ("retired", "1")]
    taken(store, plan)
    assert [unit.code for unit in expected_units()] == ["2"]
    gone = next(unit for unit in expected_units(every=True) if unit.code == "1")
    assert gone.in_week(BEFORE) and not gone.in_week(WEEK)
    taken(store, plan_unit("1", "Xã Một"))
    assert [unit.code for unit in expected_units()] == ["1", "2"]
    assert all(unit.in_week(WEEK) for unit in expected_units())


def test_a_table_that_knows_no_unit_retires_none(store: Store, tmp_path: Path) -> None:
    path = table(tmp_path, "Mã;Tên\r\n9;Xã Lạ\r\n?;Xã Hỏng\r\n")
    assert kinds(plan_file(path, retire_missing=True))[0] == ("added", "9")
    taken(store, plan_unit("1", "Xã Một"))
    with pytest.raises(Refused, match="khớp"):
        plan_file(path, retire_missing=True)
    with pytest.raises(Refused, match="cùng tên"):
        plan_file(table(tmp_path, "Mã;Tên;Tên\r\n9;Xã Lạ;\r\n"))


def test_retiring_needs_a_unit_of_the_list(store: Store) -> None:
    taken(store, plan_unit("1", "Xã Một"))
    retire(store, "1", WEEK, "", NOW)
    with pytest.raises(Refused, match="không có trong danh sách"):
        retire(store, "1", WEEK, "", NOW)


@pytest.fixture
def three_weeks_old(store: Store, tmp_path: Path) -> Store:
    """Five units expected: one sent, one damaged, one forged, one nothing, one only from now."""
    for code, name in (("1", "Xã Ân"), ("2", "Xã An"), ("3", "Xã Đông"), ("4", "Xã Dung")):
        taken(store, plan_unit(code, name))
    taken(store, plan_unit("5", "Xã Mới", WEEK))
    for week in (BEFORE, WEEK):
        take_in(store, [make_package(tmp_path, "1", week)], NOW)
    broken = make_package(tmp_path, "3")
    broken.write_bytes(broken.read_bytes()[:-9])
    forged = make_package(tmp_path / "khác", "4", rows=7)
    data = forged.read_bytes()
    place = data.index(b'"rows":7')
    changed = bytearray(data)
    changed[place + 7] = ord("8")
    forged.write_bytes(bytes(changed))
    done = take_in(store, [broken, forged], NOW)
    assert len(done.refused) == 2
    return store


def test_who_has_not_sent(three_weeks_old: Store) -> None:
    before, week = unsent(BEFORE, WEEK)
    assert [unit.code for unit in before.missing] == ["2", "4", "3"] and not before.refused
    assert before.expected == 4 and week.expected == 5
    assert [unit.code for unit in week.missing] == ["2", "5"]
    assert sorted(unit.code for unit in week.refused) == ["3", "4"]
    assert all(unit.reasons for unit in week.refused)
    assert week.due == datetime(2026, 11, 23, 10, 0, tzinfo=TZ)


def test_the_words_to_paste(three_weeks_old: Store) -> None:
    text = missing_text(unsent(WEEK, WEEK), NOW)
    assert text.startswith("Kính gửi các đơn vị,\n\nTuần 47 (từ 16/11/2026 đến 22/11/2026), hạn")
    assert "hạn gửi: 10:00 ngày 23/11/2026." in text and "2/5 đơn vị:" in text
    assert "1. Xã An (mã 2)\n2. Xã Mới (mã 5)\n" in text
    assert "2 đơn vị đã gửi nhưng tệp không nhận được:\n1. Xã Dung (mã 4): " in text
    # What the reason asks of the supervisor is not for the unit.
    assert "Hãy" not in text and "Xã Ân" not in text and "cảm ơn" in text
    assert "báo cáo sớm" in text
    assert "trước hạn trên" in missing_text(unsent(WEEK, WEEK), EARLY)
    both = missing_text(unsent(BEFORE, WEEK), NOW)
    assert both.index("Tuần 46") < both.index("Tuần 47") and both.count("Kính gửi") == 1


def test_nobody_to_remind(store: Store, tmp_path: Path) -> None:
    assert "Chưa có danh sách" in missing_text(unsent(WEEK, WEEK), NOW)
    taken(store, plan_unit("1", "Xã Ân"))
    take_in(store, [make_package(tmp_path, "1")], NOW)
    text = missing_text(unsent(WEEK, WEEK), NOW)
    assert "tất cả đơn vị trong danh sách đã gửi" in text and "Kính gửi" not in text
