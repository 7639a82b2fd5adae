"""The CSV as a Vietnamese Excel opens it."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from models.reports import ledger
from models.reports.csv_file import write_csv
from models.reports.report import build_report, week_rows
from models.store.opening import Store
from models.store.schema import Counter, FieldRow, InteractionRow, Preset
from models.tables.formulas import guarded
from tests.models.test_report import WEEK, fill_week, log_at


def write(store: Store, folder: Path, now: datetime) -> bytes:
    ledger.close_week(store, WEEK, now, "HOA")
    report = build_report(WEEK, now)
    path = folder / "tuần.csv"
    write_csv(path, report, week_rows(report.week))
    return path.read_bytes()


def lines(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def test_bom_semicolons_and_crlf(desk_store: Store, tmp_path: Path, now: datetime) -> None:
    fill_week(desk_store)
    data = write(desk_store, tmp_path, now)
    assert data.startswith(b"\xef\xbb\xbfM\xc3\xa3 \xc4\x91\xc6\xa1n v\xe1\xbb\x8b;")
    assert data.count(b"\r\n") == data.count(b"\n") == 14
    assert data.endswith(b"\r\n")


def test_rows_carry_unit_week_and_codes_as_text(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    fill_week(desk_store)
    found = lines(write(desk_store, tmp_path, now))
    first = found[0]
    assert (first["Mã đơn vị"], first["Tuần"], first["Bản"]) == ("26734", WEEK, "r1")
    assert (first["Ngày"], first["Giờ"], first["Mã quầy"]) == ("16/11/2026", "09:05", "03")
    assert first["Loại"] == "Giới thiệu, đã quan tâm" and first["Mã loại"] == "followed"
    assert sum(int(line["Lượt tính"]) for line in found) == 23
    assert [line["Lượt đã hủy"] for line in found if line["Trạng thái"] == "Đã hủy"] == ["5"]
    assert "HOA" not in str(found) and "Hoa" not in str(found)


def test_samples_are_marked_in_each_row(desk_store: Store, tmp_path: Path, now: datetime) -> None:
    fill_week(desk_store)
    with desk_store.write():
        InteractionRow.update(sample=True).execute()
    assert all("MẪU" in line["Trạng thái"] for line in lines(write(desk_store, tmp_path, now)))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('=HYPERLINK("http://x.vn")', '\'=HYPERLINK("http://x.vn")'),
        ("+84", "'+84"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "' =1"),
        ("  =1", "'  =1"),
        ("＝1+1", "'＝1+1"),
        ("a\r\nb", "a b"),
        ("001", "001"),
        ("1.013709", "1.013709"),
        ("Không có điện thoại / Zalo", "Không có điện thoại / Zalo"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_calculate_is_guarded(text: str, written: str) -> None:
    assert guarded(text) == written


def test_names_of_catalogues_are_guarded_and_quoted(
    desk_store: Store, tmp_path: Path, now: datetime
) -> None:
    log_at(desk_store, 0, 9, "followed", field="viec_lam")
    with desk_store.write():
        Preset.update(label="=1+1;2").execute()
        FieldRow.update(name='Nói "có"; không').execute()
        Counter.update(name="@quầy").execute()
    data = write(desk_store, tmp_path, now)
    only = lines(data)[0]
    assert (only["Loại"], only["Quầy"]) == ("'=1+1;2", "'@quầy")
    assert only["Lĩnh vực"] == 'Nói "có"; không'
    assert not any(cell[:1] in "=+-@\t\r" for cell in only.values() if cell)
