"""The log of a program that runs for months."""

import logging
from pathlib import Path

from ui.log_files import ALIKE_SECONDS, MOST_ALIKE, MOST_KEYS, Repeats, open_logs


def line(level: int, said: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("ui.kiosk", level, "", 0, said, args, None)


def test_a_warning_that_comes_four_times_a_second_is_written_five_times_an_hour() -> None:
    clock = [0.0]
    repeats = Repeats(lambda: clock[0])
    written = []
    for _ in range(3 * 3600 * 4):
        record = line(logging.WARNING, "status not written: %s", "locked")
        if repeats.filter(record):
            written.append(record.getMessage())
        clock[0] += 0.25
    assert len(written) == 3 * MOST_ALIKE
    more = int(ALIKE_SECONDS * 4) - MOST_ALIKE
    assert written[MOST_ALIKE] == f"status not written: locked ({more} more like it)"
    assert written[MOST_ALIKE + 1] == "status not written: locked"


def test_other_lines_and_plain_news_are_not_held_back() -> None:
    repeats = Repeats(lambda: 0.0)
    assert all(repeats.filter(line(logging.INFO, "page code")) for _ in range(100))
    others = [line(logging.WARNING, "ended with code %s", n) for n in range(MOST_KEYS * 3)]
    assert all(repeats.filter(record) for record in others)
    assert len(repeats._seen) <= MOST_KEYS


def test_the_log_file_is_kept_so(tmp_path: Path) -> None:
    handler, crash = open_logs(tmp_path)
    for _ in range(50):
        handler.handle(line(logging.ERROR, "again"))
    handler.close()
    if crash is not None:
        crash.close()
    assert (tmp_path / "quay.log").read_text("utf-8").count("again") == MOST_ALIKE
