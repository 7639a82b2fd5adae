"""The public page in pixels: every size, both languages, the longest texts, real decoding."""

import json
import logging
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage

from models.channels.changes import add_channel, confirm_channel, disable_channel
from models.channels.register import default_channel
from models.display.sizes import cap_mm, pixel_mm
from models.display.texts import save_texts
from models.store import settings
from tests.builders import OA_LINK, PIN
from tests.ui.kiosk_checks import (
    CLOCK,
    OA,
    SITE,
    check_code,
    colours_in,
    longest_texts,
    make_content,
)
from ui.kiosk import scene as scene_module
from ui.kiosk.frame import Frame, PageLayout
from ui.kiosk.layout import lay_out
from ui.kiosk.pages import read_content
from ui.kiosk.picture import kiosk_scene, render_kiosk
from ui.kiosk.proof import codes_on
from ui.kiosk.scene import NO_CHANNEL, SHOWING, WRONG_CODE, make_scene
from ui.kiosk.text_block import Placed, measure
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import load_fonts

ROOT = Path(__file__).resolve().parents[2]
SIZES = [
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
    (1280, 1024),
    (1024, 768),
    (2560, 1080),
    (768, 1366),
    (1080, 1920),
    (2160, 3840),
]
CONTENTS = {
    "vi": make_content(),
    "en": make_content("en"),
    "site": make_content(kind="gov_site"),
    "site_en_sample": make_content("en", "gov_site", sample=True),
    "measured": make_content(inches=43),
    "longest": make_content(sample=True, texts=longest_texts()),
    "long_path": make_content(kind="gov_site", link=f"{SITE}/{'duong-dan-rat-dai/' * 3}"),
}


@pytest.fixture(autouse=True)
def fonts(qapp) -> None:
    load_fonts(("Regular", "Medium", "Bold"))


@pytest.fixture
def session(desk_store, now) -> Session:
    return Session(desk_store, lambda: now)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_the_page_shows_its_code_and_clips_nothing(content, size) -> None:
    scene = make_scene(content, *size, CLOCK)
    assert (scene.state, scene.layout is not None) == (SHOWING, True)
    assert scene.image.size() == QSize(*size)
    check_code(scene.image, scene.layout, content.code.link)
    check_places(scene.layout)
    check_edges(scene.image, scene.layout)
    check_contrast(scene.image, scene.layout)


def check_places(layout: PageLayout) -> None:
    """All content in the safe area, nothing over anything else."""
    safe = layout.frame.safe.adjusted(-0.01, -0.01, 0.01, 0.01)
    for placed in layout.every_text:
        assert safe.contains(placed.rect), placed.name
        assert placed.rect.height() > 0
    assert safe.contains(QRectF(layout.card))
    assert layout.card.contains(layout.code)
    parts = [(placed.name, placed.rect) for placed in layout.texts]
    parts.append(("code", QRectF(layout.code)))
    for step in layout.steps:
        parts += [(step.picture, step.picture_rect), ("circle", step.circle)]
        parts.append((step.text.name, step.text.rect))
        assert safe.contains(step.picture_rect)
        assert step.circle.contains(step.number.rect.center())
        if step.panel is not None:
            assert step.panel.contains(step.text.rect)
            assert step.panel.contains(step.picture_rect)
    for (name, first), (other, second) in combinations(parts, 2):
        shared = first.intersected(second)
        assert shared.width() < 0.01 or shared.height() < 0.01, (name, other)
    outside = [p for p in layout.texts if p.name not in ("name", "link", "fingerprint")]
    for placed in outside:
        assert not placed.rect.intersects(QRectF(layout.card)), placed.name


