"""The file that starts the program at sign-in: its bytes, and a real start by them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from models.errors import Refused
from models.setup.autostart import (
    BATCH_NAME,
    DESK,
    ENTRY_NAME,
    KIOSK,
    Autostart,
    batch_file,
    command,
    contents,
    desktop_entry,
    read,
    turn_off,
    turn_on,
)

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ["C:\\Users\\Nguyễn Thị Hoa\\Quầy 100%\\QuayMotCua.exe"]
DATA = Path("D:\\dữ liệu")

# Each of these is a word that a naive writer breaks.
HARD = [
    "plain",
    "Nguyễn Thị Hoa/dữ liệu 100%",
    "100%%f %u",
    'a "quoted" name',
    "back\\slash",
    "ends with \\",
    "$HOME and `id`",
    "it's; rm -rf & | > <",
    "~tilde *?#()",
    "",
]


def parse_exec(line: str) -> list[str]:
    """The arguments of an Exec line, by the steps of the Desktop Entry Specification."""
    escapes = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    value = re.sub(r"\\(.)", lambda found: escapes[found.group(1)], line)
    words, place = [], 0
    while place < len(value):
        if value[place] == " ":
            place += 1
            continue
        word = ""
        if value[place] == '"':
            place += 1
            while value[place] != '"':
                if value[place] == "\\":
                    place += 1
                    assert value[place] in '"`$\\'
                else:
                    assert value[place] not in "`$"
                word += value[place]
                place += 1
            place += 1
        else:
            while place < len(value) and value[place] != " ":
                assert value[place] not in "\t\n\"'\\><~|&;$*?#()`"
                word += value[place]
                place += 1
        assert not re.search(r"(?<!%)(%%)*%(?!%)", word), f"field code in {word}"
        words.append(word.replace("%%", "%"))
    return words


def exec_of(entry: str) -> list[str]:
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    return parse_exec(line.removeprefix("Exec="))


def test_the_parser_of_this_test_follows_the_specification() -> None:
    assert parse_exec(r'a "b c" "\\$d" "\\\\" 100%%') == ["a", "b c", "$d", "\\", "100%"]


@pytest.mark.parametrize("word", HARD)
def test_every_word_comes_back_from_a_desktop_entry(word: str) -> None:
    words = ["/opt/Quầy Một Cửa/QuayMotCua", "--data-dir", word]
    assert exec_of(desktop_entry(words, DESK)) == words


def test_a_program_with_an_equals_sign_goes_through_a_shell(tmp_path: Path) -> None:
    words = ["/opt/a=b/QuayMotCua", "kiosk"]
    parsed = exec_of(desktop_entry(words, KIOSK))
    assert "=" not in parsed[0]
    assert parsed[-2:] == words
    program = tmp_path / "a=b" / "say"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf "%s|" "$0" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    line = exec_of(desktop_entry([str(program), 'x "y" $z', ""], KIOSK))
    said = subprocess.run(line, capture_output=True, check=True).stdout.decode()
    assert said == f'{program}|x "y" $z||'


def test_a_batch_file_survives_names_with_accents_and_percent_signs() -> None:
    text = batch_file(command(PROGRAM, DATA, KIOSK), KIOSK)
    lines = text.split("\r\n")
    assert text.count("\n") == text.count("\r\n") == 4
    assert lines[:2] == ["@echo off", "chcp 65001 >nul"]
    assert lines[3] == (
        'start "" "C:\\Users\\Nguyễn Thị Hoa\\Quầy 100%%\\QuayMotCua.exe" '
        '"--data-dir" "D:\\dữ liệu" "kiosk" "--watch"'
    )
    assert not text.startswith("\ufeff")


def test_a_drive_alone_does_not_swallow_the_next_word() -> None:
    line = batch_file(["p.exe", "--data-dir", "D:\\", "kiosk"], KIOSK).split("\r\n")[3]
    assert line == 'start "" "p.exe" "--data-dir" "D:\\\\" "kiosk"'


@pytest.mark.parametrize("word", ["two\nlines", "bell\x07", "nul\x00"])
def test_what_no_file_can_say_is_refused(word: str) -> None:
    for write in (batch_file, desktop_entry):
        with pytest.raises(Refused, match="tự mở"):
            write(["p", word], DESK)
    with pytest.raises(Refused):
        batch_file(["p", 'quo"te'], DESK)


@pytest.mark.parametrize("name", [BATCH_NAME, ENTRY_NAME])
@pytest.mark.parametrize("kind", [DESK, KIOSK])
def test_on_off_and_what_is_on(name: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "chưa có" / name
    assert read(path, PROGRAM, DATA) == Autostart("", path, False)
    turn_on(path, PROGRAM, DATA, kind)
    assert read(path, PROGRAM, DATA) == Autostart(kind, path, True)
    assert read(path, PROGRAM, Path("E:\\khác")) == Autostart(kind, path, False)
    assert read(path, ["elsewhere"], DATA) == Autostart(kind, path, False)
    assert [file.name for file in path.parent.iterdir()] == [name]
    turn_off(path)
    assert read(path, PROGRAM, DATA) == Autostart("", path, False)
    turn_off(path)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(line: str, tmp_path: Path) -> None:
    path = tmp_path / ENTRY_NAME
    text = contents(path, PROGRAM, DATA, DESK).decode()
    path.write_text(text.replace("X-GNOME-Autostart-enabled=true", line), encoding="utf-8")
    assert read(path, PROGRAM, DATA).kind == ""


def test_a_strange_file_of_that_name_starts_nothing_of_ours(tmp_path: Path) -> None:
    path = tmp_path / ENTRY_NAME
    path.write_bytes(b"\xff\xfe[Desktop Entry]\nExec=xeyes\n")
    assert read(path, PROGRAM, DATA).kind == ""
    turn_on(path, PROGRAM, DATA, DESK)
    assert read(path, PROGRAM, DATA).current


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(Refused, match="Không ghi được tệp tự mở"):
        turn_on(blocked / "autostart" / ENTRY_NAME, PROGRAM, DATA, DESK)
    folder = tmp_path / ENTRY_NAME
    folder.mkdir()
    with pytest.raises(Refused, match="Không ghi được tệp tự mở"):
        turn_off(folder)


def test_the_written_line_really_starts_the_program_with_its_data(tmp_path: Path) -> None:
    data = tmp_path / "Nguyễn Thị Hoa" / "dữ liệu 100%"
    path = tmp_path / ENTRY_NAME
    turn_on(path, [sys.executable, str(ROOT / "main.py")], data, DESK)
    line = exec_of(path.read_text(encoding="utf-8"))
    done = subprocess.run([*line, "presets", "--json"], capture_output=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert (data / "quay.sqlite3").is_file()
    assert [place.name for place in data.parent.iterdir()] == [data.name]
