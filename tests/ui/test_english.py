"""Every page, section, step and dialog in both languages: no text of the other one in sight."""

import ast
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.channels.changes import add_channel, confirm_channel, disable_channel
from models.checks import incidents, shift_checks
from models.display.program import NOTICE, PageSpec, load_program, save_program
from models.errors import Problem, StoreProblem
from models.handouts.batches import FILE, SENT, new_batch, record_sent
from models.log.context import load_context
from models.log.interactions import VISITORS, edit_interaction, void_interaction
from models.log.listing import Filter, list_interactions
from models.reports import ledger
from models.setup import people
from models.setup.units import provinces
from models.store import audit, settings
from models.store.backup import back_up
from models.store.opening import Store
from models.store.problems import FULL
from tests.builders import OA_LINK, PIN, log_one
from tests.i18n_catalogue import is_vietnamese, read_catalogue
from tests.packages import key_of, make_package
from tests.supervised import expect, forty_files, units
from tests.test_i18n import qt_messages
from tests.ui.screen_pages import show_sessions, touch
from tests.ui.words_shown import words_shown
from ui.answer_actions import AnswerActions
from ui.app import App, build_app
from ui.boot import show_problem
from ui.i18n import language, set_language, tr_problem
from ui.kiosk.window import KioskWindow
from ui.pages.admin.care.audit_words import ACTIONS
from ui.pages.admin.care.backup_section import BackupSection
from ui.pages.admin.care.health_section import HealthSection
from ui.pages.admin.catalogues.section import CataloguesSection
from ui.pages.admin.channels.picture_drop import PictureDrop
from ui.pages.admin.channels.section import ChannelsSection
from ui.pages.admin.page import SECTIONS, AdminPage
from ui.pages.admin.pcs.section import PcsSection
from ui.pages.admin.pin.section import PinSection
from ui.pages.answers.page import AnswersPage
from ui.pages.desk.handover_print import HandoverPrint
from ui.pages.desk.page import DeskPage
from ui.pages.print import page as print_module
from ui.pages.print.page import PrintPage
from ui.pages.reports.page import PAPER, PERIODS, SENDING, ReportsPage
from ui.pages.screen.checks.checks_tab import ChecksTab
from ui.pages.screen.content.content_tab import ContentTab
from ui.pages.screen.packs.pack_panel import PackPanel
from ui.pages.screen.page import TABS, ScreenPage
from ui.pages.supervisor.coverage.view import CoverageView
from ui.pages.supervisor.expected.view import ExpectedView
from ui.pages.supervisor.files_view import FilesView
from ui.pages.supervisor.page import COVERAGE, SupervisorPage
from ui.pages.supervisor.reports_part import TAKE, VIEWS
from ui.qt_language import install_qt_translator
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style
from ui.window import RAIL
from ui.wizard.wizard import FirstRun

UI = Path(__file__).resolve().parent.parent.parent / "ui"
PHOTOS = Path(__file__).resolve().parent.parent / "data" / "photos"
PATIENCE = 60_000

# Data of this desk, and names that are the same in every language.
DATA = (
    "Trung tâm Phục vụ hành chính công phường An Bình",
    "Ủy ban nhân dân phường An Bình",
    "Cổng phản ánh",
    "Cổng dự phòng",
    "Lê Văn Tám",
    "Trần Văn Minh",
    "Nguyễn Thị Hoa",
    "Bộ Nội vụ",
    "Quầy 03",
    "Quầy Một Cửa",
    "QUẦY\nMỘT CỬA",
    "Tiếng Việt",
    "“Quan tâm”",
    "dữ liệu",
    *(name for entry in units(40) for name in (entry.centre_name, entry.name)),
    *(name for _, name in provinces()),
)
# What a sheet says is in the language of the sheet.
CONTENT = ("Preview  accessible description",)
# Weekdays have no letter that English has not.
_WEEKDAY = re.compile(r"\b(T[2-7]|CN)\b")
# A button's own margins give way before its letters do.
SLACK = 4
LINKS = (
    "",
    OA_LINK,
    "https://zalo.me/bonoivu",
    "https://moha.gov.vn/?from=qr",
    "https://zalo.me/oa/4462152339089565647",
    "http://zalo.me/4462152339089565647",
    "zalo.me/0912345678",
)


