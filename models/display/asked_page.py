"""A page of the public screen that the clerk asks for, such as the petitions page (product A5).

The desk says so in the store, the screen's process reads it there within a second and shows the
page as if the visitor had touched it: it goes by itself when nobody touches it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.clock import iso, parse_time
from models.display.program import PETITIONS, load_program
from models.display.status import is_on, refuse_paused
from models.errors import Refused
from models.petitions.portal import require_portal
from models.store import settings
from models.store.opening import Store
from models.uuid7 import uuid7

FRESH = timedelta(seconds=30)
"""A screen that sees the request later than this shows it no more: the visitor has left."""

_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True)
class AskedPage:
    """``token`` names this one request, ``page`` is the id of a page of the program, ``at`` when
    it was asked for, ISO 8601 with ``+07:00``."""

    token: str
    page: str
    at: str


def ask_petitions_page(store: Store, now: datetime) -> AskedPage:
    """Show the petitions page for one visit.

    Raises:
        Refused: the portal is not confirmed, the program has no such page, no screen shows
            anything.
    """
    with store.write():
        require_portal()
        _refuse_without_page(PETITIONS)
        _refuse_without_screen()
        asked = AskedPage(uuid7(now), PETITIONS, iso(now))
        values = {"token": asked.token, "page": asked.page, "at": asked.at}
        settings.put(settings.ASKED_PAGE, values)
    return asked


def asked_now(now: datetime) -> AskedPage | None:
    """What is asked for, unless it was too long ago. Call inside ``store.read()``."""
    kept = settings.get(settings.ASKED_PAGE)
    asked = AskedPage(*(str(kept.get(name, "")) for name in ("token", "page", "at")))
    return asked if asked.token and is_fresh(asked, now) else None


def is_fresh(asked: AskedPage, now: datetime) -> bool:
    """Whether a screen that sees it now for the first time should still show it."""
    try:
        return -_AHEAD <= now - parse_time(asked.at) <= FRESH
    except Refused:
        return False


def _refuse_without_page(page: str) -> None:
    if page not in {one.id for one in load_program().pages}:
        raise Refused(
            "Màn hình công cộng không còn trang phản ánh, kiến nghị. "
            "Hãy thêm lại ở mục Trang và nội dung, hoặc in phiếu."
        )


def _refuse_without_screen() -> None:
    refuse_paused()
    if not is_on():
        raise Refused(
            "Màn hình công cộng chưa chạy nên chưa hiện được mã cổng. "
            "Hãy bật màn hình ở mục Màn hình, hoặc in phiếu."
        )
