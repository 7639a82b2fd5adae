"""Where an answer comes from: which sources may become a code that visitors scan."""

from models.channels.link_reasons import ACCEPT, CONFIRM
from models.channels.links import GOV_SITE, judge_link, readable_link
from models.channels.withdrawn import withdrawn_links


def source_link(source: str) -> str:
    """The canonical link of a source that may be a code: a government site (domain facts, 1.2)
    that no notice withdrew. Empty for every other source; it is told in words only.

    Call inside ``store.read()``.
    """
    verdict = judge_link(source)
    if verdict.verdict != ACCEPT or verdict.kind != GOV_SITE or verdict.canonical is None:
        return ""
    return "" if verdict.canonical in withdrawn_links() else verdict.canonical


def is_link_without_code(source: str) -> bool:
    """Whether a source is a government link that becomes no code as it stands: with ``?…`` or
    ``#…`` it leads to a page that the link policy cannot vouch for (domain facts, 1.2). Cut off it
    would lead to another page, so it is told in words.
    """
    verdict = judge_link(source)
    return verdict.verdict == CONFIRM and verdict.kind == GOV_SITE


def source_words(source: str) -> str:
    """The source as people read it aloud, whatever it is."""
    return readable_link(source.strip())
