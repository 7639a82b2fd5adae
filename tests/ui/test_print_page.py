"""The print page, and printing itself to a printer that writes a file instead of paper."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.channels.changes import disable_channel
from models.channels.register import channels
from models.errors import Problem, Refused, StoreProblem
from models.handouts.batches import batches, next_number, sent_total
from models.qr.decode import decode_image, find_codes
from models.qr.matrix import make_matrix
from models.reports.ledger import current_week
from models.store import settings
from models.store.opening import Store
from models.store.schema import PrintEvent, Unit
from tests.builders import OA_LINK, PIN, log_one
from tests.ui.handouts import LONG_ADDRESS, content
from ui.pages.print import page as page_module
from ui.pages.print.page import PrintPage
from ui.printing import printer as printer_side
from ui.printing.commands import make_code_file, make_handout
from ui.printing.pdf import write_handout_pdf
from ui.printing.printer import (
    Correction,
    correction_for,
    print_handout,
    save_correction,
    set_up_page,
)
from ui.session import Session

DPI = 150


@pytest.fixture
def session(desk_store: Store, now: datetime) -> Session:
    return Session(desk_store, lambda: now)


@pytest.fixture
def problems() -> list[Problem]:
    return []


@pytest.fixture
def page(qtbot: QtBot, session: Session, problems: list[Problem]) -> Iterator[PrintPage]:
    shown = PrintPage(session)
    shown.problem.connect(problems.append)
    qtbot.addWidget(shown)
    shown.resize(1262, 740)
    shown.show()
    yield shown
    shown.close()


def paper_of(kind: str, path: Path) -> QPrinter:
    """A printer as Qt has it on every machine: its paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    set_up_page(printer, kind)
    return printer


def pages_of(path: Path, dpi: float = DPI) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(path)
    return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]


