"""Tables that people bring: whatever Excel in Vietnam makes of them, and what somebody forged."""

import io
import os
import random
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from models.errors import Refused
from models.tables.columns import map_columns, same_named
from models.tables.read import convert, read_table
from models.tables.table import MOST_COLUMNS, MOST_ROWS, Stopped, TableFile

ROWS = (("001", "Nguyễn Thị Hoa"), ("1.013709", "Đặng Văn Ẩn"), ("4462152339089565647", "x"))
HEAD = ("Mã", "Tên")
FORMULA_LIKE = "=HYPERLINK(1)"


def csv_file(folder: Path, text: str, encoding: str = "utf-8-sig", name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def workbook(folder: Path, rows: list[list[object]], name: str = "a.xlsx") -> Path:
    path = folder / name
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    day, hour = (
        book.add_format({"num_format": "dd/mm/yyyy"}),
        book.add_format({"num_format": "hh:mm"}),
    )
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, datetime | date):
                sheet.write_datetime(number, column, value, day)
            elif isinstance(value, time):
                sheet.write_datetime(number, column, value, hour)
            elif isinstance(value, bool):
                sheet.write_boolean(number, column, value)
            elif isinstance(value, int | float):
                sheet.write_number(number, column, value)
            else:
                sheet.write_string(number, column, str(value))
    book.close()
    return path


