"""``check``: store, pragmas, backups, clock, disk, channels, audit chain."""

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.calendar.weeks import week_of
from models.channels.register import channels, default_channel
from models.checks.incidents import open_count
from models.checks.shift_checks import check_due, running_shifts
from models.clock import day_of, iso, parse_time
from models.display.sessions import seconds_shown
from models.errors import StoreProblem
from models.setup import desk, pin
from models.setup.holidays import days_off_listed
from models.store import audit, settings
from models.store.backup import latest_backup
from models.store.opening import Store
from models.store.places import Places
from models.store.restore import quick_check
from models.text.formats import day_short, decimal, moment

BACKWARDS = timedelta(minutes=10)
_LOW_DISK = 500_000_000
_NO_DISK = 20_000_000
_FEW_HOLIDAYS = 5
"""The Labour Code has eleven a year."""
_NEXT_YEAR_SOON = timedelta(days=45)


@dataclass(frozen=True)
class Finding:
    """``level`` is ``info``, ``warn`` or ``bad``; ``code`` is stable.

    The Vietnamese template stays apart from its values so that it can be translated.
    """

    code: str
    level: str
    template: str
    values: tuple[object, ...] = ()

    @property
    def text(self) -> str:
        """The Vietnamese sentence."""
        return self.template.format(*self.values)


def examine(store: Store, now: datetime) -> list[Finding]:
    """Look at everything that needs no screen; never raises for what it finds."""
    try:
        with store.read():
            return [
                *_store(store),
                _audit(),
                _backups(store.places, now),
                _clock(now),
                _disk(store.places),
                *_people(),
                _holidays(now),
                _channel(),
                *_code_check(now),
                _incident(),
                _display_hours(now),
            ]
    except StoreProblem as problem:
        return examine_unopened(store.places, problem)


def examine_unopened(places: Places, problem: StoreProblem) -> list[Finding]:
    """What can be said when the store cannot be used because of ``problem``."""
    return [Finding("store", "bad", problem.template, problem.values), _disk(places)]


def clock_went_back(now: datetime) -> datetime | None:
    """The latest time this store has seen, when ``now`` lies over ten minutes before it."""
    seen = settings.get(settings.CLOCK_HIGH_WATER)
    if not seen:
        return None
    latest = parse_time(seen)
    return latest if now < latest - BACKWARDS else None


def note_time(store: Store, now: datetime) -> None:
    """Remember how far the clock has come, at most every five minutes."""
    seen = settings.get(settings.CLOCK_HIGH_WATER)
    if not seen or now > parse_time(seen) + timedelta(minutes=5):
        with store.write():
            settings.put(settings.CLOCK_HIGH_WATER, iso(now))


def _store(store: Store) -> list[Finding]:
    sound = quick_check(store)
    text = "Sổ dữ liệu lành lặn." if sound else "Sổ dữ liệu bị hỏng. Hãy phục hồi từ bản sao lưu."
    return [
        Finding("store", "info" if sound else "bad", text),
        Finding(
            "pragmas", "info", "Mỗi lượt nằm trên đĩa trước khi báo đã ghi (WAL, FULL, đã đọc lại)."
        ),
    ]


def _audit() -> Finding:
    broken = audit.first_break()
    if broken is None:
        return Finding("audit", "info", "Nhật ký hệ thống liền mạch, {0} dòng.", (audit.length(),))
    return Finding(
        "audit", "bad", "Nhật ký hệ thống bị sửa từ dòng {0}. Hãy báo người hỗ trợ.", (broken,)
    )


def _backups(places: Places, now: datetime) -> Finding:
    newest = latest_backup(places, now)
    if newest is None:
        return Finding("backup", "warn", "Chưa có bản sao lưu nào. Hãy sao lưu ngay hôm nay.")
    day = day_short(newest.proven_at.date())
    if now - newest.proven_at > timedelta(days=2):
        return Finding(
            "backup", "warn", "Bản sao lưu gần nhất đã cũ: {0}. Hãy sao lưu ngay hôm nay.", (day,)
        )
    return Finding("backup", "info", "Bản sao lưu đã kiểm chứng gần nhất: {0}.", (day,))


def _clock(now: datetime) -> Finding:
    latest = clock_went_back(now)
    if latest is not None:
        return Finding(
            "clock",
            "warn",
            "Đồng hồ máy chậm hơn lần chạy trước ({0}). Hãy chỉnh lại ngày giờ.",
            (moment(latest),),
        )
    return Finding("clock", "info", "Đồng hồ: {0}.", (moment(now),))


