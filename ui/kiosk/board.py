"""Everything the public screen may show, read from the store in one go, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from models.calendar.working_days import WorkingDays
from models.channels.links import GOV_SITE, readable_link
from models.channels.register import ChannelNow, channels, default_channel
from models.display.asked_page import AskedPage, asked_now
from models.display.program import CODE, NOTICE, ScreenProgram, load_program
from models.display.shown_answer import ShownAnswer, shown_now
from models.display.texts import (
    LANGUAGES,
    Answer,
    FixedTexts,
    ScreenTexts,
    answers,
    fixed_texts,
    load_texts,
    visitor_texts,
)
from models.setup.desk import own_unit
from models.setup.holidays import working_days
from models.store import settings
from ui.kiosk.content import Code, fill_texts
from ui.kiosk.library import NO_LIBRARY, Library, read_library
from ui.session import Session


@dataclass(frozen=True)
class Board:
    """``codes`` and ``texts`` by page id (texts by language, too); a page without a confirmed
    channel is in neither and is never shown. ``sites``: every confirmed site by its link.
    ``lang`` is the screen's own language. ``library`` reads its answers when somebody asks for
    them; ``put_up`` is what the clerk shows, ``asked`` a page that the clerk wants for a
    visitor."""

    organisation: str
    sample: bool
    inches: float
    lang: str
    program: ScreenProgram
    codes: Mapping[str, Code]
    texts: Mapping[tuple[str, str], ScreenTexts]
    fixed: Mapping[str, FixedTexts]
    words: Mapping[str, Mapping[str, str]]
    answers: Mapping[str, tuple[Answer, ...]]
    days: WorkingDays
    sites: Mapping[str, Code] = field(default_factory=dict)
    library: Library = NO_LIBRARY
    put_up: ShownAnswer | None = None
    asked: AskedPage | None = None

    @property
    def code(self) -> Code | None:
        """The code that the code page shows, None as long as no channel is confirmed."""
        return self.codes.get(CODE)

    def shown(self) -> frozenset[str]:
        """Ids of the pages that may be shown."""
        notices = {page.id for page in self.program.pages if page.kind == NOTICE}
        return frozenset({CODE, *self.codes, *notices})


def read_board(session: Session, lang: str = "vi") -> Board:
    """What stands in the store now.

    Raises:
        StoreProblem: the store cannot be read now.
    """
    with session.store.read():
        unit, main, program = own_unit(), default_channel(), load_program()
        confirmed = {item.link: item for item in channels() if item.status == "confirmed"}
        codes: dict[str, Code] = {}
        texts: dict[tuple[str, str], ScreenTexts] = {}
        for page in program.pages:
            channel = main if page.kind == CODE else confirmed.get(page.link)
            kind = page.kind if page.kind != CODE else channel.kind if channel else "zalo_oa"
            if page.kind == NOTICE or (channel is None and page.kind != CODE):
                continue
            code = as_code(channel) if channel is not None else None
            if code is not None:
                codes[page.id] = code
            for each in LANGUAGES:
                plain = load_texts(each, kind)
                texts[page.id, each] = fill_texts(plain, code) if code is not None else plain
        days = working_days()
        library, put_up = read_library(session.store), shown_now(session.now())
        asked = asked_now(session.now())
        sample, inches = settings.get(settings.SAMPLE), settings.get(settings.SCREEN_INCHES)
    return Board(
        unit.name if unit else "",
        sample,
        inches,
        lang,
        program,
        codes,
        texts,
        {each: fixed_texts(each) for each in LANGUAGES},
        {each: visitor_texts(each) for each in LANGUAGES},
        {each: answers(each) for each in LANGUAGES},
        days,
        {link: as_code(item) for link, item in confirmed.items() if item.kind == GOV_SITE},
        library,
        put_up,
        asked,
    )


def as_code(channel: ChannelNow) -> Code:
    """A confirmed channel as it is shown."""
    shown = readable_link(channel.link)
    return Code(channel.name, channel.link, shown, channel.fingerprint, channel.kind)


def with_texts(board: Board, page: str, lang: str, draft: ScreenTexts) -> Board:
    """The board as it would be with edited texts, for a preview."""
    code = board.codes.get(page)
    ready = fill_texts(draft, code) if code is not None else draft
    return replace(board, texts={**board.texts, (page, lang): ready})
