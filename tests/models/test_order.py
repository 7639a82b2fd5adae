"""Alphabetical order of names (domain facts, 3.4)."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.order import person_sort_key, sort_key

PROVINCES = [
    "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên",
    "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Hồ Chí Minh", "Huế",
    "Hưng Yên", "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An",
    "Ninh Bình", "Phú Thọ", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh",
    "Thái Nguyên", "Thanh Hóa", "Tuyên Quang", "Vĩnh Long",
]  # fmt: skip

PERSONS = [
    "Nguyễn An", "Nguyễn Văn An", "Trần Thị Ánh", "Nguyễn Thị Ăn", "Lê Thị Ân", "Đặng Văn Ẩn",
    "Phạm Quốc Ấn", "Bùi Thị Dung", "Đỗ Văn Dũng", "Võ Văn Đức", "Hồ Văn Út", "Ngô Thị Ưng",
    "Đinh Thị Yến",
]  # fmt: skip

IN_ORDER = [
    ["ma", "mà", "mả", "mã", "má", "mạ", "mang", "măng", "mâng"],
    ["da", "dá", "đa", "đá"],
    list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"),
    ["Lê", "Lê An", "Lê Ánh", "Lệ"],
    ["ma xa", "mà ba"],  # the first syllable decides, tone and all
    ["hoa", "hòa", "hoá", "hoạ"],  # wherever the tone is written
    ["Quầy 1", "Quầy 2", "Quầy 2A", "Quầy 10", "Quầy 100", "Quầy A", "Quầy An"],
    ["Phường 1", "Phường 02", "Phường 3", "Phường Ba"],
    ["1", "9", "10", "a"],
    ["", "-", "0", "a"],
    ["Bà Rịa", "Bà Rịa - Vũng Tàu", "Bà Trưng"],
    ["z", "я", "ក"],  # other scripts after ours
    ["Fukushima", "Gò Vấp", "Yên Hòa", "Yên Hưng", "Zürich"],
]


@pytest.mark.parametrize("names", [PROVINCES, *IN_ORDER], ids=lambda names: names[0])
def test_names_in_order(names: list[str]) -> None:
    shuffled = random.Random(7).sample(names, len(names))
    assert sorted(shuffled, key=sort_key) == names


def test_persons_by_given_name_then_family_and_middle_names() -> None:
    shuffled = random.Random(7).sample(PERSONS, len(PERSONS))
    assert sorted(shuffled, key=person_sort_key) == PERSONS


@pytest.mark.parametrize("name", [*PROVINCES, *PERSONS])
def test_decomposed_input_and_loose_spaces_have_the_same_key(name: str) -> None:
    loose = unicodedata.normalize("NFD", f"  {name.replace(' ', '   ')}\n")
    assert sort_key(loose) == sort_key(name)
    assert person_sort_key(loose) == person_sort_key(name)


def test_case_and_the_place_of_a_tone_decide_only_between_equals() -> None:
    assert sort_key("hoà") < sort_key("HÒA BÌNH")
    assert sort_key("HÒA") < sort_key("hoà bình")
    assert len({sort_key(text) for text in ("hoà", "hòa", "Hoà", "HÒA")}) == 4


def test_a_wrong_capital_d_sorts_as_the_right_one() -> None:
    assert sort_key("Da") < sort_key("\u00d0a") < sort_key("Đá")


@given(st.text(), st.text())
def test_keys_are_ascii_and_tell_different_texts_apart(one: str, other: str) -> None:
    assert sort_key(one).isascii()
    assert person_sort_key(one).isascii()
    same = unicodedata.normalize("NFC", " ".join(one.split())) == unicodedata.normalize(
        "NFC", " ".join(other.split())
    )
    assert (sort_key(one) == sort_key(other)) == same


@given(st.text(alphabet="aàâấbđeêiuư 29AĐ"), st.text(alphabet="aàâấbđeêiuư 29AĐ", min_size=1))
def test_shorter_comes_first(text: str, more: str) -> None:
    assert sort_key(text) <= sort_key(f"{text} {more}")
