"""The system log: a hash chain, so that a changed or missing line shows.

Each line's hash is SHA-256 over the previous hash and the line's own fields as canonical JSON.
No personal data of visitors is ever written here: codes, counts and reasons only.
"""

import hashlib
import json
from datetime import datetime

from peewee import fn

from models.clock import iso
from models.store import settings
from models.store.rows import dicts
from models.store.schema import Audit

GENESIS = "0" * 64


def append(now: datetime, actor: str, action: str, subject: str, **details: object) -> None:
    """Add a line. Call inside ``store.write()``, together with what it tells of."""
    last = Audit.select(Audit.seq, Audit.hash).order_by(Audit.seq.desc()).first()
    line = {
        "seq": (last.seq if last else 0) + 1,
        "at": iso(now),
        "actor": actor,
        "action": action,
        "subject": subject,
        "details": json.dumps(details, ensure_ascii=False, sort_keys=True),
        "previous": last.hash if last else GENESIS,
    }
    digest = _digest(line)
    Audit.create(**line, hash=digest)
    # Lines cut off at the end leave a chain that looks whole; its length is kept beside it.
    settings.put(settings.AUDIT_HEAD, {"seq": line["seq"], "hash": digest})


def first_break() -> int | None:
    """The number of the first line that does not fit the chain; None when all do."""
    previous, expected = GENESIS, 1
    fields = (
        Audit.seq,
        Audit.at,
        Audit.actor,
        Audit.action,
        Audit.subject,
        Audit.details,
        Audit.previous,
        Audit.hash,
    )
    for line in Audit.select(*fields).order_by(Audit.seq).dicts().iterator():
        found = line.pop("hash")
        if line["seq"] != expected or line["previous"] != previous or found != _digest(line):
            return int(line["seq"])
        previous, expected = found, expected + 1
    head = settings.get(settings.AUDIT_HEAD)
    if head and (head["seq"], head["hash"]) != (expected - 1, previous):
        return expected
    return None


def lines(limit: int = 200) -> list[dict[str, str]]:
    """The newest lines first, as plain values: at, actor, action, subject, details."""
    query = Audit.select(Audit.at, Audit.actor, Audit.action, Audit.subject, Audit.details)
    return dicts(query.order_by(Audit.seq.desc()).limit(limit))


def length() -> int:
    """How many lines there are."""
    return int(Audit.select(fn.COUNT(Audit.seq)).scalar() or 0)


def _digest(line: dict[str, object]) -> str:
    text = json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
