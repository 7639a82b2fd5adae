"""What a second PC heard from the main one: what came there, and what its closed weeks lack."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import iso
from models.errors import Refused
from models.packs.keys import key_mark, same_mark
from models.pcs.known import Compared
from models.pcs.role import require_second
from models.pcs.word import Word, read_word, word_name
from models.setup.desk import require_unit
from models.setup.pin import check_pin
from models.store import audit, settings
from models.store.opening import Store
from models.store.pcs_schema import HandedDay, HandedFile
from models.text.reason import checked_reason

TAKEN, CLOSED, REFUSED = "taken", "closed", "refused"

NOT_OURS = "Giấy báo nhận này gửi máy {0} của đơn vị {1}, không phải máy này. Hãy chọn lại tệp."
NEVER_MADE = (
    "Giấy báo nhận này nói về một tệp mà máy này không ghi ra. Hãy chuyển lượt ghi rồi nhận lại ở "
    "máy chính."
)
OTHER_KEY = (
    "Giấy báo nhận ký bằng khóa khác (dấu khóa {0}) với khóa của máy chính đã biết ({1}). "
    "Hãy so dấu khóa với máy chính rồi xác nhận."
)
AHEAD = "Giấy báo nhận ghi thời điểm sau đồng hồ của máy này. Hãy kiểm tra ngày giờ của hai máy."
_SLACK = timedelta(days=1)


@dataclass(frozen=True)
class Heard:
    """``until``: the main PC has everything that was written here up to this ISO time, except
    ``left_out``: facts of weeks that it had closed, by week; both empty before its first word."""

    until: str
    taken_at: str
    main_mark: str
    left_out: dict[str, int]


def heard_so_far() -> Heard:
    """Call inside ``store.read()``."""
    newest = (
        HandedFile.select()
        .where(HandedFile.acknowledged_at.is_null(False))
        .order_by(HandedFile.made_at.desc())
        .first()
    )
    left: dict[str, int] = {}
    for row in HandedDay.select().where(HandedDay.state == REFUSED).order_by(HandedDay.day):
        left[row.week] = left.get(row.week, 0) + row.refused
    key = _main_key()
    return Heard(
        newest.made_at if newest is not None else "",
        newest.acknowledged_at if newest is not None else "",
        key_mark(key) if key else "",
        left,
    )


def look_for_word(
    store: Store, folder: Path, now: datetime, compared: Compared | None = None, by: str = ""
) -> Heard | None:
    """Take the main PC's word that lies in ``folder``; None where there is none.

    Raises:
        Refused: as :func:`take_word`.
    """
    with store.read():
        here, unit = require_second(), require_unit()
    path = folder / word_name(unit.code, here.code)
    try:
        there = path.is_file()
    except OSError:
        there = False
    if not there:
        return None
    return take_word(store, path, now, compared, by)


def take_word(
    store: Store, path: Path, now: datetime, compared: Compared | None = None, by: str = ""
) -> Heard:
    """Believe the main PC's word on a file that this PC wrote; the same word again changes nothing.

    The first key is kept; another one needs ``compared`` with a reason and the PIN.

    Raises:
        Refused: no such word, for another PC or unit, on a file that was never written here, from
            after ``now``, or under another key. Nothing changed.
    """
    with store.read():
        here, unit = require_second(), require_unit()
    word = read_word(path)
    if (word.unit, word.pc) != (unit.code, here.code):
        raise Refused(NOT_OURS, word.pc, word.unit)
    if word.taken_at > now + _SLACK:
        raise Refused(AHEAD)
    with store.read():
        file = HandedFile.get_or_none(HandedFile.sha256 == word.file)
    if file is None:
        raise Refused(NEVER_MADE)
    _accept(store, word, compared, by, now)
    with store.write():
        if file.acknowledged_at is None or file.acknowledged_at < iso(word.taken_at):
            HandedFile.update(acknowledged_at=iso(word.taken_at)).where(
                HandedFile.sha256 == word.file
            ).execute()
            _keep_days(word, json.loads(file.days))
            audit.append(now, by, "rows_acknowledged", here.code, file=file.file_name)
    with store.read():
        return heard_so_far()


def _keep_days(word: Word, days: dict[str, str]) -> None:
    # A week that was opened again, or a main PC that was restored, wants its rows once more.
    for row in HandedDay.select().where(HandedDay.state == CLOSED):
        if not word.week_of(row.day):
            HandedDay.update(state=TAKEN, week="").where(HandedDay.day == row.day).execute()
    said = f"{iso(word.made_at)} {iso(word.taken_at)}"
    for day, digest in days.items():
        known = HandedDay.get_or_none(HandedDay.day == day)
        if known is not None and known.said_at > said:
            continue
        refused, week = word.counts.get(day, 0), word.week_of(day)
        state = REFUSED if refused else CLOSED if week else TAKEN
        values = {
            "digest": digest,
            "state": state,
            "week": week,
            "refused": refused,
            "said_at": said,
        }
        HandedDay.insert(day=day, **values).on_conflict(
            conflict_target=[HandedDay.day], update=values
        ).execute()


def _main_key() -> bytes:
    try:
        return base64.b64decode(settings.get(settings.MAIN_KEY)["key"], validate=True)
    except (KeyError, TypeError, ValueError):
        return b""


def _accept(store: Store, word: Word, compared: Compared | None, by: str, now: datetime) -> None:
    known = _main_key()
    if known == word.key:
        return
    mark = key_mark(word.key)
    if known:
        if compared is None or not same_mark(compared.mark, mark):
            raise Refused(OTHER_KEY, mark, key_mark(known))
        checked_reason(compared.reason, "Hãy ghi lý do nhận khóa mới của máy chính.")
        check_pin(store, compared.pin, now)
    text = base64.b64encode(word.key).decode("ascii")
    with store.write():
        settings.put(settings.MAIN_KEY, {"key": text, "since": iso(now)})
        audit.append(now, by, "main_key", mark)
