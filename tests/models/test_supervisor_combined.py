"""The combined workbook, report and package: from real packages, opened again, byte for byte."""

import random
import zipfile
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from openpyxl import load_workbook
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.calendar.weeks import parse_week
from models.clock import TZ
from models.errors import Refused
from models.reports.draft.content import Grid
from models.reports.draft.serif import BOLD, REGULAR, load_serif
from models.setup.desk import Person, Setup, set_up
from models.store import settings
from models.store.opening import Store, open_store
from models.store.places import Places
from models.supervisor import combined_xlsx, counted
from models.supervisor.adding import add_sums
from models.supervisor.combined import build_combined
from models.supervisor.combined_draft import combined_draft
from models.supervisor.combined_files import CombinedFiles, write_combined
from models.supervisor.combined_package import MOST_CODES, _few
from models.supervisor.combined_xlsx import write_combined_xlsx
from models.supervisor.expected import apply, plan_unit, retire
from models.supervisor.matrix import build_matrix
from models.supervisor.overview import build_overview
from models.supervisor.take_in import take_in
from models.weekly_package.aggregate import Sum
from models.weekly_package.read import WeekPackage, read_package
from tests.models.test_supervisor_anomalies import ordinary
from tests.packages import make_package
from tests.supervised import labels
from tests.wrapped_cells import unreadable

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=TZ)
WEEK, BEFORE = "2026-W47", "2026-W46"
EVIL = '=HYPERLINK("http://x")'


@pytest.fixture
def office(store: Store) -> Store:
    return made_office(store)


def made_office(store: Store, level: str = "tinh") -> Store:
    setup = Setup(
        unit_code="01",
        unit_name="Trung tâm Phục vụ hành chính công thành phố Hà Nội",
        level=level,
        parent_agency="Ủy ban nhân dân thành phố Hà Nội",
        counters=("01",),
        officers=(Person("HOA", "Nguyễn Thị Hoa"),),
    )
    set_up(store, setup, NOW)
    return store


def listed(store: Store, code: str, name: str, since: str = "") -> None:
    with store.read():
        plan = plan_unit(code, name, since)
    apply(store, plan, "", WEEK, NOW)


def written(store: Store, folder: Path, first: str = WEEK, **other: Any) -> CombinedFiles:
    return write_combined(store, first, WEEK, folder, NOW, **other)


def forty(folder: Path) -> list[Path]:
    """Forty units, two weeks: the last one damaged, one of sample data, one name like a formula."""
    files = []
    for no in range(40):
        name = EVIL if no == 5 else f"Xã {no:02}"
        other = {"name": name, "size": 20, "sample": no == 7}
        files.append(make_package(folder, f"{no:05}", BEFORE, total=10 + no, **other))
        sums = ordinary(daily=no)
        files.append(make_package(folder, f"{no:05}", total=5 * no, aggregate=sums, **other))
    files[-1].write_bytes(files[-1].read_bytes()[:-20])
    return files


def cells(path: Path, sheet: str) -> list[list[Any]]:
    return [list(row) for row in load_workbook(path)[sheet].iter_rows(values_only=True)]


def row_of(path: Path, sheet: str, column: int, value: object) -> list[Any]:
    return next(row for row in cells(path, sheet) if row[column] == value)


