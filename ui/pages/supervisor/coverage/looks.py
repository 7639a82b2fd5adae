"""Words, colours and icons of a place at a unit, wherever they are painted."""

from models.supervisor.coverage import (
    GOOD,
    NONE,
    STALE,
    STOPPED,
    UNCHECKED,
    UNKNOWN,
    WORN,
    WRONG,
    Cell,
    UnitCover,
)
from models.supervisor.coverage_words import PLACE_LABELS, STATE_LABELS
from models.text.formats import day_month, day_short, number
from ui.i18n import tr
from ui.pages.supervisor.words import Look
from ui.theme import tokens

_OK = (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE)
_WARN = (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE)
_BAD = (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE)
_NOT_KNOWN = (tokens.SURFACE, tokens.MUTED, tokens.LINE)
LOOKS = {
    GOOD: Look(STATE_LABELS[GOOD], "check", *_OK),
    STALE: Look(STATE_LABELS[STALE], "clock", *_WARN),
    UNCHECKED: Look(STATE_LABELS[UNCHECKED], "eye", *_WARN),
    WORN: Look(STATE_LABELS[WORN], "warning", *_WARN),
    WRONG: Look(STATE_LABELS[WRONG], "shield", tokens.BAD, tokens.CARD, tokens.BAD),
    STOPPED: Look(STATE_LABELS[STOPPED], "stop", *_BAD),
    NONE: Look(STATE_LABELS[NONE], "void", *_BAD),
    UNKNOWN: Look(STATE_LABELS[UNKNOWN], "minus", *_NOT_KNOWN),
}


def first_line(cell: Cell) -> str:
    """The state, as a line begins."""
    word = tr(LOOKS[cell.state].word)
    return word[:1].upper() + word[1:]


def second_line(cell: Cell) -> str:
    """``3 nơi · 20/11``: how many places, and when one was looked at last."""
    parts = []
    if cell.count:
        parts.append(_places(cell.count))
    if cell.checked is not None:
        parts.append(day_month(cell.checked))
    return " · ".join(parts)


def sentence(unit: UnitCover, place: str) -> str:
    """A whole cell in words."""
    cell = unit.cells[place]
    parts = [tr(LOOKS[cell.state].word)]
    if cell.count:
        parts.append(_places(cell.count))
    if cell.checked is not None:
        parts.append(tr("kiểm tra gần nhất {0}").format(day_short(cell.checked)))
    return f"{unit.name}, {tr(PLACE_LABELS[place])}: {', '.join(parts)}"


def _places(count: int) -> str:
    return tr("1 nơi") if count == 1 else tr("{0} nơi").format(number(count))
