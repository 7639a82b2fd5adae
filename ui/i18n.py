"""The program's own texts in the language of the person. No Qt: the command line uses it too."""

import re
from pathlib import Path

from models.errors import Problem
from models.resources import resource_path
from models.text.formats import filling

LANGUAGES = ("vi", "en")

_TELLING = 8
"""Letters before the first value by which a template is known."""
_PLACE = re.compile(r"\\\{\d+\\\}")

_language = "vi"
_texts: dict[str, str] = {}


def tr(text: str) -> str:
    """The text in the chosen language; a text without a translation stays Vietnamese."""
    return _texts.get(text, text)


def N_(text: str) -> str:
    """Marks a literal for translation where it is only defined; ``tr`` is called when shown."""
    return text


def tr_problem(problem: Problem) -> str:
    """The sentence of a problem in the chosen language."""
    return tr_filled(problem.template, problem.values)


def tr_filled(template: str, values: tuple[object, ...]) -> str:
    """A template in the chosen language with its values, labels and days among them included."""
    return tr(template).format(*(filling(value, tr) for value in values))


def tr_stored(text: str) -> str:
    """A sentence that was stored in Vietnamese with its values in it, in the chosen language."""
    if text in _texts:
        return _texts[text]
    for template, translation in _texts.items():
        start = template.partition("{")[0]
        if len(start) < len(template) and len(start) >= _TELLING and text.startswith(start):
            found = re.fullmatch(_PLACE.sub("(.*)", re.escape(template)), text, re.DOTALL)
            if found is not None:
                return _filled(template, translation, found.groups())
    return text


def _filled(template: str, translation: str, values: tuple[str, ...]) -> str:
    places = [int(place) for place in re.findall(r"\{(\d+)\}", template)]
    by_place = dict(zip(places, values, strict=True))
    return translation.format(*(tr(by_place.get(n, "")) for n in range(max(places) + 1)))


def language() -> str:
    """The chosen language, one of :data:`LANGUAGES`."""
    return _language


def set_language(lang: str) -> None:
    """Chooses the language of the texts shown from now on; ``ValueError`` for an unknown one."""
    global _language
    if lang not in LANGUAGES:
        raise ValueError(f"unknown language {lang!r}")
    texts = {} if lang == "vi" else read_texts(resource_path("translations", f"app_{lang}.ts"))
    _texts.clear()
    _texts.update(texts)
    _language = lang


def read_texts(path: Path) -> dict[str, str]:
    """The finished translations of a Qt Linguist file, by source text."""
    # Vietnamese needs no file, and most desks never load this.
    import xml.etree.ElementTree as ET

    texts: dict[str, str] = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            texts[message.findtext("source", "")] = translation.text
    return texts
