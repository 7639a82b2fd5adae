"""Search among 20,005 answers inside the running program, beside SQLite's own full-text search."""

import itertools
import random
import re
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from models.answers.entry import Entry
from models.answers.importing import Plan, take_in
from models.answers.library import library_version
from models.answers.search import MOST_SHOWN, AnswerIndex
from models.answers.words import folded_words
from models.store.opening import open_store
from models.store.places import Places
from tests.bench.table import Claim, median, milliseconds
from ui.session import clock

ROOT = Path(__file__).resolve().parent.parent.parent
ANSWERS = 20_005
LIMIT_MS = 30
ROUNDS = 7
_TEXTS = ("docs/HUONG_DAN.md", "resources/seeds/units.csv", "resources/texts/handouts.json")

QUERIES = (
    *("n", "t", "đ", "1", "c v"),
    *("của", "cua", "người", "xã", "phường", "trung tam", "nghi dinh"),
    *("nguoi dan", "người dân", "bao hiem xa hoi", "phuong an binh", "nđ cp", "2026 nđ"),
    *("mã QR", "xa phuong tinh", "khong co gi het", "cau 17", "zzz"),
)


def measure(scratch: Path) -> list[Claim]:
    """The median and the worst of the queries, each the median of a few rounds."""
    store = open_store(Places(scratch / "hỏi đáp"), clock())
    entries = made_up(ANSWERS)
    take_in(store, Plan(tuple(entries), (), 0, 0, (), library_version()), "", clock())
    begun = time.perf_counter()
    index = AnswerIndex.load()
    loaded = time.perf_counter() - begun
    ours = {query: _best(index.find, query) for query in QUERIES}
    peer_table = _full_text(entries, scratch / "fts.sqlite3")
    peer = {query: _best(partial(_ask, peer_table), query) for query in QUERIES}
    peer_table.close()
    worst, slow = max(ours, key=ours.__getitem__), max(peer, key=peer.__getitem__)
    store.close()
    typical = median(list(ours.values())), median(list(peer.values()))
    print(f"answers: index of {ANSWERS} read in {loaded:.2f} s")
    print(f"answers: slowest query ours {worst!r}, FTS5 {slow!r}")
    return [
        _claim("answers: median query, FTS5 beside", *typical),
        _claim("answers: worst query, FTS5 beside", ours[worst], peer[slow]),
    ]


def made_up(many: int, seed: int = 1) -> list[Entry]:
    """Entries of the size of real ones, of Vietnamese words as frequent as words are."""
    chance = random.Random(seed)
    text = " ".join((ROOT / name).read_text(encoding="utf-8") for name in _TEXTS)
    known = list(dict.fromkeys(re.findall(r"[^\W\d_]+", text.lower())))
    weights = list(itertools.accumulate(1 / (place + 5) for place in range(len(known))))
    entries = []
    for number in range(many):
        question = _sentence(chance, known, weights, chance.randint(60, 150))
        answer = _sentence(chance, known, weights, chance.randint(300, 1500))
        day = f"20{chance.randint(20, 26)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        entries.append(Entry(f"Câu {number}: {question}?", answer, day=day))
    return entries


def _sentence(chance: random.Random, known: list[str], weights: list[float], size: int) -> str:
    parts = chance.choices(known, cum_weights=weights, k=size // 4)
    for place in range(0, len(parts), 40):
        parts[place] = f"{chance.randint(1, 200)}/20{chance.randint(10, 26)}/NĐ-CP"
    return " ".join(parts)[:size]


def _full_text(entries: list[Entry], path: Path) -> sqlite3.Connection:
    table = sqlite3.connect(path)
    table.execute("CREATE VIRTUAL TABLE library USING fts5(question, answer, prefix='1 2 3')")
    rows = [(entry.key, folded_words(entry.answer)) for entry in entries]
    table.executemany("INSERT INTO library VALUES (?, ?)", rows)
    table.commit()
    return table


def _ask(table: sqlite3.Connection, query: str) -> list[tuple[str, str]]:
    words = " ".join(f'"{word}"*' for word in folded_words(query).split())
    statement = "SELECT question, answer FROM library WHERE library MATCH ? ORDER BY rank LIMIT ?"
    return table.execute(statement, (words, MOST_SHOWN)).fetchall()


def _best(ask: Callable[[str], object], query: str) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        ask(query)
        times.append(time.perf_counter() - begun)
    return median(times)


def _claim(name: str, ours: float, peer: float) -> Claim:
    ratio = peer / ours
    told = f"{milliseconds(peer)} ({ratio:.1f} x ours)"
    return Claim(name, milliseconds(ours), told, ours * 1000, LIMIT_MS, "ms")
