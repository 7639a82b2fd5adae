"""Sets the program up and runs its tasks; needs Python 3.11, its pip and venv, nothing else.

Usage: python .ci/bootstrap.py TASK [arguments], where TASK is one of
    install run test lint bench soak package requirements clean
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
VENV_PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
PYTHONS = [f"python3.{minor}" for minor in (14, 13, 12, 11)]
PINNED = "uv pip compile --universal --generate-hashes --no-emit-index-url --python-version 3.11"

# What Qt's own files ask the system for, and the Debian packages that have it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
_XCB = "cursor.so.0 glx.so.0 icccm.so.4 image.so.0 keysyms.so.1 randr.so.0 render.so.0"
_XCB += " render-util.so.0 shape.so.0 shm.so.0 sync.so.1 xfixes.so.0 xkb.so.1"
QT_LIBRARIES.update((f"libxcb-{x}", f"libxcb-{x.replace('.so.', '')}") for x in _XCB.split())
TEST_TOOLS = {
    "xrandr": "x11-xserver-utils",
    **{x: x.lower() for x in ("Xvfb", "openbox", "xdotool")},
}
PACKAGE_TOOLS = {"objcopy": "binutils"}


class Stop(Exception):
    """A task cannot go on; the text says what to do."""


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def call(*command: object, env: dict[str, str] | None = None) -> int:
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=env)


def python(*arguments: object, env: dict[str, str] | None = None) -> int:
    """Runs the project's own Python."""
    return call(VENV_PYTHON, *arguments, env=env)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(tools: dict[str, str]) -> list[str]:
    """Debian names of the packages whose libraries or tools this machine lacks."""
    missing = {package for library, package in QT_LIBRARIES.items() if not loads(library)}
    missing |= {package for tool, package in tools.items() if not shutil.which(tool)}
    if importlib.util.find_spec("ensurepip") is None and not VENV_PYTHON.exists():
        missing.add(f"python3.{sys.version_info[1]}-venv")
    return sorted(missing)


def apt_install(packages: list[str]) -> None:
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", env=env)
    call("apt-get", "install", "-y", "--no-install-recommends", *packages, env=env)


def system_packages(tools: dict[str, str], must: bool) -> None:
    """Has the missing system packages installed, or says which they are."""
    missing = missing_packages(tools) if LINUX else []
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing system packages: " + " ".join(missing))
        apt_install(missing)
        missing = missing_packages(tools)
    if not missing:
        return
    text = "This machine lacks some system packages. Please install them, then start again:\n\n"
    text += "    sudo apt-get install --no-install-recommends " + " ".join(missing) + "\n"
    if not shutil.which("apt-get"):
        text += "\n(These are Debian's names; your system may call them a little differently.)\n"
    if must:
        raise Stop(text)
    say(text)


def ensure_python() -> None:
    """Starts again under a newer Python where this one is too old."""
    if sys.version_info >= (3, 11):  # noqa: UP036 - this file also starts under older ones
        return
    for name in PYTHONS:
        if shutil.which(name) and call(name, "-c", "import venv, ensurepip") == 0:
            sys.exit(call(name, Path(__file__).resolve(), *sys.argv[1:]))
    raise Stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Install it.")


def works(*check: str) -> bool:
    """Whether the project's Python is there and runs this without complaint."""
    if not VENV_PYTHON.exists():
        return False
    command = [str(VENV_PYTHON), "-c", *check]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def stamp(requirements: str) -> Path:
    """Present when exactly these pinned requirements were installed."""
    digest = hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()[:16]
    return VENV / f".stamp-{Path(requirements).stem}-{digest}"


