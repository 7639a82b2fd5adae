import io
import struct
import sys
import zlib
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter, ImageOps
from qrcode import QRCode, constants

from models.channels.links import fingerprint
from models.errors import Refused, StoreProblem
from models.qr.decode import decode_image, decode_photo, find_codes
from models.qr.emit import DEFAULT_MM, write_code_png, write_code_svg
from models.qr.matrix import QUIET_ZONE, Matrix, make_matrix, runs
from models.qr.pixels import decode_rgb32
from models.qr.render import exact_dpi, pixels_for_mm, png_bytes, svg_text
from models.qr.size import LEAST_SHEET_MODULE_MM, check_code_mm, check_sheet_code
from models.qr.verify import svg_to_image, verify_image, verify_pdf, verify_png, verify_svg

OA_19 = "https://zalo.me/4462152339089565647"
OA_18 = "https://zalo.me/194643797257239355"
PETITIONS = "https://phananh.moha.gov.vn"
PORTAL = "https://dichvucong.gov.vn"
LONG_SITE = "https://sonoivu.quangtri.gov.vn/vi/tin-tuc-su-kien/thong-bao/huong-dan-cong-dan"
LINKS = [OA_19, OA_18, PETITIONS, PORTAL, "https://zalo.me/officialaccount"]


