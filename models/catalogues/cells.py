"""How the cells of a catalogue are read, shown and kept.

Each kind of cell has one text form that is kept and compared (``07:30``, ``2026-11-24``,
``0 1 2``, a code, ``1`` or ``0``), and one that people read (``24/11/2026``, ``T2 T3 T4``).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time

from models.errors import Refused
from models.text.fold import clean, fold
from models.text.formats import day_short

MOST_PLACES = 1_000_000
WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOUR = re.compile(r"(\d{1,2})(?:[:hg.](\d{1,2}))?(?::00)?[hg]?", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?: 00:00)?", re.ASCII)
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_PROCEDURE = re.compile(r"\d[.,]\d{6}", re.ASCII)
_WORDS_OF_DAYS = {
    **{name.casefold(): str(day) for day, name in enumerate(WEEKDAYS)},
    **{str(day + 2): str(day) for day in range(6)},
    **{name: str(day) for day, name in enumerate(_ENGLISH_DAYS)},
}
_YES = ("1", "x", "co", "yes", "true")
_NO = ("0", "", "khong", "no", "false")
_RETIRED = ("ngung dung", "ngung", "retired", "inactive")
_IN_USE = ("dang dung", "active", "in use")


@dataclass(frozen=True)
class Cell:
    """A kind of cell. ``read`` makes the kept text of what somebody wrote, or raises Refused;
    ``show`` is what people see of it; ``choices`` are its values where it has only a few;
    ``words``: what is seen are the program's own words, one beside the other.
    """

    read: Callable[[str], str]
    show: Callable[[str], str] = str
    choices: Mapping[str, str] | None = None
    number: bool = False
    flag: bool = False
    words: bool = False

    def stored(self, text: str) -> str | int | bool:
        """The value of the store's column."""
        if self.flag:
            return text == "1"
        return int(text) if self.number else text


def text(longest: int) -> Cell:
    """A line of text of at most so many characters."""

    def read(written: str) -> str:
        line = " ".join(clean(written).split())
        if len(line) > longest:
            raise Refused("Nội dung dài hơn {0} ký tự. Hãy rút gọn.", longest)
        return line

    return Cell(read)


def code(pattern: str, example: str) -> Cell:
    """A code that matches ``pattern``; empty where one is still to be made."""
    shape = re.compile(pattern, re.ASCII)

    def read(written: str) -> str:
        found = clean(written)
        if found and not shape.fullmatch(found):
            raise Refused("Mã “{0}” không hợp lệ. Hãy ghi như {1}.", found[:40], example)
        return found

    return Cell(read)


def procedure_code() -> Cell:
    """``d.dddddd``, a comma taken for the dot (domain facts, 2.3 and 3.5)."""

    def read(written: str) -> str:
        found = clean(written)
        if not _PROCEDURE.fullmatch(found):
            raise Refused(
                "Mã thủ tục “{0}” phải có dạng 1.013709. Hãy kiểm tra, có thể Excel đã bỏ số 0.",
                found[:40],
            )
        return found.replace(",", ".")

    return Cell(read)


def choice(labels: Mapping[str, str]) -> Cell:
    """One of a few codes; files may give the code or its label."""
    known = {fold(label): value for value, label in labels.items()}
    known |= {value: value for value in labels}

    def read(written: str) -> str:
        found = known.get(clean(written)) or known.get(fold(written))
        if found is None:
            raise Refused(
                "“{0}” không có trong các giá trị: {1}. Hãy chọn lại.",
                written[:40],
                tuple(labels.values()),
            )
        return found

    return Cell(read, lambda kept: labels.get(kept, kept), labels)


def flag(labels: Mapping[str, str]) -> Cell:
    """Yes or no, kept as ``1`` or ``0``."""

    def read(written: str) -> str:
        said = fold(written)
        if said in (*_YES, *_IN_USE):
            return "1"
        if said in (*_NO, *_RETIRED):
            return "0"
        raise Refused(
            "“{0}” không rõ là có hay không. Hãy ghi một trong: {1}.",
            written[:40],
            tuple(labels.values()),
        )

    return Cell(read, lambda kept: labels[kept], labels, flag=True)


def whole(least: int, most: int) -> Cell:
    """A whole number within limits."""

    def read(written: str) -> str:
        found = clean(written)
        if not (found.isascii() and found.isdigit() and least <= int(found[:9]) <= most):
            raise Refused("“{0}” không phải số từ {1} đến {2}. Hãy sửa.", written[:40], least, most)
        return str(int(found))

    return Cell(read, number=True)


def clock() -> Cell:
    """A time of day, kept as ``07:30``; ``7h30`` and ``7:30`` are read too."""

    def read(written: str) -> str:
        found = _HOUR.fullmatch(fold(written).replace(" ", ""))
        try:
            if found is None:
                raise ValueError
            return time(int(found[1]), int(found[2] or 0)).isoformat("minutes")
        except ValueError as error:
            raise Refused("“{0}” không phải giờ. Hãy ghi như 07:30.", written[:40]) from error

    return Cell(read)


def weekdays() -> Cell:
    """Weekdays, kept as ``0 1 2`` with 0 for Monday, read as ``T2 T3 T4``, ``2, 3, 4`` or
    ``Mon Tue Wed``."""

    def read(written: str) -> str:
        # "Thu" alone is a Thursday.
        words = re.sub(r"thu (?=[2-7])", "t", fold(written).replace("chu nhat", "cn"))
        days = {_WORDS_OF_DAYS.get(word) for word in re.split(r"[\s,;]+", words) if word}
        if not days or None in days:
            raise Refused(
                "“{0}” không phải các ngày trong tuần. Hãy ghi như T2 T3 T4 T5 T6.", written[:40]
            )
        return " ".join(sorted(day for day in days if day))

    return Cell(read, lambda kept: " ".join(WEEKDAYS[int(day)] for day in kept.split()), words=True)


def day() -> Cell:
    """A day, kept as ``2026-11-24``, shown as ``24/11/2026``; both are read."""

    def read(written: str) -> str:
        try:
            return day_from_text(written).isoformat()
        except ValueError as error:
            raise Refused("“{0}” không phải ngày. Hãy ghi như 24/11/2026.", written[:40]) from error

    return Cell(read, lambda kept: day_short(date.fromisoformat(kept)))


def day_from_text(written: str) -> date:
    """A day as tables have it: ``24/11/2026``, ``24.11.2026``, ``2026-11-24``.

    Raises ValueError for anything else, and for years before 1900.
    """
    found = clean(written)
    if iso := _ISO_DAY.fullmatch(found):
        year, month, number = map(int, iso.groups())
    elif spoken := _DAY.fullmatch(found):
        number, month, year = map(int, spoken.groups())
    else:
        raise ValueError(found)
    if year < 1900:
        raise ValueError(found)
    return date(year, month, number)