def install(dev: bool) -> None:
    """The project's own .venv with the pinned requirements, each checked against its hash."""
    wanted = "requirements-dev.txt" if dev else "requirements.txt"
    usable = works("import pip")
    # The development list holds the run-time list as well.
    if usable and (stamp(wanted).exists() or stamp("requirements-dev.txt").exists()):
        return
    if not usable:
        say("Preparing .venv ...")
        if call(sys.executable, "-m", "venv", "--clear", VENV) != 0:
            raise Stop("Python could not make .venv. On Debian: apt-get install python3-venv")
    say(f"Installing the packages of {wanted} ...")
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    if python(*pip, "--require-hashes", "-r", wanted) != 0:
        raise Stop("The packages could not be installed. Check the network, then start again.")
    for old in VENV.glob(".stamp-*"):
        old.unlink()
    stamp(wanted).touch()


def compile_sources() -> None:
    """Byte code beside the sources: each start would parse them anew where none may be written."""
    python("-m", "compileall", "-q", "models", "ui")


def task_install(_arguments: list[str]) -> int:
    system_packages({}, must=False)
    install(dev=True)
    compile_sources()
    return 0


def task_run(arguments: list[str]) -> int:
    """The program; without a display its output as files."""
    system_packages({}, must=False)
    install(dev=False)
    compile_sources()
    if not works("import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"):
        raise Stop("Qt does not start on this machine; see the system packages named above.")
    if LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("There is no display here: sample pictures, prints and reports go to ./demo-output")
        return python("-m", "ui.demo_output", "./demo-output", *arguments)
    return python("main.py", *arguments)


def task_test(arguments: list[str]) -> int:
    system_packages({**TEST_TOOLS, **PACKAGE_TOOLS}, must=True)
    install(dev=True)
    # Tests that need a real screen start one of their own.
    return python("-m", "pytest", *arguments, env={"QT_QPA_PLATFORM": "offscreen", **os.environ})


def task_lint(_arguments: list[str]) -> int:
    system_packages({}, must=False)
    install(dev=True)
    steps = (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("pytest", "-q", "tests/test_layers.py"),
    )
    failed = [" ".join(step) for step in steps if python("-m", *step) != 0]
    for step in failed:
        say(f"failed: {step}")
    return 1 if failed else 0


def task_bench(arguments: list[str]) -> int:
    system_packages(TEST_TOOLS, must=True)
    install(dev=True)
    return python("-m", "tests.bench", *arguments)


def task_soak(arguments: list[str]) -> int:
    """The public screen for ``MINUTES`` minutes, ten where nothing else is said."""
    system_packages(TEST_TOOLS, must=True)
    install(dev=True)
    return python("-m", "tests.soak", *arguments)


def task_package(arguments: list[str]) -> int:
    """dist/quay, then the main job done with what was built."""
    system_packages(PACKAGE_TOOLS, must=True)
    install(dev=True)
    build = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "build.spec")
    return python(*build, *arguments) or python(".ci/smoke.py", "dist/quay")


def task_requirements(arguments: list[str]) -> int:
    """Pins anew; ``--upgrade`` as argument takes newer versions."""
    if not shutil.which("uv"):
        raise Stop("Pinning needs the tool uv. Install it, then start again.")
    env = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "make requirements"}
    for name in ("requirements", "requirements-dev"):
        pinned = call(*PINNED.split(), *arguments, f"{name}.in", "-o", f"{name}.txt", env=env)
        if pinned != 0:
            return pinned
    return 0


def task_clean(_arguments: list[str]) -> int:
    """Removes what was built and cached; .venv stays."""
    made = ["build", "dist", "demo-output", "bench-output", ".hypothesis"]
    for folder in (
        [ROOT / name for name in made] + list(ROOT.glob(".*_cache")) + [ROOT / "__pycache__"]
    ):
        shutil.rmtree(folder, ignore_errors=True)
    for part in ("models", "ui", "tests", ".ci"):
        for cache in list((ROOT / part).rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)
    return 0


TASKS = {name[5:]: task for name, task in list(globals().items()) if name.startswith("task_")}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in TASKS:
        say("Usage: python .ci/bootstrap.py " + "|".join(TASKS) + " [arguments]")
        return 2
    try:
        ensure_python()
        return TASKS[arguments[0]](arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
