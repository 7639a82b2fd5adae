"""What somebody typed into the search, and where it stands in a text."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from models.answers.words import has_accents, spelled, word_places, words
from models.text.fold import fold, nfc

Span = tuple[int, int]
"""First character of a hit in the text as stored, and one past its last."""


@dataclass(frozen=True)
class Word:
    """A typed word. ``starts``: what a word of the library may begin with to be meant;
    ``whole``: what it is when nothing more follows. Both are folded unless ``accented``."""

    accented: bool
    starts: tuple[str, ...]
    whole: str


@dataclass(frozen=True)
class Query:
    """``words``: each different word once; ``phrase``: all words in order, folded, one space
    between; ``typed``: the words in order with their accents."""

    words: tuple[Word, ...]
    phrase: str
    typed: tuple[str, ...]

    @cached_property
    def accented(self) -> bool:
        """Whether some word must be met with its accents."""
        return any(word.accented for word in self.words)

    @cached_property
    def as_typed(self) -> re.Pattern[str]:
        """Finds the phrase where it stands just as typed, which is most often the case."""
        return re.compile(rf"(?<![^\W_]){re.escape(' '.join(self.typed))}(?![^\W_])")


def parse_query(text: str) -> Query:
    """Any text as a query: only its words count, nothing in it is a command."""
    typed = words(text)
    different = dict.fromkeys(typed)
    return Query(tuple(map(_word, different)), " ".join(map(fold, typed)), tuple(typed))


def _word(word: str) -> Word:
    if not has_accents(word):
        return Word(False, (word,), word)
    # "hoà" may be all of "hòa" or the beginning of "hoàng".
    return Word(True, tuple(dict.fromkeys((word, spelled(word)))), spelled(word))


def holds_phrase(text: str, query: Query, whole: bool) -> bool:
    """Whether the text has the typed words one after the other, the accented ones with their
    accents; the last one may be the beginning of a word unless ``whole``."""
    plain = nfc(text).casefold()
    if whole and query.as_typed.search(plain):
        return True
    there = words(plain)
    wanted = [_word(word) for word in query.typed]
    last = len(wanted) - 1
    ends = _meets if whole else _begins
    return any(
        all(_meets(there[start + place], wanted[place]) for place in range(last))
        and ends(there[start + last], wanted[last])
        for start in range(len(there) - last)
    )


def marks(text: str, query: Query) -> tuple[Span, ...]:
    """Where the typed words stand in a text, in order: of a longer word its typed beginning."""
    found = []
    for first, end in word_places(text):
        word = text[first:end]
        longest = max((_covered(word, wanted) for wanted in query.words), default=0)
        if longest:
            found.append((first, first + longest))
    return tuple(found)


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, str, str]:
    plain = nfc(word).casefold()
    return plain, spelled(plain), fold(plain)


def _begins(word: str, wanted: Word) -> bool:
    plain, one_spelling, folded = _forms(word)
    if not wanted.accented:
        return folded.startswith(wanted.whole)
    return any(plain.startswith(start) or one_spelling.startswith(start) for start in wanted.starts)


def _meets(word: str, wanted: Word) -> bool:
    _, one_spelling, folded = _forms(word)
    return (one_spelling if wanted.accented else folded) == wanted.whole


def _covered(word: str, wanted: Word) -> int:
    """How many characters of a stored word the typed one stands for."""
    if not _begins(word, wanted):
        return 0
    typed = len(fold(wanted.whole))
    if typed >= len(_forms(word)[2]):
        return len(word)
    length = 0
    for place, char in enumerate(word):
        if length >= typed and fold(char):
            return place
        length += len(fold(char))
    return len(word)
