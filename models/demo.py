"""Sample data for an empty store: every row marked, nothing that could pass for real."""

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from models.answers.samples import plant_samples
from models.calendar.shifts import Shift, shift_at
from models.channels.changes import add_channel, confirm_channel
from models.clock import TZ, day_of, iso
from models.demo_desk import plant_desk_samples
from models.errors import Refused
from models.log.context import LogContext, load_context
from models.setup import desk
from models.setup.desk import Person, Setup
from models.setup.holidays import working_days
from models.store import audit, settings
from models.store.opening import Store
from models.store.schema import InteractionRow
from models.uuid7 import uuid7

LINK = "https://phananh.moha.gov.vn"
_CHUNK = 500

_WEIGHTS = {
    "followed": 25,
    "already_following": 11,
    "scanned_only": 9,
    "handout": 17,
    "policy_question": 11,
    "petition": 4,
    "no_phone": 12,
    "declined": 9,
    "tech_issue": 2,
}
_VISITORS = {
    "citizen": 70,
    "business": 12,
    "organisation": 5,
    "civil_servant": 8,
    "worker": 5,
}


def fill_with_samples(store: Store, now: datetime, days: int, per_day: int, seed: int) -> int:
    """Set up a sample desk and log ``per_day`` interactions on each of the last ``days`` days.

    Days off have no rows. Returns how many rows were written. The same seed and day give the
    same counts.

    Raises:
        Refused: the store is not empty.
    """
    if desk.own_unit() is not None or InteractionRow.select().limit(1).count():
        raise Refused(
            "Thư mục dữ liệu đã có dữ liệu. Dữ liệu mẫu chỉ tạo trong thư mục trống: "
            "hãy chọn --data-dir khác."
        )
    first = day_of(now) - timedelta(days=max(days - 1, 0))
    _set_up(store, datetime.combine(first, time(7, 0), TZ))
    context = load_context()
    chance = random.Random(seed)
    written = 0
    with store.write():
        chunk: list[dict[str, Any]] = []
        for values in _rows(context, chance, now, first, per_day):
            chunk.append(values)
            if len(chunk) == _CHUNK:
                InteractionRow.insert_many(chunk).execute()
                written, chunk = written + len(chunk), []
        if chunk:
            InteractionRow.insert_many(chunk).execute()
        written += len(chunk)
        if written:
            plant_desk_samples(context, seed, first, now)
        audit.append(now, "", "demo", "interaction", rows=written, seed=seed)
    return written


def _set_up(store: Store, now: datetime) -> None:
    desk.set_up(
        store,
        Setup(
            unit_code="00000",
            unit_name="Trung tâm Phục vụ hành chính công phường An Bình (MẪU)",
            level="xa",
            parent_agency="Ủy ban nhân dân phường An Bình (MẪU)",
            phone="Số điện thoại của trung tâm (MẪU)",
            address="Địa chỉ của trung tâm (MẪU)",
            counters=("03",),
            officers=(Person("HOA", "Nguyễn Thị Hoa"), Person("MINH", "Trần Văn Minh")),
        ),
        now,
    )
    with store.write():
        settings.put(settings.SAMPLE, True)
        settings.put(settings.WIZARD_DONE, True)
        settings.put(settings.LAST_FIELD, "nguoi_co_cong")
    plant_samples(store, "", now)
    channel = add_channel(store, LINK, "Cổng phản ánh (MẪU)", "HOA", now, kind="gov_site")
    confirm_channel(store, channel.id, "MINH", now)


def _rows(
    context: LogContext, chance: random.Random, now: datetime, first: date, per_day: int
) -> Iterator[dict[str, Any]]:
    calendar = working_days()
    day = first
    while day <= day_of(now):
        if calendar.is_working(day):
            moments = sorted(_moment(chance, day, context.shifts) for _ in range(per_day))
            for when in moments:
                if when <= now:
                    yield _values(context, chance, when)
        day += timedelta(days=1)


def _moment(chance: random.Random, day: date, shifts: tuple[Shift, ...]) -> datetime:
    shift = chance.choices(shifts, [3, 2][: len(shifts)] + [1] * (len(shifts) - 2))[0]
    start = datetime.combine(day, shift.start, TZ)
    length = (datetime.combine(day, shift.end, TZ) - start).total_seconds()
    return start + timedelta(seconds=int(chance.triangular(0, length, length * 0.4)))


def _pick(chance: random.Random, weights: dict[str, int]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


def _values(context: LogContext, chance: random.Random, when: datetime) -> dict[str, Any]:
    preset = context.presets[_pick(chance, _WEIGHTS)]
    shift = shift_at(context.shifts, when)
    favourites = [field.code for field in context.fields.values() if field.favourite]
    several = preset.code == "handout" and chance.random() < 0.2
    return {
        "id": uuid7(when),
        "occurred_at": iso(when),
        "day": day_of(when).isoformat(),
        "recorded_at": iso(when),
        "unit": context.unit,
        "counter": context.counter,
        "shift": shift.code if shift else "",
        "officer": chance.choice(["HOA", "MINH"]),
        "preset": preset.code,
        "activity": preset.activity,
        "outcome": preset.outcome,
        "visitor": _pick(chance, _VISITORS),
        "medium": "counter",
        "channel": context.channel,
        "field": chance.choice(favourites),
        "quantity": chance.randint(2, 5) if several else 1,
        "note": None,
        "note_folded": None,
        "entry_mode": "batch" if several else "single",
        "reason": None,
        "sample": True,
        "original": None,
        "voided_at": None,
        "void_reason": None,
    }
