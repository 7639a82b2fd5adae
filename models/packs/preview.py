"""What taking a pack in would change here, before anybody decides."""

from dataclasses import asdict, dataclass, replace

from models.channels.changes import live_row
from models.channels.register import ChannelNow, from_row
from models.channels.withdrawn import Withdrawn, withdrawn_links
from models.clock import iso
from models.display.program import PageSpec, load_program
from models.display.texts import KINDS, LANGUAGES, default_texts, load_texts
from models.packs.content import Proposed, Texts, version_order
from models.packs.issuer import Issuer, LastTaken, last_taken
from models.packs.pack import Pack
from models.store import settings

NEW, KNOWN, OTHER = "new", "known", "other"
ADDED, CHANGED, REMOVED = "added", "changed", "removed"
OPEN, THERE, BARRED = "open", "there", "barred"


@dataclass(frozen=True)
class TextChange:
    """One text that becomes another. ``own``: the desk had edited it itself."""

    kind: str
    lang: str
    name: str
    before: str
    after: str
    own: bool


@dataclass(frozen=True)
class PageChange:
    """A page that is ``added``, ``changed`` or ``removed``; ``page`` is the later state."""

    change: str
    page: PageSpec


@dataclass(frozen=True)
class Withdrawal:
    """A notice, and the channel here that it disables; None where no live one has the link."""

    notice: Withdrawn
    channel: ChannelNow | None


@dataclass(frozen=True)
class Proposal:
    """A proposed link: ``open`` (it will be entered), ``there`` already, or ``barred`` by a
    later notice that withdrew it."""

    link: Proposed
    state: str


@dataclass(frozen=True)
class PackPreview:
    """``key_state``: ``known``, ``new`` (no key was ever accepted here) or ``other`` than the one
    accepted last; the two latter need a person's comparison. ``older``: than the last pack with
    the same key, whose version is ``last_version`` (empty before the first). ``present``: the
    version this desk shows now. ``moved``: the order of the pages changes."""

    issuer: Issuer
    key_mark: str
    key_state: str
    version: str
    created_at: str
    present: str
    last_version: str
    older: bool
    texts: tuple[TextChange, ...]
    pages: tuple[PageChange, ...]
    moved: bool
    withdrawals: tuple[Withdrawal, ...]
    proposals: tuple[Proposal, ...]

    @property
    def replaces_own(self) -> bool:
        """Whether texts that this desk edited are replaced."""
        return any(text.own for text in self.texts)

    @property
    def changes_nothing(self) -> bool:
        """Whether the desk shows and knows all of it already."""
        return (
            self.version == self.present
            and not (self.texts or self.pages or self.moved)
            and all(item.channel is None for item in self.withdrawals)
            and all(item.state != OPEN for item in self.proposals)
        )


def preview(pack: Pack) -> PackPreview:
    """Compare a pack with the store. Call inside ``store.read()``."""
    last, program = last_taken(), load_program()
    wanted = pack.content.program.pages
    kept_ids = {page.id for page in wanted} & {page.id for page in program.pages}
    return PackPreview(
        issuer=pack.issuer,
        key_mark=pack.key_mark,
        key_state=_key_state(pack, last),
        version=pack.version,
        created_at=iso(pack.created_at),
        present=program.version,
        last_version=last.version if last is not None else "",
        older=_is_older(pack, last),
        texts=_text_changes(pack.content.texts),
        pages=_page_changes(program.pages, wanted),
        moved=_order(program.pages, kept_ids) != _order(wanted, kept_ids),
        withdrawals=tuple(_withdrawal(notice) for notice in pack.content.withdrawn),
        proposals=tuple(_proposal(link, iso(pack.created_at)) for link in pack.content.proposed),
    )


def _key_state(pack: Pack, last: LastTaken | None) -> str:
    if last is None:
        return NEW
    return KNOWN if last.key == pack.key else OTHER


def _is_older(pack: Pack, last: LastTaken | None) -> bool:
    if last is None or last.key != pack.key:
        return False
    here = version_order(pack.version), iso(pack.created_at)
    return here < (version_order(last.version), last.created_at)


def _text_changes(texts: Texts) -> tuple[TextChange, ...]:
    edited = settings.get(settings.SCREEN_TEXTS)
    found = []
    for kind in KINDS:
        for lang in LANGUAGES:
            own = edited.get(kind, {}).get(lang, {})
            before = asdict(load_texts(lang, kind))
            named = texts.get(kind, {}).get(lang, {})
            after = asdict(replace(default_texts(lang, kind), **named))
            found += [
                TextChange(kind, lang, name, before[name], after[name], name in own)
                for name in after
                if before[name] != after[name]
            ]
    return tuple(found)


def _page_changes(
    before: tuple[PageSpec, ...], after: tuple[PageSpec, ...]
) -> tuple[PageChange, ...]:
    old, new = {page.id: page for page in before}, {page.id: page for page in after}
    later = [
        PageChange(CHANGED if page.id in old else ADDED, page)
        for page in after
        if old.get(page.id) != page
    ]
    gone = [PageChange(REMOVED, page) for page in before if page.id not in new]
    return tuple(later + gone)


def _order(pages: tuple[PageSpec, ...], among: set[str]) -> list[str]:
    return [page.id for page in pages if page.id in among]


def _withdrawal(notice: Withdrawn) -> Withdrawal:
    row = live_row(notice.link)
    return Withdrawal(notice, from_row(row) if row is not None else None)


def _proposal(link: Proposed, created_at: str) -> Proposal:
    notice = withdrawn_links().get(link.link)
    if notice is not None and notice.at >= created_at:
        return Proposal(link, BARRED)
    return Proposal(link, THERE if live_row(link.link) is not None else OPEN)
