"""Whether this PC is the unit's main one, which closes and exports weeks, or a second one."""

import re
from datetime import datetime
from typing import NamedTuple

from models.errors import Refused
from models.setup.desk import require_pin_if_set, require_unit
from models.store import audit, settings
from models.store.opening import Store
from models.text.fold import clean, fold

MAIN, SECOND = "main", "second"
ROLES = (MAIN, SECOND)
NAME_LENGTH = 40

NOT_HERE = (
    "Máy này là máy phụ “{0}” nên không chốt và không xuất báo cáo. Hãy chốt và xuất ở máy chính "
    "của đơn vị; ở máy này chỉ cần chuyển lượt ghi sang máy chính."
)
NO_NAME = "Hãy đặt tên cho máy phụ, ví dụ: Quầy 2."
NOT_SECOND = (
    "Máy này là máy chính nên không phải chuyển lượt ghi đi đâu. "
    "Nếu đây là máy phụ, hãy chọn lại vai trò trong Quản trị, mục Nhiều máy."
)
NOT_MAIN = (
    "Máy này là máy phụ nên không nhận lượt ghi của máy khác. Hãy nhận ở máy chính của đơn vị."
)

_CODE = re.compile(r"[^A-Z0-9]+")


class Role(NamedTuple):
    """``code`` stands in names of files and numbers of handouts, 1 to 12 letters and digits;
    code and ``name`` are empty for a main PC."""

    role: str
    code: str = ""
    name: str = ""

    @property
    def is_second(self) -> bool:
        """Whether this PC hands its rows over instead of closing weeks."""
        return self.role == SECOND


def role_here() -> Role:
    """Call inside ``store.read()``."""
    if settings.get(settings.PC_ROLE) != SECOND:
        return Role(MAIN)
    return Role(SECOND, settings.get(settings.PC_CODE), settings.get(settings.PC_NAME))


def refuse_second() -> None:
    """Refuse what only the unit's main PC does: closing, opening again, exporting.

    Raises:
        Refused: this is a second PC; the sentence says where to do it.
    """
    here = role_here()
    if here.is_second:
        raise Refused(NOT_HERE, here.name)


def require_second() -> Role:
    """The role of a second PC.

    Raises:
        Refused: this is the main PC.
    """
    here = role_here()
    if not here.is_second:
        raise Refused(NOT_SECOND)
    return here


def require_main() -> None:
    """Only the main PC takes rows in.

    Raises:
        Refused: this is a second PC.
    """
    if role_here().is_second:
        raise Refused(NOT_MAIN)


def code_of(name: str) -> str:
    """``QUAY2`` for “Quầy 2”: 1 to 12 ASCII capitals and digits.

    Raises:
        Refused: there is neither a letter nor a digit in the name.
    """
    code = _CODE.sub("", fold(name).upper())[:12]
    if not code:
        raise Refused(NO_NAME)
    return code


def set_role(store: Store, role: str, name: str, by: str, pin: str | None, now: datetime) -> Role:
    """Make this PC the main one, or a second one called ``name``.

    Raises:
        Refused: no such role, no usable name, the unit is not set up, or a PIN is set and this is
            not it: the role decides what can be exported.
    """
    if role not in ROLES:
        raise Refused("Không có vai trò “{0}”. Hãy chọn máy chính hoặc máy phụ.", role[:40])
    require_unit()
    told = " ".join(clean(name).split())
    if role == SECOND and (not told or len(told) > NAME_LENGTH):
        raise Refused(NO_NAME)
    wanted = Role(SECOND, code_of(told), told) if role == SECOND else Role(MAIN)
    if wanted == role_here():
        return wanted
    require_pin_if_set(store, pin, now)
    with store.write():
        settings.put(settings.PC_ROLE, wanted.role)
        settings.put(settings.PC_CODE, wanted.code)
        settings.put(settings.PC_NAME, wanted.name)
        audit.append(now, by, "pc_role", wanted.role, pc=wanted.code, name=wanted.name)
    return wanted
