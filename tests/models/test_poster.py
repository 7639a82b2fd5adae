"""Photos of posters: ours, somebody else's, or what to do for a better photo."""

import io
from pathlib import Path

import pytest
from PIL import Image

from models.checks.poster import MATCH, OTHER, UNREADABLE, judge_poster, safe_line
from models.checks.poster_faults import FAULT_HINTS
from models.errors import Refused
from tests.models.test_picture import PHOTOS, photo_table
from tests.photographs import (
    FLAT,
    FROM_THE_SIDE,
    WALL,
    Corners,
    code,
    covered,
    jpeg,
    pasted_over,
    photograph,
    poster,
)

OA = "https://zalo.me/4462152339089565647"
SITE = "https://phananh.moha.gov.vn"
FALSE = "https://zalo-me.top/quan-tam"
LINKS = frozenset((OA, SITE))


def sheet(link: str = OA) -> Image.Image:
    """A flat picture with one code on white."""
    image = Image.new("L", (600, 600), 255)
    image.paste(code(link), (100, 100))
    return image


def saved(image: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, format=kind)
    return out.getvalue()


@pytest.mark.parametrize(("name", "content", "verdict"), photo_table())
def test_every_photo_of_the_table(name: str, content: list[str], verdict: str) -> None:
    found = judge_poster(PHOTOS / name, {OA})
    wanted = {"accept": MATCH, "reject": OTHER if content else UNREADABLE, "ask": OTHER}[verdict]
    assert (found.state, list(found.texts)) == (wanted, content)
    assert found.strange == tuple(text for text in content if text != OA)
    assert found.hint.endswith(".")
    assert found.fault == ("" if content else "none")


@pytest.mark.parametrize("corners", [FLAT, FROM_THE_SIDE])
@pytest.mark.parametrize("turned", [0, 7, -20, 45, 90, 180])
def test_photos_from_the_side_and_turned(corners: Corners, turned: float) -> None:
    data = jpeg(photograph(poster(OA), corners, turned=turned))
    found = judge_poster(data, LINKS)
    assert (found.state, found.texts, found.strange) == (MATCH, (OA,), ())


@pytest.mark.parametrize(
    "how",
    [
        {"blur": 4},
        {"noise": 40},
        {"light": 0.1},
        {"light": 0.05, "noise": 4},
        {"shade": 0.8},
        {"shake": 10},
        {"glare": (600, 640, 120)},
        {"size": (240, 280)},
        {"size": (2400, 2800)},
    ],
    ids=str,
)
def test_poor_photos_are_read_all_the_same(how: dict[str, object]) -> None:
    picture = photograph(poster(OA), turned=7, **how)  # type: ignore[arg-type]
    assert judge_poster(jpeg(picture), LINKS).state == MATCH


def test_a_far_poster_in_a_large_photo_is_found() -> None:
    hall = Image.new("RGB", (4000, 3000), WALL)
    hall.paste(photograph(poster(OA), size=(300, 350)), (1700, 1200))
    assert judge_poster(jpeg(hall, 80), LINKS).state == MATCH


@pytest.mark.parametrize("share", [0.03, 0.08])
def test_a_code_that_is_covered_a_little_is_read(share: float) -> None:
    found = judge_poster(jpeg(photograph(covered(poster(OA), share), FROM_THE_SIDE)), LINKS)
    assert found.state == MATCH


@pytest.mark.parametrize("turned", [0, 7])
def test_a_sticker_over_the_code_is_another_code(turned: float) -> None:
    data = jpeg(photograph(pasted_over(poster(OA), FALSE), FROM_THE_SIDE, turned=turned))
    found = judge_poster(data, LINKS)
    assert (found.state, found.texts, found.strange) == (OTHER, (FALSE,), (FALSE,))
    assert "ghi sự cố" in found.hint


def test_a_sticker_beside_the_code_is_enough_for_another_code() -> None:
    data = jpeg(photograph(pasted_over(poster(OA), FALSE, whole=False), turned=7))
    found = judge_poster(data, LINKS)
    assert (found.state, found.strange) == (OTHER, (FALSE,))
    assert set(found.texts) == {OA, FALSE}


