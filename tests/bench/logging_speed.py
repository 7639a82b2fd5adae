"""One press, and many rows from a pipe, beside bare durable inserts with the same pragmas."""

import itertools
import json
import sqlite3
import subprocess
import sys
import time
import uuid
from pathlib import Path

import peewee
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.store.opening import open_store
from models.store.places import Places
from tests.bench.table import Claim, median, milliseconds, percentile
from ui.app import build_app
from ui.boot import make_application
from ui.session import clock

ROOT = Path(__file__).resolve().parent.parent.parent
PRESSES = 600
ROWS = 2000
_PRAGMAS = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1}
_COLUMNS = 24


def measure(folder: Path, scratch: Path) -> list[Claim]:
    """Both claims; ``scratch`` is an empty folder on the same disk."""
    return [_press(folder, scratch), *_pipe(folder, scratch)]


def _press(folder: Path, scratch: Path) -> Claim:
    application = make_application()
    store = open_store(Places(folder), clock())
    app = build_app(application, store, None)
    app.window.show()
    QTest.qWait(300)
    page = app.window.page("desk")
    bare = _bare_connection(scratch / "bare-press.sqlite3")
    ours, floor = [], []
    for number in range(PRESSES):
        key = Qt.Key(Qt.Key.Key_F1.value + number % 9)
        begun = time.perf_counter()
        QTest.keyClick(page, key)
        application.processEvents()
        ours.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        bare.execute(_INSERT, _values())
        floor.append(time.perf_counter() - begun)
    bare.close()
    app.window.close()
    slow, fast = percentile(ours, 0.99), percentile(floor, 0.99)
    return Claim(
        "press to durable and shown, p99, above a bare insert",
        milliseconds(slow),
        milliseconds(fast),
        (slow - fast) * 1000,
        5.0,
        "ms",
    )


def _pipe(folder: Path, scratch: Path) -> list[Claim]:
    rates = [(_our_rate(folder), _peewee_rate(scratch / f"bare-{n}.sqlite3")) for n in range(5)]
    share = median([ours / bare for ours, bare in rates]) * 100
    ours, bare = median([a for a, _ in rates]), median([b for _, b in rates])
    return [
        Claim(
            "rows per second of `log -` / one bare peewee insert a row",
            f"{ours:.0f} rows/s",
            f"{bare:.0f} rows/s",
            share,
            40.0,
            "%",
            at_least=True,
        )
    ]


def _our_rate(folder: Path) -> float:
    child = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), "log", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(b'{"preset": "followed"}\n')
    child.stdin.flush()
    child.stdout.readline()
    lines = [
        json.dumps({"preset": preset, "field": "viec_lam"}).encode() + b"\n"
        for preset in itertools.islice(itertools.cycle(("followed", "handout")), ROWS)
    ]
    begun = time.perf_counter()
    answered = 0
    for place in range(0, ROWS, 50):
        child.stdin.write(b"".join(lines[place : place + 50]))
        child.stdin.flush()
        for _ in range(50):
            answered += b'"id"' in child.stdout.readline()
    rate = answered / (time.perf_counter() - begun)
    child.stdin.close()
    child.wait()
    return rate


def _peewee_rate(file: Path) -> float:
    db = peewee.SqliteDatabase(str(file), pragmas=_PRAGMAS)

    class Row(peewee.Model):
        id = peewee.TextField(primary_key=True)

        class Meta:
            database = db

    for number in range(1, _COLUMNS):
        peewee.TextField(null=True).bind(Row, f"c{number}")
        Row._meta.add_field(f"c{number}", peewee.TextField(null=True))
    db.connect()
    db.create_tables([Row])
    begun = time.perf_counter()
    for _ in range(ROWS):
        row = dict(zip([f"c{n}" for n in range(1, _COLUMNS)], _values()[1:], strict=True))
        Row.insert(id=str(uuid.uuid4()), **row).execute()
    rate = ROWS / (time.perf_counter() - begun)
    db.close()
    return rate


_INSERT = f"INSERT INTO row VALUES ({', '.join('?' * _COLUMNS)})"


def _bare_connection(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    for name, value in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    columns = ", ".join(["id TEXT PRIMARY KEY", *(f"c{n} TEXT" for n in range(1, _COLUMNS))])
    connection.execute(f"CREATE TABLE row ({columns})")
    return connection


def _values() -> list[str]:
    return [str(uuid.uuid4()), *(["2026-11-23T09:41:05+07:00"] * (_COLUMNS - 1))]
