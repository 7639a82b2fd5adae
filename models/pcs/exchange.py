"""The shared folder through which the PCs of a unit exchange by themselves."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.delivery.copying import NO_FOLDER
from models.errors import Refused
from models.pcs.hand_over import HandedOver, hand_over
from models.pcs.heard import look_for_word
from models.pcs.role import role_here
from models.pcs.take_files import Judged, Progress, take_files
from models.setup.desk import require_officer
from models.store import audit, settings
from models.store.files import is_folder, name_text
from models.store.opening import Store


@dataclass(frozen=True)
class Exchanged:
    """At the main PC what became of each file, at a second one what was handed over; empty where
    no folder is chosen. ``problem``: why the main PC's word was not believed."""

    judged: tuple[Judged, ...] = ()
    handed: HandedOver | None = None
    problem: Refused | None = None


def exchange_folder() -> Path | None:
    """Call inside ``store.read()``."""
    told = settings.get(settings.PC_FOLDER)
    return Path(told) if told else None


def set_folder(store: Store, folder: Path | None, by: str, now: datetime) -> None:
    """Exchange through ``folder`` from now on (None: only when somebody asks).

    Raises:
        Refused: unknown officer, no such folder, or one of the program's own.
    """
    officer = require_officer(by).code
    if folder is not None:
        _check(store, folder)
    told = str(folder) if folder is not None else ""
    with store.write():
        settings.put(settings.PC_FOLDER, told)
        audit.append(now, officer, "pc_folder", told)


def exchange(
    store: Store, now: datetime, by: str = "", progress: Progress | None = None
) -> Exchanged:
    """Take in what lies in the folder, or hand over and hear what the main PC said.

    For a worker inside ``store.own_connection()``. ``progress(done, total)`` may raise to cancel.

    Raises:
        Refused: the folder cannot be used.
        StoreProblem: the store could not.
    """
    with store.read():
        folder, here = exchange_folder(), role_here()
    if folder is None:
        return Exchanged()
    if not is_folder(folder):
        raise Refused(NO_FOLDER, folder)
    if not here.is_second:
        return Exchanged(judged=tuple(take_files(store, [folder], now, by, progress=progress)))
    problem = heard_or_why(store, folder, now)
    return Exchanged(handed=hand_over(store, folder, now, by), problem=problem)


def heard_or_why(store: Store, folder: Path, now: datetime) -> Refused | None:
    """Hear what the main PC said in ``folder``; why it is not believed. What happened here is
    handed over all the same."""
    try:
        look_for_word(store, folder, now)
    except Refused as problem:
        return problem
    return None


def _check(store: Store, folder: Path) -> None:
    if not folder.is_absolute():
        raise Refused("“{0}” chưa phải đường dẫn đầy đủ. Hãy chọn lại thư mục.", str(folder))
    if name_text(str(folder)) != str(folder) or not is_folder(folder):
        raise Refused(NO_FOLDER, folder)
    own = store.places.root.resolve()
    if folder.resolve().is_relative_to(own):
        raise Refused(
            "Đây là thư mục của chính chương trình. Hãy chọn thư mục mà máy kia cũng mở được."
        )
