"""The hand-over of a shift on the desk and on paper."""

import gc
import subprocess
import sys
import weakref
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.errors import Problem
from models.log.handover import BatchToday, Handover, KindCount, handover
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store import settings
from models.store.opening import Store
from models.store.schema import InteractionRow
from tests.builders import log_one
from ui.pages.desk.handover_panel import HandoverPanel
from ui.pages.desk.handover_print import HandoverPrint
from ui.pages.desk.page import DeskPage
from ui.printing.handover import set_up, sheet_items, write_handover_pdf
from ui.printing.sheet import SIZES_MM, Box, Text
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style
from ui.words import handover as words

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
FORMS = (
    "Giấy tiếp nhận",
    "Phiếu yêu cầu",
    "Phiếu từ chối",
    "xin lỗi",
    "Thông báo dừng",
    "Phiếu kiểm soát",
    "Sổ theo dõi",
    "CỘNG HÒA",
)


@pytest.fixture
def page(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> DeskPage:
    load_fonts()
    apply_style(qapp)
    for minute, preset in enumerate(("followed", "followed", "scanned_only", "handout")):
        log_one(desk_store, now.replace(hour=8, minute=minute), preset)
    made = DeskPage(Session(desk_store, lambda: now))
    made.resize(1262, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def opened(page: DeskPage) -> HandoverPanel:
    QTest.keyClick(page, Qt.Key.Key_B, CTRL)
    panel = page.side.handover
    assert panel is not None and panel.isVisible()
    return panel


def test_it_is_read_aloud_in_short_sentences(page: DeskPage, now: datetime) -> None:
    said = words.sentences(handover(now))
    assert said[:3] == [
        "Ca Sáng, thứ Hai 23/11/2026, Quầy 03, Nguyễn Thị Hoa.",
        "Từ 7 giờ 30 đến 9 giờ 41: 4 lượt.",
        "2 lượt đã quan tâm trong 3 lượt giới thiệu, tỷ lệ 66,7%.",
    ]
    assert "Giới thiệu, đã quan tâm: 2 lượt." in said
    assert said[-1] == "Chưa kiểm tra mã đầu ca."
    waiting = _told(handover(now), unchecked=False, petitions_new=2)
    assert words.sentences(waiting)[-1] == "2 phản ánh chưa chuyển."
    nothing = _told(handover(now), unchecked=False)
    assert words.sentences(nothing)[-1] == "Không có việc gì cần lưu ý."
    assert max(map(len, said)) < 90


def test_a_day_without_rows_is_told_too(desk_store: Store, now: datetime) -> None:
    text = words.plain_text(handover(now.replace(hour=8, minute=0)))
    assert "Từ 7 giờ 30 đến 8 giờ đúng: 0 lượt." in text
    assert "tỷ lệ quan tâm: –." in text
    assert "Chưa phát tờ hướng dẫn nào." in text


def test_a_shift_named_ca_is_not_called_ca_twice(page: DeskPage, now: datetime) -> None:
    assert words.title(_told(handover(now), shift="Ca 1")) == "Ca 1"


def test_logging_goes_on_while_it_is_open_and_it_follows(page: DeskPage, qtbot: QtBot) -> None:
    panel = opened(page)
    assert panel.total.text() == "4 lượt"
    QTest.keyClick(page, Qt.Key.Key_F1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier)
    assert InteractionRow.select().count() == 6
    qtbot.waitUntil(lambda: panel.total.text() == "6 lượt", timeout=5000)
    assert "1 lượt gặp lỗi kỹ thuật" in panel.notes.accessibleName()
    assert panel.isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_keyboard_opens_and_closes_it(page: DeskPage) -> None:
    panel = opened(page)
    assert panel.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is page.side.handover_button
    opened(page)
    QTest.keyClick(page, Qt.Key.Key_B, CTRL)
    assert not panel.isVisible()
    opened(page)
    page.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    QTest.mouseClick(page.side.handover_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_a_correction_takes_its_place_and_gives_the_day_back(page: DeskPage) -> None:
    panel = opened(page)
    QTest.keyClick(page, Qt.Key.Key_E, CTRL)
    assert page.side.editor.isVisible() and not panel.isVisible()
    QTest.keyClick(page.side.editor.reason, Qt.Key.Key_Escape)
    assert page.recent.isVisible()


def test_copied_is_what_is_read(page: DeskPage, now: datetime) -> None:
    panel = opened(page)
    QTest.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == words.plain_text(handover(now))
    assert page.said.text.text() == "Đã sao chép tóm tắt bàn giao ca."


def test_rows_that_wait_are_told_as_not_counted(page: DeskPage) -> None:
    panel = opened(page)
    panel.reload(waiting=3)
    assert panel.notes.accessibleName().startswith("3 lượt đang chờ ghi chưa tính ở đây.")
    assert panel.plain_text().endswith("3 lượt đang chờ ghi chưa tính ở đây.")


@pytest.mark.parametrize(("width", "height"), [(1262, 768), (988, 560)])
def test_its_letters_are_large_and_nothing_is_wider_than_the_column(
    page: DeskPage, desk_store: Store, now: datetime, width: int, height: int
) -> None:
    name = "Công Tằng Tôn Nữ Nguyễn Thị Thùy Dương"
    desk.set_up(desk_store, Setup("1", "x", "xa", officers=(Person("DUONG", name),)), now)
    with desk_store.write():
        settings.put(settings.OFFICER_ON_SHIFT, "DUONG")
    page.resize(width, height)
    panel = opened(page)
    QApplication.processEvents()
    inside = panel._scroll.widget()
    assert inside.width() <= panel._scroll.viewport().width()
    for label in inside.findChildren(QLabel):
        assert 16 <= QFontInfo(label.font()).pixelSize() <= 22, label.text()
    for button in (panel.copy, panel.print, panel.close_button):
        assert button.width() >= button.sizeHint().width()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))


def test_every_control_has_a_name_for_screen_readers(page: DeskPage) -> None:
    panel = opened(page)
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            text = getattr(widget, "text", lambda: "")()
            assert widget.accessibleName() or text, widget
    assert "Giới thiệu, đã quan tâm: 2" in panel.chart.accessibleDescription()


def test_a_closed_page_with_the_panel_is_freed(
    desk_store: Store, now: datetime, qapp: QApplication
) -> None:
    page = DeskPage(Session(desk_store, lambda: now))
    page.toggle_handover()
    gone = weakref.ref(page)
    page.deleteLater()
    del page
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


def test_the_desk_starts_without_it() -> None:
    late = (
        "models.log.handover",
        "ui.pages.desk.handover_panel",
        "ui.printing.handover",
        "PySide6.QtPrintSupport",
        "PIL",
    )
    code = f"import sys, ui.pages.desk.page; print([m for m in {late!r} if m in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


def _told(told: Handover, **more: object) -> Handover:
    return Handover(**{**vars(told), **more})


def _crowded(told: Handover) -> Handover:
    kinds = tuple(
        KindCount(str(n), "Hướng dẫn gửi phản ánh, kiến nghị trên Cổng", 999 - n) for n in range(14)
    )
    return _told(
        told,
        unit="Trung tâm Phục vụ hành chính công " * 4,
        officer="Công Tằng Tôn Nữ Nguyễn Thị Thùy Dương",
        kinds=kinds,
        by_hour=tuple(range(1000, 1024)),
        tech_issues=12,
        open_incidents=3,
        unchecked=True,
        petitions_new=41,
        batches=tuple(BatchToday(f"IN-2026-{n:04}", 50) for n in range(20)),
        total=13000,
        sample=True,
    )


@pytest.mark.parametrize("crowded", [False, True])
def test_the_sheet_is_one_a5_page_with_everything_on_it(
    page: DeskPage, now: datetime, tmp_path: Path, crowded: bool
) -> None:
    told = _crowded(handover(now)) if crowded else handover(now)
    width, height = SIZES_MM["a5"]
    bottoms = []
    for item in sheet_items(told, now):
        assert item.x >= 10 and item.y > 5
        if isinstance(item, Text):
            bottoms.append(item.y)
        elif isinstance(item, Box):
            assert item.x + item.width <= width - 10
    assert max(bottoms) <= height - 8
    # The footer is composed last; nothing above it may reach into it.
    footer = [item.y for item in sheet_items(told, now) if isinstance(item, Text)]
    small = [y for y in footer if y > height - 18]
    assert min(small) > max(y for y in bottoms if y not in small)
    file = tmp_path / "bàn giao.pdf"
    write_handover_pdf(file, told, now)
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    size = [round(side * 25.4 / 72) for side in document[0].get_size()]
    assert size == [148, 210]
    text = document[0].get_textpage().get_text_range()
    assert "Tóm tắt bàn giao ca" in text
    assert "không có dữ liệu cá nhân" in " ".join(text.split())
    assert [form for form in FORMS if form.casefold() in text.casefold()] == []
    document.close()


def test_printer_and_file_get_the_same_drawing(
    page: DeskPage, now: datetime, tmp_path: Path
) -> None:
    told = handover(now)
    write_handover_pdf(tmp_path / "file.pdf", told, now)
    sender = HandoverPrint(page._session, page)
    sender._summary = told
    said: list[str] = []
    sender.told.connect(said.append)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printer.pdf"))
    from_printer = tmp_path / "printer.pdf"
    set_up(printer)
    sender.send(printer)
    assert said == ["Đã gửi tóm tắt bàn giao ca tới máy in PDF."]
    one, other = (_dark_box(path) for path in (tmp_path / "file.pdf", from_printer))
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) <= 3


def _dark_box(path: Path) -> tuple[int, ...]:
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=100 / 72, grayscale=True).to_pil()
    document.close()
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return tuple(box)


def test_without_a_printer_a_file_is_asked_for_and_written(
    page: DeskPage, now: datetime, tmp_path: Path
) -> None:
    sender = HandoverPrint(page._session, page)
    sender._summary = handover(now)
    problems: list[Problem] = []
    said: list[str] = []
    sender.problem.connect(problems.append)
    sender.told.connect(said.append)
    sender.save(str(tmp_path / "ca.pdf"))
    assert (tmp_path / "ca.pdf").read_bytes().startswith(b"%PDF")
    assert said == ["Đã lưu ca.pdf."]
    sender.save(str(tmp_path / "không có" / "ca.pdf"))
    assert len(problems) == 1
