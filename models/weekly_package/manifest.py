"""What a package says of itself, and what its signature covers.

The signature stands over the exact bytes of the manifest; the manifest names the SHA-256 of every
other member. So a package with one byte changed is no longer the unit's.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from models.calendar.weeks import Week
from models.clock import FIRST_YEAR, LAST_YEAR, iso, parse_time
from models.errors import Refused
from models.packs.keys import KEY_BYTES
from models.packs.strict_json import canonical, parse
from models.text.fold import clean_line

FORMAT, SCHEMA = "quay-week", 1
MANIFEST, SIGNATURE, AGGREGATE = "manifest.json", "manifest.sig", "tong_hop.json"
ROWS, WORKBOOK, DRAFT = "bang_ke.csv", "bao_cao_tuan.xlsx", "du_thao_bao_cao.docx"
SIGNED = (AGGREGATE, ROWS, WORKBOOK, DRAFT)
"""Members whose digests the manifest names."""
NAMES = (MANIFEST, SIGNATURE, *SIGNED)
"""All members in their order."""

NEWER = (
    "Gói tuần do bản chương trình mới hơn xuất ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận lại."
)
BAD = "Tệp không phải gói tuần đúng khuôn dạng. Hãy xin đơn vị xuất lại tệp."

LEVELS = ("trung_uong", "tinh", "xa", "huyen_cu")
UNIT_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}", re.ASCII)
_NAME_LENGTH = 200
_MOST_REVISIONS, _MOST_ROWS, _MOST_TOTAL = 9_999, 10_000_000, 10_000_000_000
_KEYS = {
    *("format", "schema", "unit", "unit_name", "level", "parent_agency", "week", "from", "to"),
    *("revision", "closed_at", "zero", "sample", "one_person", "fingerprint", "rows"),
    *("voided_rows", "total", "app", "key", "members"),
}


@dataclass(frozen=True)
class Manifest:
    """``key``: the unit's 32 raw public bytes; ``members``: hex SHA-256 by name; ``rows`` and
    ``voided_rows`` count rows, ``total`` lượt; ``fingerprint`` of the channel on show or empty."""

    unit: str
    unit_name: str
    level: str
    parent_agency: str
    week: Week
    revision: int
    closed_at: datetime
    zero: bool
    sample: bool
    one_person: bool
    fingerprint: str
    rows: int
    voided_rows: int
    total: int
    app: str
    key: bytes
    members: dict[str, str]

    @property
    def file_name(self) -> str:
        """``BCT_30337_2026W47_r1.zip``."""
        week = self.week
        return f"BCT_{self.unit}_{week.year}W{week.number:02}_r{self.revision}.zip"


def manifest_bytes(manifest: Manifest) -> bytes:
    """What is signed: canonical JSON, the same bytes for the same values."""
    week = manifest.week
    return canonical(
        {
            "format": FORMAT,
            "schema": SCHEMA,
            "unit": manifest.unit,
            "unit_name": manifest.unit_name,
            "level": manifest.level,
            "parent_agency": manifest.parent_agency,
            "week": week.label,
            "from": week.first.isoformat(),
            "to": week.last.isoformat(),
            "revision": manifest.revision,
            "closed_at": iso(manifest.closed_at),
            "zero": manifest.zero,
            "sample": manifest.sample,
            "one_person": manifest.one_person,
            "fingerprint": manifest.fingerprint,
            "rows": manifest.rows,
            "voided_rows": manifest.voided_rows,
            "total": manifest.total,
            "app": manifest.app,
            "key": base64.b64encode(manifest.key).decode("ascii"),
            "members": manifest.members,
        }
    )


def read_manifest(data: bytes) -> Manifest:
    """What :func:`manifest_bytes` made, and nothing else.

    Raises:
        Refused: a newer schema, or anything that no unit can say.
    """
    values = parse(data)
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise Refused(BAD)
    schema = values.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise Refused(NEWER)
    if set(values) != _KEYS or type(schema) is not int or schema != SCHEMA:
        raise Refused(BAD)
    try:
        manifest = _manifest(values)
    except (TypeError, ValueError, KeyError, OverflowError, binascii.Error) as error:
        raise Refused(BAD) from error
    if not _is_possible(manifest) or manifest_bytes(manifest) != data:
        raise Refused(BAD)
    return manifest


def _manifest(values: dict[str, Any]) -> Manifest:
    whole = ("revision", "rows", "voided_rows", "total")
    words = ("unit", "unit_name", "level", "parent_agency", "fingerprint", "app")
    flags = ("zero", "sample", "one_person")
    if any(type(values[name]) is not int for name in whole):
        raise ValueError("numbers")
    if any(type(values[name]) is not str for name in (*words, "closed_at", "key", "from", "to")):
        raise ValueError("words")
    if any(type(values[name]) is not bool for name in flags):
        raise ValueError("flags")
    first, last = date.fromisoformat(values["from"]), date.fromisoformat(values["to"])
    if not isinstance(values["members"], dict) or set(values["members"]) != set(SIGNED):
        raise ValueError("members")
    return Manifest(
        **{name: values[name] for name in (*whole, *words, *flags)},
        week=Week(first, last),
        closed_at=parse_time(values["closed_at"]),
        key=base64.b64decode(values["key"], validate=True),
        members={str(name): str(digest) for name, digest in values["members"].items()},
    )


def _is_possible(manifest: Manifest) -> bool:
    week = manifest.week
    names = (manifest.unit_name, manifest.parent_agency)
    return (
        UNIT_CODE.fullmatch(manifest.unit) is not None
        and bool(manifest.unit_name)
        and all(len(name) <= _NAME_LENGTH and _is_line(name) for name in names)
        and manifest.level in LEVELS
        and week.last - week.first == timedelta(days=6)
        and FIRST_YEAR < week.first.year <= LAST_YEAR
        and 1 <= manifest.revision <= _MOST_REVISIONS
        and manifest.closed_at.date() >= week.first
        and 0 <= manifest.rows <= _MOST_ROWS
        and 0 <= manifest.voided_rows <= _MOST_ROWS
        and 0 <= manifest.total <= _MOST_TOTAL
        and not (manifest.zero and manifest.total)
        and len(manifest.fingerprint) <= 9
        and manifest.fingerprint.isascii()
        and _VERSION.fullmatch(manifest.app) is not None
        and len(manifest.key) == KEY_BYTES
        and all(_HEX.fullmatch(digest) for digest in manifest.members.values())
    )


def _is_line(text: str) -> bool:
    return clean_line(text) == text
