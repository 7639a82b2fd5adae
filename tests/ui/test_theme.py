"""The look: contrast, icons, pictures, type and the sheet, all rendered for real."""

import shutil
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import qrcode
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QIcon,
    QImage,
    QPainter,
    QPdfWriter,
    QRawFont,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from models.resources import resource_path
from ui.theme import fonts, tokens
from ui.theme.icons import draw_picture, icon, pixmap
from ui.theme.style import apply_style, style_sheet

ICONS = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
PICTURES = ("step1", "step2", "step3", "tick")
NEEDED = """
desk screen print reports admin
followed already_following scanned_only handout policy_question petition no_phone declined
tech_issue check undo edit void search plus minus close warning info lock folder upload qr
refresh play stop eye clock user users calendar download arrow_right chevron_down chevron_up
chevron_left chevron_right printer settings backup shield building link more
"""

DESK_PAIRS = [
    (tokens.INK, tokens.CARD),
    (tokens.INK, tokens.SURFACE),
    (tokens.INK, tokens.WEAK),
    (tokens.MUTED, tokens.CARD),
    (tokens.MUTED, tokens.SURFACE),
    (tokens.PRIMARY, tokens.CARD),
    (tokens.PRIMARY, tokens.SURFACE),
    (tokens.PRIMARY, tokens.WEAK),
    (tokens.PRIMARY, tokens.WEAK_PRESSED),
    (tokens.CARD, tokens.PRIMARY),
    (tokens.CARD, tokens.PRIMARY_HOVER),
    (tokens.CARD, tokens.PRIMARY_PRESSED),
    (tokens.OK, tokens.OK_WEAK),
    (tokens.OK, tokens.CARD),
    (tokens.WARN, tokens.WARN_WEAK),
    (tokens.WARN_STRONG, tokens.WARN_WEAK),
    (tokens.BAD, tokens.BAD_WEAK),
    (tokens.BAD, tokens.CARD),
    (tokens.BAD, tokens.SURFACE),
    (tokens.CARD, tokens.BAD),
    (tokens.CARD, tokens.BAD_HOVER),
    (tokens.ON_NAVY_MUTED, tokens.NAVY),
    (tokens.ON_NAVY, tokens.PRIMARY),
]
PUBLIC_PAIRS = [
    *(
        (text, back)
        for text in (tokens.ON_NAVY, tokens.ON_NAVY_MUTED, tokens.GOLD_TEXT)
        for back in (tokens.NAVY, tokens.DEEP, tokens.PANEL)
    ),
    (tokens.GOLD, tokens.NAVY),
    (tokens.GOLD, tokens.DEEP),
    (tokens.NAVY, tokens.GOLD),
    (tokens.INK, tokens.CARD),
    (tokens.NAVY, tokens.CARD),
    (tokens.PUBLIC_MUTED, tokens.CARD),
]
# Edges and focus rings need 3:1 (WCAG 2.2, 1.4.11 and 2.4.13).
EDGE_PAIRS = [
    (tokens.EDGE, tokens.CARD),
    (tokens.EDGE, tokens.SURFACE),
    (tokens.PRIMARY, tokens.SURFACE),
    (tokens.GOLD, tokens.PRIMARY),
    (tokens.GOLD, tokens.NAVY),
    (tokens.NAVY_EDGE, tokens.NAVY),
    (tokens.NAVY_EDGE, tokens.DEEP),
]


@pytest.fixture
def styled(qapp: QApplication) -> QApplication:
    apply_style(qapp)
    return qapp


def test_contrast_of_known_pairs() -> None:
    assert tokens.contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert tokens.contrast_ratio("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("text", "back"), DESK_PAIRS)
def test_desk_text_has_contrast(text: str, back: str) -> None:
    assert tokens.contrast_ratio(text, back) >= 4.5


@pytest.mark.parametrize(("text", "back"), PUBLIC_PAIRS)
def test_public_text_has_contrast(text: str, back: str) -> None:
    assert tokens.contrast_ratio(text, back) >= 7


@pytest.mark.parametrize(("edge", "back"), EDGE_PAIRS)
def test_edges_and_focus_rings_have_contrast(edge: str, back: str) -> None:
    assert tokens.contrast_ratio(edge, back) >= 3


def test_every_icon_is_there() -> None:
    assert set(NEEDED.split()) <= set(ICONS)


@pytest.mark.parametrize("name", ICONS)
def test_icon_has_one_colour_and_one_stroke(name: str) -> None:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert text.count("stroke-width") == 1
    assert text.count("#") == text.count(tokens.INK)


@pytest.mark.parametrize("dpr", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [16, 24, 40])
def test_icons_render_in_their_colour(qapp: QApplication, size: int, dpr: float) -> None:
    for name in ICONS:
        rendered = pixmap(name, tokens.PRIMARY, size, dpr)
        image = rendered.toImage()
        assert image.width() == round(size * dpr)
        assert rendered.devicePixelRatio() == dpr
        assert _strays(image, tokens.PRIMARY) == 0, name
        drawn = _pixels_drawn(image) / (image.width() * image.height())
        assert 0.02 < drawn < 0.6, (name, drawn)


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_not_cut_off(qapp: QApplication, name: str) -> None:
    image = pixmap(name, tokens.INK, 96).toImage()
    last = image.width() - 1
    border = [*((i, 0) for i in range(96)), *((i, last) for i in range(96))]
    border += [(y, x) for x, y in border]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in border)


