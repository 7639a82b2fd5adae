"""Words of the supervisor's page: stored sentences in the chosen language, changes, names."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.catalogues.specs import SPECS
from models.errors import Refused
from models.store import audit, settings
from models.store.opening import Store
from models.supervisor.anomalies import OTHER_WEEK, ZERO_DAY, Anomaly
from models.supervisor.matrix import STATES, Cell
from models.supervisor.role import start_page, takes_reports
from models.supervisor.take_in import OTHER_KEY
from models.weekly_package.read import ALTERED, BROKEN, NOT_SIGNED, TOO_LARGE, UNREADABLE
from tests.i18n_catalogue import is_vietnamese
from ui.i18n import set_language, tr_filled, tr_problem, tr_stored
from ui.pages.admin.supervisor_panel import SupervisorPanel
from ui.pages.supervisor.words import (
    LOOKS,
    change_text,
    change_words,
    look_of,
    short_name,
    short_week,
)
from ui.session import Session
from ui.words.weeks import name_of_label


@pytest.fixture
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("vi")


@pytest.mark.parametrize(
    "problem",
    [
        Refused(BROKEN, "BCT_1_2026W47_r1.zip"),
        Refused(ALTERED, "tong_hop.json"),
        Refused(NOT_SIGNED),
        Refused(TOO_LARGE, 512),
        Refused(UNREADABLE, "a (b) {c}.zip"),
        Refused(OTHER_KEY, "30337", "7c1e 09fa", "52d0 b3aa"),
    ],
)
def test_a_stored_sentence_is_told_in_the_chosen_language(english: None, problem: Refused) -> None:
    told = tr_stored(str(problem))
    assert told == tr_problem(problem) and not is_vietnamese(told)


def test_days_and_labels_in_a_sentence_are_told_in_the_chosen_language(english: None) -> None:
    days = (date(2026, 11, 17), date(2026, 11, 22))
    odd = Anomaly("1", "", "2026-W47", ZERO_DAY, (days,))
    assert odd.text == "Không có lượt nào: T3 17/11, CN 22/11."
    assert tr_filled(odd.template, odd.values) == "No interaction at all: Tue 17/11, Sun 22/11."
    other = Anomaly("1", "", "2026-W47", OTHER_WEEK, ("Thứ Tư", "18/11/2026"))
    assert tr_filled(other.template, other.values) == "The week begins on Wednesday 18/11/2026."
    with pytest.raises(Refused) as refused:
        SPECS["shifts"].column("active").cell.read("sometimes")
    assert "Đang dùng, Ngừng dùng" in str(refused.value)
    assert not is_vietnamese(tr_problem(refused.value))


def test_other_words_stay_as_they_are(english: None) -> None:
    assert tr_stored("Phường Ba Đình") == "Phường Ba Đình"
    assert tr_stored("") == ""


def test_every_state_has_a_word_an_icon_and_an_own_look() -> None:
    assert set(STATES) <= set(LOOKS)
    looks = [LOOKS[state] for state in STATES]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == len(STATES)


def test_nothing_is_missed_before_the_deadline(now: datetime) -> None:
    cell = Cell("missing")
    assert look_of(cell, now, now).word == "Còn hạn"
    assert look_of(cell, now, now + timedelta(seconds=1)).word == "Thiếu"
    assert look_of(None, now, now).word == "–"


def test_changes_are_signed_and_told() -> None:
    assert [change_text(n) for n in (1200, -3, 0, None)] == ["+1.200", "-3", "±0", ""]
    assert change_words(-3) == "giảm 3 so với tuần trước"
    assert change_words(0) == "bằng tuần trước" and change_words(None) == ""


def test_names_and_weeks_are_shortened() -> None:
    assert short_name("Trung tâm Phục vụ hành chính công xã Hướng Hiệp") == "Xã Hướng Hiệp"
    assert short_name("Sở Nội vụ") == "Sở Nội vụ" and short_name("") == ""
    assert (name_of_label("2026-W07"), short_week("2026-W07")) == ("tuần 7/2026", "7/2026")
    assert name_of_label("") == short_week("") == ""


def test_the_role_is_set_in_the_administration(
    desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    panel = SupervisorPanel(Session(desk_store, lambda: now))
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.switch.isChecked() and not panel.start.isVisible()
    with qtbot.waitSignal(panel.changed):
        panel.switch.click()
    assert panel.start.isVisible()
    panel.start.setCurrentIndex(panel.start.findData("supervisor"))
    with qtbot.waitSignal(panel.changed):
        panel.start.activated.emit(panel.start.currentIndex())
    with desk_store.read():
        assert takes_reports() and start_page() == "supervisor"
        assert audit.lines(1)[0]["action"] == "supervisor_role"
    with qtbot.waitSignal(panel.changed):
        panel.switch.click()
    with desk_store.read():
        assert not takes_reports() and start_page() == "desk"
        assert settings.get(settings.START_PAGE) == "supervisor"
