"""What this PC knows of a unit's week: its own closed week, or a package taken in."""

from models.clock import parse_time
from models.reports.paper_code import Held, PaperCode, code_of, digest_of
from models.reports.report import build_report
from models.setup.desk import own_unit
from models.store.schema import WeekRow
from models.store.supervisor_schema import WeekFile
from models.weekly_package.aggregate import read_aggregate
from models.weekly_package.manifest import read_manifest


def held_data(unit: str, week: str, revision: int) -> Held | None:
    """Of that revision, else of the newest one; None without any. Call inside ``store.read()``."""
    own = own_unit()
    if own is not None and own.code == unit:
        row = WeekRow.get_or_none(WeekRow.label == week)
        if row is not None and row.closed_at is not None:
            report = build_report(week, parse_time(row.closed_at))
            return Held(report.unit.name, code_of(report))
    where = (WeekFile.unit == unit) & (WeekFile.week == week)
    files = list(WeekFile.select().where(where).order_by(WeekFile.revision.desc()))
    if not files:
        return None
    file = next((item for item in files if item.revision == revision), files[0])
    manifest = read_manifest(file.manifest.encode("utf-8"))
    sums = file.aggregate.encode("utf-8")
    figures = read_aggregate(sums, manifest.week).figures
    code = PaperCode(unit, week, file.revision, figures.total, figures.followed, digest_of(sums))
    return Held(file.unit_name, code)
