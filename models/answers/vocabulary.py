"""Which entries a word occurs in: the words of many texts, each with a set of numbers.

A set of entries is a whole number whose bit n says whether entry n belongs to it: such sets are
cut and joined in microseconds. Words that few entries have keep the numbers themselves.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from models.answers.words import spelled, words
from models.text.fold import fold

_FEW = 32
_SHORT = 2
_Entries = int | list[int]
_Places = dict[str, list[list[int]]]


class Vocabulary:
    """The words of some texts, folded and with accents."""

    def __init__(self, texts: Iterable[str]) -> None:
        places: dict[str, list[int]] = defaultdict(list)
        count = 0
        for text in texts:
            # Cut at spaces only: what stands around a word is looked at once for each word of
            # the library, not for each place.
            for piece in set(text.split()):
                places[piece].append(count)
            count += 1
        accented: _Places = defaultdict(list)
        folded: _Places = defaultdict(list)
        for piece, entries in places.items():
            for word in set(words(piece)):
                accented[spelled(word)].append(entries)
                folded[fold(word)].append(entries)
        self._accented = _Sorted(accented, count // 8 + 1)
        self._folded = _Sorted(folded, count // 8 + 1)

    def starting(self, starts: tuple[str, ...], accented: bool) -> int:
        """The entries with a word that begins in one of these ways."""
        table = self._accented if accented else self._folded
        return table.starting(starts)

    def having(self, word: str, accented: bool) -> int:
        """The entries with exactly this word."""
        table = self._accented if accented else self._folded
        return table.having(word)


class _Sorted:
    """Words in order, and their entries."""

    def __init__(self, places: _Places, size: int) -> None:
        self._size = size
        self._asked: dict[tuple[str, ...], int] = {}
        self._words = sorted(places)
        self._entries: list[_Entries] = []
        for word in self._words:
            entries = list(chain.from_iterable(places[word]))
            self._entries.append(entries if len(entries) <= _FEW else as_set(entries, size))

    def starting(self, starts: tuple[str, ...]) -> int:
        known = self._asked.get(starts)
        if known is None:
            known = self._starting(starts)
            # Short beginnings join the most words, and there are few of them.
            if all(len(start) <= _SHORT for start in starts):
                self._asked[starts] = known
        return known

    def _starting(self, starts: tuple[str, ...]) -> int:
        found, few = 0, []
        for start in starts:
            place = bisect_left(self._words, start)
            while place < len(self._words) and self._words[place].startswith(start):
                entries = self._entries[place]
                if isinstance(entries, int):
                    found |= entries
                else:
                    few += entries
                place += 1
        return found | as_set(few, self._size)

    def having(self, word: str) -> int:
        place = bisect_left(self._words, word)
        if place == len(self._words) or self._words[place] != word:
            return 0
        entries = self._entries[place]
        return entries if isinstance(entries, int) else as_set(entries, self._size)


def as_set(entries: Iterable[int], size: int) -> int:
    """Entry numbers as one set; ``size`` in bytes is room for all entries."""
    bits = bytearray(size)
    for entry in entries:
        bits[entry >> 3] |= 1 << (entry & 7)
    return int.from_bytes(bits, "little")


def members(entries: int) -> Iterator[int]:
    """The entry numbers of a set, the lowest first."""
    digits = bin(entries)[:1:-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)
