"""Keeps a spreadsheet from taking a text for a formula.

Source: OWASP, CSV Injection; domain facts, 3.5.
"""

import re

# What a spreadsheet may take for a formula, also behind spaces, and in full-width letters.
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
_BREAKS = re.compile(r"[\r\n]+")


def guarded(text: str) -> str:
    """The text as a CSV cell that nobody calculates: a ``'`` in front where it could be a
    formula, on one line.
    """
    if _FORMULA.match(text):
        text = f"'{text}"
    return _BREAKS.sub(" ", text)


def unguarded(cell: str) -> str:
    """The text that :func:`guarded` put a ``'`` before."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
