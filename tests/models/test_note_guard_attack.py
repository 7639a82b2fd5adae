"""The note guard against people who hide a number, and against its own zeal."""

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.errors import Refused
from models.text.digit_runs import plain, runs
from models.text.note_guard import NOTE_LENGTH, check_note, personal_data_in

PHONES = """
0912*345*678
0912 * 345 * 678
09*12*34*56*78
0*9*1*2*3*4*5*6*7*8
0912|345|678
091 | 234 | 5678
09|12|34|56|78
0912~345~678
091～234～5678
0912'345'678
0912’345’678
0912′345′678
0912`345`678
0912"345"678
0912_345_678
0912__345__678
0912/345/678
0912 / 345 / 678
09/12/34/56/78
0/9/1/2/3/4/5/6/7/8
0912／345∕678
0912//345//678
0912:345:678
0912 : 345 : 678
09:12:34:56:78
0912：345∶678
08/38234567
08/38.234.567
0274/3822 825
024/3825/1234
84/912/345/678
+84/912/345/678
+84:912:345:678
+84*912*345*678
(091)/234/5678
0912/345.678
0912;345;678
0912, 345, 678
091, 234, 5678
0912¦345¦678
0912★345★678
0912→345→678
0912📞345📞678
0912\\345\\678
0912#345#678
0912[345]678
0912<345>678
0912=345=678
0912&345&678
0912!345!678
0912^345^678
0912{345}678
0912…345…678
0912---345---678
О912345678
0912*345*678 đ
+84912345678 đ
Gọi|0912345678|Lan
/0912345678/
'0912345678'
sđt*38251234
sđt/912/345/678
tel_38251234
zalo|3825 1234
ngày 05/12 gọi 0912|345|678
1.250.000 đ - 0912*345*678
QĐ 118/2025/NĐ-CP 0912/345/678
OA 4462152339089565647|0912*345*678
""".strip().splitlines()

CITIZEN_IDS = """
001*099*012*345
001|099|012|345
001~099~012~345
001'099'012'345
001`099`012`345
001_099_012_345
001/099/012/345
001:099:012:345
001 / 099 / 012 / 345
0010/9901/2345
0010:9901:2345
0010|9901|2345
001/0/99/012345
001/099012345
001099*012345
0/0/1/0/9/9/0/1/2/3/4/5
CCCD*001099012345
CCCD/123/456/789/012
CCCD:123:456:789:012
căn cước|123456789012
""".strip().splitlines()

OLD_IDS = """
012*345*678
012|345|678
012~345~678
012'345'678
012`345`678
012_345_678
012/345/678
012:345:678
012.345.678
012/345678
012345:678
123*456*789
123|456|789
123~456~789
123'456'789
123`456`789
123_456_789
123--456--789
CMND/123/456/789
CMND:123:456:789
CMND_123456789
cmnd|12|34|56|78|9
""".strip().splitlines()

EMAILS = """
a@b.c
a @ b . vn
a@b .vn
a@b. vn
a @b.vn
a@ b.vn
a(at)b.vn
a (at) b . vn
a[at]b[dot]vn
a(@)b.vn
a at b dot vn
a@@b.vn
ten@gmail,com
ten@gmail com
ten@moha gov vn
ten at gmail
ten@b(.)vn
ten*@moha.gov.vn
ten)@moha.gov.vn
ten@việt.nam
ten@xn--b.vn
TEN＠MOHA．GOV．VN
ten﹫moha.gov.vn
ten @\u200bmoha.gov.vn
""".strip().splitlines()

