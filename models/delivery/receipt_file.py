"""The file by which a supervisor signs for a package: canonical JSON with an Ed25519 signature.

Spelt and signed as :mod:`models.packs.signed_file` says. Who signed is a question for people
(ADR 9).
"""

import base64
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.clock import iso, parse_time
from models.errors import Refused
from models.packs import keys
from models.packs.signed_file import is_said, read_small, signed_bytes, split
from models.text.fold import clean
from models.weekly_package.manifest import UNIT_CODE

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FORMAT, SCHEMA = "quay-receipt", 1
MAX_FILE = 1 << 14

BAD = "Tệp không phải giấy báo nhận, hoặc đã bị sửa sau khi ký. Hãy xin nơi nhận gửi lại tệp gốc."
NEWER = (
    "Giấy báo nhận do bản chương trình mới hơn lập ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận."
)

_WEEK = re.compile(r"\d{4}-W\d\d", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TEXTS = ("unit", "week", "sha256", "received_at", "receiver", "receiver_name", "key")
_KEYS = {"format", "schema", "revision", *_TEXTS}
_NAME_LENGTH, _MOST_REVISIONS = 200, 9_999


@dataclass(frozen=True)
class Receipt:
    """A receiver's word that the package ``sha256`` of ``unit`` arrived at ``received_at``.
    ``key``: the receiver's 32 raw public bytes."""

    unit: str
    week: str
    revision: int
    sha256: str
    received_at: datetime
    receiver: str
    receiver_name: str
    key: bytes

    @property
    def key_mark(self) -> str:
        """What two people compare by telephone."""
        return keys.key_mark(self.key)

    @property
    def stem(self) -> str:
        """``BN_30337_2026W47_r1``."""
        return f"BN_{self.unit}_{self.week.replace('-', '')}_r{self.revision}"


def receipt_bytes(receipt: Receipt, private: "Ed25519PrivateKey") -> bytes:
    """The signed file; the same bytes for the same arguments."""
    return signed_bytes(_said(receipt), private)


def read_receipt(path: Path) -> Receipt:
    """Read a stranger's file; at most :data:`MAX_FILE` bytes of it.

    Raises:
        Refused: unreadable, no receipt, changed, or wrongly signed. Nothing else, whatever the
            file holds.
    """
    return receipt_from_bytes(read_small(path, MAX_FILE))


def receipt_from_bytes(data: bytes) -> Receipt:
    """:func:`read_receipt` for what was read already.

    Raises:
        Refused: as there.
    """
    if len(data) > MAX_FILE:
        raise Refused(BAD)
    try:
        values, signature = split(data)
    except (ValueError, Refused) as error:
        raise Refused(BAD) from error
    if values.get("format") != FORMAT:
        raise Refused(BAD)
    schema = values.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise Refused(NEWER)
    try:
        receipt = _receipt(values)
        right = _is_possible(receipt) and is_said(values, _said(receipt), signature, receipt.key)
    except (KeyError, TypeError, ValueError, OverflowError, Refused) as error:
        raise Refused(BAD) from error
    if not right:
        raise Refused(BAD)
    return receipt


def _said(receipt: Receipt) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "unit": receipt.unit,
        "week": receipt.week,
        "revision": receipt.revision,
        "sha256": receipt.sha256,
        "received_at": iso(receipt.received_at),
        "receiver": receipt.receiver,
        "receiver_name": receipt.receiver_name,
        "key": base64.b64encode(receipt.key).decode("ascii"),
    }


def _receipt(values: dict[str, Any]) -> Receipt:
    if set(values) != _KEYS or any(type(values[name]) is not str for name in _TEXTS):
        raise ValueError("shape")
    if type(values["schema"]) is not int or type(values["revision"]) is not int:
        raise ValueError("numbers")
    return Receipt(
        values["unit"],
        values["week"],
        values["revision"],
        values["sha256"],
        parse_time(values["received_at"]),
        values["receiver"],
        values["receiver_name"],
        base64.b64decode(values["key"], validate=True),
    )


def _is_possible(receipt: Receipt) -> bool:
    name = receipt.receiver_name
    return (
        UNIT_CODE.fullmatch(receipt.unit) is not None
        and UNIT_CODE.fullmatch(receipt.receiver) is not None
        and _WEEK.fullmatch(receipt.week) is not None
        and _HEX.fullmatch(receipt.sha256) is not None
        and 1 <= receipt.revision <= _MOST_REVISIONS
        and 0 < len(name) <= _NAME_LENGTH
        and " ".join(clean(name).split()) == name
        and len(receipt.key) == keys.KEY_BYTES
    )
