"""Reads a table that somebody brings, as text and with every file taken for hostile.

Codes stay text: ``001``, ``1.013709`` and ids of 19 digits come out as they stood (domain facts,
3.5). Old font encodings are noticed and left as they are until a person wants them converted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from models.errors import Refused
from models.tables.csv_read import csv_lines
from models.tables.table import MOST_BYTES, TableFile, Tell, table_from
from models.text import legacy
from models.text.fold import nfc

UNREADABLE = "Không đọc được tệp “{0}”. Hãy kiểm tra đường dẫn và quyền đọc tệp."
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_table(path: Path, encoding: str = "", tell: Tell | None = None) -> TableFile:
    """The first table of a CSV or XLSX file; its content decides which, not its name.

    Args:
        encoding: how a CSV file is written, where its bytes do not say; empty to find out.
        tell: told of rows read, see :data:`models.tables.table.Tell`.

    Raises:
        Refused: it cannot be read, is too large, locked, or no table.
        Stopped: ``tell`` said so.
    """
    data = _bytes_of(path)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refused(
                "Tệp “{0}” được đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại dạng XLSX.", path.name
            )
        raise Refused(
            "Tệp “{0}” là dạng Excel cũ (.xls). Hãy mở bằng Excel và lưu lại dạng XLSX.", path.name
        )
    if data.startswith(_ZIP):
        from models.tables.xlsx_read import xlsx_lines

        lines, read_as = xlsx_lines(data, path.name, tell), "xlsx"
    else:
        lines, read_as = csv_lines(data, path.name, encoding, tell)
    suspected = legacy.suspected(cell for cells in lines for cell in cells)
    return table_from(lines, path.name, read_as, suspected)


def convert(table: TableFile, kind: str) -> TableFile:
    """The table in Unicode, read as ``tcvn3`` or ``vni``; cells that already are Unicode stay.

    A cell that could be either follows its column; a header follows the other headers, and stays
    where none of them can be told, since programs write headers of their own.

    Raises ValueError for another ``kind``.
    """
    columns = [_lean(cells, kind) <= 0 for cells in zip(*table.rows, strict=True)] or [True] * len(
        table.headers
    )
    heads = [_lean(table.headers, kind) < 0] * len(table.headers)
    return replace(
        table,
        headers=_converted(table.headers, heads, kind),
        rows=tuple(_converted(cells, columns, kind) for cells in table.rows),
        suspected="",
    )


def _lean(cells: Iterable[str], kind: str) -> int:
    return sum(legacy.lean(cell, kind) for cell in cells if not cell.isascii())


def _converted(cells: tuple[str, ...], old: Sequence[bool], kind: str) -> tuple[str, ...]:
    return tuple(
        nfc(legacy.to_unicode(cell, kind)).strip() if _is_old(cell, doubt, kind) else cell
        for cell, doubt in zip(cells, old, strict=True)
    )


def _is_old(cell: str, in_doubt: bool, kind: str) -> bool:
    if cell.isascii():
        return False
    lean = legacy.lean(cell, kind)
    return lean < 0 or (lean == 0 and in_doubt)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            # A pipe or a device has no end.
            raise Refused(UNREADABLE, path.name)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Refused(
                "Tệp “{0}” lớn hơn {1} MB. Hãy chia thành nhiều tệp nhỏ hơn.",
                path.name,
                MOST_BYTES // 1_000_000,
            )
        with path.open("rb") as file:
            # It may have grown since.
            return file.read(MOST_BYTES)
    except OSError as error:
        raise Refused(UNREADABLE, path.name) from error
