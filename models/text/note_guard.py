"""Keeps a visitor's telephone number, ID number and e-mail address out of the log.

The log is anonymous (domain facts, 4.2), and a note is the only free text in it. The patterns
there are the start; what is decided here, and why:

* Numbers are read as people do: as groups of digits with separators between. A telephone or ID
  number begins and ends with whole groups, so no part of a 19-digit OA id is taken for one.
* What has a meaning of its own is set aside first: dates, money, numbers with thousands dots,
  dossier, procedure, parcel and tax codes, UUIDs and fingerprints. A number that begins with 0 is
  never money.
* Zero-width characters, full-width, circled or other digits, every kind of dash and space, and
  an O or l typed among digits do not hide a number. Digits spelt in words do: nobody writes so
  by accident.
* Telephone: 03, 05, 07, 08, 09 with 8 more digits, 02 with 9 more, with 0, +84, 84 or 0084; the
  11-digit mobile numbers of before 2018; a foreign number only with its +; after "sđt", "zalo"
  and the like any 8 to 11 digits. Prefixes not given out today count as well: new ones come.
  Hotlines 1900 and 1800, short numbers such as 1022 and 113 are offices' and stay.
* Citizen number: 12 digits that begin with 0; after "CCCD" and the like any 12.
* Old identity number: 9 digits together, or 3-3-3, 3-6, 6-3 with spaces or hyphens.
  ``123.456.789`` is a quantity, unless "CMND" stands before it.
* A list (01 02 03; days of a month; rising serial numbers) is no number of a person. Ten counts
  in a row that look like a telephone number are refused all the same: a comma helps there,
  nothing helps after a leak.
* Names cannot be recognised; that is for the placeholder text and for training.
"""

import re
import unicodedata
from itertools import pairwise
from typing import Literal, NamedTuple

from models.errors import Refused
from models.text.fold import clean

PersonalData = Literal["phone", "citizen_id", "old_id", "email"]
NOTE_LENGTH = 200

_REFUSALS: dict[PersonalData, str] = {
    "phone": (
        "Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. "
        "Hãy xóa số điện thoại khỏi ghi chú."
    ),
    "citizen_id": (
        "Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. "
        "Hãy xóa số định danh cá nhân (12 chữ số) khỏi ghi chú."
    ),
    "old_id": (
        "Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. "
        "Hãy xóa số chứng minh nhân dân (9 chữ số) khỏi ghi chú."
    ),
    "email": (
        "Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. "
        "Hãy xóa địa chỉ thư điện tử khỏi ghi chú."
    ),
}

# They number the lines of a list: ①0912345678.
_CIRCLED = re.compile(r"[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]")
_DOTS = "·•∙⋅・。"
_BLANKS = "\u2800\u115f\u1160\u3164\uffa0"
_SPACES = re.compile(r"[^\S\n]+")

_AT = r"(?:@|[(\[{<] ?(?:at|a còng|a cong) ?[)\]}>]|\ba ?c[òo]ng\b)"
_DOT = r"(?:\.| \. | ?[(\[{] ?(?:dot|chấm) ?[)\]}] ?)"
# One character must stand before the @, so that a long word is read only once.
_EMAIL = re.compile(
    rf"[\w.+%'\"-] ?{_AT} ?"
    rf"(?:[\w-]+(?:{_DOT}[\w-]+)*{_DOT}[^\W\d_]{{2,}}|(?:gmail|yahoo|hotmail|outlook|icloud)\b)"
)

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
# What follows no other group of digits: 345.678 in "0912 345.678" is part of a telephone number.
_ALONE = "".join(rf"(?<!\d[ .\-()_]{{{n}}})" for n in range(5))
_AMOUNT = r"[1-9]\d*(?:[., ]\d{3})*(?:,\d+)?"
_CURRENCY = r"(?:đồng(?! *chí)|nghìn|ngàn|triệu|tỷ|tỉ|vnđ|vnd|usd|đ(?!/c)|d|₫|\$)(?!\w)"
_HARMLESS = [
    re.compile(pattern)
    for pattern in (
        # Dossiers: H26.15.23-251123-0012, 000.00.12.H26-241123-0001.
        r"(?<![\w.])(?:\d{2,3}\.)*[a-z]\d{2}(?:\.\d{2,3})*-\d{6,8}-\d{3,6}(?!\d)",
        # UUIDs, SHA-256 sums and the like.
        r"(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w)",
        r"(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{32,}(?!\w)",
        # Parcels: two letters, nine digits, VN.
        r"(?<!\w)[a-z]{2}\d{9}vn(?!\w)",
        # Procedures: 1.013709.
        r"(?<![\d.])[1-9]\.\d{6}(?![\d.]\d|\d)",
        # Tax codes of enterprises, when they are called so; 12 digits are the person's number.
        r"(?:mst|mã số thuế|ma so thue|mã số doanh nghiệp|msdn)[ :.]*\d{10}(?:-\d{3})?(?!\d)",
        # Days, either way round.
        rf"(?<!\d)(?<!\d[./-]){_DAY}([./-]){_MONTH}\1{_YEAR}(?!\d|\1\d)",
        rf"(?<!\d)(?<!\d[ ./-]){_DAY} {_MONTH} {_YEAR}(?![ ./-]?\d)",
        rf"(?<!\d){_YEAR}([./-]){_MONTH}\1{_DAY}(?!\d|\1\d)",
        # Money.
        rf"{_ALONE}(?<!\d,){_AMOUNT} ?{_CURRENCY}",
        rf"(?:vnđ|vnd|usd|₫|\$|số tiền) ?:? ?{_AMOUNT}(?!\d)",
    )
]
# 84.912.345.678 looks like a quantity too; that many of anything does not come to a desk.
_QUANTITY = re.compile(
    _ALONE + r"(?!84(?:\.\d{3}){3}(?!\d))[1-9]\d{0,2}(?:\.\d{3})+(?!\d|[ .\-()_]{1,4}\d)"
)