@pytest.fixture(params=["en", "vi"])
def lang(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    set_language(request.param)
    install_qt_translator(qapp, request.param)
    yield request.param
    set_language("vi")
    install_qt_translator(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def busy_store(desk_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A desk with something to show of every kind."""
    monkeypatch.setenv("QMC_NOW", now.isoformat())
    _fill_log(desk_store, now)
    _fill_channels(desk_store, now)
    people.add_officer(desk_store, "Lê Văn Tám", now, "HOA", "TAM")
    people.retire_officer(desk_store, "TAM", now, "HOA")
    for reason in ("daily", "manual", "migration", "restore"):
        back_up(desk_store.places, now, reason=reason)
    with desk_store.write():
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.SECOND_BACKUP_FOLDER, str(desk_store.places.root))
        for place, action in enumerate(ACTIONS):
            actor = ("", "HOA", "restore", "recovery", "setup")[place % 5]
            detail = ("reason", "before", "rows", "notes", "failures", "revision", "backup")
            audit.append(now, actor, action, "HOA", **{detail[place % 7]: "3"})
    return desk_store


def _fill_log(store: Store, now: datetime) -> None:
    context = load_context()
    fields = list(context.fields)
    rows = []
    for place, preset in enumerate(context.presets):
        visitor = VISITORS[place % len(VISITORS)]
        for days in (0, 4, 11, 18):
            then = now - timedelta(days=days)
            more = {"visitor": visitor, "field": fields[place], "quantity": place + 1}
            rows.append(log_one(store, then, preset, **more))
    changes = {"quantity": 3, "preset": "declined", "visitor": "worker", "field": fields[5]}
    edit_interaction(store, context, rows[0].id, changes, "HOA", "reason", now)
    void_interaction(store, rows[4].id, "HOA", "reason", now)
    for label in ("2026-W44", "2026-W45", "2026-W46"):
        ledger.close_week(store, label, now, "HOA")
    ledger.reopen_week(store, "2026-W44", now, "HOA", "reason", PIN)


def _fill_channels(store: Store, now: datetime) -> None:
    site = add_channel(store, "https://phananh.moha.gov.vn", "Cổng phản ánh", "HOA", now)
    confirm_channel(store, site.id, "HOA", now, PIN)
    spare = add_channel(store, "https://moha.gov.vn", "Cổng dự phòng", "HOA", now)
    disable_channel(store, spare.id, "HOA", "reason", PIN, now)
    add_channel(store, "https://zalo.me/bonoivu", "Bộ Nội vụ", "HOA", now)
    for kind in (SENT, FILE):
        batch = new_batch(store, "a5", site.id, "en", "HOA", now)
        record_sent(store, batch.id, 5, "HP LaserJet", "HOA", now, kind)


@pytest.fixture
def app(busy_store: Store, qapp: QApplication, lang: str, qtbot: QtBot) -> Iterator[App]:
    load_fonts()
    apply_style(qapp)
    made = build_app(qapp, busy_store, lang)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    yield made
    made.window.close()


def plain(text: str) -> str:
    """As it is compared: no shortcut mark, no dots or colon at the end."""
    return unicodedata.normalize("NFC", text).replace("&", "").rstrip("….: ").casefold()


def english_words() -> set[str]:
    """Everything that Qt and the program say in English and otherwise in Vietnamese."""
    qt = {
        plain(source)
        for _, source, translation in qt_messages()
        if plain(source) != plain(translation.text or "")
    }
    catalogue = read_catalogue().items()
    own = {plain(english) for source, english in catalogue if plain(source) != plain(english)}
    sources = {plain(source) for source, _ in catalogue}
    return {word for word in qt | own if word} - sources


ENGLISH = english_words()


def foreign(texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The texts that are not in the chosen language."""
    if language() == "vi":
        return [(place, text) for place, text in texts if plain(text) in ENGLISH]
    found = []
    for place, text in texts:
        rest = text if place not in CONTENT else ""
        for name in DATA:
            rest = rest.replace(name, "")
        if is_vietnamese(rest) or _WEEKDAY.search(rest):
            found.append((place, text))
    return found


def check(root: QWidget) -> None:
    __tracebackhide__ = True
    texts = words_shown(root)
    assert texts
    assert foreign(texts) == []


def page_of(app: App, code: str) -> QWidget:
    app.window.open_page(code)
    page = app.window.page(code)
    assert page is not None
    return page


def section_of(app: App, code: str) -> QWidget:
    page = page_of(app, "admin")
    assert isinstance(page, AdminPage)
    page.open_section(code)
    section = page.section(code)
    assert section is not None
    return section


def backups_of(app: App) -> BackupSection:
    section = section_of(app, "backup")
    assert isinstance(section, BackupSection)
    return section


# Pages.


@pytest.mark.parametrize("code", [code for code, _ in RAIL])
def test_every_page(app: App, code: str) -> None:
    page_of(app, code)
    check(app.window)


def test_what_the_desk_says(app: App) -> None:
    page = page_of(app, "desk")
    assert isinstance(page, DeskPage)
    for preset in load_context().presets:
        page.log(preset)
        check(page)
    for undone in range(3):
        page.undo()
        check(page)
        assert page.said.text.text(), undone
    assert page.recent.rows.rowCount() > 9
    for row in range(page.recent.rows.rowCount()):
        page.open_editor(page.recent.rows.index(row).data(Qt.ItemDataRole.UserRole).id)
        check(page)


def test_what_was_edited_is_told_in_words(app: App) -> None:
    page = page_of(app, "desk")
    assert isinstance(page, DeskPage)
    changed = list_interactions(Filter(preset="declined")).rows
    edited = next(row for row in changed if row.visitor == "worker")
    page.open_editor(edited.id)
    story = next(text for _, text in words_shown(page.side.editor) if " > 3" in text)
    labels = {
        "vi": ("Giới thiệu, đã quan tâm > Không có nhu cầu", "Người dân > Người lao động"),
        "en": ("Introduced, followed > Not interested", "Citizen > Worker"),
    }
    assert all(label in story for label in labels[language()])
    assert not any(code in story for code in ("declined", "citizen", "worker"))


def test_the_hand_over_of_a_shift(app: App, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(app, "desk")
    assert isinstance(page, DeskPage)
    page.toggle_handover()
    app.window.resize(1093, 614)
    QTest.qWait(50)
    check(page)
    assert cut_off(app.window) == []
    panel = page.side.handover
    assert foreign([("copied", panel.plain_text())]) == []
    for hour in (7, 12, 18, 23):
        monkeypatch.setenv("QMC_NOW", now.replace(hour=hour, minute=0).isoformat())
        panel.reload(waiting=2)
        check(page)
        assert foreign([("copied", panel.plain_text())]) == []
    said: list[tuple[str, str]] = []
    panel.told.connect(lambda text: said.append(("told", text)))
    panel.copy.click()
    assert said and foreign(said) == []


def screen_tab(app: App, code: str) -> QWidget:
    page = page_of(app, "screen")
    assert isinstance(page, ScreenPage)
    return page.open_tab(code)


@pytest.mark.parametrize("code", [code for code, _ in TABS])
def test_every_tab_of_the_screen_page(app: App, now: datetime, code: str) -> None:
    _fill_screen(app._session.store, now)
    tab = screen_tab(app, code)
    check(app.window)
    app.window.resize(1093, 614)
    QTest.qWait(400)
    assert cut_off(app.window) == []
    if isinstance(tab, ContentTab):
        for page in [row.id for row in tab.pages.list.rows.rows]:
            tab.pick(page)
            QTest.qWait(300)
            check(tab)
            assert cut_off(app.window) == []
        tab.editor.part.button("schedule").click()
        tab.pages.delete.click()
        check(tab)
    if isinstance(tab, ChecksTab):
        tab.report.click()
        for row in range(tab.table.rows.rowCount()):
            tab.table.selectRow(row)
            check(tab)
        QTest.qWait(50)
        assert cut_off(app.window) == []


def _fill_screen(store: Store, now: datetime) -> None:
    show_sessions(store, now, days=9)
    for level in ("3/1", "5/4"):
        touch(store, now, "answers", level)
    shift_checks.check_now(store, "HOA", now)
    for place, kind in enumerate(incidents.KINDS):
        made = incidents.report(store, kind, "B", "", "HOA", now - timedelta(days=place))
        state = incidents.STATES[place % len(incidents.STATES)]
        incidents.move(store, made.id, state, "x", "HOA", now)
    words = {"vi": {"title": "A", "body": "B"}, "en": {"title": "A", "body": "B"}}
    program = load_program()
    pages = (*program.pages, PageSpec("notice-0000abcd", NOTICE, texts=words))
    save_program(store, replace(program, pages=pages), "HOA", now, PIN)


def test_weeks_and_their_questions(app: App, qtbot: QtBot) -> None:
    opened = page_of(app, "reports")
    assert isinstance(opened, ReportsPage)
    page = opened.weeks
    for label in ("2026-W48", "2026-W47", "2026-W46", "2026-W44"):
        page.choose_week(label)
        check(page)
        page.main.click()
        check(page)
        page.closing.leave.click()
    page.choose_week("2026-W46")
    page.reopen.click()
    check(page)
    page.reopening.leave.click()
    page.main.click()
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as said:
        page.closing.go.click()
    assert foreign([("told", text) for text in said.args]) == []
    check(page)


def test_every_part_of_the_reports(app: App, qtbot: QtBot) -> None:
    page = page_of(app, "reports")
    assert isinstance(page, ReportsPage)
    app.window.resize(1093, 614)

    def no_text_is_cut() -> None:
        assert cut_off(app.window) == []

    def period_is_counted() -> None:
        assert page.periods is not None and page.periods.report is not None

    for code in (PERIODS, SENDING, PAPER):
        page.open_tab(code)
        qtbot.waitUntil(period_is_counted, timeout=PATIENCE)
        check(page)
        qtbot.waitUntil(no_text_is_cut, timeout=PATIENCE)
    page.open_preview("2026-W46")
    assert page.preview is not None
    check(page.preview)
    page.open_due()
    check(page)


def test_every_view_of_what_the_units_sent(
    app: App, now: datetime, tmp_path: Path, qtbot: QtBot
) -> None:
    store = app._session.store
    page = page_of(app, "supervisor")
    assert isinstance(page, SupervisorPage)
    check(app.window)
    expect(store, 40, now)
    folder = tmp_path / "weeks"
    forty_files(folder)
    part = page.reports
    with qtbot.waitSignal(part.taking.taken, timeout=PATIENCE):
        part.take([folder])
    code, week = units(1)[0].code, "2026-W46"
    with qtbot.waitSignal(part.taking.taken, timeout=PATIENCE):
        part.take([make_package(folder, code, week, key=key_of("another"))])
    app.window.resize(1093, 614)
    for row in range(part.taking.table.outcome.rowCount()):
        part.taking.table.selectRow(row)
        check(page)
    assert part.taking.key_form.isVisible()
    part.taking.key_form.accept.click()

    def no_text_is_cut() -> None:
        assert cut_off(app.window) == []

    for view, _ in VIEWS:
        part.open_view(view)
        page.settle()
        check(app.window)
        # A name with a new number takes the room it needs when the layout comes round to it.
        qtbot.waitUntil(no_text_is_cut, timeout=PATIENCE)
    for cell in part.weeks.table.matrix.lines[:8]:
        part.weeks.show_cell(cell.code, "2026-W47")
        check(part.weeks.detail)
    lists = part._views["units"]
    assert isinstance(lists, ExpectedView)
    lists.source.take.click()
    check(lists)
    lists.plan.go.click()
    check(lists)
    files = part._views["files"]
    assert isinstance(files, FilesView)
    for wanted in (files.combine, files.receipts):
        wanted.click()
        qtbot.waitUntil(lambda: not files.is_busy(), timeout=PATIENCE)
        check(files)
        assert files.notice.text.text()


def test_a_handout_is_kept_as_a_file(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(app, "print")
    assert isinstance(page, PrintPage)
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as said:
        page.save_pdf(str(tmp_path / "handout.pdf"))
    assert foreign([("told", text) for text in said.args]) == []
    page.choices.fix_button.click()
    check(page)


def cut_off(root: QWidget) -> list[str]:
    """Texts that have less room than they need, and areas that are wider than their window."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        wanted, room = widget.sizeHint().width(), widget.width()
        match widget:
            case QPushButton() | QToolButton():
                text = widget.text()
            case QLabel():
                text = "" if widget.wordWrap() else widget.text()
            case QScrollArea():
                inside, text = widget.widget(), "an area"
                wanted = inside.width() if inside is not None else 0
                room = widget.viewport().width()
            case _:
                continue
        if text and wanted > room + SLACK:
            found.append(f"{type(widget).__name__} {text!r}: {wanted} in {room}")
    return found


@pytest.mark.parametrize("code", [code for code, _ in RAIL])
def test_no_text_is_cut_off_on_a_small_screen_at_125_percent(app: App, code: str) -> None:
    page = page_of(app, code)
    app.window.resize(1093, 614)
    QTest.qWait(50)
    assert cut_off(app.window) == []
    if isinstance(page, DeskPage):
        page.open_editor(page.recent.rows.index(0).data(Qt.ItemDataRole.UserRole).id)
    elif isinstance(page, PrintPage):
        page.choices.fix_button.click()
    elif isinstance(page, ReportsPage):
        page.weeks.choose_week("2026-W47")
        page.weeks.main.click()
    QTest.qWait(50)
    assert cut_off(app.window) == []


# Administration.


@pytest.mark.parametrize("code", [code for code, _, _ in SECTIONS])
def test_no_section_is_cut_off_on_a_small_screen_at_125_percent(app: App, code: str) -> None:
    app.window.resize(1093, 614)
    section_of(app, code)
    QTest.qWait(50)
    assert cut_off(app.window) == []


@pytest.mark.parametrize("code", [code for code, _, _ in SECTIONS])
def test_every_section(app: App, code: str) -> None:
    section_of(app, code)
    check(app.window)


def test_health_is_told_in_the_language(app: App, qtbot: QtBot) -> None:
    section = section_of(app, "health")
    assert isinstance(section, HealthSection)
    qtbot.waitUntil(lambda: bool(section.findings), timeout=PATIENCE)
    check(section)
    sound = {"vi": "Sổ dữ liệu lành lặn.", "en": "The data store is intact."}[language()]
    assert sound in [text for _, text in words_shown(section)]
    assert foreign([("copied", section.text())]) == []


def test_channels_are_entered_and_confirmed(app: App, qtbot: QtBot) -> None:
    section = section_of(app, "channels")
    assert isinstance(section, ChannelsSection)
    section.open_form()
    form = section.form
    assert form is not None
    for link in LINKS:
        form.link.edit.setText(link)
        check(section)
    for picture in ("no-code.jpg", "official.png", "personal-code.jpg", "two-codes.jpg"):
        form.drop.give_file(PHOTOS / picture)
        qtbot.waitUntil(lambda: not form.drop.is_busy(), timeout=PATIENCE)
        check(section)
    section.close_panel()
    waiting = next(c.channel for c in section.cards if c.channel.status == "unconfirmed")
    section.open_confirm(waiting.id)
    check(section)


def test_a_new_pin_and_its_recovery_code(app: App, qtbot: QtBot) -> None:
    section = section_of(app, "pin")
    assert isinstance(section, PinSection)
    section.other.click()
    check(section)
    section.other.click()
    form = section.form
    assert form is not None
    form.old.setText(PIN)
    form.new.setText("135790")
    form.again.setText("135790")
    section.save.click()
    assert section.code is not None
    check(section)


def test_a_copy_is_looked_at_before_it_comes_back(app: App, qtbot: QtBot) -> None:
    section = backups_of(app)
    section.copies.selectRow(0)
    section.restore.click()
    panel = section.panel
    assert panel is not None
    check(section)
    qtbot.waitUntil(lambda: not panel.is_busy(), timeout=PATIENCE)
    check(section)


# The first run.


@pytest.mark.parametrize("ready", [False, True], ids=["empty", "ready"])
def test_every_step_of_the_first_run(
    lang: str, ready: bool, request: pytest.FixtureRequest, now: datetime, qtbot: QtBot
) -> None:
    store = request.getfixturevalue("desk_store" if ready else "store")
    problems: list[Problem] = []
    wizard = FirstRun(Session(store, lambda: now))
    wizard.problem.connect(problems.append)
    qtbot.addWidget(wizard)
    wizard.show()
    for step in wizard.steps:
        assert wizard.current() is step
        check(wizard)
        if step is wizard.done:
            break
        wizard.go_on()
        check(wizard)
        if wizard.current() is step:
            wizard.skip_step()
    assert foreign([("problem", tr_problem(problem)) for problem in problems]) == []
    assert ready or problems


# Dialogs.


class Catcher(QObject):
    """Waits for the dialog that a click opens, reads it and closes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts: list[tuple[str, str]] = []
        self.kind = ""
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def give_up(self) -> None:
        """Touch no dialog any more."""
        self._timer.stop()

    def _look(self) -> None:
        shown = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if shown is None:
            return
        self.give_up()
        self.kind = type(shown).__name__
        self.texts = words_shown(shown)
        shown.close()


def _ask_copy(app: App) -> None:
    backups_of(app).from_file.click()


def _ask_second_folder(app: App) -> None:
    backups_of(app).choose_folder.click()


def _ask_new_pc(app: App) -> None:
    backups_of(app).move_out.click()


def _ask_old_copy(app: App) -> None:
    section = backups_of(app)
    section.copies.selectRow(0)
    section.restore.click()
    panel = section.panel
    assert panel is not None
    while panel.is_busy():
        QTest.qWait(10)
    panel.choose.click()


def _ask_picture(app: App) -> None:
    PictureDrop(app.window).choose.click()


def _ask_pack(app: App) -> None:
    PackPanel(app._session, app.window)._choose()


def _ask_new_pack(app: App) -> None:
    PackPanel(app._session, app.window)._ask_where()


def _ask_week_folder(app: App) -> None:
    page = page_of(app, "reports")
    assert isinstance(page, ReportsPage)
    page.weeks.choose_week("2026-W47")
    page.weeks.main.click()
    page.weeks.closing.choose.click()


def _reports_part(app: App, code: str) -> ReportsPage:
    page = page_of(app, "reports")
    assert isinstance(page, ReportsPage)
    page.open_tab(code)
    return page


def _ask_period_folder(app: App) -> None:
    page = _reports_part(app, PERIODS)
    assert page.periods is not None
    page.periods.export.setEnabled(True)
    page.periods.export.click()


def _ask_delivery_folder(app: App) -> None:
    page = _reports_part(app, SENDING)
    assert page.sending is not None
    page.sending.place.choose.click()


def _ask_receipts(app: App) -> None:
    page = _reports_part(app, SENDING)
    assert page.sending is not None
    page.sending.receipts.choose.click()


def _supervisor(app: App) -> SupervisorPage:
    page = page_of(app, "supervisor")
    assert isinstance(page, SupervisorPage)
    return page


def _ask_packages(app: App) -> None:
    part = _supervisor(app).reports
    part.open_view(TAKE)
    part.taking.drop.files.click()


def _ask_package_folder(app: App) -> None:
    part = _supervisor(app).reports
    part.open_view(TAKE)
    part.taking.drop.folder.click()


def _ask_units(app: App) -> None:
    part = _supervisor(app).reports
    part.open_view("units")
    lists = part._views["units"]
    assert isinstance(lists, ExpectedView)
    lists.source.file.click()


def _ask_combined_folder(app: App) -> None:
    part = _supervisor(app).reports
    part.open_view("files")
    files = part._views["files"]
    assert isinstance(files, FilesView)
    files.choose.click()


def _ask_coverage_file(app: App) -> None:
    expect(app._session.store, 3, app._session.now())
    page = _supervisor(app)
    page.open_tab(COVERAGE)
    coverage = page._opened[COVERAGE]
    assert isinstance(coverage, CoverageView)
    coverage.write.click()


def _ask_pdf(app: App) -> None:
    page = page_of(app, "print")
    assert isinstance(page, PrintPage)
    page.choices.save_button.click()


def _ask_printer(app: App) -> None:
    page = page_of(app, "print")
    assert isinstance(page, PrintPage)
    page.reload()
    page.choices.print_button.click()


def _summary(app: App) -> HandoverPrint:
    page = page_of(app, "desk")
    assert isinstance(page, DeskPage)
    page.toggle_handover()
    return HandoverPrint(app._session, page)


def _ask_summary_printer(app: App) -> None:
    _summary(app)._ask_printer()


def _ask_summary_file(app: App) -> None:
    _summary(app)._ask_file("ban-giao-ca")


def _ask_officer(app: App) -> None:
    page = page_of(app, "desk")
    assert isinstance(page, DeskPage)
    page.place.click()


def _ask_slip_file(app: App) -> None:
    page = page_of(app, "answers")
    actions = page.findChild(AnswerActions)
    assert isinstance(actions, AnswerActions)
    actions.ask_file("")


def _ask_answers(app: App) -> None:
    page = page_of(app, "answers")
    assert isinstance(page, AnswersPage)
    page.open_import()
    page.panel.drop._ask()


def _ask_portal_slip_file(app: App) -> None:
    page = page_of(app, "answers")
    assert isinstance(page, AnswersPage)
    page.open_tab("petitions")
    assert page.petitions is not None
    page.petitions.print._ask_file("phieu-cong-phan-anh")


def _tell_store_problem(app: App) -> None:
    show_problem(StoreProblem(FULL, code="full"))


def _ask_table(app: App) -> None:
    section = section_of(app, "catalogues")
    assert isinstance(section, CataloguesSection)
    QTimer.singleShot(0, section.files.take.click)


def _ask_new_table(app: App) -> None:
    section = section_of(app, "catalogues")
    assert isinstance(section, CataloguesSection)
    QTimer.singleShot(0, section.files.give.click)


def pcs_of(app: App) -> PcsSection:
    section = section_of(app, "pcs")
    assert isinstance(section, PcsSection)
    return section


def _ask_pc_folder(app: App) -> None:
    pcs_of(app).folder.choose.click()


def _ask_pc_place(app: App) -> None:
    pcs_of(app).second.hand_over.click()


def _ask_pc_answer(app: App) -> None:
    pcs_of(app).second.hear.click()


def _ask_pc_stick(app: App) -> None:
    pcs_of(app).main.drop.folder.click()


def _ask_pc_file(app: App) -> None:
    pcs_of(app).main.drop.file.click()


DIALOGS: dict[str, tuple[str, Callable[[App], None]]] = {
    "answer_actions.py ask_file": ("PdfDialog", _ask_slip_file),
    "problem_box.py ask_what_to_do": ("QMessageBox", _tell_store_problem),
    "pages/desk/officer_menu.py open": ("QMenu", _ask_officer),
    "pages/admin/care/backup_section.py _restore_file": ("QFileDialog", _ask_copy),
    "pages/admin/care/backup_section.py _choose_folder": ("QFileDialog", _ask_second_folder),
    "pages/admin/care/backup_section.py _move_out": ("QFileDialog", _ask_new_pc),
    "pages/admin/catalogues/file_bar.py _choose": ("QFileDialog", _ask_table),
    "pages/admin/catalogues/file_bar.py _export": ("QFileDialog", _ask_new_table),
    "pages/admin/care/restore_panel.py _choose": ("QFileDialog", _ask_old_copy),
    "parts/picture_frame.py ask": ("QFileDialog", _ask_picture),
    "pages/admin/pcs/folder_card.py _choose": ("QFileDialog", _ask_pc_folder),
    "pages/admin/pcs/second_card.py _choose": ("QFileDialog", _ask_pc_place),
    "pages/admin/pcs/second_card.py _hear": ("QFileDialog", _ask_pc_answer),
    "pages/admin/pcs/drop.py _ask_folder": ("QFileDialog", _ask_pc_stick),
    "pages/admin/pcs/drop.py _ask_file": ("QFileDialog", _ask_pc_file),
    "pages/screen/packs/pack_panel.py _choose": ("QFileDialog", _ask_pack),
    "pages/screen/packs/pack_panel.py _ask_where": ("QFileDialog", _ask_new_pack),
    "pages/answers/taking_in/file_drop.py _ask": ("QFileDialog", _ask_answers),
    "pages/petitions/portal_print.py _ask_file": ("PdfDialog", _ask_portal_slip_file),
    "pages/reports/close_panel.py _choose": ("QFileDialog", _ask_week_folder),
    "pages/reports/periods/view.py _ask_folder": ("QFileDialog", _ask_period_folder),
    "pages/reports/sending/place_card.py _choose": ("QFileDialog", _ask_delivery_folder),
    "pages/reports/sending/receipts_card.py _choose": ("QFileDialog", _ask_receipts),
    "pages/supervisor/taking_in/drop.py _ask_files": ("QFileDialog", _ask_packages),
    "pages/supervisor/taking_in/drop.py _ask_folder": ("QFileDialog", _ask_package_folder),
    "pages/supervisor/expected/forms.py _ask": ("QFileDialog", _ask_units),
    "pages/supervisor/files_view.py _choose": ("QFileDialog", _ask_combined_folder),
    "pages/supervisor/coverage/view.py _ask_file": ("QFileDialog", _ask_coverage_file),
    "pages/print/page.py _ask_file": ("PdfDialog", _ask_pdf),
    "pages/print/page.py _ask_printer": ("PrinterDialog", _ask_printer),
    "pages/desk/handover_print.py _ask_printer": ("PrinterDialog", _ask_summary_printer),
    "pages/desk/handover_print.py _ask_file": ("PdfDialog", _ask_summary_file),
}
# Windows and macOS show print dialogs of their own, in the language of the system.
OPENED = [name for name in DIALOGS if sys.platform == "linux" or "_ask_printer" not in name]


@pytest.fixture
def own_dialogs(qapp: QApplication) -> Iterator[None]:
    """Qt's dialogs instead of the system's, which would wait for a person."""
    native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(native, True)
    yield
    QApplication.setAttribute(native, False)


@pytest.fixture
def catcher(qapp: QApplication) -> Iterator[Catcher]:
    made = Catcher(qapp)
    yield made
    made.give_up()


@pytest.mark.parametrize("name", OPENED)
def test_every_dialog(
    app: App,
    own_dialogs: None,
    catcher: Catcher,
    name: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A printer cannot be had here; that there is one is all the page is told.
    monkeypatch.setattr(print_module, "printer_names", lambda: ["HP LaserJet"])
    kind, ask = DIALOGS[name]
    ask(app)
    qtbot.waitUntil(lambda: bool(catcher.kind))
    assert catcher.kind == kind
    assert len(catcher.texts) > 1
    assert foreign(catcher.texts) == []


def test_no_dialog_is_forgotten() -> None:
    found = set()
    for path in sorted(UI.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and _opens_dialog(function):
                found.add(f"{path.relative_to(UI).as_posix()} {function.name}")
    assert found == set(DIALOGS)


def _opens_dialog(function: ast.FunctionDef) -> bool:
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    names = [ast.unparse(call).split(".")[0] for call in calls if "." not in ast.unparse(call)[:1]]
    made = {name for name in names if name.endswith(("Dialog", "MessageBox", "Menu"))}
    # The plain QDialog.open() only shows what was made before.
    return bool(made - {"QDialog"})


def test_the_pin_pad_of_the_public_screen(lang: str, desk_store: Store, qtbot: QtBot) -> None:
    window = KioskWindow(Session(desk_store), locked=True)
    qtbot.addWidget(window)
    window.resize(1120, 630)
    window.show()
    window.ask_pin()
    pad = window.pad()
    assert isinstance(pad, QWidget)
    check(pad)
    pad.type_digit("1")
    pad.submit()
    check(pad)
    assert window.windowTitle() == {"vi": "Màn hình công cộng", "en": "Public screen"}[lang]


# The checks themselves.


def test_a_text_of_the_other_language_is_noticed(lang: str, qtbot: QtBot) -> None:
    texts = [("QLabel text", "Mã kiểm tra"), ("QPushButton text", "&Cancel")]
    assert foreign(texts) == [texts[0 if lang == "en" else 1]]
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Hủy chốt")
    menu.addAction("Close")
    menu.popup(QPoint())
    noticed = {text for _, text in foreign(words_shown(menu))}
    assert noticed == {"Hủy chốt" if lang == "en" else "Close"}
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileName, "Tên tệp" if lang == "en" else "File name"
    )
    assert foreign(words_shown(dialog))
