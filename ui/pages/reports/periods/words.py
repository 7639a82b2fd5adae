"""Periods in words: their names, and what their numbers lack."""

from collections.abc import Iterable
from datetime import date

from models.calendar.periods import HALF, MONTH, NINE_MONTHS, QUARTER, YEAR
from models.reports.period_report import OVER, PeriodReport
from ui.i18n import N_, tr
from ui.words.periods import still_open

KINDS = (
    (MONTH, N_("Tháng")),
    (QUARTER, N_("Quý")),
    (HALF, N_("6 tháng")),
    (NINE_MONTHS, N_("9 tháng")),
    (YEAR, N_("Năm")),
)
CALENDAR, STATUTORY = "calendar", "statutory"
BOUNDS = ((CALENDAR, N_("Theo lịch")), (STATUTORY, N_("Từ 15 đến 14")))
_ROMAN = ("I", "II", "III", "IV")


def label_at(kind: str, day: date, statutory: bool) -> str:
    """The label of the period of ``kind`` that holds ``day``."""
    year, month = day.year, day.month
    if statutory and day.day > 14:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    end = "s" if statutory else ""
    if kind == MONTH:
        return f"{year:04}-{month:02}{end}"
    if kind == QUARTER:
        return f"{year:04}-Q{(month + 2) // 3}{end}"
    if kind == HALF:
        return f"{year:04}-H{1 if month < 7 else 2}{end}"
    # Nine months are a window of the decree only.
    return f"{year:04}-9Ms" if kind == NINE_MONTHS else f"{year:04}{end}"


def name(report: PeriodReport) -> str:
    """``Quý IV/2026``."""
    last = report.period.last
    match report.period.kind:
        case "month":
            return tr("Tháng {0}/{1}").format(last.month, last.year)
        case "quarter":
            return tr("Quý {0}/{1}").format(_ROMAN[last.month // 3 - 1], last.year)
        case "half":
            return tr("6 tháng {0}/{1}").format("I" if last.month == 6 else "II", last.year)
        case "nine_months":
            return tr("9 tháng năm {0}").format(last.year)
    return tr("Năm {0}").format(last.year)


def lacking(report: PeriodReport) -> Iterable[str]:
    """A sentence for each thing that is missing or may change."""
    if report.state != OVER:
        yield tr("Kỳ chưa hết: số liệu tới lúc này.")
    yield from still_open(report)
