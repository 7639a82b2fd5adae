"""Fixtures of all tests: a fixed moment, real stores in folders with Vietnamese names."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QMC_TEST"] = "1"
os.environ.pop("QMC_NOW", None)
os.environ.pop("QMC_DATA_DIR", None)
os.environ.pop("QMC_DATABASE_URL", None)

from hypothesis import settings

from models.clock import TZ
from models.store.opening import Store, open_store
from models.store.places import Places
from tests.builders import set_up_desk
from tests.pcs import Pc
from tests.xvfb import Display, two_screens

# How long an example takes says something about the machine, not about the program.
settings.register_profile("busy", deadline=None)
settings.load_profile("busy")


@pytest.fixture
def now() -> datetime:
    """Monday 23 November 2026, 09:41."""
    return datetime(2026, 11, 23, 9, 41, tzinfo=TZ)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A data folder as Windows makes them for people with such names."""
    return Places(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")


@pytest.fixture
def store(places: Places, now: datetime) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(places, now)
    yield opened
    opened.close()


@pytest.fixture
def desk_store(store: Store, now: datetime) -> Store:
    """A store of a desk that is ready: unit, two officers, PIN 2468, a confirmed channel."""
    set_up_desk(store, now)
    return store


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    """A real X server with the clerk's screen and the public one beside it."""
    with two_screens() as running:
        yield running


@pytest.fixture
def main(tmp_path: Path, now: datetime) -> Iterator[Pc]:
    """The unit's main PC."""
    pc = Pc(tmp_path / "máy chính", now)
    yield pc
    pc.close()


@pytest.fixture
def second(tmp_path: Path, now: datetime) -> Iterator[Pc]:
    """Another PC of the unit, whose rows go to the main one."""
    pc = Pc(tmp_path / "máy phụ", now, "Quầy 2")
    yield pc
    pc.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What carries files from one PC to another."""
    folder = tmp_path / "ổ USB"
    folder.mkdir()
    return folder
