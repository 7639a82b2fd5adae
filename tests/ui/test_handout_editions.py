"""Handouts in two languages and in large letters: all that is needed, nothing too small."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from models.errors import Refused
from models.handouts.content import HandoutContent
from models.qr.decode import decode_image, find_codes
from models.qr.matrix import make_matrix
from tests.ui.handouts import (
    LONG_ADDRESS,
    OA_LINK,
    SHORT_CENTRE,
    check_apart,
    check_readable,
    content,
    longest_centre_names,
    page_of,
    picture,
    told_on,
    words,
)
from ui.printing.layout import lay_out_pages, overflow
from ui.printing.measure import balanced
from ui.printing.pdf import fitting_sheets, write_handout_pdf
from ui.printing.sheet import Picture, Sheet, Text
from ui.theme.tokens import INK, PUBLIC_MUTED

pytestmark = pytest.mark.usefixtures("qapp")

KINDS = ("a5", "a4")
EDITIONS = ("vi+en", "vi-large", "en-large")
SIZES = {"a5": (148.0, 210.0), "a4": (210.0, 297.0)}
LEAST_CODE_MM = {
    ("a5", "vi+en"): 60.0,
    ("a4", "vi+en"): 80.0,
    ("a5", "vi-large"): 60.0,
    ("a4", "vi-large"): 88.0,
    ("a5", "en-large"): 60.0,
    ("a4", "en-large"): 88.0,
}
SITE_LINK = "https://sonoivu.quangtri.gov.vn/vi/tin-tuc-su-kien/thong-bao/huong-dan-cong-dan"
LONG_NAME = (
    "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị, điểm tiếp nhận hồ sơ "
    "và trả kết quả lưu động tại thôn Phú Thành, quốc lộ số 9, cạnh trạm y tế"
).ljust(160, "x")
CASES = {
    "ordinary": {},
    "long": {"address": LONG_ADDRESS},
    "short": {"organisation": SHORT_CENTRE, "address": "", "phone": ""},
    "site": {"kind": "gov_site", "address": LONG_ADDRESS},
    "long site": {"kind": "gov_site", "link": SITE_LINK},
    "alias": {"link": "https://zalo.me/bonoivu.vietnam"},
    "long channel": {"name": "Sở Nội vụ tỉnh Quảng Trị"},
    "sample": {"sample": True},
}


def made(edition: str, case: str) -> HandoutContent:
    return content(**CASES[case], edition=edition)


def texts_on(sheet: Sheet) -> list[Text]:
    return [item for item in sheet.items if isinstance(item, Text)]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("case", CASES)
def test_every_page_reads_back_at_two_hundred_dpi(
    kind: str, edition: str, case: str, tmp_path: Path
) -> None:
    path, wanted = tmp_path / "to.pdf", made(edition, case)
    pages = write_handout_pdf(path, kind, wanted)
    assert pages == (2 if (kind, edition) == ("a5", "vi+en") else 1)
    for page in pypdfium2.PdfDocument(path):
        (found,) = find_codes(picture(page, 200))
        assert found.text == wanted.link and found.reserve > 0.9


@pytest.mark.parametrize("case", CASES)
def test_pages_are_clean(kind: str, edition: str, case: str) -> None:
    wanted = made(edition, case)
    assert overflow(kind, wanted) == []
    for sheet in fitting_sheets(kind, wanted):
        check_apart(sheet)
        check_readable(sheet)


@pytest.mark.parametrize("case", CASES)
def test_nothing_a_visitor_needs_is_left_out(kind: str, edition: str, case: str) -> None:
    wanted = made(edition, case)
    for sheet in fitting_sheets(kind, wanted):
        told = told_on(sheet)
        for part in (wanted.organisation, wanted.name, wanted.fingerprint, "In 23/11/2026"):
            # A back is in English, labels and all.
            assert part in told or part.startswith("In ")
        assert wanted.readable in told.replace(" ", "")
        assert wanted.address in told and wanted.phone in told
        steps = [i.name for i in sheet.items if isinstance(i, Picture) and "step" in i.name]
        assert len(steps) == 3
        ticks = [i for i in sheet.items if isinstance(i, Picture) and i.name == "tick"]
        assert len(ticks) == (2 if wanted.has_tick else 0)
        assert bool(sheet.mark) == wanted.sample
    both = "".join(told_on(sheet).replace(" ", "") for sheet in fitting_sheets(kind, wanted))
    for texts in filter(None, (wanted.texts, wanted.second)):
        for name in ("step1", "step2", "step3", "tick", "other_way", "warning"):
            if name == "tick" and not wanted.has_tick:
                continue
            assert "".join(getattr(texts, name).replace("**", "").split()) in both


@pytest.mark.parametrize("case", ["ordinary", "site"])
def test_the_code_is_vector_of_its_size_and_the_text_real(
    kind: str, edition: str, case: str, tmp_path: Path
) -> None:
    path, wanted = tmp_path / "to.pdf", made(edition, case)
    write_handout_pdf(path, kind, wanted)
    data, per_mm = path.read_bytes(), 600 / 25.4
    names = set(re.findall(rb"/FontName /([\w+-]+)", data))
    assert names and all(b"Roboto" in name for name in names)
    assert data.count(b"/FontFile2") == data.count(b"/FontName")
    assert b"/Subtype /Image" not in data
    for number, sheet in enumerate(fitting_sheets(kind, wanted)):
        page, code = page_of(path, number), sheet.code
        wide, tall = (side * 25.4 / 72 for side in page.get_size())
        assert (wide, tall) == pytest.approx(SIZES[kind], abs=0.005)
        assert wanted.fingerprint in words(page) and "IN-2026-0031" in words(page)
        assert code.side >= LEAST_CODE_MM[kind, edition]
        outer = code.quiet * 0.9
        ends = (code.x - outer, code.y - outer, code.x + code.side + outer, code.y + code.side)
        area = (*ends[:3], ends[3] + outer)
        cut = picture(page, 600).crop(tuple(round(edge * per_mm) for edge in area))
        dark = cut.point(lambda value: 255 if value < 128 else 0).getbbox()
        assert dark is not None
        assert (dark[2] - dark[0]) / per_mm == pytest.approx(code.side, abs=0.1)
        assert (dark[3] - dark[1]) / per_mm == pytest.approx(code.side, abs=0.1)
        assert dark[0] / per_mm == pytest.approx(outer, abs=0.1)


def test_large_letters_are_large(kind: str) -> None:
    for edition in ("vi-large", "en-large"):
        (sheet,) = fitting_sheets(kind, content(edition=edition))
        assert 22 <= sheet.body <= 24 if kind == "a5" else 26 <= sheet.body <= 30
        read = [item for item in texts_on(sheet) if item.points >= 18]
        body = [item for item in read if item.points >= sheet.body]
        # Only whose sheet it is stands in smaller letters.
        assert len(read) - len(body) <= 3
        usual = {item.points for item in texts_on(fitting_sheets(kind, content())[0])}
        assert sheet.body > sorted(usual)[1] + 2


def test_large_letters_never_break_a_word_of_the_steps(kind: str) -> None:
    for case in CASES:
        for edition in ("vi-large", "en-large"):
            wanted = made(edition, case)
            told = told_on(fitting_sheets(kind, wanted)[0])
            for word in " ".join((wanted.texts.step1, wanted.texts.step2)).split():
                assert word.replace("**", "") in told.split()


def test_even_lines_break_no_word_that_fits() -> None:
    for line in balanced("Hold phone **to code**", 27, 49, False):
        assert "phon" not in [word for piece in line for word in piece.text.split()]


def test_the_name_and_its_tick_stand_once_as_heading() -> None:
    (sheet,) = fitting_sheets("a5", content(edition="vi-large"))
    assert told_on(sheet).count("Bộ Nội vụ") == 2  # heading, and the sheet's title at the foot
    runs = [item for item in texts_on(sheet) if item.text == "Bộ Nội vụ"]
    tick = min((i for i in sheet.items if isinstance(i, Picture) and i.name == "tick"), key=_top)
    assert len(runs) == 1 and runs[0].bold
    assert runs[0].x < tick.x and abs(tick.y + tick.height / 2 - runs[0].y) < 6


def test_a_heading_without_the_name_gets_its_name_line() -> None:
    plain = content(edition="vi-large")
    edited = replace(plain, texts=replace(plain.texts, heading="Quan tâm trang của Bộ"))
    (sheet,) = fitting_sheets("a4", edited)
    assert "Bộ Nội vụ" in [item.text for item in texts_on(sheet)]
    assert len([i for i in sheet.items if isinstance(i, Picture) and i.name == "tick"]) == 2


def _top(item: Picture) -> float:
    return item.y


def test_vietnamese_leads_on_a_sheet_of_two_languages() -> None:
    wanted = content(edition="vi+en")
    (sheet,) = fitting_sheets("a4", wanted)
    assert wanted.second is not None
    english = [item for item in texts_on(sheet) if item.colour == PUBLIC_MUTED]
    ink = [item for item in texts_on(sheet) if item.colour == INK]
    assert {item.points for item in english if item.points > 10} == {18.0, sheet.body * 1.4 * 0.7}
    assert min(item.points for item in ink) >= sheet.body > 18
    for name in ("heading", "step1", "step3", "other_way", "warning"):
        first = _row_of(ink, wanted.filled(getattr(wanted.texts, name)))
        second = _row_of(english, wanted.filled(getattr(wanted.second, name)))
        assert 0 < second - first < 35


def _row_of(runs: list[Text], sentence: str) -> float:
    """The highest line that begins like this sentence."""
    first, second = sentence.replace("**", "").split()[:2]
    begins = f"{first} {second}"
    return min(i.y for i in runs if i.text.startswith(begins) or i.text.strip() == first)


def test_front_and_back_of_a_leaflet() -> None:
    front, back = fitting_sheets("a5", content(edition="vi+en"))
    assert (front, back) == (
        *lay_out_pages("a5", content()),
        *lay_out_pages("a5", content(language="en")),
    )


@pytest.mark.parametrize("longest", longest_centre_names(3))
def test_the_longest_names_of_the_country_fit(kind: str, edition: str, longest: str) -> None:
    assert overflow(kind, content(longest, edition=edition, address=LONG_ADDRESS)) == []


def test_a_name_of_160_letters_fits_or_is_named(kind: str, edition: str) -> None:
    wanted = content(LONG_NAME, edition=edition, address=LONG_ADDRESS)
    if kind == "a4":
        assert len(LONG_NAME) == 160 and len(fitting_sheets(kind, wanted)) == 1
        return
    with pytest.raises(Refused, match="tên đơn vị"):
        fitting_sheets(kind, wanted)


def test_what_is_too_long_in_two_languages_is_named() -> None:
    wanted = content(edition="vi+en")
    assert wanted.second is not None
    endless = replace(wanted.second, other_way="No Zalo? Ask the staff. " * 25)
    for kind in KINDS:
        with pytest.raises(Refused, match="cách khác"):
            fitting_sheets(kind, replace(wanted, second=endless))


def test_a_link_too_long_for_the_sheet_is_refused_with_what_to_do(edition: str) -> None:
    for kind, letters, advice in (("a5", 300, "in khổ A4"), ("a4", 900, "liên kết ngắn hơn")):
        link = "https://moha.gov.vn/" + "a" * letters
        wanted = content(kind="gov_site", link=link, edition=edition)
        with pytest.raises(Refused, match=f"Liên kết quá dài.*{advice}"):
            fitting_sheets(kind, wanted)


def test_usual_links_have_large_modules(kind: str, edition: str) -> None:
    for link in (OA_LINK, "https://zalo.me/194643797257239355", "https://phananh.moha.gov.vn"):
        for sheet in fitting_sheets(kind, content(link=link, edition=edition)):
            assert sheet.code.side / sheet.code.matrix.size > 2


def test_a_tampered_back_is_refused(tmp_path: Path) -> None:
    evil = make_matrix("https://zalo.me/4462152339089565648", "Q")
    path = tmp_path / "to.pdf"
    with pytest.raises(Refused):
        write_handout_pdf(path, "a5", replace(content(edition="vi+en"), matrix=evil))
    assert not path.exists()


def test_the_same_leaf_gives_the_same_bytes(tmp_path: Path, kind: str, edition: str) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    write_handout_pdf(one, kind, content(edition=edition))
    write_handout_pdf(other, kind, content(edition=edition))
    assert one.read_bytes() == other.read_bytes()
    for page in pypdfium2.PdfDocument(one):
        assert decode_image(picture(page, 150)) == [OA_LINK]
