"""The supervisor PIN: argon2id, a wait after five failures, a recovery code."""

from datetime import datetime, timedelta

from models.clock import iso, parse_time
from models.errors import Refused
from models.setup import hashing
from models.store import audit, settings
from models.store.opening import Store

FAILURES_ALLOWED = 5
WAIT = timedelta(minutes=1)


def has_pin() -> bool:
    """Whether a supervisor PIN was set."""
    return bool(settings.get(settings.PIN_HASH))


def check_shape(pin: str) -> None:
    """Refuse a PIN that is not 4 to 12 digits."""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise Refused("Mã PIN phải gồm 4 đến 12 chữ số. Hãy chọn mã khác.")


def set_pin(store: Store, pin: str, now: datetime, actor: str) -> str:
    """Set a new PIN and return the recovery code, which is shown once and kept only as a hash.

    Raises:
        Refused: the PIN is not 4 to 12 digits.
    """
    check_shape(pin)
    code = hashing.new_code()
    pin_hash, code_hash = hashing.make(pin), hashing.make(code)
    with store.write():
        settings.put(settings.PIN_HASH, pin_hash)
        settings.put(settings.RECOVERY_HASH, code_hash)
        settings.put(settings.PIN_FAILURES, 0)
        settings.put(settings.PIN_WAIT_UNTIL, "")
        audit.append(now, actor, "pin_set", "supervisor")
    return code


def check_pin(store: Store, pin: str, now: datetime) -> None:
    """Accept the PIN or refuse; five failures in a row make everybody wait a minute.

    Raises:
        Refused: no PIN was set, it is wrong, or the wait is not over.
    """
    if not has_pin():
        raise Refused("Chưa đặt mã PIN của người phụ trách. Hãy đặt mã PIN trong Quản trị.")
    _check(store, settings.get(settings.PIN_HASH), pin, now)


def reset_with_recovery(store: Store, code: str, new_pin: str, now: datetime) -> str:
    """Set a new PIN with the recovery code; returns the next recovery code.

    Raises:
        Refused: the code is wrong, the wait is not over, or the new PIN has a bad shape.
    """
    check_shape(new_pin)
    plain = code.strip().upper().replace(" ", "").replace("-", "")
    grouped = "-".join(plain[place : place + 4] for place in range(0, len(plain), 4))
    _check(store, settings.get(settings.RECOVERY_HASH), grouped, now)
    return set_pin(store, new_pin, now, "recovery")


def seconds_to_wait(now: datetime) -> int:
    """Seconds until the next try is allowed; 0 when it is now."""
    until = settings.get(settings.PIN_WAIT_UNTIL)
    if not until:
        return 0
    left = parse_time(until) - now
    # A clock that was set back must not lock the desk for days.
    return max(0, min(int(left.total_seconds()), int(WAIT.total_seconds())))


def _check(store: Store, stored: str, secret: str, now: datetime) -> None:
    """One try. The count is kept in one transaction: tries at once cannot hide each other."""
    _refuse_waiting(seconds_to_wait(now))
    right = hashing.matches(stored, secret)
    with store.write():
        wait = seconds_to_wait(now)
        failures = settings.get(settings.PIN_FAILURES) + 1
        locked = failures >= FAILURES_ALLOWED
        if right and not wait:
            if failures > 1:
                settings.put(settings.PIN_FAILURES, 0)
            return
        if not wait:
            settings.put(settings.PIN_FAILURES, 0 if locked else failures)
            settings.put(settings.PIN_WAIT_UNTIL, iso(now + WAIT) if locked else "")
            audit.append(now, "", "pin_wrong", "supervisor", failures=failures)
    _refuse_waiting(wait)
    if locked:
        raise Refused("Mã PIN không đúng. Đã sai {0} lần: hãy chờ một phút rồi nhập lại.", failures)
    raise Refused("Mã PIN không đúng. Hãy nhập lại.")


def _refuse_waiting(wait: int) -> None:
    if wait:
        raise Refused("Đã nhập sai nhiều lần. Hãy chờ {0} giây rồi nhập lại.", wait)


def check_foreign(store: Store, stored: str, secret: str, now: datetime) -> None:
    """Check a PIN against another store's hash, as when a copy comes to a new PC.

    Raises:
        Refused: it is wrong, or the wait is not over. A store that had no PIN needs none.
    """
    if stored:
        _check(store, stored, secret, now)
