"""The lines of a CSV file, whatever a spreadsheet in Vietnam makes of one."""

import csv
import io
import re
from collections import Counter
from contextlib import suppress

from models.errors import Refused
from models.tables.formulas import unguarded
from models.tables.table import MOST_CHARACTERS, NO_TABLE, Stopped, Tell, check_row
from models.text import legacy
from models.text.fold import nfc

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SEPARATORS = ";\t,"
_SAMPLE_LINES = 50
_TELL_EVERY = 1000
_UNKNOWN = (
    "Không rõ bảng mã chữ của tệp “{0}”. Hãy mở tệp bằng Excel và lưu lại dạng XLSX hoặc CSV UTF-8."
)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
# Excel's first line for other programs; it is no header.
_SEP_LINE = re.compile(r'\A"?sep=(.)"?\r?\n', re.IGNORECASE)
# Tones of windows-1258 stand behind their letter, as characters of their own.
_TONE_MARKS = set("\u0300\u0301\u0303\u0309\u0323")


def csv_lines(
    data: bytes, name: str, encoding: str = "", tell: Tell | None = None
) -> tuple[list[list[str]], str]:
    """The lines of a CSV file as NFC text without spaces at the ends, and its encoding.

    Raises:
        Refused: it is no text, its encoding is not known, or it is too large.
        Stopped: ``tell`` said so.
    """
    text, read_as = _text(data, name, encoding)
    if "\0" in text:
        raise Refused(NO_TABLE, name)
    marked = _SEP_LINE.match(text)
    # What a spreadsheet would show as line 1 is that mark; it stays as an empty line.
    separator = marked[1] if marked else _separator(text)
    text = text[marked.end() - 1 :] if marked else text
    lines = []
    # Longer cells than allowed still have to be read, to be refused in a sentence.
    before = csv.field_size_limit(max(len(text), MOST_CHARACTERS))
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        for number, raw in enumerate(reader, start=1):
            cells = [unguarded(nfc(cell).strip()) for cell in raw]
            check_row(number, cells, name)
            lines.append(cells)
            if tell and number % _TELL_EVERY == 0 and not tell(number):
                raise Stopped
    except csv.Error as error:
        raise Refused(NO_TABLE, name) from error
    finally:
        csv.field_size_limit(before)
    return lines, read_as


def _text(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        if encoding:
            return data.decode(encoding), encoding
        for mark, marked in _BOMS:
            if data.startswith(mark):
                return data[len(mark) :].decode(marked), marked
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused(_UNKNOWN, name) from error
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _ansi(data, name)


def _ansi(data: bytes, name: str) -> tuple[str, str]:
    """What Excel's plain "CSV" leaves behind: old fonts as windows-1252, or windows-1258."""
    with suppress(UnicodeDecodeError):
        western = data.decode("windows-1252")
        if legacy.suspected(western.splitlines()):
            return western, "windows-1252"
    try:
        vietnamese = nfc(data.decode("windows-1258"))
    except UnicodeDecodeError as error:
        raise Refused(_UNKNOWN, name) from error
    apart = any(char in _TONE_MARKS for char in vietnamese)
    if apart or not any(0x1EA0 <= ord(char) <= 0x1EF9 for char in vietnamese):
        raise Refused(_UNKNOWN, name)
    return vietnamese, "windows-1258"


def _separator(text: str) -> str:
    """The separator that most of the first lines have, in the same number."""
    sample = _QUOTED.sub("", text[:100_000]).splitlines()[:_SAMPLE_LINES]
    best, score = _SEPARATORS[0], 0
    for separator in _SEPARATORS:
        counts = Counter(line.count(separator) for line in sample if line.strip())
        counts.pop(0, None)
        agreeing = max(counts.values(), default=0)
        if agreeing > score:
            best, score = separator, agreeing
    return best
