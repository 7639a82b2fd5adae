"""The texts of the public screen as they travel with the program."""

import json
from functools import cache
from typing import Any

from models.resources import resource_path


def shipped_version() -> str:
    """The version of the content as shipped, like ``2026.11.20-1``."""
    return str(shipped()["version"])


@cache
def shipped() -> dict[str, Any]:
    """``version``; ``texts`` by kind and language; ``visitor``, ``answers`` and ``fixed`` by
    language. Not to be changed by whoever reads it."""
    text = resource_path("texts", "screen.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
