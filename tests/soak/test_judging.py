"""The soak run notices what it is there for: a missing code, a wrong one, memory that grows."""

import random
from pathlib import Path

import pytest

from tests.soak.checks import read_looks, told
from tests.soak.frames import Frame, Timeline, judge, read_timeline
from tests.soak.memory import slope

LINKS = {"code": "https://zalo.me/1", "petitions": "https://phananh.moha.gov.vn"}


def timeline() -> Timeline:
    found = Timeline()
    for at, page in ((100.0, "code"), (102.0, "petitions"), (104.0, "notice-00000001")):
        found.add(at, "")
        found.add(at + 0.6, page)
    return found


def judged(at: float, *codes: str) -> tuple[int, int, int]:
    found = judge([Frame(at, at + 0.02, codes)], timeline(), LINKS)
    return found.certain, found.undecodable, found.wrong


def test_a_frame_is_judged_by_the_page_that_surely_stood() -> None:
    assert judged(101, LINKS["code"]) == (1, 0, 0)
    assert judged(103, LINKS["petitions"]) == (1, 0, 0)
    assert judged(105) == (1, 0, 0)
    assert judged(101) == (1, 1, 0)
    assert judged(101, LINKS["petitions"]) == (1, 0, 1)
    assert judged(105, LINKS["code"]) == (1, 0, 1)


def test_around_a_page_change_only_a_strange_code_is_wrong() -> None:
    assert judged(102.1) == (0, 0, 0)
    assert judged(102.55, LINKS["code"]) == (0, 0, 0)
    assert judged(102.7, LINKS["code"]) == (0, 0, 0)
    assert judged(102.9, LINKS["code"]) == (1, 0, 1)
    assert judged(102.1, LINKS["code"]) == (0, 0, 0)
    assert judged(102.1, "https://zalo.me/2") == (0, 0, 1)
    assert judged(99, LINKS["code"]) == (0, 0, 0)


def test_the_timeline_is_what_the_program_wrote(tmp_path: Path) -> None:
    log = tmp_path / "quay.log"
    log.write_text(
        "2026-11-24 03:00:00,250 INFO ui.kiosk.process page code\n"
        "2026-11-24 03:00:00,300 WARNING qt page of something else\n"
        "2026-11-24 03:00:01,500 INFO ui.kiosk.process painted code\n",
        encoding="utf-8",
    )
    found = read_timeline(log, 0)
    assert found.pages == ["", "code"] and found.changes == 1
    assert found.times[1] - found.times[0] == pytest.approx(1.25)
    assert read_timeline(log, found.times[0] + 1).pages == ["code"]


def test_of_a_failed_check_is_told_when_where_and_why(tmp_path: Path) -> None:
    (tmp_path / "quay.log.1").write_text(
        "2026-11-24 03:00:00,250 INFO ui.kiosk.process page code\n"
        "2026-11-24 03:00:00,300 INFO ui.kiosk.process painted code\n"
        "2026-11-24 03:00:01,000 INFO ui.kiosk.evidence doubt doubt-1.png nothing to see\n",
        encoding="utf-8",
    )
    log = tmp_path / "quay.log"
    log.write_text(
        "2026-11-24 03:00:01,250 INFO ui.kiosk.process page petitions\n"
        "2026-11-24 03:00:01,300 INFO ui.kiosk.evidence failed - not readable\n"
        "2026-11-24 03:00:01,500 INFO ui.kiosk.process painted petitions\n",
        encoding="utf-8",
    )
    lines = [told(look, read_timeline(log, 0), tmp_path) for look in read_looks(log, 0)]
    picture = tmp_path / "doubt-1.png"
    assert lines == [
        "03:00:01.000 self-check in doubt: nothing to see; page code, painted 0.700 s before"
        f"; seen: {picture}",
        "03:00:01.300 self-check failed: not readable; "
        "page petitions, not painted yet, chosen 0.050 s before",
    ]


def test_a_leak_is_a_slope_and_noise_is_none() -> None:
    chance = random.Random(7)
    level = [(5.0 * n, 120 + chance.gauss(0, 0.2)) for n in range(700)]
    leak = [(at, value + at / 3600 * 4) for at, value in level]
    assert slope(level).is_noise
    assert not slope(leak).is_noise
    assert slope(leak).per_hour == pytest.approx(4, abs=0.5)


def test_a_slowly_swinging_level_is_not_taken_for_a_leak() -> None:
    chance, value = random.Random(3), 0.0
    samples = []
    for n in range(700):
        value = 0.9 * value + chance.gauss(0, 0.1)
        samples.append((5.0 * n, 120 + value))
    assert slope(samples).is_noise


def test_too_few_samples_prove_nothing() -> None:
    with pytest.raises(ValueError, match="too few"):
        slope([(0.0, 1.0)] * 3)
