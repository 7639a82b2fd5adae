"""Words for rows of the history."""

from dataclasses import dataclass

from models.clock import parse_time
from models.log.interactions import Interaction
from models.log.listing import Listed
from models.text.formats import clock_time, day_short
from ui.i18n import N_, tr
from ui.pages.desk.words import VISITOR_LABELS

MEDIUM_LABELS = {
    "counter": N_("Tại quầy"),
    "display": N_("Màn hình công cộng"),
    "phone": N_("Điện thoại"),
    "mobile_outreach": N_("Lưu động"),
}
_LATE_SECONDS = 60


@dataclass(frozen=True)
class Chip:
    """A mark of a row; ``level`` is info, warn, bad or plain."""

    text: str
    level: str


def chips(listed: Listed) -> list[Chip]:
    """What is special about a row, the gravest first."""
    row, found = listed.row, []
    if row.voided_at is not None:
        found.append(Chip(tr("Đã hủy"), "bad"))
    if is_late(row):
        found.append(Chip(tr("Ghi bù"), "warn"))
    if listed.edited:
        found.append(Chip(tr("Đã sửa"), "info"))
    if row.entry_mode == "kiosk":
        found.append(Chip(tr("Màn hình"), "info"))
    if listed.sample:
        found.append(Chip(tr("MẪU"), "warn"))
    return found


def is_late(row: Interaction) -> bool:
    """Whether it was written down at another time than it happened."""
    apart = parse_time(row.recorded_at) - parse_time(row.occurred_at)
    return abs(apart.total_seconds()) >= _LATE_SECONDS


def recorded(row: Interaction) -> str:
    """When it was written down, where that is not when it happened."""
    return moment_of(row.recorded_at) if is_late(row) else ""


def moment_of(text: str) -> str:
    """``23/11/2026 09:41``: the day first, since lists are by days."""
    at = parse_time(text)
    return f"{day_short(at.date())} {clock_time(at)}"


def visitor(code: str) -> str:
    """A visitor type."""
    return tr(VISITOR_LABELS.get(code, code))


def medium(code: str) -> str:
    """How the visitor came."""
    return tr(MEDIUM_LABELS.get(code, code))
