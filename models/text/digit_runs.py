"""Numbers as people write them: groups of digits with separators between.

A text is first made plain: lower case, ASCII digits, one kind of dash, dot, quote and space,
nothing invisible. Then digits with only separators between them form one run.
"""

import re
import unicodedata
from typing import NamedTuple

SOFT = r""" .\-()_*|~'"`^\\#&=!?<>\[\]{}"""
"""The inside of a character class: separators that may stand anywhere in a number."""
JOINT_LENGTH = 4

# They number the lines of a list: ①0912345678.
_CIRCLED = re.compile(r"[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]")
_BLANKS = "\u2800\u115f\u1160\u3164\uffa0"
_SPACES = re.compile(r"[^\S\n]+")
_ALIKE = {
    **dict.fromkeys("·•∙⋅・。‧⸱", "."),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02b9\u02bc\u02c8\ua78c", "'"),
    **dict.fromkeys("\u2044\u2215\u29f8", "/"),
    **dict.fromkeys("\u2236\ua789\u02d0", ":"),
    **dict.fromkeys("\u043e\u03bf\u0585", "o"),
    "\u2212": "-",
}
_TYPED_AS_ZERO = re.compile(rf"(?<![^\W\d_])o(?=[ .\-]?\d)|(?<=\d)o(?=\d|[{SOFT}]\d)")
_TYPED_AS_ONE = re.compile(r"(?<=\d)[li](?=\d)")
_LISTING = "/:,;"
_REPEATED = re.compile(r"(.)\1+")
_JOINT = re.compile(
    rf"[{SOFT}]{{1,{JOINT_LENGTH}}}|[{SOFT}]{{0,2}}[/:]{{1,2}}[{SOFT}]{{0,2}}|[,;] ?"
)


class Run(NamedTuple):
    """Groups of digits with only separators between; ``joints[i]`` follows ``groups[i]``.

    ``plus``: a ``+`` stands before the first group. A joint is without outer spaces and repeats
    (``--`` is ``-``); where it was nothing but a space it is one; a comma keeps its space.
    """

    groups: list[str]
    joints: list[str]
    plus: bool

    def part(self, first: int, last: int) -> "Run":
        """The groups from ``first`` to ``last``, both included."""
        groups, joints = self.groups[first : last + 1], self.joints[first:last]
        return Run(groups, joints, self.plus and first == 0)

    @property
    def digits(self) -> str:
        """All digits in a row."""
        return "".join(self.groups)

    @property
    def listing(self) -> bool:
        """Whether a separator is among them that counts and quantities are listed with."""
        return any(char in joint for joint in self.joints for char in _LISTING)

    @property
    def shape(self) -> tuple[int, ...]:
        """How many digits each group has."""
        return tuple(map(len, self.groups))


def plain(text: str) -> str:
    """The text as the patterns of the note guard read it; never longer runs of spaces than one."""
    lower = unicodedata.normalize("NFKC", _CIRCLED.sub(r" \g<0> ", text)).casefold()
    apart = _SPACES.sub(" ", "".join(map(_plain_char, lower)))
    return _TYPED_AS_ONE.sub("1", _TYPED_AS_ZERO.sub("0", apart))


def runs(text: str) -> list[Run]:
    """The runs of a plain text, in order."""
    found: list[Run] = []
    end = -1
    for match in re.finditer(r"\d+", text):
        between = text[end : match.start()] if found else ""
        if found and _JOINT.fullmatch(between):
            comma = between[0] in ",;"
            core = _REPEATED.sub(r"\1", between.strip()) or " "
            found[-1].joints.append(between if comma else core)
            found[-1].groups.append(match[0])
        else:
            plus = text.endswith(("+", "+("), 0, match.start())
            found.append(Run([match[0]], [], plus))
        end = match.end()
    return found


def _plain_char(char: str) -> str:
    if char.isascii():
        return char
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(char)
    # Marks that NFKC left alone belong to no letter: keycaps, strokes through digits.
    if category in {"Cf", "Me", "Mn"} or char in _BLANKS:
        return ""
    if char in _ALIKE:
        return _ALIKE[char]
    if category == "Pd":
        return "-"
    # Stars, arrows, pictures. Letters and signs of currencies stay.
    return "*" if category[0] == "P" or category in {"Sk", "Sm", "So"} else char
