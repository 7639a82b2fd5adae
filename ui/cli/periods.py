"""``period``."""

from collections.abc import Iterable
from typing import Any

from models.reports.period_remarks import remarks
from models.reports.period_report import (
    BEFORE,
    TO_COME,
    PeriodDay,
    PeriodReport,
    PeriodWeek,
    build_period,
)
from models.reports.report import Count
from models.text import formats
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.cli.weeks import STATES
from ui.i18n import N_, tr
from ui.session import Session
from ui.words.periods import still_open

_STATES = {**STATES, BEFORE: N_("trước khi thiết lập"), TO_COME: N_("chưa tới")}


def show(session: Session, arguments: Arguments) -> int:
    """The figures of a period, or with ``--out`` its files."""
    label, folder = arguments.get("period"), arguments.get("out")
    if folder is None:
        with session.store.read():
            report = build_period(label, session.now())
        answer(as_json(report), arguments.json, lambda: _lines(report))
        return 0
    # xlsxwriter and what it needs are loaded for the files only.
    from models.reports.period_files import export_period

    done = export_period(session.store, label, folder.absolute(), session.now())
    value = {**as_json(done.report), "files": [str(path) for path in done.files]}
    answer(value, arguments.json, lambda: map(str, done.files))
    return 0


def as_json(report: PeriodReport) -> dict[str, Any]:
    """A period as the contract answers it."""
    period = report.period
    return {
        "period": period.label,
        "kind": period.kind,
        "statutory": period.statutory,
        "title": period.title,
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "state": report.state,
        "due": report.due and report.due.isoformat(),
        "total": report.figures.total,
        "rows": report.rows,
        "voided_rows": report.voided_rows,
        "voided": report.voided,
        "previous": report.before.label,
        "indicators": [
            {"code": one.code, "value": one.value, "previous": one.previous, "text": one.text}
            for one in report.indicators
        ],
        "screen": [
            {"code": one.code, "value": one.value, "of": one.whole, "text": one.text}
            for one in report.screen
        ],
        "desk": [
            {"code": one.code, "value": one.value, "previous": one.before} for one in report.desk
        ],
        "weeks": [_week(one) for one in report.by_week],
        "not_closed": [one.week.label for one in report.not_closed],
        "months": [
            {
                "from": one.first.isoformat(),
                "to": one.last.isoformat(),
                "total": one.total,
                "followed": one.followed,
            }
            for one in report.by_month
        ],
        "days": [_day(one) for one in report.by_day],
        "presets": _counts(report.by_preset),
        "fields": _counts(report.by_field),
        "visitors": _counts(report.by_visitor),
        "shifts": _counts(report.by_shift),
        "counters": _counts(report.by_counter),
        "hours": list(report.by_hour),
        "shifts_empty": report.shifts_empty,
        "begun": report.begun.isoformat(),
        "days_before": report.days_before,
        "month_sums": {"months": list(report.kept.months), "total": report.kept.total},
        "left_out": [
            {"from": cut.first.isoformat(), "to": cut.last.isoformat()} for cut in report.kept.cut
        ],
        "remarks": list(remarks(report)),
        "sample": report.sample,
    }


def _week(week: PeriodWeek) -> dict[str, Any]:
    return {
        "week": week.week.label,
        "state": week.state,
        "revision": week.revision,
        "from": week.first.isoformat(),
        "to": week.last.isoformat(),
        "partial": week.partial,
        "total": week.total,
        "followed": week.followed,
    }


def _day(day: PeriodDay) -> dict[str, Any]:
    return {
        "day": day.day.isoformat(),
        "state": day.state,
        "total": day.total,
        "followed": day.followed,
    }


def _counts(counts: Iterable[Count]) -> list[dict[str, Any]]:
    return [{"code": one.code, "label": one.label, "total": one.total} for one in counts]


def _lines(report: PeriodReport) -> Iterable[str]:
    period = report.period
    yield f"{period.label}  {period.first.isoformat()}..{period.last.isoformat()}"
    if report.due:
        yield tr("Gửi chậm nhất ngày {0}.").format(formats.day_short(report.due))
    followed, rate = report.indicator("followed"), report.indicator("rate")
    yield tr("{0} lượt, {1} lượt đã quan tâm, tỷ lệ {2}; kỳ trước {3} lượt").format(
        formats.number(report.figures.total),
        followed.text,
        rate.text,
        report.indicator("total").previous_text,
    )
    for week in report.by_week:
        total = formats.NOTHING if week.total is None else formats.number(week.total)
        days = f"{week.first.isoformat()}..{week.last.isoformat()}"
        yield f"  {week.week.label}  {days}  {tr(_STATES[week.state]):<20} {total:>10}"
    yield from still_open(report)
