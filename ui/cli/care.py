"""``backup``, ``restore`` and ``check``."""

from models import health
from models.clock import iso
from models.errors import StoreProblem
from models.health import Finding
from models.setup import pin
from models.store.backup import Backup, back_up
from models.store.opening import open_store
from models.store.places import Places
from models.store.restore import proven_copy, restore_proven
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import tr, tr_filled
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
    given = arguments.get("pin")
    with proven_copy(file) as copy:
        if pin.has_pin():
            pin.check_pin(session.store, given, now)
        else:
            pin.check_foreign(session.store, copy.secret, given, now)
        return _answer(restore_proven(session.store, copy, now, "restore"), arguments)


def check(places: Places, arguments: Arguments) -> int:
    """Health of everything; exit 4 when something is bad."""
    findings = [*_examine(places), *_devices()]
    ok = not any(finding.level == "bad" for finding in findings)
    told = [
        {"code": found.code, "level": found.level, "text": tr_filled(found.template, found.values)}
        for found in findings
    ]
    answer(
        {"ok": ok, "findings": told},
        arguments.json,
        lambda: (f"[{found['level']}] {found['code']}: {found['text']}" for found in told),
    )
    return 0 if ok else UNUSABLE


def _examine(places: Places) -> list[Finding]:
    now = clock()
    try:
        store = open_store(places, now)
    except StoreProblem as problem:
        return health.examine_unopened(places, problem)
    try:
        return health.examine(store, now)
    finally:
        store.close()


def _devices() -> list[Finding]:
    # Screens and printers are Qt's to know; the rest of this module must not load it.
    from ui.cli.devices import examine_devices

    return examine_devices()


def _answer(made: Backup, arguments: Arguments) -> int:
    value = {"path": str(made.path), "rows": made.rows, "proven_at": iso(made.proven_at)}
    answer(
        value,
        arguments.json,
        lambda: [
            tr("{0}: {1} lượt, đã kiểm chứng {2}").format(made.path, made.rows, iso(made.proven_at))
        ],
    )
    return 0
