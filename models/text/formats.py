"""Numbers, days and times as Vietnamese paper wants them.

Qt's Vietnamese locale writes ``23/11/26`` and ``Thứ Hai, 23 tháng 11, 2026``; neither is what
offices use (domain facts, 3.3), so nothing here depends on a locale.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from models.clock import local

NOTHING = "–"
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
WEEKDAYS_SHORT = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
_SWAP = str.maketrans(",.", ".,")


def number(n: int) -> str:
    """``1.234.567``."""
    return f"{n:,}".translate(_SWAP)


def decimal(x: float | Decimal, places: int) -> str:
    """``1.234,50``: the given places, halves away from zero as Excel does, never ``-0``."""
    exact = x if isinstance(x, Decimal) else Decimal(str(x))
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{rounded if rounded else abs(rounded):,f}".translate(_SWAP)


def percent(part: int, whole: int) -> str:
    """``12,5%``, one decimal; ``–`` when there is nothing to take a part of."""
    if whole == 0:
        return NOTHING
    return decimal(Decimal(part) * 100 / Decimal(whole), 1) + "%"


def change_percent(new: int, old: int) -> str:
    """``+3,5%``, ``-3,5%`` or ``0,0%``: change against ``old``; ``–`` when ``old`` is zero."""
    text = percent(new - old, old)
    rose = text != NOTHING and text != "0,0%" and not text.startswith("-")
    return f"+{text}" if rose else text


def day_short(day: date) -> str:
    """``23/11/2026``."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def day_month(day: date) -> str:
    """``23/11``."""
    return f"{day.day:02}/{day.month:02}"


def day_long(day: date) -> str:
    """``ngày 05 tháng 01 năm 2026``: days under 10 and months 1 and 2 are padded, no other.

    Decree 30/2020/NĐ-CP, Appendix I, on the place and date line.
    """
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def weekday(day: date) -> str:
    """``Thứ Hai`` to ``Chủ Nhật``."""
    return _WEEKDAYS[day.weekday()]


def weekday_short(day: date) -> str:
    """``T2`` to ``CN``."""
    return WEEKDAYS_SHORT[day.weekday()]


def clock_time(moment: datetime | time) -> str:
    """``09:41`` in +07:00; a bare time of day is taken as it stands.

    Raises ValueError for a naive datetime.
    """
    at = local(moment) if isinstance(moment, datetime) else moment
    return f"{at.hour:02}:{at.minute:02}"


def moment(at: datetime) -> str:
    """``09:41 23/11/2026`` in +07:00. Raises ValueError for a naive datetime."""
    return f"{clock_time(at)} {day_short(local(at).date())}"


def moment_short(at: datetime) -> str:
    """``09:41 23/11`` in +07:00. Raises ValueError for a naive datetime."""
    return f"{clock_time(at)} {day_month(local(at).date())}"


def filling(value: object, words: Callable[[str], str] = str) -> object:
    """What stands in a sentence for one of its values: words and weekdays as ``words`` gives them
    in another language, a day as ``T3 17/11``, several values with commas between."""
    match value:
        case tuple():
            return ", ".join(str(filling(one, words)) for one in value)
        case date():
            return f"{words(weekday_short(value))} {day_month(value)}"
        case str():
            return words(value)
    return value
