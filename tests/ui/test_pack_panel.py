"""The panel for content packs: give one away, look at one, take it in or put it aside."""

import gc
import subprocess
import sys
import weakref
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models.channels.register import channels
from models.channels.withdrawn import Withdrawn
from models.display.program import PageSpec, default_program, load_program
from models.display.texts import save_texts
from models.errors import Problem
from models.packs.content import Content, Proposed
from models.packs.issuer import Issuer, last_taken
from models.packs.pack import build_pack, read_pack
from models.store import settings
from models.store.opening import Store
from tests.builders import OA_LINK, PIN
from ui.pages.screen.packs.pack_panel import PackPanel
from ui.session import Session
from ui.theme.fonts import load_fonts
from ui.theme.style import apply_style

ROOT = Path(__file__).resolve().parents[2]
NEW_LINK = "https://zalo.me/1234567890123456789"
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


class Heard:
    """What the panel says to its page."""

    def __init__(self, panel: PackPanel) -> None:
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self.changes = 0
        panel.problem.connect(self.problems.append)
        panel.told.connect(self.told.append)
        panel.changed.connect(self.count)

    def count(self) -> None:
        self.changes += 1


@pytest.fixture
def panel(desk_store: Store, now: datetime, qtbot: QtBot, qapp: QApplication) -> PackPanel:
    load_fonts()
    apply_style(qapp)
    made = PackPanel(Session(desk_store, lambda: now))
    qtbot.addWidget(made)
    made.resize(776, 400)
    made.show()
    return made


@pytest.fixture
def heard(panel: PackPanel) -> Heard:
    return Heard(panel)


def write_pack(folder: Path, at: datetime, version: str = "2026.11.24-1", **more: object) -> Path:
    words = {"vi": {"title": "Nghỉ lễ 02/9", "body": "Một dòng"}, "en": {"title": "", "body": ""}}
    shipped = default_program()
    pages = (*shipped.pages, PageSpec("notice-0000abcd", "notice", texts=words))
    texts = {"zalo_oa": {"vi": {"heading": "Quan tâm {name}"}}}
    content = Content(replace(shipped, pages=pages, version=version), texts, **more)
    path = folder / f"gói {version}.zip"
    path.write_bytes(build_pack(content, Issuer("01", "Sở Nội vụ tỉnh An Bình"), PRIVATE, at))
    return path


@pytest.fixture
def full_pack(tmp_path: Path, now: datetime) -> Path:
    return write_pack(
        tmp_path,
        now,
        withdrawn=(Withdrawn(OA_LINK, "Tài khoản bị chiếm", "2026-11-23T09:00:00+07:00"),),
        proposed=(Proposed(NEW_LINK, "Bộ Nội vụ mới", "zalo_oa"),),
    )


def test_a_pack_is_shown_before_anything_changes(
    panel: PackPanel, heard: Heard, full_pack: Path, desk_store: Store, now: datetime
) -> None:
    save_texts(desk_store, "vi", {"sub": "Của quầy"}, "HOA", now, pin=PIN)
    panel.look_at(full_pack)
    view = panel.view
    assert view.isVisible() and not panel.choose.isVisible()
    assert view.name.text() == "Gói bản 2026.11.24-1 của Sở Nội vụ tỉnh An Bình (mã 01)"
    assert view.mark.text() == read_pack(full_pack).key_mark
    assert view.mark.font().pixelSize() >= 28
    assert "Bộ Nội vụ" in view.withdrawn.text.text() and view.withdrawn.level == "bad"
    assert "Tài khoản bị chiếm" in view.withdrawn.text.text()
    assert view.own.isVisible()
    lines = view.changes.toPlainText().splitlines()
    assert lines[0].startswith("Liên kết mới: Bộ Nội vụ mới")
    assert "Thêm: Trang thông báo “Nghỉ lễ 02/9”" in lines
    assert any(line.startswith("Trang mã QR (Zalo), Tiếng Việt, Tiêu đề: “") for line in lines)
    assert last_taken() is None and (heard.problems, heard.changes) == ([], 0)


def test_the_key_is_compared_before_the_first_pack(
    panel: PackPanel, heard: Heard, full_pack: Path
) -> None:
    panel.look_at(full_pack)
    panel.view.pin.edit.setText(PIN)
    assert not panel.view.take.isEnabled()
    QTest.keyClick(panel.view.pin.edit, Qt.Key.Key_Return)
    assert last_taken() is None
    panel.view.compared.setChecked(True)
    panel.view.take.click()
    assert heard.problems == []
    assert [channel.status for channel in channels()] == ["disabled", "unconfirmed"]
    assert load_program().version == "2026.11.24-1"
    assert (heard.told, heard.changes) == (["Đã nhận gói nội dung bản 2026.11.24-1"], 1)
    assert "ngừng dùng: Bộ Nội vụ." in panel.said.text.text()
    assert "hai người xác nhận trong Quản trị: Bộ Nội vụ mới." in panel.said.text.text()
    assert panel.version.text() == "Bản đang dùng: 2026.11.24-1"
    assert "Sở Nội vụ" in panel.last.text()
    assert not panel.view.isVisible() and panel.choose.isVisible()
    assert panel.view.pin.edit.text() == ""


