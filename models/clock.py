"""Times as the program keeps them: aware, +07:00, to the second.

Viet Nam has one zone and no daylight saving time (domain facts, 3.3), so a fixed offset is
right everywhere and needs no zone data base, which Windows does not ship.
"""

import re
from datetime import date, datetime, timedelta, timezone

from models.errors import Refused

TZ = timezone(timedelta(hours=7), "+07:00")

# Outside these years a typed date is a slip, and week arithmetic could leave what dates can hold.
FIRST_YEAR, LAST_YEAR = 1900, 2199

_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?"
    r"(?:([+-]\d\d):?(\d\d)|([Zz]))?",
    re.ASCII,
)
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_PAPER_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)


def local(moment: datetime) -> datetime:
    """The same moment in +07:00.

    Raises ValueError for a naive datetime: which moment it means is the caller's to know.
    """
    if moment.utcoffset() is None:
        raise ValueError("a datetime without an offset is no moment")
    return moment.astimezone(TZ)


def iso(moment: datetime) -> str:
    """``2026-11-23T09:41:05+07:00``: ISO 8601 to the second; fractions are cut, not rounded.

    Texts of this shape sort as the moments do. Raises ValueError for a naive datetime.
    """
    return local(moment).replace(microsecond=0).isoformat()


def parse_time(text: str) -> datetime:
    """An ISO 8601 date and time, ``T`` or a space between, seconds optional, as +07:00.

    Without an offset +07:00 is meant; other offsets and ``Z`` are converted. A day alone is
    refused. Raises Refused.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise Refused(
            "“{0}” không phải là thời điểm hợp lệ. Hãy ghi như 2026-11-23T09:41:05+07:00.", text
        )
    day, clock, seconds, fraction, hours, minutes, utc = match.groups()
    micro = ((fraction or "") + "000000")[:6]
    offset = "+00:00" if utc else f"{hours}:{minutes}" if hours else "+07:00"
    try:
        if minutes and int(minutes) > 59:
            raise ValueError(minutes)
        moment = datetime.fromisoformat(f"{day}T{clock}:{seconds or '00'}.{micro}{offset}")
        moment = moment.astimezone(TZ)
    except (ValueError, OverflowError):
        raise Refused("Không có thời điểm “{0}”. Hãy kiểm tra ngày, giờ và phút.", text) from None
    _check_year(moment.year, text)
    return moment


def parse_day(text: str) -> date:
    """A day as ``2026-11-23`` or ``23/11/2026`` (``5/9/2026`` too). Raises Refused."""
    stripped = text.strip()
    if match := _ISO_DAY.fullmatch(stripped):
        year, month, day = map(int, match.groups())
    elif match := _PAPER_DAY.fullmatch(stripped):
        day, month, year = map(int, match.groups())
    else:
        raise Refused(
            "“{0}” không phải là ngày hợp lệ. Hãy ghi như 23/11/2026 hoặc 2026-11-23.", text
        )
    _check_year(year, text)
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("Không có ngày “{0}” trong lịch. Hãy kiểm tra ngày và tháng.", text) from None


def day_of(moment: datetime) -> date:
    """The calendar day of a moment in +07:00. Raises ValueError for a naive datetime."""
    return local(moment).date()


def _check_year(year: int, text: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(
            "Năm trong “{0}” phải từ {1} đến {2}. Hãy ghi lại.", text, FIRST_YEAR, LAST_YEAR
        )
