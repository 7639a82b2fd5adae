"""Cleaning on entry, folding for search (domain facts, 3.4)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.fold import clean, fold, nfc


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Ưng", "dang thi ung"),
        ("dang", "dang"),
        ("đặng", "dang"),
        ("DANG", "dang"),
        ("ĐẶNG", "dang"),
        ("hoà", "hoa"),
        ("hòa", "hoa"),
        ("thuý", "thuy"),
        ("  Bà   Rịa\t–\nVũng Tàu ", "ba ria – vung tau"),
        ("Ðồng Tháp", "dong thap"),  # U+00D0, a common slip of old converters
        ("Yên Hoà", "yen hoa"),
        ("Straße", "strasse"),
        ("1.013709", "1.013709"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(st.text())
def test_fold_is_what_it_says(text: str) -> None:
    apart = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(c for c in apart if unicodedata.category(c) != "Mn")
    plain = bare.translate(str.maketrans("đðɖ", "ddd"))
    assert fold(text) == " ".join(plain.split())


@given(st.text(alphabet="aàáạăằâầbdđeêếghioôốơờuưứyAĐƯ  \u0301\u0323"))
def test_folding_does_not_see_the_normal_form_and_is_stable(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(nfc(text))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Quầy   số\t3 ", "Quầy số 3"),
        ("Bà\u00a0cụ\u2003hỏi", "Bà cụ hỏi"),
        ("mo\u0323̂t", "một"),
        ("a\x00b\x07c\x7f", "abc"),
        ("dòng một \r\n  dòng hai\rba\u2028bốn", "dòng một\ndòng hai\nba\nbốn"),
        ("zalo\u200b.me\ufeff\u2060\u00ad", "zalo.me"),
        ("e\u200b\u0302", "ê"),
        ("lỗi \udcff đọc", "lỗi đọc"),
        ("\n\n", ""),
        ("1.013709", "1.013709"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(st.characters()))
def test_clean_text_is_clean_and_can_be_written(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned == nfc(cleaned) == cleaned.strip()
    assert "  " not in cleaned
    assert all(unicodedata.category(c) not in {"Cc", "Cf", "Cs"} or c == "\n" for c in cleaned)
    cleaned.encode("utf-8")
