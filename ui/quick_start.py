"""Import this before anything of Qt: what makes the start of a window slow is put off.

PySide6 brings the sources of its signature module in an archive and compiles them at each start,
a tenth of the desk's start. They serve ``help()`` and the words of a wrong call's TypeError, so
they are compiled when one of these asks for them.

It also puts a hook before Python's import for its ``__feature__`` switches, which this program
does not use. The hook reads and parses the source of every module imported afterwards, some 5 %
of the desk's start. Taking Python's own import back leaves PySide6 itself as it is.

Nothing that the start makes is garbage, but Python looks for it some thirty times.
"""

import builtins
import gc
import sys
from types import ModuleType
from typing import Any

from ui.garbage import search_again

_LATER = {
    "shibokensupport.signature." + name
    for name in ("layout", "lib.enum_sig", "lib.pyi_generator", "mapping", "parser")
}
_plain = builtins.__import__


def _watch(name: str, *rest: Any, **named: Any) -> ModuleType:
    """Python's import, until PySide6 has made the importer of its archive."""
    if name == "shibokensupport" and hasattr(sys.meta_path[0], "zfile"):
        _put_off(sys.meta_path[0])
    return _plain(name, *rest, **named)


def _put_off(importer: Any) -> None:
    execute = importer.exec_module

    def exec_module(module: ModuleType) -> None:
        name = module.__name__
        if name not in _LATER:
            execute(module)
            return

        def load(wanted: str) -> object:
            # Python's import asks every module for its __path__.
            if wanted.startswith("__"):
                raise AttributeError(wanted)
            spec = module.__spec__
            assert spec is not None
            del module.__dict__["__getattr__"]
            # PySide6 has renamed the module since; its importer knows it by the first name.
            given, spec.name = spec.name, name
            execute(module)
            spec.name = given
            return getattr(module, wanted)

        module.__dict__["__getattr__"] = load

    importer.exec_module = exec_module


gc.disable()
builtins.__import__ = _watch

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain


def settle() -> None:
    """The window is drawn: collect again, but do not look through what the start made."""
    search_again()
