"""Whether the coverage that a stranger's package tells of can be true."""

import re
from datetime import date

from models.calendar.weeks import Week
from models.places.coverage import COUNTS, Coverage, KindCover
from models.places.register import BATCH_NUMBER, KINDS

_MOST_PLACES = 10_000_000
_FINGERPRINT = re.compile(r"[0-9a-f ]{0,9}", re.ASCII)
_FIRST = date(2000, 1, 1)


def is_possible(coverage: Coverage, week: Week) -> bool:
    """Nothing happened after the week, every place is in one state, batches look like ours."""
    days = (coverage.shown, coverage.self_checked, coverage.shift_checked)
    return (
        all(_is_day(day, week) for day in days)
        and _FINGERPRINT.fullmatch(coverage.fingerprint) is not None
        and all(BATCH_NUMBER.fullmatch(batch) is not None for batch in coverage.batches)
        and list(coverage.batches) == sorted(set(coverage.batches))
        and all(_is_kind(coverage.of(kind), week) for kind in KINDS)
    )


def _is_kind(cover: KindCover, week: Week) -> bool:
    checked, oldest = cover.checked, cover.oldest
    return (
        cover.count <= _MOST_PLACES
        and sum(getattr(cover, name) for name in COUNTS) == cover.count
        and (checked is None) == (cover.unchecked == cover.count)
        and (oldest is None) == (cover.hanging == cover.unchecked)
        and _is_day(checked, week)
        and (oldest is None or checked is None or _FIRST <= oldest <= checked)
    )


def _is_day(day: date | None, week: Week) -> bool:
    return day is None or _FIRST <= day <= week.last
