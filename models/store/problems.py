"""Turn what the database engine says into a :class:`StoreProblem` a person can act on."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from models.errors import StoreProblem

LOCKED = "Sổ dữ liệu đang được chương trình khác dùng. Hãy đóng chương trình đó rồi thử lại."
NEWER = (
    "Sổ dữ liệu do bản chương trình mới hơn ghi ra. "
    "Hãy cài bản mới của Quầy Một Cửa rồi mở lại; dữ liệu còn nguyên."
)
DAMAGED = "Sổ dữ liệu bị hỏng. Hãy phục hồi từ bản sao lưu đã kiểm chứng gần nhất."
FULL = "Ổ đĩa đã đầy nên chưa ghi được. Hãy giải phóng chỗ trống rồi thử lại."
READ_ONLY = (
    "Sổ dữ liệu chỉ cho đọc nên chưa ghi được. "
    "Hãy bỏ thuộc tính chỉ đọc của thư mục dữ liệu rồi thử lại."
)
NETWORK = (
    "Thư mục dữ liệu nằm trên ổ mạng ({0}). Sổ dữ liệu phải nằm trên ổ của chính máy này: "
    "hãy chọn thư mục khác."
)
IO = "Không mở được sổ dữ liệu tại {0}. Hãy kiểm tra ổ đĩa và quyền của thư mục."

_SIDE_FILES = 64 * 1024

_BY_CODE = {
    "SQLITE_BUSY": ("locked", LOCKED),
    "SQLITE_LOCKED": ("locked", LOCKED),
    "SQLITE_FULL": ("full", FULL),
    "SQLITE_READONLY": ("read_only", READ_ONLY),
    "SQLITE_CORRUPT": ("damaged", DAMAGED),
    "SQLITE_NOTADB": ("damaged", DAMAGED),
}


def store_problem(error: Exception, place: object = "") -> StoreProblem:
    """The problem behind an engine or file error; ``place`` is shown for unknown ones."""
    if isinstance(error, StoreProblem):
        return error
    if isinstance(error, OSError):
        return _file_problem(error, place)
    for name in _sqlite_names(error):
        for prefix, (code, text) in _BY_CODE.items():
            if name.startswith(prefix):
                return StoreProblem(text, code=code)
    if _has_no_room(place):
        return StoreProblem(FULL, code="full")
    return StoreProblem(IO, place or "?", code="io")


def _has_no_room(place: object) -> bool:
    """Whether the disk is so full that the engine cannot even make its side files."""
    folder = Path(str(place)).parent if place else None
    return folder is not None and folder.is_dir() and shutil.disk_usage(folder).free < _SIDE_FILES


def _sqlite_names(error: BaseException) -> Iterator[str]:
    """The engine's names of an error and of all that led to it.

    On a full disk the engine has rolled back by itself; the library's own ROLLBACK then fails
    too and stands in front of the true cause.
    """
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        inner = waiting.pop(0)
        if not isinstance(inner, BaseException) or id(inner) in seen:
            continue
        seen.add(id(inner))
        if name := getattr(inner, "sqlite_errorname", None):
            yield str(name)
        waiting += [*inner.args[:1], inner.__cause__, inner.__context__]


def _file_problem(error: OSError, place: object) -> StoreProblem:
    known = {28: ("full", FULL), 30: ("read_only", READ_ONLY), 13: ("read_only", READ_ONLY)}
    code, text = known.get(error.errno or 0, ("io", ""))
    if text:
        return StoreProblem(text, code=code)
    return StoreProblem(IO, place or error.filename or "?", code="io")


@contextmanager
def engine_errors(place: object = "") -> Iterator[None]:
    """Inside, errors of the engine leave as :class:`StoreProblem`.

    A broken constraint is a defect of ours and stays what it is.
    """
    try:
        yield
    except (peewee.IntegrityError, sqlite3.IntegrityError):
        raise
    except (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error) as error:
        problem = store_problem(error, place)
        outer = ("SQLITE_IO", "SQLITE_CANT")
        if problem.code == "io" and not any(n.startswith(outer) for n in _sqlite_names(error)):
            raise
        raise problem from error
