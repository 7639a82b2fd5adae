"""The units whose weekly package is expected: from the official list of a province, or a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from models.calendar.weeks import parse_week
from models.errors import Refused
from models.setup.units import find_unit, units_of_province
from models.store import audit, settings
from models.store.opening import Store
from models.store.rows import raw_tuples, tuples
from models.store.supervisor_schema import ExpectedUnit, WeekFile
from models.tables.columns import map_columns, refuse_same_named
from models.tables.read import read_table
from models.tables.table import NOTHING_KNOWN
from models.text.fold import clean, fold
from models.weekly_package.manifest import UNIT_CODE

ADDED, CHANGED, RETIRED = "added", "changed", "retired"
UNCHANGED, REFUSED = "unchanged", "refused"
COLUMNS = {
    "code": ("Mã đơn vị", "Mã", "code", "unit code", "Mã số"),
    "name": ("Tên đơn vị", "Tên", "name", "Đơn vị", "unit name"),
    "since": ("Từ tuần", "since", "Bắt đầu", "from week"),
}
_NAME_LENGTH, _CODE_DIGITS = 200, 5
_BAD_CODE = (
    "Mã đơn vị “{0}” không hợp lệ. Hãy dùng chữ không dấu, số, dấu - hoặc _, nhiều nhất 20 ký tự."
)
_NO_NAME = "Thiếu tên của đơn vị {0}. Hãy ghi tên đơn vị, nhiều nhất {1} ký tự."
_TWICE = "Mã đơn vị {0} có hai lần trong tệp. Hãy giữ lại một dòng."


@dataclass(frozen=True)
class Expected:
    """A unit of the list. From the week ``since`` on (label; empty: always), up to but not with the
    week ``until`` (empty: still); ``active``: not retired."""

    code: str
    name: str
    since: str = ""
    until: str = ""
    active: bool = True

    def in_week(self, week: str) -> bool:
        """Whether its package of that week (label) is expected."""
        return self.since <= week and (not self.until or week < self.until)


@dataclass(frozen=True)
class Line:
    """What becomes of one unit: ``kind`` is added, changed, retired, unchanged or refused (then
    with ``reason``); ``line`` is the row's number in its file, 0 without one."""

    kind: str
    code: str
    name: str
    since: str = ""
    line: int = 0
    reason: Refused | None = None


@dataclass(frozen=True)
class Plan:
    """What an import would do; nothing is changed yet. ``source`` is named in the audit log."""

    source: str
    lines: tuple[Line, ...]

    def of(self, kind: str) -> tuple[Line, ...]:
        """The lines of this kind."""
        return tuple(line for line in self.lines if line.kind == kind)


def expected_units(every: bool = False) -> list[Expected]:
    """The list in its order; ``every``: retired units too. Call inside ``store.read()``."""
    row = ExpectedUnit
    query = row.select(row.code, row.name, row.since, row.until, row.active)
    # Those of the country are some 3,300.
    found = [
        Expected(code, name, since, until, bool(active))
        for code, name, since, until, active in raw_tuples(query.order_by(row.position, row.code))
    ]
    return found if every else [unit for unit in found if unit.active]


def plan_province(code: str, since: str = "") -> Plan:
    """The official units of a province (two digits), expected from ``since`` on. Call inside
    ``store.read()``.

    Raises:
        Refused: no such province, or ``since`` is no week.
    """
    entries = units_of_province(code)
    if not entries:
        raise Refused("Không có tỉnh, thành phố mã {0}. Hãy ghi mã hai chữ số, như 01.", code)
    week = _week(since)
    return _plan(f"province {code}", [(0, entry.code, entry.name, week) for entry in entries])


def plan_file(path: Path, retire_missing: bool = False) -> Plan:
    """The units of a CSV or XLSX table with the columns code, name and, if there, since. Lines that
    cannot be taken are refused one by one. Call inside ``store.read()``.

    ``retire_missing``: units that the file leaves out are no longer expected.

    Raises:
        Refused: no table, no column of codes or names, two of one name, text in an old font
            encoding; or ``retire_missing`` for lines that know no unit.
    """
    table = read_table(path)
    if table.suspected:
        raise Refused(
            "Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy lưu tệp lại bằng Unicode rồi nhập lại.",
            table.suspected.upper(),
        )
    places = map_columns(table.headers, COLUMNS)
    refuse_same_named(table.headers, COLUMNS)
    if not {"code", "name"} <= set(places):
        raise Refused("Tệp “{0}” thiếu cột mã hoặc cột tên đơn vị. Hãy thêm cột đó.", path.name)
    rows = []
    for number, cells in enumerate(table.rows, start=table.first_line):
        if any(cells):
            code, name = cells[places["code"]], cells[places["name"]]
            since = cells[places["since"]] if "since" in places else None
            rows.append((number, _whole_code(code, name), name, since))
    return _plan(path.name, rows, retire_missing)


