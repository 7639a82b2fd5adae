"""Vietnamese in the font encodings of before Unicode: noticed, and converted when wanted.

Old lists still come in TCVN3 (ABC fonts such as .VnTime, the north) and VNI (VNI-Times, the
south). Their bytes are read as Latin-1, so that ``Người có công`` looks like ``Ng­êi cã c«ng`` or
``Ngöôøi coù coâng`` (domain facts, 3.5).

TCVN3 is TCVN 5712:1993, VN3: one byte a letter. Only small vowels with tones have a place there;
capitals with tones come from a capitals font (.VnTimeH), so their case is lost. VNI-Windows
writes a vowel, then a mark as a second letter; ô stands for ơ, ö for ư and ñ for đ.

A text is suspected when its words are no Vietnamese syllables as they stand and become some
under one of the two. Proper Vietnamese reads as it stands, French and English do neither.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

TCVN3, VNI = "tcvn3", "vni"
KINDS = (TCVN3, VNI)

_TCVN3_LETTERS = {
    "ĂÂÊÔƠƯĐăâêôơưđ": range(0xA1, 0xAF),
    "àảãáạ": range(0xB5, 0xBA),
    "ằẳẵắ": range(0xBB, 0xBF),
    "ặầẩẫấậè": range(0xC6, 0xCD),
    "ẻẽéẹềểễếệìỉ": range(0xCE, 0xD9),
    "ĩíịò": range(0xDC, 0xE0),
    "ỏõóọồổỗốộờởỡớợù": range(0xE1, 0xF0),
    "ủũúụừửữứựỳỷỹýỵ": range(0xF1, 0xFF),
}
_TCVN3 = {
    code: letter
    for letters, codes in _TCVN3_LETTERS.items()
    for letter, code in zip(letters, codes, strict=True)
}

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_ROUND, _SHORT, _HORN = "\u0302", "\u0306", "\u031b"
_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_ROUND_TONES = {"á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT, "â": ""}
_SHORT_TONES = {"é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT, "ê": ""}
_WHOLE = {
    "ô": "o" + _HORN,
    "ö": "u" + _HORN,
    "ñ": "đ",
    "î": "y" + _DOT,
    "í": "i" + _ACUTE,
    "ì": "i" + _GRAVE,
    "æ": "i" + _HOOK,
    "ó": "i" + _TILDE,
    "ò": "i" + _DOT,
}


def _vni_pairs() -> dict[str, str]:
    """What each VNI letter, with and without its mark, is in Unicode; small letters only."""
    pairs = dict(_WHOLE)
    for vowel in "aeouy":
        pairs |= {vowel + mark: vowel + tone for mark, tone in _TONES.items()}
    for vowel in "ôö":
        pairs |= {vowel + mark: _WHOLE[vowel] + tone for mark, tone in _TONES.items()}
    for vowel in "aeo":
        pairs |= {vowel + mark: vowel + _ROUND + tone for mark, tone in _ROUND_TONES.items()}
    pairs |= {"a" + mark: "a" + _SHORT + tone for mark, tone in _SHORT_TONES.items()}
    return {old: unicodedata.normalize("NFC", new) for old, new in pairs.items()}


_VNI = _vni_pairs()
_VNI_LETTER = re.compile(
    "|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)), re.IGNORECASE
)

# Consonants and vowels of a Vietnamese syllable, without its tone.
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
    r"(?P<vowels>"
    r"oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyê|uyu|"
    r"ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    r"[aăâeêioôơuưy])"
    r"(?P<end>ch|ng|nh|[cmnpt]|)"
)
_STOPS = ("c", "ch", "p", "t")
# Ordinary letters, and what the two encodings use of Latin-1.
_WORD = re.compile(r"[A-Za-z\u00a1-\u00ff\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]+")
_SURE = 2
_SHARE = 0.6


def to_unicode(text: str, kind: str) -> str:
    """``text``, seen as Latin-1, in Unicode. ``kind`` is ``tcvn3`` or ``vni``.

    Raises ValueError for another kind.
    """
    if kind == TCVN3:
        return text.translate(_TCVN3)
    if kind == VNI:
        return _VNI_LETTER.sub(_from_vni, text)
    raise ValueError(kind)


def _from_vni(found: re.Match[str]) -> str:
    old = found[0]
    new = _VNI[old.lower()]
    return new.upper() if old[0].isupper() else new


def suspected(texts: Iterable[str]) -> str:
    """``tcvn3`` or ``vni`` where the texts look like it, else an empty text.

    Two different words at least must say so, and most of those that are not Vietnamese as they
    stand: a foreign name or a unit of measure raises no alarm.
    """
    words: Counter[str] = Counter()
    for text in texts:
        if not text.isascii():
            words.update(word for word in _WORD.findall(text) if not word.isascii())
    strange = [word for word in words if _readable(word) and not is_syllable(word)]
    for kind in KINDS:
        like = [word for word in strange if _becomes_syllable(word, kind)]
        if len(like) >= _SURE and len(like) >= _SHARE * len(strange):
            return kind
    return ""


def lean(text: str, kind: str) -> int:
    """How many words of a text are Vietnamese only as they stand, less those that are so only
    once converted from ``kind``; 0 where nobody can tell.
    """
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    as_it_is = sum(not _readable(word) or is_syllable(word) for word in words)
    converted = sum(_readable(word) and _becomes_syllable(word, kind) for word in words)
    return as_it_is - converted


def _readable(word: str) -> bool:
    """Whether the old encodings can have such a word: Latin-1 with a plain letter in it."""
    return max(word) <= "\u00ff" and any(char.isascii() for char in word)


def _becomes_syllable(word: str, kind: str) -> bool:
    """Whether the word is a syllable in ``kind``, with no letter that ``kind`` does not have."""
    rest = word.translate(dict.fromkeys(_TCVN3)) if kind == TCVN3 else _VNI_LETTER.sub("", word)
    return rest.isascii() and is_syllable(to_unicode(word, kind))


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether a word can be a Vietnamese syllable, by its letters and its tone."""
    apart = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in apart if char in (_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT)]
    bare = unicodedata.normalize("NFC", "".join(char for char in apart if char not in tones))
    found = _SYLLABLE.fullmatch(bare)
    if found is None or len(tones) > 1:
        return False
    # Syllables closed by a stop have the rising or the heavy tone.
    return found["end"] not in _STOPS or tones in ([_ACUTE], [_DOT])
