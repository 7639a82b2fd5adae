"""Which runs of digits are telephone or identity numbers, with and without their label.

Pure rules on plain texts (:mod:`models.text.digit_runs`) from which :mod:`models.text.note_guard`
has set aside what has a meaning of its own; why each rule is as it is stands there.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from models.text.digit_runs import SOFT, Run, runs

PersonalData = Literal["phone", "citizen_id", "old_id", "email"]

_UP_TO_DIGITS = rf"(?:[{SOFT}:/]|số|so|là|la)*(?=\d)"
_ID_LABEL = re.compile(
    r"(?:cccd|cmnd|cmt(?:nd)?|căn cước(?: công dân)?|can cuoc(?: cong dan)?"
    r"|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|định danh(?: cá nhân)?"
    rf"|dinh danh(?: ca nhan)?){_UP_TO_DIGITS}"
)
_PHONE_LABEL = re.compile(
    r"(?:(?<!\w)(?:s?đt|sdt|đtd[dđ])|điện thoại|dien thoai|di động|zalo|(?<!\w)tel|phone|mobile)"
    rf"{_UP_TO_DIGITS}"
)

_VIETNAMESE = re.compile(r"(?:0|(?:00)?840?)(?:[35789]\d{8}|2\d{9})")
_BEFORE_2018 = re.compile(r"01(?:2\d|6[2-9]|8[68]|99)\d{7}")
_CITIZEN = re.compile(r"0\d{11}")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5][05]")
_WRITTEN_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST, _LONGEST = 9, 16
_PHONE_SHAPES = {(4, 3, 3), (3, 3, 4), (3, 4, 3)}
# Province, sex, year and serial number: 001 0 99 012345.
_CITIZEN_SHAPE = (3, 1, 2, 6)
_OLD_ID_SHAPES = {(3, 3, 3), (3, 6), (6, 3)}
_OLD_ID_JOINTS = {" ", "-", "_", "*", "|", "~", "'", "`", '"'}


def labelled_number_in(text: str) -> PersonalData | None:
    """A number that its own label gives away, in shapes too common to refuse without one."""
    for label in _ID_LABEL.finditer(text):
        for part in _leading(text, label.end()):
            if len(part.digits) in {9, 12} and (min(part.shape) > 2 or _one_joint(part)):
                return "old_id" if len(part.digits) == 9 else "citizen_id"
    for label in _PHONE_LABEL.finditer(text):
        for part in _leading(text, label.end()):
            if 8 <= len(part.digits) <= 11 and _could_be_labelled_phone(part):
                return "phone"
    return None


def _could_be_labelled_phone(part: Run) -> bool:
    digits = part.digits
    if digits.startswith(("1900", "1800")):
        return False
    if part.listing and not (digits[0] == "0" or (len(digits) == 9 and digits[0] in "35789")):
        return False
    return len(part.groups) == 1 or min(part.shape) > 2


def belongs_together(before: str, amount: str) -> bool:
    """Whether digits of both, which follow each other in a text, make one number of a person.

    Only numbers that begin with 0, 84 or + count: a currency behind the amount says the rest.
    """
    run = runs(before + amount)[-1]
    ahead = len(run.groups) - len(re.findall(r"\d+", amount))
    begins = [n for n in range(ahead) if run.groups[n].startswith(("0", "84")) or run.plus]
    return any(_kind(run, n, last) for n in begins for last in _ends(run, n) if last >= ahead)


def number_in(text: str) -> PersonalData | None:
    """The kind of the first run of digits that is a number of a person by its shape alone."""
    for run in runs(text):
        for first in range(len(run.groups)):
            for last in _ends(run, first):
                found = _kind(run, first, last)
                if found is not None:
                    return found
    return None


def _ends(run: Run, first: int) -> Iterator[int]:
    """The last groups of what may be one number and begins with the group ``first``."""
    size = 0
    for last in range(first, len(run.groups)):
        size += len(run.groups[last])
        if size > _LONGEST:
            return
        if size >= _SHORTEST:
            yield last


def _kind(run: Run, first: int, last: int) -> PersonalData | None:
    """What the groups from ``first`` to ``last`` are, taken together."""
    digits = "".join(run.groups[first : last + 1])
    kind = _kind_of_digits(digits)
    if kind is None and not run.plus:
        return None
    part = run.part(first, last)
    if part.plus and 9 <= len(digits) <= 15 and (len(digits) > 9 or not part.listing):
        return "phone"
    if kind is None or not _could_be_one_number(part, whole=len(part.groups) == len(run.groups)):
        return None
    if kind == "citizen_id" and part.shape[0] < 3 and len(part.groups) < 12:
        return None
    if len(digits) == 9 and not _could_be_old_id(run, first, last):
        return None
    return kind


def _kind_of_digits(digits: str) -> PersonalData | None:
    if _VIETNAMESE.fullmatch(digits) or _BEFORE_2018.fullmatch(digits):
        return "phone"
    if _CITIZEN.fullmatch(digits):
        return "citizen_id"
    if len(digits) == 9:
        # Without its 0 a mobile number has nine digits too; provinces' codes ended at 38.
        return "phone" if digits[0] in "5789" else "old_id"
    return None


def _could_be_one_number(part: Run, *, whole: bool) -> bool:
    if part.groups[-2:-1] in (["1900"], ["1800"]) and part.shape[-1] == 4:
        return False
    if part.listing and not _listing_could_be_one_number(part):
        return False
    if len(part.groups) > 1 and len(set(part.shape)) == 1 and _is_list(part.groups):
        return False
    if set(part.shape) == {2}:
        # 09 12 34 56 78 is written evenly; 08.30 - 11.30 13.30 is not.
        return _one_joint(part)
    if set(part.shape) == {5}:
        return part.joints != [" "] or part.groups[1][0] != "0"  # unit codes: 07699 07702
    # Single digits inside: a number typed digit by digit, but not ten out of a row of counts.
    return whole or all(size > 1 for size in part.shape[1:])


def _listing_could_be_one_number(part: Run) -> bool:
    if any(joint in {", ", "; ", ";"} for joint in part.joints):
        # Serial numbers in a list all have as many digits.
        return part.shape in _PHONE_SHAPES
    if _is_document_or_day(part):
        return False
    if min(part.shape) > 2 or part.shape == _CITIZEN_SHAPE:
        return True
    if not _one_joint(part):
        return _has_area_code(part)
    inner = part.shape[1:]
    even = len(set(part.shape)) == 1 if part.shape[:2] == (2, 2) else max(inner) - min(inner) < 2
    return even and "," not in part.joints


def _is_document_or_day(part: Run) -> bool:
    """05/2026/0123, or 05/12 with counts behind it."""
    if any(
        len(number) < 3 and _WRITTEN_YEAR.fullmatch(year) for number, year in pairwise(part.groups)
    ):
        return True
    return not _one_joint(part) and max(part.shape[:2]) < 3 and int(part.groups[1]) <= 12


def _has_area_code(part: Run) -> bool:
    """0274/38 22 825, 08/38.234.567: one slash, and it comes first."""
    behind = part.part(1, len(part.groups) - 1)
    return "/" in part.joints[0] and not behind.listing and _one_joint(behind)


def _one_joint(part: Run) -> bool:
    return len(set(part.joints)) <= 1


def _is_list(groups: list[str]) -> bool:
    values = [int(group) for group in groups]
    steps = [after - before for before, after in pairwise(values)]
    if len(groups[0]) == 2 and values[-1] <= 31:
        return all(step > 0 for step in steps)
    if len(groups[0]) == 4 and all(map(_CLOCK.fullmatch, groups)):
        return True
    return len(groups[0]) > 1 and all(0 < step <= 10 for step in steps)


def _could_be_old_id(run: Run, first: int, last: int) -> bool:
    part = run.part(first, last)
    if first == last:
        # Beside a bare point or comma it is part of a longer quantity.
        before = run.joints[first - 1] if first else ""
        after = run.joints[last] if last < len(run.joints) else ""
        return before not in {".", ","} and after not in {".", ","}
    neighbours = run.groups[max(0, first - 1) : first] + run.groups[last + 1 : last + 2]
    return (
        part.shape in _OLD_ID_SHAPES
        and _one_joint(part)
        and (part.joints[0] in _OLD_ID_JOINTS or part.digits[0] == "0")
        and all(len(group) != 3 for group in neighbours)
    )


def _leading(text: str, start: int) -> list[Run]:
    """The first groups from ``start`` on: many of them, one less, down to the first alone."""
    run = runs(text[start : start + 4 * _LONGEST])[0]
    ends = range(min(len(run.groups), _LONGEST), 0, -1)
    return [run.part(0, end - 1) for end in ends]
