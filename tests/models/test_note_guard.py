"""What a note may hold (domain facts, 4.2): no telephone, ID number or e-mail, and all the rest."""

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.text.formats import number
from models.text.note_guard import check_note, personal_data_in

PHONES = """
0912345678
Gọi lại 0912345678 sau 16h
sđt:0912345678.
Zalo0912345678
091 234 5678
0912 345 678
0912.345.678
0912-345-678
0912 - 345 - 678
0912. 345. 678
0912 345.678
091 234.5678
09 1234 5678
09.12345678
09 12 34 56 78
09.12.34.56.78
0912_345_678
0912,345,678
0912/345/678
(091) 234 5678
(0912)345678
0 912 345 678
0 9 1 2 3 4 5 6 7 8
0.9.1.2.3.4.5.6.7.8
09123 45678
+84912345678
+84 912 345 678
+84-912-345-678
+84.912.345.678
+84.912-345.678
+84.912 345678
09123-05678
+84 (0) 912 345 678
(+84) 912 345 678
+(84) 912345678
+ 84 912 345 678
84912345678
84 912 345 678
84.912.345.678
0084912345678
0084 912 345 678
0387654321
0561234567
0781234567
0819876543
02438251234
024 3825 1234
(024) 3825 1234
(024)38251234
(024) 38.251.234
024.38251234
024-3825-1234
0274.3822.825
(0274) 3 822 825
+84 24 3825 1234
842438251234
01234567890
0168 345 6789
0912345678 0987654321
quầy 3 0912345678
1.0912345678
gọi 0912345678, hẹn 05/9/2026
hồ sơ H26.15.23-251123-0012 sđt 0912345678
912345678
912 345 678 đã quan tâm
912345678 đ/c Lan
sđt 912.345.678
ĐT: 3825 1234
điện thoại số 38251234
+82 10-1234-5678
+886 912 345 678
+1 (415) 555-2671
https://zalo.me/0912345678
zalo.me/84912345678
０９１２３４５６７８
０９１２ ３４５ ６７８
①0912345678
❷ 0912345678
⓪⑨①②③④⑤⑥⑦⑧
❾1234567 0912345678
0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣
٠٩١٢٣٤٥٦٧٨
0̶9̶1̶2̶3̶4̶5̶6̶7̶8̶
0912\u200b345\u200b678
0\u200d9\u20601\ufeff2\u00ad345678
0912\u00a0345\u2009678
0912\u2013345\u2011678
0912\u2212345\u2212678
0912·345·678
O912345678
O912 345 678
o912.345.678
09l2345678
09I2 345 678
091234567O 09l234567O
0912345678 đồng chí Lan
0912 345 678 đ
0912.345.678đ
Tổng 150.000 đồng, gọi 0912345678
""".strip().splitlines()

CITIZEN_IDS = """
001099012345
CCCD 001099012345
CCCD001099012345.
001 099 012 345
001.099.012.345
001-099-012-345
001099 012345
001 0 99 012345
0010 9901 2345
000123456789
079 201 001 234
001\u200b099\u200b012\u200b345
００１０９９０１２３４５
0 0 1 0 9 9 0 1 2 3 4 5
số định danh: 001 099 012 345
căn cước số 123456789012
can cuoc 123 456 789 012
MST 001099012345
12 001099012345
""".strip().splitlines()

OLD_IDS = """
CMND 123456789
123456789
012345678
012 345 678
123 456 789
123-456-789
012 345678
012345 678
cmnd số: 123.456.789
chứng minh nhân dân 123 456 789
CMT 024.567.890
số 123456789, ngày 05/9/2026
123456789 đóng lệ phí
""".strip().splitlines()

EMAILS = """
ten@moha.gov.vn
gửi về Nguyen.Van-A+1@gmail.com nhé
ten @ moha.gov.vn
ten@ moha . gov . vn
lan@gmail
ten＠moha.gov.vn
ten@bộnộivụ.vn
tên.tôi@ví-dụ.việtnam
t\u200ben@moha\u200b.gov.vn
ten (at) moha.gov.vn
ten[at]moha.gov.vn
ten(at)moha(dot)gov(dot)vn
ten a còng gmail.com
ten a cong gmail (chấm) com
ten a cong gmail com
mailto:ten@moha.gov.vn
""".strip().splitlines()

