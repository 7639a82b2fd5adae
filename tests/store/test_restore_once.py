"""One restore proves its copy once, and restores what it proved."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.errors import Refused
from models.setup import pin
from models.store import restore
from models.store.backup import back_up, prove
from models.store.opening import Store, open_store
from models.store.places import Places
from models.store.schema import InteractionRow
from tests.builders import PIN, log_one, set_up_desk
from ui.cli.parser import parse
from ui.cli.run import run_command


@pytest.fixture
def proofs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The copies that a restore proved, in order; each proof is the real one."""
    seen: list[Path] = []

    def counted(copy: Path) -> int:
        seen.append(copy)
        return prove(copy)

    monkeypatch.setattr(restore, "prove", counted)
    return seen


@pytest.fixture
def copy(desk_store: Store, now: datetime, tmp_path: Path) -> Path:
    """A copy with three interactions; the store has a fourth since."""
    for _ in range(3):
        log_one(desk_store, now)
    made = back_up(desk_store.places, now, out=tmp_path / "copy.sqlite3")
    log_one(desk_store, now)
    return made.path


def test_the_command_proves_once(desk_store: Store, copy: Path, proofs: list[Path]) -> None:
    root = str(desk_store.places.root)
    arguments = parse(["--data-dir", root, "restore", str(copy), "--pin", PIN])
    assert run_command(arguments, Places(desk_store.places.root)) == 0
    assert proofs == [copy]


def test_a_bad_copy_is_told_before_the_pin_is_looked_at(
    desk_store: Store, copy: Path, proofs: list[Path]
) -> None:
    copy.write_bytes(copy.read_bytes()[:5000])
    root = str(desk_store.places.root)
    arguments = parse(["--data-dir", root, "restore", str(copy), "--pin", "1111"])
    with pytest.raises(Refused, match="lành lặn"):
        run_command(arguments, Places(desk_store.places.root))
    assert len(proofs) == 1


def test_what_was_proven_is_restored_whatever_became_of_the_file(
    desk_store: Store, copy: Path, now: datetime, proofs: list[Path]
) -> None:
    with restore.proven_copy(copy) as proven:
        assert proven.rows == 3
        copy.write_bytes(b"something else")
        restore.restore_proven(desk_store, proven, now + timedelta(minutes=1), "HOA")
    assert InteractionRow.select().count() == 3
    assert len(proofs) == 1
    assert not proven.prepared.exists()


def test_a_new_pc_checks_the_pin_inside_the_copy(tmp_path: Path, now: datetime) -> None:
    old = open_store(Places(tmp_path / "old"), now)
    set_up_desk(old, now)
    made = back_up(old.places, now, out=tmp_path / "copy.sqlite3")
    old.close()
    new = open_store(Places(tmp_path / "new"), now)
    try:
        with restore.proven_copy(made.path) as proven:
            assert proven.secret
            with pytest.raises(Refused, match="PIN"):
                pin.check_foreign(new, proven.secret, "1111", now)
            pin.check_foreign(new, proven.secret, PIN, now)
    finally:
        new.close()
