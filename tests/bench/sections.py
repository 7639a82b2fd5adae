"""Which measurements there are, by name and in order; each is run in a process of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.bench.table import Claim


@dataclass(frozen=True)
class Folders:
    """``desk``: a small store of a desk that is ready; ``million``: one with a million rows;
    ``scratch``: room on the same disk, emptied at each start."""

    desk: Path
    million: Path
    scratch: Path


def _windows(folders: Folders) -> list[Claim]:
    return _claims("windows", folders.desk, folders.million)


def _logging_speed(folders: Folders) -> list[Claim]:
    return _claims("logging_speed", folders.desk, folders.scratch)


def _clerk(folders: Folders) -> list[Claim]:
    return _claims("clerk", folders.desk, folders.scratch)


def _codes(folders: Folders) -> list[Claim]:
    return _claims("codes", folders.desk, folders.scratch)


def _answers(folders: Folders) -> list[Claim]:
    return _claims("answers", folders.scratch)


def _history(folders: Folders) -> list[Claim]:
    return _claims("history", folders.million)


def _week_files(folders: Folders) -> list[Claim]:
    return _claims("week_files", folders.scratch)


def _merge(folders: Folders) -> list[Claim]:
    return _claims("merge", folders.scratch)


SECTIONS: dict[str, Callable[[Folders], list[Claim]]] = {
    "windows": _windows,
    "logging_speed": _logging_speed,
    "clerk": _clerk,
    "codes": _codes,
    "answers": _answers,
    "history": _history,
    "week_files": _week_files,
    "merge": _merge,
}


def _claims(module: str, *folders: Path) -> list[Claim]:
    # Loaded in the child that runs it: the memory of one is not the memory of all.
    found: list[Claim] = import_module(f"tests.bench.{module}").measure(*folders)
    return found