HARMLESS = """
Bà cụ hỏi về chế độ người có công
Thủ tục 1.013709
1.013709, 2.002308 và 1.008862
TTHC 1.013709 1.013710 1.013711
OA 4462152339089565647
OA 194643797257239355 và 2372716140535025833
https://zalo.me/4462152339089565647
zalo.me/officialaccount
Zalo OA 3725994261701149374
05.09.2026
5.9.2026
05-09-2026
09/12/2026
05 09 2026
09.12.2026 15 lượt
từ 09.12.2026-15.12.2026
09/12/2026-15/12/2026
09.12.2026 - 15.12.2026 hẹn trả
2026-11-23
2026-09-12 0345
2026.09.12
20261123
2026-11-23T09:41:05+07:00
202611230941
ngày 05 tháng 9 năm 2026
09:41:05
07.30 - 11.30, 13.30 - 17.00
08.30 - 11.30 13.30 - 17.00
7h30-11h30 13h30-17h00
08h30 09.12.2026
1.234.567 đồng
150.000 đồng
150000đ
123456789 đồng
123 456 789 đ
123.456.789 VNĐ
123456789 vnd
1.001.099.012.345 đồng
912345678đ
VND 123456789
lệ phí 20.000d
10.091.234.567
123.456.789
1.234.567.890 lượt
tăng +1.234.567.890
1.234.567,50
0,123456789
000.00.12.H26-241123-0001
000.22.12.H26-091123-0912
H26.15.23-251123-0012
Hồ sơ h26.15.23-251123-0012.
G22.99.08-20261123-0035
H29.110-250711-0012
674/QĐ-BNV
Nghị định 118/2025/NĐ-CP
NĐ 356/2025/NĐ-CP, Luật 91/2025/QH15
Số 0912/2026/QĐ-UBND
0123/BC-TTPVHCC
2026-W47
IN-2026-0031
lô IN-2026-0031, IN-2026-0032
BCT_30337_2026W48_r1.zip
30337
00004 00008
07699 07702 07705
123456
12345678
0123456
1022
113, 114, 115
19001009
1900 1009
1900.6035
1800 1091
1900 545 463
hotline: 1900 545 463
điện thoại 19001009
Zalo 20 lượt, tờ 15
không có điện thoại 15 20 25 30
quầy 01 02 03 04 05 06
quầy 05 06 07 08 09
quầy 08,09,10,11,12
ngày 08,12,15,20,31
ngày 08 12 15 20 31
phiếu 0031 0032 0033
001 002 003
7c1e 09fa
7c1e09fa
019aae2f-6b1a-7c3e-8a54-001099012345
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
MST 0312345678
mã số thuế: 0901234567-001
bưu gửi RB123456789VN
GD4797912345678
21.028511, 105.804817
12 lượt, 5 quan tâm, 8 tờ
47 52 38 41 55
120 135 142 118 97
12,5%
-3,5%
5 tờ @ quầy. Xong
@bonoivu
quầy 2@sảnh
xem tại moha.gov.vn, phananh.moha.gov.vn
""".strip().splitlines()


@pytest.mark.parametrize(
    ("note", "kind"),
    [(note, "phone") for note in PHONES]
    + [(note, "citizen_id") for note in CITIZEN_IDS]
    + [(note, "old_id") for note in OLD_IDS]
    + [(note, "email") for note in EMAILS],
)
def test_personal_data_is_found_and_refused(note: str, kind: str) -> None:
    assert personal_data_in(note) == kind
    with pytest.raises(Refused, match="Ghi chú không được chứa số điện thoại, số định danh"):
        check_note(note)


@pytest.mark.parametrize("note", HARMLESS)
def test_everything_else_passes(note: str) -> None:
    assert personal_data_in(note) is None
    assert check_note(note) == note.strip()


DIGITS = "0123456789"
SEPARATORS = st.sampled_from(["", " ", ".", "-", " - ", "\u00a0", "\u2013", "\u200b"])
MOBILE = st.from_regex(r"0[35789][0-9]{8}", fullmatch=True)
GROUPINGS = st.sampled_from([(10,), (3, 3, 4), (4, 3, 3), (2, 4, 4), (4, 6), (2, 8), (3, 7)])
WORDS = st.sampled_from(["", "gọi ", "Bà Lan ", "quầy 3, ", "hẹn 05/9/2026 ", "150.000 đồng, "])


def _grouped(digits: str, sizes: tuple[int, ...], separator: str) -> str:
    cuts = [sum(sizes[:n]) for n in range(len(sizes) + 1)]
    return separator.join(digits[a:b] for a, b in pairwise(cuts))


@given(MOBILE, GROUPINGS, SEPARATORS, WORDS, st.sampled_from(["", ".", ", hẹn mai", " (con)"]))
def test_every_mobile_number_in_every_usual_grouping(
    digits: str, sizes: tuple[int, ...], separator: str, before: str, after: str
) -> None:
    note = before + _grouped(digits, sizes, separator) + after
    assert personal_data_in(note) == "phone", note


