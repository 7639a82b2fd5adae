"""Words for weeks, days and states, as the reports page shows them."""

from dataclasses import dataclass
from datetime import datetime

from models.clock import day_of, parse_time
from models.delivery.queue import DELIVERED, GIVEN_UP
from models.delivery.way import Way
from models.reports.ledger import WRITTEN, Gap, LedgerWeek
from models.text.formats import clock_time, day_month, moment_short
from ui.i18n import tr
from ui.words.weeks import weekday

CLOSE, EXPORT, OPEN_FOLDER = "close", "export", "open_folder"


@dataclass(frozen=True)
class Chip:
    """A word with its level: ``info``, ``ok``, ``warn`` or ``bad``."""

    text: str
    level: str


def about_gap(gap: Gap) -> str:
    """``Thứ Tư chiều 18/11 chưa có lượt nào``."""
    day, shift = weekday(gap.day), tr(gap.shift_name).lower()
    return tr("{0} {1} {2} chưa có lượt nào").format(day, shift, day_month(gap.day))


def chips(
    week: LedgerWeek, now: datetime, way: Way | None = None, percent: int | None = None
) -> list[Chip]:
    """The state first, then the flags that hold. ``way``: of its files to the supervisor;
    ``percent``: how far those under way are."""
    sent = way if way is not None and way.revision == week.revision else None
    found = [_on_its_way(week, sent, percent) or _state(week, now)]
    if week.late:
        found.append(Chip(tr("Trễ hạn"), "bad" if week.state == "due" else "warn"))
    if week.amended and week.state != "delivered":
        found.append(Chip(tr("Gửi lại (r{0})").format(week.revision), "info"))
    if week.zero:
        found.append(Chip(tr("Không phát sinh"), "info"))
    return found


def on_button(text: str) -> str:
    """The text as a button wants it: ``&`` alone would underline a letter."""
    return text.replace("&", "&&")


def short_hash(sha256: str) -> str:
    """``7c1e 09fa``, for two people on the telephone."""
    return f"{sha256[:4]} {sha256[4:8]}"


def revision(week: LedgerWeek) -> str:
    """``r1 · 7c1e 09fa``; empty before the first closing."""
    if not week.revision:
        return ""
    parts = [f"r{week.revision}"]
    if week.sha256:
        parts.append(short_hash(week.sha256))
    return " · ".join(parts)


def main_action(week: LedgerWeek) -> str:
    """What a week waits for."""
    if week.state in WRITTEN:
        return OPEN_FOLDER
    return EXPORT if week.state == "closed" else CLOSE


def action_label(week: LedgerWeek) -> str:
    """The link at the end of a row; a running week has none, it can wait."""
    labels = {
        "due": tr("Chốt & xuất tuần"),
        "closed": tr("Xuất tuần"),
        **dict.fromkeys(WRITTEN, tr("Mở thư mục")),
    }
    return labels.get(week.state, "")


def _state(week: LedgerWeek, now: datetime) -> Chip:
    if week.state == "open":
        return Chip(tr("Đang mở"), "info")
    if week.state == "due":
        at = clock_time(week.deadline)
        if week.deadline.date() == day_of(now):
            return Chip(
                tr("Chưa chốt · hạn {0} hôm nay").format(at), "bad" if week.late else "warn"
            )
        text = tr("Chưa chốt · hạn {0} {1}").format(at, day_month(week.deadline.date()))
        return Chip(text, "bad" if week.late else "warn")
    if week.state == "acknowledged":
        return Chip(tr("Đơn vị cấp trên đã nhận {0}").format(moment(week.acknowledged_at)), "ok")
    if week.state == "delivered":
        at = moment(week.delivered_at)
        if week.amended:
            return Chip(tr("Gửi lại {0} (r{1})").format(at, week.revision), "ok")
        return Chip(tr("Đã chốt, đã gửi {0}").format(at), "ok")
    if week.state == "exported":
        return Chip(tr("Đã chốt, đã xuất {0}").format(moment(week.exported_at)), "ok")
    return Chip(tr("Đã chốt {0} · chưa xuất").format(moment(week.closed_at)), "warn")


def _on_its_way(week: LedgerWeek, way: Way | None, percent: int | None) -> Chip | None:
    """What the outbox says of it; nothing once its receiver signed for it."""
    if way is None or week.state not in ("exported", "delivered") or way.state == DELIVERED:
        return None
    if way.state == GIVEN_UP:
        return Chip(tr("Đã chốt, thôi gửi"), "warn")
    if percent is not None:
        return Chip(tr("Đang gửi… {0} %").format(percent), "info")
    if way.problem is not None:
        at = clock_time(parse_time(way.next_at))
        return Chip(tr("Chưa gửi được · thử lại {0}").format(at), "bad")
    return Chip(tr("Đã chốt, chờ gửi"), "info")


def moment(at: str | None) -> str:
    """``08:12 16/11`` of a stored time; empty for none."""
    return moment_short(parse_time(at)) if at is not None else ""
