"""Quản trị → Chung: what the PC does by itself, clicked as a supervisor clicks it."""

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.errors import Problem
from models.store import audit, settings
from models.store.opening import Store
from ui.autostart import entry
from ui.pages.admin.autostart_panel import AutostartPanel
from ui.pages.admin.care.audit_words import ACTIONS
from ui.session import Session


class Heard:
    def __init__(self, panel: AutostartPanel) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        panel.problem.connect(self.problems.append)
        panel.told.connect(self.told.append)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "cấu hình"))
    return tmp_path / "cấu hình"


@pytest.fixture
def panel(home: Path, desk_store: Store, now: datetime, qtbot: QtBot) -> AutostartPanel:
    made = AutostartPanel(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.show()
    return made


def press(panel: AutostartPanel, place: int) -> None:
    panel.start._group.button(place).click()


def test_each_choice_is_written_at_once(panel: AutostartPanel, home: Path) -> None:
    heard = Heard(panel)
    assert panel.start.code() == "off"
    press(panel, 1)
    assert "--watch" not in entry().read_text(encoding="utf-8")
    press(panel, 2)
    assert '"kiosk" "--watch"' in entry().read_text(encoding="utf-8")
    assert entry().is_relative_to(home)
    press(panel, 0)
    assert not entry().exists()
    assert len(heard.told) == 3 and heard.problems == []
    assert [line["action"] for line in audit.lines(3)] == ["autostart"] * 3


def test_it_shows_what_is_there(panel: AutostartPanel, desk_store: Store, qtbot: QtBot) -> None:
    press(panel, 2)
    again = AutostartPanel(Session(desk_store))
    qtbot.addWidget(again)
    assert again.start.code() == "kiosk"
    assert not again.hint.text.text()
    entry().write_text(
        entry().read_text(encoding="utf-8").replace("main.py", "old.py"), encoding="utf-8"
    )
    again.reload()
    assert again.hint.level == "warn" and again.hint.text.text()
    press(again, 2)
    assert not again.hint.text.text()


def test_a_folder_that_cannot_be_written_is_told(panel: AutostartPanel, home: Path) -> None:
    heard = Heard(panel)
    home.write_text("", encoding="utf-8")
    press(panel, 1)
    assert str(heard.problems[0]).startswith("Không ghi được tệp tự mở")
    assert heard.told == []
    assert panel.start.code() == "off"


def test_where_nothing_is_known_it_says_so(
    panel: AutostartPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "haiku")
    panel.reload()
    assert not panel.start.isEnabled()
    assert panel.hint.level == "info"


def test_staying_awake_is_on_until_it_is_switched_off(panel: AutostartPanel) -> None:
    assert panel.awake.isChecked()
    panel.awake.click()
    assert settings.get(settings.KEEP_AWAKE) is False
    panel.awake.click()
    assert settings.get(settings.KEEP_AWAKE) is True
    assert audit.lines(1)[0]["action"] == "keep_awake"
    assert {"autostart", "keep_awake"} <= set(ACTIONS)