def refused(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read_table(path)
    said = str(caught.value)
    assert "Hãy" in said
    assert path.name in said or "Dòng" in said
    return said


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_csv_file_however_it_was_saved(
    tmp_path: Path, separator: str, encoding: str, end: str
) -> None:
    lines = [HEAD, *ROWS, ("2", f'"có {separator} và ""nháy"""')]
    path = csv_file(tmp_path, end.join(separator.join(line) for line in lines) + end, encoding)
    table = read_table(path)
    assert table.headers == HEAD
    assert table.rows == (*ROWS, ("2", f'có {separator} và "nháy"'))
    assert table.first_line == 2
    assert table.suspected == ""


def test_text_apart_is_put_together_and_trimmed(tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Ma\u0303;Te\u0302n\r\n 1 ; Ho\u0300a  \r\n")
    table = read_table(path)
    assert (table.headers, table.rows) == (HEAD, (("1", "Hòa"),))


def test_a_title_above_the_header_is_no_header(tmp_path: Path) -> None:
    path = csv_file(tmp_path, "DANH MỤC THỦ TỤC;;\n;;\nMã;Tên;\n1;a;\n;;\n2;b;\n;;\n")
    table = read_table(path)
    assert table.headers == HEAD
    assert table.rows == (("1", "a"), ("", ""), ("2", "b"))
    assert table.first_line == 4


def test_a_line_for_excel_names_the_separator(tmp_path: Path) -> None:
    table = read_table(csv_file(tmp_path, "sep=,\r\nMã,Tên\r\n1,a;b\r\n"))
    assert (table.headers, table.rows, table.first_line) == (HEAD, (("1", "a;b"),), 3)


def test_a_break_inside_quotes_stays_in_its_cell(tmp_path: Path) -> None:
    table = read_table(csv_file(tmp_path, 'Mã;Tên\r\n1;"a\nb"\r\n'))
    assert table.rows == (("1", "a\nb"),)


def test_the_vietnamese_code_page_of_windows(tmp_path: Path) -> None:
    apart = "Ma\u0303;Tên\r\n1;Nguyê\u0303n Thi\u0323 Ho\u0300a\r\n"
    table = read_table(csv_file(tmp_path, apart, "windows-1258"))
    assert table.rows == (("1", "Nguyễn Thị Hòa"),)
    assert table.encoding == "windows-1258"


def test_bytes_of_no_known_encoding_are_refused(tmp_path: Path) -> None:
    assert "bảng mã" in refused(csv_file(tmp_path, "Name;Ort\r\nMüller;Köln\r\n", "windows-1252"))


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
@pytest.mark.parametrize(
    ("old", "kind"),
    [
        ("M·;Tªn\r\n1;ViÖc lµm\r\n2;Ng­êi cã c«ng\r\n", "tcvn3"),
        ("Maõ;Teân\r\n1;Vieäc laøm\r\n2;Ngöôøi coù coâng\r\n", "vni"),
    ],
)
def test_old_encodings_are_noticed_and_left_alone(
    tmp_path: Path, encoding: str, old: str, kind: str
) -> None:
    table = read_table(csv_file(tmp_path, old, encoding))
    assert table.suspected == kind
    assert table.rows[0][1] == old.split("\r\n")[1].split(";")[1]
    wanted = convert(table, kind)
    assert wanted.headers == HEAD
    assert wanted.rows == (("1", "Việc làm"), ("2", "Người có công"))
    assert wanted.suspected == ""


def test_conversion_leaves_what_is_unicode_already() -> None:
    table = TableFile(HEAD, (("hàng hóa", "ViÖc lµm"), ("Đã có", "plain")), 2, "utf-8", "tcvn3")
    assert convert(table, "tcvn3").rows == (("hàng hóa", "Việc làm"), ("Đã có", "plain"))


def test_a_cell_that_could_be_either_follows_its_column() -> None:
    # "cã" is "có" in the old fonts and a word of its own in Unicode.
    old = TableFile(("Tên", "Tên"), (("cã", "cã"), ("ViÖc lµm", "Việc làm")), 2, "utf-8", "tcvn3")
    wanted = convert(old, "tcvn3")
    assert wanted.rows == (("có", "cã"), ("Việc làm", "Việc làm"))
    assert wanted.headers == ("Tên", "Tên")


def test_a_workbook_keeps_codes_days_and_hours(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        [
            ["Mã", "Tên", "Ngày", "Giờ", "Có"],
            ["001", "1.013709", date(2026, 11, 24), time(7, 30), True],
            ["4462152339089565647", 1.013709, datetime(2026, 11, 24, 9, 41), time(13, 5, 9), False],
            [7, 7.0, -3, 0.5, FORMULA_LIKE],
        ],
    )
    table = read_table(path)
    assert table.encoding == "xlsx"
    assert table.rows == (
        ("001", "1.013709", "2026-11-24", "07:30", "TRUE"),
        ("4462152339089565647", "1.013709", "2026-11-24 09:41", "13:05:09", "FALSE"),
        ("7", "7", "-3", "0.5", FORMULA_LIKE),
    )


def test_a_number_that_excel_rounded_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Mã", "Tên"], [4462152339089565647.0, "x"]])
    assert "làm tròn" in refused(path)


def test_formats_to_the_end_of_a_sheet_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet()
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["Mã", "Tên"])
    sheet.write_row(1, 0, ["1", "a"])
    for number in (500, 1_048_575):
        sheet.write_blank(number, 0, None, bold)
        sheet.write_blank(number, 200, None, bold)
    book.close()
    assert read_table(path).rows == (("1", "a"),)


def test_what_is_no_table(tmp_path: Path) -> None:
    for name, data in {
        "empty.csv": b"",
        "blank.csv": b"\r\n;;\r\n",
        "nul.csv": b"a;b\0\r\n1;2\r\n",
        "picture.xlsx": b"\x89PNG\r\n\x1a\n\0\0",
        "note.xlsx": b"PK\x03\x04 but not really",
    }.items():
        (tmp_path / name).write_bytes(data)
        refused(tmp_path / name)
    refused(tmp_path / "missing.csv")
    refused(tmp_path)
    if hasattr(os, "mkfifo"):
        # Nobody writes to it: who opened it would wait for ever.
        os.mkfifo(tmp_path / "pipe.csv")
        refused(tmp_path / "pipe.csv")


def test_old_and_locked_workbooks_are_told_apart(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
    (tmp_path / "old.xls").write_bytes(ole)
    assert ".xls" in refused(tmp_path / "old.xls")
    (tmp_path / "locked.xlsx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    assert "mật khẩu" in refused(tmp_path / "locked.xlsx")


def forged(folder: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A proper workbook, its parts changed."""
    path = workbook(folder, [["Mã", "Tên"], ["1", "a"], ["2", "b"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_zip_bomb_is_stopped_while_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blow_up(parts: dict[str, bytes]) -> None:
        parts["xl/media/bomb.bin"] = bytes(30_000_000)

    path = forged(tmp_path, blow_up)
    assert path.stat().st_size < 100_000
    assert read_table(path).rows == (("1", "a"), ("2", "b"))
    monkeypatch.setattr("models.tables.xlsx_read.MOST_UNPACKED", 20_000_000)
    assert "giải nén" in refused(path)


def test_a_sheet_that_lies_about_its_size_is_read_all_the_same(tmp_path: Path) -> None:
    def lie(parts: dict[str, bytes]) -> None:
        parts[SHEET] = parts[SHEET].replace(b'ref="A1:B3"', b'ref="A1:XFD1048576"')
        strings = parts["xl/sharedStrings.xml"]
        parts["xl/sharedStrings.xml"] = strings.replace(b'count="', b'count="9999999999999')

    assert read_table(forged(tmp_path, lie)).rows == (("1", "a"), ("2", "b"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'r="B3"', b'r="ZZZZZZZZ999999999999"'),
        (b"<v>5</v>", b"<v>99999</v>"),
        (b'<row r="3"', b'<row r="three"'),
        (b"</sheetData>", b""),
        (b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
    ],
)
def test_a_forged_sheet_is_refused(tmp_path: Path, old: bytes, new: bytes) -> None:
    def forge(parts: dict[str, bytes]) -> None:
        assert old in parts[SHEET]
        parts[SHEET] = parts[SHEET].replace(old, new)

    refused(forged(tmp_path, forge))


def test_a_workbook_without_its_parts_is_refused(tmp_path: Path) -> None:
    for part in ("xl/workbook.xml", "[Content_Types].xml", SHEET):
        refused(forged(tmp_path, lambda parts, part=part: parts.pop(part)))


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = ";".join(["x"] * (MOST_COLUMNS + 1))
    assert "cột" in refused(csv_file(tmp_path, f"{wide}\n{wide}\n"))
    assert "cột" in refused(workbook(tmp_path, [["x"] * (MOST_COLUMNS + 1)]))
    assert "ký tự" in refused(csv_file(tmp_path, f"a;b\n1;{'x' * 10_001}\n"))
    assert "dòng" in refused(csv_file(tmp_path, "a;b\n" * (MOST_ROWS + 1)))
    far = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(str(far))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["a", "b"])
    sheet.write_row(MOST_ROWS, 0, ["1", "2"])
    book.close()
    assert "dòng" in refused(far)
    monkeypatch.setattr("models.tables.read.MOST_BYTES", 1_000_000)
    assert "1 MB" in refused(csv_file(tmp_path, "a;b\n" * 300_000))


def test_a_long_file_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    rows = [["Mã", "Tên"], *([str(n), f"Thủ tục {n}"] for n in range(3500))]
    csv = csv_file(tmp_path, "\n".join(";".join(map(str, row)) for row in rows))
    for path in (csv, workbook(tmp_path, rows)):  # type: ignore[arg-type]
        told: list[int] = []
        read_table(path, tell=lambda n: told.append(n) or True)  # noqa: B023
        assert told[-3:] == [1000, 2000, 3000]
        with pytest.raises(Stopped):
            read_table(path, tell=lambda n: n < 2000)


@pytest.mark.parametrize("last", [0, 2000])
@pytest.mark.parametrize("problem", [KeyError("left"), RuntimeError("left"), OSError("left")])
def test_what_the_listener_raises_is_not_taken_for_a_damaged_file(
    tmp_path: Path, last: int, problem: Exception
) -> None:
    rows = [["Mã", "Tên"], *([str(n), f"Thủ tục {n}"] for n in range(3500))]

    def tell(done: int) -> bool:
        if done >= last:
            raise problem
        return True

    with pytest.raises(type(problem), match="left"):
        read_table(workbook(tmp_path, rows), tell=tell)  # type: ignore[arg-type]


def test_mutated_files_are_read_or_refused(tmp_path: Path) -> None:
    chance = random.Random(8)
    book = workbook(tmp_path, [list(HEAD), *map(list, ROWS)]).read_bytes()
    text = csv_file(tmp_path, "\r\n".join(map(";".join, (HEAD, *ROWS)))).read_bytes()
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    path, read, said = tmp_path / "odd", 0, 0
    for turn in range(1500):
        if turn % 3 == 0:
            path.write_bytes(mutated(book, chance))
        elif turn % 3 == 1:
            path.write_bytes(mutated(text, chance))
        else:
            name = chance.choice(list(parts))
            with zipfile.ZipFile(path, "w") as archive:
                for part, data in parts.items():
                    archive.writestr(part, mutated(data, chance) if part == name else data)
        try:
            table = read_table(path)
        except Refused:
            said += 1
        else:
            read += 1
            assert all(len(row) == len(table.headers) for row in table.rows)
    assert read > 100
    assert said > 100


def mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        what = chance.randrange(4)
        if what == 0:
            changed[at] = chance.randrange(256)
        elif what == 1:
            del changed[at : at + chance.randint(1, 40)]
        elif what == 2:
            changed[at:at] = chance.randbytes(chance.randint(1, 8))
        else:
            changed[at:at] = changed[at : at + chance.randint(1, 60)]
        if not changed:
            break
    return bytes(changed)


def test_columns_are_found_by_their_names() -> None:
    wanted = {
        "code": ("Mã", "Mã thủ tục", "Code"),
        "name": ("Tên", "Tên thủ tục", "Name"),
        "start": ("Giờ bắt đầu", "Start"),
    }
    assert map_columns(("STT", "MÃ THỦ TỤC", "ten"), wanted) == {"code": 1, "name": 2}
    assert map_columns(("Start", "code", "NAME"), wanted) == {"code": 1, "name": 2, "start": 0}
    assert map_columns(("Giờ bắt đầu (hh:mm)", "Mã.", "Mã"), wanted) == {"start": 0, "code": 1}
    assert map_columns(("", "gì đó"), wanted) == {}


def test_two_columns_of_one_name_are_told_with_their_letters() -> None:
    wanted = {"code": ("Mã", "Code"), "name": ("Tên",)}
    assert same_named(("Tên", "code", "Mã"), wanted) == {}
    told = same_named(("STT", "MÃ", *["x"] * 24, "mã."), wanted)
    assert [(key, problem.values) for key, problem in told.items()] == [("code", ("MÃ", "B, AA"))]


def test_a_column_serves_one_purpose_only() -> None:
    assert map_columns(("Tên",), {"a": ("Tên",), "b": ("Tên",)}) == {"a": 0}