def test_two_official_codes_match_and_one_of_them_alone_does_not() -> None:
    data = jpeg(photograph(poster(OA, SITE), FROM_THE_SIDE))
    assert judge_poster(data, LINKS).state == MATCH
    found = judge_poster(data, {OA})
    assert (found.state, found.strange) == (OTHER, (SITE,))


@pytest.mark.parametrize(
    ("picture", "fault"),
    [
        (photograph(poster(OA), light=0.02, noise=6), "dark"),
        (photograph(poster(OA), size=(130, 152)), "small"),
        (photograph(poster(OA), blur=11), "blurred"),
        (photograph(poster(OA), shake=26), "blurred"),
        (photograph(poster(OA), glare=(600, 640, 200)), "glare"),
        (photograph(covered(poster(OA), 0.4), FROM_THE_SIDE), "covered"),
        (photograph(poster(None), FROM_THE_SIDE), "none"),
        (Image.new("RGB", (1200, 900), WALL), "none"),
        (Image.new("RGB", (1200, 900), "black"), "dark"),
        (Image.new("RGB", (1200, 900), "white"), "none"),
        (Image.new("L", (1, 1), 200), "small"),
    ],
    ids=[
        "dark",
        "small",
        "blurred",
        "shaken",
        "glare",
        "torn",
        "bare",
        "wall",
        "lid",
        "blank",
        "1",
    ],
)
def test_a_photo_that_cannot_be_read_says_what_helps(picture: Image.Image, fault: str) -> None:
    found = judge_poster(jpeg(picture), LINKS)
    assert (found.state, found.texts, found.fault) == (UNREADABLE, (), fault)
    assert found.hint == FAULT_HINTS[fault]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "PDF"])
def test_four_formats(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "tờ dán quầy 3.dat"
    path.write_bytes(saved(sheet(), kind))
    assert judge_poster(path, LINKS).state == MATCH
    assert judge_poster(path.read_bytes(), {SITE}).state == OTHER


def test_every_page_of_a_pdf_counts() -> None:
    out = io.BytesIO()
    sheet().save(out, format="PDF", save_all=True, append_images=[sheet(FALSE)])
    assert judge_poster(out.getvalue(), LINKS).strange == (FALSE,)


def test_a_code_behind_transparency_is_seen() -> None:
    clear = Image.new("RGB", (600, 600), "white")
    clear.putalpha(sheet())
    assert judge_poster(saved(clear, "PNG"), LINKS).state == MATCH


@pytest.mark.parametrize(
    "text", ["HTTPS://ZALO.ME/4462152339089565647", "https://phananh.moha.gov.vn/"]
)
def test_another_spelling_of_our_link_is_ours(text: str) -> None:
    assert judge_poster(saved(sheet(text), "PNG"), LINKS).state == MATCH


def test_our_link_with_something_behind_it_was_not_printed_here() -> None:
    found = judge_poster(saved(sheet(f"{OA}?utm_source=x"), "PNG"), LINKS)
    assert found.state == OTHER
    assert "phần thừa" in found.hint


def test_without_a_confirmed_channel_nothing_matches() -> None:
    found = judge_poster(saved(sheet(), "PNG"), ())
    assert found.state == OTHER
    assert "Chưa có kênh" in found.hint


def test_what_a_stranger_wrote_is_one_line_that_hides_nothing() -> None:
    text = "http://x.vn/\n\u202e\u200b" + "a" * 300
    found = judge_poster(saved(sheet(text), "PNG"), LINKS)
    assert found.texts == (safe_line(text),)
    assert found.texts[0].isprintable()
    assert len(found.texts[0]) == 121 and found.texts[0].endswith("…")


@pytest.mark.parametrize("data", [b"", b"x", b"\xff\xd8\xff broken", b"%PDF-1.7 nothing"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        judge_poster(data, LINKS)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Không thấy tệp"):
        judge_poster(tmp_path / "không có.jpg", LINKS)
