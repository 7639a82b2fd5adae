"""The application of the window tests is made like the program's own."""

import gc
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store.opening import Store
from tests.ui.app_shown import SMALLEST_SCREEN, shown_app
from ui.app import App
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


@pytest.fixture
def window_size() -> QSize:
    """How large the program's window is."""
    return SMALLEST_SCREEN


@pytest.fixture
def app_store(desk_store: Store) -> Store:
    """What the program opens: a desk that is ready, unless a test has a store of its own."""
    return desk_store


@pytest.fixture
def app(
    app_store: Store,
    window_size: QSize,
    now: datetime,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[App]:
    """The connected program, shown at the fixed moment."""
    monkeypatch.setenv("QMC_NOW", now.isoformat())
    with shown_app(app_store, qapp, qtbot, window_size) as made:
        yield made
