"""The seven catalogues of a desk (domain facts, 2.3; product L8)."""

import re
from collections.abc import Container, Mapping, Sequence
from datetime import time
from itertools import combinations
from typing import Any

from models.calendar.shifts import Shift
from models.catalogues import cells
from models.catalogues.labels import (
    ACTIVITY_LABELS,
    CATALOGUE_LABELS,
    DAY_KIND_LABELS,
    OUTCOME_LABELS,
    STATE_LABELS,
    YES_LABELS,
)
from models.catalogues.spec import ACTIVE, Column, Entry, Faults, Spec, column
from models.errors import Refused
from models.setup.desk import counter_from_text
from models.store.schema import (
    Counter,
    FieldRow,
    HolidayRow,
    InteractionRow,
    MonthTotal,
    Officer,
    Preset,
    ProcedureRow,
    ShiftRow,
    WeekRow,
)
from models.text.fold import fold
from models.text.order import person_sort_key

_PLAIN_CODE = r"[a-z0-9][a-z0-9_-]{0,39}"


def _state() -> Column:
    names = ("Tình trạng", "State", "Status")
    return column(ACTIVE, cells.flag(STATE_LABELS), *names, default="1")


def _position() -> Column:
    cell = cells.whole(0, cells.MOST_PLACES)
    return column("position", cell, "STT", "Order", "No", default="", made=True)


def _code(example: str, pattern: str = _PLAIN_CODE) -> Column:
    return column("code", cells.code(pattern, example), "Code", fixed=True)


def _free(base: str, joint: str, taken: Container[str]) -> str:
    """``base``, or with a number behind it the first that nobody has; empty for an empty one."""
    number, found = 1, base
    while found and found.casefold() in taken:
        number += 1
        found = f"{base}{joint}{number}"
    return found


def _made_of_name(key: str, joint: str = "_") -> Any:
    def suggest(values: Mapping[str, str], taken: Container[str]) -> str:
        base = re.sub(r"[^a-z0-9]+", joint, fold(values[key]))[:32].strip(joint)
        return _free(base, joint, taken)

    return suggest


def _officer_code(values: Mapping[str, str], taken: Container[str]) -> str:
    words = fold(values["name"]).split()
    base = re.sub(r"[^A-Z0-9]", "", words[-1].upper())[:16] if words else ""
    return _free(base, "", taken)


def _counter_code(values: Mapping[str, str], taken: Container[str]) -> str:
    base = counter_from_text(values["name"]).code if values["name"] else ""
    return _free(base, "-", taken)


def _preset_faults(before: Entry | None, values: Mapping[str, str]) -> Faults:
    if before is None:
        return []
    moved = [key for key in ("activity", "outcome") if before.values[key] != values[key]]
    if not moved or not _was_pressed(values["code"]):
        return []
    return [
        (
            key,
            Refused(
                "Nút này đã ghi lượt nên giữ hoạt động và kết quả. Hãy ngừng dùng nút và thêm nút "
                "khác."
            ),
        )
        for key in moved
    ]


def _was_pressed(code: str) -> bool:
    rows = InteractionRow.select(InteractionRow.seq).where(InteractionRow.preset == code)
    months = MonthTotal.select(MonthTotal.month).where(MonthTotal.preset == code)
    return bool(rows.limit(1).exists() or months.limit(1).exists())


def _same_keys(entries: Sequence[Entry]) -> list[tuple[int, int, str, Refused]]:
    holders: dict[str, int] = {}
    found = []
    for place, entry in enumerate(entries):
        if not entry.active:
            continue
        key = entry.values["key"]
        if key in holders:
            other = entries[holders[key]].values["label"]
            said = Refused("Phím {0} đã thuộc nút “{1}”. Hãy chọn phím khác.", key, other)
            found.append((holders[key], place, "key", said))
        holders.setdefault(key, place)
    return found


def _shift_faults(_before: Entry | None, values: Mapping[str, str]) -> Faults:
    try:
        _as_shift(values)
    except Refused as problem:
        return [("end", problem)]
    return []


def _as_shift(values: Mapping[str, str]) -> Shift:
    return Shift(
        values["code"],
        values["name"],
        time.fromisoformat(values["start"]),
        time.fromisoformat(values["end"]),
        frozenset(map(int, values["weekdays"].split())),
    )


def _overlapping(entries: Sequence[Entry]) -> list[tuple[int, int, str, Refused]]:
    shifts = [(n, _as_shift(entry.values)) for n, entry in enumerate(entries) if entry.active]
    return [
        (
            place,
            other,
            "start",
            Refused(
                "Ca {0} trùng giờ với ca {1}. Hãy sửa giờ hoặc ngày trực để hai ca tách nhau.",
                second.name,
                first.name,
            ),
        )
        for (place, first), (other, second) in combinations(shifts, 2)
        if first.weekdays & second.weekdays
        and first.start < second.end
        and second.start < first.end
    ]


