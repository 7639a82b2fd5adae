"""The words of a handout: shipped texts, and what a supervisor changed in them."""

import json
from dataclasses import asdict, dataclass, fields
from functools import cache

from models.errors import Refused
from models.resources import resource_path
from models.store import settings
from models.store.opening import Store
from models.text.fold import clean

KINDS = ("a5", "a4")
CHANNEL_KINDS = ("zalo_oa", "gov_site")
LONGEST = 200
_SETS = {"vi": (), "en": (), "vi-large": ("vi",), "en-large": ("en",)}
"""The sets of texts, and which one a set falls back to for what it does not say itself."""


@dataclass(frozen=True)
class HandoutTexts:
    """Every sentence of a sheet. ``**`` marks bold; ``{name}`` stands for the official name,
    ``{date}`` and ``{batch}`` in ``printed_label`` for the day and the batch number.

    An empty ``sub``, ``tick``, ``other_way`` or ``petitions`` leaves that line out.
    """

    title: str
    heading: str
    sub: str
    step1: str
    step2: str
    step3: str
    tick: str
    other_way: str
    petitions: str
    warning: str
    fingerprint_label: str
    address_label: str
    phone_label: str
    printed_label: str
    sample: str


FIELDS = tuple(field.name for field in fields(HandoutTexts))
OPTIONAL = ("sub", "tick", "other_way", "petitions")


def default_texts(channel_kind: str, language: str) -> HandoutTexts:
    """The shipped texts of a set: ``vi``, ``en``, or ``vi-large`` and ``en-large`` with shorter
    sentences for large letters.

    Raises:
        Refused: a kind or a set that no handout exists in.
    """
    _check(channel_kind, language)
    words: dict[str, str] = {}
    for name in (*_SETS[language], language):
        words |= _shipped()[channel_kind][name]
    return HandoutTexts(**words)


def handout_texts(channel_kind: str, language: str) -> HandoutTexts:
    """The texts as this unit wants them: shipped ones, with what was edited put over them.

    What a set for large letters leaves to the other one follows that one's edits too.

    Raises:
        Refused: as :func:`default_texts`.
    """
    _check(channel_kind, language)
    return HandoutTexts(**(_before_edits(channel_kind, language) | _edited(channel_kind, language)))


def save_texts(store: Store, channel_kind: str, language: str, wanted: HandoutTexts) -> None:
    """Keep what differs from the shipped texts, so that later shipped ones still reach the rest.

    Raises:
        Refused: an empty or overlong sentence, unknown kind or language.
    """
    _check(channel_kind, language)
    shipped = _before_edits(channel_kind, language)
    edited = {}
    for name, text in asdict(wanted).items():
        tidy = _tidy(text)
        if not tidy and name not in OPTIONAL:
            raise Refused(
                "Mục “{0}” của tờ hướng dẫn không được để trống. Hãy ghi nội dung.", shipped[name]
            )
        if len(tidy) > LONGEST:
            raise Refused("Mục “{0}” dài quá {1} ký tự. Hãy rút ngắn.", tidy[:40], LONGEST)
        # Shipped texts hold no-break spaces that an editor cannot show.
        if tidy != _tidy(shipped[name]):
            edited[name] = tidy
    with store.write():
        stored = settings.get(settings.HANDOUT_TEXTS)
        every = {k: v for k, v in stored.items() if k != _place(channel_kind, language)}
        if edited:
            every[_place(channel_kind, language)] = edited
        settings.put(settings.HANDOUT_TEXTS, every)


def _tidy(text: str) -> str:
    return " ".join(clean(text).split())


def _before_edits(channel_kind: str, language: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for name in _SETS[language]:
        words |= _shipped()[channel_kind][name] | _edited(channel_kind, name)
    return words | _shipped()[channel_kind][language]


def _edited(channel_kind: str, language: str) -> dict[str, str]:
    edited = settings.get(settings.HANDOUT_TEXTS).get(_place(channel_kind, language))
    if not isinstance(edited, dict):
        return {}
    return {k: v for k, v in edited.items() if k in FIELDS and isinstance(v, str)}


def _place(channel_kind: str, language: str) -> str:
    return f"{channel_kind}/{language}"


def _check(channel_kind: str, language: str) -> None:
    if channel_kind not in CHANNEL_KINDS:
        raise Refused("Chưa có tờ hướng dẫn cho loại kênh này. Hãy chọn kênh khác.")
    if language not in _SETS:
        raise Refused(
            "Tờ hướng dẫn chỉ có tiếng Việt (vi) và tiếng Anh (en), không có {0}. Hãy chọn lại.",
            language,
        )


@cache
def _shipped() -> dict[str, dict[str, dict[str, str]]]:
    text = resource_path("texts", "handouts.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, dict[str, str]]] = json.loads(text)
    return loaded
