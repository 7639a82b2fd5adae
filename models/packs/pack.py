"""A content pack: one signed file with what the public screens of many desks say.

A zip of ``manifest.json``, ``content.json`` and ``manifest.sig``, stored, with one spelling only
(:mod:`models.packs.stored_zip`, :mod:`models.packs.strict_json`). The signature covers the exact
bytes of the manifest, the manifest the hash of the content: a file with one byte changed is
refused. Who signed is a question for people (ADR 9).
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.clock import iso, parse_time
from models.errors import Refused
from models.packs import keys
from models.packs.content import (
    VERSION,
    Content,
    content_from_values,
    content_to_values,
)
from models.packs.issuer import Issuer
from models.packs.stored_zip import read_members, write_members
from models.packs.strict_json import BAD, canonical, parse
from models.text.fold import clean

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FORMAT, SCHEMA = "quay-content", 1
MAX_FILE, MAX_MEMBER = 2_000_000, 1_000_000
"""Bytes. A pack of texts is some ten thousand."""

TOO_LARGE = "Tệp lớn hơn {0} MB nên không phải gói nội dung. Hãy chọn lại tệp."
NOT_WHOLE = (
    "Tệp không phải gói nội dung, hoặc đã bị sửa sau khi xuất. Hãy xin lại tệp từ nơi phát hành."
)
NEWER = (
    "Gói nội dung do bản chương trình mới hơn xuất ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận."
)
UNREADABLE = "Không đọc được tệp {0}. Hãy kiểm tra tệp còn ở đó và thử lại."

_MANIFEST, _CONTENT, _SIGNATURE = "manifest.json", "content.json", "manifest.sig"
_NAMES = (_MANIFEST, _CONTENT, _SIGNATURE)
_MANIFEST_KEYS = {"format", "schema", "version", "created_at", "issuer", "key", "members"}
_UNIT_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", re.ASCII)
_UNIT_NAME_LENGTH = 160


@dataclass(frozen=True)
class Pack:
    """A whole, rightly signed pack. ``key``: the signer's 32 raw public bytes; ``sha256``: hex
    digest of the file; ``created_at``: +07:00."""

    version: str
    created_at: datetime
    issuer: Issuer
    key: bytes
    content: Content
    sha256: str

    @property
    def key_mark(self) -> str:
        """What two people compare by telephone."""
        return keys.key_mark(self.key)


def build_pack(
    content: Content, issuer: Issuer, private: "Ed25519PrivateKey", created_at: datetime
) -> bytes:
    """The bytes of a pack; the same for the same arguments on every machine.

    Raises:
        Refused: more content than a pack may hold.
    """
    inner = canonical(content_to_values(content))
    manifest = canonical(
        {
            "format": FORMAT,
            "schema": SCHEMA,
            "version": content.program.version,
            "created_at": iso(created_at),
            "issuer": {"unit": issuer.unit, "name": issuer.name},
            "key": base64.b64encode(keys.public_key(private)).decode("ascii"),
            "members": {_CONTENT: hashlib.sha256(inner).hexdigest()},
        }
    )
    if max(len(inner), len(manifest)) > MAX_MEMBER:
        raise Refused("Nội dung quá lớn để làm thành một gói. Hãy bớt trang thông báo.")
    signature = private.sign(manifest)
    return write_members(((_MANIFEST, manifest), (_CONTENT, inner), (_SIGNATURE, signature)))


def read_pack(path: Path) -> Pack:
    """Read a stranger's file; at most :data:`MAX_FILE` bytes of it.

    Raises:
        Refused: unreadable, too large, not a pack, changed, wrongly signed, or with content that
            no pack may have. Nothing else, whatever the file holds.
    """
    try:
        if not path.is_file():
            raise Refused(UNREADABLE, path.name)
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        raise Refused(UNREADABLE, path.name) from error
    return pack_from_bytes(data)


def pack_from_bytes(data: bytes) -> Pack:
    """:func:`read_pack` for what was read already.

    Raises:
        Refused: as there.
    """
    if len(data) > MAX_FILE:
        raise Refused(TOO_LARGE, MAX_FILE // 1_000_000)
    try:
        members = read_members(data, _NAMES)
    except ValueError as error:
        raise Refused(NOT_WHOLE) from error
    if any(len(member) > MAX_MEMBER for member in members.values()):
        raise Refused(NOT_WHOLE)
    manifest = _manifest(members[_MANIFEST])
    key, inner = _key(manifest["key"]), members[_CONTENT]
    signed = keys.is_signed_by(key, members[_SIGNATURE], members[_MANIFEST])
    hashes = {_CONTENT: hashlib.sha256(inner).hexdigest()}
    if not signed or manifest["members"] != hashes:
        raise Refused(NOT_WHOLE)
    content = content_from_values(parse(inner))
    if content.program.version != manifest["version"]:
        raise Refused(BAD)
    return Pack(
        manifest["version"],
        parse_time(manifest["created_at"]),
        Issuer(**manifest["issuer"]),
        key,
        content,
        hashlib.sha256(data).hexdigest(),
    )


def _manifest(data: bytes) -> dict[str, Any]:
    values = parse(data)
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise Refused(NOT_WHOLE)
    schema = values.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise Refused(NEWER)
    version, created = values.get("version"), values.get("created_at")
    fine = (
        (set(values), schema) == (_MANIFEST_KEYS, SCHEMA)
        and type(schema) is int
        and isinstance(version, str)
        and VERSION.fullmatch(version) is not None
        and isinstance(created, str)
        and iso(parse_time(created)) == created
        and _is_issuer(values["issuer"])
    )
    if not fine:
        raise Refused(BAD)
    return values


def _is_issuer(values: Any) -> bool:
    if not isinstance(values, dict) or set(values) != {"unit", "name"}:
        return False
    unit, name = values["unit"], values["name"]
    return (
        isinstance(unit, str)
        and isinstance(name, str)
        and _UNIT_CODE.fullmatch(unit) is not None
        and 0 < len(name) <= _UNIT_NAME_LENGTH
        and " ".join(clean(name).split()) == name
    )


def _key(text: Any) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        key = b""
    if len(key) != keys.KEY_BYTES or base64.b64encode(key).decode("ascii") != text:
        raise Refused(BAD)
    return key
