"""“Đơn vị chưa gửi”: words ready to be pasted into Zalo or an e-mail, polite and to the point."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.calendar.weeks import Week, title
from models.calendar.working_days import WorkingDays, deadline
from models.setup.desk import own_unit
from models.setup.holidays import working_days
from models.store.rows import tuples
from models.store.supervisor_schema import RefusedFile
from models.supervisor.expected import Expected, expected_units
from models.supervisor.matrix import DAMAGED, MISSING, Matrix, build_matrix
from models.text import formats
from models.text.order import sort_key
from models.weekly_package.manifest import NEWER
from models.weekly_package.read import FORGED

_KIND_WORDS = {DAMAGED: "tệp bị hỏng", FORGED: "tệp bị sửa hoặc không đúng chữ ký"}

_SEND_AGAIN = "Đề nghị các đơn vị này chép lại tệp gốc đã xuất và gửi lại"
_NOT_AGAIN = "Các đơn vị này không phải gửi lại"
_THANKS = "Trân trọng cảm ơn các đơn vị"


@dataclass(frozen=True)
class Unsent:
    """A unit without a package that counts. ``kind`` is ``missing``, ``damaged`` or ``forged``;
    ``reasons`` of its refused files."""

    code: str
    name: str
    kind: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class WeekUnsent:
    """A week's units: ``missing`` sent nothing, ``refused`` sent only files that were not taken in,
    both by name; ``expected`` counts the list; ``due`` (+07:00)."""

    week: Week
    due: datetime
    expected: int
    missing: tuple[Unsent, ...]
    refused: tuple[Unsent, ...]


def unsent(first: str, last: str) -> tuple[WeekUnsent, ...]:
    """For each week from ``first`` to ``last`` (labels), who has not sent. Call inside
    ``store.read()``.

    Raises:
        Refused: as :func:`models.supervisor.matrix.build_matrix`.
    """
    matrix = build_matrix(first, last)
    return unsent_of(matrix, expected_units(every=True), _reasons(matrix), working_days())


def unsent_of(
    matrix: Matrix,
    units: Iterable[Expected],
    reasons: dict[tuple[str, str], tuple[str, ...]],
    days: WorkingDays,
) -> tuple[WeekUnsent, ...]:
    """The same from what was read; ``reasons`` by unit and week label."""
    lines = {line.code: line for line in matrix.units}
    listed = list(units)
    found = []
    for week in matrix.weeks:
        label = week.label
        wanted = {unit.code: unit.name for unit in listed if unit.in_week(label)}
        names = {code: line.name for code, line in lines.items()} | wanted
        bad, none = [], []
        for code, name in names.items():
            line = lines.get(code)
            state = line.cells[label].state if line is not None else MISSING
            if state in _KIND_WORDS:
                bad.append(Unsent(code, name, state, reasons.get((code, label), ())))
            elif state == MISSING and code in wanted:
                none.append(Unsent(code, name, state))
        due = deadline(week, days)
        found.append(WeekUnsent(week, due, len(wanted), _by_name(none), _by_name(bad)))
    return tuple(found)


def missing_text(weeks: Iterable[WeekUnsent], now: datetime) -> str:
    """The words for all the weeks that lack something; without any, one line that says so.

    ``now``: whether a deadline is over decides how it is asked.
    """
    told = list(weeks)
    lacking = [week for week in told if week.missing or week.refused]
    own = own_unit()
    if not lacking:
        return _nothing(told)
    lines = ["Kính gửi các đơn vị,", ""]
    for week in lacking:
        lines += [*_week_lines(week, now), ""]
    lines.append(f"{_THANKS}.")
    if own is not None:
        lines.append(own.name)
    return "\n".join(lines)


def _nothing(weeks: list[WeekUnsent]) -> str:
    names = ", ".join(title(week.week) for week in weeks)
    if not any(week.expected for week in weeks):
        return f"Chưa có danh sách đơn vị phải gửi cho {names}."
    return f"{names}: tất cả đơn vị trong danh sách đã gửi."


def _week_lines(week: WeekUnsent, now: datetime) -> list[str]:
    due = f"{formats.clock_time(week.due)} ngày {formats.day_short(week.due.date())}"
    lines = [f"{title(week.week)}, hạn gửi: {due}."]
    if week.missing:
        count = f"{formats.number(len(week.missing))}/{formats.number(week.expected)} đơn vị"
        lines += [
            f"Đến nay chưa nhận được gói báo cáo của {count}:",
            *_numbered(week.missing),
            f"Đề nghị các đơn vị gửi gói báo cáo {'sớm' if now > week.due else 'trước hạn trên'}.",
        ]
    later = tuple(unit for unit in week.refused if set(unit.reasons) == {NEWER})
    again = tuple(unit for unit in week.refused if unit not in later)
    if again:
        if week.missing:
            lines.append("")
        lines += [
            f"{formats.number(len(again))} đơn vị đã gửi nhưng tệp không nhận được:",
            *_numbered(again),
            f"{_SEND_AGAIN}.",
        ]
    if later:
        if week.missing or again:
            lines.append("")
        lines += [
            f"{formats.number(len(later))} đơn vị đã gửi gói của bản chương trình mới hơn, "
            "nơi nhận chưa mở được:",
            *(f"{number}. {_called(unit)}" for number, unit in enumerate(later, start=1)),
            f"{_NOT_AGAIN}.",
        ]
    return lines


def _numbered(units: tuple[Unsent, ...]) -> list[str]:
    lines = []
    for number, unit in enumerate(units, start=1):
        why = ""
        if unit.kind in _KIND_WORDS:
            # What a reason goes on to ask for is for the supervisor, not for the unit.
            said = [reason.partition(" Hãy ")[0].rstrip(".") for reason in unit.reasons]
            why = f": {'; '.join(said) or _KIND_WORDS[unit.kind]}."
        lines.append(f"{number}. {_called(unit)}{why}")
    return lines


def _called(unit: Unsent) -> str:
    return f"{unit.name} (mã {unit.code})"


def _by_name(units: list[Unsent]) -> tuple[Unsent, ...]:
    return tuple(sorted(units, key=lambda unit: (sort_key(unit.name), unit.code)))


def _reasons(matrix: Matrix) -> dict[tuple[str, str], tuple[str, ...]]:
    row = RefusedFile
    query = row.select(row.unit, row.week, row.reason).where(
        (row.unit != "")
        & (row.week >= matrix.weeks[0].label)
        & (row.week <= matrix.weeks[-1].label)
    )
    found: dict[tuple[str, str], set[str]] = {}
    for unit, week, reason in tuples(query):
        found.setdefault((unit, week), set()).add(reason)
    return {place: tuple(sorted(reasons)) for place, reasons in found.items()}
