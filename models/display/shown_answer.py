"""An answer that the clerk shows to visitors on the public screen (product A3).

The desk says what to show in the store, the screen's process reads it there within a second.
Whichever of the two ends it says so in the same place.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.answers.library import Answer, answer_row, find_answer
from models.answers.use import SHOWN, put_use
from models.clock import iso, parse_time
from models.display.status import is_on, refuse_paused
from models.errors import Refused
from models.setup.desk import officer_on_shift, require_officer
from models.store import settings
from models.store.opening import Store
from models.uuid7 import uuid7

SECONDS = 90
"""How long an answer stands without a touch."""

TURN_SECONDS = 20
"""How long each page of a long answer stands without a touch."""

LONGEST = timedelta(minutes=30)
"""A screen that fell while it showed an answer never says that it ended: after this time it did."""

_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True)
class ShownAnswer:
    """``token`` names this one showing of the answer; ``at``: when it began, ISO 8601."""

    token: str
    answer: Answer
    at: str


def show_answer(store: Store, answer_id: str, now: datetime, by: str | None = None) -> ShownAnswer:
    """Show an answer on the public screen, in the place of one that stands there; the use of the
    answer is kept in the same transaction. ``by``: the officer, else the one on shift.

    Raises:
        Refused: no such answer, not in force, unknown officer, or no screen that shows anything.
    """
    officer = require_officer(by) if by is not None else officer_on_shift()
    with store.write():
        _refuse_without_screen()
        if not answer_row(answer_id).in_force:
            raise Refused(
                "Câu trả lời này không còn hiệu lực nên không hiện cho người dân. "
                "Hãy chọn câu trả lời khác."
            )
        answer = find_answer(answer_id)
        shown = ShownAnswer(uuid7(now), answer, iso(now))
        settings.put(
            settings.SHOWN_ANSWER, {"token": shown.token, "answer": answer.id, "at": shown.at}
        )
        put_use(answer.id, SHOWN, officer.code, now)
    return shown


def take_back(store: Store, now: datetime, token: str = "") -> bool:
    """Show it no longer; whether something was shown. With a ``token`` only that showing ends:
    the screen must not end what the clerk began meanwhile."""
    with store.write():
        kept = settings.get(settings.SHOWN_ANSWER)
        if not kept or (token and kept.get("token") != token):
            return False
        settings.put(settings.SHOWN_ANSWER, {})
        return _is_fresh(str(kept.get("at", "")), now)


def shown_now(now: datetime) -> ShownAnswer | None:
    """What the clerk shows now, or None. Call inside ``store.read()``."""
    kept = settings.get(settings.SHOWN_ANSWER)
    token, answer_id, at = (str(kept.get(name, "")) for name in ("token", "answer", "at"))
    if not token or not _is_fresh(at, now):
        return None
    try:
        answer = find_answer(answer_id)
    except Refused:
        return None
    return ShownAnswer(token, answer, at)


def up_now(now: datetime) -> ShownAnswer | None:
    """What stands on the public screen as far as the desk can know: what the clerk shows now, if
    a screen runs at all. Call inside ``store.read()``."""
    return shown_now(now) if is_on() else None


def just_begun(shown: ShownAnswer, now: datetime) -> bool:
    """Whether a screen that sees it for the first time should still show it: one that starts
    again does not bring back what stood there long ago."""
    return -_AHEAD <= now - parse_time(shown.at) <= timedelta(seconds=SECONDS)


def _is_fresh(at: str, now: datetime) -> bool:
    try:
        return -_AHEAD <= now - parse_time(at) <= LONGEST
    except Refused:
        return False


def _refuse_without_screen() -> None:
    refuse_paused()
    if not is_on():
        raise Refused(
            "Màn hình công cộng chưa chạy nên không hiện được câu trả lời. "
            "Hãy bật màn hình ở mục Màn hình công cộng, hoặc in phiếu."
        )
