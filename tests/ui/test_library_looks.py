"""The pages of the library in pixels: fields, questions, answers with their source (A3, A4)."""

import math
import re
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF

from models.answers.library import Answer
from models.answers.shelf import Question
from models.display.sizes import pixel_mm
from models.qr.decode import decode_image
from tests.answers_shown import ANSWER, LONG_ANSWER, LONG_QUESTION, QUESTION, SITE
from tests.ui.kiosk_checks import check_code
from tests.ui.kiosk_pages import NOW, VERSION, make_board
from tests.ui.test_kiosk_looks import (
    FINGER_MM,
    FULL,
    HD,
    INCHES,
    LEAST_CAP_MM,
    SMALL_TALL,
    TALL,
    UHD,
    check_letters,
    check_margins,
    check_places,
    check_texts,
    name_of,
    pillow,
    safe_of,
)
from ui.kiosk import scene as scene_module
from ui.kiosk.content import KioskContent, clock_words
from ui.kiosk.library import Library, Reading, Shelf
from ui.kiosk.pages import content_of
from ui.kiosk.scene import READING, Scene, make_scene
from ui.kiosk.view import ANSWERS, FIELD, READ, View
from ui.theme.fonts import load_fonts

LONGEST_FIELD = "Hội, quỹ xã hội, quỹ từ thiện, tổ chức phi chính phủ"
LONG_LINK = f"{SITE}/chinh-sach-nguoi-co-cong-voi-cach-mang/1004"
LONGEST_LINK = (SITE + "/" + "nguoi-co-cong/" * 20)[:199] + "1"
LINKS = {"short": f"{SITE}/1", "usual": LONG_LINK, "longest": LONGEST_LINK, "words": ""}
PAGES = ("fields", "questions", "few", *LINKS)
SIZES = (HD, FULL, UHD, TALL, SMALL_TALL)
COMBINATIONS = [
    *((page, "vi", False, size) for page in PAGES for size in SIZES if size != UHD),
    *((page, "en", False, HD) for page in PAGES),
    *((page, "vi", True, size) for page in PAGES for size in (HD, SMALL_TALL)),
    *((page, "en", True, TALL) for page in PAGES),
    *((page, "vi", False, UHD) for page in ("questions", "longest")),
]


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts(("Regular", "Medium", "Bold"))


def answer(name: str) -> Answer:
    question, said = {
        "short": ("Có mất phí không?", "Không."),
        "longest": (LONG_QUESTION, LONG_ANSWER),
    }.get(name, (QUESTION, ANSWER))
    source = LINKS[name] or "Công văn số 4521/BNV-NCC ngày 05/10/2026"
    day, document = "2026-10-05", "Nghị định số 131/2021/NĐ-CP"
    field = ("nguoi_co_cong", "Người có công", source, document, day, True, "", "", False)
    return Answer(name, question, said, *field)


def library() -> Library:
    shelves = tuple(
        Shelf(
            f"f{number}", f"f{number}", LONGEST_FIELD if number == 5 else f"Lĩnh vực {number}", 60
        )
        for number in range(15)
    )
    asked = tuple(Question(f"q{number}", f"{number}. {LONG_QUESTION}") for number in range(60))
    few = tuple(Question(f"q{number}", "Có mất phí không?") for number in range(3))
    readings = {name: Reading(answer(name), link) for name, link in LINKS.items()}
    return Library(1, frozenset(), shelves, None, {"f0": asked, "f1": few}, {**readings})


def content_named(
    name: str, lang: str = "vi", larger: bool = False, part: int = 0, touch: bool = True
) -> KioskContent:
    board = replace(make_board(), library=library())
    board = replace(board, program=replace(board.program, touch=touch))
    page = {"fields": ANSWERS, "questions": FIELD, "few": FIELD}.get(name, READ)
    field = "f1" if name == "few" else "f0"
    view = View(page, lang, larger, field=field, answer=name, part=part)
    return content_of(board, view, "code", NOW)


def scene_of(content: KioskContent, size: tuple[int, int]) -> Scene:
    return make_scene(content, *size, clock_words(NOW, content.fixed))


def every_part(
    name: str, lang: str, larger: bool, size: tuple[int, int], touch: bool = True
) -> list[Scene]:
    first = scene_of(content_named(name, lang, larger, touch=touch), size)
    rest = [
        scene_of(content_named(name, lang, larger, part, touch), size)
        for part in range(1, first.pages)
    ]
    return [first, *rest]