def test_the_workbook_of_forty_units(office: Store, tmp_path: Path) -> None:
    take_in(office, forty(tmp_path / "gói"), NOW)
    listed(office, "00003", "Xã Ba")
    listed(office, "99", "Xã Chưa Gửi")
    path, _ = written(office, tmp_path / "ra", BEFORE).files
    assert path.name == "TH_01_2026W46_2026W47.xlsx"
    book = load_workbook(path)
    assert book.sheetnames == [
        "Tổng hợp",
        "Đơn vị và tuần",
        "Số liệu đơn vị",
        "Độ phủ",
        "Bất thường",
        "Tệp bị từ chối",
    ]
    for sheet in book.worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9 and sheet.sheet_properties.pageSetUpPr.fitToPage
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert len(book["Tổng hợp"]._charts) == 2
    assert row_of(path, "Đơn vị và tuần", 0, "00039")[2:] == ["đúng hạn", "tệp bị hỏng"]
    assert row_of(path, "Đơn vị và tuần", 0, "99")[1:] == ["Xã Chưa Gửi", "chưa gửi", "chưa gửi"]
    assert row_of(path, "Đơn vị và tuần", 0, "00000")[2:] == ["đúng hạn", "không phát sinh"]
    assert row_of(path, "Đơn vị và tuần", 0, "00003")[1] == "Xã Ba"
    assert row_of(path, "Số liệu đơn vị", 1, "00005")[2] == EVIL
    (bad,) = cells(path, "Tệp bị từ chối")[5:]
    assert bad[:4] == ["00039", WEEK, "BCT_00039_2026W47_r1.zip", "tệp bị hỏng"]
    assert "Hãy" in bad[4] and bad[5] == "chưa"


def test_the_report_counts_late_ones_as_the_page_does(office: Store, tmp_path: Path) -> None:
    late = datetime(2026, 11, 24, 8, 0, tzinfo=TZ)
    for code, total, closed in (("1", 5, None), ("2", 7, late), ("3", 0, late), ("4", 0, None)):
        path = make_package(tmp_path / "gói", code, total=total, closed_at=closed)
        take_in(office, [path], NOW)
        listed(office, code, f"Xã {code}")
    listed(office, "9", "Xã Chưa Gửi")
    book, draft = written(office, tmp_path / "ra").files
    with office.read():
        count = build_overview(WEEK, WEEK).counts[-1]
    assert (count.on_time, count.late) == (2, 2)
    text = "\n".join(paragraph.text for paragraph in Document(str(draft)).paragraphs)
    assert "(đúng hạn 2; trễ hạn 2, trong đó không phát sinh 2)" in text
    # The workbook, the report and the page say the same of the same weeks.
    said = dict(row[:2] for row in cells(book, "Tổng hợp") if row[0])
    assert (said["đúng hạn"], said["trễ hạn"]) == (2, 2)
    assert (said["– trong đó không phát sinh"], said["– trong đó trùng lặp"]) == (2, 0)
    lacking = (said["chưa gửi"], said["tệp bị hỏng"], said["bị sửa hoặc giả mạo"])
    assert (*lacking, said["Tổng cộng"]) == (1, 0, 0, 5)


def test_states_have_colours_of_their_own(office: Store, tmp_path: Path) -> None:
    take_in(office, forty(tmp_path / "gói"), NOW)
    listed(office, "99", "Xã Chưa Gửi")
    sheet = load_workbook(written(office, tmp_path / "ra").files[0])["Đơn vị và tuần"]
    colours = {row[2].value: row[2].fill.fgColor.rgb for row in sheet.iter_rows(min_row=6)}
    assert set(colours) == {"đúng hạn", "không phát sinh", "chưa gửi", "tệp bị hỏng"}
    assert len(set(colours.values())) == 4


def test_a_state_of_two_words_is_read_in_a_narrow_column(office: Store, tmp_path: Path) -> None:
    for no, label in enumerate(labels(WEEK, 8)):
        late = datetime.combine(parse_week(label, 0).last, time(9), TZ) + timedelta(days=3)
        path = make_package(tmp_path, "00001", label, total=no % 2, closed_at=late, size=20)
        take_in(office, [path], NOW)
    path = written(office, tmp_path / "ra", labels(WEEK, 8)[0]).files[0]
    sheet = load_workbook(path)["Đơn vị và tuần"]
    assert sheet["C6"].value == "không phát sinh,\ntrễ hạn" and sheet["C6"].alignment.wrap_text
    assert sheet["D6"].value == "trễ hạn" and sheet.row_dimensions[6].height >= 20
    assert unreadable(path) == []


