"""The slip with an answer: read back as paper is, whole, selectable, never mistaken (A3)."""

import re
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from models.answers.slip import LAYOUTS, NOTE, SLIP80, Slip, slip_of
from models.errors import Refused
from models.qr.decode import find_codes
from models.qr.matrix import make_matrix
from models.qr.pdf_pages import rendered_pages
from models.store.opening import Store
from tests.answers_shown import ANSWER, LONG_ANSWER, LONG_QUESTION, QUESTION, SITE, put_answer
from ui.printing import slip_out
from ui.printing.answer_slip import PRINTABLE, ROLL, SlipPage, lay_out_slip
from ui.printing.measure import text_width
from ui.printing.sheet import Box, Picture, Text
from ui.printing.slip_out import print_slip, slip_pdf, write_slip
from ui.session import Session
from ui.theme.fonts import load_fonts

LONGEST_LINK = (SITE + "/" + "nguoi-co-cong-voi-cach-mang/" * 9)[:199] + "1"
DPIS = (203, 300)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def make_slip(
    question: str = QUESTION, answer: str = ANSWER, link: str = f"{SITE}/1", sample: bool = False
) -> Slip:
    return Slip(
        "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị",
        "0233 3851 234",
        question,
        answer,
        "Nghị định số 131/2021/NĐ-CP; trả lời ngày 05/10/2026",
        link.removeprefix("https://") or "Công văn số 123/BNV-NCC",
        link,
        make_matrix(link, "Q") if link else None,
        date(2026, 11, 24),
        sample,
    )


SLIPS = {
    "short": make_slip(answer="Có."),
    "usual": make_slip(),
    "longest": make_slip(LONG_QUESTION, LONG_ANSWER, LONGEST_LINK),
    "longest link": make_slip(link=LONGEST_LINK),
}


def words_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in document]
    return re.sub(r"\s+", " ", " ".join(pages))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", SLIPS)
def test_the_paper_decodes_to_its_source_and_says_everything(name: str, layout: str) -> None:
    slip = SLIPS[name]
    data, pages = slip_pdf(slip, layout)
    for dpi in DPIS:
        images = list(rendered_pages(data, dpi))
        assert len(images) == pages
        found = [[code.text for code in find_codes(image)] for image in images]
        assert found == [*([[]] * (pages - 1)), [slip.link]]
    words = words_of(data)
    for said in (
        slip.organisation,
        "PHIẾU HƯỚNG DẪN",
        slip.question,
        " ".join(slip.answer.split()),
        slip.about,
        slip.fingerprint,
        NOTE,
        slip.phone,
        "24/11/2026",
    ):
        # The number of a page may stand between two lines of the answer.
        bare = re.sub(r" Trang \d+/\d+ ", " ", words)
        assert said in bare, said
    assert slip.source in words.replace(" ", "")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", SLIPS)
def test_nothing_leaves_the_paper_or_enters_the_quiet_zone(name: str, layout: str) -> None:
    for page in lay_out_slip(SLIPS[name], layout):
        margin = (ROLL - PRINTABLE) / 2 - 0.1 if layout == SLIP80 else 5.0
        for item in page.items:
            left, top, right, bottom = extent(item)
            assert left >= margin
            assert right <= page.width - margin
            assert top >= 3
            assert bottom <= page.height
        if page.code is None:
            continue
        code, quiet = page.code, page.code.quiet
        for item in page.items:
            left, top, right, bottom = extent(item)
            beside = left > code.x + code.side + quiet - 0.01 or right < code.x - quiet
            under = top > code.y + code.side + quiet - 1.0 or bottom < code.y - quiet + 1.0
            assert beside or under, item
        assert code.y + code.side + quiet <= page.height


def extent(item: Text | Box | Picture) -> tuple[float, float, float, float]:
    if isinstance(item, Text):
        em = item.points * 25.4 / 72
        wide = text_width(item.text.rstrip(), item.points, item.bold)
        return item.x, item.y - 0.72 * em, item.x + wide, item.y + 0.22 * em
    return item.x, item.y, item.x + item.width, item.y + item.height


def test_a5_has_a_code_of_thirty_millimetres_and_letters_for_old_eyes() -> None:
    for name, slip in SLIPS.items():
        pages = lay_out_slip(slip, "a5")
        assert {(page.width, page.height) for page in pages} == {(148.0, 210.0)}
        code = pages[-1].code
        assert code is not None
        assert code.side >= 30
        assert code.side / code.matrix.size >= 0.8
        sizes = {item.points for item in texts(pages) if item.text.split()[0] in slip.answer}
        assert min(size for size in sizes if size > 15) >= 16, name
    assert len(lay_out_slip(SLIPS["usual"], "a5")) == 1
    assert len(lay_out_slip(SLIPS["longest"], "a5")) > 2


def texts(pages: tuple[SlipPage, ...]) -> list[Text]:
    return [item for page in pages for item in page.items if isinstance(item, Text)]