def _kept_day(entry: Entry) -> Refused | None:
    day = entry.values["day"]
    weeks = WeekRow.select(WeekRow.label).where(WeekRow.first <= day, WeekRow.last >= day)
    if not weeks.limit(1).exists():
        return None
    shown = cells.day().show(day)
    return Refused("Ngày {0} thuộc tuần đã chốt nên được giữ lại. Hãy bỏ dòng này ra.", shown)


def _searched(key: str) -> Any:
    def stored(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "folded": fold(str(values[key]))}

    return stored


def _person(values: dict[str, Any]) -> dict[str, Any]:
    name = str(values["name"])
    return {**values, "folded": fold(name), "sort_key": person_sort_key(name)}


PRESETS = Spec(
    "presets",
    CATALOGUE_LABELS["presets"],
    Preset,
    "code",
    (
        column("key", cells.whole(1, 9), "Phím F", "Key"),
        _code("followed"),
        column("label", cells.text(48), "Tên", "Nút", "Label", "Name"),
        column("hint", cells.text(80), "Ghi chú", "Hint", default=""),
        column("activity", cells.choice(ACTIVITY_LABELS), "Activity"),
        column("outcome", cells.choice(OUTCOME_LABELS), "Outcome"),
        _state(),
    ),
    ("key", "code"),
    60,
    _made_of_name("label"),
    _preset_faults,
    _same_keys,
    Refused("Quầy phải còn ít nhất một nút ghi nhanh. Hãy giữ lại một nút."),
    _searched("label"),
)
FIELDS = Spec(
    "fields",
    CATALOGUE_LABELS["fields"],
    FieldRow,
    "code",
    (
        _code("viec_lam"),
        column("name", cells.text(160), "Tên lĩnh vực", "Lĩnh vực", "Name"),
        column("group_name", cells.text(80), "Nhóm lĩnh vực", "Group", default=""),
        column("favourite", cells.flag(YES_LABELS), "Ưa dùng", "Favourite", default="0"),
        _position(),
        _state(),
    ),
    ("position", "code"),
    2000,
    _made_of_name("name"),
    stored=_searched("name"),
)
PROCEDURES = Spec(
    "procedures",
    CATALOGUE_LABELS["procedures"],
    ProcedureRow,
    "code",
    (
        column("code", cells.procedure_code(), "Mã thủ tục", "Mã TTHC", "Code", fixed=True),
        column(
            "name",
            cells.text(600),
            *("Tên thủ tục", "Tên TTHC", "Thủ tục", "Tên thủ tục hành chính", "Name"),
        ),
        column("field", cells.text(160), "Field", default=""),
        _state(),
    ),
    ("position", "code"),
    200_000,
    stored=_searched("name"),
)
SHIFTS = Spec(
    "shifts",
    CATALOGUE_LABELS["shifts"],
    ShiftRow,
    "code",
    (
        _code("sang"),
        column("name", cells.text(30), "Tên ca", "Ca", "Name"),
        column("start", cells.clock(), "Bắt đầu", "Từ", "Start"),
        column("end", cells.clock(), "Kết thúc", "Đến", "End"),
        column("weekdays", cells.weekdays(), "Thứ", "Các ngày", "Weekdays", default="0 1 2 3 4"),
        _position(),
        _state(),
    ),
    ("position", "code"),
    60,
    _made_of_name("name"),
    _shift_faults,
    _overlapping,
)
HOLIDAYS = Spec(
    "holidays",
    CATALOGUE_LABELS["holidays"],
    HolidayRow,
    "day",
    (
        column("day", cells.day(), "Date", "Ngày nghỉ", fixed=True),
        column("name", cells.text(80), "Tên ngày", "Dịp", "Name"),
        column("kind", cells.choice(DAY_KIND_LABELS), "Loại", "Kind", default="holiday"),
    ),
    ("day",),
    keeps=_kept_day,
)
OFFICERS = Spec(
    "officers",
    CATALOGUE_LABELS["officers"],
    Officer,
    "code",
    (
        _code("HOA", r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}"),
        column("name", cells.text(160), "Tên", "Cán bộ", "Name", label="full_name"),
        _position(),
        _state(),
    ),
    ("position", "sort_key"),
    2000,
    _officer_code,
    last=Refused("Quầy phải còn ít nhất một cán bộ. Hãy thêm người khác trước."),
    stored=_person,
)
COUNTERS = Spec(
    "counters",
    CATALOGUE_LABELS["counters"],
    Counter,
    "code",
    (
        _code("3", r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}"),
        column("name", cells.text(40), "Tên quầy", "Quầy", "Name"),
        _position(),
        _state(),
    ),
    ("position", "code"),
    1000,
    _counter_code,
)

SPECS = {
    spec.code: spec for spec in (PRESETS, FIELDS, PROCEDURES, SHIFTS, HOLIDAYS, OFFICERS, COUNTERS)
}


def require_spec(code: str) -> Spec:
    """The catalogue with this code.

    Raises:
        Refused: there is none.
    """
    if code not in SPECS:
        raise Refused(
            "Không có danh mục “{0}”. Hãy chọn một trong: {1}.", code[:40], ", ".join(SPECS)
        )
    return SPECS[code]
