"""What a week amounts to, and that a closed one never changes."""

from datetime import date, datetime, timedelta

import pytest

from models.clock import TZ
from models.log.interactions import void_interaction
from models.reports import ledger
from models.reports.indicators import Indicator
from models.reports.report import WeekReport, build_report, week_rows
from models.setup import desk
from models.setup.desk import Person, Setup
from models.store.opening import Store
from models.store.schema import (
    Channel,
    FieldRow,
    HolidayRow,
    InteractionRow,
    Preset,
    PrintBatch,
    PrintEvent,
    ShiftRow,
)
from tests.builders import log_one

WEEK = "2026-W47"
MONDAY = datetime(2026, 11, 16, 8, 5, tzinfo=TZ)
SUNDAY_NIGHT = datetime(2026, 11, 22, 23, 0, tzinfo=TZ)


def log_at(store: Store, day: int, hour: int, preset: str, **more: object) -> str:
    """One row on that day (0 for Monday) of week 47."""
    return log_one(store, MONDAY + timedelta(days=day, hours=hour - 8), preset, **more).id


def fill_week(store: Store) -> None:
    """10 lượt introduced (one of them at the screen), 3 followed, 12 sheets, 1 petition."""
    for day in (0, 1, 4):
        log_at(store, day, 9, "followed", field="nguoi_co_cong")
    log_at(store, 0, 10, "scanned_only", visitor="business")
    for _ in range(6):
        log_at(store, 2, 14, "declined")
    log_at(store, 3, 15, "handout", quantity=12)
    log_at(store, 3, 16, "petition")
    gone = log_at(store, 4, 9, "followed", quantity=5)
    void_interaction(store, gone, "HOA", "ghi nhầm", SUNDAY_NIGHT)


def send_to_printer(store: Store, day: str, copies: int, kind: str = "sent") -> None:
    with store.write():
        channel = Channel.get()
        number = f"IN-{PrintBatch.select().count()}"
        PrintBatch.create(
            id=number,
            number=number,
            kind="a5",
            language="vi",
            channel=channel,
            link=channel.link,
            fingerprint=channel.fingerprint,
            created_at=f"{day}T08:00:00+07:00",
            officer="HOA",
        )
        PrintEvent.create(
            id=number,
            batch=number,
            at=f"{day}T08:00:00+07:00",
            day=day,
            officer="HOA",
            kind=kind,
            copies=copies,
        )


def value(report: WeekReport, code: str) -> float | int | None:
    return report.indicator(code).value


def test_the_indicators_count_what_they_say(desk_store: Store) -> None:
    fill_week(desk_store)
    send_to_printer(desk_store, "2026-11-18", 120)
    send_to_printer(desk_store, "2026-11-23", 7)
    send_to_printer(desk_store, "2026-11-18", 9, kind="file")
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert report.title == "Tuần 47 (từ 16/11/2026 đến 22/11/2026)"
    assert value(report, "total") == 23
    assert value(report, "introduced") == 10
    assert value(report, "screen_scan") == 1
    assert value(report, "followed") == 3
    assert report.indicator("rate").text == "30,0%"
    assert value(report, "handed_out") == 12
    assert value(report, "sent") == 120
    assert value(report, "petition") == 1
    assert [item.label for item in report.indicators][:5] == [
        "Tổng lượt tương tác",
        "Lượt giới thiệu OA",
        "Lượt quét tại màn hình (cán bộ ghi nhận)",
        "Lượt đã quan tâm (cán bộ ghi nhận)",
        "Tỷ lệ quan tâm / lượt giới thiệu",
    ]
    assert (report.rows, report.voided_rows, report.voided) == (12, 1, 5)


def test_every_breakdown_adds_up_to_the_total(desk_store: Store) -> None:
    fill_week(desk_store)
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert [day.total for day in report.by_day] == [2, 1, 6, 13, 1, 0, 0]
    assert [day.followed for day in report.by_day] == [1, 1, 0, 0, 1, 0, 0]
    for counts in (
        report.by_preset,
        report.by_field,
        report.by_visitor,
        report.by_shift,
        report.by_counter,
    ):
        assert sum(item.total for item in counts) == 23
    assert sum(report.by_hour) == 23 and report.by_hour[15] == 12
    kinds = {item.code: item.total for item in report.by_preset}
    assert len(kinds) == 9 and kinds["declined"] == 6 and kinds["tech_issue"] == 0
    fields = {item.label: item.total for item in report.by_field}
    assert fields["Người có công"] == 3 and fields["Không ghi lĩnh vực"] == 20


def test_nothing_introduced_prints_a_dash_not_zero_percent(desk_store: Store) -> None:
    report = build_report(WEEK, SUNDAY_NIGHT)
    rate = report.indicator("rate")
    assert (rate.value, rate.text, rate.change, rate.change_text) == (None, "–", None, "–")
    assert report.indicator("total").change_text == "–"


@pytest.mark.parametrize(
    ("item", "change", "text"),
    [
        (Indicator("total", "", 414, 400), 0.035, "+3,5%"),
        (Indicator("total", "", 386, 400), -0.035, "-3,5%"),
        (Indicator("total", "", 5, 0), None, "–"),
        (Indicator("total", "", 400, 400), 0.0, "0,0%"),
        (Indicator("rate", "", 30, 20, 100, 100), 0.1, "+10,0 điểm %"),
        (Indicator("rate", "", 20, 30, 100, 100), -0.1, "-10,0 điểm %"),
        (Indicator("rate", "", 20, 0, 100, 0), None, "–"),
    ],
)
def test_change_against_the_week_before(item: Indicator, change: float | None, text: str) -> None:
    assert item.change == pytest.approx(change) and item.change_text == text