@pytest.mark.parametrize(("name", "lang", "larger", "size"), COMBINATIONS, ids=name_of)
def test_a_page_is_whole_readable_and_touchable(
    name: str, lang: str, larger: bool, size: tuple[int, int]
) -> None:
    scenes = every_part(name, lang, larger, size)
    some = [*scenes[:2], scenes[-1]] if len(scenes) > 3 else scenes
    for scene in some:
        assert scene.state == READING
        check_places(scene)
        check_margins(scene)
        check_texts(scene)
        check_letters(scene, size, LEAST_CAP_MM)
        check_targets(scene)
        words = [placed.block.text for placed in scene.texts]
        assert sum(VERSION in text for text in words) == 1
        assert ("Available in Vietnamese" in words) == (lang == "en")
        link = LINKS.get(name, "")
        # The code of the longest link would be too fine to read on a small screen.
        if link and (name != "longest" or scene.code is not None):
            where = SimpleNamespace(code=scene.code, module=scene.module)
            check_code(scene.image, where, link)  # type: ignore[arg-type]
            assert scene.module >= 3
        else:
            assert scene.code is None
    if name in ("short", "usual"):
        assert scenes[0].code is not None


def check_targets(scene: Scene) -> None:
    """Large enough for a finger, apart and inside; pages can be turned where there are more."""
    names = {target.name for target in scene.targets}
    assert ("previous" in names) == (scene.part > 0)
    assert ("next" in names) == (scene.part < scene.pages - 1)
    mm = pixel_mm(scene.image.width(), scene.image.height(), INCHES)
    safe = safe_of(scene.image).toRect().adjusted(-1, -1, 1, 1)
    for target in scene.targets:
        assert math.ceil(target.rect.width() * mm) >= FINGER_MM
        assert target.rect.height() * mm >= FINGER_MM
        assert safe.contains(target.rect)
        assert target.label.strip()
        others = [other.rect for other in scene.targets if other is not target]
        assert not any(target.rect.intersects(other) for other in others)


@pytest.mark.parametrize("size", [HD, SMALL_TALL], ids=name_of)
@pytest.mark.parametrize("larger", [False, True], ids=["normal", "larger"])
def test_all_questions_and_all_words_can_be_reached(size: tuple[int, int], larger: bool) -> None:
    names = [
        target.name
        for scene in every_part("questions", "vi", larger, size)
        for target in scene.targets
        if target.name.startswith("read-")
    ]
    assert names == [f"read-q{number}" for number in range(60)]
    scenes = every_part("longest", "vi", larger, size)
    assert len(scenes) > 2
    words = " ".join(
        placed.block.text for scene in scenes for placed in scene.texts if placed.name == "body"
    )
    plain = words.replace("\u00a0", " ").replace("\u2060", "")
    assert LONG_QUESTION in plain
    assert " ".join(LONG_ANSWER.split()) in plain
    assert "Nghị định số 131/2021/NĐ-CP · Trả lời ngày 05/10/2026" in plain


@pytest.mark.parametrize("size", [HD, TALL], ids=name_of)
def test_a_short_answer_takes_one_page_in_large_letters(size: tuple[int, int]) -> None:
    scene = scene_of(content_named("short"), size)
    assert scene.pages == 1
    px = max(placed.px for placed in scene.texts if placed.name == "body")
    usual = every_part("longest", "vi", False, size)[0]
    assert px > max(placed.px for placed in usual.texts if placed.name == "body")


@pytest.mark.parametrize("size", [HD, FULL, TALL, SMALL_TALL], ids=name_of)
def test_larger_text_is_larger(size: tuple[int, int]) -> None:
    for name in ("longest", "questions"):
        sizes = [
            max(
                placed.px
                for placed in scene_of(content_named(name, larger=larger), size).texts
                if placed.name.startswith(("body", "choice"))
            )
            for larger in (False, True)
        ]
        assert sizes[1] > sizes[0], name


def test_without_touch_pages_are_told_but_nothing_is_offered() -> None:
    scenes = every_part("longest", "vi", False, HD, touch=False)
    for number, scene in enumerate(scenes, start=1):
        assert scene.targets == ()
        words = [placed.block.text for placed in scene.texts]
        assert f"Trang {number}/{len(scenes)}" in words
        check_places(scene)


def test_a_part_beyond_the_last_shows_the_last() -> None:
    scene = scene_of(content_named("longest", part=99), HD)
    assert scene.part == scene.pages - 1


def test_a_source_in_words_stands_below_the_answer() -> None:
    texts = [placed.block.text for placed in scene_of(content_named("words"), FULL).texts]
    assert any("Nguồn: Công văn số 4521/BNV-NCC" in text for text in texts)


def test_a_code_that_does_not_decode_is_left_out_and_the_source_is_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(scene_module, "proves", lambda image, link: False)
    scene = scene_of(content_named("usual"), HD)
    assert (scene.code, scene.state) == (None, READING)
    assert decode_image(pillow(scene.image)) == []
    told = " ".join(placed.block.text for placed in scene.texts)
    assert LONG_LINK.removeprefix("https://") in re.sub("[\u200b\u2060]", "", told)
    assert "does not decode" in caplog.text


def test_the_code_stays_where_it_is_while_pages_are_turned() -> None:
    for size in (HD, TALL):
        scenes = every_part("usual", "vi", True, size)
        assert len({(QRectF(s.code).getRect(), s.module) for s in scenes if s.code}) == 1
