"""What the code page says: shipped texts, edited by a supervisor, in two languages.

Following must stay voluntary (domain facts, 1.6), so a text that demands it is refused.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from models.errors import Refused
from models.resources import resource_path
from models.setup.desk import require_officer, require_pin_if_set
from models.store import audit, settings
from models.store.opening import Store
from models.text.fold import clean

LANGUAGES = ("vi", "en")
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
_DEMAND = re.compile(r"(?<!không )(?<!không phải )bắt buộc|\b(?:mandatory|compulsory|obligatory)\b")
_DENIED = re.compile(r"\bnot (?:mandatory|compulsory|obligatory)\b")


@dataclass(frozen=True)
class ScreenTexts:
    """The texts of the code page. ``**…**`` is emphasis; ``{name}`` and ``{link}`` stand for
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


def default_texts(lang: str, kind: str = "zalo_oa") -> ScreenTexts:
    """The texts as shipped, for a channel of this kind."""
    return ScreenTexts(**_shipped()["texts"][kind][lang])


def fixed_texts(lang: str) -> FixedTexts:
    """The fail-safe texts in a language."""
    values = dict(_shipped()["fixed"][lang])
    weekdays = tuple(values.pop("weekdays").split("|"))
    return FixedTexts(weekdays=weekdays, **values)


def load_texts(lang: str, kind: str = "zalo_oa") -> ScreenTexts:
    """The texts as they stand: shipped ones with what was edited over them."""
    shipped = default_texts(lang, kind)
    edited = settings.get(settings.SCREEN_TEXTS).get(kind, {}).get(lang, {})
    known = {name: text for name, text in edited.items() if name in LIMITS}
    return replace(shipped, **known)


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

    Raises:
        Refused: too long, empty, a demand, unknown officer, PIN missing or wrong. Nothing changed.
    """
    officer = require_officer(by)
    checked = {name: checked_text(name, text) for name, text in values.items()}
    require_pin_if_set(store, pin, now)
    shipped = asdict(default_texts(lang, kind))
    before = load_texts(lang, kind)
    wanted = replace(before, **checked)
    edited = {name: text for name, text in asdict(wanted).items() if text != shipped[name]}
    changed = [item.name for item in fields(wanted) if _differs(before, wanted, item.name)]
    if not changed:
        return wanted
    with store.write():
        kept = settings.get(settings.SCREEN_TEXTS)
        kept = {**kept, kind: {**kept.get(kind, {}), lang: edited}}
        settings.put(settings.SCREEN_TEXTS, kept)
        audit.append(now, officer.code, "screen_texts", f"{kind}/{lang}", changed=changed)
    return wanted


def checked_text(name: str, text: str) -> str:
    """One text as it would be kept: one line, NFC, no invisible characters.

    Raises:
        Refused: empty where it must not be, too long, marks of emphasis left open, or a demand.
    """
    line = " ".join(clean(text).split())
    if not line and name not in MAY_BE_EMPTY:
        raise Refused("Nội dung này không được để trống. Hãy ghi nội dung hoặc lấy lại bản gốc.")
    if len(line) > LIMITS[name]:
        raise Refused(
            "Nội dung dài {0} ký tự, chỉ được {1}. Hãy rút ngắn.", len(line), LIMITS[name]
        )
    if line.count("**") % 2:
        raise Refused("Dấu ** phải đi thành cặp, trước và sau phần in đậm. Hãy sửa lại.")
    lower = line.casefold().replace("**", "")
    if _DEMAND.search(_DENIED.sub("", lower)):
        raise Refused("Không được ghi việc quan tâm là bắt buộc. Hãy ghi theo hướng tự nguyện.")
    return line


def filled(text: str, name: str, link: str) -> str:
    """The text with the channel's name and readable link in their places."""
    return text.replace(NAME, name).replace(LINK, link)


def pieces(text: str) -> list[tuple[str, bool]]:
    """A text cut into (words, emphasised) runs; the marks themselves are gone."""
    found = [(part, index % 2 == 1) for index, part in enumerate(_BOLD.split(text)) if part]
    return [(part.replace("**", ""), strong) for part, strong in found]


def _differs(before: ScreenTexts, after: ScreenTexts, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


@cache
def _shipped() -> dict[str, Any]:
    text = resource_path("texts", "screen.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
