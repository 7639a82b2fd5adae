"""What a public screen says of itself, for the desk and for ``check``."""

from datetime import datetime
from typing import NamedTuple

from models.clock import iso
from models.errors import Refused
from models.store.opening import Store
from models.store.schema import DisplayStatus

STATES = (
    "showing",
    "hidden",
    "no_channel",
    "no_screen",
    "wrong_code",
    "covered",
    "standby",
    "preview",
    "failed",
    "stopped",
)
"""``wrong_code``: the code is another or cannot be read, and a red page stands over it.
``covered``: the page is right, but what is on the glass is hidden, recoloured or moved.
``standby``: outside opening hours. ``failed``: it fell too often and is not started again."""

_ON = ("showing", "standby", "no_channel")

SCREEN, PREVIEW = "screen", "preview"
"""Ids of the two rows: the screen itself, and a preview in a window beside it."""


# As text: the desk asks at every look, and building the query takes longer than its answer.
_ROW = """SELECT state, screen, fingerprint, detail, pid, checked_at, updated_at
FROM "display_status" WHERE id = {}"""


class DisplayNow(NamedTuple):
    """``state`` is one of :data:`STATES`; ``detail`` says what the self-check looks at:
    ``screen`` (the pixels on the glass) or ``window`` (the window's own, where the platform
    forbids the other); ``checked_at`` is when the code was last decoded and found right,
    ISO 8601 with ``+07:00``; ``pid`` the process that says so."""

    state: str
    screen: str = ""
    fingerprint: str = ""
    detail: str = ""
    pid: int = 0
    checked_at: str | None = None
    updated_at: str = ""


def tell_status(store: Store, status: DisplayNow, now: datetime, row_id: str = SCREEN) -> bool:
    """Write the status if anything in it changed; whether it was written.

    Raises ValueError for an unknown state, StoreProblem when the store cannot take it.
    """
    if status.state not in STATES:
        raise ValueError(f"state {status.state!r}")
    wanted = status._replace(updated_at=iso(now))
    with store.read():
        present = _row(row_id)
    if present is not None and present._replace(updated_at=wanted.updated_at) == wanted:
        return False
    with store.write():
        values = {"id": row_id, **wanted._asdict()}
        DisplayStatus.insert(values).on_conflict(
            conflict_target=[DisplayStatus.id], update=values
        ).execute()
    return True


def read_status() -> DisplayNow | None:
    """What the screen said last, or the preview while only that runs; None if neither ever did."""
    screen, preview = _row(SCREEN), _row(PREVIEW)
    if preview is not None and preview.state != "stopped":
        return preview if screen is None or screen.state == "stopped" else screen
    return screen


def is_on() -> bool:
    """Whether a screen runs that shows what is asked of it. Call inside ``store.read()``."""
    status = read_status()
    return status is not None and status.state in _ON


def refuse_paused() -> None:
    """Call inside ``store.read()`` before something is to be shown.

    Raises:
        Refused: the screen shows that its code is covered or wrong, and nothing else.
    """
    status = read_status()
    if status is not None and status.state in ("wrong_code", "covered"):
        raise Refused(
            "Màn hình công cộng đang tạm dừng vì mã bị che hoặc sai nên chưa hiện được. "
            "Hãy xem mục Màn hình công cộng."
        )


def tell_stopped(store: Store, pid: int, now: datetime, row_id: str = SCREEN) -> None:
    """Said on behalf of a screen process that ended without a word, by who started it."""
    with store.read():
        present = _row(row_id)
    if present is not None and present.pid == pid and present.state != "stopped":
        tell_status(store, DisplayNow("stopped", present.screen, pid=pid), now, row_id)


def _row(row_id: str) -> DisplayNow | None:
    db = DisplayStatus._meta.database
    row = db.execute_sql(_ROW.format(db.param), (row_id,)).fetchone()
    return DisplayNow(*row) if row is not None else None
