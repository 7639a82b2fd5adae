"""The pages and texts as they are being edited: plain values, every edit makes a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from types import MappingProxyType

from models.display.page_checks import BODY_LONGEST, TITLE_LONGEST
from models.display.program import (
    CODE,
    MOST_PAGES,
    NOTICE,
    PageSpec,
    ScreenProgram,
    default_program,
    load_program,
    new_notice_id,
    program_from_values,
    program_to_values,
)
from models.display.texts import KINDS, LANGUAGES, LIMITS, ScreenTexts, checked_text, load_texts
from models.errors import Refused
from ui.pages.screen.hours_text import hours_from_text

TITLE, BODY = "title", "body"
NOTICE_LIMITS = {TITLE: TITLE_LONGEST, BODY: BODY_LONGEST}


@dataclass(frozen=True)
class Draft:
    """``texts`` by kind of page and language; they may break the rules while they are typed."""

    pages: tuple[PageSpec, ...]
    texts: Mapping[tuple[str, str], ScreenTexts]

    def page(self, page_id: str) -> PageSpec:
        """A page of it, the code page where there is none with this id."""
        return next((page for page in self.pages if page.id == page_id), self.pages[0])


def read_draft() -> Draft:
    """What is kept, with the shipped pages that a program may lack, off. Call inside
    ``store.read()``."""
    pages = load_program().pages
    known = {page.id for page in pages}
    lacking = [page for page in default_program().pages if page.id not in known]
    if len(pages) + len(lacking) <= MOST_PAGES:
        pages += tuple(replace(page, enabled=False) for page in lacking)
    texts = {(kind, lang): load_texts(lang, kind) for kind in KINDS for lang in LANGUAGES}
    return Draft(pages, MappingProxyType(texts))


def with_page(draft: Draft, page: PageSpec) -> Draft:
    """With this page in the place of the one with its id."""
    pages = tuple(page if one.id == page.id else one for one in draft.pages)
    return replace(draft, pages=pages)


def with_texts(draft: Draft, kind: str, lang: str, texts: ScreenTexts) -> Draft:
    """With these texts for a kind of page."""
    return replace(draft, texts=MappingProxyType({**draft.texts, (kind, lang): texts}))


def with_notice(draft: Draft, now: datetime) -> tuple[Draft, str]:
    """With one more notice at the end, and its id."""
    words = {lang: {TITLE: "", BODY: ""} for lang in LANGUAGES}
    page = PageSpec(new_notice_id(now), NOTICE, texts=words)
    return replace(draft, pages=(*draft.pages, page)), page.id


def without(draft: Draft, page_id: str) -> Draft:
    """Without a notice."""
    return replace(draft, pages=tuple(page for page in draft.pages if page.id != page_id))


def moved(draft: Draft, page_id: str, step: int) -> Draft:
    """With a page one place earlier (-1) or later (1); the code page stays the first."""
    pages = list(draft.pages)
    place = next(n for n, page in enumerate(pages) if page.id == page_id)
    target = place + step
    if place == 0 or not 1 <= target < len(pages):
        return draft
    pages[place], pages[target] = pages[target], pages[place]
    return replace(draft, pages=tuple(pages))


def retitled(page: PageSpec, lang: str, name: str, text: str) -> PageSpec:
    """A notice with another title or body."""
    words = {**page.texts.get(lang, {}), name: text}
    return replace(page, texts={**page.texts, lang: words})


def page_problem(page: PageSpec) -> Refused | None:
    """What keeps a page from being saved."""
    shipped = default_program()
    rest = () if page.kind == CODE else (shipped.pages[0],)
    values = program_to_values(replace(shipped, pages=(*rest, page)))
    try:
        program_from_values(values)
    except Refused as problem:
        return problem
    return None


def text_problem(name: str, text: str) -> Refused | None:
    """What keeps a text of a page with a code from being saved."""
    try:
        checked_text(name, text)
    except Refused as problem:
        return problem
    return None


def wrong_text(texts: ScreenTexts) -> tuple[str, Refused] | None:
    """The first text that cannot be saved, by name."""
    for item in fields(texts):
        problem = text_problem(item.name, getattr(texts, item.name))
        if problem is not None:
            return item.name, problem
    return None


def notice_problems(page: PageSpec, lang: str) -> dict[str, Refused]:
    """What keeps title and body of a notice from being saved, by name."""
    words = page.texts.get(lang, {})
    found = {}
    for name in NOTICE_LIMITS:
        # The other text cannot be the reason, nor the other language.
        alone = {TITLE: "-", BODY: "", name: words.get(name, "")}
        texts = {"vi": {TITLE: "-", BODY: ""}, lang: alone}
        problem = page_problem(replace(page, texts=texts))
        if problem is not None:
            found[name] = problem
    return found


def hours_problem(text: str) -> Refused | None:
    """What is wrong with a line of hours."""
    try:
        hours_from_text(text)
    except Refused as problem:
        return problem
    return None


def limit(name: str) -> int:
    """How many characters a text may have."""
    return NOTICE_LIMITS[name] if name in NOTICE_LIMITS else LIMITS[name]


def drafted(program: ScreenProgram, draft: Draft) -> ScreenProgram:
    """A program with the pages that are being edited."""
    return replace(program, pages=draft.pages)
