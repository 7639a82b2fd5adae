"""What a second PC's file says of itself, and what its signature covers.

As with a week's package the signature stands over the exact bytes of the manifest, which names the
SHA-256 of the other members: one byte changed, and the file is no longer that PC's.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.clock import iso, parse_time
from models.errors import Refused
from models.packs.keys import KEY_BYTES, key_mark
from models.packs.strict_json import canonical, parse
from models.text.fold import clean

FORMAT, SCHEMA = "quay-pc", 2
SCHEMAS = (1, SCHEMA)
"""Those that are read; files of the first one bring no register of places."""
MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
NAMED, FACTS = "ten_goi.jsonl", "su_viec.jsonl"
SIGNED = (NAMED, FACTS)
"""Members whose digests the manifest names."""
NAMES = (MANIFEST, SIGNATURE, *SIGNED)
"""All members in their order."""

BAD = "Tệp không phải tệp chuyển lượt ghi đúng khuôn dạng. Hãy chuyển lại từ máy phụ."
NEWER = (
    "Tệp do bản chương trình mới hơn ghi ra. Hãy cài bản mới của Quầy Một Cửa ở máy chính rồi nhận "
    "lại."
)
UNIT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", re.ASCII)
PC = re.compile(r"[A-Z0-9]{1,12}", re.ASCII)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)?", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}", re.ASCII)
_TEXTS = ("unit", "unit_name", "pc", "pc_name", "app", "first_day", "last_day")
_KEYS = {"format", "schema", "made_at", "key", "facts", "members", *_TEXTS}
_MOST_FACTS = 2_000_000


@dataclass(frozen=True)
class PcManifest:
    """``key``: 32 raw public bytes; ``made_at`` by the second PC's clock; ``facts`` counts them,
    ``first_day`` and ``last_day`` are days that they lie on, empty without any."""

    unit: str
    unit_name: str
    pc: str
    pc_name: str
    made_at: datetime
    app: str
    key: bytes
    facts: int
    first_day: str
    last_day: str
    members: dict[str, str]
    schema: int = SCHEMA

    @property
    def mark(self) -> str:
        """What two people compare: at the second PC and at the main one."""
        return key_mark(self.key)

    @property
    def stem(self) -> str:
        """``QMC_26734_QUAY2_20261123T170200``: ASCII only."""
        return f"QMC_{self.unit}_{self.pc}_{self.made_at:%Y%m%dT%H%M%S}"


def manifest_bytes(manifest: PcManifest) -> bytes:
    """What is signed: canonical JSON, the same bytes for the same values."""
    return canonical(
        {
            "format": FORMAT,
            "schema": manifest.schema,
            **{name: getattr(manifest, name) for name in _TEXTS},
            "made_at": iso(manifest.made_at),
            "key": base64.b64encode(manifest.key).decode("ascii"),
            "facts": manifest.facts,
            "members": manifest.members,
        }
    )


def read_manifest(data: bytes) -> PcManifest:
    """What :func:`manifest_bytes` made, and nothing else.

    Raises:
        Refused: a newer schema, or anything that no second PC says.
    """
    try:
        values = parse(data)
    except Refused as error:
        raise Refused(BAD) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise Refused(BAD)
    schema = values.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise Refused(NEWER)
    try:
        manifest = _manifest(values)
    except (TypeError, ValueError, KeyError, OverflowError, binascii.Error, Refused) as error:
        raise Refused(BAD) from error
    if not _is_possible(manifest) or manifest_bytes(manifest) != data:
        raise Refused(BAD)
    return manifest


def _manifest(values: dict[str, Any]) -> PcManifest:
    if set(values) != _KEYS or type(values["facts"]) is not int:
        raise ValueError("shape")
    if type(values["schema"]) is not int or values["schema"] not in SCHEMAS:
        raise ValueError("schema")
    if any(type(values[name]) is not str for name in (*_TEXTS, "made_at", "key")):
        raise ValueError("words")
    if not isinstance(values["members"], dict) or set(values["members"]) != set(SIGNED):
        raise ValueError("members")
    return PcManifest(
        **{name: values[name] for name in _TEXTS},
        made_at=parse_time(values["made_at"]),
        key=base64.b64decode(values["key"], validate=True),
        facts=values["facts"],
        members={str(name): str(digest) for name, digest in values["members"].items()},
        schema=values["schema"],
    )


def _is_possible(manifest: PcManifest) -> bool:
    names = (manifest.unit_name, manifest.pc_name)
    return (
        UNIT.fullmatch(manifest.unit) is not None
        and PC.fullmatch(manifest.pc) is not None
        and all(0 < len(name) <= 200 and " ".join(clean(name).split()) == name for name in names)
        and 0 <= manifest.facts <= _MOST_FACTS
        and all(_DAY.fullmatch(day) for day in (manifest.first_day, manifest.last_day))
        and _VERSION.fullmatch(manifest.app) is not None
        and len(manifest.key) == KEY_BYTES
        and all(_HEX.fullmatch(digest) for digest in manifest.members.values())
    )
