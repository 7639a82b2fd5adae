"""``--help`` and wrong usage in both languages, and nothing heavy loaded for them."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.runner import ROOT, Program
from tests.i18n_catalogue import is_vietnamese
from tests.test_docs import commands_of
from ui.cli import help_texts
from ui.cli.argparse_words import speak
from ui.cli.parser import _parser, parse
from ui.i18n import set_language

COMMANDS = [name for name, _ in commands_of(_parser())]
NAME = "Quầy Một Cửa"
ARGPARSE_ENGLISH = re.compile(
    r"\b(usage|positional|arguments?|options|error|required|invalid|expected|choose|unrecognized)"
    r"\b"
)


@pytest.fixture(autouse=True)
def vietnamese_again() -> Iterator[None]:
    yield
    set_language("vi")
    speak("vi")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of arguments that end the program."""
    with pytest.raises(SystemExit) as ended:
        parse(list(words))
    out = capsys.readouterr()
    return int(ended.value.code or 0), out.out, out.err


@pytest.mark.parametrize("command", ["", *COMMANDS, "week", "channel", "pack", "incident"])
def test_help_in_english_holds_no_vietnamese(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, error = said(capsys, "--lang", "en", *command.split(), "--help")
    assert (code, error) == (0, "")
    assert "usage: main.py" in out and "show this help message and exit" in out
    assert not is_vietnamese(out.replace(NAME, "")), out


@pytest.mark.parametrize("command", ["", *COMMANDS, "week", "channel", "pack", "incident"])
def test_help_is_vietnamese_by_default(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, error = said(capsys, *command.split(), "--help")
    assert (code, error) == (0, "")
    assert out.startswith("cách dùng: main.py") and "hiện hướng dẫn này" in out
    options = re.sub(r"--[\w-]+|[A-Z]{2,}", "", out)
    assert not ARGPARSE_ENGLISH.search(options), out


def test_the_language_may_stand_anywhere_and_the_last_one_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for words in (
        ["--lang=en", "week", "close", "--help"],
        ["week", "close", "--lang", "en", "--help"],
        ["--lang", "vi", "week", "close", "--help", "--lang=en"],
    ):
        assert "close a week" in said(capsys, *words)[1]
    assert "chốt tuần" in said(capsys, "--lang=en", "week", "close", "--lang", "vi", "--help")[1]
    assert "chốt tuần" in said(capsys, "week", "close", "--help")[1]


WRONG = [
    (["nonsense"], "Hãy chọn một trong", "choose from"),
    (["week"], "còn thiếu SUB", "required: SUB"),
    (["log"], "còn thiếu preset", "required: preset"),
    (["log", "a", "b"], "không có tham số hay tùy chọn b", "unrecognized arguments: b"),
    (["log", "a", "--quantity", "x"], "hãy ghi một số nguyên", "give a whole number"),
    (["log", "a", "--quantity"], "còn thiếu giá trị", "expected one argument"),
    (["log", "a", "--quant", "1"], "không có tham số hay tùy chọn", "unrecognized arguments"),
    (["presets", "--json=1"], "Hãy bỏ '1'", "ignored explicit argument '1'"),
    (["screenshot", "x", "--out", "f"], "không có lựa chọn 'x'", "invalid choice: 'x'"),
    (["screenshot", "desk", "--out", "f", "--size", "3"], "1366x768", "like 1366x768"),
    (["screenshot", "desk", "--out", "f", "--size", "9x9"], "mỗi cạnh", "each side must"),
    (["screenshot", "desk", "--out", "f", "--size", "²x²"], "1366x768", "like 1366x768"),
    (["screenshot", "desk", "--out", "f", "--scale", "9"], "phải từ 0.5 đến 4", "from 0.5 to 4"),
    (["screenshot", "desk", "--out", "f", "--scale", "nan"], "phải từ", "must be from"),
    (["qr", "x", "--out", "f.png", "--mm", "?"], "hãy ghi một số", "give a number"),
    (["demo", "--days", "-1"], "phải từ 0 đến 3650", "must be from 0 to 3650"),
    (["demo", "--days", "9" * 5000], "hãy ghi một số nguyên", "give a whole number"),
    (["--data-dir="], "thư mục trống", "the folder is empty"),
    (["--database"], "còn thiếu giá trị", "expected one argument"),
]


@pytest.mark.parametrize(("words", "vietnamese", "english"), WRONG)
def test_wrong_usage_is_told_in_the_language(
    words: list[str], vietnamese: str, english: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, error = said(capsys, *words)
    assert (code, out) == (2, "")
    assert vietnamese in error and error.startswith("cách dùng: main.py")
    last = error.splitlines()[-1]
    assert ": lỗi: " in last and not ARGPARSE_ENGLISH.search(re.sub(r"'[^']*'", "", last)), last
    code, out, error = said(capsys, "--lang", "en", *words)
    assert (code, out) == (2, "")
    assert english in error and error.startswith("usage: main.py")
    assert not is_vietnamese(error)


def test_an_unknown_language_is_told_in_vietnamese(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, error = said(capsys, "--lang", "fr", "presets")
    assert code == 2 and "'fr'" in error and "lỗi" in error


def test_every_argument_and_command_has_its_help_and_no_text_is_left_over() -> None:
    used = set()
    for words, parser in commands_of(_parser()):
        for action in parser._actions:
            if action.help == argparse.SUPPRESS or action.dest == "help":
                continue
            name = action.option_strings[0] if action.option_strings else action.dest
            assert action.help == help_texts.argument_help(words, name)
            own = f"{words} {name}"
            used.add(own if own in help_texts._ARGUMENTS else name)
    assert used | {"--version"} == set(help_texts._ARGUMENTS)
    groups = {name.split()[0] for name in COMMANDS}
    assert set(help_texts._COMMANDS) == set(COMMANDS) | groups


def test_from_outside_and_with_exit_code_two(tmp_path: Path) -> None:
    program = Program(tmp_path / "dữ liệu")
    helped = program("--lang", "en", "week", "close", "--help")
    assert helped.code == 0 and "close a week" in helped.out
    wrong = program("week", "close")
    assert (wrong.code, wrong.out) == (2, "") and "còn thiếu week" in wrong.error
    wrong = program("--lang", "en", "week", "close")
    assert wrong.code == 2 and "required: week" in wrong.error
    assert not (tmp_path / "dữ liệu").exists()


def test_neither_qt_nor_a_heavy_library_is_loaded_for_help() -> None:
    script = (
        "import sys\n"
        "from ui.cli.parser import parse\n"
        "try:\n    parse(['--lang', 'en', '--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'PySide6', 'peewee', 'PIL', 'qrcode', 'zxingcpp', 'xlsxwriter', 'argon2'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == "[]", done


def test_the_desk_alone_reads_no_translation() -> None:
    script = (
        "import sys\n"
        "from ui.cli.parser import parse\n"
        "assert parse(['--data-dir', 'x', '--lang', 'en']).lang == 'en'\n"
        "print('xml.etree.ElementTree' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.returncode) == ("False\n", 0), done


WORDS = st.sampled_from(
    ["--lang", "en", "vi", "--lang=en", "--help", "week", "close", "log", "--json", "-", "", "%s"]
)


@given(st.lists(WORDS | st.text(max_size=8), max_size=6))
def test_any_arguments_parse_or_end_with_two_or_zero(words: list[str]) -> None:
    try:
        parse(["--data-dir", "x", *words])
    except SystemExit as ended:
        assert ended.code in (0, 2)
