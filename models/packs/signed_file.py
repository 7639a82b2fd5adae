"""A small file of canonical JSON with an Ed25519 signature over everything else in it.

There is one spelling only, so a file with one byte changed is refused. What it says and who may say
it is for its reader: a supervisor's receipt (R5), a main PC's word (E0).
"""

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import Refused
from models.packs import keys
from models.packs.strict_json import canonical, parse

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

UNREADABLE = "Không đọc được tệp {0}. Hãy kiểm tra tệp còn ở đó và thử lại."


def signed_bytes(said: dict[str, Any], private: "Ed25519PrivateKey") -> bytes:
    """The file; the same bytes for the same arguments."""
    signature = private.sign(canonical(said))
    return canonical({**said, "signature": base64.b64encode(signature).decode("ascii")})


def read_small(path: Path, most: int) -> bytes:
    """A stranger's file, no more than one byte over ``most`` of it.

    Raises:
        Refused: it cannot be read.
    """
    try:
        if not path.is_file():
            raise Refused(UNREADABLE, path.name)
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise Refused(UNREADABLE, path.name) from error


def split(data: bytes) -> tuple[dict[str, Any], bytes]:
    """What a file says and its signature, not yet believed.

    Raises:
        Refused: no canonical JSON.
        ValueError: another thing than an object with a signature (binascii.Error is one).
    """
    values = parse(data)
    if type(values) is not dict or type(values.get("signature")) is not str:
        raise ValueError("no signature")
    return values, base64.b64decode(values.pop("signature"), validate=True)


def is_said(values: dict[str, Any], again: dict[str, Any], signature: bytes, key: bytes) -> bool:
    """Whether ``values`` are spelt as they would be ``again`` and signed by ``key``."""
    signed = canonical(values)
    return canonical(again) == signed and keys.is_signed_by(key, signature, signed)
