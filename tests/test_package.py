"""The program is built as it is delivered, and what was built does the main job."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.timeout(1200)
def test_the_built_program_does_the_main_job(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    build += ["--distpath", str(dist), "--workpath", str(tmp_path / "build")]
    # What PyInstaller keeps between builds stays out of the home folder.
    env = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(tmp_path / "kept")}
    subprocess.run([*build, str(ROOT / "build.spec")], check=True, cwd=ROOT, env=env)
    smoke = [sys.executable, str(ROOT / ".ci" / "smoke.py"), str(dist / "quay")]
    done = subprocess.run(smoke, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.rstrip().endswith("the main job works")
