"""A self-check is never fooled by a page change: neither into a failure nor into a pass (K3)."""

import json
import sys
from pathlib import Path
from typing import Any

from tests.xvfb import Display

ROOT = Path(__file__).resolve().parent.parent.parent


def played(display: Display, moment: str) -> dict[str, Any]:
    command = f"cd {ROOT} && QMC_TEST=1 QMC_CHECK_MS=400 {sys.executable} -m tests.ui.glass_driver"
    said = display.run("sh", "-c", f"{command} {moment}")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def test_a_page_that_is_about_to_be_painted_is_not_a_failure(display: Display) -> None:
    found = played(display, "turning")
    assert found["verdicts"] and all(found["verdicts"])
    assert not found["pauses"]


def test_a_code_hidden_while_pages_turn_is_taken_off(display: Display) -> None:
    assert played(display, "covered")["verdicts"] == [False]


def test_what_is_never_painted_is_not_right(display: Display) -> None:
    assert played(display, "never_painted")["verdicts"] == [False]


def test_the_second_look_is_not_at_the_same_frame(display: Display) -> None:
    """First look after 300 ms, the period's after 400 must not be the second one."""
    found = played(display, "at_once")
    assert found["verdicts"] == [False]
    assert found["seconds"] >= 0.55
