"""Presses that the store could not take yet, kept beside it until it takes them.

Nothing here touches the store: a program that ends while the store is blocked, or is ended,
stores its rows at the next start. Ids are made at the press, so none can be stored twice.
"""

import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

from models.clock import iso, parse_time
from models.errors import Refused
from models.log.interactions import Draft
from models.store.files import write_durably
from models.store.places import Places

FILE_NAME = "waiting.json"
_log = logging.getLogger(__name__)


class Press(NamedTuple):
    """What was pressed, and when (aware, +07:00): the time the row will have."""

    draft: Draft
    at: datetime


def keep_presses(places: Places, presses: Sequence[Press]) -> None:
    """Keep these presses, and no others; without any the file goes.

    Raises OSError when the disk does not take it.
    """
    file = places.root / FILE_NAME
    if not presses:
        file.unlink(missing_ok=True)
        return
    data = json.dumps([_values(press) for press in presses], ensure_ascii=False)
    write_durably(file, data.encode("utf-8"))


def kept_presses(places: Places) -> list[Press]:
    """The presses kept, in the order they were made; an unreadable file is put aside."""
    file = places.root / FILE_NAME
    if not file.exists():
        return []
    try:
        return [_press(values) for values in json.loads(file.read_bytes())]
    except (OSError, ValueError, TypeError, KeyError, Refused):
        _log.exception("kept presses cannot be read")
        with suppress(OSError):
            file.replace(file.with_suffix(".bad"))
        return []


def _values(press: Press) -> dict[str, Any]:
    values = press.draft._asdict()
    values["at"] = iso(press.draft.at) if press.draft.at else None
    return {"pressed_at": iso(press.at), **values}


def _press(values: dict[str, Any]) -> Press:
    given = dict(values)
    pressed = parse_time(given.pop("pressed_at"))
    if given["at"] is not None:
        given["at"] = parse_time(given["at"])
    return Press(Draft(**given), pressed)
