"""The unit's own key: signs what leaves this unit as a package.

Ed25519 (RFC 8032). The key is made when the unit is set up (in older stores at its first use),
stays in the store and goes along with it in backups, so that a unit on a new PC is still the same
sender (ADR 9). ``cryptography`` is loaded by the first key, not by importing this module.
"""

import base64
import binascii
import hashlib
from datetime import datetime
from typing import TYPE_CHECKING

from models.store import audit, settings
from models.store.opening import Store

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES, SIGNATURE_BYTES = 32, 64


def unit_key(store: Store, now: datetime, by: str = "") -> "Ed25519PrivateKey":
    """The unit's private key; made and kept where there is none yet.

    ``by``: code of the officer whose action needs it. A stored key that cannot be read is
    replaced by a new one, which receivers then have to accept.
    """
    with store.write():
        known = _stored_key()
        if known is not None:
            return known
        made = another_key()
        audit.append(now, by, "unit_key", key_mark(public_key(made)))
    return made


def another_key() -> "Ed25519PrivateKey":
    """A new key, with which this store signs from now on. Call inside ``store.write()``."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    made = Ed25519PrivateKey.generate()
    settings.put(settings.UNIT_KEY, base64.b64encode(made.private_bytes_raw()).decode("ascii"))
    return made


def public_key(private: "Ed25519PrivateKey | None" = None) -> bytes:
    """The 32 raw bytes of the public key; of the stored key when none is given.

    Empty while the unit has no key yet.
    """
    key = private or _stored_key()
    return key.public_key().public_bytes_raw() if key is not None else b""


def is_signed_by(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether ``signature`` over ``data`` is this key's. Never raises, whatever is given."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(public) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def key_mark(public: bytes) -> str:
    """First 16 hex digits of SHA-256 over the raw public key, as ``7c1e 09fa 52d0 b3aa``.

    For two people who compare a key by telephone.
    """
    digits = hashlib.sha256(public).hexdigest()[:16]
    return " ".join(digits[place : place + 4] for place in range(0, 16, 4))


def same_mark(typed: str, mark: str) -> bool:
    """Whether a typed mark is this one; case and spaces do not count."""
    return "".join(typed.split()).casefold() == mark.replace(" ", "")


def _stored_key() -> "Ed25519PrivateKey | None":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        raw = base64.b64decode(settings.get(settings.UNIT_KEY), validate=True)
        return Ed25519PrivateKey.from_private_bytes(raw)
    except (binascii.Error, ValueError):
        return None
