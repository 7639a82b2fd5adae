"""Where an exported week goes may be full, read-only, slow or gone: the window says it each time.

Real destinations: a tmpfs of one megabyte, full or read-only; a folder that is pulled out; a copy
that is held in its middle.
"""

import subprocess
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.delivery import copying
from models.delivery.copying import Told, copy_file
from models.delivery.outbox import WAITS
from models.delivery.queue import set_destination
from models.errors import Refused
from models.store.opening import Store
from tests.ui.test_weeks_on_time import PATIENCE, Desk
from ui.weeks import work

WEEK = "2026-W48"
NAME = "BCT_26734_2026W48_r1.zip"


@pytest.fixture
def desk(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(desk_store, now)
    made.now += timedelta(days=7)
    qtbot.addWidget(made.page)
    made.page.resize(1262, 720)
    made.page.show()
    made.keeper.start()
    yield made
    made.keeper.finish()


@pytest.fixture
def usb(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB of its own."""
    folder = tmp_path / "ổ USB"
    folder.mkdir()
    mount(folder, "size=1m")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def mount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)


def written(desk: Desk, where: Path, qtbot: QtBot) -> None:
    """Week 48 closed and written; what can be brought to ``where`` is there."""
    set_destination(desk.store, where, False, "HOA", desk.now)
    desk.keeper.due.run([WEEK], [WEEK])
    desk.settle(qtbot)
    desk.page.weeks.choose_week(WEEK)


def line(desk: Desk) -> str:
    """What stands below the ledger."""
    return desk.page.weeks.card.way.text.text()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fails(desk: Desk, where: Path, sentence: str, qtbot: QtBot) -> None:
    """It is told in the ledger with the time of the next try, and below it with the reason."""
    written(desk, where, qtbot)
    assert desk.state(WEEK) == "exported"
    assert "Chưa gửi được · thử lại 09:42" in desk.chip(WEEK)
    assert line(desk) == f"{Refused(sentence, where)} Thử lại lúc 09:42."


def comes_later(desk: Desk, where: Path, qtbot: QtBot) -> None:
    """By itself, once the time has come."""
    desk.pass_time(timedelta(minutes=1))
    desk.settle(qtbot)
    assert desk.state(WEEK) == "delivered" and NAME in names(where)
    assert desk.chip(WEEK).startswith("Đã chốt, đã gửi 09:42 30/11")
    assert f"Đã gửi tới {where} lúc 09:42 30/11" in line(desk) and "đọc lại đúng" in line(desk)


def test_a_full_stick(desk: Desk, usb: Path, qtbot: QtBot) -> None:
    (usb / "đầy").write_bytes(b"x" * 1_040_000)
    fails(desk, usb, copying.FULL, qtbot)
    assert names(usb) == ["đầy"]
    (usb / "đầy").unlink()
    comes_later(desk, usb, qtbot)


def test_a_read_only_stick(desk: Desk, usb: Path, qtbot: QtBot) -> None:
    set_destination(desk.store, usb, False, "HOA", desk.now)
    subprocess.run(["mount", "-o", "remount,ro", str(usb)], check=True)
    fails(desk, usb, copying.READ_ONLY, qtbot)
    subprocess.run(["mount", "-o", "remount,rw", str(usb)], check=True)
    assert names(usb) == []
    comes_later(desk, usb, qtbot)


def test_a_stick_that_is_pulled_out_while_it_is_written(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "ổ USB"
    usb.mkdir()

    def pulled(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told)
        usb.rename(tmp_path / "rút ra")

    with_copy(monkeypatch, pulled)
    fails(desk, usb, copying.LOST, qtbot)
    (tmp_path / "rút ra").rename(usb)
    assert NAME not in names(usb)
    monkeypatch.undo()
    comes_later(desk, usb, qtbot)


def test_a_share_that_is_too_slow(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "dùng chung"
    share.mkdir()

    def slow(source: Path, part: Path, told: Told) -> None:
        copy_file(source, part, told, patience=-1.0)

    with_copy(monkeypatch, slow)
    fails(desk, share, copying.SLOW, qtbot)
    assert names(share) == []
    monkeypatch.undo()
    comes_later(desk, share, qtbot)


def test_each_wait_is_longer_and_told(desk: Desk, usb: Path, qtbot: QtBot) -> None:
    (usb / "đầy").write_bytes(b"x" * 1_040_000)
    written(desk, usb, qtbot)
    for minutes in (*WAITS[1:], WAITS[-1]):
        told = desk.chip(WEEK).partition("thử lại ")[2][:5]
        at = desk.now.replace(hour=int(told[:2]), minute=int(told[3:]), second=0)
        desk.pass_time(at - desk.now - timedelta(seconds=30))
        desk.settle(qtbot)
        assert f"thử lại {told}" in desk.chip(WEEK), "it tried before its time"
        desk.pass_time(timedelta(seconds=60))
        desk.settle(qtbot)
        after = desk.now + timedelta(minutes=minutes)
        assert f"thử lại {after:%H:%M}" in desk.chip(WEEK)
        assert line(desk).endswith(f"Thử lại lúc {after:%H:%M}.")


class Held:
    """A copy that stops at its middle until it is let go: how far it is can be looked at."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, source: Path, part: Path, told: Told) -> None:
        half = source.stat().st_size // 2
        part.write_bytes(source.read_bytes()[:half])
        told(half)
        self.begun.set()
        assert self.go_on.wait(PATIENCE / 1000)
        told(half)
        copy_file(source, part, told)


def with_copy(monkeypatch: pytest.MonkeyPatch, copy: copying.Copy) -> None:
    """The worker's own way, but for how bytes get there."""
    real = work.deliver_due

    def deliver(store: Store, now: datetime, progress: object = None) -> object:
        return real(store, now, copy, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(work, "deliver_due", deliver)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held()
    with_copy(monkeypatch, made)
    yield made
    made.go_on.set()


def halfway(desk: Desk, usb: Path, held: Held, qtbot: QtBot) -> None:
    set_destination(desk.store, usb, False, "HOA", desk.now)
    desk.page.weeks.choose_week(WEEK)
    desk.keeper.due.run([WEEK], [WEEK])
    qtbot.waitUntil(held.begun.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.keeper.sending.percent in (49, 50), timeout=PATIENCE)


def test_how_far_it_is_stands_in_the_ledger_and_below(
    desk: Desk, usb: Path, held: Held, qtbot: QtBot
) -> None:
    halfway(desk, usb, held, qtbot)
    percent = desk.keeper.sending.percent
    assert line(desk) == f"Đang gửi tới {usb}: {percent} %."
    assert f"Đang gửi… {percent} %" in desk.chip(WEEK)
    way = desk.page.weeks.card.way
    assert way.rest.isVisible() and not way.give_up.isVisible() and not way.send.isVisible()
    held.go_on.set()
    desk.settle(qtbot)
    assert desk.state(WEEK) == "delivered" and not way.rest.isVisible()
    assert desk.told[-1] == "Đã gửi 2026-W48, nơi nhận đọc lại đúng."


def test_stopping_leaves_nothing_there_and_waits(
    desk: Desk, usb: Path, held: Held, qtbot: QtBot
) -> None:
    halfway(desk, usb, held, qtbot)
    way = desk.page.weeks.card.way
    way.rest.setFocus()
    QTest.keyClick(way.rest, Qt.Key.Key_Space)
    held.go_on.set()
    desk.settle(qtbot)
    assert names(usb) == [] and desk.state(WEEK) == "exported"
    assert desk.told[-1] == "Đã dừng gửi; tệp chờ trong hộp gửi, thử lại lúc 09:46."
    desk.pass_time(timedelta(minutes=4))
    desk.settle(qtbot)
    assert names(usb) == []
    desk.pass_time(timedelta(minutes=1))
    desk.settle(qtbot)
    assert names(usb) == [NAME] and desk.state(WEEK) == "delivered"
