"""The history over a million rows, painted, beside the same SQL in a bare table.

The floor reads the rows that fit on a screen with the same statements through plain ``sqlite3``
and shows them in a ``QTableView`` without anything of ours.
"""

import sqlite3
import statistics
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtWidgets import QTableView

from models.log.listing import FIRST, Filter
from models.log.matching import matching
from models.store.opening import open_store
from models.store.places import Places
from models.text.fold import fold
from tests.bench.table import Claim, milliseconds
from ui.boot import make_application
from ui.pages.history.page import HistoryPage
from ui.session import Session, clock

RUNS = 9
LIMIT_MS, LIMIT_RATIO = 50.0, 3.0
SIZE = (1262, 768)
_BLOCK = 64
_NOTES = ("Hỏi chế độ thai sản", "Hẹn trả kết quả", "Đổi thẻ bảo hiểm", "Máy quét lỗi")
_RARE = "Trợ cấp liệt sĩ"
CASES = (
    ("first page", Filter()),
    ("kind and field", Filter(preset="tech_issue", field="viec_lam")),
    ("frequent word", Filter(search="nguyen")),
    ("frequent word in notes", Filter(search="bảo hiểm")),
    ("rare word", Filter(search="liet si")),
)


class Bare(QAbstractTableModel):
    """Rows as they come from ``sqlite3``."""

    rows: list[tuple[Any, ...]] = []

    def show(self, rows: list[tuple[Any, ...]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 8

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == 0 else None


class Drawn(QObject):
    """Notices that the table was painted with the rows that came last."""

    def __init__(self, page: HistoryPage) -> None:
        super().__init__()
        self._came = self.done = False
        self._table = page.table
        self._table.rows.modelReset.connect(self._note)
        self._table.viewport().installEventFilter(self)

    def _note(self) -> None:
        self._came = True

    def forget(self) -> None:
        self._table.viewport().removeEventFilter(self)
        self._table.rows.modelReset.disconnect(self._note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._came:
            self.done = True
        return False


class Floor:
    """The same statements, and a table that shows what they give."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file)
        self._db.execute("PRAGMA cache_size = -8000")
        self._model = Bare()
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.resize(*SIZE)
        self._table.show()

    def find(self, wanted: Filter) -> float:
        """Seconds until the first rows of a filter are painted."""
        query = matching(wanted).query()
        begun = time.perf_counter()
        found = self._db.execute(f"{query.sql} LIMIT {FIRST}", query.values).fetchall()
        self._paint([seq for _, seq in found[:_BLOCK]])
        return time.perf_counter() - begun

    def jump(self, seqs: list[int]) -> float:
        """Seconds until these rows are painted."""
        begun = time.perf_counter()
        self._paint(seqs)
        return time.perf_counter() - begun

    def _paint(self, seqs: list[int]) -> None:
        marks = ", ".join("?" * len(seqs))
        order = {seq: place for place, seq in enumerate(seqs)}
        rows = self._db.execute(
            "SELECT occurred_at, preset, visitor, field, quantity, note, officer, voided_at, seq "
            f"FROM interaction WHERE seq IN ({marks})",
            seqs,
        ).fetchall()
        self._model.show(sorted(rows, key=lambda row: order[row[-1]]))
        self._table.viewport().repaint()


def measure(folder: Path) -> list[Claim]:
    """The claims about the store in ``folder``."""
    application = make_application()
    _write_notes(folder / "quay.sqlite3")
    store = open_store(Places(folder), clock())
    page, floor = HistoryPage(Session(store)), Floor(folder / "quay.sqlite3")
    page.resize(*SIZE)
    page.show()
    page.settle()
    claims = []
    for name, wanted in CASES:
        ours, bare = [], []
        for run in range(RUNS + 1):
            times = _find(page, wanted), floor.find(wanted)
            if run:
                ours.append(times[0])
                bare.append(times[1])
        claims += _claims(f"history: {name}", ours, bare)
    page.filters.clear()
    page.settle()
    claims += _jumps(page, floor)
    page.close()
    application.processEvents()
    store.close()
    return claims


def _find(page: HistoryPage, wanted: Filter) -> float:
    """Seconds from a filter that was set to its first rows on the screen."""
    drawn = Drawn(page)
    filters = page.filters
    filters.blockSignals(True)
    for box, code in ((filters.preset, wanted.preset), (filters.field, wanted.field)):
        box.setCurrentIndex(max(box.findData(code or ""), 0))
    filters.words.setText(wanted.search)
    filters.blockSignals(False)
    begun = time.perf_counter()
    page.search()
    while not drawn.done:
        QCoreApplication.processEvents()
    seconds = time.perf_counter() - begun
    drawn.forget()
    # The next one is measured alone, and what cancels this one is not part of it.
    page.stop()
    return seconds


def _jumps(page: HistoryPage, floor: Floor) -> list[Claim]:
    table, rows = page.table, page.table.rows
    count = rows.rowCount()
    claims = []
    for name, place in (("the middle", count // 2), ("the end", count - 1)):
        ours, bare = [], []
        for run in range(RUNS + 1):
            # Another place each time, so that nothing is in memory yet.
            row = place - run * 3 * _BLOCK
            begun = time.perf_counter()
            table.scrollTo(rows.index(row, 0))
            table.viewport().repaint()
            seconds = time.perf_counter() - begun
            block = list(rows.seqs[max(row - _BLOCK, 0) : row])
            floored = floor.jump(block)
            if run:
                ours.append(seconds)
                bare.append(floored)
            table.scrollToTop()
            QCoreApplication.processEvents()
        claims += _claims(f"history: jump to {name}", ours, bare)
    return claims


def _claims(name: str, ours: list[float], bare: list[float]) -> list[Claim]:
    a, b = statistics.median(ours), statistics.median(bare)
    ratio = statistics.median([x / y for x, y in zip(ours, bare, strict=True)])
    shown = milliseconds(a), milliseconds(b)
    return [
        Claim(name, *shown, a * 1000, LIMIT_MS, "ms"),
        Claim(f"{name} / bare table", *shown, ratio, LIMIT_RATIO, "x"),
    ]


def _write_notes(file: Path) -> None:
    """Sample rows have no notes: one in five of the last 90 days gets one, ten a rare one."""
    db = sqlite3.connect(file)
    if not db.execute("SELECT 1 FROM interaction WHERE note IS NOT NULL LIMIT 1").fetchone():
        newest = db.execute("SELECT MAX(day) FROM interaction").fetchone()[0]
        recent = "SELECT seq FROM interaction WHERE day >= date(?, '-90 days') AND seq % 5 = 0"
        noted = [seq for (seq,) in db.execute(recent, (newest,))]
        texts = [_NOTES[place % len(_NOTES)] for place in range(len(noted))]
        texts[:: max(len(noted) // 10, 1)] = [_RARE] * len(texts[:: max(len(noted) // 10, 1)])
        db.executemany(
            "UPDATE interaction SET note = ?, note_folded = ? WHERE seq = ?",
            [(text, fold(text), seq) for text, seq in zip(texts, noted, strict=True)],
        )
        db.commit()
    db.close()