def test_many_weeks_have_a_sheet_on_which_their_head_goes_on(office: Store, tmp_path: Path) -> None:
    listed(office, "00001", "Xã Một")
    take_in(office, [make_package(tmp_path / "gói", "00001", total=7, size=20)], NOW)
    for count in (8, 20):
        path = written(office, tmp_path / f"{count}", labels(WEEK, count)[0]).files[0]
        book = load_workbook(path)
        summary = book["Tổng hợp"]
        assert summary.page_setup.fitToHeight != 0 and summary.print_title_rows is None
        sheet, column = (book["Theo tuần"], 1) if count > 16 else (summary, 4)
        said = [sheet.cell(row, column).value for row in range(5, 6 + count)]
        assert said == ["Tuần", *(f"T{48 - count + no}" for no in range(count))]
        assert len(summary._charts) + len(book.worksheets[1]._charts) == 2
        assert ("Theo tuần" in book.sheetnames) is (count > 16)
    assert sheet.print_title_rows == "$5:$5" and sheet.cell(25, 2).value == 7


def test_the_kinds_stand_as_on_the_buttons(office: Store, tmp_path: Path) -> None:
    kinds = (Sum("declined", "Không có nhu cầu", 5), Sum("own_kind", "Nút riêng", 4))
    kinds += (Sum("followed", "Giới thiệu, đã quan tâm", 11), Sum("handout", "Phát tờ", 0))
    said = replace(ordinary(daily=4), by_preset=tuple(sorted(kinds, key=lambda one: one.code)))
    take_in(office, [make_package(tmp_path, "00001", total=20, aggregate=said, size=20)], NOW)
    path, draft = written(office, tmp_path / "ra").files
    wanted = ["Giới thiệu, đã quan tâm", "Không có nhu cầu", "Nút riêng"]
    found = [row[3] for row in cells(path, "Tổng hợp") if row[3] in wanted]
    table = next(t for t in Document(str(draft)).tables if t.cell(0, 0).text == "Loại")
    assert found == wanted == [row.cells[0].text for row in table.rows[1:]]


def test_figures_and_rates_of_a_unit(office: Store, tmp_path: Path) -> None:
    take_in(office, forty(tmp_path / "gói"), NOW)
    path = written(office, tmp_path / "ra").files[0]
    # 8 a day: 40, of which 35 introduced and 10 followed.
    eight = row_of(path, "Số liệu đơn vị", 1, "00008")
    assert eight[3:8] == ["đúng hạn", 40, 35, 0, 10]
    assert eight[8:10] == [pytest.approx(87.5), pytest.approx(1000 / 35)]
    # Nothing of nothing is no rate.
    zero = row_of(path, "Số liệu đơn vị", 1, "00001")
    assert zero[4:6] == [5, 0] and zero[9] == "–"
    sample = row_of(path, "Số liệu đơn vị", 1, "00007")
    assert sample[3] == "đúng hạn, MẪU" and sample[4] == "–"
    whole = row_of(path, "Số liệu đơn vị", 0, "Tổng cộng")
    assert whole[4] == sum(5 * no for no in range(39) if no != 7)


def test_shifts_of_all_units_stand_in_their_column(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, "00001", size=20)], NOW)
    with office.read():
        made = build_combined(WEEK, WEEK)
    many = replace(made.units[0], shifts_checked=9_876, shifts_worked=12_720)
    path = tmp_path / "ra.xlsx"
    write_combined_xlsx(path, replace(made, units=(many,)))
    assert row_of(path, "Số liệu đơn vị", 0, "Tổng cộng")[12] == "9.876/12.720"
    assert unreadable(path) == []


def test_units_stand_by_name(office: Store, tmp_path: Path) -> None:
    names = ["Xã Đông", "Xã Ân", "Xã An", "Xã Dung"]
    files = [make_package(tmp_path, str(no), total=no, name=name) for no, name in enumerate(names)]
    take_in(office, files, NOW)
    made = build_combined(WEEK, WEEK)
    assert [unit.name for unit in made.units] == ["Xã An", "Xã Ân", "Xã Dung", "Xã Đông"]


