import csv
import io
import os
import struct
import sys
import threading
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.errors import Refused
from models.qr.matrix import make_matrix
from models.qr.picture import MAX_BYTES, read_picture, read_picture_bytes
from models.qr.render import png_bytes

OA = "https://zalo.me/4462152339089565647"
OTHER = "https://phananh.moha.gov.vn"
PHOTOS = Path(__file__).parent.parent / "data" / "photos"


def photo_table() -> list[tuple[str, list[str], str]]:
    with (PHOTOS / "photos.csv").open(encoding="utf-8", newline="") as file:
        return [
            (row["file"], row["content"].split(" | ") if row["content"] else [], row["verdict"])
            for row in csv.DictReader(file, delimiter=";")
        ]


def code(link: str, pixels: int = 6) -> Image.Image:
    image = Image.open(io.BytesIO(png_bytes(make_matrix(link, "M"), pixels)))
    return image.convert("RGB")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, format=kind, **options)
    return out.getvalue()


def texts(data: bytes) -> list[str]:
    return [found.text for found in read_picture_bytes(data).codes]


def png_of_size(width: int, height: int) -> bytes:
    """A valid header of a picture that nobody wants unpacked."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def locked_pdf() -> bytes:
    """A PDF whose password nobody has: its check values fit no password."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
        b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"61" * 32, b"62" * 32),
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%sendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n"
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    mark = b"00" * 16
    out += b"trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<%s><%s>]>>\n" % (mark, mark)
    return out + b"startxref\n%d\n%%%%EOF\n" % start


@pytest.mark.parametrize(("name", "content", "verdict"), photo_table())
def test_every_line_of_the_photo_table(name: str, content: list[str], verdict: str) -> None:
    reading = read_picture(PHOTOS / name)
    assert [found.text for found in reading.codes] == content
    assert reading.verdict == verdict
    assert reading.reason.endswith(".")


def test_the_photo_table_is_whole() -> None:
    assert len(photo_table()) == 7


def test_each_code_of_several_has_its_own_verdict() -> None:
    official, phone = read_picture(PHOTOS / "two-codes.jpg").codes
    assert (official.verdict, official.canonical, official.kind) == ("accept", OA, "zalo_oa")
    assert (phone.verdict, phone.canonical) == ("reject", None)
    assert "cá nhân" in phone.reason


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *[("PNG", mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA")],
        *[("JPEG", mode) for mode in ("L", "RGB", "CMYK")],
        *[("WEBP", mode) for mode in ("RGB", "RGBA")],
        *[("PDF", mode) for mode in ("1", "L", "P", "RGB", "CMYK")],
    ],
)
def test_four_formats_in_every_colour_mode(kind: str, mode: str) -> None:
    assert texts(saved(code(OA).convert(mode), kind)) == [OA]


def test_sixteen_bit_scans() -> None:
    grey = code(OA).convert("L")
    faint = b"".join(struct.pack("<H", 900 if value else 300) for value in grey.tobytes())
    assert texts(saved(Image.frombytes("I;16", grey.size, faint), "PNG")) == [OA]


def test_the_same_code_twice_counts_once_and_two_different_ask() -> None:
    one, other = code(OA), code(OTHER)
    sheet = Image.new("RGB", (900, 300), "white")
    sheet.paste(one, (0, 20))
    sheet.paste(one, (400, 0))
    assert read_picture_bytes(saved(sheet, "PNG")).verdict == "accept"
    sheet.paste(other, (400, 0))
    reading = read_picture_bytes(saved(sheet, "PNG"))
    assert [found.text for found in reading.codes] == [OA, OTHER]
    assert reading.verdict == "ask"
    assert "2 mã QR khác nhau" in reading.reason


def test_codes_of_all_pdf_pages_are_found() -> None:
    pages = [code(OA, 8), Image.new("RGB", (300, 300), "white"), code(OTHER, 8)]
    data = saved(pages[0], "PDF", save_all=True, append_images=pages[1:])
    assert texts(data) == [OA, OTHER]
    assert read_picture_bytes(data).verdict == "ask"


def test_a_link_with_tracking_asks_for_confirmation() -> None:
    reading = read_picture_bytes(saved(code(f"{OA}?utm_source=x"), "PNG"))
    assert reading.verdict == "confirm"
    assert reading.codes[0].canonical == OA


def test_codes_that_hold_no_link_are_judged_too() -> None:
    reading = read_picture_bytes(saved(code("WIFI:S:quay;T:WPA;P:12345678;;"), "PNG"))
    assert reading.verdict == "reject"
    assert reading.codes[0].text.startswith("WIFI:")


