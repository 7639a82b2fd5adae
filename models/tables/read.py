"""Reads a table that somebody brings, as text and with every file taken for hostile.

Codes stay text: ``001``, ``1.013709`` and ids of 19 digits come out as they stood (domain facts,
3.5). Old font encodings are noticed and left as they are until a person wants them converted.
"""

from dataclasses import replace
from pathlib import Path

from models.errors import Refused
from models.tables.csv_read import csv_lines
from models.tables.table import MOST_BYTES, TableFile, Tell, table_from
from models.text import legacy
from models.text.fold import nfc

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

    Raises:
        Refused: another ``kind``.
    """
    return replace(
        table,
        headers=tuple(_converted(cell, kind) for cell in table.headers),
        rows=tuple(tuple(_converted(cell, kind) for cell in cells) for cells in table.rows),
        suspected="",
    )


def _converted(cell: str, kind: str) -> str:
    if cell.isascii() or legacy.is_unicode(cell, kind):
        return cell
    return nfc(legacy.to_unicode(cell, kind)).strip()


def _bytes_of(path: Path) -> bytes:
    try:
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
        raise Refused(
            "Không đọc được tệp “{0}”. Hãy kiểm tra đường dẫn và quyền đọc tệp.", path.name
        ) from error
