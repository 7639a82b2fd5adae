"""A shift in which nobody came is confirmed, and is no gap any more."""

from datetime import date, datetime, timedelta

import pytest

from models.calendar.weeks import parse_week
from models.clock import TZ
from models.errors import Refused
from models.log.batch import BatchDraft, log_batch
from models.log.context import load_context
from models.log.interactions import void_interaction
from models.log.zeros import Zero, confirm_zero, withdraw_zero, zeros_between
from models.reports import ledger
from models.reports.report import build_report
from models.store import audit
from models.store.opening import Store
from models.store.schema import HolidayRow, ShiftRow
from models.uuid7 import uuid7
from tests.builders import PIN, log_one

THURSDAY, FRIDAY, MONDAY = date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 23)
WEEK = parse_week("2026-W47")


def confirm(store: Store, now: datetime, day: date = FRIDAY, shift: str = "chieu") -> Zero:
    return confirm_zero(store, load_context(), day, shift, "Mưa bão", None, now)


def gaps(now: datetime, label: str = "2026-W47") -> list[tuple[str, str]]:
    return [(gap.day.isoformat(), gap.shift) for gap in ledger.gaps(parse_week(label), now)]


def test_a_confirmed_shift_is_no_gap(desk_store: Store, now: datetime) -> None:
    assert len(gaps(now)) == 10
    zero = confirm(desk_store, now)
    assert (zero.day, zero.shift, zero.officer, zero.counter, zero.reason) == (
        *("2026-11-20", "chieu", "HOA", "03"),
        "Mưa bão",
    )
    assert ("2026-11-20", "chieu") not in gaps(now)
    assert len(gaps(now)) == 9
    assert zeros_between(WEEK.first, WEEK.last) == (zero,)
    assert zeros_between(WEEK.first, date(2026, 11, 19)) == ()
    assert confirm(desk_store, now) == zero
    report = build_report("2026-W47", now)
    assert [(gap.day.isoformat(), gap.shift) for gap in report.gaps] == gaps(now)


def test_taken_back_it_is_a_gap_again(desk_store: Store, now: datetime) -> None:
    zero = confirm(desk_store, now)
    taken = withdraw_zero(desk_store, zero.id, "MINH", now + timedelta(minutes=1))
    assert taken.withdrawn_at == "2026-11-23T09:42:00+07:00"
    assert withdraw_zero(desk_store, zero.id, "MINH", now + timedelta(hours=1)) == taken
    assert ("2026-11-20", "chieu") in gaps(now)
    assert confirm(desk_store, now).id != zero.id
    with pytest.raises(Refused):
        withdraw_zero(desk_store, "019aae2f-6b1a-7c3e-8a54-0123456789ab", "HOA", now)
    assert [line["action"] for line in audit.lines(3)] == [
        "zero_confirmed",
        "zero_withdrawn",
        "zero_confirmed",
    ]
    assert audit.first_break() is None