def check_edges(image: QImage, layout: PageLayout) -> None:
    """Where a television cuts off there are flat grounds only: no ink left its rectangle."""
    safe = layout.frame.safe.toRect()
    width, height = image.width(), image.height()
    margins = (
        QRect(0, 0, width, safe.top()),
        QRect(0, safe.bottom() + 1, width, height - safe.bottom() - 1),
        QRect(0, 0, safe.left(), height),
        QRect(safe.right() + 1, 0, width - safe.right() - 1, height),
    )
    grounds = {int("FF" + colour[1:], 16) for colour in (tokens.NAVY, tokens.DEEP, tokens.GOLD)}
    for margin in margins:
        # The strip of a sample may end between two pixel rows; its edge is a blend.
        assert len(colours_in(image, margin) - grounds) <= (2 if layout.strip else 0)


def check_contrast(image: QImage, layout: PageLayout) -> None:
    """Every text against the ground that is really behind it."""
    for placed in layout.every_text:
        ground = _ground(image, placed)
        for colour in {placed.block.colour, placed.block.strong or placed.block.colour}:
            ratio = tokens.contrast_ratio(colour, ground)
            assert ratio >= 7, (placed.name, colour, ground)


def _ground(image: QImage, placed: Placed) -> str:
    rows = image.copy(placed.rect.toRect()).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(rows.constBits()).cast("B").cast("I"))
    return f"#{colours.most_common(1)[0][0] & 0xFFFFFF:06x}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["vi", "en", "site", "site_en_sample"])
def test_no_word_of_the_shipped_texts_is_cut(name: str, size) -> None:
    layout = make_scene(CONTENTS[name], *size, CLOCK).layout
    for placed in layout.every_text:
        found = measure(placed.block, int(placed.rect.width()), placed.px)
        assert not found.broken, placed.block.text


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("name", ["vi", "en", "site"])
def test_shipped_texts_are_read_from_two_metres_on_32_inches(name: str, size) -> None:
    layout = make_scene(CONTENTS[name], *size, CLOCK).layout
    height = cap_mm(layout.smallest_px, pixel_mm(*size, 32))
    # Whole font sizes; one in forty below is not seen.
    assert height >= 8 * 0.965


def test_a_measured_large_screen_gives_its_pixels_to_the_code() -> None:
    small = make_scene(CONTENTS["vi"], 1080, 1920, CLOCK).layout
    large = make_scene(CONTENTS["measured"], 1080, 1920, CLOCK).layout
    assert large.module > small.module * 1.3
    assert cap_mm(large.smallest_px, pixel_mm(1080, 1920, 43)) >= 8


def test_the_code_is_the_largest_thing_on_the_screen() -> None:
    for size in ((1366, 768), (1920, 1080), (3840, 2160)):
        layout = make_scene(CONTENTS["vi"], *size, CLOCK).layout
        assert layout.code.height() > 0.6 * size[1]


def test_the_minute_changes_and_nothing_moves() -> None:
    content = CONTENTS["vi"]
    early = lay_out(content, content.code, 25, 1920, 1080, "00:00 · Thứ Hai, 23/11/2026")
    late = lay_out(content, content.code, 25, 1920, 1080, "18:48 · Thứ Hai, 23/11/2026")
    assert [p.rect for p in early.every_text] == [p.rect for p in late.every_text]
    assert {p.block.text for p in late.texts} - {p.block.text for p in early.texts} == {
        "18:48 · Thứ Hai, 23/11/2026"
    }


def test_a_link_of_another_code_stops_the_page_in_red(monkeypatch, caplog) -> None:
    real = scene_module.make_matrix
    monkeypatch.setattr(scene_module, "make_matrix", lambda link, level: real(SITE, level))
    with caplog.at_level(logging.ERROR):
        scene = make_scene(CONTENTS["vi"], 1920, 1080, CLOCK)
    assert scene.state == WRONG_CODE
    assert codes_on(scene.image) == []
    assert scene.image.pixelColor(5, 1075).name().upper() == tokens.BAD
    assert "does not decode" in caplog.text


