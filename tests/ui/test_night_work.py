"""What the worker does once a day beside the clerk."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from models.checks import incidents
from models.store import audit
from models.store.opening import Store
from models.store.retention import NOTE_DAYS
from tests.builders import log_one
from tests.store.copies import files_of
from ui.night_work import NightWork
from ui.session import Session


def test_the_daily_check_leaves_no_old_note_on_the_disk(
    desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    log_one(desk_store, now, note="bí mật của lượt")
    incidents.report(desk_store, "torn", "quầy 3", "bí mật của sự cố", "HOA", now)
    assert "bí mật".encode() in files_of(desk_store)
    work = NightWork(Session(desk_store, lambda: now + timedelta(days=NOTE_DAYS + 1)))
    problems: list[object] = []
    work.problem.connect(problems.append)
    work.begin(back_up=False, check=True)
    qtbot.waitUntil(lambda: not work.is_busy())
    assert problems == []
    assert "bí mật".encode() not in files_of(desk_store)
    assert any(line["action"] == "retention" for line in audit.lines())
