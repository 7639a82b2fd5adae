"""JSON of which there is one spelling only, so that what was signed is what is read."""

import json
import re
from typing import Any

from models.errors import Refused

BAD = "Nội dung trong gói không đúng khuôn dạng nên không nhận. Hãy xin lại tệp từ nơi phát hành."
MAX_DEPTH = 12
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")
_LONGEST_NUMBER = 15


def canonical(value: Any) -> bytes:
    """UTF-8 with sorted keys and no spaces: the same bytes for the same value.

    Raises ValueError for NaN, infinity and lone surrogates.
    """
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("utf-8")


def parse(data: bytes) -> Any:
    """The value of canonical JSON, at most :data:`MAX_DEPTH` deep, numbers short whole ones.

    Raises:
        Refused: anything else, a key said twice, NaN and a fraction among it.
    """
    try:
        _refuse_depth(data)
        value = json.loads(
            data.decode("utf-8"),
            parse_int=_whole,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
        # A key said twice, an escape or a space more: the spelling differs from ours.
        same = canonical(value) == data
    except (ValueError, RecursionError) as error:
        raise Refused(BAD) from error
    if not same:
        raise Refused(BAD)
    return value


def _refuse_depth(data: bytes) -> None:
    depth = 0
    for match in _BRACKET.finditer(_STRING.sub(b"", data)):
        depth += 1 if match[0] in b"[{" else -1
        if depth > MAX_DEPTH:
            raise ValueError("too deep")


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("number too long")
    return int(text)


def _refuse(text: str) -> Any:
    raise ValueError(text)
