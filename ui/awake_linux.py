"""The three ways to keep a Linux PC awake, each only where it is there.

What must end with the public screen, however it ends, hangs on the reading end of a pipe that
only the screen holds open: a killed process closes it too.
"""

import logging
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

from ui.own_program import outside_environment

WHO = "Quầy Một Cửa"
WHY = "Màn hình công cộng đang chiếu"
_WHAT = "idle:sleep:handle-lid-switch"
_SERVICE, _PATHS = "org.freedesktop.ScreenSaver", ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
_BUS = "keep-awake"
_BUS_MS, _COMMAND_SECONDS, _END_SECONDS = 500, 2.0, 1.0
_log = logging.getLogger(__name__)

_TIMES = re.compile(r"timeout:\s+(\d+)\s+cycle:\s+(\d+)")


@dataclass(frozen=True)
class XScreen:
    """What ``xset q`` says: blanking after ``timeout`` s, ``cycle`` s, and power saving."""

    timeout: int
    cycle: int
    dpms: bool

    def words(self) -> list[str]:
        """The arguments of ``xset`` that bring this state back."""
        return ["s", str(self.timeout), str(self.cycle), "+dpms" if self.dpms else "-dpms"]


def read_xset(text: str) -> XScreen | None:
    """The state in the answer of ``xset q``; None where it has none."""
    times = _TIMES.search(text)
    if times is None:
        return None
    return XScreen(int(times.group(1)), int(times.group(2)), "DPMS is Enabled" in text)


class Holder:
    """A program of the system that runs as long as this process holds its input open."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it, where it is there."""
        command = self.command()
        if not command:
            return
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=outside_environment(),
                # Ctrl+C in a terminal is for the screen; this goes when the screen is gone.
                start_new_session=True,
            )
        except OSError as error:
            _log.info("%s does not start: %s", self._name, error)

    def look(self) -> None:
        """Say once when it ended by itself: the system did not allow it."""
        if self._process is not None and self._process.poll() is not None:
            _log.info("%s ended with code %s", self._name, self._process.returncode)
            self._close()

    def release(self) -> None:
        """Let go; it ends by itself, and is ended when it does not."""
        process = self._process
        if process is None:
            return
        self._close()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def command(self) -> Sequence[str]:
        """What to start; empty where this way is not there."""
        raise AssertionError("each way has its own command")

    def _close(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
        self._process = None


class SystemdInhibitor(Holder):
    """logind neither sleeps nor minds the lid while ``systemd-inhibit`` lives."""

    def __init__(self) -> None:
        super().__init__("systemd-inhibit")

    def command(self) -> Sequence[str]:
        found = shutil.which("systemd-inhibit")
        if found is None:
            return ()
        told = (f"--who={WHO}", f"--why={WHY}", f"--what={_WHAT}", "--mode=block")
        return (found, *told, "cat")


class XBlanking(Holder):
    """The X server neither blanks nor switches the screen off; afterwards all is as before."""

    def __init__(self) -> None:
        super().__init__("xset")

    def command(self) -> Sequence[str]:
        found = shutil.which("xset")
        if found is None or not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            return ()
        before = _ask(found, "q")
        state = read_xset(before) if before is not None else None
        if state is None:
            return ()
        script = '"$0" s off -dpms; cat; exec "$0" "$@"'
        return ("/bin/sh", "-c", script, found, *state.words())


def _ask(*command: str) -> str | None:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            env=outside_environment(),
            timeout=_COMMAND_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        _log.info("%s: %s", command[0], error)
        return None
    return done.stdout.decode("utf-8", "replace")


class ScreenSaverInhibitor:
    """The desktop's own screen saver, over the session bus. It lets go when the connection
    that asked is gone, so a connection of its own is all there is to give back."""

    def __init__(self) -> None:
        self._asked = False

    def hold(self) -> None:
        """Ask, where a session bus is there."""
        if not _has_session_bus():
            return
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
        self._asked = True
        if not bus.isConnected():
            _log.info("no session bus: %s", bus.lastError().message())
            return
        for path in _PATHS:
            call = QDBusMessage.createMethodCall(_SERVICE, path, _SERVICE, "Inhibit")
            call.setArguments([WHO, WHY])
            answer = bus.call(call, QDBus.CallMode.Block, _BUS_MS)
            if answer.type() == QDBusMessage.MessageType.ReplyMessage:
                return
            _log.info("%s at %s: %s", _SERVICE, path, answer.errorMessage())

    def look(self) -> None:
        """The bus keeps what it was asked for."""

    def release(self) -> None:
        """Leave the bus."""
        if self._asked:
            QDBusConnection.disconnectFromBus(_BUS)
            self._asked = False


def _has_session_bus() -> bool:
    # Without an address the library would start a bus of its own.
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(str(runtime), "bus").exists()
