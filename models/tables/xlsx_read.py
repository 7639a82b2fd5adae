"""The lines of a workbook's first sheet that has any.

openpyxl is slower than compiled readers, but it is Python: a broken or hostile workbook ends in
an exception and never takes the desk down.
"""

import io
import re
import warnings
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from openpyxl import load_workbook

from models.errors import Refused
from models.tables.table import MOST_UNPACKED, NO_TABLE, Stopped, Tell, check_row
from models.text.fold import nfc

_CHUNK = 1 << 20
_TELL_EVERY = 1000
# Where the sheets of Excel end; and how many cells, blank ones included, a sheet may have.
_LAST_ROW, _MOST_CELLS = 1_048_576, 40_000_000
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# Beyond 15 digits a spreadsheet has rounded a number before it was saved.
_MOST_EXACT = 10**15
_TOO_LARGE = "Tệp “{0}” quá lớn sau khi giải nén. Hãy chia thành nhiều tệp."


def xlsx_lines(data: bytes, name: str, tell: Tell | None = None) -> list[list[str]]:
    """The lines of the first sheet with text, as NFC text without spaces at the ends.

    Raises:
        Refused: it is no workbook, is damaged, locked or too large when unpacked, or holds a
            number that the spreadsheet has already rounded.
        Stopped: ``tell`` said so.
    """
    told = _Told(tell)
    _check_archive(data, name, told)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(
                io.BytesIO(data), read_only=True, data_only=True, keep_links=False, rich_text=False
            )
            for sheet in book.worksheets:
                if sheet.sheet_state != "visible":
                    continue
                lines = _sheet_lines(sheet, name, told)
                if lines:
                    return lines
    except (Refused, Stopped):
        raise
    except Exception as error:  # A hostile workbook fails in any way it likes.
        if told.raised:
            raise
        raise Refused(
            "Tệp “{0}” bị hỏng hoặc không phải tệp XLSX. Hãy mở bằng Excel và lưu lại.", name
        ) from error
    raise Refused(NO_TABLE, name)


class _Told:
    """Asks ``tell`` whether to go on; knows whether it was that which raised, not the workbook."""

    def __init__(self, tell: Tell | None) -> None:
        self._tell = tell
        self.raised = False

    def go_on(self, rows: int) -> None:
        if self._tell is None:
            return
        self.raised = True
        if not self._tell(rows):
            raise Stopped
        self.raised = False


def _check_archive(data: bytes, name: str, told: _Told) -> None:
    """Unpacks everything once, counting: what is declared is not believed."""
    unpacked = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if "xl/workbook.xml" not in {part.casefold() for part in archive.namelist()}:
                raise Refused(NO_TABLE, name)
            for member in archive.infolist():
                with archive.open(member) as file:
                    first = True
                    while chunk := file.read(_CHUNK):
                        unpacked += len(chunk)
                        if unpacked > MOST_UNPACKED:
                            raise Refused(_TOO_LARGE, name)
                        if first and _DECLARED.search(chunk[:2000]):
                            raise Refused(NO_TABLE, name)
                        first = False
                        told.go_on(0)
    except RuntimeError as error:
        if told.raised:
            raise
        raise Refused(
            "Tệp “{0}” được đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại dạng XLSX.", name
        ) from error
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        if told.raised:
            raise
        raise Refused(
            "Tệp “{0}” bị hỏng hoặc không phải tệp XLSX. Hãy mở bằng Excel và lưu lại.", name
        ) from error


def _sheet_lines(sheet: Any, name: str, told: _Told) -> list[list[str]]:
    """The lines of one sheet up to the last with text; none where there is none."""
    # What a sheet says of its own size may be anything.
    sheet.reset_dimensions()
    lines: list[list[str]] = []
    blank = 0
    rows = sheet.iter_rows(values_only=True)
    cells_seen = 0
    for number, values in enumerate(islice(rows, _LAST_ROW), start=1):
        if number % _TELL_EVERY == 0:
            told.go_on(number)
        cells = [_text(value, number) if value is not None else "" for value in values]
        cells_seen += len(cells)
        if cells_seen > _MOST_CELLS:
            raise Refused(_TOO_LARGE, name)
        if not any(cells):
            # Formats often reach to the last line of a sheet; they are no rows.
            blank += 1
            continue
        check_row(number, cells, name)
        lines += [[] for _ in range(blank)]
        blank = 0
        lines.append(cells)
    return lines


def _text(value: Any, line: int) -> str:
    if isinstance(value, str):
        return nfc(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if value.is_integer():
            if abs(value) >= _MOST_EXACT:
                raise Refused(
                    "Dòng {0} có một số dài đã bị Excel làm tròn. Hãy định dạng cột đó là văn bản "
                    "(Text), nhập lại số đầy đủ rồi lưu tệp.",
                    line,
                )
            return str(int(value))
        return repr(value)
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes" if value.second == 0 else "seconds")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return str(value)
