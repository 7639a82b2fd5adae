"""What a stranger gets with a checkout: pinned requirements, known names, tasks that explain."""

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent

CUSTOMERS = {"main.py", "models", "ui", "resources", "tests", "build.spec"}
USUAL = {
    *("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml", "docs", ".ci"),
    *("requirements.in", "requirements.txt", "requirements-dev.in", "requirements-dev.txt"),
    *(".gitignore", ".gitattributes", ".editorconfig"),
}
NATIVE = {
    *("pyside6-essentials", "shiboken6", "pillow", "zxing-cpp", "pypdfium2"),
    *("argon2-cffi-bindings", "cffi"),
}
TASKS = ("install", "run", "test", "lint", "bench", "package", "clean", "requirements")
# In two parts each, so that this file does not hold what it looks for.
HOSTS = re.compile("|".join(("py" + "pi\\.", "python" + "hosted", "--(extra-)?" + "index-url")))
LINKS = "--find" + "-links"
LEFT_OUT = re.compile(r"pytest\.(mark\.)?(skip|xfail|importor)")

PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?: ; [^\\]+?)?$")
HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")


def requirements(name: str) -> dict[str, tuple[str, int]]:
    """Version and number of hashes of each requirement; fails on a line of any other shape."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "\n")
    found: dict[str, tuple[str, int]] = {}
    current = ""
    for line in (line.strip() for line in text.splitlines()):
        if not line or line.startswith("#"):
            continue
        if pin := PIN.match(line):
            current = pin["name"]
            found[current] = (pin["version"], 0)
        else:
            assert HASH.match(line), f"{name}: neither a pin nor a hash: {line}"
            found[current] = (found[current][0], found[current][1] + 1)
    return found


def ignored_names() -> set[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return {line.strip().strip("/") for line in lines if line.strip()} | {".git"}


def files_of_the_project(folder: Path = ROOT) -> Iterator[Path]:
    ignored = ignored_names()
    for path in sorted(folder.iterdir()):
        if any(fnmatch(path.name, pattern) for pattern in ignored):
            continue
        if path.is_dir():
            yield from files_of_the_project(path)
        else:
            yield path


def texts() -> Iterator[tuple[str, str]]:
    for path in files_of_the_project():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    pins = requirements(name)
    assert len(pins) > 10
    assert [requirement for requirement, (_, hashes) in pins.items() if hashes == 0] == []


def test_native_requirements_have_a_wheel_for_more_than_one_system() -> None:
    pins = requirements("requirements.txt")
    assert {
        name: hashes for name, (_, hashes) in pins.items() if name in NATIVE and hashes < 4
    } == {}
    assert set(pins) >= NATIVE


def test_qt_stays_at_the_release_that_keeps_python_alive() -> None:
    pins = requirements("requirements.txt")
    assert pins["pyside6-essentials"][0] == pins["shiboken6"][0] == "6.11.3"


def test_development_uses_what_is_delivered() -> None:
    run, dev = requirements("requirements.txt"), requirements("requirements-dev.txt")
    assert {name: dev.get(name) for name in run} == run


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_what_is_asked_for_is_what_is_pinned(name: str) -> None:
    lines = (ROOT / f"{name}.in").read_text(encoding="utf-8").splitlines()
    asked = {line.partition("==")[0].strip().lower() for line in lines if not line.startswith("-r")}
    assert asked - {""} <= set(requirements(f"{name}.txt"))


def test_no_file_names_a_package_host() -> None:
    assert [name for name, text in texts() if HOSTS.search(text) or LINKS in text] == []


def test_no_test_is_left_out() -> None:
    tests = [(name, text) for name, text in texts() if name.startswith("tests/")]
    assert len(tests) > 10
    assert [name for name, text in tests if LEFT_OUT.search(text)] == []


def test_only_known_names_lie_at_the_top() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in files_of_the_project()}
    assert top - CUSTOMERS - USUAL == set()
    assert top >= CUSTOMERS


def test_third_party_page_names_every_delivered_package_with_its_version() -> None:
    page = (ROOT / "docs" / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    missing = [
        f"{name} {version}"
        for name, (version, _) in requirements("requirements.txt").items()
        if f"| {name} | {version} |" not in page
    ]
    assert missing == []


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / ".ci" / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_make_and_the_script_know_the_same_tasks(bootstrap: ModuleType) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    line = next(line for line in makefile.splitlines() if line.startswith("TASKS :="))
    assert set(line.split()[2:]) == set(bootstrap.TASKS)
    assert set(TASKS) <= set(bootstrap.TASKS)


def test_a_missing_system_package_is_named_with_the_command_to_type(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "LINUX", True)
    monkeypatch.setattr(bootstrap, "QT_LIBRARIES", {"libnot-there.so.7": "libnot-there7"})
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _name: None)
    with pytest.raises(bootstrap.Stop, match=r"apt-get install .*libnot-there7 some-tool"):
        bootstrap.system_packages({"tool-not-there": "some-tool"}, must=True)
    bootstrap.system_packages({}, must=False)
    assert "apt-get install --no-install-recommends libnot-there7" in capsys.readouterr().err


def test_libraries_that_are_there_are_not_asked_for(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "loads", lambda library: library != "libcups.so.2")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert bootstrap.missing_packages(bootstrap.TEST_TOOLS) == ["libcups2"]


def test_other_requirements_ask_for_another_installation(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    (tmp_path / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    before = bootstrap.stamp("requirements.txt")
    assert bootstrap.stamp("requirements.txt") == before
    (tmp_path / "requirements.txt").write_text("a==2\n", encoding="utf-8")
    assert bootstrap.stamp("requirements.txt") != before


def test_an_unknown_task_is_wrong_usage() -> None:
    script = ROOT / ".ci" / "bootstrap.py"
    done = subprocess.run([sys.executable, script, "fly"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Usage" in done.stderr
