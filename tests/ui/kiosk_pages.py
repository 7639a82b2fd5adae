"""Every page of the public screen by name, with the longest names, without a store."""

from dataclasses import replace
from datetime import datetime, time

from models.calendar.working_days import WorkingDays
from models.channels.links import fingerprint, readable_link
from models.clock import TZ
from models.display.page_checks import BODY_LONGEST, TITLE_LONGEST
from models.display.program import (
    CODE,
    NOTICE,
    PETITIONS,
    PORTAL,
    PORTAL_LINK,
    Hours,
    PageSpec,
    default_program,
)
from models.display.texts import LANGUAGES, answers, default_texts, fixed_texts, visitor_texts
from tests.ui.kiosk_checks import LONGEST_UNIT, OA, SITE
from ui.kiosk.board import Board
from ui.kiosk.content import Code, KioskContent, fill_texts
from ui.kiosk.pages import STANDBY, content_of
from ui.kiosk.view import ANSWER, ANSWERS, CALLED, RATE, THANKS, View

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
EVENING = datetime(2026, 11, 20, 18, 5, tzinfo=TZ)
NOTICE_ID, LONG_NOTICE_ID = "notice-00000001", "notice-00000002"
VERSION = "2026.11.24-12"
LONGEST_CHANNEL = "Cổng Thông tin điện tử Sở Nội vụ tỉnh Thừa Thiên Huế"
_WORDS = (
    "Trung tâm Phục vụ hành chính công tiếp nhận, giải quyết thủ tục hành chính không phụ thuộc "
    "địa giới; ông/bà có thể nộp hồ sơ tại **bất kỳ quầy nào** trong tỉnh. "
)
_MORNING, _AFTERNOON = Hours(time(7, 30), time(11, 30)), Hours(time(13, 30), time(17))
_SATURDAY = Hours(time(8), time(11))

CODE_PAGES = ("code", "site", "long", "petitions", "portal")
SHEETS = (
    "notice",
    "long notice",
    "standby",
    "answers",
    *(f"answer {number}" for number in range(1, 7)),
    "rate 3",
    "rate 5",
    "thanks",
    "called",
)
FAIL_SAFE = ("no channel", "covered")
PAGES = (*CODE_PAGES, *SHEETS, *FAIL_SAFE)
LINKS = {"site": SITE, "petitions": SITE, "portal": PORTAL_LINK}


def make_board(
    kind: str = "zalo_oa", levels: int = 3, channel: str = "", inches: float = 0
) -> Board:
    """All pages, confirmed, with the longest real unit. ``channel``: another name for the OA."""
    pages = (
        *default_program().pages,
        PageSpec(NOTICE_ID, NOTICE, texts=_short_notice()),
        PageSpec(LONG_NOTICE_ID, NOTICE, texts=_long_notice()),
    )
    opening = dict.fromkeys(range(5), (_MORNING, _AFTERNOON)) | {5: (_SATURDAY,)}
    program = replace(
        default_program(), pages=pages, opening=opening, satisfaction=levels, version=VERSION
    )
    main = (channel or "Bộ Nội vụ", OA) if kind == "zalo_oa" else ("Phản ánh, kiến nghị", SITE)
    codes = {
        CODE: _code(*main, kind),
        PETITIONS: _code("Phản ánh, kiến nghị Bộ Nội vụ", SITE, "gov_site"),
        PORTAL: _code("Cổng Dịch vụ công quốc gia", PORTAL_LINK, "gov_site"),
    }
    texts = {
        (page, lang): fill_texts(default_texts(lang, kind if page == CODE else page), code)
        for page, code in codes.items()
        for lang in LANGUAGES
    }
    return Board(
        LONGEST_UNIT,
        False,
        inches,
        "vi",
        program,
        codes,
        texts,
        {lang: fixed_texts(lang) for lang in LANGUAGES},
        {lang: visitor_texts(lang) for lang in LANGUAGES},
        {lang: answers(lang) for lang in LANGUAGES},
        WorkingDays(),
    )


def content_named(
    name: str, lang: str = "vi", larger: bool = False, shift: int = 0, inches: float = 0
) -> KioskContent:
    """The page of this name (:data:`PAGES`) as a visitor sees it who asked for it."""
    levels = 5 if name == "rate 5" else 3
    kind = "gov_site" if name == "site" else "zalo_oa"
    board = make_board(kind, levels, LONGEST_CHANNEL if name == "long" else "", inches)
    if name == "no channel":
        board = replace(board, codes={})
    view = View(_asked(name), lang, larger, int(name[-1]) - 1 if name.startswith("answer ") else 0)
    turn = {"notice": NOTICE_ID, "long notice": LONG_NOTICE_ID, STANDBY: STANDBY}.get(name, CODE)
    now = EVENING if name == STANDBY else NOW
    return content_of(board, view, turn, now, shift, paused=name == "covered")


def link_of(name: str) -> str:
    """What the code on a page with a code must say."""
    return LINKS.get(name, OA)


def _asked(name: str) -> str:
    if name.startswith("answer "):
        return ANSWER
    if name.startswith("rate"):
        return RATE
    own = (PETITIONS, PORTAL, ANSWERS, THANKS, CALLED)
    return name if name in own else ""


def _code(name: str, link: str, kind: str) -> Code:
    return Code(name, link, readable_link(link), fingerprint(link), kind)


def _short_notice() -> dict[str, dict[str, str]]:
    vi = {
        "title": "Nghỉ Ngày Văn hóa Việt Nam 24/11",
        "body": "Thứ Ba, 24/11/2026, Trung tâm nghỉ cả ngày.\nTrung tâm làm việc lại lúc **07:30, "
        "Thứ Tư, 25/11/2026**.",
    }
    en = {"title": "Closed on 24 November", "body": "We open again on **Wednesday at 07:30**."}
    return {"vi": vi, "en": en}


def _long_notice() -> dict[str, dict[str, str]]:
    body = (_WORDS * 9)[: BODY_LONGEST - 30].rsplit(" ", 1)[0]
    parts = body.replace("**", "").split(" ")
    lines = [" ".join(parts[at : at + 12]) for at in range(0, len(parts), 12)]
    title = (_WORDS * 3)[:TITLE_LONGEST].rsplit(" ", 1)[0].replace("**", "")
    words = {"title": title, "body": "\n".join(lines[:8])}
    return {"vi": words, "en": words}