def test_the_report_has_its_tables_in_landscape(office: Store, tmp_path: Path) -> None:
    take_in(office, forty(tmp_path / "gói"), NOW)
    document = Document(str(written(office, tmp_path / "ra").files[1]))
    shapes = [section.orientation for section in document.sections]
    assert shapes == [WD_ORIENT.PORTRAIT, *[WD_ORIENT.LANDSCAPE] * 3]
    assert all(s.page_width > s.page_height for s in list(document.sections)[1:])
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for wanted in ("BÁO CÁO", "tuần 47 (16/11/2026 – 22/11/2026)", "Phụ lục I", "Phụ lục III"):
        assert wanted in text
    assert "không xếp hạng" in text and "không cộng theo đơn vị" in text
    tables = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    figures = next(table for table in document.tables if len(table.columns) == 10)
    assert [cell.text for cell in figures.rows[-1].cells][2] == "Tổng cộng"
    assert len(figures.rows) == 42 and ["Tuần", "Mã", "Đơn vị", "Lý do"] in tables


def test_the_same_files_in_whatever_order(tmp_path: Path) -> None:
    files = forty(tmp_path / "gói")
    files.append(make_package(tmp_path / "gói", "00002", revision=2, total=9, name="Xã Hai mới"))
    seen = []
    for number in range(3):
        random.Random(number).shuffle(files)
        store = made_office(open_store(Places(tmp_path / f"sổ {number}"), NOW))
        try:
            settings_key = tmp_path / "khóa"
            with store.write():
                if settings_key.exists():
                    settings.put(settings.UNIT_KEY, settings_key.read_text("ascii"))
            for half in (files[:30], files[30:], files[:5]):
                take_in(store, half, NOW + timedelta(minutes=number))
            listed(store, "99", "Xã Chưa Gửi")
            made = written(store, tmp_path / f"ra {number}", package=True)
            settings_key.write_text(settings.get(settings.UNIT_KEY), "ascii")
            seen.append([path.read_bytes() for path in made.files])
        finally:
            store.close()
    assert seen[0] == seen[1] == seen[2]


def test_a_unit_is_wanted_only_in_its_weeks(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, "1", BEFORE)], NOW)
    listed(office, "2", "Xã Mới", WEEK)
    listed(office, "3", "Xã Đã Nhập")
    retire(office, "3", WEEK, "", NOW)
    made = build_combined(BEFORE, WEEK)
    shown = {unit.code: (unit.sent, unit.wanted) for unit in made.units}
    assert shown == {"1": (1, 1), "2": (0, 1), "3": (0, 1)}
    assert {unit.code for unit in build_combined(WEEK, WEEK).units} == {"2"}


def test_nothing_taken_in_is_a_report_too(store: Store, tmp_path: Path) -> None:
    made = written(store, tmp_path / "ra")
    assert [path.name for path in made.files] == ["TH_0_2026W47.xlsx", "TH_0_2026W47.docx"]
    assert cells(made.files[0], "Bất thường")[5][0] == "Không có điều gì bất thường"


def upward(made: CombinedFiles) -> WeekPackage:
    return read_package(made.files[0])


def test_the_package_upward_adds_up(office: Store, tmp_path: Path) -> None:
    friday = make_package(
        tmp_path, "3", total=25, first_weekday=4, aggregate=ordinary(daily=5, first=4)
    )
    files = [
        make_package(tmp_path, "1", BEFORE, total=45, aggregate=ordinary(BEFORE, 9)),
        make_package(tmp_path, "1", total=40, aggregate=ordinary()),
        make_package(tmp_path, "2", total=30, aggregate=_named(ordinary(daily=6))),
        friday,
    ]
    take_in(office, files, NOW)
    made = written(office, tmp_path / "ra", package=True)
    package = upward(made)
    manifest, sums = package.manifest, package.aggregate
    assert made.files[0].name == "BCT_01_2026W47_r1.zip" and made.sha256 == package.sha256
    assert (manifest.unit, manifest.level, manifest.revision) == ("01", "tinh", 1)
    assert manifest.total == sums.figures.total == 95 and sums.before.total == 45
    assert manifest.rows == 95 + 0
    assert [day.total for day in sums.by_day] == [19, 19, 19, 19, 19, 0, 0]
    assert {item.code: item.total for item in sums.by_counter} == {"1": 40, "2": 30, "3": 25}
    kinds = {item.code: (item.label, item.total) for item in sums.by_preset}
    assert kinds["rieng"] == ("Loại riêng của xã", 5)
    assert kinds["intro"] == ("Giới thiệu OA", 35 + 25 + 20)
    assert sums.screen is not None and sums.screen.shifts_worked == 30


