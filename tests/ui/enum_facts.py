"""What can be seen of every enumeration of PySide6, one line a fact.

Run as a program, so that it can be compared with and without the quick start:
``python -m tests.ui.enum_facts plain`` and ``python -m tests.ui.enum_facts quick``.
"""

import enum
import pickle
import sys
from collections.abc import Callable, Iterator
from typing import Any

if sys.argv[1:] == ["quick"]:
    import ui.quick_start  # noqa: F401

from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets

_OTHERS = (0, 3, 0x7FFFFFFF, 987_654_321)


def main() -> None:
    """All of them on standard output."""
    seen: set[int] = set()
    for module in (QtCore, QtGui, QtWidgets, QtPrintSupport):
        for name in sorted(dir(module)):
            for path, found in _within(getattr(module, name), name, seen):
                for fact in _facts(found):
                    print(path, *fact)


def _within(found: Any, path: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    if not isinstance(found, type) or id(found) in seen:
        return
    seen.add(id(found))
    if isinstance(found, enum.EnumType):
        yield path, found
    elif found.__module__.startswith("PySide6"):
        for name in sorted(dir(found)):
            yield from _within(getattr(found, name, None), f"{path}.{name}", seen)


def _facts(made: Any) -> Iterator[tuple[object, ...]]:
    yield made.__module__, made.__qualname__, made.__mro__[1:], sorted(vars(made))
    for name, member in made._member_map_.items():
        yield name, repr(member), str(member), vars(member), hash(member)
        yield _said(lambda m=member: (made(m._value_) is m, getattr(made, m._name_) is m))
        yield _said(lambda m=member: pickle.loads(pickle.dumps(m)) is m)
        yield _said(lambda m=member: (~m, list(~m), m in made))
    for name, value in sorted(vars(made).items()):
        if name in ("_member_map_", "_value2member_map_"):
            yield name, [(key, member._name_) for key, member in value.items()]
        elif callable(value):
            yield name, getattr(value, "__qualname__", "")
        elif name not in made._member_map_ and not name.startswith("__"):
            yield name, repr(value)
    yield list(made), list(made.__members__), len(made)
    for other in _OTHERS:
        yield _said(lambda value=other: made(value))
    for first, second in zip(made._member_map_.values(), list(made)[1:], strict=False):
        yield _said(lambda a=first, b=second: (a | b, list(a | b), a & b, a ^ b, a in a | b))
        yield _said(lambda a=first, b=second: (a < b, a + b))
    yield _said(lambda: setattr(made, next(iter(made._member_map_)), 1))


def _said(ask: Callable[[], object]) -> tuple[object, ...]:
    try:
        return (ask(),)
    except Exception as error:  # noqa: BLE001 - what is refused must be refused alike
        return type(error).__name__, error


if __name__ == "__main__":
    main()
