"""What tests of retention do with a store and with copies of it."""

import json
from datetime import datetime, timedelta
from pathlib import Path

from models.store import audit
from models.store.backup import proven_backups, thin
from models.store.opening import Store
from models.store.retention import Applied, apply_retention


def apply(store: Store, now: datetime) -> Applied:
    with store.write():
        return apply_retention(now)


def files_of(store: Store) -> bytes:
    """The store and the files beside it, as they lie on the disk."""
    return b"".join(path.read_bytes() for path in store.places.root.glob("quay.sqlite3*"))


def oldest_monthly(store: Store, copy: Path, now: datetime) -> Path:
    """``copy`` as if it had been made on each of 200 days; the oldest one left by thinning."""
    content = copy.read_bytes()
    copy.unlink()
    for age in range(200):
        stamp = f"{now - timedelta(days=age):%Y%m%dT%H%M%S}"
        (store.places.backups / f"quay-{stamp}-daily.sqlite3").write_bytes(content)
    thin(store.places, now)
    return proven_backups(store.places)[-1].path


def newest_of(action: str) -> dict[str, object]:
    details = next(line["details"] for line in audit.lines() if line["action"] == action)
    return dict(json.loads(details))
