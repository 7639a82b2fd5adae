"""Words as the search compares them: folded, and with accents in one spelling.

A word is a run of letters and digits, so a document's number ``12/2026/NĐ-CP`` is the words 12,
2026, nđ, cp, and nothing that somebody types is ever a command to the search.
"""

import re
from functools import lru_cache

from models.text.fold import fold, nfc

_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
# hoà, hoè, thuỷ are the newer spelling of hòa, hòe, thủy; both mean the same syllable.
_NEW_STYLE = re.compile(r"(?:(?<!q)u[ỳýỷỹỵ]|o[àáảãạèéẻẽẹ])$")
_OLD_QUY = re.compile(r"q[ùúủũụ]y$")
_TONED = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_QUY = {"qùy": "quỳ", "qúy": "quý", "qủy": "quỷ", "qũy": "quỹ", "qụy": "quỵ"}


def words(text: str) -> list[str]:
    """The words of a text in order, small letters, NFC, accents as they stand."""
    return _WORD.findall(nfc(text).casefold())


def folded_words(text: str) -> str:
    """The words of a text without accents, one space between: what is stored for the search."""
    return " ".join(filter(None, map(_folded_piece, text.split())))


@lru_cache(maxsize=32_768)
def _folded_piece(piece: str) -> str:
    # A library says the same words over and over.
    return " ".join(_WORD.findall(fold(piece)))


def has_word(text: str) -> bool:
    """Whether there is a letter or digit in it."""
    return _WORD.search(text) is not None


def spelled(word: str) -> str:
    """A word of ``words()`` with its tone where the older spelling puts it."""
    found = _NEW_STYLE.search(word)
    if found is not None:
        return word[: found.start()] + _TONED[found.group()]
    found = _OLD_QUY.search(word)
    return word[: found.start()] + _QUY[found.group()] if found is not None else word


def has_accents(word: str) -> bool:
    """Whether a word of ``words()`` was written with marks or đ."""
    return fold(word) != word


def word_places(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand: first character, one past the last."""
    return [found.span() for found in _WORD.finditer(text)]