def _named(sums: Any) -> Any:
    kinds = (Sum("intro", "Giới thiệu OA", 25), Sum("rieng", "Loại riêng của xã", 5))
    return replace(sums, by_preset=kinds)


def test_its_revision_rises_only_with_what_is_in_it(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, "1")], NOW)
    first = written(office, tmp_path / "ra", package=True)
    bytes_before = first.files[0].read_bytes()
    again = write_combined(office, WEEK, WEEK, tmp_path / "ra", NOW + timedelta(1), package=True)
    assert again.revision == 1 and again.files[0].read_bytes() == bytes_before
    take_in(office, [make_package(tmp_path, "2")], NOW)
    later = written(office, tmp_path / "ra", package=True)
    assert later.revision == 2 and upward(later).manifest.total == 86
    assert later.files[0].name == "BCT_01_2026W47_r2.zip"


def test_the_ministry_takes_it_in_like_any_other(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, str(no), total=10) for no in range(1, 4)], NOW)
    sent = written(office, tmp_path / "ra", package=True).files[0]
    ministry = open_store(Places(tmp_path / "Bộ"), NOW)
    try:
        assert take_in(ministry, [sent, sent], NOW).count("accepted") == 1
        (line,) = build_matrix(WEEK, WEEK).units
        assert (line.code, line.cells[WEEK].total) == ("01", 30)
    finally:
        ministry.close()


def test_its_own_package_taken_in_is_not_counted_again(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, "1", total=10)], NOW)
    sent = written(office, tmp_path / "ra", package=True).files[0]
    take_in(office, [sent], NOW)
    made = build_combined(WEEK, WEEK)
    assert made.figures.total == 10 and [unit.code for unit in made.units] == ["1"]


def test_its_report_carries_the_code_of_the_package(office: Store, tmp_path: Path) -> None:
    take_in(office, [make_package(tmp_path, "1", total=10)], NOW)
    with_code = written(office, tmp_path / "a", package=True).files[2]
    without = written(office, tmp_path / "b").files[1]
    assert _pictures(with_code) == 1 and _pictures(without) == 0