def test_refusals(desk_store: Store, now: datetime) -> None:
    with pytest.raises(Refused, match=r"chưa kết thúc.*11:30"):
        confirm(desk_store, now, MONDAY, "sang")
    with pytest.raises(Refused, match="chưa kết thúc"):
        confirm(desk_store, now, MONDAY + timedelta(days=7), "sang")
    with pytest.raises(Refused, match="Không có ca"):
        confirm(desk_store, now, FRIDAY, "dem")
    with pytest.raises(Refused, match="không làm việc"):
        confirm(desk_store, now, date(2026, 11, 22), "sang")
    with pytest.raises(Refused, match="số điện thoại"):
        confirm_zero(desk_store, load_context(), FRIDAY, "sang", "gọi 0912345678", None, now)
    with pytest.raises(Refused, match="cán bộ"):
        confirm_zero(desk_store, load_context(), FRIDAY, "sang", "", "AI", now)
    assert zeros_between(date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_a_shift_with_rows_is_refused_unless_they_are_voided(
    desk_store: Store, now: datetime
) -> None:
    row = log_one(desk_store, now, at=datetime(2026, 11, 20, 14, tzinfo=TZ), reason="quên")
    with pytest.raises(Refused, match="đã có 1 dòng ghi"):
        confirm(desk_store, now)
    void_interaction(desk_store, row.id, "HOA", "nhầm", now)
    assert confirm(desk_store, now).withdrawn_at is None


def test_a_row_logged_later_takes_it_back(desk_store: Store, now: datetime) -> None:
    confirm(desk_store, now)
    kept = confirm(desk_store, now, shift="sang")
    log_one(desk_store, now, at=datetime(2026, 11, 20, 14, tzinfo=TZ), reason="quên")
    assert zeros_between(WEEK.first, WEEK.last) == (kept,)
    draft = BatchDraft(uuid7(now), FRIDAY, "sang", {"handout": 2}, "Mất điện")
    log_batch(desk_store, load_context(), draft, now)
    assert zeros_between(WEEK.first, WEEK.last) == ()
    assert audit.lines(1)[0]["subject"] == "2026-11-20 sang"


def test_a_press_after_hours_takes_back_the_shift_it_belongs_to(
    desk_store: Store, now: datetime
) -> None:
    noon = now.replace(hour=11, minute=40)
    zero = confirm(desk_store, noon, MONDAY, "sang")
    log_one(desk_store, noon.replace(minute=45))
    assert zeros_between(MONDAY, MONDAY) == ()
    assert zero.withdrawn_at is None


def test_a_closed_week_keeps_its_zeros(desk_store: Store, now: datetime) -> None:
    zero = confirm(desk_store, now)
    _, told = ledger.close_week(desk_store, "2026-W47", now, "HOA")
    assert len(told) == 9
    with pytest.raises(Refused, match="2026-W47"):
        withdraw_zero(desk_store, zero.id, "HOA", now)
    with pytest.raises(Refused, match="2026-W47"):
        confirm(desk_store, now, shift="sang")
    assert confirm(desk_store, now) == zero
    assert len(build_report("2026-W47", now).gaps) == 9
    ledger.reopen_week(desk_store, "2026-W47", now, "HOA", "xem lại", PIN)
    withdraw_zero(desk_store, zero.id, "HOA", now)
    assert len(gaps(now)) == 10


def test_a_week_without_anything_is_still_closed_as_zero(desk_store: Store, now: datetime) -> None:
    confirm(desk_store, now)
    week, told = ledger.close_week(desk_store, "2026-W47", now, "HOA", zero=True)
    assert (week.zero, week.total, len(told)) == (True, 0, 9)


def test_a_holiday_has_no_gap_and_needs_no_confirmation(desk_store: Store) -> None:
    sunday = datetime(2026, 11, 29, 20, tzinfo=TZ)
    found = gaps(sunday, "2026-W48")
    assert len(found) == 8
    assert not [gap for gap in found if gap[0] == "2026-11-24"]
    with pytest.raises(Refused, match="Ngày Văn hóa Việt Nam"):
        confirm(desk_store, sunday, date(2026, 11, 24), "sang")


def test_days_off_in_lieu_and_days_worked_in_exchange(desk_store: Store) -> None:
    HolidayRow.create(day="2026-11-25", name="Nghỉ bù", kind="day_off_in_lieu")
    HolidayRow.create(day="2026-11-28", name="Làm bù", kind="makeup_day")
    sunday = datetime(2026, 11, 29, 20, tzinfo=TZ)
    days = {day for day, _ in gaps(sunday, "2026-W48")}
    assert days == {"2026-11-23", "2026-11-26", "2026-11-27", "2026-11-28"}
    confirm(desk_store, sunday, date(2026, 11, 28), "sang")
    assert ("2026-11-28", "sang") not in gaps(sunday, "2026-W48")
    assert ("2026-11-28", "chieu") in gaps(sunday, "2026-W48")


def test_saturday_morning_only(desk_store: Store, now: datetime) -> None:
    ShiftRow.update(weekdays="0 1 2 3 4 5").where(ShiftRow.code == "sang").execute()
    saturday = [gap for gap in gaps(now) if gap[0] == "2026-11-21"]
    assert saturday == [("2026-11-21", "sang")]
    confirm(desk_store, now, date(2026, 11, 21), "sang")
    assert not [gap for gap in gaps(now) if gap[0] == "2026-11-21"]