HARMLESS = """
23/11/2026
2026-11-23
23.11.2026
23-11-2026
23/11/26
05/09/2026 - 07/09/2026
05/08/12/2026
từ 01/07/2025 đến 31/12/2025
09-12/11/2026
05, 08/12/2026
quý 03/2026, tháng 09/2026
09/2026-12/2026
07:30 23/11/2026
23/11/2026 08:30:15
2026-11-23 09:41:05
2026-11-23T09:41:05.123456+07:00
09:41:05.1234
07:30
07:30-11:30
07:30-11:30, 13:30-17:00
08:30 - 11:30; 13:30 - 17:00
08:00 09:00 10:00 11:00
08:15:30 - 09:45:10
7h30-11h30; 13h30-17h00
0800-1130 1330-1700
0730, 1130, 1330
căn cước: 7.30 - 11.30 13.30 - 17.00
căn cước 07:30-11:30, 13:30-17:00
1.250.000 đ
1.250.000đ
1.250.000 đồng, 350.000 đồng
quầy 2 123456789 đồng
đợt 2:123456789 đồng
phí 3 * 912345678 đồng
08:30 150.000đ
lúc 08.30 658.876 đồng
20.000 đ/lượt
250.000 đ|350.000 đ
VND 1.250.000
1.013709
2.002308|1.008862
1.013709/1.013710
000.00.12.H05-261123-0001
000.00.12.H05-261123-0912
H05.09-261123-0912
H05-261123-0001/H05-261123-0002
000.00.12.H05-261123-0001; 000.00.12.H05-261123-0002
4462152339089565647
OA:4462152339089565647|2372716140535025833
194643797257239355/4462152339089565647
https://zalo.me/4462152339089565647
4462152339089565647 345.678đ
1:2:3
45/60
120/150
120/135/142
120:135:142
Zalo 1200/1500
Zalo: 120/135/142
tỷ lệ 3:1, 2:1
đạt 97/100, 85/90
+120/+135
118/2025/NĐ-CP
08/2012/QH13
03/2025/TT-VPCP, 118/2025/NĐ-CP
61/2018/NĐ-CP * 107/2021/NĐ-CP
0912/2026/QĐ-UBND / 0345/2026/QĐ-UBND
05/2026/0123
05/2026/1234 ngày 23/11/2026
202/2025/QH15; 19/2025/QĐ-TTg
674/QĐ-BNV
số 12/34 Lê Lợi
số 12/34/56 ngõ 78
số 03/12/45 đường số 9
ngách 123/45/67/8
số nhà 09, ngõ 12, ngách 34/56
thửa 345, tờ 12
quầy 01|02|03|04|05|06
quầy 08/09/10/11/12
quầy 05;06;07;08;09
ngày 08/12, 15/12, 22/12
ngày 05/12 120 135 lượt
phiếu 0031, 0152, 0345
phiếu 0031/0032/0033
001, 020, 135, 200
0,3,5,2,4,1,0,2,3,1
120 | 135 | 142 | 118
F1: 12, F2: 5, F9: 3
12:09, hotline 1900 1009
06/05. 1900 1009
12,5% / 97,3%
43" 1366*768
3840*2160 | 1366*768
IP 192.168.1.10
@bonoivu
(@bonoivu.vn)
youtube.com/@bonoivu.vn
họp @ P.Kế toán
họp @ P.KT
5 tờ @ quầy. Xong
5 tờ @ quầy, vắng
10@2.000đ
quầy 2@sảnh
mục (a) moha.gov.vn
a) xem tại phananh.moha.gov.vn
tổ 3/KP 4 * 12 lượt
""".strip().splitlines()


def test_the_tables_are_large_enough() -> None:
    assert len(PHONES) + len(CITIZEN_IDS) + len(OLD_IDS) + len(EMAILS) >= 60
    assert len(HARMLESS) >= 80
    assert len(set(HARMLESS)) == len(HARMLESS)


@pytest.mark.parametrize(
    ("note", "kind"),
    [(note, "phone") for note in PHONES]
    + [(note, "citizen_id") for note in CITIZEN_IDS]
    + [(note, "old_id") for note in OLD_IDS]
    + [(note, "email") for note in EMAILS],
)
def test_what_a_separator_hides_is_found(note: str, kind: str) -> None:
    assert personal_data_in(note) == kind
    with pytest.raises(Refused, match="Ghi chú không được chứa"):
        check_note(note)