@given(
    st.from_regex(r"[35789][0-9]{8}", fullmatch=True),
    SEPARATORS,
    st.sampled_from(["+84", "+84 ", "84", "84 ", "0084", "(+84) ", "+84 (0)"]),
)
def test_every_mobile_number_with_the_country_code(
    digits: str, separator: str, country: str
) -> None:
    assert personal_data_in(country + _grouped(digits, (3, 3, 3), separator)) is not None


@given(st.from_regex(r"0[0-9]{11}", fullmatch=True), SEPARATORS)
def test_every_citizen_number(digits: str, separator: str) -> None:
    if separator == "":
        assert personal_data_in(digits) == "citizen_id"
    else:
        groups = _grouped(digits, (3, 3, 3, 3), separator)
        values = [int(digits[n : n + 3]) for n in range(0, 12, 3)]
        steps = {b - a for a, b in pairwise(values)}
        assert personal_data_in(groups) is not None or steps <= set(range(1, 11))


@given(
    st.dates(date(1990, 1, 1), date(2050, 12, 31)),
    st.sampled_from(["{d:02}{s}{m:02}{s}{y}", "{d}{s}{m}{s}{y}", "{y}{s}{m:02}{s}{d:02}"]),
    st.sampled_from([".", "-", "/"]),
    st.sampled_from(["", " 09:41", " 15 lượt", ".", ", 7h30"]),
)
def test_no_day_is_taken_for_a_number_of_a_person(
    day: date, shape: str, separator: str, after: str
) -> None:
    note = shape.format(d=day.day, m=day.month, y=day.year, s=separator) + after
    assert personal_data_in(note) is None, note


@given(st.integers(0, 10**13), st.sampled_from([" đồng", "đ", " đ", " VNĐ", "vnd", " lượt", ""]))
def test_no_amount_with_thousands_dots_is_refused(amount: int, unit: str) -> None:
    text = number(amount)
    if text.startswith("84.") and text.count(".") == 3 and "đ" not in unit and "v" not in unit:
        return  # 84.912.345.678 is refused on purpose
    if amount > 999:
        assert personal_data_in(text + unit) is None, text + unit


@given(st.from_regex(r"[1-9][0-9]{14,19}", fullmatch=True))
def test_no_oa_id_is_refused(oa_id: str) -> None:
    assert personal_data_in(f"OA {oa_id}") is None
    assert personal_data_in(f"https://zalo.me/{oa_id}") is None


@given(st.from_regex(r"[123]\.[0-9]{6}", fullmatch=True))
def test_no_procedure_code_is_refused(code: str) -> None:
    assert personal_data_in(f"Thủ tục {code}, {code} và {code} {code}") is None


@given(
    st.from_regex(r"(000\.[0-9]{2}\.[0-9]{2}\.)?[GHK][0-9]{2}(\.[0-9]{2}){0,2}", fullmatch=True),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 9999),
    st.sampled_from(["%y%m%d", "%Y%m%d", "%d%m%y"]),
)
def test_no_dossier_code_is_refused(office: str, day: date, serial: int, shape: str) -> None:
    assert personal_data_in(f"{office}-{day.strftime(shape)}-{serial:04}") is None


@given(st.text(alphabet=DIGITS + " .-+()/,@đo", max_size=60))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    assert personal_data_in(text) in {None, "phone", "citizen_id", "old_id", "email"}


@pytest.mark.parametrize(
    "piece", ["0", "a", "1 ", "12.", "@", "a@b.", "@1.", "12 345 ", "zalo ", "cccd: ", "(at) ", "f"]
)
def test_a_very_long_text_is_judged_in_linear_time(piece: str) -> None:
    started = time.perf_counter()
    personal_data_in(piece * 20_000)
    assert time.perf_counter() - started < 5


def test_the_refusal_names_the_kind_and_never_repeats_the_number() -> None:
    for note, word in [
        ("0912345678", "xóa số điện thoại"),
        ("001099012345", "xóa số định danh cá nhân (12 chữ số)"),
        ("123456789", "xóa số chứng minh nhân dân (9 chữ số)"),
        ("ten@moha.gov.vn", "xóa địa chỉ thư điện tử"),
    ]:
        with pytest.raises(Refused) as refused:
            check_note(note)
        assert word in str(refused.value)
        assert note not in str(refused.value)


def test_a_note_is_stored_clean() -> None:
    assert check_note("  Ba\u0300 cụ \t hỏi\u200b lại ") == "Bà cụ hỏi lại"
    assert check_note("") == ""


def test_a_note_has_at_most_200_characters_as_people_count_them() -> None:
    decomposed = "e\u0302\u0301" * 200
    assert check_note(decomposed) == "ế" * 200
    with pytest.raises(Refused, match="dài 201 ký tự, nhiều nhất là 200"):
        check_note("ế" * 201)
