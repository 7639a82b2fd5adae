"""``backup``, ``restore`` and ``check``."""

from dataclasses import asdict

from models import health
from models.clock import iso
from models.health import Finding
from models.setup import pin
from models.store.backup import Backup, back_up
from models.store.places import Places
from models.store.restore import check_copy, restore, secret_of_copy
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.session import Session, clock

UNUSABLE = 4


def backup(session: Session, arguments: Arguments) -> int:
    """A proven copy, in the backup folder or where ``--out`` says."""
    out = arguments.get("out")
    made = back_up(
        session.store.places,
        session.now(),
        reason="manual",
        out=out.absolute() if out else None,
    )
    return _answer(made, arguments)


def restore_copy(session: Session, arguments: Arguments) -> int:
    """Back from a copy. The PIN is this store's, or the copy's on a new PC."""
    file, now = arguments.get("file").absolute(), session.now()
    check_copy(file)
    given = arguments.get("pin")
    if pin.has_pin():
        pin.check_pin(session.store, given, now)
    else:
        pin.check_foreign(secret_of_copy(file), given)
    return _answer(restore(session.store, file, now, "restore"), arguments)


def check(places: Places, arguments: Arguments) -> int:
    """Health of everything; exit 4 when something is bad."""
    findings = health.examine(places, clock())
    findings += _devices()
    ok = not any(finding.level == "bad" for finding in findings)
    value = {"ok": ok, "findings": [asdict(finding) for finding in findings]}
    answer(
        value,
        arguments.json,
        lambda: (f"[{finding.level}] {finding.code}: {finding.text}" for finding in findings),
    )
    return 0 if ok else UNUSABLE


def _devices() -> list[Finding]:
    # Screens and printers are Qt's to know; the rest of this module must not load it.
    from ui.cli.devices import examine_devices

    return examine_devices()


def _answer(made: Backup, arguments: Arguments) -> int:
    value = {"path": str(made.path), "rows": made.rows, "proven_at": iso(made.proven_at)}
    answer(
        value,
        arguments.json,
        lambda: [f"{made.path}: {made.rows} lượt, đã kiểm chứng {iso(made.proven_at)}"],
    )
    return 0