@pytest.mark.parametrize("note", HARMLESS)
def test_nothing_else_is_refused(note: str) -> None:
    assert check_note(note) == note


SEPARATORS = st.sampled_from(
    [*"*|~'`_:.-", " ", " * ", " | ", "~~", "--", " _ ", "’", "★", "\u2013", "\\", "\u00a0"]
)
SLASHED = st.sampled_from(["/", ":", " / ", " : ", "//"])
MOBILE = st.from_regex(r"0[35789][0-9]{8}", fullmatch=True)
AROUND = st.sampled_from(["", "gọi ", "hẹn 05/9/2026, ", "1.250.000 đ, ", "118/2025/NĐ-CP, "])
BEHIND = st.sampled_from(["", ".", ", 15 lượt", " (con)", "; 1.013709", " ngày 23/11/2026"])


def _grouped(digits: str, sizes: tuple[int, ...], separator: str) -> str:
    cuts = [sum(sizes[:n]) for n in range(len(sizes) + 1)]
    return separator.join(digits[a:b] for a, b in pairwise(cuts))


def _is_a_list(digits: str, size: int) -> bool:
    values = [int(digits[n : n + size]) for n in range(0, len(digits), size)]
    return all(before < after for before, after in pairwise(values))


@given(
    MOBILE,
    st.sampled_from([(4, 3, 3), (3, 3, 4), (3, 4, 3), (4, 6), (3, 7), (2, 8), (4, 2, 2, 2)]),
    SEPARATORS | SLASHED,
    AROUND,
    BEHIND,
)
def test_every_mobile_number_with_every_separator(
    digits: str, sizes: tuple[int, ...], separator: str, before: str, after: str
) -> None:
    note = before + _grouped(digits, sizes, separator) + after
    assert personal_data_in(note) == "phone", note


@given(MOBILE, SEPARATORS | SLASHED)
def test_every_mobile_number_in_pairs(digits: str, separator: str) -> None:
    assume(not _is_a_list(digits, 2))
    note = _grouped(digits, (2,) * 5, separator)
    assert personal_data_in(note) == "phone", note


@given(
    st.from_regex(r"0[0-9]{11}", fullmatch=True),
    st.sampled_from([(3, 3, 3, 3), (3, 9), (3, 1, 2, 6), (12,)]),
    SEPARATORS | SLASHED,
)
def test_every_citizen_number_with_every_separator(
    digits: str, sizes: tuple[int, ...], separator: str
) -> None:
    assume(not _is_a_list(digits, 3))
    assert personal_data_in(_grouped(digits, sizes, separator)) is not None


@given(
    st.from_regex(r"0[0-9]{8}", fullmatch=True),
    st.sampled_from([(3, 3, 3), (3, 6), (6, 3), (9,)]),
    SEPARATORS | SLASHED,
)
def test_every_old_number_that_begins_with_zero(
    digits: str, sizes: tuple[int, ...], separator: str
) -> None:
    assume(not _is_a_list(digits, 3))
    assert personal_data_in(_grouped(digits, sizes, separator)) is not None


WORD = st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True)


@given(
    WORD,
    st.sampled_from(["@", " @ ", "@ ", " @", "(at)", " (at) ", "[at]", "(@)", " a còng "]),
    WORD,
    st.sampled_from([".vn", ". vn", " . vn", ",vn", "(dot)vn", ".gov.vn", " .com", ".com.vn"]),
)
def test_every_mail_address(name: str, at: str, site: str, end: str) -> None:
    assert personal_data_in(f"gửi {name}{at}{site}{end} nhé") == "email"


DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))
LINKS = st.sampled_from([" ", ", ", "; ", " và ", " - "])


