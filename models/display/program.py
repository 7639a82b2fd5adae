"""What the public screen shows in turn, when, and what visitors may touch (product K4, K5).

The pages are rows of a list of which the code page is always the first. Hours are times of day in
+07:00; a stretch that ends at or before its start runs over midnight and belongs to the day on
which it starts.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time
from typing import Any, TypeVar

from models.clock import day_of
from models.display import page_checks as check
from models.display.shipped_texts import shipped_version
from models.errors import Refused
from models.setup.desk import require_officer, require_pin_if_set
from models.store import audit, settings
from models.store.opening import Store
from models.uuid7 import uuid7

CODE, PETITIONS, PORTAL, NOTICE = "code", "petitions", "portal", "notice"
KINDS = (CODE, PETITIONS, PORTAL, NOTICE)
MOST_PAGES = 12
EVERY_DAY = frozenset(range(7))
PETITIONS_LINK = "https://phananh.moha.gov.vn"
PORTAL_LINK = "https://dichvucong.gov.vn"

_NOTICE_ID = re.compile(r"notice-[0-9a-f]{8}", re.ASCII)
_NUMBERS = re.compile(r"(\d{4})\.(\d\d)\.(\d\d)-(\d+)", re.ASCII)
T = TypeVar("T")


@dataclass(frozen=True)
class Hours:
    """One stretch of a day, ``start`` included and ``end`` not."""

    start: time
    end: time


@dataclass(frozen=True)
class PageSpec:
    """One page. ``id`` is ``code``, ``petitions``, ``portal`` or ``notice-`` and eight hex digits.

    ``seconds``: 5 to 600. ``weekdays``: 0 Monday to 6 Sunday. ``hours``: empty for the whole day.
    ``first`` and ``last``: days, both included, None for no limit. ``link``: canonical link of a
    government site for petitions and portal, else empty. ``texts``: of a notice only, by language
    ``title`` and ``body``.
    """

    id: str
    kind: str
    enabled: bool = True
    seconds: int = 10
    weekdays: frozenset[int] = EVERY_DAY
    hours: tuple[Hours, ...] = ()
    first: date | None = None
    last: date | None = None
    link: str = ""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def words(self, lang: str) -> tuple[str, str]:
        """Title and body of a notice in a language; Vietnamese where there is no title in it."""
        words = self.texts.get(lang, {})
        if not words.get("title"):
            words = self.texts.get("vi", {})
        return words.get("title", ""), words.get("body", "")


@dataclass(frozen=True)
class ScreenProgram:
    """Everything that a supervisor decides about the public screen but its texts.

    ``opening``: stretches by weekday; without any the office counts as always open. ``standby``:
    outside them the standby page stands. ``touch``: visitors have buttons. ``satisfaction``: 0
    (off), 3 or 5 levels. ``idle_seconds``: 20 to 300. ``version``: like ``2026.11.24-1``.
    """

    pages: tuple[PageSpec, ...]
    opening: Mapping[int, tuple[Hours, ...]]
    standby: bool
    touch: bool
    satisfaction: int
    idle_seconds: int
    version: str


def default_program() -> ScreenProgram:
    """The program as shipped."""
    pages = (
        PageSpec(CODE, CODE, seconds=20),
        PageSpec(PETITIONS, PETITIONS, link=PETITIONS_LINK),
        PageSpec(PORTAL, PORTAL, link=PORTAL_LINK),
    )
    return ScreenProgram(pages, {}, True, True, 3, 45, shipped_version())


def new_notice_id(now: datetime) -> str:
    """An id for one more notice."""
    return f"notice-{uuid7(now)[-8:]}"


def content_version() -> str:
    """The version of what the screen shows. Call inside ``store.read()``."""
    return settings.get(settings.CONTENT_VERSION) or shipped_version()


def load_program() -> ScreenProgram:
    """The program as it stands; a part that cannot be read is as shipped, so that the screen
    always has something to show. Call inside ``store.read()``."""
    kept = _read(settings.get(settings.SCREEN_PROGRAM), lenient=True)
    return replace(kept, version=content_version())


def save_program(
    store: Store, program: ScreenProgram, by: str, now: datetime, pin: str | None = None
) -> ScreenProgram:
    """Keep a program; the version rises by itself if anything in it changed.

    Raises:
        Refused: something in it is against the rules, unknown officer, PIN missing or wrong.
            Nothing changed.
    """
    officer = require_officer(by)
    wanted = program_from_values(program_to_values(replace(program, version=shipped_version())))
    require_pin_if_set(store, pin, now)
    with store.write():
        before = load_program()
        wanted = replace(wanted, version=before.version)
        names = [item.name for item in fields(wanted)]
        changed = [name for name in names if getattr(before, name) != getattr(wanted, name)]
        if not changed:
            return wanted
        wanted = replace(wanted, version=bump_version(before.version, now))
        put_program(wanted)
        audit.append(now, officer.code, "screen_program", wanted.version, changed=changed)
    return wanted


def put_program(program: ScreenProgram) -> None:
    """Keep a checked program with the version it has. Call inside ``store.write()``."""
    settings.put(settings.SCREEN_PROGRAM, program_to_values(program))
    settings.put(settings.CONTENT_VERSION, program.version)


def bump_version(previous: str, now: datetime) -> str:
    """The version after ``previous``: the day and a number from 1. It rises even when the clock
    was set back behind the day of the previous one."""
    today = day_of(now)
    here = (today.year, today.month, today.day, 1)
    found = _NUMBERS.fullmatch(previous)
    if found is not None:
        year, month, day, number = map(int, found.groups())
        here = max(here, (year, month, day, number + 1))
    return f"{here[0]:04}.{here[1]:02}.{here[2]:02}-{here[3]}"


def program_to_values(program: ScreenProgram) -> dict[str, Any]:
    """The program as plain values, fit for JSON; :func:`program_from_values` reads them."""
    return {
        "pages": [_page_values(page) for page in program.pages],
        "opening": {str(day): _hour_values(hours) for day, hours in program.opening.items()},
        "standby": program.standby,
        "touch": program.touch,
        "satisfaction": program.satisfaction,
        "idle_seconds": program.idle_seconds,
        "version": program.version,
    }


def program_from_values(values: Any) -> ScreenProgram:
    """The program out of plain values, whoever wrote them; a part that is missing is as shipped.

    Raises:
        Refused: a part is against the rules.
    """
    return _read(values, lenient=False)


def _read(values: Any, lenient: bool) -> ScreenProgram:
    shipped = default_program()
    given = {} if lenient and not isinstance(values, Mapping) else check.checked_mapping(values)

    def part(name: str, read: Callable[[Any], T], otherwise: T) -> T:
        if name not in given:
            return otherwise
        try:
            return read(given[name])
        except Refused:
            if not lenient:
                raise
            return otherwise

    return ScreenProgram(
        pages=part("pages", _lenient_pages if lenient else _pages, shipped.pages),
        opening=part("opening", _opening, shipped.opening),
        standby=part("standby", check.checked_switch, shipped.standby),
        touch=part("touch", check.checked_switch, shipped.touch),
        satisfaction=part("satisfaction", check.checked_levels, shipped.satisfaction),
        idle_seconds=part("idle_seconds", check.checked_idle, shipped.idle_seconds),
        version=part("version", check.checked_version, shipped.version),
    )


def _pages(value: Any) -> tuple[PageSpec, ...]:
    rows = check.checked_list(value, most=1000)
    if len(rows) > MOST_PAGES:
        raise Refused("Màn hình có nhiều nhất {0} trang. Hãy bỏ bớt trang thông báo.", MOST_PAGES)
    pages = tuple(_page(check.checked_mapping(row)) for row in rows)
    if not pages or pages[0].kind != CODE:
        raise Refused("Trang đầu tiên phải là trang mã QR. Hãy đưa trang đó lên đầu.")
    ids = [page.id for page in pages]
    if len(set(ids)) != len(ids):
        raise Refused("Có trang xuất hiện hai lần. Hãy bỏ bớt một.")
    return pages


def _lenient_pages(value: Any) -> tuple[PageSpec, ...]:
    """The pages that can be read, the code page first."""
    readable: dict[str, PageSpec] = {CODE: default_program().pages[0]}
    for row in check.checked_list(value, most=1000):
        try:
            page = _page(check.checked_mapping(row))
        except Refused:
            continue
        readable[page.id] = page
    return tuple(readable.values())[:MOST_PAGES]


def _page(given: Mapping[str, Any]) -> PageSpec:
    kind, page_id = given.get("kind"), given.get("id")
    if kind not in KINDS or not isinstance(kind, str) or not isinstance(page_id, str):
        raise Refused("Có trang thuộc loại không có. Hãy xóa trang đó rồi thêm lại.")
    if not (_NOTICE_ID.fullmatch(page_id) if kind == NOTICE else page_id == kind):
        raise Refused("Mã trang “{0}” không hợp lệ. Hãy xóa trang đó rồi thêm lại.", page_id[:40])
    first, last = check.checked_dates(given.get("first"), given.get("last"))
    has_site = kind in (PETITIONS, PORTAL)
    page = PageSpec(
        id=page_id,
        kind=kind,
        enabled=check.checked_switch(given.get("enabled", True)),
        seconds=check.checked_seconds(given.get("seconds", 10)),
        weekdays=check.checked_weekdays(given.get("weekdays", list(range(7)))),
        hours=_hours(given.get("hours", [])),
        first=first,
        last=last,
        link=check.checked_site(given.get("link")) if has_site else "",
        texts=check.checked_notice(given.get("texts", {})) if kind == NOTICE else {},
    )
    if kind == CODE and page != PageSpec(CODE, CODE, seconds=page.seconds):
        raise Refused(
            "Trang mã QR luôn hiển thị, không tắt và không đặt lịch riêng được. "
            "Hãy đặt lịch cho trang khác."
        )
    return page


def _opening(value: Any) -> dict[int, tuple[Hours, ...]]:
    found = {}
    for day, stretches in check.checked_mapping(value).items():
        if day not in [str(number) for number in range(7)]:
            raise Refused(
                "Giờ làm việc ghi theo ngày từ 0 (Thứ Hai) đến 6 (Chủ Nhật). Hãy ghi lại."
            )
        hours = _hours(stretches)
        if hours:
            found[int(day)] = hours
    return dict(sorted(found.items()))


def _hours(value: Any) -> tuple[Hours, ...]:
    return tuple(Hours(start, end) for start, end in check.checked_stretches(value))


def _page_values(page: PageSpec) -> dict[str, Any]:
    return {
        "id": page.id,
        "kind": page.kind,
        "enabled": page.enabled,
        "seconds": page.seconds,
        "weekdays": sorted(page.weekdays),
        "hours": _hour_values(page.hours),
        "first": page.first.isoformat() if page.first else None,
        "last": page.last.isoformat() if page.last else None,
        "link": page.link,
        "texts": {lang: dict(words) for lang, words in page.texts.items()},
    }


def _hour_values(hours: Iterable[Hours]) -> list[list[str]]:
    return [[f"{item.start:%H:%M}", f"{item.end:%H:%M}"] for item in hours]