def _pictures(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return sum(name.startswith("word/media/") for name in archive.namelist())


def test_what_no_package_can_be_made_of(store: Store, tmp_path: Path) -> None:
    take_in(store, [make_package(tmp_path, "1", BEFORE)], NOW)
    with pytest.raises(Refused, match="chưa có tên đơn vị"):
        written(store, tmp_path / "ra", package=True)
    made_office(store)
    with pytest.raises(Refused, match="chưa nhận được gói nào"):
        written(store, tmp_path / "ra", package=True)
    with pytest.raises(Refused, match="một tuần"):
        written(store, tmp_path / "ra", BEFORE, package=True)
    assert not (tmp_path / "ra").exists()


def test_a_commune_sends_no_package_of_others(store: Store, tmp_path: Path) -> None:
    made_office(store, "xa")
    take_in(store, [make_package(tmp_path, "1")], NOW)
    with pytest.raises(Refused, match="cấp xã"):
        written(store, tmp_path / "ra", package=True)


def test_a_folder_that_is_a_file_is_told(office: Store, tmp_path: Path) -> None:
    (tmp_path / "ra").write_bytes(b"x")
    with pytest.raises(Refused, match="Không ghi được"):
        written(office, tmp_path / "ra")


def test_labels_by_code() -> None:
    groups = [[Sum("a", "A", 1)], [Sum("a", "Á", 2)], [Sum("a", "Á", 4), Sum("b", "B", 8)]]
    assert add_sums(groups) == (Sum("a", "Á", 7), Sum("b", "B", 8))


def test_more_codes_than_a_package_holds_go_together() -> None:
    many = tuple(Sum(f"{no:05}", "X", no) for no in range(MOST_CODES + 5))
    few = _few(many)
    assert len(few) == MOST_CODES and sum(item.total for item in few) == sum(range(len(many)))


class _Enough(Exception):
    pass


@pytest.mark.parametrize("calls", [1, 3, 20, 60, 100])
def test_the_combined_files_can_be_given_up_at_any_row(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(combined_xlsx, "_ROWS_A_STEP", 1)
    take_in(office, forty(tmp_path / "gói"), NOW)
    left = [calls]

    def step(done: int, total: int) -> None:
        left[0] -= 1
        if not left[0]:
            raise _Enough

    with pytest.raises(_Enough):
        written(office, tmp_path / "ra", BEFORE, step=step)
    assert not (tmp_path / "ra").exists() or not list((tmp_path / "ra").iterdir())


def test_some_units_at_a_time_give_what_all_at_once_do(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(office, forty(tmp_path / "gói"), NOW)
    with office.read():
        whole = build_combined(BEFORE, WEEK)
        monkeypatch.setattr(counted, "_TOGETHER", 3)
        steps: list[int] = []
        assert build_combined(BEFORE, WEEK, lambda: steps.append(1)) == whole
    # Two weeks of forty units, one file refused.
    assert len(steps) > 15 and whole.sent == 77 and whole.packages == ()


class Stopped(Exception):
    """As a window's job gives up."""


def stopped_at(store: Store, folder: Path, call: int, package: bool) -> int:
    """How often it was asked whether to go on, giving up at ``call``; 0 once it came to its end."""
    asked = 0

    def step(_done: int, _total: int) -> None:
        nonlocal asked
        asked += 1
        if asked == call:
            raise Stopped

    try:
        written(store, folder, BEFORE if not package else WEEK, package=package, step=step)
    except Stopped:
        return asked
    return 0


@pytest.mark.parametrize("package", [False, True])
def test_wherever_it_is_stopped_nothing_is_left(
    office: Store, tmp_path: Path, package: bool
) -> None:
    take_in(office, forty(tmp_path / "gói")[:4], NOW)
    folder, call = tmp_path / "ra", 1
    while stopped_at(office, folder, call, package):
        assert not folder.exists() or not list(folder.iterdir()), call
        call += 1
    assert len(list(folder.iterdir())) == 2 + package


def test_a_long_report_asks_whether_to_go_on_while_it_is_written(
    office: Store, tmp_path: Path
) -> None:
    for no in range(400):
        listed(office, f"{no:05}", f"Xã {no:03}")
    while_drafting = []

    def step(done: int, _total: int) -> None:
        if done == 2:
            while_drafting.append(next((tmp_path / "ra").glob(".*/*.xlsx")).name)

    written(office, tmp_path / "ra", step=step)
    # 400 units and 300 of those that sent nothing, at most 50 rows from one question to the next.
    assert len(while_drafting) >= 700 // 50


def test_a_number_of_the_annex_stands_on_one_line(office: Store) -> None:
    load_serif()
    with office.read():
        annex = combined_draft(build_combined(WEEK, WEEK)).annexes[0]
    grid = next(block for block in annex.blocks if isinstance(block, Grid))
    for place, head in enumerate(grid.header):
        room = grid.widths[place] * mm - 2 * 5.4
        longest = max((stringWidth(word, BOLD, 12) for word in head.split()), default=0)
        number = stringWidth("100,0" if "trên" in head else "1.234.567", REGULAR, 12)
        assert longest <= room and (place < grid.numbers or number <= room), head
    assert sum(grid.widths) <= 257
