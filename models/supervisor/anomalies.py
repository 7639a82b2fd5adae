"""What in the units' figures deserves a telephone call: each with the rule it fell under.

A rule proves nothing. It names what is unusual and with which numbers, so that somebody asks the
unit; nothing is changed or left out because of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from models.calendar.weeks import Week
from models.calendar.working_days import WorkingDays
from models.supervisor.counted import UnitAndWeek, UnitWeek
from models.text import formats
from models.text.order import sort_key

ZERO_DAY, JUMP, ONE_HOUR, LAST_HOUR = "zero_day", "jump", "one_hour", "last_hour"
SAME, FOLLOWED, UNCHECKED, BEFORE = "same", "followed", "unchecked", "before"
SHARED_KEY, OTHER_WEEK, SAMPLE = "shared_key", "other_week", "sample"

JUMP_TIMES, JUMP_WEEKS, JUMP_KNOWN = 3, 8, 4
FEW, LAST_FROM = 10, 16
"""Below ``FEW`` lượt nothing is said of hours; the last hour begins at 16:00."""

RULE_LABELS = {
    ZERO_DAY: "Ngày làm việc không có lượt",
    JUMP: "Cao hơn hẳn các tuần trước",
    ONE_HOUR: "Dồn vào một giờ",
    LAST_HOUR: "Dồn vào cuối ngày",
    SAME: "Giống hệt tuần trước",
    FOLLOWED: "Quan tâm nhiều hơn giới thiệu",
    UNCHECKED: "Có ca chưa kiểm tra mã",
    BEFORE: "Tuần trước không khớp",
    SHARED_KEY: "Chung khóa ký",
    OTHER_WEEK: "Ngày đầu tuần khác",
    SAMPLE: "Số liệu mẫu",
}
RULES = {
    ZERO_DAY: "Một ngày làm việc, không phải ngày nghỉ của đơn vị, không có lượt nào.",
    JUMP: (
        "Tổng của tuần hơn 3 lần trung vị 8 tuần liền trước của chính đơn vị (biết ít nhất 4 tuần; "
        "trung vị dưới 1 tính là 1)."
    ),
    ONE_HOUR: "Từ 10 lượt trở lên mà tất cả nằm trong cùng một giờ của ngày.",
    LAST_HOUR: "Từ 10 lượt trở lên mà tất cả ghi từ 16 giờ trở đi.",
    SAME: "Số lượt theo loại, theo lĩnh vực và theo từng thứ trong tuần đều giống hệt tuần trước.",
    FOLLOWED: "Số lượt đã quan tâm lớn hơn số lượt giới thiệu.",
    UNCHECKED: "Số ca đã kiểm tra mã ít hơn số ca làm việc.",
    BEFORE: "Tổng tuần trước ghi trong gói khác với tổng của gói tuần trước đã nhận.",
    SHARED_KEY: "Hai đơn vị ký gói bằng cùng một khóa.",
    OTHER_WEEK: "Tuần của đơn vị bắt đầu vào ngày khác với tuần của nơi tổng hợp.",
    SAMPLE: "Gói mang dấu MẪU nằm trong báo cáo thật.",
}
_DETAIL_TEXTS = {
    ZERO_DAY: "Không có lượt nào: {0}.",
    JUMP: "{0} lượt; trung vị {1} tuần trước là {2} lượt.",
    ONE_HOUR: "Cả {0} lượt nằm trong khoảng {1} giờ đến {2} giờ.",
    LAST_HOUR: "Cả {0} lượt ghi từ {1} giờ trở đi.",
    SAME: "{0} lượt, giống hệt tuần trước theo loại, lĩnh vực và ngày.",
    FOLLOWED: "{0} lượt đã quan tâm, {1} lượt giới thiệu.",
    UNCHECKED: "Đã kiểm tra {0} trên {1} ca.",
    BEFORE: "Gói ghi tuần trước {0} lượt; gói tuần trước đã nhận có {1} lượt.",
    SHARED_KEY: "Cùng khóa với đơn vị {0}.",
    OTHER_WEEK: "Tuần bắt đầu {0} {1}.",
    SAMPLE: "Gói mang dấu MẪU, không phải số liệu thật.",
}


@dataclass(frozen=True)
class Anomaly:
    """One rule that one unit's week fell under; ``values`` fill the template of its words as
    :func:`models.text.formats.filling` says them."""

    unit: str
    name: str
    week: str
    rule: str
    values: tuple[object, ...] = ()

    @property
    def template(self) -> str:
        """What is unusual, with places for ``values``, for a translation."""
        return _DETAIL_TEXTS[self.rule]

    @property
    def text(self) -> str:
        """What is unusual, in Vietnamese."""
        return self.template.format(*map(formats.filling, self.values))


@dataclass(frozen=True)
class Known:
    """What the rules compare with. ``weeks``: the weeks judged, by the supervisor's calendar;
    ``totals`` by unit and week label, of earlier weeks too; ``keys``: by unit, all units with its
    key; ``sample``: the report is itself one of sample data."""

    weeks: tuple[Week, ...]
    totals: Mapping[UnitAndWeek, int]
    keys: Mapping[str, tuple[str, ...]]
    days: WorkingDays
    sample: bool = False


def find_anomalies(packages: Iterable[UnitWeek], known: Known) -> tuple[Anomaly, ...]:
    """Every rule over every package of ``known.weeks``; ``packages`` may hold the week before them,
    which is compared with and not judged. As :func:`in_order` puts them."""
    held = {(item.unit, item.week): item for item in packages}
    found = []
    by_week: dict[str, list[UnitWeek]] = {}
    for item in held.values():
        by_week.setdefault(item.week, []).append(item)
    for week in known.weeks:
        earlier = [_label(week, -count) for count in range(1, JUMP_WEEKS + 1)]
        for item in by_week.get(week.label, ()):
            before = held.get((item.unit, earlier[0]))
            found += _judged(item, before, week, earlier, known)
    return in_order(found)


def in_order(found: Iterable[Anomaly]) -> tuple[Anomaly, ...]:
    """By week, name of the unit, then order of the rules."""
    order, every = list(RULE_LABELS), list(found)
    keys = {item.unit: sort_key(item.name) for item in every}
    every.sort(key=lambda one: (one.week, keys[one.unit], one.unit, order.index(one.rule)))
    return tuple(every)


def _judged(
    item: UnitWeek, before: UnitWeek | None, week: Week, earlier: list[str], known: Known
) -> list[Anomaly]:
    found = [
        (ZERO_DAY, _zero_days(item, known.days)),
        (JUMP, _jump(item, earlier, known.totals)),
        (LAST_HOUR, _last_hour(item)),
        (ONE_HOUR, _one_hour(item)),
        (SAME, _same(item, before)),
        (FOLLOWED, _followed(item)),
        (UNCHECKED, _unchecked(item)),
        (BEFORE, _before(item, before)),
        (SHARED_KEY, _shared(item, known.keys)),
        (OTHER_WEEK, _other_week(item, week)),
        (SAMPLE, () if item.sample and not known.sample else None),
    ]
    return [
        Anomaly(item.unit, item.name, item.week, rule, values)
        for rule, values in found
        if values is not None
    ]


_Values = tuple[object, ...] | None
_MOST_NAMED = 8
"""Units that share a key with one."""


def _zero_days(item: UnitWeek, days: WorkingDays) -> _Values:
    empty = tuple(
        said.day
        for said in item.sums.by_day
        if not said.total and not said.off and days.is_working(said.day)
    )
    return (empty,) if empty else None


def _jump(item: UnitWeek, earlier: list[str], totals: Mapping[UnitAndWeek, int]) -> _Values:
    past = [totals[item.unit, week] for week in earlier if (item.unit, week) in totals]
    if len(past) < JUMP_KNOWN:
        return None
    middle = median(past)
    total = item.sums.figures.total
    if total <= JUMP_TIMES * max(middle, 1):
        return None
    shown = formats.number(int(middle)) if middle == int(middle) else formats.decimal(middle, 1)
    return formats.number(total), str(len(past)), shown


def _last_hour(item: UnitWeek) -> _Values:
    total = item.sums.figures.total
    if total < FEW or any(item.sums.by_hour[:LAST_FROM]):
        return None
    return formats.number(total), str(LAST_FROM)


def _one_hour(item: UnitWeek) -> _Values:
    total, hours = item.sums.figures.total, item.sums.by_hour
    if total < FEW or max(hours) != total or not any(hours[:LAST_FROM]):
        return None
    hour = hours.index(total)
    return formats.number(total), str(hour), str(hour + 1)


def _same(item: UnitWeek, before: UnitWeek | None) -> _Values:
    total = item.sums.figures.total
    if before is None or not total or _shape(item) != _shape(before):
        return None
    return (formats.number(total),)


def _shape(item: UnitWeek) -> object:
    sums = item.sums
    kinds = {one.code: one.total for one in sums.by_preset if one.total}
    fields = {one.code: one.total for one in sums.by_field if one.total}
    return kinds, fields, [(day.day.weekday(), day.total) for day in sums.by_day]


def _followed(item: UnitWeek) -> _Values:
    figures = item.sums.figures
    if figures.followed <= figures.introduced:
        return None
    return formats.number(figures.followed), formats.number(figures.introduced)


def _unchecked(item: UnitWeek) -> _Values:
    screen = item.sums.screen
    if screen is None or screen.shifts_checked >= screen.shifts_worked:
        return None
    return formats.number(screen.shifts_checked), formats.number(screen.shifts_worked)


def _before(item: UnitWeek, before: UnitWeek | None) -> _Values:
    # A unit whose first weekday changed counted other days.
    if before is None or item.first - before.first != timedelta(days=7):
        return None
    said, held = item.sums.before.total, before.sums.figures.total
    return (formats.number(said), formats.number(held)) if said != held else None


def _shared(item: UnitWeek, keys: Mapping[str, tuple[str, ...]]) -> _Values:
    others = tuple(unit for unit in keys.get(item.unit, ()) if unit != item.unit)
    if len(others) <= _MOST_NAMED:
        return (others,) if others else None
    # A disk that was copied to a whole province: each would name all the others.
    return ((*others[:_MOST_NAMED], f"… ({len(others)})"),)


def _other_week(item: UnitWeek, week: Week) -> _Values:
    if item.first == week.first:
        return None
    return formats.weekday(item.first), formats.day_short(item.first)


def _label(week: Week, steps: int) -> str:
    shift = timedelta(weeks=steps)
    return Week(week.first + shift, week.last + shift).label
