"""Every page at the smallest screen and at 125 %, empty and full, in both languages: no words are
cut off."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from models.answers.samples import plant_samples
from models.demo import fill_with_samples
from models.store.opening import Store
from models.store.schema import Officer, Unit
from tests.builders import set_up_desk
from tests.supervised import expect, hold_weeks, labels, set_up_province
from ui.app import App, build_app
from ui.i18n import set_language
from ui.pages.admin.page import SECTIONS
from ui.pages.supervisor.coverage.view import CoverageView
from ui.pages.supervisor.page import COVERAGE, WEEKS, SupervisorPage
from ui.pages.supervisor.reports_part import ODD, TAKE, UNSENT, VIEWS
from ui.parts.segments import Segments
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

SIZES = {"100 %": QSize(1366, 768), "125 %": QSize(1093, 614)}
PAGES = ("desk", "history", "answers", "petitions", "screen", "print", "reports", "supervisor")
LONGEST = "Trung tâm Phục vụ hành chính công xã Hướng Hiệp, tỉnh Quảng Trị"
LONGEST_PERSON = "Công Tằng Tôn Nữ Nguyễn Thị Phương Quỳnh"
GIVES_WAY = QSizePolicy.Policy.Ignored


@pytest.fixture(params=["empty", "full"])
def held(request: pytest.FixtureRequest, store: Store, now: datetime) -> Store:
    """A desk without a row, or with some weeks of them; the longest real names either way."""
    if request.param == "empty":
        set_up_desk(store, now)
    else:
        fill_with_samples(store, now, 10, 20, 1)
        plant_samples(store, "HOA", now)
        expect(store, 168, now)
        hold_weeks(store, 168, labels("2026-W47", 12), now)
    with store.write():
        Unit.update(name=LONGEST).execute()
        Officer.update(name=LONGEST_PERSON).where(Officer.code == "HOA").execute()
    return store


@pytest.fixture(params=["vi", "en"])
def app(
    request: pytest.FixtureRequest, held: Store, qapp: QApplication, qtbot: QtBot
) -> Iterator[App]:
    load_fonts()
    apply_style(qapp)
    made = build_app(qapp, held, request.param)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()
    set_language("vi")


def cut_off(widget: QWidget) -> list[str]:
    """What labels and buttons say that have less room than their words."""
    found = []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            needs = label.heightForWidth(label.width())
            if label.height() < needs:
                found.append(f"{label.text()!r}: {label.height()} of {needs} px high")
            continue
        needs = label.minimumSizeHint().width()
        if label.sizePolicy().horizontalPolicy() != GIVES_WAY and label.width() < needs:
            found.append(f"{label.text()!r}: {label.width()} of {needs} px wide")
    for button in widget.findChildren(QPushButton):
        needs = button.minimumSizeHint().width()
        if button.isVisible() and button.text() and button.width() < needs:
            found.append(f"{button.text()!r}: {button.width()} of {needs} px wide")
    return found


@pytest.mark.parametrize("size", SIZES)
def test_words_have_their_room(app: App, qtbot: QtBot, size: str) -> None:
    app.window.resize(SIZES[size])
    found = {}
    for code in PAGES:
        app.window.open_page("answers" if code == "petitions" else code)
        page = app.window.stack.currentWidget()
        if code == "petitions":
            page.open_tab("petitions")
        qtbot.wait(100)
        cut = cut_off(page)
        if app.window.minimumSizeHint().width() > SIZES["125 %"].width():
            cut.append(f"the window needs {app.window.minimumSizeHint().width()} px")
        if cut:
            found[code] = cut
    app.window.open_page("admin")
    admin = app.window.page("admin")
    for section, _, _ in SECTIONS:
        admin.open_section(section)  # type: ignore[union-attr]
        qtbot.wait(50)
        if cut := cut_off(admin):  # type: ignore[arg-type]
            found[section] = cut
    assert found == {}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_desk_without_a_channel_opens_as_narrow_as_the_screen(
    store: Store, now: datetime, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    set_up_province(store, now)
    load_fonts()
    apply_style(qapp)
    made = build_app(qapp, store, language)
    qtbot.addWidget(made.window)
    try:
        # Only what the pages need, as a picture of the window is taken.
        made.window.setMinimumSize(0, 0)
        made.window.resize(SIZES["125 %"])
        made.window.open_page("desk")
        made.window.show()
        for code in ("desk", "supervisor", "desk"):
            made.window.open_page(code)
            qtbot.wait(50)
            assert made.window.width() == SIZES["125 %"].width()
            assert cut_off(made.window) == []
    finally:
        made.window.close()
        set_language("vi")


@pytest.mark.parametrize("size", SIZES)
def test_every_part_of_the_summary_has_room_for_large_numbers(
    app: App, qtbot: QtBot, size: str
) -> None:
    window = app.window
    window.resize(SIZES[size])
    window.open_page("supervisor")
    page = window.page("supervisor")
    assert isinstance(page, SupervisorPage)
    found = {}
    for code in (*(code for code, _ in VIEWS), TAKE, COVERAGE):
        if code == COVERAGE:
            page.open_tab(COVERAGE)
            part = page._part
            assert isinstance(part, CoverageView)
            # As while a summary is written.
            part.bar.show()
        else:
            page.open_tab(WEEKS)
            page.reports.open_view(code)
        page.settle()
        page.reports._label(UNSENT, 3_321)
        page.reports._label(ODD, 8_736)
        qtbot.wait(50)
        cut = cut_off(page)
        if window.minimumSizeHint().width() > SIZES["125 %"].width():
            cut.append(f"the window needs {window.minimumSizeHint().width()} px")
        if cut:
            found[code] = cut
    assert found == {}


def test_a_choice_whose_word_grows_has_its_room_at_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    choice = Segments((("a", "Bảng tuần"), ("b", "Bất thường"), ("c", "Lập báo cáo")), "Cách xem")
    row.addWidget(choice)
    row.addStretch(1)
    holder.resize(700, 60)
    holder.show()
    choice.rename("b", "Bất thường (8.736)")
    assert cut_off(holder) == []
    # The choice hears of it before what holds it does.
    QApplication.sendPostedEvents(choice, QEvent.Type.LayoutRequest)
    assert cut_off(holder) == []
    QApplication.processEvents()
    assert cut_off(holder) == [] and choice.width() == choice.sizeHint().width()
