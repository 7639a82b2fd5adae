"""Vietnamese alphabetical order as keys that every machine compares alike.

Qt's collation depends on how it was built, and data bases on how they were set up (domain
facts, 3.4). A key here is ASCII and is compared byte by byte: BINARY in SQLite, ``COLLATE "C"``
in PostgreSQL.

Inside a key a syllable is its letters, ``#``, its tone; ``!`` goes between syllables and a space
before the exact text, which decides between names that are otherwise equal. Space, ``!``, ``#``,
digits and letters follow each other in ASCII in this order, so shorter comes first at each level.
"""

import re
import unicodedata

from models.text.fold import nfc

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_CODES = dict(zip(_ALPHABET, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg", strict=True))
# Level, falling, asking, tumbling, rising, heavy; the level tone has no mark and no digit.
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_LETTER_MARKS = "\u0302\u0306\u031b"
_DIGITS_OR_LETTERS = re.compile(r"[0-9]+|(?:[^\W\d_]|[\u0300-\u036f])+")
_LONGEST_COUNTED = 99


class _LetterTable(dict[int, str]):
    """Each character's place in the alphabet; other scripts after it, by code point."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFD", chr(code))
        letter = nfc(apart[0] + "".join(mark for mark in apart[1:] if mark in _LETTER_MARKS))
        if unicodedata.combining(apart[0]):
            place = ""
        else:
            place = _CODES.get(letter) or _CODES.get(apart[0]) or f"z{ord(apart[0]):06x}"
        self[code] = place
        return place


class _ToneTable(dict[int, str]):
    """Each character's tone digit, empty for none."""

    def __missing__(self, code: int) -> str:
        marks = unicodedata.normalize("NFD", chr(code))
        tone = "".join(_TONES.get(mark, "") for mark in marks)
        self[code] = tone
        return tone


_LETTERS = _LetterTable()
_TONE_OF = _ToneTable()


def sort_key(text: str) -> str:
    """The key of a name: letters of a syllable, then its tone, then the next syllable.

    Order of letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; of tones:
    ngang, huyền, hỏi, ngã, sắc, nặng. Shorter first, numbers by value and before letters
    (``Quầy 2`` before ``Quầy 10``), case and punctuation only between equals. NFC and NFD have
    the same key.
    """
    return f"{_syllables(text)} {_exact(text)}"


def person_sort_key(name: str) -> str:
    """The key of a Vietnamese full name: by given name (the last word), then by the rest."""
    words = name.split()
    return f"{_syllables(' '.join(words[-1:] + words[:-1]))} {_exact(name)}"


def _syllables(text: str) -> str:
    plain = nfc(unicodedata.normalize("NFKC", text).casefold()).replace("ð", "đ")
    return "!".join(_token(token) for token in _DIGITS_OR_LETTERS.findall(plain))


def _token(token: str) -> str:
    if token[0] in "0123456789":
        value = token.lstrip("0") or "0"
        return f"{min(len(value), _LONGEST_COUNTED):02}{value}#"
    return f"{token.translate(_LETTERS)}#{token.translate(_TONE_OF)}"


def _exact(text: str) -> str:
    return nfc(" ".join(text.split())).encode("ascii", "backslashreplace").decode("ascii")
