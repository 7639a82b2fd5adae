"""The file that starts the program when somebody signs in to the PC. Pure text, no Qt.

Windows: a batch file in the Startup folder. Linux: a desktop entry in the autostart folder
(https://specifications.freedesktop.org/autostart-spec/, .../desktop-entry-spec/).
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from models.errors import Refused
from models.store.files import write_durably

DESK, KIOSK = "desk", "kiosk"
"""What is started: the desk window, or only the public screen with its watcher."""

BATCH_NAME, ENTRY_NAME = "QuayMotCua.cmd", "quay-mot-cua.desktop"

_OPTIONS = {DESK: (), KIOSK: ("kiosk", "--watch")}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_KIND = re.compile(r"^(?:rem |X-QuayMotCua-)kind=(desk|kiosk)\s*$", re.MULTILINE)
_SWITCHED_OFF = re.compile(
    r"^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.MULTILINE
)


@dataclass(frozen=True)
class Autostart:
    """``kind`` is DESK, KIOSK or empty while nothing is started; ``current``: it starts this
    program with this data folder, as it would be written today."""

    kind: str
    path: Path
    current: bool


def command(program: Sequence[str], data_dir: Path, kind: str) -> list[str]:
    """The whole command line of a kind. Raises KeyError for an unknown one."""
    return [*program, "--data-dir", str(data_dir), *_OPTIONS[kind]]


def read(path: Path, program: Sequence[str], data_dir: Path) -> Autostart:
    """What the file at ``path`` starts now; one that cannot be read starts nothing."""
    try:
        data = path.read_bytes()
    except OSError:
        return Autostart("", path, False)
    text = data.decode("utf-8", "replace")
    found = _KIND.search(text)
    if found is None or _SWITCHED_OFF.search(text):
        return Autostart("", path, False)
    kind = found.group(1)
    try:
        wanted = contents(path, program, data_dir, kind)
    except Refused:
        wanted = b""
    return Autostart(kind, path, data == wanted)


def turn_on(path: Path, program: Sequence[str], data_dir: Path, kind: str) -> None:
    """Write the file, whole and durably, in place of what was there.

    Raises Refused when the folder cannot be written or a path cannot stand in such a file.
    """
    data = contents(path, program, data_dir, kind)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, data)
    except OSError as error:
        raise _not_written(path) from error


def turn_off(path: Path) -> None:
    """Remove the file; harmless when there is none. Raises Refused when it stays."""
    try:
        with suppress(FileNotFoundError):
            path.unlink()
    except OSError as error:
        raise _not_written(path) from error


def contents(path: Path, program: Sequence[str], data_dir: Path, kind: str) -> bytes:
    """The file's bytes: a batch file or a desktop entry, as its name says. Raises Refused."""
    words = command(program, data_dir, kind)
    text = batch_file(words, kind) if path.suffix == ".cmd" else desktop_entry(words, kind)
    return text.encode()


def batch_file(words: Sequence[str], kind: str) -> str:
    """For cmd.exe: UTF-8 after ``chcp 65001``, every word in quotation marks, ``%`` doubled.

    Raises Refused for a word that no path of Windows can hold.
    """
    quoted = " ".join(_for_batch(word) for word in words)
    lines = ("@echo off", "chcp 65001 >nul", f"rem kind={kind}", f'start "" {quoted}', "")
    return "\r\n".join(lines)


def desktop_entry(words: Sequence[str], kind: str) -> str:
    """A desktop entry with ``Exec`` quoted by the rules of the specification. Raises Refused."""
    words = [*words]
    if "=" in words[0]:
        # No equals sign may stand in the name of the program: a shell takes it as an argument.
        words = ["/bin/sh", "-c", 'exec "$@"', "sh", *words]
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Quầy Một Cửa",
        f"Exec={' '.join(_for_exec(word) for word in words)}",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
        f"X-QuayMotCua-kind={kind}",
        "",
    )
    return "\n".join(lines)


def _for_batch(word: str) -> str:
    if _CONTROL.search(word) or '"' in word:
        raise _not_possible(word)
    # The program's own reading of its command line takes \" for a quotation mark.
    end = len(word) - len(word.rstrip("\\"))
    return '"' + word.replace("%", "%%") + "\\" * end + '"'


def _for_exec(word: str) -> str:
    if _CONTROL.search(word):
        raise _not_possible(word)
    quoted = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    # A value of type string has escapes of its own, undone before the quotes are read.
    return '"' + quoted.replace("\\", "\\\\") + '"'


def _not_possible(word: str) -> Refused:
    return Refused(
        "Đường dẫn “{0}” có ký tự không dùng được khi tự mở. "
        "Hãy đổi tên thư mục rồi đặt tự mở lại.",
        word,
    )


def _not_written(path: Path) -> Refused:
    return Refused(
        "Không ghi được tệp tự mở trong thư mục {0}. "
        "Hãy nhờ người cài máy mở quyền ghi thư mục đó.",
        str(path.parent),
    )
