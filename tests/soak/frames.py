"""Looks at the glass without a pause and judges each frame by what should have stood there."""

import threading
import time
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from tests.xvfb import CLERK_AREA, KIOSK_AREA, Glass
from ui.kiosk.proof import codes_on

SETTLED = 0.2
"""Seconds from the end of painting until the X server shows it, on a machine with other work."""

ENDING = 0.05
AGAIN = (0.03, 0.05, 0.08)
"""A frame that was read while it was painted: so many seconds later it is whole."""

PAUSE = 0.05
_SAID = ("page", "painted")
_STAMP = "%Y-%m-%d %H:%M:%S,%f"


@dataclass(frozen=True)
class Frame:
    """The codes' texts, and the seconds since the epoch of the first and the last look."""

    at: float
    until: float
    codes: tuple[str, ...]


@dataclass
class Timeline:
    """Which page stood from when on, as the program itself wrote it down."""

    times: list[float] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    """The page that was painted; empty from the change to a page until it is painted."""

    def add(self, at: float, page: str) -> None:
        self.times.append(at)
        self.pages.append(page)

    @property
    def changes(self) -> int:
        """How often a page was painted."""
        return sum(map(bool, self.pages))

    def stood(self, frame: Frame) -> str:
        """The page that surely stood during the whole frame, or nothing."""
        place = bisect_right(self.times, frame.at) - 1
        if place < 0 or not self.pages[place] or frame.at < self.times[place] + SETTLED:
            return ""
        after = self.times[place + 1] if place + 1 < len(self.times) else float("inf")
        return self.pages[place] if frame.until < after - ENDING else ""

    def about(self, at: float) -> str:
        """In words, what was on its way to the glass or stood there at that moment."""
        place = bisect_right(self.times, at) - 1
        if place < 0:
            return "before the first page"
        since = at - self.times[place]
        page = self.pages[place] or self._coming(place)
        state = "painted" if self.pages[place] else "not painted yet, chosen"
        return f"page {page}, {state} {since:.3f} s before"

    def _coming(self, place: int) -> str:
        return next((page for page in self.pages[place:] if page), "?")


def read_timeline(log: Path, since: float) -> Timeline:
    """The page changes in the program's log."""
    found = Timeline()
    for at, words in said_by(log, "ui.kiosk.process", since):
        if words[0] in _SAID and len(words) > 1:
            found.add(at, words[1] if words[0] == "painted" else "")
    return found


def said_by(log: Path, name: str, since: float) -> Iterator[tuple[float, list[str]]]:
    """What one part of the program wrote into its log, when, and in which words. A log that was
    turned over meanwhile goes on in files of its own."""
    older = sorted(log.parent.glob(f"{log.name}.*"), reverse=True)
    for file in (*older, log):
        for line in file.read_text(encoding="utf-8").splitlines():
            words = line.split(" ")
            if len(words) < 5 or words[3] != name:
                continue
            at = datetime.strptime(f"{words[0]} {words[1]}", _STAMP).timestamp()
            if at >= since:
                yield at, words[4:]


class Watcher(threading.Thread):
    """Grabs and decodes for as long as it runs; ``away`` while the screen is unplugged."""

    def __init__(self, memory: Path) -> None:
        super().__init__(daemon=True)
        self._glass = Glass(memory)
        self._ended = threading.Event()
        self.away = threading.Event()
        self.frames: list[Frame] = []
        self.torn = self.leaked = 0

    def run(self) -> None:
        while not self._ended.is_set():
            if self.away.is_set():
                self.leaked += bool(self.look(CLERK_AREA))
            else:
                self._watch()
            time.sleep(PAUSE)

    def stop(self) -> None:
        self._ended.set()
        self.join()
        self._glass.close()

    def look(self, area: tuple[int, int, int, int] = KIOSK_AREA) -> tuple[str, ...]:
        """The codes that stand in an area now."""
        _, _, width, height = area
        pixels = self._glass.area(area)
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32)
        return tuple(codes_on(image))

    def is_filled(self) -> bool:
        """Whether a window's pixels stand in all corners of the public screen: without one it is
        black, and no page is black."""
        left, top, width, height = KIOSK_AREA
        corners = ((x, y) for x in (left, left + width - 1) for y in (top, top + height - 1))
        return all(any(self._glass.area((x, y, 1, 1))[:3]) for x, y in corners)

    def _watch(self) -> None:
        at = time.time()
        codes = self.look()
        for again in () if codes else AGAIN:
            time.sleep(again)
            codes = self.look()
            if codes:
                self.torn += 1
                break
        if not self.away.is_set():
            self.frames.append(Frame(at, time.time(), codes))


@dataclass(frozen=True)
class Judged:
    """How many frames there were, and how many of them were not as they should be; ``notes``
    say when and how."""

    looked: int
    certain: int
    undecodable: int
    wrong: int
    notes: tuple[str, ...]


def judge(frames: list[Frame], timeline: Timeline, links: dict[str, str]) -> Judged:
    """``links``: what the code of each page with a code says; other pages have none."""
    certain = undecodable = wrong = 0
    notes = []
    for frame in frames:
        page = timeline.stood(frame)
        known = all(code in links.values() for code in frame.codes)
        if not page:
            wrong += not known
            notes += [] if known else [_note(frame, "a page change")]
            continue
        certain += 1
        expected = (links[page],) if page in links else ()
        undecodable += bool(expected and not frame.codes)
        wrong += bool(frame.codes and frame.codes != expected)
        notes += [] if frame.codes == expected else [_note(frame, page)]
    return Judged(len(frames), certain, undecodable, wrong, tuple(notes))


def _note(frame: Frame, page: str) -> str:
    return f"{datetime.fromtimestamp(frame.at):{_STAMP}} {page}: {frame.codes or 'no code'}"
