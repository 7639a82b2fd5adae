"""Import this before anything of Qt: what makes the start of a window slow is put off.

PySide6 puts a hook before Python's import for its ``__feature__`` switches, which this program
does not use. The hook reads and parses the source of every module imported afterwards, some 5 %
of the desk's start. Taking Python's own import back leaves PySide6 itself as it is.

Nothing that the start makes is garbage, but Python looks for it some thirty times.
"""

import builtins
import gc

_plain = builtins.__import__
gc.disable()

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain


def settle() -> None:
    """The window is drawn: collect again, but do not look through what the start made."""
    gc.freeze()
    gc.enable()
