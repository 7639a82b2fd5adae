"""The second PCs that the main PC knows, by the key that a person compared."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from models.calendar.shifts import working_shifts
from models.calendar.spans import Span
from models.clock import TZ, iso, parse_time
from models.errors import Refused
from models.log.context import load_shifts
from models.packs.keys import key_mark, same_mark
from models.pcs.manifest import PcManifest
from models.setup.desk import require_officer
from models.setup.holidays import working_days
from models.setup.pin import check_pin
from models.store import audit
from models.store.opening import Store
from models.store.pcs_schema import OtherPc, OtherPcEvent
from models.text.reason import checked_reason
from models.uuid7 import uuid7

NEW_PC = (
    "Máy chính chưa biết máy “{0}”. Hãy so dấu khóa {1} với dấu khóa hiện ở máy ấy (Quản trị, mục "
    "Nhiều máy) rồi xác nhận."
)
OTHER_KEY = (
    "Tệp của máy “{0}” ký bằng khóa khác (dấu khóa {1}) với khóa đã nhận ({2}). Nếu là một máy "
    "khác, hãy đặt tên khác cho máy ấy; nếu máy ấy đã cài lại, hãy so dấu khóa rồi nhận khóa mới."
)
WRONG_MARK = "Dấu khóa “{0}” không phải của tệp này ({1}). Hãy xem lại dấu khóa hiện ở máy phụ."
NO_SUCH = "Máy chính không biết máy phụ {0}. Hãy xem lại danh sách máy."


@dataclass(frozen=True)
class Compared:
    """What a person says of a key: its ``mark`` as the second PC shows it. ``reason`` and ``pin``
    only where another key of a known PC is accepted."""

    mark: str
    reason: str = ""
    pin: str = ""


@dataclass(frozen=True)
class KnownPc:
    """``said_at`` is when its newest file was made (its clock), ``taken_at`` when the last one was
    taken in; ISO times, empty for never. ``refused``: lượt and other facts of closed weeks that
    its newest file still brought, by week."""

    code: str
    name: str
    mark: str
    since: str
    said_at: str
    taken_at: str
    refused: dict[str, int]


@dataclass(frozen=True)
class PcOfWeek:
    """How far a second PC's rows reach into a week; ``complete``: past its last working shift."""

    pc: KnownPc
    complete: bool


def known_pcs() -> list[KnownPc]:
    """Those that are expected, by name. Call inside ``store.read()``."""
    rows = OtherPc.select().where(OtherPc.retired_at.is_null())
    return [_known(row) for row in rows.order_by(OtherPc.name, OtherPc.code)]


def pcs_of_week(week: Span) -> list[PcOfWeek]:
    """Every known PC and whether its rows reach the end of ``week``; told before closing, like
    gaps. Call inside ``store.read()``."""
    known = known_pcs()
    if not known:
        return []
    end = _end_of(week)
    return [PcOfWeek(pc, bool(pc.said_at) and parse_time(pc.said_at) >= end) for pc in known]


def trust(
    store: Store, manifest: PcManifest, compared: Compared | None, by: str, now: datetime
) -> None:
    """Let a file's key be that of a known PC, or make it so by what a person compared.

    Raises:
        Refused: an unknown PC or key that nobody compared, a wrong mark; for another key of a
            known PC no reason, or a wrong PIN.
    """
    row = OtherPc.get_or_none(OtherPc.code == manifest.pc)
    key = base64.b64encode(manifest.key).decode("ascii")
    if row is not None and row.key == key and row.retired_at is None:
        return
    if compared is None:
        if row is None or row.key == key:
            raise Refused(NEW_PC, manifest.pc_name, manifest.mark)
        known = key_mark(base64.b64decode(row.key))
        raise Refused(OTHER_KEY, manifest.pc_name, manifest.mark, known)
    if not same_mark(compared.mark, manifest.mark):
        raise Refused(WRONG_MARK, compared.mark, manifest.mark)
    reason = ""
    if row is not None and row.key != key:
        reason = checked_reason(compared.reason, "Hãy ghi lý do nhận khóa mới của máy phụ.")
        check_pin(store, compared.pin, now)
    officer = require_officer(by).code
    with store.write():
        values = {"key": key, "since": iso(now), "accepted_by": officer, "retired_at": None}
        OtherPc.insert(code=manifest.pc, name=manifest.pc_name, **values).on_conflict(
            conflict_target=[OtherPc.code], update=values
        ).execute()
        _tell(manifest.pc, officer, "accepted", key, reason, now)
        audit.append(
            now, officer, "pc_accepted", manifest.pc, name=manifest.pc_name, mark=manifest.mark
        )


def retire(store: Store, code: str, by: str, reason: str, now: datetime) -> None:
    """No longer expect a PC's rows; those that came stay. Its next file needs a person again.

    Raises:
        Refused: unknown PC or officer, no reason.
    """
    officer = require_officer(by).code
    why = checked_reason(reason, "Hãy ghi lý do không dùng máy phụ này nữa.")
    with store.write():
        row = OtherPc.get_or_none(OtherPc.code == code.strip().upper())
        if row is None or row.retired_at is not None:
            raise Refused(NO_SUCH, code[:40])
        OtherPc.update(retired_at=iso(now)).where(OtherPc.code == row.code).execute()
        _tell(row.code, officer, "retired", "", why, now)
        audit.append(now, officer, "pc_retired", row.code, name=row.name, reason=why)


def note_file(manifest: PcManifest, refused: dict[str, int], now: datetime) -> None:
    """Keep how far a PC's rows reach. Call inside ``store.write()``."""
    row = OtherPc.get(OtherPc.code == manifest.pc)
    said = iso(manifest.made_at)
    values = {"taken_at": iso(now)}
    if said >= row.said_at:
        # An older file, taken in again, says nothing of today.
        values |= {
            "said_at": said,
            "name": manifest.pc_name,
            "refused": json.dumps(refused, sort_keys=True),
        }
    OtherPc.update(**values).where(OtherPc.code == row.code).execute()


def _end_of(week: Span) -> datetime:
    shifts = working_shifts(week, load_shifts(), working_days())
    if not shifts:
        return datetime.combine(week.last + timedelta(days=1), time(0), TZ)
    return max(datetime.combine(day, shift.end, TZ) for day, shift in shifts)


def _tell(pc: str, officer: str, kind: str, key: str, reason: str, now: datetime) -> None:
    OtherPcEvent.create(
        id=uuid7(now), pc=pc, at=iso(now), officer=officer, kind=kind, key=key, reason=reason
    )


def _known(row: OtherPc) -> KnownPc:
    return KnownPc(
        row.code,
        row.name,
        key_mark(base64.b64decode(row.key)),
        row.since,
        row.said_at,
        row.taken_at,
        json.loads(row.refused),
    )
