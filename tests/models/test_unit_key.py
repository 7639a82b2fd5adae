"""The unit's signing key: made at set-up, readable by its user only, renewed by a person."""

import stat
import sys
from datetime import datetime
from pathlib import Path

import pytest

from models.errors import Refused
from models.packs import keys
from models.packs.renewal import own_mark, renew_key
from models.setup import desk
from models.setup.desk import Setup
from models.store import audit, settings
from models.store.backup import back_up, copy_to_second_folder
from models.store.opening import Store, open_store
from tests.builders import PIN


def test_the_key_is_made_at_set_up_and_stays(desk_store: Store, now: datetime) -> None:
    made = keys.public_key()
    assert len(made) == keys.KEY_BYTES
    desk.set_up(desk_store, Setup("26734", "Trung tâm đổi tên", "xa"), now)
    first = keys.unit_key(desk_store, now, "HOA")
    assert keys.unit_key(desk_store, now).private_bytes_raw() == first.private_bytes_raw()
    assert keys.public_key() == keys.public_key(first) == made
    told = [line["action"] for line in audit.lines(50)]
    assert told.count("unit_key") == 1 and told[-2:] == ["unit_key", "setup"]
    assert settings.get(settings.UNIT_KEY) not in str(audit.lines(50))


def test_a_store_without_one_gets_it_at_the_first_signature(store: Store, now: datetime) -> None:
    assert keys.public_key() == b"" and own_mark() == ""
    made = keys.unit_key(store, now)
    assert own_mark() == keys.key_mark(keys.public_key(made))


@pytest.mark.parametrize(
    ("by", "reason", "pin"),
    [("AI", "mất máy", PIN), ("HOA", " ", PIN), ("HOA", "mất máy", "0000")],
)
def test_a_key_is_not_renewed_just_so(
    by: str, reason: str, pin: str, desk_store: Store, now: datetime
) -> None:
    before = settings.get(settings.UNIT_KEY)
    with pytest.raises(Refused):
        renew_key(desk_store, now, by, reason, pin)
    assert settings.get(settings.UNIT_KEY) == before
    assert audit.lines(1)[0]["action"] != "unit_key_renewed"


def test_a_renewed_key_is_told_in_the_log_and_signs(desk_store: Store, now: datetime) -> None:
    before = own_mark()
    mark = renew_key(desk_store, now, "HOA", "mất máy", PIN)
    assert mark == own_mark() != before
    line = audit.lines(1)[0]
    assert (line["actor"], line["action"], line["subject"]) == ("HOA", "unit_key_renewed", mark)
    assert before in line["details"] and "mất máy" in line["details"]
    assert settings.get(settings.UNIT_KEY) not in str(audit.lines(50))
    signing = keys.unit_key(desk_store, now)
    assert keys.key_mark(keys.public_key(signing)) == mark


def test_only_its_user_reads_what_holds_the_key(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    second = tmp_path / "thư mục thứ hai"
    second.mkdir()
    made = back_up(desk_store.places, now)
    copied = copy_to_second_folder(made, second)
    named = back_up(desk_store.places, now, out=second / "tay.sqlite3")
    beside = list(desk_store.places.root.glob("quay.sqlite3*"))
    assert len(beside) == 3
    for path in (*beside, made.path, copied, named.path):
        assert _others(path, 0o077) == 0, path


def test_an_older_store_is_closed_to_all_others_when_it_is_opened(
    desk_store: Store, now: datetime
) -> None:
    desk_store.close()
    file = desk_store.places.store
    file.chmod(0o644)
    open_store(desk_store.places, now).close()
    # A group was let in by an administrator.
    assert _others(file, 0o007) == 0 and _others(file, 0o600) == (0o600 * _HAS_BITS)


_HAS_BITS = sys.platform != "win32"
"""Windows keeps others out by the rights of the user's folder."""


def _others(path: Path, bits: int) -> int:
    return stat.S_IMODE(path.stat().st_mode) & bits if _HAS_BITS else 0