_ID_LABEL = re.compile(
    r"(?:cccd|cmnd|cmt(?:nd)?|căn cước(?: công dân)?|can cuoc(?: cong dan)?"
    r"|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|định danh(?: cá nhân)?"
    r"|dinh danh(?: ca nhan)?)(?:[ :.\-]|số|so|là|la)*(?=\d)"
)
_PHONE_LABEL = re.compile(
    r"(?:(?<!\w)(?:s?đt|sdt|đtd[dđ])|điện thoại|dien thoai|di động|zalo|(?<!\w)tel|phone|mobile)"
    r"(?:[ :.\-(]|số|so|là|la)*(?=\d)"
)

_JOINT = re.compile(r"[ .\-()_]{1,4}|[,/]")
_VIETNAMESE = re.compile(r"(?:0|(?:00)?840?)(?:[35789]\d{8}|2\d{9})")
_BEFORE_2018 = re.compile(r"01(?:2\d|6[2-9]|8[68]|99)\d{7}")
_CITIZEN = re.compile(r"0\d{11}")
_LONGEST = 16


class _Run(NamedTuple):
    """Groups of digits with only separators between them; ``joints[i]`` follows ``groups[i]``."""

    groups: list[str]
    joints: list[str]
    plus: bool


def check_note(note: str) -> str:
    """The note as it is stored: cleaned, NFC, at most 200 characters.

    Raises Refused when it is longer or holds a telephone number, an ID number or an e-mail
    address, naming which (never repeating it: refusals reach the log file).
    """
    cleaned = clean(note)
    if len(cleaned) > NOTE_LENGTH:
        raise Refused(
            "Ghi chú dài {0} ký tự, nhiều nhất là {1} ký tự. Hãy rút gọn.",
            len(cleaned),
            NOTE_LENGTH,
        )
    found = personal_data_in(note)
    if found is not None:
        raise Refused(_REFUSALS[found])
    return cleaned


def personal_data_in(note: str) -> PersonalData | None:
    """The kind of personal data that a text holds, the first found; None when there is none.

    The time it takes grows with the length of the text, not faster.
    """
    text = _plain(note)
    if _EMAIL.search(text):
        return "email"
    for pattern in _HARMLESS:
        text = pattern.sub("¦", text)
    return _labelled(text) or _unlabelled(_QUANTITY.sub("¦", text))


def _plain(note: str) -> str:
    """Lower case, ASCII digits, hyphens, dots and single spaces; nothing invisible."""
    lower = unicodedata.normalize("NFKC", _CIRCLED.sub(r" \g<0> ", note)).casefold()
    text = _SPACES.sub(" ", "".join(map(_plain_char, lower)))
    text = re.sub(r"(?<![^\W\d_])o(?=[ .\-]?\d)|(?<=\d)o(?=\d)", "0", text)
    return re.sub(r"(?<=\d)[li](?=\d)", "1", text)


def _plain_char(char: str) -> str:
    if char.isascii():
        return char
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(char)
    if category == "Pd" or char == "\u2212":
        return "-"
    # Marks that NFKC left alone belong to no letter: keycaps, strokes through digits.
    if category in {"Cf", "Me", "Mn"} or char in _BLANKS:
        return ""
    return "." if char in _DOTS else char


