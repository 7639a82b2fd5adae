"""What the public screen says: shipped texts in two languages. Those of pages with a code are
edited by a supervisor; the words of visitors' pages and of the fail-safe are not.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from types import MappingProxyType

from models.display.program import bump_version, content_version
from models.display.shipped_texts import shipped
from models.display.text_rules import checked_line
from models.setup.desk import require_officer, require_pin_if_set
from models.store import audit, settings
from models.store.opening import Store

LANGUAGES = ("vi", "en")
KINDS = ("zalo_oa", "gov_site", "petitions", "portal")
"""Pages with a code: that of the default channel by its kind, petitions, the service portal."""

LIMITS = {
    "heading": 60,
    "sub": 80,
    "step1": 80,
    "step2": 80,
    "step3": 80,
    "voluntary": 140,
    "warning": 140,
    "privacy": 80,
    "petitions": 80,
}
"""Characters, before ``{name}`` and ``{link}`` are filled in."""

MAY_BE_EMPTY = frozenset(("sub", "petitions"))
NAME, LINK = "{name}", "{link}"

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True)
class ScreenTexts:
    """The texts of a page with a code. ``**…**`` is emphasis; ``{name}`` and ``{link}`` stand for
    the channel's name and readable link. ``sub`` and ``petitions`` may be empty."""

    heading: str
    sub: str
    step1: str
    step2: str
    step3: str
    voluntary: str
    warning: str
    privacy: str
    petitions: str


@dataclass(frozen=True)
class FixedTexts:
    """Texts of the public screen that nobody edits: they belong to its fail-safe."""

    fingerprint: str
    no_channel: str
    wrong_code: str
    ask_officer: str
    sample: str
    sample_note: str
    weekdays: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """A question about the guidance itself, and its short answer, each one line."""

    question: str
    answer: str


def default_texts(lang: str, kind: str = "zalo_oa") -> ScreenTexts:
    """The texts as shipped, for a page of this kind (:data:`KINDS`)."""
    return ScreenTexts(**shipped()["texts"][kind][lang])


def fixed_texts(lang: str) -> FixedTexts:
    """The fail-safe texts in a language."""
    values = dict(shipped()["fixed"][lang])
    weekdays = tuple(values.pop("weekdays").split("|"))
    return FixedTexts(weekdays=weekdays, **values)


def visitor_texts(lang: str) -> Mapping[str, str]:
    """The words of the pages and buttons that visitors touch, by name; ``{0}`` in ``countdown``
    stands for seconds, in ``standby_back`` for a time, in ``content`` for the version."""
    words: dict[str, str] = shipped()["visitor"][lang]
    return MappingProxyType(words)


def answers(lang: str) -> tuple[Answer, ...]:
    """Answers about the guidance itself, in the order in which they are offered."""
    return tuple(Answer(item["q"], item["a"]) for item in shipped()["answers"][lang])


def load_texts(lang: str, kind: str = "zalo_oa") -> ScreenTexts:
    """The texts as they stand: shipped ones with what was edited over them."""
    edited = settings.get(settings.SCREEN_TEXTS).get(kind, {}).get(lang, {})
    known = {name: text for name, text in edited.items() if name in LIMITS}
    return replace(default_texts(lang, kind), **known)


def save_texts(
    store: Store,
    lang: str,
    values: Mapping[str, str],
    by: str,
    now: datetime,
    kind: str = "zalo_oa",
    pin: str | None = None,
) -> ScreenTexts:
    """Keep edited texts; a field that is not in ``values`` stays as it is, and one equal to the
    shipped text is no longer edited, so that a better shipped text reaches the screen later.
    The content version rises with every change.

    Raises:
        Refused: too long, empty, a demand, unknown officer, PIN missing or wrong. Nothing changed.
    """
    officer = require_officer(by)
    checked = checked_texts(values)
    require_pin_if_set(store, pin, now)
    with store.write():
        changed = put_texts(lang, kind, checked)
        if changed:
            settings.put(settings.CONTENT_VERSION, bump_version(content_version(), now))
            audit.append(now, officer.code, "screen_texts", f"{kind}/{lang}", changed=changed)
        return load_texts(lang, kind)


def put_texts(lang: str, kind: str, checked: Mapping[str, str]) -> list[str]:
    """Keep checked texts over those that stand; the names of those that became others. Version
    and audit are the caller's. Call inside ``store.write()``."""
    original, before = asdict(default_texts(lang, kind)), load_texts(lang, kind)
    wanted = replace(before, **checked)
    changed = [item.name for item in fields(wanted) if _differs(before, wanted, item.name)]
    if changed:
        edited = {name: text for name, text in asdict(wanted).items() if text != original[name]}
        kept = settings.get(settings.SCREEN_TEXTS)
        kept = {**kept, kind: {**kept.get(kind, {}), lang: edited}}
        settings.put(settings.SCREEN_TEXTS, kept)
    return changed


def checked_texts(values: Mapping[str, str]) -> dict[str, str]:
    """Texts by name, each as :func:`checked_text` would keep it.

    Raises:
        Refused: as :func:`checked_text`.
    """
    return {name: checked_text(name, text) for name, text in values.items()}


def checked_text(name: str, text: str) -> str:
    """One text as it would be kept: one line, NFC, no invisible characters.

    Raises:
        Refused: empty where it must not be, too long, marks of emphasis left open, or a demand.
    """
    return checked_line(text, LIMITS[name], name in MAY_BE_EMPTY)


def filled(text: str, name: str, link: str) -> str:
    """The text with the channel's name and readable link in their places."""
    return text.replace(NAME, name).replace(LINK, link)


def pieces(text: str) -> list[tuple[str, bool]]:
    """A text cut into (words, emphasised) runs; the marks themselves are gone."""
    found = [(part, index % 2 == 1) for index, part in enumerate(_BOLD.split(text)) if part]
    return [(part.replace("**", ""), strong) for part, strong in found]


def _differs(before: ScreenTexts, after: ScreenTexts, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))
