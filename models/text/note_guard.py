"""Keeps a visitor's telephone number, ID number and e-mail address out of the log.

The log is anonymous (domain facts, 4.2), and a note is the only free text in it. The patterns
there are the start; what is decided here, and why:

* Numbers are read as people do: as groups of digits with separators between. A telephone or ID
  number begins and ends with whole groups, so no part of a 19-digit OA id is taken for one.
* What has a meaning of its own is set aside first: dates, money, numbers with thousands dots,
  dossier, procedure, parcel and tax codes, UUIDs and fingerprints. A number that begins with 0 is
  never money.
* Zero-width characters, full-width, circled or other digits, every kind of dash, space, quote,
  star or picture, and an O or l typed among digits do not hide a number. Digits spelt in words
  do: nobody writes so by accident.
* Telephone: 03, 05, 07, 08, 09 with 8 more digits, 02 with 9 more, with 0, +84, 84 or 0084; the
  11-digit mobile numbers of before 2018; a foreign number only with its +; after "sđt", "zalo"
  and the like any 8 to 11 digits. Prefixes not given out today count as well: new ones come.
  Hotlines 1900 and 1800, short numbers such as 1022 and 113 are offices' and stay.
* Citizen number: 12 digits that begin with 0; after "CCCD" and the like any 12.
* Old identity number: 9 digits together, or 3-3-3, 3-6, 6-3 with one separator throughout.
  ``123.456.789`` is a quantity and 120/135/142 are counts, unless "CMND" stands before or a 0
  leads.
* A slash or colon joins small groups only when it is the one separator of them all: 07:30-11:30
  are hours, 05/2026/0123 is a document.
* A list (01 02 03; days of a month; rising serial numbers; hours) is no number of a person. Ten
  counts in a row that look like a telephone number are refused all the same: a comma helps there,
  nothing helps after a leak.
* E-mail: anything with an @ (or "(at)", "a còng") and a name with a dot behind it. With a space
  beside the @ the name must end as sites do, since "họp @ P.Kế toán" is a place.
* Names cannot be recognised; that is for the placeholder text and for training.
"""

import re

from models.errors import Refused
from models.text.digit_runs import JOINT_LENGTH, SOFT, plain
from models.text.fold import clean
from models.text.personal_numbers import (
    PersonalData,
    belongs_together,
    labelled_number_in,
    number_in,
)

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

_AT = r"(?:@+|[(\[{<] ?(?:@|at|a còng|a cong) ?[)\]}>]|\ba ?c[òo]ng\b)"
_DOT = r"(?:\.| \. | dot | ?[(\[{] ?(?:\.|dot|chấm|cham) ?[)\]}] ?)"
_SITE = r"(?:vn|com|net|org|gov|edu|info|biz|asia)\b"
_SITE_DOT = rf"(?:{_DOT}| ?[.,] ?| chấm | (?=(?:com|gov|edu|net|org) vn\b)){_SITE}"
_MAIL = r"(?:gmail|yahoo|hotmail|outlook|icloud|protonmail)\b"
_LABELS = rf"[\w-]+(?:{_DOT}[\w-]+)*"
# One character must stand before the @, so that a long word is read only once.
_EMAIL = re.compile(
    r"[\w.+%'\"!#$&*=?^`{|}~)\]>-]"
    rf"(?:{_AT}{_LABELS}{_DOT}[^\W\d_]"
    rf"| ?{_AT} ?(?:{_LABELS}{_SITE_DOT}|[\w-]{{2,}}(?:{_DOT}[\w-]+)*{_DOT}[^\W\d_]{{2,}}|{_MAIL})"
    rf"| at (?:{_MAIL}|[\w-]+ dot [a-z]))"
)

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_AMOUNT = r"[1-9]\d*(?:[., ]\d{3}){0,6}(?:,\d+)?"
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
        # Laws: 118/2025/NĐ-CP.
        rf"(?<!\d)(?<!\d[./-])\d{{1,4}}/{_YEAR}/(?=[a-zđ])",
        # Days, either way round.
        rf"(?<!\d)(?<!\d[./-]){_DAY}([./-]){_MONTH}\1{_YEAR}(?!\d|\1\d)",
        rf"(?<!\d)(?<!\d[ ./-]){_DAY} {_MONTH} {_YEAR}(?![ ./-]?\d)",
        rf"(?<!\d){_YEAR}([./-]){_MONTH}\1{_DAY}(?!\d|\1\d)",
        rf"(?:vnđ|vnd|usd|₫|\$|số tiền) ?:? ?{_AMOUNT}(?!\d)",
    )
]
# 84.912.345.678 looks like a quantity too; that many of anything does not come to a desk.
_AMOUNTS = [
    re.compile(rf"(?<!\d)(?<!\d[.,])(?!(?<=\+)84){_AMOUNT} ?{_CURRENCY}"),
    re.compile(
        r"(?<!\d)(?!84(?:\.\d{3}){3}(?!\d))[1-9]\d{0,2}(?:\.\d{3}){1,6}"
        rf"(?!\d|[{SOFT}/:]{{1,{JOINT_LENGTH}}}\d)"
    ),
]
# Only so much of a text before an amount can belong to the same telephone or ID number.
_NEAR = 40
_DIGITS_BEFORE = re.compile(rf"\+?\(?(?:\d+(?:[{SOFT}/:]{{1,{JOINT_LENGTH}}}|$))+$")
_HOUR_BEFORE = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])[.:][0-5]\d[^\d.:]{1,4}$")


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
    text = plain(note)
    if _EMAIL.search(text):
        return "email"
    for pattern in _HARMLESS:
        text = pattern.sub("¦", text)
    money, quantity = _AMOUNTS
    text = money.sub(_amount_set_aside, text)
    return labelled_number_in(text) or number_in(quantity.sub(_amount_set_aside, text))


def _amount_set_aside(amount: re.Match[str]) -> str:
    """345.678 đ in "0912 345.678 đ" is part of a telephone number, in "quầy 2 345.678 đ" money."""
    near = amount.string[max(0, amount.start() - _NEAR) : amount.start()]
    before = _DIGITS_BEFORE.search(near)
    if before is None or _HOUR_BEFORE.search(near):
        return "¦"
    return amount[0] if belongs_together(before[0], amount[0]) else "¦"
