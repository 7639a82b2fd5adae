"""What is left to do at the units, as words ready to be pasted."""

from models.supervisor.coverage import GOOD, PLACES, Reach, UnitCover
from models.supervisor.coverage_words import NO_RANK, PLACE_LABELS, cell_words
from models.text import formats


def lacking_text(reach: Reach) -> str:
    """The units to which something is left to do, by name, and what; Vietnamese."""
    week = reach.week
    days = f"{formats.day_short(week.first)} – {formats.day_short(week.last)}"
    lacking = [unit for unit in reach.counted if unit.lacks]
    head = f"Độ phủ mã QR kênh chính thức, tuần {week.number} ({days})"
    if not lacking:
        return f"{head}: không đơn vị nào còn thiếu."
    count = f"{formats.number(len(lacking))}/{formats.number(len(reach.counted))}"
    lines = [f"{head}: {count} đơn vị còn việc cần làm. {NO_RANK}.", ""]
    lines += [f"{number}. {_line(unit)}" for number, unit in enumerate(lacking, start=1)]
    return "\n".join(lines)


def _line(unit: UnitCover) -> str:
    name = f"{unit.name} (mã {unit.code})"
    if not unit.week:
        return f"{name}: chưa nhận được gói báo cáo nào."
    open_ = [
        f"{PLACE_LABELS[place].lower()}: {cell_words(unit.cells[place])}"
        for place in PLACES
        if unit.cells[place].state != GOOD
    ]
    return f"{name}: {'; '.join(open_)}."