def test_a_known_key_needs_the_pin_only(
    panel: PackPanel, heard: Heard, tmp_path: Path, now: datetime
) -> None:
    for version in ("2026.11.24-1", "2026.11.24-2"):
        panel.look_at(write_pack(tmp_path, now, version))
        if panel.view.compared.isVisible():
            panel.view.compared.setChecked(True)
        panel.view.pin.edit.setText("0000")
        panel.view.take.click()
        assert panel.view.isVisible() and panel.view.pin.edit.text() == ""
        panel.view.pin.edit.setText(PIN)
        QTest.keyClick(panel.view.pin.edit, Qt.Key.Key_Return)
    assert not panel.view.compared.isVisibleTo(panel.view)
    assert len(heard.problems) == 2
    assert load_program().version == "2026.11.24-2"
    panel.look_at(write_pack(tmp_path, now, "2026.11.24-1"))
    assert panel.view.older.isVisible() and not panel.view.take.isEnabled()


def test_a_pack_put_aside_changes_nothing(panel: PackPanel, heard: Heard, full_pack: Path) -> None:
    panel.look_at(full_pack)
    panel.view.compared.setChecked(True)
    panel.view.leave.click()
    assert panel.pack is None and not panel.view.isVisible()
    panel.look_at(full_pack)
    assert not panel.view.has_compared()
    assert last_taken() is None and heard.changes == 0


def test_a_bad_file_is_told(panel: PackPanel, heard: Heard, full_pack: Path) -> None:
    full_pack.write_bytes(full_pack.read_bytes()[:-1])
    panel.look_at(full_pack)
    assert [problem.template[:30] for problem in heard.problems] == [
        "Tệp không phải gói nội dung, h"
    ]
    assert not panel.view.isVisible() and panel.choose.isVisible()


def drop(panel: PackPanel, *files: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, button, keys)
    QApplication.sendEvent(panel, enter)
    event = QDropEvent(QPointF(9, 9), copy, mime, button, keys)
    if enter.isAccepted():
        QApplication.sendEvent(panel, event)
    return bool(enter.isAccepted() and event.isAccepted())


def test_a_file_can_be_dropped(panel: PackPanel, heard: Heard, full_pack: Path) -> None:
    assert not drop(panel, full_pack, full_pack)
    assert not panel.view.isVisible()
    assert drop(panel, full_pack)
    assert panel.view.isVisible() and heard.problems == []


def test_the_file_comes_from_a_dialog(
    panel: PackPanel, full_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([("", ""), (str(full_pack), "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    panel.choose.click()
    assert not panel.view.isVisible()
    panel.choose.click()
    assert panel.view.isVisible()


def test_a_pack_is_given_away(
    panel: PackPanel, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gói"), ""))
    panel.export.click()
    assert panel.form.isVisible()
    panel.form.withdraw.setText(OA_LINK)
    panel.form.propose.setText(NEW_LINK)
    panel.form.name.setText("Bộ Nội vụ mới")
    panel.form.pin.edit.setText(PIN)
    panel.form.go.click()
    assert str(heard.problems[0]) == "Hãy ghi lý do thu hồi liên kết."
    assert panel.form.isVisible() and panel.form.withdraw.text() == OA_LINK
    panel.form.reason.setText("Tài khoản bị chiếm")
    panel.form.pin.edit.setText(PIN)
    QTest.keyClick(panel.form.pin.edit, Qt.Key.Key_Return)
    pack = read_pack(tmp_path / "gói.zip")
    assert [notice.link for notice in pack.content.withdrawn] == [OA_LINK]
    assert [channel.status for channel in channels()] == ["disabled"]
    assert pack.key_mark in panel.said.text.text()
    assert panel.said.text.text().startswith(f"Đã xuất gói bản {pack.version} vào gói.zip.")
    assert (len(heard.problems), heard.changes) == (1, 1)
    assert not panel.form.isVisible() and panel.form.withdraw.text() == ""


def test_without_a_pin_none_is_asked_for(
    panel: PackPanel, desk_store: Store, full_pack: Path, tmp_path: Path
) -> None:
    with desk_store.write():
        settings.put(settings.PIN_HASH, "")
    panel.look_at(full_pack)
    assert not panel.view.pin.isVisible()
    panel.view.leave.click()
    panel.export.click()
    assert not panel.form.pin.isVisible()
    panel.export_to(tmp_path / "gói.zip")
    assert (tmp_path / "gói.zip").exists()


def test_hostile_names_stay_plain_text(panel: PackPanel, tmp_path: Path, now: datetime) -> None:
    issuer = Issuer("01", "<b>Sở</b> <img src=x>")
    content = Content(default_program(), {}, (), ())
    path = tmp_path / "gói.zip"
    path.write_bytes(build_pack(content, issuer, PRIVATE, now))
    panel.look_at(path)
    assert panel.view.name.textFormat() == Qt.TextFormat.PlainText
    assert "<b>Sở</b>" in panel.view.name.text()
    panel.view.compared.setChecked(True)
    panel.view.pin.edit.setText(PIN)
    panel.view.take.click()
    assert "<b>Sở</b>" in panel.last.text()
    for label in (panel.last, panel.said.text):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_panel_is_freed(desk_store: Store, now: datetime, qapp: QApplication) -> None:
    panel = PackPanel(Session(desk_store, lambda: now))
    seen = weakref.ref(panel)
    panel.deleteLater()
    del panel
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert seen() is None


def test_showing_the_panel_loads_no_cryptography() -> None:
    code = "import sys, ui.pages.screen.packs.pack_panel; print('cryptography' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
