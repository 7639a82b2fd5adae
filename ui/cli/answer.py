"""How commands answer: JSON for programs, short lines for people."""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any


def answer(value: Any, as_json: bool, lines: Callable[[], Iterable[str]]) -> None:
    """Write one JSON document, or the lines for a person."""
    if as_json:
        write_line(dump(value))
        return
    for line in lines():
        write_line(line)


def dump(value: Any) -> str:
    """One line of JSON with letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def write_line(text: str) -> None:
    """Write and flush: whoever reads a pipe sees each row as soon as it is durable."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