def picture(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def drawn(link: str, level: str = "M", pixels: int = 8) -> Image.Image:
    return picture(png_bytes(make_matrix(link, level), pixels)).convert("L")


def pdf(*pages: Image.Image, dpi: int = 300) -> bytes:
    out = io.BytesIO()
    pages[0].save(out, format="PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    return out.getvalue()


def a4(*codes: Image.Image) -> Image.Image:
    sheet = Image.new("L", (2480, 3508), 255)
    pen = ImageDraw.Draw(sheet)
    for line in range(20):
        pen.text((200, 200 + 60 * line), "Quét mã để quan tâm Zalo Bộ Nội vụ. " * 3, font_size=36)
    for index, code in enumerate(codes):
        sheet.paste(code, (200 + (index % 2) * 1000, 1500 + (index // 2) * 900))
    return sheet


def spoiled(link: str, modules: int) -> Image.Image:
    """A code with a block of ``modules`` × ``modules`` turned over in its data area."""
    image = drawn(link)
    box = (14 * 8, 14 * 8, (14 + modules) * 8, (14 + modules) * 8)
    image.paste(ImageOps.invert(image.crop(box)), box)
    return image


def test_sizes_with_numeric_segments() -> None:
    sizes = {link: [make_matrix(link, level).size for level in "MQ"] for link in LINKS[:4]}
    assert sizes == {
        OA_19: [25, 29],
        OA_18: [25, 29],
        PETITIONS: [29, 29],
        PORTAL: [25, 29],
    }


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("level", ["M", "Q"])
def test_matrix_says_what_it_is(link: str, level: str) -> None:
    matrix = make_matrix(link, level)
    assert matrix.size == 17 + 4 * matrix.version
    assert all(len(row) == matrix.size for row in matrix.modules)
    assert make_matrix(link, level) is matrix
    # Format bits beside the top left finder: level and mask, under the standard's XOR pattern.
    bits = "".join("01"[matrix.modules[8][column]] for column in (0, 1, 2, 3, 4, 5, 7, 8))
    assert int(bits[:2], 2) ^ 0b10 == {"M": 0b00, "Q": 0b11}[level]


def penalty(modules: tuple[tuple[bool, ...], ...]) -> int:
    """ISO/IEC 18004 table 11 over the complete symbol, written out plainly."""
    size = len(modules)
    points = 0
    for lines in (modules, tuple(zip(*modules, strict=True))):
        for line in lines:
            text = "".join("01"[dark] for dark in line)
            for run in text.replace("01", "0 1").replace("10", "1 0").split():
                points += len(run) - 2 if len(run) >= 5 else 0
            for start in range(size - 10):
                points += 40 * (text[start : start + 11] in ("10111010000", "00001011101"))
    for row in range(size - 1):
        for column in range(size - 1):
            block = {modules[row + r][column + c] for r in (0, 1) for c in (0, 1)}
            points += 3 * (len(block) == 1)
    dark = sum(map(sum, modules))
    return points + 10 * int(abs(dark * 100 / size**2 - 50) // 5)


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("level", ["M", "Q"])
def test_mask_is_the_standards_choice(link: str, level: str) -> None:
    matrix = make_matrix(link, level)
    bits = "".join("01"[matrix.modules[8][column]] for column in (2, 3, 4))
    mask = int(bits, 2) ^ 0b101
    scores = []
    for pattern in range(8):
        code = QRCode(
            error_correction={"M": constants.ERROR_CORRECT_M, "Q": constants.ERROR_CORRECT_Q}[
                level
            ],
            mask_pattern=pattern,
        )
        code.add_data(link, optimize=6 if link[-6:].isdigit() else 0)
        code.make()
        scores.append(penalty(tuple(tuple(map(bool, row)) for row in code.modules)))
    assert mask == scores.index(min(scores))
    assert penalty(matrix.modules) == min(scores)


def test_matrix_refuses_what_does_not_fit() -> None:
    for text in ("", "x" * 5000, "\ud800"):
        with pytest.raises(Refused):
            make_matrix(text, "M")
    with pytest.raises(ValueError, match="level"):
        make_matrix(OA_19, "H")


@pytest.mark.parametrize("level", ["M", "Q"])
@pytest.mark.parametrize("pixels", range(2, 25))
def test_every_whole_pixel_size_reads_back(pixels: int, level: str) -> None:
    for link in LINKS:
        matrix = make_matrix(link, level)
        data = png_bytes(matrix, pixels)
        image = picture(data)
        assert image.size == ((matrix.size + 8) * pixels,) * 2
        assert decode_image(image) == [link]
        verify_png(data, link)


def test_png_is_two_colours_with_four_modules_of_white_around() -> None:
    for pixels in (1, 2, 7):
        image = picture(png_bytes(make_matrix(OA_19, "M"), pixels)).convert("RGB")
        assert {colour for _, colour in image.getcolors()} == {(0, 0, 0), (255, 255, 255)}
        margin = QUIET_ZONE * pixels
        inner = image.width - margin
        assert ImageOps.invert(image).getbbox() == (margin, margin, inner, inner)


def test_png_has_no_half_modules() -> None:
    matrix = make_matrix(PETITIONS, "Q")
    image = picture(png_bytes(matrix, 5)).convert("L")
    for y in range(image.height):
        for x in range(image.width):
            row, column = y // 5 - QUIET_ZONE, x // 5 - QUIET_ZONE
            inside = 0 <= row < matrix.size and 0 <= column < matrix.size
            dark = inside and matrix.modules[row][column]
            assert image.getpixel((x, y)) == (0 if dark else 255)


@pytest.mark.parametrize("mm", [10, 43, 60, 123.4])
def test_png_density_gives_the_exact_size(mm: float) -> None:
    matrix = make_matrix(OA_19, "M")
    pixels = pixels_for_mm(matrix, mm)
    image = picture(png_bytes(matrix, pixels, exact_dpi(matrix, mm, pixels)))
    real = matrix.size * pixels / image.info["dpi"][0] * 25.4
    assert real == pytest.approx(mm, rel=1e-4)
    assert 250 < image.info["dpi"][0] < 350


def test_pixels_for_mm_is_whole_and_at_least_two() -> None:
    matrix = make_matrix(PETITIONS, "M")
    assert pixels_for_mm(matrix, 0.5) == 2
    assert pixels_for_mm(matrix, 43.5, dpi=203) == 12


def test_runs_are_the_dark_modules_and_nothing_else() -> None:
    matrix = make_matrix(OA_19, "Q")
    covered = [(row, column + i) for row, column, length in runs(matrix) for i in range(length)]
    dark = {
        (row, column)
        for row, modules in enumerate(matrix.modules)
        for column, is_dark in enumerate(modules)
        if is_dark
    }
    assert set(covered) == dark
    assert len(covered) == len(dark)
    assert len(runs(matrix)) < len(dark) / 1.5


def test_svg_is_exact_and_always_the_same() -> None:
    matrix = make_matrix(PETITIONS, "M")
    text = svg_text(matrix, 58)
    assert text == svg_text(matrix, 58)
    assert 'width="74mm" height="74mm" viewBox="0 0 37 37"' in text
    assert text.count("<path") == 1
    assert 'shape-rendering="crispEdges"' in text
    image = svg_to_image(text)
    assert image.tobytes() == drawn(PETITIONS, pixels=6).tobytes()
    verify_svg(text, PETITIONS)


def test_svg_title_is_escaped() -> None:
    link = "https://moha.gov.vn/a&b"
    assert "<title>https://moha.gov.vn/a&amp;b</title>" in svg_text(make_matrix(link, "M"), 50)
    verify_svg(svg_text(make_matrix(link, "M"), 50), link)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</svg>", '<rect width="9" height="9" fill="#000"/></svg>'),
        ("</svg>", '<image href="https://evil.example/x.png"/></svg>'),
        ('fill="#000"', 'fill="#000" transform="scale(2)"'),
        ('fill="#000"', 'fill="#fff"'),
        ('fill="#fff"', 'fill="#000"'),
        ("mm", "px"),
        ("</svg>", ""),
        ("M4 4h7v1h-7z", "M4 4h7v1h-6z"),
        ("M4 4h7v1h-7z", "M4 4h7v2h-7z"),
        ('height="', 'height="1'),
    ],
)
def test_svg_with_anything_foreign_is_refused(old: str, new: str) -> None:
    text = svg_text(make_matrix(OA_19, "M"), 60)
    assert old in text
    with pytest.raises(Refused):
        verify_svg(text.replace(old, new), OA_19)


def test_svg_that_lost_its_rows_is_refused() -> None:
    text = svg_text(make_matrix(OA_19, "M"), 60)
    with pytest.raises(Refused):
        verify_svg(text.replace("h1v1h-1z", "h2v1h-2z"), OA_19)


@pytest.mark.parametrize("words_extra", [0, 1, 7])
def test_pixels_with_padding(words_extra: int) -> None:
    image = drawn(OA_19, pixels=5).convert("RGB")
    width, height = image.size
    raw = image.tobytes("raw", "BGRX" if sys.byteorder == "little" else "XRGB")
    rows = [raw[4 * y * width :][: 4 * width] + b"\x33" * 4 * words_extra for y in range(height)]
    data, stride = b"".join(rows), 4 * (width + words_extra)
    assert decode_rgb32(width, height, stride, data) == [OA_19]
    assert decode_rgb32(width, height, stride, memoryview(bytearray(data))) == [OA_19]
    words = memoryview(bytearray(data)).cast("I")
    assert decode_rgb32(width, height, stride, words) == [OA_19]


def test_light_on_dark_pixels_are_no_code() -> None:
    image = ImageOps.invert(drawn(OA_19, pixels=5).convert("L")).convert("RGB")
    data = image.tobytes("raw", "BGRX" if sys.byteorder == "little" else "XRGB")
    assert decode_rgb32(*image.size, 4 * image.width, data) == []


def test_pixels_that_lie_about_their_size() -> None:
    for width, height, stride in ((10, 10, 39), (0, 1, 4), (10, 11, 40), (10, 10, 41)):
        with pytest.raises(ValueError, match=r"size|buffer"):
            decode_rgb32(width, height, stride, bytes(400))
    assert decode_rgb32(10, 10, 40, bytes(400)) == []


def test_codes_come_once_and_in_reading_order() -> None:
    sheet = a4(drawn(OA_19), drawn(PORTAL), drawn(PETITIONS), drawn(OA_19))
    assert decode_image(sheet) == [OA_19, PORTAL, PETITIONS]
    assert [code.text for code in find_codes(sheet)] == [OA_19, PORTAL, PETITIONS, OA_19]
    assert decode_photo(sheet) == [OA_19, PORTAL, PETITIONS]


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    image.save(out, format="JPEG", quality=quality)
    return picture(out.getvalue())


def third(image: Image.Image) -> Image.Image:
    return image.resize((image.width // 3, image.height // 3), Image.Resampling.BILINEAR)


@pytest.mark.parametrize("level", ["M", "Q"])
@pytest.mark.parametrize(
    "treat",
    [
        lambda image: image.filter(ImageFilter.GaussianBlur(4)),
        lambda image: image.rotate(17, expand=True, fillcolor=255),
        lambda image: image.rotate(90, expand=True),
        lambda image: image.rotate(213, expand=True, fillcolor=128),
        lambda image: jpeg(image, 55),
        third,
        lambda image: jpeg(third(image.filter(ImageFilter.GaussianBlur(2))), 55),
        ImageOps.invert,
    ],
    ids=["blur", "tilt", "quarter", "most_ways_round", "jpeg55", "third", "all", "inverted"],
)
def test_photos_of_codes_still_read(treat, level: str) -> None:
    for link in LINKS:
        assert decode_photo(treat(drawn(link, level, pixels=12))) == [link]


def test_transparent_pictures() -> None:
    code = drawn(OA_19)
    dark = Image.new("RGBA", code.size, (0, 0, 0, 0))
    dark.putalpha(ImageOps.invert(code))
    assert decode_image(dark) == [OA_19]
    light = Image.new("RGBA", code.size, (255, 255, 255, 0))
    light.putalpha(code)
    assert decode_image(light) == []
    assert decode_photo(light) == [OA_19]


def test_micro_codes_which_no_phone_reads_are_no_codes() -> None:
    micro = zxingcpp.create_barcode("585645", zxingcpp.BarcodeFormat.MicroQRCode).to_image(scale=8)
    height, width = memoryview(micro).shape
    image = Image.frombytes("L", (width, height), bytes(micro))
    assert [found.text for found in zxingcpp.read_barcodes(image)] == ["585645"]
    assert decode_photo(image) == []


def test_our_own_codes_are_never_light_on_dark() -> None:
    with pytest.raises(Refused):
        verify_image(ImageOps.invert(drawn(OA_19)), OA_19)


@pytest.mark.parametrize("modules", [2, 3, 9])
def test_a_spoiled_code_is_refused_even_where_it_still_reads(modules: int) -> None:
    verify_image(spoiled(OA_19, 0), OA_19)
    image = spoiled(OA_19, modules)
    assert decode_image(image) == ([OA_19] if modules < 9 else [])
    with pytest.raises(Refused):
        verify_image(image, OA_19)


def test_a_code_that_says_something_else_is_refused() -> None:
    for image in (drawn(OA_18), a4(drawn(OA_19), drawn(OA_18)), Image.new("L", (300, 300), 255)):
        with pytest.raises(Refused):
            verify_image(image, OA_19)
    with pytest.raises(Refused):
        verify_png(b"not a picture", OA_19)
    with pytest.raises(Refused):
        verify_png(png_bytes(make_matrix(OA_19, "M"), 4)[:-60], OA_19)


def test_a_code_without_its_quiet_zone_on_black_is_refused() -> None:
    code = drawn(OA_19)
    margin = QUIET_ZONE * 8
    bare = ImageOps.expand(ImageOps.crop(code, margin), margin, fill=0)
    with pytest.raises(Refused):
        verify_image(bare, OA_19)


def test_pdf_pages_are_all_checked(tmp_path: Path) -> None:
    good = a4(drawn(OA_19, "Q", 20))
    path = tmp_path / "tờ hướng dẫn.pdf"
    path.write_bytes(pdf(good, good))
    assert verify_pdf(path, OA_19) == 2
    assert verify_pdf(path.read_bytes(), OA_19, dpi=200) == 2
    for other in (a4(), a4(drawn(OA_18)), a4(drawn(OA_19), drawn(OA_18))):
        with pytest.raises(Refused):
            verify_pdf(pdf(good, other), OA_19)
    with pytest.raises(Refused):
        verify_pdf(b"%PDF-1.7 nothing", OA_19)
    with pytest.raises(Refused):
        verify_pdf(tmp_path / "none.pdf", OA_19)


def test_a_sheet_of_cards_must_carry_every_code() -> None:
    cards = [drawn(OA_19, "Q")] * 4
    assert verify_pdf(pdf(a4(*cards)), OA_19, codes_per_page=4) == 1
    covered = a4(*cards)
    covered.paste(0, (200, 1500, 300, 1700))
    with pytest.raises(Refused):
        verify_pdf(pdf(covered), OA_19, codes_per_page=4)


def test_png_file_is_ready_to_hand_over(tmp_path: Path) -> None:
    path = tmp_path / "mã Bộ Nội vụ.png"
    path.write_bytes(b"older")
    answer = write_code_png(path, OA_19, 60)
    assert (answer.path, answer.text, answer.modules, answer.mm) == (path, OA_19, 25, 60)
    assert answer.fingerprint == fingerprint(OA_19)
    image = picture(path.read_bytes())
    assert decode_image(image) == [OA_19]
    assert image.width % (25 + 2 * QUIET_ZONE) == 0
    assert 25 / 33 * image.width / image.info["dpi"][0] * 25.4 == pytest.approx(60, rel=1e-4)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_svg_file_is_ready_to_hand_over(tmp_path: Path) -> None:
    answer = write_code_svg(tmp_path / "code.svg", PETITIONS, 100)
    text = answer.path.read_text(encoding="utf-8")
    assert decode_image(svg_to_image(text)) == [PETITIONS]
    assert answer.modules == 29


def test_a_metre_wide_code_stays_a_file_that_opens(tmp_path: Path) -> None:
    image = picture(write_code_png(tmp_path / "banner.png", OA_19, 1000).path.read_bytes())
    assert image.width <= 6000
    assert 25 / 33 * image.width / image.info["dpi"][0] * 25.4 == pytest.approx(1000, rel=1e-3)


@pytest.mark.parametrize("mm", [0, -5, 9.9, 1000.1, float("nan"), float("inf")])
def test_sizes_out_of_reason_are_refused(tmp_path: Path, mm: float) -> None:
    for write in (write_code_png, write_code_svg):
        with pytest.raises(Refused, match="10 đến 1000 mm"):
            write(tmp_path / "x", OA_19, mm)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("link", "refused", "least"),
    [(OA_19, None, 10), (PORTAL, None, 10), (PETITIONS, 11.5, 11.6), (LONG_SITE, 14.7, 14.8)],
)
def test_modules_that_no_phone_sees_are_refused(
    tmp_path: Path, link: str, refused: float | None, least: float
) -> None:
    for write in (write_code_png, write_code_svg):
        if refused is not None:
            with pytest.raises(Refused, match=f"từ {least:g} mm trở lên"):
                write(tmp_path / "small", link, refused)
        assert write(tmp_path / "code", link, least).mm == least
    assert [found.name for found in tmp_path.iterdir()] == ["code"]


def test_modules_on_sheets_have_eight_tenths_of_a_millimetre() -> None:
    matrix = make_matrix(LONG_SITE, "Q")
    fitting = matrix.size * LEAST_SHEET_MODULE_MM
    check_sheet_code(matrix, fitting, larger_sheet=True)
    with pytest.raises(Refused, match="in khổ A4"):
        check_sheet_code(matrix, fitting - 0.1, larger_sheet=True)
    with pytest.raises(Refused, match="Hãy đăng ký liên kết ngắn hơn"):
        check_sheet_code(matrix, fitting - 0.1, larger_sheet=False)


@pytest.mark.parametrize("digits", range(15, 21))
def test_usual_links_are_far_from_the_limits(digits: int) -> None:
    for link in (*LINKS, "https://zalo.me/" + "4462152339089565647901"[:digits]):
        check_sheet_code(make_matrix(link, "Q"), 60, larger_sheet=True)
        check_code_mm(make_matrix(link, "M"), DEFAULT_MM)
        check_code_mm(make_matrix(link, "Q"), 20)


def test_nothing_is_written_when_the_read_back_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_matrix(OA_18, "M")
    wrong = Matrix(OA_19, "M", other.version, other.modules)
    monkeypatch.setattr("models.qr.emit.make_matrix", lambda text, level: wrong)
    older = tmp_path / "older"
    older.write_bytes(b"older")
    for write in (write_code_png, write_code_svg):
        with pytest.raises(Refused, match="không xuất gì"):
            write(older, OA_19, 60)
    assert older.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [older]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="thư mục"):
        write_code_png(tmp_path, OA_19, 60)
    with pytest.raises(Refused, match="Không có thư mục"):
        write_code_png(tmp_path / "none" / "x.png", OA_19, 60)
    with pytest.raises(StoreProblem, match="Không ghi được"):
        write_code_png(tmp_path / ("x" * 300 + ".png"), OA_19, 60)
    assert list(tmp_path.iterdir()) == []


def test_png_bytes_are_one_bit_grey() -> None:
    data = png_bytes(make_matrix(OA_19, "M"), 3)
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    assert (width, height, depth, colour) == (99, 99, 1, 0)
    assert zlib.crc32(data[12:29]) == int.from_bytes(data[29:33], "big")
