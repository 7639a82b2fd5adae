"""What stands on the public screen now, read from the store in one go."""

from dataclasses import dataclass, fields
from datetime import datetime

from models.channels.links import readable_link
from models.channels.register import default_channel
from models.clock import local
from models.display.texts import FixedTexts, ScreenTexts, filled, fixed_texts, load_texts
from models.setup.desk import own_unit
from models.store import settings
from models.text.formats import clock_time, day_short
from ui.session import Session


@dataclass(frozen=True)
class Code:
    """A confirmed channel as it is shown. ``link`` is what the code must decode to."""

    name: str
    link: str
    shown_link: str
    fingerprint: str
    kind: str


@dataclass(frozen=True)
class KioskContent:
    """Everything but the time. ``code`` is None as long as no channel is confirmed; ``inches``
    is the diagonal that a person measured, 0 as long as nobody did."""

    organisation: str
    code: Code | None
    texts: ScreenTexts
    fixed: FixedTexts
    sample: bool
    inches: float = 0.0


def read_content(session: Session, lang: str = "vi") -> KioskContent:
    """The default channel, the unit and the texts as they stand in the store.

    Raises:
        StoreProblem: the store cannot be read now.
    """
    with session.store.read():
        unit, channel = own_unit(), default_channel()
        texts = load_texts(lang, channel.kind if channel else "zalo_oa")
        sample, inches = settings.get(settings.SAMPLE), settings.get(settings.SCREEN_INCHES)
    code = None
    if channel is not None:
        shown = readable_link(channel.link)
        code = Code(channel.name, channel.link, shown, channel.fingerprint, channel.kind)
        texts = fill_texts(texts, code)
    organisation = unit.name if unit else ""
    return KioskContent(organisation, code, texts, fixed_texts(lang), sample, inches)


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
