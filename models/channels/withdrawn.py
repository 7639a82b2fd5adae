"""Links that a signed notice withdrew: no channel here may carry one (product K4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.clock import parse_time
from models.errors import Refused
from models.store import settings
from models.text.formats import day_short


@dataclass(frozen=True)
class Withdrawn:
    """A notice that a link must not be shown any more. ``at``: ISO time it was issued."""

    link: str
    reason: str
    at: str


def withdrawn_links() -> dict[str, Withdrawn]:
    """All notices that this store knows, by canonical link."""
    kept = settings.get(settings.WITHDRAWN_LINKS)
    return {link: Withdrawn(link, said["reason"], said["at"]) for link, said in kept.items()}


def keep_withdrawn(notices: Iterable[Withdrawn]) -> None:
    """Remember notices; of two about one link the later stays. Call inside ``store.write()``."""
    known = withdrawn_links()
    for notice in notices:
        before = known.get(notice.link)
        if before is None or before.at < notice.at:
            known[notice.link] = notice
    _put(known)


def allow_again(link: str) -> None:
    """Let a link be registered again; disabled channels stay disabled.

    Call inside ``store.write()``.
    """
    known = withdrawn_links()
    if known.pop(link, None) is not None:
        _put(known)


def refuse_withdrawn(link: str) -> None:
    """Nobody registers a withdrawn link by hand, for instance from an old poster.

    Raises:
        Refused: a notice withdrew this canonical link.
    """
    notice = withdrawn_links().get(link)
    if notice is not None:
        raise Refused(
            "Liên kết này đã bị thu hồi ngày {0} ({1}). Hãy hỏi đơn vị phát hành gói nội dung.",
            day_short(parse_time(notice.at).date()),
            notice.reason,
        )


def _put(known: dict[str, Withdrawn]) -> None:
    values = {link: {"reason": said.reason, "at": said.at} for link, said in known.items()}
    settings.put(settings.WITHDRAWN_LINKS, values)
