"""One page of the public screen as plain values: all that its picture depends on."""

from dataclasses import dataclass, fields
from datetime import datetime

from models.clock import local
from models.display.texts import FixedTexts, ScreenTexts, filled
from models.text.formats import clock_time, day_short


@dataclass(frozen=True)
class Code:
    """A confirmed channel as it is shown. ``link`` is what the code must decode to."""

    name: str
    link: str
    shown_link: str
    fingerprint: str
    kind: str


@dataclass(frozen=True)
class Choice:
    """Something a visitor can touch. ``name`` is what it does, ``icon`` what is drawn beside it:
    ``face1`` … ``face5`` or nothing."""

    name: str
    label: str
    icon: str = ""


@dataclass(frozen=True)
class Source:
    """Where an answer comes from: ``link`` is what its code must decode to, empty where it may
    have none; ``label`` stands above ``shown_link``."""

    link: str
    label: str
    shown_link: str


@dataclass(frozen=True)
class Paging:
    """A sheet that may take several pages, of which ``part`` is shown; ``words`` stand between
    ``previous`` and ``next``, with a place for such as ``1/3``. ``note`` stands below the
    title, ``foot`` ends the text."""

    part: int
    words: str
    previous: str
    next: str
    note: str = ""
    foot: str = ""
    source: Source | None = None


@dataclass(frozen=True)
class Sheet:
    """A page that is read; only the source of an answer is a code on it. ``tone`` is ``plain``,
    ``quiet`` (standby) or ``good``; ``choices`` are offered below the text, side by side if
    ``in_row``. With ``paging`` long texts and lists go on on further pages."""

    title: str
    body: str = ""
    tone: str = "plain"
    choices: tuple[Choice, ...] = ()
    in_row: bool = False
    paging: Paging | None = None

    @property
    def link(self) -> str:
        """What the code on it must say; empty without one."""
        return self.paging.source.link if self.paging and self.paging.source else ""


@dataclass(frozen=True)
class KioskContent:
    """Everything but the time. ``code`` is None as long as no channel is confirmed; ``inches``
    is the diagonal that a person measured, 0 as long as nobody did. With a ``sheet`` it is a page
    without a code. ``bar`` are the buttons at the bottom, ``counting`` whether there must be room
    for a countdown beside them; ``shift`` moves the card by whole modules."""

    organisation: str
    code: Code | None
    texts: ScreenTexts
    fixed: FixedTexts
    sample: bool
    inches: float = 0.0
    sheet: Sheet | None = None
    bar: tuple[Choice, ...] = ()
    counting: bool = False
    larger: bool = False
    shift: int = 0
    paused: bool = False
    version: str = ""


def fill_texts(texts: ScreenTexts, code: Code) -> ScreenTexts:
    """Texts with the channel's name and link in their places."""
    ready = {
        item.name: filled(getattr(texts, item.name), code.name, code.shown_link)
        for item in fields(texts)
    }
    return ScreenTexts(**ready)


def clock_words(now: datetime, fixed: FixedTexts) -> str:
    """``09:41 · Thứ Hai, 23/11/2026``."""
    day = local(now).date()
    return f"{clock_time(now)} · {fixed.weekdays[day.weekday()]}, {day_short(day)}"
