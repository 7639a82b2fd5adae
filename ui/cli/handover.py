"""``handover``: the summary of the shift for the colleague who takes over."""

from typing import Any

from models.clock import iso
from models.log.handover import Handover, handover
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr
from ui.session import Session
from ui.words.handover import plain_text, sentences


def summary(session: Session, arguments: Arguments) -> int:
    """The running shift, else the last one of today, else the day."""
    told = handover(session.now())
    answer(_as_json(told), arguments.json, lambda: sentences(told))
    return 0


def _as_json(told: Handover) -> dict[str, Any]:
    return {
        "day": told.day.isoformat(),
        "shift": told.shift_code,
        "name": tr(told.shift),
        "running": told.running,
        "from": iso(told.start),
        "to": iso(told.end),
        "counter": told.counter,
        "officer": told.officer,
        "total": told.total,
        "followed": told.followed,
        "introduced": told.introduced,
        "share": told.share,
        "kinds": [
            {"code": kind.code, "label": tr(kind.label), "count": kind.count} for kind in told.kinds
        ],
        "hours": [
            {"hour": hour, "count": count} for hour, count in enumerate(told.by_hour) if count
        ],
        "handouts": told.handouts,
        "tech_issues": told.tech_issues,
        "open_incidents": told.open_incidents,
        "unchecked": told.unchecked,
        "petitions_new": told.petitions_new,
        "batches": [{"number": lot.number, "copies": lot.copies} for lot in told.batches],
        "last_week": told.last_week,
        "last_week_so_far": told.last_week_so_far,
        "text": plain_text(told),
    }