def _disk(places: Places) -> Finding:
    try:
        free = shutil.disk_usage(places.root).free
    except OSError:
        return Finding(
            "disk",
            "warn",
            "Chưa xem được chỗ trống trên ổ chứa dữ liệu. Hãy kiểm tra thư mục dữ liệu.",
        )
    room = (free // 1_000_000,)
    if free < _NO_DISK:
        return Finding(
            "disk",
            "bad",
            "Còn trống {0} MB trên ổ chứa dữ liệu. Hãy giải phóng chỗ trống ngay.",
            room,
        )
    if free < _LOW_DISK:
        text = "Còn trống {0} MB trên ổ chứa dữ liệu. Hãy dọn bớt tệp không cần."
        return Finding("disk", "warn", text, room)
    return Finding("disk", "info", "Còn trống {0} MB trên ổ chứa dữ liệu.", room)


def _people() -> list[Finding]:
    unit = desk.own_unit()
    if unit is None:
        return [
            Finding(
                "setup", "warn", "Chưa thiết lập đơn vị. Hãy mở chương trình để thiết lập lần đầu."
            )
        ]
    found = [Finding("setup", "info", "Đơn vị: {0} ({1}).", (unit.name, unit.code))]
    if not pin.has_pin():
        found.append(
            Finding(
                "pin", "warn", "Chưa đặt mã PIN của người phụ trách. Hãy đặt mã PIN trong Quản trị."
            )
        )
    return found


def _holidays(now: datetime) -> Finding:
    """Holidays change by decree every year: a calendar without them calls Tết a week of empty
    shifts and lets reports fall due on it."""
    for year in sorted({day_of(now).year, day_of(now + _NEXT_YEAR_SOON).year}):
        if days_off_listed(year) < _FEW_HOLIDAYS:
            return Finding(
                "holidays",
                "warn",
                "Danh mục ngày nghỉ chưa có lịch nghỉ lễ, Tết năm {0} nên ca làm việc và hạn gửi "
                "báo cáo tính cả những ngày ấy. Hãy nhập trong Quản trị, mục Danh mục.",
                (year,),
            )
    return Finding("holidays", "info", "Danh mục ngày nghỉ đã có lịch nghỉ lễ, Tết.")


def _channel() -> Finding:
    channel = default_channel()
    if channel is not None:
        text = "Kênh “{0}”, mã kiểm tra {1}."
        if channel.one_person:
            text = "Kênh “{0}”, mã kiểm tra {1}. Một người kiểm tra."
        return Finding("channel", "info", text, (channel.name, channel.fingerprint))
    if any(item.status == "unconfirmed" for item in channels()):
        return Finding(
            "channel",
            "warn",
            "Có kênh chưa được người thứ hai xác nhận. Hãy nhờ người đó quét thử và xác nhận.",
        )
    return Finding(
        "channel",
        "warn",
        "Chưa có kênh chính thức nào nên chưa hiển thị mã QR. Hãy nhập kênh trong Quản trị.",
    )


def _code_check(now: datetime) -> list[Finding]:
    """Nothing to check where no code is on show."""
    if default_channel() is None:
        return []
    due, running = check_due(now), next(running_shifts(now), None)
    if due is not None:
        text = "Ca {0} chưa kiểm tra mã. Hãy xem mã trên màn hình và tờ dán rồi ghi “Đã kiểm tra”."
        return [Finding("code_check", "warn", text, (due.name,))]
    if running is not None:
        return [Finding("code_check", "info", "Ca {0} đã kiểm tra mã.", (running.name,))]
    return [Finding("code_check", "info", "Ngoài ca làm việc nên chưa cần kiểm tra mã.")]


def _incident() -> Finding:
    found = open_count()
    if found:
        text = "Có {0} sự cố về mã QR chưa xử lý xong. Hãy xem danh sách sự cố."
        return Finding("incident", "warn", text, (found,))
    return Finding("incident", "info", "Không có sự cố nào về mã QR đang chờ xử lý.")


def _display_hours(now: datetime) -> Finding:
    week = week_of(day_of(now), settings.get(settings.FIRST_WEEKDAY))
    hours = decimal(seconds_shown(week.first, week.last) / 3600, 1)
    text = "Tuần này mã đã hiện trên màn hình công cộng {0} giờ."
    return Finding("display_hours", "info", text, (hours,))
