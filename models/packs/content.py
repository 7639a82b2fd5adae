"""What a content pack says: pages, texts, withdrawn links, proposed links."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.channels.changes import checked_name
from models.channels.links import MAX_LENGTH, judge_link
from models.channels.withdrawn import Withdrawn
from models.clock import iso, parse_time
from models.display.program import ScreenProgram, program_from_values, program_to_values
from models.display.texts import KINDS, LANGUAGES, LIMITS, checked_text
from models.errors import Refused
from models.packs.strict_json import BAD
from models.text.reason import checked_reason

MAX_WITHDRAWN, MAX_PROPOSED = 200, 20
VERSION = re.compile(r"(\d{4})\.(\d\d)\.(\d\d)-([1-9]\d{0,5})", re.ASCII)
NO_REASON = "Hãy ghi lý do thu hồi liên kết."

_LINK = re.compile(r"[!-~]+", re.ASCII)
_PASSED = ("accept", "warn")
_CONTENT_KEYS = {"program", "texts", "withdrawn", "proposed"}

Texts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Edited texts as the settings keep them: kind, language, name, text."""


@dataclass(frozen=True)
class Proposed:
    """A link that desks are asked to register; two people still confirm it there."""

    link: str
    name: str
    kind: str


@dataclass(frozen=True)
class Content:
    """All of a pack's content. Its version is the program's."""

    program: ScreenProgram
    texts: Texts
    withdrawn: tuple[Withdrawn, ...] = ()
    proposed: tuple[Proposed, ...] = ()


def content_to_values(content: Content) -> dict[str, Any]:
    """Plain values for JSON."""
    return {
        "program": program_to_values(content.program),
        "texts": {
            kind: {lang: dict(named) for lang, named in langs.items()}
            for kind, langs in content.texts.items()
        },
        "withdrawn": [vars(notice).copy() for notice in content.withdrawn],
        "proposed": [vars(link).copy() for link in content.proposed],
    }


def content_from_values(values: Any) -> Content:
    """Content out of a stranger's values.

    Raises:
        Refused: another shape, a text or a link that this desk would not accept from anybody.
    """
    if not isinstance(values, dict) or set(values) != _CONTENT_KEYS:
        raise Refused(BAD)
    withdrawn = tuple(_withdrawn(item) for item in _items(values["withdrawn"], MAX_WITHDRAWN))
    proposed = tuple(_proposed(item) for item in _items(values["proposed"], MAX_PROPOSED))
    links = [notice.link for notice in withdrawn] + [link.link for link in proposed]
    if len(set(links)) != len(links):
        # Twice the same, or withdrawn and proposed at once.
        raise Refused(BAD)
    program = values["program"]
    if not isinstance(program, dict):
        raise Refused(BAD)
    return Content(
        program_from_values(program), checked_texts(values["texts"]), withdrawn, proposed
    )


def checked_texts(values: Any) -> Texts:
    """Edited texts of all kinds and languages.

    Raises:
        Refused: an unknown kind, language or name, or a text that an editor would be refused.
    """
    return {
        kind: {
            lang: {name: _text(name, text) for name, text in _mapping(named).items()}
            for lang, named in _mapping(langs).items()
            if _is_known(kind, lang)
        }
        for kind, langs in _mapping(values).items()
    }


def checked_notice(link: str, reason: str, at: str) -> Withdrawn:
    """A notice about any link, also one that the policy of today would not accept.

    Raises:
        Refused: no link, no reason, or a reason with a person's data in it.
    """
    if len(link) > MAX_LENGTH or not _LINK.fullmatch(link):
        raise Refused(BAD)
    return Withdrawn(link, checked_reason(reason, NO_REASON), at)


def checked_proposal(link: str, name: str) -> Proposed:
    """A link that desks may register, under the name it has there.

    Raises:
        Refused: against the link policy, not in its one spelling, or without a usable name.
    """
    verdict = judge_link(link)
    if verdict.verdict not in _PASSED or verdict.canonical is None or verdict.kind is None:
        raise Refused("{0}", verdict.reason)
    return Proposed(verdict.canonical, checked_name(name), verdict.kind)


def version_order(version: str) -> tuple[int, ...]:
    """What versions sort by; an unreadable one comes first."""
    match = VERSION.fullmatch(version)
    return tuple(map(int, match.groups())) if match else ()


def _withdrawn(item: Mapping[str, str]) -> Withdrawn:
    if set(item) != {"link", "reason", "at"}:
        raise Refused(BAD)
    notice = checked_notice(item["link"], item["reason"], item["at"])
    if iso(parse_time(notice.at)) != notice.at or notice.reason != item["reason"]:
        raise Refused(BAD)
    return notice


def _proposed(item: Mapping[str, str]) -> Proposed:
    if set(item) != {"link", "name", "kind"}:
        raise Refused(BAD)
    link = checked_proposal(item["link"], item["name"])
    if vars(link) != dict(item):
        raise Refused(BAD)
    return link


def _items(values: Any, most: int) -> list[Mapping[str, str]]:
    if not isinstance(values, list) or len(values) > most:
        raise Refused(BAD)
    for item in values:
        if not isinstance(item, dict) or not all(isinstance(part, str) for part in item.values()):
            raise Refused(BAD)
    return values


def _mapping(values: Any) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise Refused(BAD)
    return values


def _is_known(kind: str, lang: str) -> bool:
    if kind not in KINDS or lang not in LANGUAGES:
        raise Refused(BAD)
    return True


def _text(name: str, text: Any) -> str:
    if name not in LIMITS or not isinstance(text, str):
        raise Refused(BAD)
    return checked_text(name, text)
