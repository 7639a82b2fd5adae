"""What every edited text of the public screen must obey, whichever page it stands on.

Following must stay voluntary (domain facts, 1.6), so a text that demands it is refused.
"""

import re

from models.errors import Refused
from models.text.fold import clean

MOST_LINES = 8
"""Paragraphs of a longer text: more of them do not fit a screen at a readable size."""

_DEMAND = re.compile(r"(?<!không )(?<!không phải )bắt buộc|\b(?:mandatory|compulsory|obligatory)\b")
_DENIED = re.compile(r"\bnot (?:mandatory|compulsory|obligatory)\b")


def checked_line(text: str, longest: int, may_be_empty: bool = False) -> str:
    """One text as it would be kept: one line, NFC, no invisible characters.

    ``longest``: in characters.

    Raises:
        Refused: empty where it must not be, too long, marks of emphasis left open, or a demand.
    """
    line = " ".join(clean(text).split())
    if not line and not may_be_empty:
        raise Refused("Nội dung này không được để trống. Hãy ghi nội dung hoặc lấy lại bản gốc.")
    _check_length(line, longest)
    _check_words(line)
    return line


def checked_lines(text: str, longest: int) -> str:
    """A longer text as it would be kept: paragraphs on lines of their own, none of them empty.

    Raises:
        Refused: too long, too many paragraphs, marks of emphasis left open, or a demand.
    """
    lines = [line for line in clean(text).split("\n") if line]
    if len(lines) > MOST_LINES:
        raise Refused("Nội dung có {0} dòng, chỉ được {1}. Hãy gộp bớt.", len(lines), MOST_LINES)
    for line in lines:
        _check_words(line)
    # A demand must not hide in a line break.
    _check_words(" ".join(lines))
    kept = "\n".join(lines)
    _check_length(kept, longest)
    return kept


def _check_length(text: str, longest: int) -> None:
    if len(text) > longest:
        raise Refused("Nội dung dài {0} ký tự, chỉ được {1}. Hãy rút ngắn.", len(text), longest)


def _check_words(line: str) -> None:
    if line.count("**") % 2:
        raise Refused("Dấu ** phải đi thành cặp, trước và sau phần in đậm. Hãy sửa lại.")
    lower = line.casefold().replace("**", "")
    if _DEMAND.search(_DENIED.sub("", lower)):
        raise Refused("Không được ghi việc quan tâm là bắt buộc. Hãy ghi theo hướng tự nguyện.")
