"""Import this before anything of Qt.

PySide6 puts a hook before Python's import for its ``__feature__`` switches, which this program
does not use. The hook reads and parses the source of every module imported afterwards, some 5 %
of the desk's start. Taking Python's own import back leaves PySide6 itself as it is.
"""

import builtins

_plain = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain
