"""PySide6's enumerations, made in a third of the time.

The desk's start makes some 200 of them with 3,000 members, a tenth of that start: ``Qt.Key`` alone
has 471. PySide6 hands over plain names and whole numbers, for which most of what the standard
library looks at for each member is known beforehand. What comes out is the same, see
``tests/ui/test_quick_start.py``; anything else, and other versions of Python, go the usual way.
"""

import enum
import sys
from typing import Any

_BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_create = enum.EnumType._create_  # type: ignore[attr-defined]


def install() -> None:
    """From now on; before the first import of PySide6."""
    # The inside of the standard library's enum is another one in each version.
    if sys.version_info[:2] == (3, 11):
        enum.EnumType._create_ = _quick_create  # type: ignore[attr-defined]


def _quick_create(
    cls: Any,
    class_name: str,
    names: Any,
    *,
    module: Any = None,
    qualname: Any = None,
    type: Any = None,
    start: Any = 1,
    boundary: Any = None,
) -> Any:
    named = {"module": module, "qualname": qualname, "type": type, "boundary": boundary}
    if module or qualname or type or cls not in _BASES or not _is_plain(cls, names):
        return _create(cls, class_name, names, start=start, **named)
    made = _create(cls, class_name, (), start=start, **named)
    _fill(made, names, made._member_type_ is int)
    if issubclass(made, enum.Flag):
        _finish_flags(made)
    return made


def _is_plain(cls: Any, names: Any) -> bool:
    """A list of new names with whole numbers."""
    return names.__class__ is list and all(
        pair.__class__ is tuple
        and pair[1].__class__ is int
        and pair[0][:1] != "_"
        and not hasattr(cls, pair[0])
        for pair in names
    )


def _fill(made: Any, names: list[tuple[str, int]], whole: bool) -> None:
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    flags = issubclass(made, enum.Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if whole else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            by_value[value] = member
            if not flags or (value and not value & (value - 1)):
                order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)


def _finish_flags(made: Any) -> None:
    every = singles = 0
    for value in made._value2member_map_:
        every |= value
        singles |= value if value and not value & (value - 1) else 0
    made._flag_mask_, made._singles_mask_ = every, singles
    made._all_bits_ = 2 ** every.bit_length() - 1
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
