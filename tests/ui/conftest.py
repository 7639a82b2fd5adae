"""The application of the window tests is made like the program's own."""

import gc
from collections.abc import Iterator

import pytest

from ui.theme.style import FUSION


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Arguments of QApplication."""
    return ["quay", *FUSION]


@pytest.fixture(autouse=True)
def _own_garbage() -> Iterator[None]:
    """Each test's windows are collected at its own end: what the collector trips over is then told
    of the test that made it, and not of one that runs an hour later."""
    yield
    gc.collect()
