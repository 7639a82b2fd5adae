"""What the ledger says of a week once it left the desk."""

from dataclasses import replace
from datetime import datetime

import pytest

from models.reports import ledger
from models.reports.ledger import WRITTEN, LedgerWeek
from models.store.opening import Store
from ui.cli.weeks import as_json
from ui.pages.reports import words


@pytest.fixture
def week(desk_store: Store, now: datetime) -> LedgerWeek:
    ledger.close_week(desk_store, "2026-W47", now, "HOA", zero=True)
    found = ledger.ledger_week(ledger.find_week("2026-W47"), now)
    return replace(
        found,
        exported_at="2026-11-23T09:42:00+07:00",
        delivered_at="2026-11-23T09:45:00+07:00",
        acknowledged_at="2026-11-24T08:00:00+07:00",
        receiver="Sở Nội vụ",
    )


@pytest.mark.parametrize(
    ("state", "chip"),
    [
        ("exported", "Đã chốt, đã xuất 09:42 23/11"),
        ("delivered", "Đã chốt, đã gửi 09:45 23/11"),
        ("acknowledged", "Đơn vị cấp trên đã nhận 08:00 24/11"),
    ],
)
def test_each_state_has_its_chip_and_keeps_the_flags(
    state: str, chip: str, week: LedgerWeek, now: datetime
) -> None:
    assert state in WRITTEN
    late = replace(week, state=state, late=True)
    first = words.chips(replace(late, revision=1, amended=False), now)[0]
    assert (first.text, first.level) == (chip, "ok")
    shown = [item.text for item in words.chips(replace(late, revision=2, amended=True), now)]
    again = ["Gửi lại 09:45 23/11 (r2)"] if state == "delivered" else [chip]
    flags = [] if state == "delivered" else ["Gửi lại (r2)"]
    assert shown == [*again, "Trễ hạn", *flags, "Không phát sinh"]


@pytest.mark.parametrize("state", WRITTEN)
def test_a_written_week_opens_its_folder(state: str, week: LedgerWeek) -> None:
    written = replace(week, state=state)
    assert words.main_action(written) == words.OPEN_FOLDER
    assert words.action_label(written) == "Mở thư mục"
    assert as_json(written)["state"] == state
    assert words.main_action(week) == words.EXPORT
