"""Values of options, each refused with what to write instead."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

from models.store.files import name_text
from ui.i18n import tr


def size(text: str) -> tuple[int, int]:
    """Width and height of ``1366x768``."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and max(len(width), len(height)) < 6):
        raise ArgumentTypeError(tr("hãy viết dạng 1366x768."))
    sides = int(width), int(height)
    if not all(100 <= side <= 8000 for side in sides):
        raise ArgumentTypeError(tr("mỗi cạnh phải từ {0} đến {1}.").format(100, 8000))
    return sides


def scale(text: str) -> float:
    """A device pixel ratio."""
    value = decimal(text)
    if not 0.5 <= value <= 4:
        raise ArgumentTypeError(tr("phải từ {0} đến {1}.").format(0.5, 4))
    return value


def path(text: str) -> Path:
    """A file or folder. An empty word, such as a variable that a task forgot to set, would mean the
    folder that the task happens to run in."""
    if not text.strip():
        raise ArgumentTypeError(tr("đường dẫn trống. Hãy ghi tên tệp hoặc thư mục."))
    return Path(text)


def own_path(text: str) -> Path:
    """The same of what is written to or kept: a name that is no text could not be told again."""
    if name_text(text) != text:
        raise ArgumentTypeError(tr("đường dẫn có ký tự không đọc được. Hãy chọn tên khác."))
    return path(text)


def up_to(most: int) -> Callable[[str], int]:
    """Takes whole numbers from 0 to ``most``."""

    def checked(text: str) -> int:
        value = whole(text)
        if not 0 <= value <= most:
            raise ArgumentTypeError(tr("phải từ {0} đến {1}.").format(0, most))
        return value

    return checked


def whole(text: str) -> int:
    """A whole number."""
    try:
        return int(text)
    except ValueError:
        raise ArgumentTypeError(tr("hãy ghi một số nguyên.")) from None


def decimal(text: str) -> float:
    """A number."""
    try:
        return float(text)
    except ValueError:
        raise ArgumentTypeError(tr("hãy ghi một số.")) from None
