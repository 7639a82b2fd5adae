"""Words, colours and icons of a unit's week, wherever they are painted."""

from dataclasses import dataclass
from datetime import datetime

from models.calendar.weeks import Week
from models.supervisor.matrix import DAMAGED, DUPLICATE, LATE, MISSING, ON_TIME, ZERO, Cell
from models.supervisor.overview import Line
from models.text.formats import NOTHING, number
from models.weekly_package.read import FORGED
from ui.i18n import N_, tr
from ui.theme import tokens
from ui.words.weeks import week_of_year

WAITING, NOTHING_DUE = "waiting", "nothing_due"

_ORGAN = "Trung tâm Phục vụ hành chính công "


@dataclass(frozen=True)
class Look:
    """How a state is told: its word, its icon, and the colours of paper, ink and edge."""

    word: str
    icon: str
    paper: str
    ink: str
    edge: str


LOOKS = {
    ON_TIME: Look(N_("Đúng hạn"), "check", tokens.OK_WEAK, tokens.OK, tokens.OK_LINE),
    ZERO: Look(N_("Không phát sinh"), "minus", tokens.WEAK, tokens.PRIMARY, tokens.INFO_LINE),
    LATE: Look(N_("Trễ hạn"), "clock", tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE),
    DUPLICATE: Look(
        N_("Trùng"), "duplicate", tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE
    ),
    MISSING: Look(N_("Thiếu"), "void", tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE),
    DAMAGED: Look(N_("Hỏng"), "warning", tokens.BAD_WEAK, tokens.BAD, tokens.BAD),
    FORGED: Look(N_("Giả mạo"), "shield", tokens.BAD, tokens.CARD, tokens.BAD),
    WAITING: Look(N_("Còn hạn"), "clock", tokens.SURFACE, tokens.MUTED, tokens.LINE),
    NOTHING_DUE: Look(NOTHING, "", tokens.CARD, tokens.MUTED, tokens.CARD),
}


def look_of(cell: Cell | None, due: datetime, now: datetime) -> Look:
    """How a cell is told at this moment: nothing is missed before the deadline."""
    if cell is None:
        return LOOKS[NOTHING_DUE]
    if cell.state == MISSING and now <= due:
        return LOOKS[WAITING]
    return LOOKS[cell.state]


def change_text(change: int | None) -> str:
    """``+12``, ``-3``, ``±0``; empty where there is nothing to compare."""
    if change is None:
        return ""
    sign = "+" if change > 0 else "-" if change < 0 else "±"
    return f"{sign}{number(abs(change))}"


def change_words(change: int | None) -> str:
    """The same in words, for those who do not look."""
    if change is None:
        return ""
    if not change:
        return tr("bằng tuần trước")
    template = tr("tăng {0} so với tuần trước") if change > 0 else tr("giảm {0} so với tuần trước")
    return template.format(number(abs(change)))


def cell_words(line: Line, place: int, week: Week, look: Look) -> str:
    """A whole cell in one sentence."""
    cell = line.cell(place)
    parts = [tr(look.word) if cell is not None else tr("không phải gửi")]
    if cell is not None and cell.revision:
        if cell.late and cell.state != LATE:
            parts.append(tr("trễ hạn"))
        parts += [tr("bản r{0}").format(cell.revision), tr("{0} lượt").format(number(cell.total))]
        parts += [change_words(line.change(place))]
        if cell.older:
            parts.append(tr("còn {0} bản cũ").format(cell.older))
        if cell.other_week:
            parts.append(tr("tuần bắt đầu ngày khác"))
    if cell is not None and cell.refused:
        parts.append(tr("{0} tệp bị từ chối").format(cell.refused))
    said = ", ".join(part for part in parts if part)
    return f"{line.name}, {week_of_year(week)}: {said}"


def short_week(label: str) -> str:
    """``47/2026`` of a label, as in a column of weeks; empty for none."""
    year, _, number = label.partition("-W")
    return f"{int(number)}/{year}" if number.isdecimal() else ""


def short_name(name: str) -> str:
    """A unit's name without what all of them begin with: ``Xã Hướng Hiệp``."""
    short = name.removeprefix(_ORGAN)
    return short[:1].upper() + short[1:]


def short_hash(sha256: str) -> str:
    """``7c1e 09fa``, for two people on the telephone."""
    return f"{sha256[:4]} {sha256[4:8]}"