def plan_senders(since: str = "") -> Plan:
    """The units that sent a package and are not on the list, under the name of their newest one,
    expected from ``since`` on. Call inside ``store.read()``.

    Raises:
        Refused: ``since`` is no week.
    """
    week = _week(since)
    known = {unit.code for unit in expected_units(every=True)}
    row = WeekFile
    sent = dict(tuples(row.select(row.unit, row.unit_name).order_by(row.closed_at, row.sha256)))
    rows = [(0, code, name, week) for code, name in sorted(sent.items()) if code not in known]
    return _plan("packages", rows)


def plan_unit(code: str, name: str, since: str = "") -> Plan:
    """One unit, added or renamed. Call inside ``store.read()``."""
    return _plan("", [(0, code.strip(), name, _week(since))])


def apply(store: Store, plan: Plan, by: str, week: str, now: datetime) -> None:
    """Do what ``plan`` says, in one transaction with one line in the audit log.

    ``by``: an officer's code, empty where the PC has none; units that go are no longer expected
    from ``week`` (label) on.

    Raises:
        StoreProblem: the store could not; nothing is changed then.
    """
    done = {kind: plan.of(kind) for kind in (ADDED, CHANGED, RETIRED)}
    if not any(done.values()):
        return
    with store.write():
        last = ExpectedUnit.select(ExpectedUnit.position).order_by(ExpectedUnit.position.desc())
        newest = last.first()
        place = newest.position + 1 if newest is not None else 0
        for line in done[ADDED]:
            ExpectedUnit.create(code=line.code, name=line.name, since=line.since, position=place)
            place += 1
        for line in done[CHANGED]:
            _change(line.code, name=line.name, since=line.since, until="", active=True)
        for line in done[RETIRED]:
            _change(line.code, until=week, active=False)
        audit.append(
            now,
            by,
            "expected_units",
            plan.source or plan.lines[0].code,
            **{kind: len(lines) for kind, lines in done.items()},
        )


def retire(store: Store, code: str, week: str, by: str, now: datetime) -> None:
    """A unit is no longer expected from ``week`` (label) on; its packages stay.

    Raises:
        Refused: it is not on the list, or ``week`` is none.
    """
    with store.read():
        known = next((unit for unit in expected_units() if unit.code == code), None)
    if known is None:
        raise Refused("Đơn vị {0} không có trong danh sách. Hãy kiểm tra lại mã đơn vị.", code)
    line = Line(RETIRED, known.code, known.name, known.since)
    apply(store, Plan("", (line,)), by, _week(week), now)


def _change(code: str, **values: object) -> None:
    ExpectedUnit.update(**values).where(ExpectedUnit.code == code).execute()


def _plan(
    source: str, rows: Sequence[tuple[int, str, str, str | None]], retire_missing: bool = False
) -> Plan:
    """``rows``: line, code, name, since (None: as it is)."""
    known = {unit.code: unit for unit in expected_units(every=True)}
    lines: list[Line] = []
    seen: set[str] = set()
    for number, code, name, since in rows:
        line = _line(number, code, " ".join(clean(name).split()), since, known.get(code))
        if line.kind != REFUSED and code in seen:
            line = replace(line, kind=REFUSED, reason=Refused(_TWICE, code))
        seen.add(code)
        lines.append(line)
    if retire_missing:
        if known and not any(line.kind != REFUSED and line.code in known for line in lines):
            raise Refused(NOTHING_KNOWN)
        lines += _left_out(known.values(), seen)
    return Plan(source, tuple(lines))


def _line(number: int, code: str, name: str, since: str | None, known: Expected | None) -> Line:
    kept = since if since is not None else known.since if known is not None else ""
    try:
        if UNIT_CODE.fullmatch(code) is None:
            raise Refused(_BAD_CODE, code)
        if not 0 < len(name) <= _NAME_LENGTH:
            raise Refused(_NO_NAME, code, _NAME_LENGTH)
        kept = _week(kept)
    except Refused as problem:
        return Line(REFUSED, code, name, kept, number, problem)
    if known is None:
        return Line(ADDED, code, name, kept, number)
    same = known.active and (known.name, known.since) == (name, kept)
    return Line(UNCHANGED if same else CHANGED, code, name, kept, number)


def _left_out(known: Iterable[Expected], seen: set[str]) -> list[Line]:
    return [
        Line(RETIRED, unit.code, unit.name, unit.since)
        for unit in known
        if unit.active and unit.code not in seen
    ]


def _week(text: str) -> str:
    """A label as it is kept, empty for none. Raises Refused."""
    if not text.strip():
        return ""
    return parse_week(text, settings.get(settings.FIRST_WEEKDAY)).label


def _whole_code(code: str, name: str) -> str:
    """A spreadsheet takes the zeros off ``00004``; they come back where the official list knows the
    unit by the longer code and by this name."""
    if not (code.isascii() and code.isdecimal()) or len(code) >= _CODE_DIGITS:
        return code
    entry = find_unit(code.zfill(_CODE_DIGITS))
    if entry is not None and fold(entry.name) in fold(name):
        return entry.code
    return code
