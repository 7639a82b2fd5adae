"""A PC with one screen beside the clerk's: the page says that it is used, a start remembers it."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BEGIN = """
    import sys
    from datetime import datetime
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    app = QApplication([])
    from models.clock import TZ
    from models.store import audit, settings
    from models.store.opening import open_store
    from models.store.places import Places
    from tests.builders import set_up_desk
    from ui.kiosk.screens import Wish, target_screen
    from ui.pages.screen.plugged import plugged_screens, remember_only_other
    now = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
    store = open_store(Places(Path(sys.argv[1])), now)
    set_up_desk(store, now)
    screens = {screen.name(): screen for screen in app.screens()}
    desk = screens["eDP-1"]
    def start():
        with store.write():
            remember_only_other(desk, now)
"""


def run(code: str, tmp_path: Path, *names: str) -> None:
    screens = [
        {"name": name, "x": 1400 * place, "y": 0, "width": 1366, "height": 768, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for place, name in enumerate(names)
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(BEGIN + code), str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_the_only_other_screen_is_in_use_and_remembered(tmp_path: Path) -> None:
    run(
        """
    shown = plugged_screens({}, {}, desk)
    assert [(s.identity.name, s.clerk, s.chosen) for s in shown] == [
        ("eDP-1", True, False), ("HDMI-1", False, True)]
    start()
    assert settings.get(settings.PUBLIC_SCREEN) == shown[1].identity.as_setting()
    assert settings.get(settings.CLERK_SCREEN) == shown[0].identity.as_setting()
    chosen, clerk = (settings.get(key) for key in (settings.PUBLIC_SCREEN, settings.CLERK_SCREEN))
    assert target_screen(Wish(chosen, clerk), app.screens()) is screens["HDMI-1"]
    assert audit.lines(1)[0]["action"] == "public_screen"
    before = audit.length()
    start()
    assert audit.length() == before
        """,
        tmp_path,
        "eDP-1",
        "HDMI-1",
    )


@pytest.mark.parametrize("names", [("eDP-1",), ("eDP-1", "HDMI-1", "HDMI-2")])
def test_where_somebody_must_choose_nothing_is_taken(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    run(
        """
    assert not any(s.chosen for s in plugged_screens({}, {}, desk))
    start()
    assert settings.get(settings.PUBLIC_SCREEN) == {}
        """,
        tmp_path,
        *names,
    )


def test_a_choice_that_is_not_plugged_is_never_replaced(tmp_path: Path) -> None:
    run(
        """
    gone = {"name": "HDMI-9", "serial": "X1", "manufacturer": "A", "model": "B",
            "geometry": [1366, 0, 1920, 1080]}
    with store.write():
        settings.put(settings.PUBLIC_SCREEN, gone)
    assert not any(s.chosen for s in plugged_screens(gone, {}, desk))
    start()
    assert settings.get(settings.PUBLIC_SCREEN) == gone
        """,
        tmp_path,
        "eDP-1",
        "HDMI-1",
    )
