"""Boot: arguments, paths, logging, then one command or the window."""

import signal

if __name__ == "__main__" and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
    # Who presses Ctrl-C while the rest is loaded sees no traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import faulthandler
import logging
import os
import sys
import threading
from types import TracebackType

from models.errors import Problem, Refused, StoreProblem
from models.store.places import Places
from models.store.problems import engine_errors
from ui.cli.parser import Arguments, parse
from ui.i18n import tr_problem
from ui.kiosk.command import run_kiosk_command
from ui.log_files import open_logs
from ui.streams import use_utf8

_log = logging.getLogger("quay")
_kept_open: list[object] = []


def main(argv: list[str] | None = None) -> int:
    """The whole program; the exit code of the contract."""
    use_utf8()
    # Until the log file is open nothing may write to a person's terminal.
    logging.lastResort = logging.NullHandler()
    arguments = parse(sys.argv[1:] if argv is None else argv)
    places = Places(arguments.data_dir)
    try:
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        if arguments.command != "check":
            # What is wrong with the place is a finding of check, not its end.
            places.create()
        _start_log(places)
        # A store that opened well may be damaged further in, wherever it is read.
        with engine_errors(places.store):
            return _run(arguments, places)
    except Refused as error:
        return _say(tr_problem(error), 3)
    except StoreProblem as error:
        _log.warning("store problem: %s", error.code)
        _show(arguments, error)
        return _say(tr_problem(error), 4)
    except BrokenPipeError:
        # The reader went away; what was answered is durable.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the last net: told in one line, kept in the log
        _log.exception("defect")
        defect = Problem("Lỗi của chương trình. Chi tiết nằm trong nhật ký: {0}", str(places.logs))
        _show(arguments, defect)
        return _say(tr_problem(defect), 1)


def _run(arguments: Arguments, places: Places) -> int:
    if arguments.command == "kiosk":
        return run_kiosk_command(arguments, places)
    if arguments.command in (None, "screenshot"):
        # Windows need Qt; other commands must start without it.
        import ui.quick_start  # noqa: F401
        from ui.app import run_desk, run_screenshot

        return (run_screenshot if arguments.command else run_desk)(arguments, places)
    from ui.cli.run import run_command

    return run_command(arguments, places)


def _show(arguments: Arguments, problem: Problem) -> None:
    """Whoever started a window may never see standard error."""
    if arguments.command is None and not os.environ.get("QT_QPA_PLATFORM", "").startswith("off"):
        from ui.boot import show_problem

        show_problem(problem, Places(arguments.data_dir).root)


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr)  # noqa: T201
    return code


def _start_log(places: Places) -> None:
    logging.raiseExceptions = False
    handler, crash = open_logs(places.logs)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("peewee").setLevel(logging.WARNING)
    if crash is not None:
        _kept_open.append(crash)
        faulthandler.enable(crash)
    sys.excepthook = _log_exception
    threading.excepthook = lambda hook: _log_exception(
        hook.exc_type, hook.exc_value or hook.exc_type(), hook.exc_traceback
    )


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.error("unhandled", exc_info=(kind, error, trace))


if __name__ == "__main__":
    sys.exit(main())