def test_icons_differ_from_each_other(qapp: QApplication) -> None:
    seen: dict[bytes, str] = {}
    for name in ICONS:
        data = bytes(pixmap(name, tokens.INK, 16).toImage().constBits())
        assert data not in seen, (name, seen.get(data))
        seen[data] = name


def test_icon_changes_colour_when_checked_or_disabled(qapp: QApplication) -> None:
    wanted = icon("desk", tokens.PRIMARY, 24, tokens.BAD)
    normal, disabled = QIcon.Mode.Normal, QIcon.Mode.Disabled
    off, on = QIcon.State.Off, QIcon.State.On
    for mode, state, colour in (
        (normal, off, tokens.PRIMARY),
        (normal, on, tokens.BAD),
        (disabled, off, tokens.DISABLED),
    ):
        image = wanted.pixmap(24, mode, state).toImage()
        assert _pixels_drawn(image) > 20
        assert _strays(image, colour) == 0


def test_icon_does_not_exist(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no_such_icon")


@pytest.mark.parametrize("name", PICTURES)
def test_picture_takes_the_three_colours(qapp: QApplication, name: str) -> None:
    image = _picture(name, 480, "#00FF00", "#FFFFFF", tokens.BAD, tokens.INK)
    # The picture's own line colour asked for as its fill must stay the fill.
    wanted = {tokens.BAD.lower(), tokens.INK.lower()}
    if name != "tick":
        wanted.add("#ffffff")
    assert wanted <= _solid_colours(image)
    assert tokens.GOLD.lower() not in _solid_colours(image)


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("width", [120, 240, 640, 1200])
def test_pictures_hold_no_code(qapp: QApplication, name: str, width: int) -> None:
    for back, line, fill in (
        (tokens.CARD, tokens.INK, tokens.CARD),
        (tokens.NAVY, tokens.INK, tokens.CARD),
        (tokens.NAVY, tokens.ON_NAVY, tokens.NAVY),
    ):
        assert _codes(_picture(name, width, back, line, tokens.GOLD, fill)) == []


def test_the_reader_of_the_test_above_reads_codes(qapp: QApplication) -> None:
    modules = qrcode.QRCode(border=4)
    modules.add_data("https://moha.gov.vn")
    matrix = modules.get_matrix()
    image = QImage(240, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(x * 6, y * 6, 6, 6, QColor("#000000"))
    painter.end()
    assert _codes(image) == ["https://moha.gov.vn"]


def test_picture_keeps_its_proportions(qapp: QApplication) -> None:
    wide = QImage(1000, 200, QImage.Format.Format_ARGB32_Premultiplied)
    wide.fill(0)
    painter = QPainter(wide)
    draw_picture(painter, QRectF(0, 0, 1000, 200), "step1")
    painter.end()
    drawn = [x for x in range(1000) if wide.pixelColor(x, 100).alpha()]
    assert 380 <= drawn[0] < drawn[-1] <= 620


def test_picture_is_vector_in_a_pdf(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "steps.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    painter = QPainter(writer)
    for i, name in enumerate(PICTURES):
        draw_picture(painter, QRectF(100, 100 + i * 700, 720, 600), name)
    painter.end()
    with pypdfium2.PdfDocument(path) as document:
        kinds = {item.type for item in document[0].get_objects()}
        page = document[0].render(scale=1).to_pil().convert("RGB")
    assert kinds == {pypdfium2.raw.FPDF_PAGEOBJ_PATH}
    assert len(page.getcolors(1 << 20)) > 10


def test_app_icon_has_every_size() -> None:
    with Image.open(resource_path("app_icon.ico")) as ico:
        assert {16, 20, 24, 32, 40, 48, 64, 256} <= {width for width, _ in ico.info["sizes"]}
    with Image.open(resource_path("app_icon.png")) as png:
        assert png.size == (256, 256)


def test_roboto_has_every_vietnamese_letter(qapp: QApplication) -> None:
    folder = fonts.font_folder()
    assert folder is not None
    for weight in fonts.START_WEIGHTS:
        raw = QRawFont(str(folder / f"Roboto-{weight}.ttf"), 14)
        assert raw.isValid()
        missing = [letter for letter in _vietnamese() if not raw.supportsCharacter(ord(letter))]
        assert missing == []


def test_fonts_give_real_weights(qapp: QApplication) -> None:
    assert fonts.load_fonts() == "Roboto"
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.Bold):
        info = QFontInfo(fonts.app_font(14, weight))
        assert (info.family(), info.pixelSize()) == ("Roboto", 14)
        assert QFont.Weight(info.weight()) == weight


def test_missing_weight_is_a_warning(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    assert fonts.load_fonts(["Wavy"]) == "Roboto"
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_sheet_has_no_name_left() -> None:
    assert "@" not in style_sheet()


def test_sheet_parses_and_controls_have_one_height(styled: QApplication, qtlog: Any) -> None:
    host = QWidget()
    controls = [
        QPushButton("Ghi bù…", host),
        QLineEdit("Tìm", host),
        QComboBox(host),
        QSpinBox(host),
        QDateEdit(host),
    ]
    kinds = {"primary": QPushButton("Chốt", host), "danger": QPushButton("Hủy", host)}
    for kind, button in kinds.items():
        button.setProperty("kind", kind)
    host.show()
    for control in (*controls, *kinds.values()):
        control.adjustSize()
    heights = {control.height() for control in (*controls, *kinds.values())}
    assert max(heights) - min(heights) <= 1
    assert min(heights) >= 36
    assert max(heights) <= 40
    assert [record.message for record in qtlog.records if "parse" in record.message] == []
    host.close()


@pytest.mark.parametrize("kind", [None, "primary", "quiet", "danger"])
def test_focus_is_visible_and_moves_nothing(styled: QApplication, kind: str | None) -> None:
    host = QWidget()
    first, second = QPushButton("Lưu", host), QPushButton("Khác", host)
    for button in (first, second):
        button.setProperty("kind", kind)
    second.move(200, 0)
    host.show()
    host.activateWindow()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    styled.processEvents()
    plain, hint = first.grab().toImage(), first.sizeHint()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    styled.processEvents()
    assert first.hasFocus()
    assert first.grab().toImage() != plain
    assert first.sizeHint() == hint
    host.close()


def test_marks_load_from_a_folder_with_vietnamese_letters(
    styled: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = _checked_box(styled)
    bundle = tmp_path / "Nguyễn Thị (x86)'s"
    shutil.copytree(resource_path(), bundle / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert resource_path("icons").parent.parent == bundle
    moved = style_sheet()
    monkeypatch.undo()
    assert moved != style_sheet()
    styled.setStyleSheet(moved)
    assert _checked_box(styled) == usual
    shutil.rmtree(bundle / "resources" / "marks")
    styled.setStyleSheet("")
    styled.setStyleSheet(moved + "\n")
    assert _checked_box(styled) != usual
    apply_style(styled)


def _checked_box(app: QApplication) -> QImage:
    box = QCheckBox("Chạy cùng máy")
    box.setChecked(True)
    box.ensurePolished()
    box.resize(200, 36)
    app.processEvents()
    return box.grab().toImage()


def _vietnamese() -> list[str]:
    """All letters of the alphabet with each of six tones, both cases, composed."""
    marks = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    vowels = [
        unicodedata.normalize("NFC", vowel + mark) for vowel in "aăâeêioôơuưy" for mark in marks
    ]
    letters = [*vowels, *"bcdđghklmnpqrstvxfjwz"]
    return sorted({*letters, *(letter.upper() for letter in letters), *"“”–—…·×₫0123456789"})


def _picture(name: str, width: int, back: str, line: str, accent: str, fill: str) -> QImage:
    image = QImage(width, width * 5 // 6, QImage.Format.Format_RGB32)
    image.fill(QColor(back))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_picture(painter, QRectF(image.rect()), name, line, accent, fill)
    painter.end()
    return image


def _codes(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_RGB888)
    data = Image.frombuffer(
        "RGB",
        (grey.width(), grey.height()),
        bytes(grey.constBits()),
        "raw",
        "RGB",
        grey.bytesPerLine(),
    ).convert("L")
    return [code.text for code in zxingcpp.read_barcodes(data, try_rotate=True, try_downscale=True)]


def _solid_colours(image: QImage) -> set[str]:
    """Colours of the pixels that are fully drawn, so that soft edges do not count."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return {
        colour.name()
        for y in range(plain.height())
        for x in range(plain.width())
        if (colour := plain.pixelColor(x, y)).alpha() == 255
    }


def _pixels_drawn(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 100
        for y in range(image.height())
        for x in range(image.width())
    )


def _strays(image: QImage, colour: str) -> int:
    """Pixels clearly drawn in another colour; premultiplied storage rounds by a step or two."""
    wanted = QColor(colour).getRgb()[:3]
    return sum(
        max(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted, strict=True)) > 3
        for y in range(image.height())
        for x in range(image.width())
        if (found := image.pixelColor(x, y)).alpha() > 100
    )


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.Bold])
def test_figures_are_of_one_width(qapp: QApplication, weight: QFont.Weight) -> None:
    """Numbers one below the other can be compared by their length."""
    fonts.load_fonts()
    for size in (12, tokens.FONT_SMALL, tokens.FONT_BODY):
        metrics = QFontMetricsF(fonts.app_font(size, weight))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
