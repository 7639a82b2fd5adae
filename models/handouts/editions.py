"""Editions of a handout: its languages and the size of its letters."""

from dataclasses import dataclass

from models.errors import Refused

LANGUAGES = ("vi", "en")
VARIANTS = ("standard", "bilingual", "large")
_NO_LANGUAGE = "Tờ hướng dẫn chỉ có tiếng Việt (vi) và tiếng Anh (en), không có {0}. Hãy chọn lại."


@dataclass(frozen=True)
class Edition:
    """``code`` is what the register of batches keeps. ``texts`` names the sets of texts, the
    one that leads first; a second one stands below it or on the back. ``large``: for eyes of 70
    (domain facts, 8)."""

    code: str
    texts: tuple[str, ...]
    large: bool = False


EDITIONS = {
    edition.code: edition
    for edition in (
        Edition("vi", ("vi",)),
        Edition("en", ("en",)),
        Edition("vi+en", ("vi", "en")),
        Edition("vi-large", ("vi-large",), large=True),
        Edition("en-large", ("en-large",), large=True),
    )
}


def edition_of(code: str) -> Edition:
    """The edition of this code.

    Raises:
        Refused: there is none.
    """
    if code not in EDITIONS:
        raise Refused(_NO_LANGUAGE, code[:20])
    return EDITIONS[code]


def edition_code(variant: str, language: str) -> str:
    """The code of a variant in a language; ``bilingual`` is Vietnamese first in either.

    Raises:
        Refused: unknown variant or language.
    """
    if variant not in VARIANTS:
        raise Refused(
            "Tờ hướng dẫn không có bản {0}. Hãy chọn standard, bilingual hoặc large.", variant[:20]
        )
    if language not in LANGUAGES:
        raise Refused(_NO_LANGUAGE, language[:20])
    return {"standard": language, "bilingual": "vi+en", "large": f"{language}-large"}[variant]