def test_the_camera_s_rotation_decides_what_stands_first() -> None:
    sheet = Image.new("RGB", (400, 700), "white")
    sheet.paste(code(OA), (50, 30))
    sheet.paste(code(OTHER), (50, 400))
    turned = sheet.transpose(Image.Transpose.ROTATE_180)
    exif = Image.Exif()
    exif[0x0112] = 3
    assert texts(saved(turned, "JPEG")) == [OTHER, OA]
    assert texts(saved(turned, "JPEG", exif=exif)) == [OA, OTHER]


def test_large_scans_are_read_in_half_size() -> None:
    sheet = Image.new("1", (6000, 6000), 1)
    sheet.paste(code(OA, 10).convert("1"), (3000, 4000))
    assert texts(saved(sheet, "PNG")) == [OA]


def test_missing_file_folder_and_empty_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"Không thấy tệp không có\.png"):
        read_picture(tmp_path / "không có.png")
    with pytest.raises(Refused, match="là thư mục"):
        read_picture(tmp_path)
    (tmp_path / "rỗng.png").touch()
    with pytest.raises(Refused, match="rỗng"):
        read_picture(tmp_path / "rỗng.png")
    with pytest.raises(Refused):
        read_picture(tmp_path / ("x" * 5000))
    with pytest.raises(Refused):
        read_picture(tmp_path / "a\0b")


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "PPM", "ICO"])
def test_other_formats_are_refused_by_content_not_by_name(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    path.write_bytes(saved(code(OA), kind))
    with pytest.raises(Refused, match="PNG, JPEG, WebP hay PDF"):
        read_picture(path)


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "mã.txt"
    path.write_bytes(saved(code(OA), "WEBP"))
    assert read_picture(path).verdict == "accept"


@pytest.mark.parametrize(
    "data", [b"x", b"MZ\x90\0" * 100, b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\0" * 5000]
)
def test_unknown_content_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="PNG, JPEG, WebP hay PDF"):
        read_picture_bytes(data)


def test_too_many_bytes(tmp_path: Path) -> None:
    path = tmp_path / "big.png"
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(Refused, match="30 MB"):
        read_picture(path)
    with pytest.raises(Refused, match="30 MB"):
        read_picture_bytes(bytes(MAX_BYTES + 1))


@pytest.mark.parametrize("side", [8945, 9400, 12000, 40000, 2**31 - 1])
@pytest.mark.filterwarnings("error")
def test_decompression_bombs_are_refused_before_unpacking(side: int) -> None:
    with pytest.raises(Refused, match="80 triệu"):
        read_picture_bytes(png_of_size(side, side))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "PDF"])
def test_truncated_files_are_refused(kind: str) -> None:
    image = Image.open(PHOTOS / "poster-photo.jpg")
    data = saved(image.resize((600, 800)), kind)
    for part in (0.1, 0.5, 0.9):
        with pytest.raises(Refused, match="hỏng"):
            read_picture_bytes(data[: int(len(data) * part)])


def test_locked_pdf() -> None:
    with pytest.raises(Refused, match="mật khẩu"):
        read_picture_bytes(locked_pdf())


def test_huge_pdf_pages_are_drawn_within_reason() -> None:
    data = saved(code(OA, 20), "PDF", resolution=2)
    assert texts(data) == [OA]


def test_pdf_from_several_threads_at_once() -> None:
    data = saved(code(OA, 8), "PDF")
    seen: list[list[str]] = []
    threads = [threading.Thread(target=lambda: seen.append(texts(data))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [[OA]] * 8


if sys.platform != "win32":

    def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(Refused):
            read_picture(tmp_path / "pipe.png")


HEADS = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"%PDF-1.4\n"]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_random_bytes_never_crash(head: bytes, tail: bytes) -> None:
    try:
        read_picture_bytes(head + tail)
    except Refused as refused:
        assert str(refused).endswith(".")


SMALL = [saved(code(OA, 3), kind) for kind in ("PNG", "JPEG", "WEBP", "PDF")]


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(SMALL),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8),
)
def test_damaged_pictures_never_crash(data: bytes, edits: list[tuple[float, int]]) -> None:
    damaged = bytearray(data)
    for place, value in edits:
        damaged[int(place * len(damaged))] = value
    try:
        reading = read_picture_bytes(bytes(damaged))
    except Refused as refused:
        assert str(refused).endswith(".")
    else:
        assert {found.text for found in reading.codes} <= {OA}