def test_the_week_before_is_compared(desk_store: Store) -> None:
    fill_week(desk_store)
    log_one(desk_store, MONDAY + timedelta(days=7), "followed")
    after = build_report("2026-W48", MONDAY + timedelta(days=8))
    assert after.indicator("total").before == 23
    assert after.indicator("followed").change_text == "-66,7%"


def test_before_the_desk_there_was_no_zero_to_compare_with(
    desk_store: Store, now: datetime
) -> None:
    log_one(desk_store, now)
    log_one(desk_store, now + timedelta(weeks=1))
    first = build_report("2026-W48", now)
    assert {item.previous_text for item in first.indicators} == {"–"}
    assert {line.before_text for line in first.screen} == {"–"}
    assert {line.before for line in first.desk} == {None}
    second = build_report("2026-W49", now + timedelta(weeks=1))
    assert second.indicators[0].previous_text == "1"
    # Closed, it stays so, whatever comes to light of the time before.
    ledger.close_week(desk_store, "2026-W48", now, "HOA")
    log_one(desk_store, now - timedelta(weeks=3))
    assert build_report("2026-W48", now).indicators == first.indicators


def test_gaps_and_holidays_of_an_open_week(desk_store: Store) -> None:
    log_one(desk_store, datetime(2026, 11, 23, 8, 0, tzinfo=TZ))
    report = build_report("2026-W48", datetime(2026, 11, 25, 14, 0, tzinfo=TZ))
    tuesday = report.by_day[1]
    assert (tuesday.holiday, tuesday.off) == ("Ngày Văn hóa Việt Nam", True)
    told = [(gap.day.day, gap.shift) for gap in report.gaps]
    assert told == [(23, "chieu"), (25, "sang"), (25, "chieu")]
    assert list(report.gaps) == ledger.gaps(report.week, datetime(2026, 11, 25, 14, tzinfo=TZ))


def test_a_closed_week_keeps_every_name_and_outside_fact(desk_store: Store, now: datetime) -> None:
    fill_week(desk_store)
    send_to_printer(desk_store, "2026-11-18", 120)
    log_one(desk_store, MONDAY - timedelta(days=3), "followed")
    ledger.close_week(desk_store, WEEK, now, "HOA")
    closed = build_report(WEEK, now)
    rows = list(week_rows(closed.week))

    change_the_world(desk_store, now)
    later = build_report(WEEK, now + timedelta(days=40))
    assert later == closed
    assert list(week_rows(later.week)) == rows
    assert later.unit.name == "Trung tâm Phục vụ hành chính công phường An Bình"
    assert build_report("2026-W46", now).unit.name == "Tên mới"


def change_the_world(store: Store, now: datetime) -> None:
    """Rename, retire, reprint, reschedule everything a report could have read."""
    desk.set_up(store, Setup("99999", "Tên mới", "tinh", officers=(Person("HOA", "Họ Mới"),)), now)
    log_one(store, MONDAY - timedelta(days=2), "followed")
    send_to_printer(store, "2026-11-18", 1000)
    with store.write():
        Preset.update(label="Đổi tên", active=False).execute()
        FieldRow.update(name="Đổi tên").execute()
        ShiftRow.update(name="Ca", start="01:00", end="02:00").execute()
        Channel.update(name="Khác", one_person=True).execute()
        HolidayRow.insert(day="2026-11-20", name="Nghỉ đột xuất", kind="holiday").execute()
        HolidayRow.insert(day="2026-11-30", name="Nghỉ", kind="holiday").execute()


def test_rows_leave_without_officer_and_free_text(desk_store: Store) -> None:
    fill_week(desk_store)
    log_at(desk_store, 0, 9, "petition", note="Hỏi chế độ", officer="MINH")
    rows = list(week_rows(build_report(WEEK, SUNDAY_NIGHT).week))
    assert [row.occurred_at for row in rows] == sorted(row.occurred_at for row in rows)
    assert sum(row.voided for row in rows) == 1
    said = repr(rows)
    assert "Hỏi chế độ" not in said and "ghi nhầm" not in said
    assert "MINH" not in said and "HOA" not in said
    assert len(rows) == 14


def test_rows_at_the_same_second_come_by_id(desk_store: Store) -> None:
    ids = [log_at(desk_store, 0, 9, "followed") for _ in range(5)]
    assert [row.id for row in week_rows(build_report(WEEK, SUNDAY_NIGHT).week)] == sorted(ids)


def test_one_sample_row_marks_the_report(desk_store: Store) -> None:
    row = log_at(desk_store, 0, 9, "followed")
    assert not build_report(WEEK, SUNDAY_NIGHT).sample
    with desk_store.write():
        InteractionRow.update(sample=True).where(InteractionRow.id == row).execute()
    assert build_report(WEEK, SUNDAY_NIGHT).sample


def test_one_person_check_and_retired_entries_are_told(desk_store: Store) -> None:
    log_at(desk_store, 0, 9, "tech_issue")
    with desk_store.write():
        Channel.update(one_person=True).execute()
        Preset.update(active=False).where(Preset.code << ["tech_issue", "petition"]).execute()
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert report.one_person
    codes = [item.code for item in report.by_preset]
    assert "tech_issue" in codes and "petition" not in codes


def test_a_week_that_starts_on_another_day_has_its_own_seven(desk_store: Store) -> None:
    with desk_store.write():
        from_friday = {"key": "first_weekday", "value": "4"}
        desk_store.db.execute_sql(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", tuple(from_friday.values())
        )
    report = build_report(WEEK, SUNDAY_NIGHT)
    assert report.by_day[0].day == date(2026, 11, 13)
    assert report.title == "Tuần 47 (từ 13/11/2026 đến 19/11/2026)"