@pytest.mark.parametrize(("name", "dots"), [("usual", 12), ("longest link", None)])
def test_on_the_roll_modules_are_whole_dots(name: str, dots: int | None) -> None:
    (page,) = lay_out_slip(SLIPS[name], SLIP80)
    code = page.code
    assert code is not None
    module = code.side / code.matrix.size * 203 / 25.4
    assert module == pytest.approx(round(module), abs=1e-6)
    assert dots is None or round(module) == dots
    assert module >= 6
    for edge in (code.x, code.y):
        assert edge * 203 / 25.4 == pytest.approx(round(edge * 203 / 25.4), abs=1e-6)
    assert {item.colour for item in page.items if isinstance(item, Text)} == {"#000000"}


def test_on_the_roll_the_printers_own_dots_are_black_or_white(qapp: QApplication) -> None:
    (page,) = lay_out_slip(SLIPS["usual"], SLIP80)
    (image,) = rendered_pages(slip_pdf(SLIPS["usual"], SLIP80)[0], 203)
    assert page.code is not None
    code = page.code
    box = [round(mm * 203 / 25.4) for mm in (code.x, code.y)]
    side = round(code.side * 203 / 25.4)
    inside = image.crop((box[0] + 2, box[1] + 2, box[0] + side - 2, box[1] + side - 2))
    grey = sum(inside.histogram()[60:196]) / (side * side)
    # A page of whole points is not quite of whole dots; more than a few edges would be blur.
    assert grey < 0.09


def test_a_source_that_is_no_government_site_is_words_only() -> None:
    slip = make_slip(link="")
    for layout in LAYOUTS:
        data, pages = slip_pdf(slip, layout)
        assert pages == 1
        assert all(not find_codes(image) for image in rendered_pages(data, 300))
        assert "Nguồn: Công văn số 123/BNV-NCC" in words_of(data)
    assert slip.fingerprint == ""


def test_a_sample_says_so_and_what_was_typed_turns_nothing_bold() -> None:
    data, _ = slip_pdf(make_slip(answer="Mức **2** lần", sample=True), "a5")
    assert "PHIẾU HƯỚNG DẪN (MẪU)" in words_of(data)
    assert "Mức *2* lần" in words_of(data)


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert slip_pdf(SLIPS["usual"], "a5") == slip_pdf(SLIPS["usual"], "a5")


def test_a_code_that_reads_otherwise_leaves_no_file(
    desk_store: Store,
    now,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    answer = put_answer(desk_store, now)
    real = slip_out.slip_of

    def other(answer_id: str, at: object) -> Slip:
        made = real(answer_id, at)  # type: ignore[arg-type]
        return Slip(**{**vars(made), "matrix": make_matrix("https://moha.gov.vn/2", "Q")})

    monkeypatch.setattr(slip_out, "slip_of", other)
    with pytest.raises(Refused, match="không ra đúng liên kết"):
        write_slip(Session(desk_store, lambda: now), answer, tmp_path / "a.pdf", "a5")
    assert not list(tmp_path.glob("*.pdf"))


def test_the_slip_of_an_answer_of_the_library(desk_store: Store, now) -> None:  # type: ignore[no-untyped-def]
    slip = slip_of(put_answer(desk_store, now), now)
    assert (slip.question, slip.answer, slip.link) == (QUESTION, ANSWER, f"{SITE}/1")
    assert slip.about == "Nghị định số 131/2021/NĐ-CP; trả lời ngày 05/10/2026"
    assert slip.organisation == "Trung tâm Phục vụ hành chính công phường An Bình"
    old = put_answer(desk_store, now, "Câu cũ?", in_force=False)
    with pytest.raises(Refused, match="không còn hiệu lực"):
        slip_of(old, now)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_printing_draws_what_the_pdf_draws(desk_store: Store, tmp_path: Path, layout: str) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(203 if layout == SLIP80 else 600)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    out = tmp_path / "in.pdf"
    printer.setOutputFileName(str(out))
    slip = SLIPS["longest"]
    pages = print_slip(printer, slip, layout)
    images = list(rendered_pages(out, 300))
    assert len(images) == pages == slip_pdf(slip, layout)[1]
    assert [code.text for code in find_codes(images[-1])] == [slip.link]
    size = lay_out_slip(slip, layout)[0]
    wide, tall = (px / 300 * 25.4 for px in images[0].size)
    assert (wide, tall) == (pytest.approx(size.width, abs=1), pytest.approx(size.height, abs=1))
    assert slip.question.split()[0] in words_of(out.read_bytes())


def test_a_photograph_of_the_roll_decodes() -> None:
    (image,) = rendered_pages(slip_pdf(SLIPS["longest link"], SLIP80)[0], 203)
    half = image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX)
    turned = half.rotate(4, Image.Resampling.BILINEAR, expand=True, fillcolor=200)
    assert [code.text for code in find_codes(turned)] == [LONGEST_LINK]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_link_that_becomes_no_code_is_printed_whole(
    desk_store: Store, now: datetime, layout: str
) -> None:
    link = (SITE + "/tra-loi?id=15&muc=" + "nguoi-co-cong-" * 12)[:200]
    slip = slip_of(put_answer(desk_store, now, source=link), now)
    assert (slip.matrix, slip.fingerprint) == (None, "")
    data, _ = slip_pdf(slip, layout)
    assert link.removeprefix("https://") in words_of(data).replace(" ", "")
    assert not [code for image in rendered_pages(data, 203) for code in find_codes(image)]
    for page in lay_out_slip(slip, layout):
        assert all(extent(item)[2] <= page.width - 3.9 for item in page.items)
