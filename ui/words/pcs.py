"""What is told of a unit's several PCs, in the window and by commands alike."""

from datetime import datetime

from models.clock import parse_time
from models.pcs.role import role_here
from models.text.formats import clock_time, day_month
from ui.i18n import tr


def pc_words(now: datetime) -> tuple[str, str, str]:
    """Level, words and tip of the desk's chip at a second PC; empty words at the main one. Call
    inside ``store.read()``."""
    here = role_here()
    if not here.is_second:
        return "", "", ""
    # Only second PCs have anything to hear.
    from models.pcs.heard import heard_so_far

    said = heard_so_far()
    tip = tr("Máy phụ “{0}”: lượt ghi được chuyển sang máy chính (Quản trị, mục Nhiều máy)")
    tip = tip.format(here.name)
    if said.left_out:
        return "warn", tr("Có lượt chưa vào tuần đã chốt"), tip
    if not said.until:
        return "info", tr("Máy chính chưa nhận"), tip
    when = parse_time(said.until)
    at = clock_time(when)
    if when.date() != now.date():
        at = f"{at} {day_month(when.date())}"
    return "info", tr("Máy chính đã nhận đến {0}").format(at), tip


def left_out_words(week: str, count: int) -> str:
    """That facts were not taken in, and what to do: of a closed week, or of days to come."""
    if not week:
        return tr(
            "{0} dòng ghi cho ngày chưa tới nên chưa nhận. Hãy xem lại ngày giờ của máy phụ."
        ).format(count)
    return tr(
        "{0} dòng chưa vào tuần đã chốt {1}. Muốn đưa vào, hãy hủy chốt tuần đó ở máy chính rồi "
        "nhận lại."
    ).format(count, week)
