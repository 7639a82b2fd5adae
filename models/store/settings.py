"""Typed settings, kept as JSON in the store. Every key, its type and its default stand here."""

import json
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from models.store.schema import Setting

T = TypeVar("T")
_READ = "SELECT value FROM setting WHERE key = {0}"


@dataclass(frozen=True)
class Key(Generic[T]):
    """A setting: its name in the store and the value it has before anybody set it."""

    name: str
    default: T


LANGUAGE = Key("language", "vi")
COUNTER_HERE = Key("counter_here", "")
OFFICER_ON_SHIFT = Key("officer_on_shift", "")
LAST_VISITOR = Key("last_visitor", "citizen")
LAST_FIELD = Key("last_field", "")
FIRST_WEEKDAY = Key("first_weekday", 0)
WEEKS_FROM = Key("weeks_from", "")
PUBLIC_SCREEN = Key[dict[str, Any]]("public_screen", {})
CLERK_SCREEN = Key[dict[str, Any]]("clerk_screen", {})
SCREEN_WANTED = Key("screen_wanted", False)
SCREEN_INCHES = Key("screen_inches", 0.0)
SCREEN_TEXTS = Key[dict[str, Any]]("screen_texts", {})
SCREEN_PROGRAM = Key[dict[str, Any]]("screen_program", {})
CONTENT_VERSION = Key("content_version", "")
SHOWN_ANSWER = Key[dict[str, Any]]("shown_answer", {})
ASKED_PAGE = Key[dict[str, Any]]("asked_page", {})
SLIP_LAYOUT = Key("slip_layout", "a5")
SLIP_PRINTER = Key("slip_printer", "")
PACK_ISSUER = Key[dict[str, Any]]("pack_issuer", {})
PACK_EXPORTED = Key[dict[str, Any]]("pack_exported", {})
WITHDRAWN_LINKS = Key[dict[str, Any]]("withdrawn_links", {})
UNIT_KEY = Key("unit_key", "")
DELIVERY_FOLDER = Key("delivery_folder", "")
DELIVERY_ALL_FILES = Key("delivery_all_files", False)
DUE_MODE = Key("due_mode", "ask")
DUE_TIME = Key("due_time", "08:00")
RECEIPT_KEY = Key[dict[str, Any]]("receipt_key", {})
KEEP_AWAKE = Key("keep_awake", True)
HANDOUT_TEXTS = Key[dict[str, Any]]("handout_texts", {})
PRINTER = Key("printer", "")
PRINTER_OFFSETS = Key[dict[str, Any]]("printer_offsets", {})
SECOND_BACKUP_FOLDER = Key("second_backup_folder", "")
LAST_QUICK_CHECK = Key("last_quick_check", "")
CLOCK_HIGH_WATER = Key("clock_high_water", "")
PIN_HASH = Key("pin_hash", "")
RECOVERY_HASH = Key("recovery_hash", "")
PIN_FAILURES = Key("pin_failures", 0)
PIN_WAIT_UNTIL = Key("pin_wait_until", "")
WIZARD_DONE = Key("wizard_done", False)
SAMPLE = Key("sample", False)
REVISION_FLOOR = Key[dict[str, Any]]("revision_floor", {})
AUDIT_HEAD = Key[dict[str, Any]]("audit_head", {})
RAISE_WINDOW = Key("raise_window", "")
STRIP = Key[dict[str, Any]]("strip", {})
GLOBAL_KEYS = Key("global_keys", False)
ANSWERS_VERSION = Key("answers_version", 0)
COMBINED_WEEKS = Key[dict[str, Any]]("combined_weeks", {})
TAKES_REPORTS = Key("takes_reports", "")
START_PAGE = Key("start_page", "")
PC_ROLE = Key("pc_role", "main")
PC_CODE = Key("pc_code", "")
PC_NAME = Key("pc_name", "")
PC_FOLDER = Key("pc_folder", "")
MAIN_KEY = Key[dict[str, Any]]("main_key", {})


def get(key: Key[T]) -> T:
    """The stored value, or the default where none (or one of another type) is stored."""
    db = Setting._meta.database
    # Read at every start and every change: plain text spares the query builder.
    row = db.execute_sql(_READ.format(db.param), (key.name,)).fetchone()
    if row is None:
        return key.default
    value = json.loads(row[0])
    if isinstance(key.default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    return value if type(value) is type(key.default) else key.default


def put(key: Key[T], value: T) -> None:
    """Store a value. Call inside ``store.write()``."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    Setting.insert(key=key.name, value=text).on_conflict(
        conflict_target=[Setting.key], update={Setting.value: text}
    ).execute()
