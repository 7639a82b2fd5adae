"""Whose packs this store takes in: the unit whose key a person accepted last."""

import base64
import binascii
from dataclasses import dataclass

from models.store import settings


@dataclass(frozen=True)
class Issuer:
    """The unit that a pack says it comes from: code and name. Only its key is proof."""

    unit: str
    name: str


@dataclass(frozen=True)
class LastTaken:
    """The last pack that was taken in. ``key``: the signer's 32 raw public bytes; ``created_at``
    and ``taken_at``: ISO times."""

    issuer: Issuer
    key: bytes
    version: str
    created_at: str
    taken_at: str


def last_taken() -> LastTaken | None:
    """The last pack, or None before the first. Call inside ``store.read()``."""
    kept = settings.get(settings.PACK_ISSUER)
    try:
        key = base64.b64decode(kept["key"], validate=True)
        issuer = Issuer(str(kept["unit"]), str(kept["name"]))
        times = str(kept["created_at"]), str(kept["taken_at"])
        return LastTaken(issuer, key, str(kept["version"]), *times)
    except (KeyError, TypeError, ValueError, binascii.Error):
        return None


def keep_taken(last: LastTaken) -> None:
    """Remember it. Call inside ``store.write()``."""
    settings.put(
        settings.PACK_ISSUER,
        {
            "key": base64.b64encode(last.key).decode("ascii"),
            "unit": last.issuer.unit,
            "name": last.issuer.name,
            "version": last.version,
            "created_at": last.created_at,
            "taken_at": last.taken_at,
        },
    )
