"""How the subject of a document breaks into lines, the same in DOCX and PDF, and its rules.

Decree 30/2020/NĐ-CP wants a rule below it of a third to a half of the line: with lines of about the
same length that holds for each of them. So it does below the name of the office.
"""

MOST_LETTERS = 64
"""Of one line in bold 14 pt on 165 mm."""
LETTER_MM = 2.2
"""An average letter of that typeface."""
_CAPITAL_MM, _WIDEST_MM = 2.9, 60.0
"""A capital in bold 12 pt, and a line of the names of offices."""
_DASH, _KEPT = " – ", "\u00a0–\u00a0"


def lines_of(text: str) -> tuple[str, ...]:
    """``text`` in as few lines as it needs, none much longer than the others; from one day to
    another stays together."""
    words = text.replace(_DASH, _KEPT).split(" ")
    for count in range(1, len(words) + 1):
        lines = _spread(words, count)
        if max(map(len, lines)) <= MOST_LETTERS or count == len(words):
            return tuple(line.replace(_KEPT, _DASH) for line in lines)
    return (text,)


def rule_mm(text: str) -> float:
    """How long the rule below ``text`` is: two fifths of the line above it."""
    return round(0.4 * LETTER_MM * len(lines_of(text)[-1]), 1)


def office_rule_mm(name: str) -> float:
    """How long the rule below the name of an office is; a long name fills its lines."""
    return round(0.4 * min(_CAPITAL_MM * len(name), _WIDEST_MM), 1)


def _spread(words: list[str], count: int) -> list[str]:
    """``count`` lines at most, of about the same length."""
    left, lines = list(words), list[str]()
    for rest in range(count, 1, -1):
        if len(left) == 1:
            break
        share = len(" ".join(left)) / rest
        taken = 1
        while taken < len(left) and _miss(left, taken + 1, share) <= _miss(left, taken, share):
            taken += 1
        taken = min(taken, len(left) - 1)
        lines.append(" ".join(left[:taken]))
        left = left[taken:]
    return [*lines, " ".join(left)]


def _miss(words: list[str], taken: int, share: float) -> float:
    return abs(len(" ".join(words[:taken])) - share)
