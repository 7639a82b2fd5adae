"""The public screen as a process of its own; the desk's pages are not loaded for it."""

from PySide6.QtCore import QTimer

from models.store.opening import open_store, refuse_other_store
from models.store.places import Places
from ui.boot import make_application, take_over_screen
from ui.cli.parser import Arguments
from ui.i18n import set_language
from ui.kiosk.beat import Beat
from ui.kiosk.process import run_kiosk
from ui.large_blocks import give_back_large_blocks
from ui.quick_start import settle
from ui.session import Session, clock


def run_public_screen(arguments: Arguments, places: Places) -> int:
    """Show it until it is left; the exit code is 0 when that was wanted."""
    give_back_large_blocks()
    refuse_other_store(arguments.database)
    lock = None if arguments.get("windowed") else take_over_screen(places)
    application = make_application()
    if arguments.get("beat"):
        Beat(application).start()
    store = open_store(places, clock())
    set_language(arguments.lang or "vi")
    controller = run_kiosk(
        application,
        Session(store),
        arguments.get("screen"),
        arguments.get("windowed"),
        bool(arguments.get("watch") or arguments.get("alone")),
        arguments.lang or "vi",
    )
    QTimer.singleShot(1500, settle)
    result = application.exec()
    del controller
    store.close()
    if lock is not None:
        lock.unlock()
    return int(result)
