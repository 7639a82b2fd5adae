"""What the quick start puts off is there when it is asked for."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
_WRONG_CALLS = """
import sys
import {first}
from PySide6.QtCore import QObject, QRect
from PySide6.support.signature import get_signature
put_off = [n for n, m in sys.modules.items() if "signature" in n and "__getattr__" in vars(m)]
print(sorted(put_off), file=sys.stderr)
for wrong in (lambda: QRect("a", 1), lambda: QRect().moveTo(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(get_signature(QRect.moveTo))
print(QRect.moveTo.__doc__)
from PySide6.support.signature.lib import enum_sig, pyi_generator
print(enum_sig.ExactEnumerator.__module__, pyi_generator.generate_pyi.__name__)
"""


def _run(first: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _WRONG_CALLS.format(first=first)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )


def test_a_wrong_call_says_the_same_as_without_the_quick_start() -> None:
    plain, quick = _run("PySide6"), _run("ui.quick_start")
    assert "QRect" in plain.stdout
    assert quick.stdout == plain.stdout


@pytest.mark.parametrize("name", ["layout", "lib.enum_sig", "lib.pyi_generator", "parser"])
def test_the_signature_module_is_not_compiled_at_start(name: str) -> None:
    assert f"shibokensupport.signature.{name}'" in _run("ui.quick_start").stderr