@given(DAYS, st.integers(0, 40), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y"]), LINKS)
def test_spans_of_days_pass(first: date, days: int, shape: str, link: str) -> None:
    last = first + timedelta(days=days)
    note = first.strftime(shape) + link + last.strftime(shape)
    assert personal_data_in(note) is None, note


@given(st.lists(st.times(), min_size=1, max_size=6), st.sampled_from([" ", ", ", "; ", " - ", "-"]))
def test_hours_pass(hours: list[object], link: str) -> None:
    assert personal_data_in(link.join(f"{hour:%H:%M}" for hour in hours)) is None


@given(
    st.integers(1, 999),
    st.integers(2000, 2030),
    st.sampled_from(["NĐ-CP", "QH15", "TT-VPCP", "QĐ-UBND"]),
    DAYS,
)
def test_laws_pass(serial: int, year: int, kind: str, day: date) -> None:
    note = f"{serial:02}/{year}/{kind} ngày {day:%d/%m/%Y}, {serial:04}/{year}/{kind}"
    assert personal_data_in(note) is None, note


@given(st.lists(st.integers(1, 2000), min_size=2, max_size=3), st.sampled_from("/:"))
def test_ratios_pass(parts: list[int], sign: str) -> None:
    ratio = sign.join(map(str, parts))
    assume(not any(len(run.digits) == 9 and len(run.groups) == 1 for run in runs(ratio)))
    assert personal_data_in(f"đạt {ratio} hồ sơ") is None, ratio


@given(st.integers(1, 999), st.lists(st.integers(1, 99), max_size=3), st.sampled_from(["", "A"]))
def test_house_numbers_pass(number: int, inner: list[int], letter: str) -> None:
    house = "/".join(map(str, [number, *inner])) + letter
    assert personal_data_in(f"số {house} đường Lê Lợi, tổ 5") is None, house


@given(st.text(alphabet="0123456789 .-/:*|,;đ@a+()'~_`o84\n", max_size=NOTE_LENGTH))
def test_hostile_text_is_judged_without_an_error(text: str) -> None:
    assert personal_data_in(text) in {None, "phone", "citizen_id", "old_id", "email"}


@given(st.text(max_size=60))
def test_plain_text_has_no_hidden_digits_and_no_second_reading(text: str) -> None:
    once = plain(text)
    assert all(char.isascii() for char in once if char.isdecimal())
    assert "  " not in once


PIECES = (
    *("0 ", "1 ", "84 ", "0/:", "3:", "1'", "0.", "12.", "123.", "1.234.", "345 ", "01/02/"),
    *("09 ", "0912*", "1đ 0 ", "0 1đ", "+84(", "①", "٠", "1o", "l1", "¦", "*", "/", " -"),
    *("a@", "@", "@a.", "a@b.", "a@b-", "@1.", "a(at)b(dot)", " at ", "a dot ", "a . "),
    *("cccd ", "cccd*-", "số là ", "căn cước công dân ", "zalo ", "zalo *-*-", "sđt/"),
    *("000.", "h26.15-", "a-", "f", "[", "] @ [", "đồng chí ", "vnd ", "1.013709"),
)


def test_a_note_of_hostile_text_costs_next_to_nothing() -> None:
    """Milliseconds are used; a pattern that runs wild would take minutes."""
    notes = [(piece * NOTE_LENGTH)[:NOTE_LENGTH] for piece in PIECES]
    notes += [(a + b + a) * 20 for a in PIECES[:12] for b in PIECES[12:]]
    started = time.perf_counter()
    for note in notes:
        personal_data_in(note[:NOTE_LENGTH])
    assert time.perf_counter() - started < 0.05 * len(notes)


@pytest.mark.parametrize("piece", PIECES)
def test_a_hundred_times_the_text_is_no_more_than_that_much_work(piece: str) -> None:
    started = time.perf_counter()
    personal_data_in((piece * 20_000)[:20_000])
    assert time.perf_counter() - started < 5
