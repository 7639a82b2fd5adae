"""Answers used, petitions, confirmed zeros and followers in the week, and weeks closed before."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from models import followers
from models.errors import Refused
from models.followers import FROM_ABOVE, TYPED
from models.log.context import load_context
from models.petitions import book as petition_book
from models.reports import ledger
from models.reports.desk_figures import DESK_LABELS
from models.reports.export import export_week
from models.reports.report import build_report
from models.reports.snapshot import read_snapshot, take_snapshot
from models.store.desk_schema import AnswerRow, AnswerUse, ZeroShift
from models.store.opening import Store
from models.store.retention import BLANKED_TEXT, apply_retention
from models.store.schema import FieldRow, InteractionEvent, InteractionRow, WeekRow
from models.uuid7 import uuid7
from tests.models.test_report import MONDAY, SUNDAY_NIGHT, WEEK, fill_week
from tests.models.test_week_screen import files, fill_screen
from tests.models.test_xlsx import ATTACKS, cells, found

DATA = Path(__file__).resolve().parent.parent / "data"
DAY = timedelta(days=1)
SAID = "Đề nghị niêm yết bảng phí ở nơi dễ nhìn hơn"
QUESTION = "Hồ sơ hưởng trợ cấp thờ cúng liệt sĩ gồm những gì?"


def add_answer(store: Store, question: str, field: str) -> str:
    key = uuid7(MONDAY)
    with store.write():
        AnswerRow.create(
            id=key,
            key=question,
            question=question,
            answer="Đáp",
            field=field,
            field_name="",
            question_folded=question,
            answer_folded="dap",
            added_at="2026-11-01T08:00:00+07:00",
            changed_at="2026-11-01T08:00:00+07:00",
        )
    return key


def use(store: Store, answer: str, kind: str, when: datetime) -> None:
    with store.write():
        AnswerUse.create(
            id=uuid7(when),
            answer=answer,
            at=when.isoformat(),
            day=when.date().isoformat(),
            officer="HOA",
            kind=kind,
        )


def note(store: Store, when: datetime, content: str = SAID, field: str | None = None) -> str:
    context = load_context()
    made = petition_book.note_petition(store, context, "petition", content, field, when, log=False)
    return made.id


def confirm_zero(store: Store, when: datetime, shift: str, withdrawn: str | None = None) -> None:
    with store.write():
        ZeroShift.create(
            id=uuid7(when),
            day=when.date().isoformat(),
            shift=shift,
            counter="03",
            at=when.isoformat(),
            officer="MINH",
            withdrawn_at=withdrawn,
        )


def fill_desk(store: Store) -> None:
    """Week 47: one answer used 3 times, two petitions (one forwarded), one zero, readings 1,000
    and 1,250; the week before: one use, one petition, 1,000."""
    answer = add_answer(store, QUESTION, "nguoi_co_cong")
    for kind, when in (("shown", MONDAY), ("shown", MONDAY + DAY), ("printed", MONDAY + 4 * DAY)):
        use(store, answer, kind, when)
    use(store, answer, "printed", MONDAY - DAY)
    use(store, answer, "printed", MONDAY + 7 * DAY)
    first = note(store, MONDAY, SAID, "viec_lam")
    note(store, MONDAY + 3 * DAY, "Góp ý về thời gian chờ ở quầy số 3")
    note(store, MONDAY - 2 * DAY, "Của tuần trước, không phải tuần này")
    petition_book.move_petition(store, first, "forwarded", "gửi phòng Nội vụ", "HOA", MONDAY + DAY)
    confirm_zero(store, MONDAY + DAY, "chieu")
    confirm_zero(store, MONDAY + 2 * DAY, "chieu", "2026-11-18T16:00:00+07:00")
    for value, when in ((1000, MONDAY - 3 * DAY), (1200, MONDAY), (1250, MONDAY + 4 * DAY)):
        followers.note_reading(store, value, FROM_ABOVE, when, "HOA", SUNDAY_NIGHT)


@pytest.fixture
def week(desk_store: Store) -> Iterator[Store]:
    fill_week(desk_store)
    fill_screen(desk_store)
    fill_desk(desk_store)
    yield desk_store


def test_the_week_beside_its_log(week: Store) -> None:
    report = build_report(WEEK, SUNDAY_NIGHT)
    told = {line.code: (line.value, line.before) for line in report.desk}
    assert told == {
        "answers": (3, 1),
        "petitions": (2, 1),
        "petitions_new": (1, 1),
        "petitions_forwarded": (1, 0),
        "petitions_answered": (0, 0),
        "zeros": (1, 0),
        "followers": (1250, 1000),
    }
    assert [line.label for line in report.desk] == list(DESK_LABELS.values())
    desk = report.names.desk
    assert desk is not None and desk.followers is not None
    (answer,) = desk.answers
    assert (answer.question, answer.field) == (QUESTION, "Người có công")
    assert (answer.shown, answer.printed, answer.logged, answer.total) == (2, 1, 0, 3)
    assert [(one.day, one.kind, one.field, one.state, one.content) for one in desk.petitions] == [
        ("2026-11-16", "petition", "Việc làm", "forwarded", SAID),
        ("2026-11-19", "petition", "", "new", "Góp ý về thời gian chờ ở quầy số 3"),
    ]
    assert [(zero.day, zero.shift) for zero in desk.zeros] == [("2026-11-17", "chieu")]
    assert (desk.followers.value, desk.followers.source) == (1250, FROM_ABOVE)
    assert report.figures.total == 23


def test_a_week_without_a_reading_says_so(desk_store: Store, tmp_path: Path, now: datetime) -> None:
    fill_week(desk_store)
    followers.note_reading(desk_store, 1000, TYPED, MONDAY - DAY, "HOA", now)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    line = build_report(WEEK, now).desk[-1]
    assert (line.text, line.value, line.before, line.change) == ("–", None, 1000, None)
    files(desk_store, now, tmp_path)
    sheet = load_workbook(tmp_path / "tuần.xlsx")["Tổng hợp"]
    row = found(sheet, DESK_LABELS["followers"]).row
    assert [sheet.cell(row, column).value for column in (5, 6, 7)] == ["–", 1000, "–"]
    assert any("Tuần này chưa nhập số người quan tâm" in str(cell.value) for cell in cells(sheet))


def test_what_was_closed_stays(week: Store, now: datetime, tmp_path: Path) -> None:
    ledger.close_week(week, WEEK, now, "HOA")
    closed, before = build_report(WEEK, now), files(week, now, tmp_path)
    (answer,) = AnswerRow.select()
    use(week, answer.id, "shown", MONDAY)
    (one,) = [p for p in petition_book.petitions() if p.content == SAID]
    petition_book.move_petition(week, one.id, "answered", "", "HOA", now)
    followers.note_reading(week, 9999, TYPED, MONDAY + 5 * DAY, "HOA", now)
    with week.write():
        FieldRow.update(name="Tên khác").execute()
        AnswerRow.update(question="Câu hỏi khác").execute()
    assert take_snapshot(closed.week)["desk"] != closed.names.desk
    later = now + 40 * DAY
    assert build_report(WEEK, later) == closed
    assert files(week, later, tmp_path) == before


def test_the_snapshot_keeps_no_words_of_a_petition(week: Store, now: datetime) -> None:
    ledger.close_week(week, WEEK, now, "HOA")
    assert SAID not in WeekRow.get().snapshot
    taken = json.loads(WeekRow.get().snapshot)
    assert taken["schema"] == 4
    again = read_snapshot(taken)
    assert again.desk == build_report(WEEK, now).names.desk


def test_a_week_whose_words_are_gone_is_not_written_as_if_they_were_there(
    week: Store, now: datetime, tmp_path: Path
) -> None:
    (one,) = [p for p in petition_book.petitions() if p.content == SAID]
    petition_book.move_petition(week, one.id, "answered", "", "HOA", SUNDAY_NIGHT)
    ledger.close_week(week, WEEK, now, "HOA")
    first = export_week(week, WEEK, tmp_path / "một", now, "HOA")
    later = now + 100 * DAY
    with week.write():
        apply_retention(later)
    for path in week.places.outbox.iterdir():
        path.unlink()
    with pytest.raises(Refused) as refused:
        export_week(week, WEEK, tmp_path / "hai", later, "HOA")
    assert "thời hạn lưu" in str(refused.value) and not (tmp_path / "hai").exists()
    contents = [p.content for p in build_report(WEEK, later).names.desk.petitions]  # type: ignore[union-attr]
    assert contents == [BLANKED_TEXT, "Góp ý về thời gian chờ ở quầy số 3"]
    (book,) = [path for path in first.files if path.suffix == ".xlsx"]
    assert SAID.encode() in book.read_bytes()


def test_a_week_never_written_goes_without_them(week: Store, now: datetime, tmp_path: Path) -> None:
    (one,) = [p for p in petition_book.petitions() if p.content == SAID]
    petition_book.move_petition(week, one.id, "answered", "", "HOA", SUNDAY_NIGHT)
    ledger.close_week(week, WEEK, now, "HOA")
    later = now + 100 * DAY
    with week.write():
        apply_retention(later)
    made = [export_week(week, WEEK, tmp_path / name, later, "HOA").sha256 for name in "ab"[:1]]
    sheet = load_workbook(next((tmp_path / "a").glob("*.xlsx")))["Phản ánh, kiến nghị"]
    assert made and found(sheet, BLANKED_TEXT)


@pytest.mark.parametrize("schema", [1, 2])
def test_weeks_closed_by_former_versions_keep_their_bytes(
    week: Store, now: datetime, tmp_path: Path, schema: int
) -> None:
    kept: dict[str, Any] = json.loads((DATA / f"week-schema-{schema}.json").read_text("utf-8"))
    assert kept["snapshot"]["schema"] == schema
    ledger.close_week(week, WEEK, now, "HOA")
    with week.write():
        InteractionEvent.delete().execute()
        for row in InteractionRow.select(InteractionRow.seq):
            fixed = f"{row.seq:08d}-0000-7000-8000-000000000000"
            InteractionRow.update(id=fixed).where(InteractionRow.seq == row.seq).execute()
        snapshot = json.dumps(kept["snapshot"], ensure_ascii=False, sort_keys=True)
        WeekRow.update(snapshot=snapshot).execute()
    report = build_report(WEEK, now)
    assert (report.desk, report.names.desk) == ((), None)
    assert bool(report.screen) == (schema == 2)
    assert files(week, now, tmp_path) == {kind: kept[kind] for kind in ("xlsx", "csv")}


@pytest.fixture
def workbook(week: Store, now: datetime, tmp_path: Path) -> Any:
    ledger.close_week(week, WEEK, now, "HOA")
    files(week, now, tmp_path)
    return load_workbook(tmp_path / "tuần.xlsx")


def test_the_summary_has_the_lines(workbook: Any) -> None:
    sheet = workbook["Tổng hợp"]
    heading = found(sheet, "V. CÂU TRẢ LỜI, PHẢN ÁNH, SỐ NGƯỜI QUAN TÂM").row
    assert heading > found(sheet, "IV. MÀN HÌNH CÔNG CỘNG VÀ KIỂM TRA MÃ").row
    for code, values in {"answers": [3, 1], "zeros": [1, 0], "followers": [1250, 1000]}.items():
        row = found(sheet, DESK_LABELS[code]).row
        assert row > heading
        assert [sheet.cell(row, column).value for column in (5, 6)] == values
    assert sheet.cell(row, 7).value == pytest.approx(0.25)
    said = str(sheet.cell(row + 1, 1).value)
    assert "08:05 20/11/2026" in said and "Cơ quan chủ quản" in said
    assert "không cộng theo quầy; không suy ra nhân quả" in said
    assert {cell.data_type for cell in cells(sheet)} <= {"n", "s", "d"}


def test_the_sheets_list_them_typed(workbook: Any) -> None:
    answers, petitions = workbook["Câu trả lời đã dùng"], workbook["Phản ánh, kiến nghị"]
    assert [cell.value for cell in answers[5]] == [1, QUESTION, "Người có công", 2, 1, 0, 3]
    assert [cell.value for cell in answers[6]][3:] == [2, 1, 0, 3]
    first, second = ([cell.value for cell in petitions[row]] for row in (5, 6))
    assert first[2:] == ["Phản ánh, kiến nghị", "Việc làm", SAID, "Đã chuyển"]
    assert first[1] == datetime(2026, 11, 16) and petitions.cell(5, 2).is_date
    assert second[3:] == ["Không ghi lĩnh vực", "Góp ý về thời gian chờ ở quầy số 3", "Mới"]
    for sheet in (answers, petitions):
        assert sheet.page_setup.orientation == "landscape" and sheet.print_title_rows == "$4:$4"
        assert "BCT" not in str(sheet.oddFooter.left.text) and sheet.oddFooter.right.text


def test_every_line_is_explained_and_nobody_is_named(workbook: Any) -> None:
    notes = [str(cell.value) for cell in cells(workbook["Giải thích"])]
    assert set(DESK_LABELS.values()) <= set(notes)
    assert any("Thứ Ba 17/11/2026, ca Chiều" in text for text in notes)
    assert not any("nội dung phản ánh không được ghi" in text for text in notes)
    for name in workbook.sheetnames:
        for cell in cells(workbook[name]):
            text = str(cell.value)
            assert not any(word in text for word in ("HOA", "MINH", "gửi phòng Nội vụ"))


@pytest.mark.parametrize("attack", ATTACKS)
def test_typed_texts_stay_texts(
    desk_store: Store, now: datetime, tmp_path: Path, attack: str
) -> None:
    fill_week(desk_store)
    content = f"{attack} và thêm vài chữ nữa"
    note(desk_store, MONDAY, content)
    use(desk_store, add_answer(desk_store, content, ""), "shown", MONDAY)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    files(desk_store, now, tmp_path)
    opened = load_workbook(tmp_path / "tuần.xlsx")
    for name in ("Câu trả lời đã dùng", "Phản ánh, kiến nghị"):
        (cell,) = [c for c in cells(opened[name]) if "thêm vài chữ" in str(c.value)]
        assert cell.data_type == "s" and cell.hyperlink is None
        assert str(cell.value).strip() == content.strip()


def test_long_contents_get_rows_that_excel_takes(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    fill_week(desk_store)
    note(desk_store, MONDAY, "dòng\n" * 380)
    note(desk_store, MONDAY, "một câu dài " * 160)
    ledger.close_week(desk_store, WEEK, now, "HOA")
    files(desk_store, now, tmp_path)
    sheet = load_workbook(tmp_path / "tuần.xlsx")["Phản ánh, kiến nghị"]
    heights = [sheet.row_dimensions[row].height for row in (5, 6)]
    assert all(300 < height <= 405 for height in heights)
    # More lines than a row can show go on after a stroke.
    assert sheet["E5"].value == " / ".join(["dòng"] * 380)