def text_of(path: Path) -> str:
    found = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    return " ".join(found.split())


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Share of pixels that differ clearly, rims of half a dot left aside."""
    one, other = (image.filter(ImageFilter.BoxBlur(1)) for image in (one, other))
    size = (min(one.width, other.width), min(one.height, other.height))
    apart = ImageChops.difference(one.crop((0, 0, *size)), other.crop((0, 0, *size)))
    return sum(apart.histogram()[96:]) / (size[0] * size[1])


def pixels_of(page: PrintPage) -> Image.Image:
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    page.render(image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    return Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())


def choose(page: PrintPage, kind: str, edition: str = "vi") -> None:
    page.choices.kind_group.button(("a5", "a4").index(kind)).setChecked(True)
    places = ("vi", "en", "vi+en", "vi-large")
    page.choices.edition_group.button(places.index(edition)).setChecked(True)


@pytest.mark.parametrize("kind", ["a5", "a4"])
def test_printer_and_pdf_draw_the_same(
    qtbot: QtBot, desk_store: Store, tmp_path: Path, kind: str
) -> None:
    printed, written = tmp_path / "printed.pdf", tmp_path / "written.pdf"
    print_handout(paper_of(kind, printed), kind, content(), 1)
    write_handout_pdf(written, kind, content())
    (paper,), (file,) = pages_of(printed), pages_of(written)
    assert abs(paper.width - file.width) <= 1 and abs(paper.height - file.height) <= 1
    assert unlike(paper, file) < 0.001
    assert unlike(paper, ImageChops.offset(file, 6, 0)) > 0.02
    assert decode_image(paper) == [OA_LINK]
    assert text_of(printed) == text_of(written)


def test_every_copy_is_a_page_where_the_printer_cannot_count(
    qtbot: QtBot, desk_store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    assert print_handout(paper_of("a5", path), "a5", content(), 7) == 7
    pages = pages_of(path, 60)
    assert len(pages) == 7
    assert all(unlike(pages[0], other) == 0 for other in pages[1:])


def test_a_leaflet_on_larger_paper_stays_true_and_in_the_middle(
    qtbot: QtBot, desk_store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    print_handout(paper_of("a4", path), "a5", content(), 1)
    (found,) = find_codes(pages_of(path, 300)[0])
    assert (found.right - found.left) * 25.4 / 300 == pytest.approx(61, abs=0.4)
    assert found.left * 25.4 / 300 == pytest.approx(31 + 8.5, abs=0.4)


def test_paper_that_is_too_small_is_refused(
    qtbot: QtBot, desk_store: Store, tmp_path: Path
) -> None:
    printer = paper_of("a5", tmp_path / "printed.pdf")
    with pytest.raises(Refused, match="nhỏ hơn"):
        print_handout(printer, "a4", content(), 1)
    assert not (tmp_path / "printed.pdf").exists()


def test_a_tampered_drawing_never_reaches_the_printer(
    qtbot: QtBot, desk_store: Store, tmp_path: Path
) -> None:
    evil = replace(content(), matrix=make_matrix("https://zalo.me/4462152339089565648", "Q"))
    with pytest.raises(Refused):
        print_handout(paper_of("a5", tmp_path / "printed.pdf"), "a5", evil, 1)
    assert not (tmp_path / "printed.pdf").exists()


def test_a_correction_moves_and_scales_what_is_printed(
    qtbot: QtBot, desk_store: Store, tmp_path: Path
) -> None:
    plain, moved = tmp_path / "plain.pdf", tmp_path / "moved.pdf"
    print_handout(paper_of("a5", plain), "a5", content(), 1)
    printer = paper_of("a5", moved)
    save_correction(desk_store, printer.printerName(), Correction(3.0, -2.0, 1.02))
    print_handout(printer, "a5", content(), 1)
    (before,), (after,) = find_codes(pages_of(plain, 300)[0]), find_codes(pages_of(moved, 300)[0])
    per_mm = 300 / 25.4
    assert after.left == pytest.approx(before.left * 1.02 + 3 * per_mm, abs=3)
    assert after.top == pytest.approx(before.top * 1.02 - 2 * per_mm, abs=3)
    wide = before.right - before.left
    assert after.right - after.left == pytest.approx(wide * 1.02, abs=3)


@pytest.mark.parametrize(
    "wanted", [Correction(11, 0, 1), Correction(0, -11, 1), Correction(0, 0, 0.9)]
)
def test_impossible_corrections_are_refused(desk_store: Store, wanted: Correction) -> None:
    with pytest.raises(Refused):
        save_correction(desk_store, "HP", wanted)
    assert correction_for("HP") == Correction()


@pytest.mark.parametrize("stored", [[], {"dx_mm": "x"}, {"dx_mm": 99, "dy_mm": 0, "scale": 1}])
def test_a_damaged_correction_is_none(desk_store: Store, stored: object) -> None:
    with desk_store.write():
        settings.put(settings.PRINTER_OFFSETS, {"HP": stored})
    assert correction_for("HP") == Correction()


def test_the_test_page_has_true_rulers(qtbot: QtBot, desk_store: Store, tmp_path: Path) -> None:
    path = tmp_path / "test.pdf"
    printer_side.test_page(paper_of("a4", path), Correction(1.5, 0, 1))
    told = text_of(path)
    assert "15 mm" in told and "100 mm" in told and "lệch ngang 1.5 mm" in told
    dark = pages_of(path, 300)[0].point(lambda value: 255 if value < 200 else 0).getbbox()
    assert dark is not None
    assert dark[0] * 25.4 / 300 == pytest.approx(16.5, abs=0.3)
    assert (dark[2] - dark[0]) * 25.4 / 300 == pytest.approx(180, abs=0.5)


def test_the_preview_shows_the_number_that_the_paper_gets(
    page: PrintPage, problems: list[Problem], tmp_path: Path, now: datetime
) -> None:
    upcoming = next_number(now)
    assert upcoming in page.preview.accessibleDescription()
    page.save_pdf(str(tmp_path / "to.pdf"))
    assert problems == []
    assert upcoming in text_of(tmp_path / "to.pdf")
    assert batches()[0].number == upcoming
    assert next_number(now) in page.preview.accessibleDescription()


def test_the_preview_is_the_registered_code(page: PrintPage, qtbot: QtBot) -> None:
    for kind in ("a5", "a4"):
        choose(page, kind)
        assert decode_image(pixels_of(page)) == [OA_LINK]


def test_printing_counts_copies_sent_and_only_those(
    page: PrintPage, qtbot: QtBot, problems: list[Problem], tmp_path: Path, session: Session
) -> None:
    log_one(session.store, session.now(), "handout", quantity=4)
    path = tmp_path / "printed.pdf"
    with qtbot.waitSignal(page.told) as told:
        page.start_print(paper_of("a5", path), 12)
        assert not page.choices.print_button.isEnabled()
    assert problems == []
    (batch,) = batches()
    assert (batch.sent, batch.filed, batch.kind) == (12, 0, "a5")
    assert batch.number in text_of(path) and batch.number in told.args[0]
    assert len(pages_of(path, 30)) == 12
    assert (page.sent_figure.text(), page.handed_figure.text()) == ("12", "4")
    assert page.choices.save_button.isEnabled()


def test_saving_is_not_printing(page: PrintPage, tmp_path: Path) -> None:
    page.choices.copies.setValue(30)
    choose(page, "a4", "en")
    page.save_pdf(str(tmp_path / "to.pdf"))
    (batch,) = batches()
    assert (batch.sent, batch.filed, batch.kind, batch.language) == (0, 30, "a4", "en")
    assert page.sent_figure.text() == "0"
    assert "Follow Bộ Nội vụ on Zalo" in text_of(tmp_path / "to.pdf")


@pytest.mark.parametrize(
    ("edition", "told"),
    [("vi+en", "song ngữ"), ("vi-large", "chữ lớn"), ("en", "tiếng Anh")],
)
def test_the_batch_says_which_edition_it_is(
    page: PrintPage, problems: list[Problem], tmp_path: Path, edition: str, told: str
) -> None:
    choose(page, "a4", edition)
    page.save_pdf(str(tmp_path / "to.pdf"))
    assert problems == []
    assert batches()[0].language == edition
    assert told in str(page.batch_list.model().index(0, 0).data())
    assert decode_image(pages_of(tmp_path / "to.pdf")[0]) == [OA_LINK]


def test_a_leaflet_of_two_languages_is_said_and_seen_to_have_two_sides(page: PrintPage) -> None:
    choose(page, "a5", "vi+en")
    assert "hai mặt" in page.choices.told.text()
    assert "hai mặt" in page.preview.accessibleDescription()
    seen = [found.text for found in find_codes(pixels_of(page))]
    assert seen == [OA_LINK, OA_LINK]
    choose(page, "a4", "vi+en")
    assert "hai mặt" not in page.choices.told.text()
    assert decode_image(pixels_of(page)) == [OA_LINK]


def test_every_copy_of_two_sides_is_one_leaf(
    page: PrintPage, qtbot: QtBot, problems: list[Problem], tmp_path: Path
) -> None:
    choose(page, "a5", "vi+en")
    path = tmp_path / "printed.pdf"
    printer = paper_of("a5", path)
    with qtbot.waitSignal(page.told):
        page.start_print(printer, 3)
    assert problems == [] and batches()[0].sent == 3
    pages = pages_of(path, 60)
    assert len(pages) == 6
    assert all(unlike(pages[n % 2], found) == 0 for n, found in enumerate(pages))
    assert unlike(pages[0], pages[1]) > 0.01


def test_letters_smaller_than_promised_are_said(page: PrintPage, session: Session) -> None:
    choose(page, "a5", "vi-large")
    assert " pt" not in page.choices.told.text()
    with session.store.write():
        Unit.update(address=LONG_ADDRESS).execute()
    page.reload()
    assert "chữ chỉ đạt" in page.choices.told.text()
    assert page.choices.save_button.isEnabled()


def test_a_printer_that_takes_nothing_costs_no_number(
    page: PrintPage, problems: list[Problem], tmp_path: Path, now: datetime
) -> None:
    page.start_print(paper_of("a5", tmp_path / "no such folder" / "printed.pdf"), 1)
    assert len(problems) == 1 and isinstance(problems[0], StoreProblem)
    assert batches() == [] and next_number(now) == "IN-2026-0001"
    assert not page.job.busy and page.choices.save_button.isEnabled()


def test_a_printer_that_fails_half_way_keeps_its_number(
    page: PrintPage,
    problems: list[Problem],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Paper jams cannot be had: the real printer says no at the third page.
    printer, left = paper_of("a5", tmp_path / "printed.pdf"), iter((True, False))
    monkeypatch.setattr(printer, "newPage", lambda: next(left))
    page.start_print(printer, 5)
    qtbot.waitUntil(lambda: bool(problems))
    (batch,) = batches()
    assert batch.sent == 0
    assert [event.kind for event in PrintEvent.select()] == ["failed"]
    assert not page.job.busy


def test_a_file_that_cannot_be_written_costs_no_number(
    page: PrintPage, problems: list[Problem], tmp_path: Path
) -> None:
    page.save_pdf(str(tmp_path / "missing" / "to.pdf"))
    assert len(problems) == 1 and isinstance(problems[0], Refused)
    assert batches() == []


def test_without_a_printer_the_pdf_way_stays(
    page: PrintPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page.reload()
    assert "Chưa có máy in nào" in page.choices.told.text()
    assert not page.choices.print_button.isEnabled()
    assert page.choices.save_button.isEnabled()


def test_without_a_confirmed_channel_there_is_no_code(
    page: PrintPage, session: Session, qtbot: QtBot
) -> None:
    assert find_codes(pixels_of(page))
    channel = channels()[0]
    disable_channel(session.store, channel.id, "HOA", "đổi", PIN, session.now())
    page.reload()
    assert find_codes(pixels_of(page)) == []
    assert page.choices.channel() is None


def test_before_set_up_the_page_explains(qtbot: QtBot, store: Store, now: datetime) -> None:
    shown = PrintPage(Session(store, lambda: now))
    qtbot.addWidget(shown)
    shown.resize(1262, 740)
    shown.show()
    assert find_codes(pixels_of(shown)) == []


def test_text_that_does_not_fit_is_said_and_not_printed(
    page: PrintPage, session: Session, problems: list[Problem], tmp_path: Path
) -> None:
    texts = {"zalo_oa/vi": {"other_way": "Không dùng Zalo thì hỏi cán bộ. " * 12}}
    with session.store.write():
        settings.put(settings.HANDOUT_TEXTS, texts)
    page.reload()
    assert "cách khác" in page.choices.told.text()
    assert not page.choices.save_button.isEnabled()
    page.save_pdf(str(tmp_path / "to.pdf"))
    assert len(problems) == 1 and batches() == []


def test_a_thousand_batches_show_at_once(page: PrintPage, session: Session) -> None:
    assert page.batch_list.model().rowCount() == 0
    for _ in range(3):
        make_handout(session, "a5", channels()[0].id, session.store.places.root / "to.pdf")
    page.reload()
    assert page.batch_list.model().rowCount() == 3
    first = page.batch_list.model().index(0, 0)
    told = str(first.data())
    assert "IN-2026-0003" in told and channels()[0].fingerprint in told and "23/11/2026" in told


@pytest.mark.parametrize("size", [(1262, 740), (989, 590), (896, 560)])
def test_nothing_is_cut_off_at_small_windows(
    page: PrintPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    qtbot.wait(20)
    assert page.width() == size[0]
    assert page.preview.width() >= 210
    assert page.batch_list.parentWidget().width() >= 240
    inside = page.choices.widget()
    assert inside.width() <= page.choices.viewport().width()


def test_a_handout_command_answers_as_the_contract_says(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    channel = channels()[0]
    made = make_handout(session, "a4", channel.id, tmp_path / "Tờ.pdf", 20, "vi")
    assert made == {
        "path": str(tmp_path / "Tờ.pdf"),
        "kind": "a4",
        "pages": 1,
        "batch": "IN-2026-0001",
        "fingerprint": channel.fingerprint,
    }
    assert batches()[0].filed == 20


@pytest.mark.parametrize(
    ("kind", "name", "copies", "language"),
    [
        ("a3", "to.pdf", 1, "vi"),
        ("a5", "to.png", 1, "vi"),
        ("a5", "missing/to.pdf", 1, "vi"),
        ("a5", "folder.pdf", 1, "vi"),
        ("a5", "to.pdf", 0, "vi"),
        ("a5", "to.pdf", 1, "km"),
    ],
)
def test_refused_handouts_take_no_number(
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    kind: str,
    name: str,
    copies: int,
    language: str,
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(Refused):
        make_handout(session, kind, channels()[0].id, tmp_path / name, copies, language)
    assert batches() == []
    assert not (tmp_path / "to.pdf").exists()


@pytest.mark.parametrize(("suffix", "modules"), [(".png", 25), (".svg", 25), (".PDF", 29)])
def test_single_codes_as_files(
    qtbot: QtBot, session: Session, tmp_path: Path, suffix: str, modules: int
) -> None:
    out = tmp_path / f"mã{suffix}"
    made = make_code_file(session, channels()[0].id, out, 80)
    assert made == {
        "path": str(out),
        "text": OA_LINK,
        "modules": modules,
        "mm": 80.0,
        "fingerprint": channels()[0].fingerprint,
    }
    assert out.stat().st_size > 500


@pytest.mark.parametrize(
    ("name", "mm"),
    [("mã.jpg", 60), ("mã", 60), ("missing/mã.png", 60), ("mã.pdf", 5), ("mã.svg", 2000)],
)
def test_refused_codes_write_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path, name: str, mm: float
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    with pytest.raises(Refused):
        make_code_file(session, channels()[0].id, target / name, mm)
    assert list(target.iterdir()) == []


def test_the_save_dialog_blocks_nothing_and_is_freed(
    page: PrintPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.choices.save_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert page.findChildren(QFileDialog) == []
    assert batches() == []


def test_the_print_dialog_blocks_nothing_and_is_freed(
    page: PrintPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, problems: list[Problem]
) -> None:
    # A printer cannot be had here; that there is one is all the page is told.
    monkeypatch.setattr(page_module, "printer_names", lambda: ["HP LaserJet"])
    page.reload()
    page.choices.copies.setValue(9)
    assert page.choices.print_button.isEnabled()
    page.choices.print_button.click()
    (dialog,) = page.findChildren(QPrintDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert page.findChildren(QPrintDialog) == []
    assert batches() == [] and problems == []


def test_prints_of_a_disabled_link_are_listed_for_recall(page: PrintPage, session: Session) -> None:
    channel = channels()[0]
    page.choices.copies.setValue(20)
    page.save_pdf(str(session.store.places.root / "to.pdf"))
    assert page._recall.isHidden()
    disable_channel(session.store, channel.id, "HOA", "đổi", PIN, session.now())
    page.reload()
    assert page._recall.isVisible() and "thu hồi" in page._recall.text()
    model = page.batch_list.model()
    assert "Cần thu hồi" in str(model.data(model.index(0, 0)))
    assert page.batch_list.isVisible()
    assert "ghi PDF 20 tờ" in page._recall.text()


def test_sheets_that_came_back_are_ticked_off(
    page: PrintPage, session: Session, problems: list[Problem]
) -> None:
    page.choices.copies.setValue(20)
    page.save_pdf(str(session.store.places.root / "to.pdf"))
    assert page.collect.isHidden()
    disable_channel(session.store, channels()[0].id, "HOA", "đổi", PIN, session.now())
    page.reload()
    page.batch_list.setCurrentIndex(QModelIndex())
    assert page.collect.isVisible() and not page.collect.note.isEnabled()
    page.batch_list.setCurrentIndex(page.batch_list.model().index(0, 0))
    assert page.collect.copies.value() == 20
    page.collect.copies.setValue(17)
    page.collect.note.click()
    assert problems == []
    model = page.batch_list.model()
    said = str(model.data(model.index(0, 0)))
    assert "đã thu hồi 17 tờ, ngày" in said
    assert page._recall.isHidden()
    (batch,) = batches()
    assert (batch.collected, batch.sent, batch.filed) == (17, 0, 20)
    # What came back was never sent: the week's number of copies stays.
    week = current_week(session.now())
    assert sent_total(week.first, week.last) == 0
