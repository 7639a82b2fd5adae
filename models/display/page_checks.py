"""The parts of a screen program out of plain values, one by one.

Values come from the store, from a window and from content packs of strangers, so nothing about
their types is taken for granted. Everything here raises Refused and nothing else.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from itertools import pairwise
from typing import Any

from models.channels.link_reasons import ACCEPT
from models.channels.links import GOV_SITE, judge_link
from models.clock import parse_day
from models.display.text_rules import checked_line, checked_lines
from models.errors import Refused
from models.text.formats import day_short

SECONDS = (5, 600)
IDLE_SECONDS = (20, 300)
SATISFACTION_LEVELS = (0, 3, 5)
MOST_STRETCHES = 4
TITLE_LONGEST, BODY_LONGEST = 80, 400
NOTICE_LANGUAGES = ("vi", "en")

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_VERSION = re.compile(r"\d{4}\.\d\d\.\d\d-[1-9]\d{0,5}", re.ASCII)
_DAY_MINUTES = 24 * 60


def checked_mapping(value: Any) -> Mapping[str, Any]:
    """A part that has named parts itself.

    Raises:
        Refused: it is something else.
    """
    if not isinstance(value, Mapping):
        raise _unreadable()
    return value


def checked_list(value: Any, most: int) -> list[Any]:
    """A part that is a list. ``most``: what is still read of a stranger's file.

    Raises:
        Refused: it is something else, or longer.
    """
    if not isinstance(value, list | tuple) or len(value) > most:
        raise _unreadable()
    return list(value)


def checked_switch(value: Any) -> bool:
    """On or off.

    Raises:
        Refused: neither.
    """
    if not isinstance(value, bool):
        raise _unreadable()
    return value


def checked_seconds(value: Any) -> int:
    """How long a page stays, 5 to 600 seconds.

    Raises:
        Refused: less, more or no whole number.
    """
    if not _is_whole(value, *SECONDS):
        raise Refused("Mỗi trang hiện từ {0} đến {1} giây. Hãy sửa thời lượng.", *SECONDS)
    return int(value)


def checked_idle(value: Any) -> int:
    """How long a visitor's page waits untouched, 20 to 300 seconds.

    Raises:
        Refused: less, more or no whole number.
    """
    if not _is_whole(value, *IDLE_SECONDS):
        raise Refused(
            "Thời gian chờ trước khi về trang đầu phải từ {0} đến {1} giây. Hãy sửa lại.",
            *IDLE_SECONDS,
        )
    return int(value)


def checked_levels(value: Any) -> int:
    """How many levels of satisfaction are offered: 3, 5, or 0 for none.

    Raises:
        Refused: another number.
    """
    if not _is_whole(value, 0, 5) or value not in SATISFACTION_LEVELS:
        raise Refused("Đánh giá hướng dẫn chỉ có 3 mức, 5 mức hoặc tắt. Hãy chọn lại.")
    return int(value)


def checked_weekdays(value: Any) -> frozenset[int]:
    """Days of the week, 0 Monday to 6 Sunday.

    Raises:
        Refused: none, or something that is no day.
    """
    days = checked_list(value, most=7)
    if not days or not all(_is_whole(day, 0, 6) for day in days):
        raise Refused("Hãy chọn ít nhất một ngày trong tuần cho mỗi trang.")
    return frozenset(days)


def checked_stretches(value: Any) -> tuple[tuple[time, time], ...]:
    """Stretches of one day out of pairs like ``["07:30", "11:30"]``, in order of their start.

    Raises:
        Refused: no times of day, more than four, or two that overlap.
    """
    pairs = [_pair(item) for item in checked_list(value, most=50)]
    if len(pairs) > MOST_STRETCHES:
        raise Refused("Mỗi ngày ghi nhiều nhất {0} khung giờ. Hãy gộp bớt.", MOST_STRETCHES)
    pairs.sort()
    for (start, end), (next_start, next_end) in pairwise(pairs):
        if _last_minute(start, end) > _minute(next_start):
            raise Refused(
                "Khung giờ {0} và {1} chồng nhau. Hãy sửa cho rời nhau.",
                f"{start:%H:%M}–{end:%H:%M}",
                f"{next_start:%H:%M}–{next_end:%H:%M}",
            )
    return tuple(pairs)


def checked_dates(first: Any, last: Any) -> tuple[date | None, date | None]:
    """First and last day of a page, each ``YYYY-MM-DD`` or None for no limit.

    Raises:
        Refused: no days, or the last comes before the first.
    """
    begin, end = _day(first), _day(last)
    if begin is not None and end is not None and end < begin:
        raise Refused(
            "Ngày kết thúc {0} đứng trước ngày bắt đầu {1}. Hãy sửa lại.",
            day_short(end),
            day_short(begin),
        )
    return begin, end


def checked_site(value: Any) -> str:
    """The canonical link of a government site.

    Raises:
        Refused: against the link policy, or of another kind.
    """
    verdict = judge_link(value if isinstance(value, str) else "")
    if verdict.verdict != ACCEPT and verdict.kind != GOV_SITE:
        raise Refused("{0}", verdict.reason)
    if verdict.verdict != ACCEPT or verdict.kind != GOV_SITE or verdict.canonical is None:
        raise Refused(
            "Trang này chỉ nhận địa chỉ của cơ quan nhà nước (.gov.vn), "
            "không có phần sau dấu ? hoặc #. Hãy nhập lại."
        )
    return verdict.canonical


def checked_notice(value: Any) -> dict[str, dict[str, str]]:
    """The words of a notice by language, each with ``title`` and ``body``; only the Vietnamese
    title must be there.

    Raises:
        Refused: it is missing, or a text is against the rules of all texts.
    """
    given = checked_mapping(value)
    texts = {}
    for lang in NOTICE_LANGUAGES:
        words = checked_mapping(given.get(lang, {}))
        title, body = words.get("title", ""), words.get("body", "")
        if not isinstance(title, str) or not isinstance(body, str):
            raise _unreadable()
        texts[lang] = {
            "title": checked_line(title, TITLE_LONGEST, may_be_empty=True),
            "body": checked_lines(body, BODY_LONGEST),
        }
    if not texts["vi"]["title"]:
        raise Refused("Trang thông báo chưa có tiêu đề tiếng Việt. Hãy ghi tiêu đề.")
    return texts


def checked_version(value: Any) -> str:
    """A content version like ``2026.11.24-1``.

    Raises:
        Refused: of another shape.
    """
    if not isinstance(value, str) or not _VERSION.fullmatch(value):
        raise Refused(
            "Phiên bản nội dung “{0}” không đúng mẫu. Hãy ghi dạng 2026.11.24-1.",
            str(value)[:40],
        )
    return value


def _unreadable() -> Refused:
    return Refused("Nội dung trình chiếu không đọc được. Hãy lấy lại tệp gốc rồi thử lại.")


def _is_whole(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _pair(value: Any) -> tuple[time, time]:
    both = checked_list(value, most=50)
    if len(both) != 2:
        raise Refused("Mỗi khung giờ cần giờ bắt đầu và giờ kết thúc. Hãy ghi đủ cả hai.")
    return _time(both[0]), _time(both[1])


def _time(value: Any) -> time:
    match = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Refused("Giờ “{0}” không hợp lệ. Hãy ghi như 07:30.", str(value)[:40])
    return time(int(match[1]), int(match[2]))


def _day(value: Any) -> date | None:
    if value is None:
        return None
    return parse_day(value if isinstance(value, str) else str(value)[:40])


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _last_minute(start: time, end: time) -> int:
    return _minute(end) + (_DAY_MINUTES if end <= start else 0)
