"""argon2id (RFC 9106), loaded only when a PIN is typed."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


# Letters and digits that nobody confuses on paper.
_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def new_code() -> str:
    """A recovery code of three groups of four, 59 bits of chance."""
    # As rare as the rest of this module.
    import secrets

    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3))


@cache
def _hasher() -> "PasswordHasher":
    # The desk starts without it: most days nobody types a PIN.
    from argon2 import PasswordHasher

    # The second recommendation with less memory: a commune PC has 4 GB and other work to do.
    return PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=2)


def make(secret: str) -> str:
    """The hash of a secret, with its own salt and parameters."""
    return _hasher().hash(secret)


def matches(stored: str, secret: str) -> bool:
    """Whether ``secret`` is what ``stored`` was made of; a hash that is none matches nothing."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(stored, secret)
    except (VerificationError, InvalidHashError):
        return False
