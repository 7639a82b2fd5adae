"""Handouts on paper: exact, vector, readable, and never a code that says something else."""

import math
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from models.errors import Refused
from models.qr.decode import decode_image, find_codes
from models.qr.matrix import make_matrix
from tests.ui.handouts import (
    LONG_ADDRESS,
    LONG_CENTRE,
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
from ui.printing.layout import LABELS, lay_out, overflow
from ui.printing.measure import NBSP, line_width, wrap
from ui.printing.pdf import pdf_bytes, write_code_pdf, write_handout_pdf
from ui.printing.sheet import Picture, Text

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = {"a5": (148.0, 210.0), "a4": (210.0, 297.0)}
LEAST_CODE_MM = {"a5": 60.0, "a4": 100.0}
KINDS = ("a5", "a4")
MM = 25.4 / 72

CASES = {
    "long": content(address=LONG_ADDRESS),
    "short": content(SHORT_CENTRE, address="", phone=""),
    "english": content(language="en"),
    "english long": content(language="en", address=LONG_ADDRESS, sample=True),
    "no telephone": content(phone=""),
    "no address": content(address=""),
    "site": content(kind="gov_site", address=LONG_ADDRESS),
    "site english": content(kind="gov_site", language="en"),
    "alias": content(link="https://zalo.me/bonoivu.vietnam"),
    "long name": content(name="Sở Nội vụ tỉnh Quảng Trị"),
    "sample": content(sample=True),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def written(tmp_path: Path, kind: str, qapp: QApplication) -> Path:
    path = tmp_path / "Tờ hướng dẫn.pdf"
    assert write_handout_pdf(path, kind, content()) == 1
    return path


def test_one_page_of_the_exact_size(written: Path, kind: str) -> None:
    document = pypdfium2.PdfDocument(written)
    assert len(document) == 1
    wide, tall = (side * MM for side in document[0].get_size())
    assert wide == pytest.approx(SIZES[kind][0], abs=0.005)
    assert tall == pytest.approx(SIZES[kind][1], abs=0.005)


def test_the_text_can_be_copied(written: Path) -> None:
    told = words(page_of(written))
    for part in (
        LONG_CENTRE,
        "Bộ Nội vụ",
        "zalo.me/4462152339089565647",
        content().fingerprint,
        "IN-2026-0031",
        "In 23/11/2026",
        "Tờ hướng dẫn quan tâm Zalo OA Bộ Nội vụ",
        "Không bắt buộc.",
        "0233 3888 999",
        "mã OTP",
    ):
        assert part in told
    assert NBSP not in told


def test_fonts_are_embedded(written: Path) -> None:
    data = written.read_bytes()
    names = set(re.findall(rb"/FontName /([\w+-]+)", data))
    assert names and all(b"Roboto" in name for name in names)
    assert data.count(b"/FontFile2") == data.count(b"/FontName")


def test_nothing_on_the_page_is_a_raster_picture(written: Path) -> None:
    kinds = {item.type for item in page_of(written).get_objects(max_depth=8)}
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    assert pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds
    assert b"/Subtype /Image" not in written.read_bytes()


def test_the_code_is_pure_black_on_bare_paper(written: Path, kind: str) -> None:
    code = lay_out(kind, content()).code
    image = page_of(written).render(scale=600 / 72).to_pil().convert("RGB")
    per_mm = 600 / 25.4
    side = code.side + 2 * code.quiet
    box = [(code.x - code.quiet) * per_mm, (code.y - code.quiet) * per_mm]
    box += [box[0] + side * per_mm, box[1] + side * per_mm]
    cut = image.crop(tuple(math.floor(edge) + 1 for edge in box))
    found = cut.getcolors(1_000_000)
    assert found is not None
    sure = sum(count for count, colour in found if colour in ((0, 0, 0), (255, 255, 255)))
    # The rest are the grey rims of edges between two dots.
    assert sure / (cut.width * cut.height) > 0.93
    assert all(red == green == blue for _, (red, green, blue) in found)


def test_no_seam_runs_through_the_code(written: Path, kind: str) -> None:
    code = lay_out(kind, content()).code
    image = picture(page_of(written), 437)
    per_mm, module = 437 / 25.4, code.side / code.matrix.size
    # The upper left finder's upper bar is seven dark modules in one row: no light inside it.
    y = round((code.y + module / 2) * per_mm)
    left, right = ((code.x + module * n) * per_mm for n in (0.3, 6.7))
    assert {image.getpixel((x, y)) for x in range(round(left), round(right))} == {0}


@pytest.mark.parametrize("dpi", [150, 300, 600])
def test_the_code_reads_at_every_printer_resolution(written: Path, dpi: int) -> None:
    (found,) = find_codes(picture(page_of(written), dpi))
    assert found.text == OA_LINK
    assert found.reserve > 0.9


def test_the_code_has_its_size_to_a_tenth_of_a_millimetre(written: Path, kind: str) -> None:
    code = lay_out(kind, content()).code
    assert code.side >= LEAST_CODE_MM[kind]
    image = picture(page_of(written), 600)
    per_mm = 600 / 25.4
    outer = code.quiet * 0.9
    area = (code.x - outer, code.y - outer, code.x + code.side + outer, code.y + code.side + outer)
    cut = image.crop(tuple(round(edge * per_mm) for edge in area))
    dark = cut.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark is not None
    assert (dark[2] - dark[0]) / per_mm == pytest.approx(code.side, abs=0.1)
    assert (dark[3] - dark[1]) / per_mm == pytest.approx(code.side, abs=0.1)
    # And it stands where the layout says.
    assert dark[0] / per_mm == pytest.approx(outer, abs=0.1)


@pytest.mark.parametrize("case", CASES)
def test_nothing_leaves_the_paper_or_runs_into_something_else(kind: str, case: str) -> None:
    check_apart(lay_out(kind, CASES[case]))


@pytest.mark.parametrize("case", CASES)
def test_what_a_visitor_reads_has_eighteen_points(kind: str, case: str) -> None:
    check_readable(lay_out(kind, CASES[case]))


@pytest.mark.parametrize("case", CASES)
def test_everything_a_handout_must_say_is_on_it(kind: str, case: str) -> None:
    wanted = CASES[case]
    sheet = lay_out(kind, wanted)
    told = told_on(sheet)
    pictures = [item.name for item in sheet.items if isinstance(item, Picture)]
    assert overflow(kind, wanted) == []
    for part in (wanted.organisation, wanted.name, wanted.readable, wanted.fingerprint):
        assert part in told
    for text in (wanted.texts.other_way, wanted.texts.warning, wanted.texts.step3):
        assert " ".join(text.replace("**", "").split()) in told
    assert (wanted.address in told, wanted.phone in told) == (True, True)
    assert (wanted.texts.address_label + ":" in told) == bool(wanted.address)
    assert (wanted.texts.phone_label + ":" in told) == bool(wanted.phone)
    assert [name for name in pictures if name.startswith("step")][:2] == ["step1", "step2"]
    assert ("tick" in pictures) == wanted.has_tick
    assert (sheet.mark != "") == wanted.sample


@pytest.mark.parametrize("case", CASES)
def test_every_case_reads_back(kind: str, case: str, tmp_path: Path) -> None:
    path = tmp_path / "to.pdf"
    write_handout_pdf(path, kind, CASES[case])
    assert decode_image(picture(page_of(path), 200)) == [CASES[case].link]


def test_the_notice_is_no_enlarged_leaflet() -> None:
    small, large = lay_out("a5", content()), lay_out("a4", content())
    assert large.code.side > 1.6 * small.code.side
    body = {
        s: min(i.points for i in s.items if isinstance(i, Text) and i.points >= 18)
        for s in (small, large)
    }
    assert body[large] > body[small]
    assert body[large] < body[small] * SIZES["a4"][0] / SIZES["a5"][0]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_longest_names_of_the_country_fit(kind: str, language: str) -> None:
    for name in longest_centre_names(25):
        assert overflow(kind, content(name, language=language, address=LONG_ADDRESS)) == []


def test_what_is_too_long_is_named_and_refused(tmp_path: Path) -> None:
    endless = content(address="Thôn Tà Lao, " * 20, organisation="Trung tâm " * 15)
    named = overflow("a5", endless)
    assert {"centre", "organisation"} <= set(named)
    assert set(named) <= LABELS.keys()
    path = tmp_path / "to.pdf"
    with pytest.raises(Refused) as told:
        write_handout_pdf(path, "a5", endless)
    assert "địa chỉ" in str(told.value)
    assert not path.exists()


def test_a_link_wider_than_the_paper_is_broken_and_complete() -> None:
    link = "https://sonoivu.quangtri.gov.vn/vi/tin-tuc-su-kien/thong-bao/huong-dan-cong-dan"
    sheet = lay_out("a4", content(kind="gov_site", link=link))
    told = "".join(item.text for item in sheet.items if isinstance(item, Text))
    assert link.removeprefix("https://") in told
    for line in wrap("x" * 300, 18, 60):
        assert line_width(line, 18) <= 60


def test_a_tampered_drawing_is_refused_and_the_old_file_stays(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "to.pdf"
    path.write_bytes(b"old")
    evil = make_matrix("https://zalo.me/4462152339089565648", "Q")
    with pytest.raises(Refused):
        write_handout_pdf(path, kind, replace(content(), matrix=evil))
    torn = tuple(
        tuple(dark and not 8 < row < 16 for dark in line)
        for row, line in enumerate(content().matrix.modules)
    )
    with pytest.raises(Refused):
        write_handout_pdf(
            path, kind, replace(content(), matrix=replace(content().matrix, modules=torn))
        )
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["to.pdf"]


def test_the_same_sheet_gives_the_same_bytes(written: Path, kind: str, tmp_path: Path) -> None:
    again = tmp_path / "again.pdf"
    write_handout_pdf(again, kind, content())
    assert again.read_bytes() == written.read_bytes()
    assert b"20261123000000" in written.read_bytes()


def test_title_and_creator_are_set(written: Path) -> None:
    document = pypdfium2.PdfDocument(written)
    assert document.get_metadata_value("Title") == "Tờ hướng dẫn quan tâm Zalo OA Bộ Nội vụ"
    assert document.get_metadata_value("Creator") == "Quầy Một Cửa"


def test_a_sample_is_marked_across_and_still_reads(kind: str) -> None:
    marked = pdf_bytes(lay_out(kind, content(sample=True)), "Tờ hướng dẫn", date(2026, 11, 23))
    page = pypdfium2.PdfDocument(marked)[0]
    assert words(page).count("MẪU") >= 3
    assert decode_image(picture(page, 150)) == [OA_LINK]


@pytest.mark.parametrize("where", ["missing/to.pdf", "."])
def test_places_that_take_no_file_are_refused(tmp_path: Path, where: str) -> None:
    with pytest.raises(Refused):
        write_handout_pdf(tmp_path / where, "a5", content())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mm", [11.6, 60, 137.5, 1000])
def test_a_single_code_has_its_size(tmp_path: Path, mm: float) -> None:
    path = tmp_path / "mã.pdf"
    made = write_code_pdf(path, OA_LINK, mm, date(2026, 11, 23))
    assert (made.modules, made.mm, made.text) == (29, mm, OA_LINK)
    page = page_of(path)
    dpi = 60 * 600 / max(mm, 60)
    image = picture(page, dpi)
    assert decode_image(image) == [OA_LINK]
    quiet = mm / 29 * 4
    top = image.crop((0, 0, image.width, round((mm + quiet * 1.5) * dpi / 25.4)))
    dark = top.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark is not None
    assert (dark[2] - dark[0]) * 25.4 / dpi == pytest.approx(mm, abs=max(0.1, 2 * 25.4 / dpi))
    assert dark[1] * 25.4 / dpi == pytest.approx(quiet, abs=max(0.1, 2 * 25.4 / dpi))
    told = words(page)
    assert "zalo.me/4462152339089565647" in told.replace(" ", "") and made.fingerprint in told


@pytest.mark.parametrize("mm", [9.99, 1000.1, 0, -5, math.nan, math.inf])
def test_sizes_out_of_bounds_are_refused(tmp_path: Path, mm: float) -> None:
    with pytest.raises(Refused):
        write_code_pdf(tmp_path / "mã.pdf", OA_LINK, mm, date(2026, 11, 23))
    assert list(tmp_path.iterdir()) == []
