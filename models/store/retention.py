"""How long rows stay: recommended by Law 91/2025/QH15 art. 3 (only as long as needed).

Notes are blanked after 90 days. Rows older than 24 months become monthly counts without time,
officer or note. Each application leaves a line with counts only in the system log.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from peewee import fn

from models.clock import day_of
from models.store import audit
from models.store.rows import dicts
from models.store.schema import InteractionEvent, InteractionRow, MonthTotal

NOTE_DAYS = 90
ROW_MONTHS = 24


@dataclass(frozen=True)
class Applied:
    """What one application removed: notes blanked, rows turned into monthly counts."""

    notes: int
    rows: int


def apply_retention(now: datetime) -> Applied:
    """Apply both terms as of ``now``. Call inside ``store.write()``."""
    today = day_of(now)
    notes = _blank_notes((today - timedelta(days=NOTE_DAYS)).isoformat())
    rows = _fold_rows(_months_before(today, ROW_MONTHS).isoformat())
    if notes or rows:
        audit.append(now, "", "retention", "interaction", notes=notes, rows=rows)
    return Applied(notes, rows)


def _months_before(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, 1)


def _blank_notes(before: str) -> int:
    row = InteractionRow
    old = (row.day < before) & (row.note.is_null(False) | row.original.is_null(False))
    events = InteractionEvent.select(InteractionEvent.id).join(row).where(row.day < before)
    InteractionEvent.update(changes="{}").where(
        InteractionEvent.id.in_(events) & (InteractionEvent.changes != "{}")
    ).execute()
    return int(row.update(note=None, note_folded=None, original=None).where(old).execute())


def _fold_rows(before: str) -> int:
    row = InteractionRow
    old = row.day < before
    count = int(row.select(fn.COUNT(row.id)).where(old).scalar() or 0)
    if not count:
        return 0
    _add_month_totals(before)
    doomed = row.select(row.id).where(old)
    InteractionEvent.delete().where(InteractionEvent.interaction.in_(doomed)).execute()
    row.delete().where(old).execute()
    return count


def _add_month_totals(before: str) -> None:
    row = InteractionRow
    month = fn.SUBSTR(row.day, 1, 7)
    field = fn.COALESCE(row.field, "")
    query = (
        row.select(
            month.alias("month"),
            row.preset,
            row.visitor,
            field.alias("field"),
            fn.SUM(row.quantity).alias("quantity"),
            fn.COUNT(row.id).alias("rows"),
        )
        .where((row.day < before) & row.voided_at.is_null())
        .group_by(month, row.preset, row.visitor, field)
    )
    for line in dicts(query):
        MonthTotal.insert(**line).on_conflict(
            conflict_target=[
                MonthTotal.month,
                MonthTotal.preset,
                MonthTotal.visitor,
                MonthTotal.field,
            ],
            update={
                MonthTotal.quantity: MonthTotal.quantity + line["quantity"],
                MonthTotal.rows: MonthTotal.rows + line["rows"],
            },
        ).execute()