def _labelled(text: str) -> PersonalData | None:
    """A number that its own label gives away, in shapes too common to refuse without one."""
    for label in _ID_LABEL.finditer(text):
        for digits, _ in _leading(_run_at(text, label.end())):
            if len(digits) in {9, 12}:
                return "old_id" if len(digits) == 9 else "citizen_id"
    for label in _PHONE_LABEL.finditer(text):
        for digits, groups in _leading(_run_at(text, label.end())):
            grouped_as_phone = len(groups) == 1 or min(map(len, groups)) > 2
            hotline = digits.startswith(("1900", "1800"))
            if 8 <= len(digits) <= 11 and grouped_as_phone and not hotline:
                return "phone"
    return None


def _unlabelled(text: str) -> PersonalData | None:
    for run in _runs(text):
        for first in range(len(run.groups)):
            size = 0
            for last in range(first, len(run.groups)):
                size += len(run.groups[last])
                if size > _LONGEST:
                    break
                found = _kind(run, first, last) if size >= 9 else None
                if found is not None:
                    return found
    return None


def _kind(run: _Run, first: int, last: int) -> PersonalData | None:
    """What the groups from ``first`` to ``last`` are, taken together."""
    groups, joints = run.groups[first : last + 1], run.joints[first:last]
    digits = "".join(groups)
    whole = first == 0 and last == len(run.groups) - 1
    plus = run.plus and first == 0
    if plus and 9 <= len(digits) <= 15:
        return "phone"
    if not _could_be_one_number(groups, joints, whole):
        return None
    if _VIETNAMESE.fullmatch(digits) or _BEFORE_2018.fullmatch(digits):
        return "phone"
    if _CITIZEN.fullmatch(digits) and (len(groups[0]) > 2 or len(groups) == 12):
        return "citizen_id"
    if len(digits) == 9 and _could_be_old_id(run, first, last):
        # Without its 0 a mobile number has nine digits too; provinces' codes ended at 38.
        return "phone" if digits[0] in "5789" else "old_id"
    return None


def _could_be_one_number(groups: list[str], joints: list[str], whole: bool) -> bool:
    sizes = {len(group) for group in groups}
    if ("," in joints or "/" in joints) and min(sizes) < 3:
        return False
    if len(groups) > 1 and len(sizes) == 1 and _is_list(groups):
        return False
    if sizes == {2}:
        # 09 12 34 56 78 is written evenly; 08.30 - 11.30 13.30 is not.
        return len(set(joints)) == 1
    if sizes == {5}:
        return joints != [" "] or not groups[1].startswith("0")  # unit codes: 07699 07702
    # Single digits inside: a number typed digit by digit, but not ten out of a row of counts.
    return whole or all(len(group) > 1 for group in groups[1:])


def _is_list(groups: list[str]) -> bool:
    values = [int(group) for group in groups]
    steps = [after - before for before, after in pairwise(values)]
    if len(groups[0]) == 2 and values[-1] <= 31:
        return all(step > 0 for step in steps)
    return len(groups[0]) > 1 and all(0 < step <= 10 for step in steps)


def _could_be_old_id(run: _Run, first: int, last: int) -> bool:
    before = run.joints[first - 1] if first else ""
    after = run.joints[last] if last < len(run.joints) else ""
    if first == last:
        # Beside a bare point or comma it is part of a longer quantity.
        return before not in {".", ","} and after not in {".", ","}
    neighbours = run.groups[max(0, first - 1) : first] + run.groups[last + 1 : last + 2]
    return (
        [len(group) for group in run.groups[first : last + 1]] in ([3, 3, 3], [3, 6], [6, 3])
        and set(run.joints[first:last]) in ({" "}, {"-"})
        and all(len(group) != 3 for group in neighbours)
    )


def _leading(run: _Run) -> list[tuple[str, list[str]]]:
    """The digits of the first groups: of many, of one less, down to the first alone."""
    ends = range(min(len(run.groups), _LONGEST), 0, -1)
    return [("".join(run.groups[:end]), run.groups[:end]) for end in ends]


def _run_at(text: str, start: int) -> _Run:
    return next(iter(_runs(text[start : start + 4 * _LONGEST])))


def _runs(text: str) -> list[_Run]:
    runs: list[_Run] = []
    end = -1
    for match in re.finditer(r"\d+", text):
        between = text[end : match.start()] if runs else ""
        if runs and _JOINT.fullmatch(between):
            runs[-1].joints.append(between)
            runs[-1].groups.append(match[0])
        else:
            plus = text.endswith(("+", "+("), 0, match.start())
            runs.append(_Run([match[0]], [], plus))
        end = match.end()
    return runs
