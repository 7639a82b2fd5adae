"""The order in which packages are taken in: by time of closing, however many there are.

Of two keys that contradict each other the first one met is kept. So that a drop of thousands keeps
the same one as a drop of two, whatever the files are called and in which folders they lie, they are
put in order before the first of them is judged.
"""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from models.clock import iso
from models.errors import Refused
from models.store.files import is_file
from models.weekly_package.container import content, scan
from models.weekly_package.manifest import MANIFEST, NAMES, Manifest, manifest_bytes, read_manifest
from models.weekly_package.read import MAX_MANIFEST

Order = tuple[str, str]
_LAST: Order = ("~", "")
"""After every time: whoever stops in the middle has what can be taken in."""


def order_of(manifest: Manifest) -> Order:
    """When it was closed, and of packages of one second always the same one first."""
    return iso(manifest.closed_at), hashlib.sha256(manifest_bytes(manifest)).hexdigest()


def in_closing_order(paths: Iterable[Path], step: Callable[[], None]) -> list[Path]:
    """Files by what their manifests claim, which is no proof of anything; those that claim nothing
    last, as they came. ``step`` is called before each and may raise to give up."""
    claimed = {}
    for path in paths:
        step()
        claimed[path] = _claimed(path)
    return sorted(claimed, key=claimed.__getitem__)


def _claimed(path: Path) -> Order:
    if not is_file(path):
        return _LAST
    try:
        with path.open("rb") as file:
            member = scan(file, NAMES)[NAMES.index(MANIFEST)]
            return order_of(read_manifest(content(file, member, MAX_MANIFEST)))
    except (OSError, ValueError, Refused):
        # What is wrong with it is told when it is judged.
        return _LAST
