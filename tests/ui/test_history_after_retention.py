"""The history of a row whose typed texts are past their term reads as one, in both languages."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.checks import incidents
from models.log.context import load_context
from models.log.interactions import edit_interaction, find_interaction, history
from models.store.opening import Store
from models.store.retention import NOTE_DAYS, apply_retention
from tests.builders import log_one
from ui.i18n import set_language
from ui.pages.desk.edit_panel import EditPanel
from ui.pages.screen.checks.incident_view import IncidentView


@pytest.fixture(autouse=True)
def vietnamese_again() -> Iterator[None]:
    yield
    set_language("vi")


MARKS = [("vi", "đã xóa theo thời hạn lưu"), ("en", "removed at the end of its term")]


@pytest.mark.parametrize(("lang", "mark"), MARKS)
def test_a_blanked_history_is_told(
    lang: str, mark: str, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    row = log_one(desk_store, now, note="bí mật một")
    context = load_context()
    changes = {"note": "bí mật hai", "quantity": 3}
    edit_interaction(desk_store, context, row.id, changes, "MINH", "lý do kín", now)
    with desk_store.write():
        apply_retention(now + timedelta(days=NOTE_DAYS + 1))
    set_language(lang)
    panel = EditPanel()
    qtbot.addWidget(panel)
    panel.show_row(
        find_interaction(row.id),
        history(row.id),
        list(context.presets.values()),
        [],
        {"MINH": "Trần Văn Minh"},
    )
    said = panel._history.text()
    assert f"{mark} > {mark}" in said and f"({mark})" in said and "1 > 3" in said
    assert "bí mật" not in said and "lý do kín" not in said
    assert panel.note.text() == ""


@pytest.mark.parametrize(("lang", "mark"), MARKS)
def test_a_blanked_incident_is_told(
    lang: str, mark: str, desk_store: Store, now: datetime, qtbot: QtBot
) -> None:
    found = incidents.report(desk_store, "torn", "quầy 3", "bí mật", "HOA", now)
    incidents.move(desk_store, found.id, "replaced", "", "MINH", now)
    with desk_store.write():
        apply_retention(now + timedelta(days=NOTE_DAYS + 1))
    set_language(lang)
    view = IncidentView()
    qtbot.addWidget(view)
    view.show_incident(incidents.incidents()[0], incidents.history(found.id), {"HOA": "Hoa"})
    first, second = view.story.text().splitlines()
    assert first.endswith(f"Hoa: {mark}") and second.endswith("MINH")
