"""Every refusal says what to do about it, in words that a clerk knows."""

import ast
import re

import pytest

from models.channels.link_reasons import ACCEPT, CONFIRM, REASONS, WARN
from tests.i18n_catalogue import PROBLEMS, ROOT, called, literals, program_files

# A verdict of the link policy, which says it itself.
WITHOUT = {"{0}"}
# Names of options and formats are typed by whoever uses the command line.
FOREIGN = re.compile(
    r"\b(error|invalid|none|null|true|false|user|database|timeout|file|exception|input|string|"
    r"integer|gov_site|zalo_oa|unconfirmed|confirmed|disabled)\b",
    re.IGNORECASE,
)
OF_THE_COMMAND_LINE = ("--database", "--data-dir")


def sentences() -> list[tuple[str, str]]:
    """Where each sentence stands, and the sentence; constants of the same module included."""
    found = []
    for path in program_files(ROOT):
        if not path.is_relative_to(ROOT / "models"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: statement.value
            for statement in tree.body
            if isinstance(statement, ast.Assign)
            for target in statement.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and called(node) in PROBLEMS:
                said = node.args[0]
                if isinstance(said, ast.Name):
                    said = constants.get(said.id, said)
                found += [(path.name, text) for text in literals(said)]
    return sorted(set(found))


def test_the_scan_finds_the_sentences() -> None:
    assert len(sentences()) > 80
    assert ("note_guard.py", "Ghi chú dài {0} ký tự, nhiều nhất là {1} ký tự. Hãy rút gọn.") in (
        sentences()
    )


@pytest.mark.parametrize(("module", "sentence"), sentences())
def test_a_refusal_says_what_to_do(module: str, sentence: str) -> None:
    if sentence in WITHOUT:
        return
    assert re.search(r"\bhãy\b", sentence, re.IGNORECASE), sentence
    assert sentence.endswith((".", "!")), sentence
    if not any(word in sentence for word in OF_THE_COMMAND_LINE):
        assert not FOREIGN.search(sentence), sentence


@pytest.mark.parametrize("code", sorted(REASONS))
def test_a_refused_link_says_what_to_do(code: str) -> None:
    if code in ("oa_id", "gov_vn"):
        return
    assert "hãy " in REASONS[code] or "nên dùng" in REASONS[code]
    assert not FOREIGN.search(REASONS[code])


def test_verdicts_are_the_four_of_the_contract() -> None:
    assert (ACCEPT, WARN, CONFIRM) == ("accept", "warn", "confirm")
