"""One form for what is stored and one for what is searched.

SQLite knows upper and lower case of ASCII only, does not fold ``đ``, and takes NFC and NFD for
different texts (domain facts, 3.4). So text is cleaned on entry and a folded column stands
beside it.
"""

import re
import unicodedata

# Capital D with stroke exists three times in Unicode; old converters confuse them.
_D_WITH_STROKE = str.maketrans("đðɖ", "ddd")
_LINE_BREAK = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SPACES_AROUND_BREAK = re.compile(r" *\n *")
_SPACES = re.compile(" {2,}")
_TABLE_END = 0x3000


class _FoldTable(dict[int, str]):
    """What each character folds to, worked out at its first use."""

    def __missing__(self, code: int) -> str:
        # Casefolding and decomposing look at one character at a time, so this is exact.
        apart = unicodedata.normalize("NFD", chr(code).casefold())
        bare = "".join(c for c in apart if unicodedata.category(c) != "Mn")
        folded = bare.translate(_D_WITH_STROKE)
        if code < _TABLE_END:
            self[code] = folded
        return folded


class _CleanTable(dict[int, str]):
    """What each character is stored as: itself, a space, or nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char.isspace():
            kept = char if char == "\n" else " "
        else:
            # Format characters (zero width, bidi, soft hyphen) are residue of copying; a lone
            # surrogate comes from a badly decoded argument and cannot be written as UTF-8.
            kept = "" if unicodedata.category(char) in {"Cc", "Cf", "Cs"} else char
        if code < _TABLE_END:
            self[code] = kept
        return kept


_FOLD = _FoldTable()
_CLEAN = _CleanTable()


def nfc(text: str) -> str:
    """Unicode NFC: each Vietnamese letter with its marks is one character."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """What a search compares: no case, no marks, đ as d, single spaces, none at the ends.

    ``fold("Đặng Thị Ưng") == "dang thi ung"``. NFC and NFD fold alike, and so do both ways of
    placing a tone (hoà, hòa).
    """
    return " ".join(text.translate(_FOLD).split())


def clean(text: str) -> str:
    """What is stored of what a person typed or pasted: NFC, visible characters, single spaces.

    Line breaks stay, as ``\\n``; tabs and other spaces become one space, and none stands beside
    a line break or at the ends. Other control characters, invisible format characters and lone
    surrogates are removed.
    """
    visible = text.replace("\r\n", "\n")
    # Most text has nothing to remove, and that is seen far quicker than it is removed.
    if not visible.replace("\n", "").isprintable():
        visible = _LINE_BREAK.sub("\n", visible).translate(_CLEAN)
    shown = nfc(visible)
    if "  " in shown:
        shown = _SPACES.sub(" ", shown)
    if "\n" in shown:
        shown = _SPACES_AROUND_BREAK.sub("\n", shown)
    return shown.strip()


def clean_line(text: str) -> str:
    """:func:`clean` for what is one line wherever it is shown, such as a name: breaks become
    spaces."""
    return " ".join(clean(text).split())
