"""What the desk says of weeks, in the place of its title."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models.delivery.due import DueWeek
from ui.i18n import tr
from ui.pages.desk.attention import WeeksWords
from ui.words.weeks import name_of_label

if TYPE_CHECKING:
    from models.delivery.run import Written


def about_asked(weeks: Sequence[DueWeek]) -> WeeksWords | None:
    """The question about weeks that are over; None without any."""
    if not weeks:
        return None
    if len(weeks) == 1:
        text = tr("Tuần {0} chưa chốt").format(weeks[0].week.week.number)
        if weeks[0].week.state == "closed":
            text = tr("Tuần {0} chưa xuất").format(weeks[0].week.week.number)
    else:
        text = tr("{0} tuần chưa chốt").format(len(weeks))
    return WeeksWords(text, tr("Xem và chốt…"), tr("Để sau"))


def about_running(week: str) -> WeeksWords:
    """A week is being closed and written."""
    return WeeksWords(tr("Đang chốt và xuất {0}…").format(name_of_label(week)), tr("Xem"), "")


def about_written(made: "Sequence[Written]") -> WeeksWords | None:
    """What was done while nobody was asked."""
    said = [name_of_label(item.week) for item in made if item.problem is None]
    if not said:
        return None
    return WeeksWords(tr("Đã tự chốt, xuất {0}").format(", ".join(said)), tr("Xem"), tr("Đã rõ"))


def told_of_written(made: "Sequence[Written]") -> str:
    """One sentence of what was written; empty for nothing."""
    said = [name_of_label(item.week) for item in made if item.problem is None]
    if not said:
        return ""
    return tr("Đã chốt và xuất {0}.").format(", ".join(said))