def test_a_link_that_makes_no_code_stops_the_page_in_red() -> None:
    content = CONTENTS["vi"]
    broken = replace(content, code=replace(content.code, link="https://zalo.me/" + "1" * 8000))
    scene = make_scene(broken, 1366, 768, CLOCK)
    assert (scene.state, codes_on(scene.image)) == (WRONG_CODE, [])


def test_a_defect_in_the_page_gives_a_plain_page_with_the_code(monkeypatch, caplog) -> None:
    def defect(*args: object) -> None:
        raise RuntimeError("in the middle of the page")

    monkeypatch.setattr(scene_module, "paint_page", defect)
    scene = make_scene(CONTENTS["vi"], 1920, 1080, CLOCK)
    assert (scene.state, scene.layout) == (SHOWING, None)
    assert codes_on(scene.image) == [OA]
    assert "in the middle of the page" in caplog.text
    monkeypatch.setattr(scene_module, "paint_plain", defect)
    scene = make_scene(CONTENTS["vi"], 1920, 1080, CLOCK)
    assert (scene.state, codes_on(scene.image)) == (WRONG_CODE, [])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_pages_without_a_code_are_calm_or_red_and_within_the_margin(lang: str, size) -> None:
    content = replace(make_content(lang), code=None)
    scene = make_scene(content, *size, CLOCK)
    assert (scene.state, codes_on(scene.image)) == (NO_CHANNEL, [])
    safe = Frame(*size).safe.toRect()
    side = QRect(0, 0, safe.left(), size[1])
    assert len(colours_in(scene.image, side)) == 2


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "1.75", "2"])
def test_the_window_shows_the_proven_pixels_one_to_one(ratio: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
    command = [sys.executable, "-m", "tests.ui.kiosk_driver"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert [answer["ratio"] for answer in answers] == [float(ratio)] * len(answers)
    for answer in answers:
        assert answer["codes"] == [OA], answer
        assert answer["same"], answer
        # What can be touched lies over what is drawn, grown to whole units of the window.
        assert len(answer["touchable"]) >= 6
        assert all(0 <= off < float(ratio) for off in answer["touchable"].values()), answer


def test_no_confirmed_channel_no_code(session, now) -> None:
    size = QSize(1366, 768)
    assert codes_on(render_kiosk(session, size, 1.0)) == [OA_LINK]
    disable_channel(session.store, default_channel().id, "HOA", "thay", PIN, now)
    assert kiosk_scene(session, size).state == NO_CHANNEL
    added = add_channel(session.store, SITE, "Phản ánh, kiến nghị", "HOA", now)
    assert codes_on(render_kiosk(session, size, 1.0)) == []
    confirm_channel(session.store, added.id, "MINH", now)
    assert codes_on(render_kiosk(session, size, 1.0)) == [SITE]
    assert read_content(session).texts.heading == "Quét mã để mở trang phananh.moha.gov.vn"


def test_edited_texts_the_clock_and_the_sample_mark_are_on_the_page(session, now) -> None:
    plain = kiosk_scene(session, QSize(1366, 768))
    save_texts(session.store, "vi", {"heading": "Theo dõi {name}"}, "HOA", now, pin=PIN)
    with session.store.write():
        settings.put(settings.SAMPLE, True)
    sample = kiosk_scene(session, QSize(1366, 768))
    words = [placed.block.text for placed in sample.layout.every_text]
    assert "Theo dõi Bộ Nội vụ" in words
    assert CLOCK in words
    assert sum("MẪU" in text for text in words) == 2
    assert not any("MẪU" in placed.block.text for placed in plain.layout.every_text)


def test_the_picture_has_the_size_and_ratio_that_were_asked_for(session) -> None:
    image = render_kiosk(session, QSize(2732, 1536), 2.0, "en")
    assert (image.size(), image.devicePixelRatio()) == (QSize(2732, 1536), 2.0)
    assert codes_on(image) == [OA_LINK]
