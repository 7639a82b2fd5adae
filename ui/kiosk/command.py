"""The command ``kiosk``: the public screen itself, or the small process that watches one."""

from models.store.places import Places
from ui.cli.parser import Arguments


def run_kiosk_command(arguments: Arguments, places: Places) -> int:
    """Its exit code; 0 when the screen was left on purpose."""
    if arguments.get("watch") and not arguments.get("windowed"):
        # The watcher stays small: Qt is the screen's business.
        from ui.kiosk.watch import watch_screen

        return watch_screen(arguments, places)
    import ui.quick_start  # noqa: F401
    from ui.public_screen import run_public_screen

    return run_public_screen(arguments, places)
