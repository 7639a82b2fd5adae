"""Finds the columns of a table by what its header calls them."""

import re
from collections.abc import Mapping, Sequence

from models.text.fold import fold

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NO_WORD = re.compile(r"[\W_]+")


def map_columns(headers: Sequence[str], wanted: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """Which column holds what: ``{"code": 0}`` for headers ``("Mã", "Tên")``.

    ``wanted`` gives for each key the names that people use, the best first, in Vietnamese and
    English. Names match without case, marks, punctuation and what stands in brackets. A column
    is given once, to the key whose name comes first; keys without a column are left out.
    """
    plain = [_plain(header) for header in headers]
    found: dict[str, int] = {}
    longest = max(map(len, wanted.values()), default=0)
    for rank in range(longest):
        for key, names in wanted.items():
            if key in found or rank >= len(names):
                continue
            name = _plain(names[rank])
            free = (n for n, text in enumerate(plain) if text == name and n not in found.values())
            place = next(free, None)
            if place is not None:
                found[key] = place
    return found


def _plain(header: str) -> str:
    whole = _NO_WORD.sub(" ", fold(header)).strip()
    return _NO_WORD.sub(" ", fold(_BRACKETS.sub(" ", header))).strip() or whole
