"""PySide6 6.12.0 drops a reference to None at every void call, until CPython 3.11 aborts."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1000
TOLERANCE = 50


def _drift(call: Callable[[], object]) -> int:
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


@pytest.mark.parametrize("method", ["QObject", "QTimer", "QImage", "QLabel"])
def test_void_calls_keep_the_references_to_none(method: str, qapp: QApplication) -> None:
    label = QLabel()
    owned = QObject(label)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    calls: dict[str, Callable[[], object]] = {
        "QObject": lambda: owned.setObjectName("nút"),
        "QTimer": QTimer(label).stop,
        "QImage": lambda: image.fill(0),
        "QLabel": lambda: label.setText("Đã ghi"),
    }
    assert abs(_drift(calls[method])) < TOLERANCE


@pytest.mark.parametrize("per_call", [1, -1])
def test_the_measure_notices_one_reference_a_call(per_call: int) -> None:
    kept = [None] * (CALLS + 1)

    def leak() -> None:
        kept.append(None)

    def lose() -> None:
        kept.pop()

    immortal = sys.version_info >= (3, 12)  # None is no longer counted: nothing to lose
    assert immortal or abs(_drift(leak if per_call == 1 else lose)) >= CALLS - TOLERANCE
