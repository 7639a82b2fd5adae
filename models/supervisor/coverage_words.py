"""Words that the coverage's table, workbook and summary share."""

from models.supervisor.coverage import (
    ALL,
    CHECKED_7,
    CHECKED_30,
    GOOD,
    NONE,
    SCREEN,
    STALE,
    STOPPED,
    UNCHECKED,
    UNKNOWN,
    WALL,
    WEB,
    WORN,
    WRONG,
    Cell,
    Rate,
    Reach,
    UnitCover,
)
from models.text import formats

PLACE_LABELS = {SCREEN: "Màn hình", WALL: "Tờ dán", WEB: "Trang web, cổng"}
STATE_LABELS = {
    GOOD: "tốt",
    STALE: "lâu chưa kiểm tra",
    UNCHECKED: "chưa kiểm tra",
    WORN: "rách, mờ, đã gỡ",
    WRONG: "mã sai, dán đè",
    STOPPED: "không chạy",
    NONE: "chưa có",
    UNKNOWN: "chưa có số liệu",
}
RATE_LABELS = {
    SCREEN: "Màn hình chạy",
    WALL: "Tờ dán",
    WEB: "Trang web, cổng",
    ALL: "Đủ cả ba",
    CHECKED_7: "Kiểm tra ≤ 7 ngày",
    CHECKED_30: "Kiểm tra ≤ 30 ngày",
}
NO_RANK = "Đơn vị xếp theo tên, không xếp hạng"
NO_CAUSE_TEXT = "Số người quan tâm OA và lượt tại quầy đặt cạnh nhau, không suy ra nhân quả"
CHECKED_TEXT = (
    "“Kiểm tra ≤ 7 ngày” đếm đơn vị mà mọi nơi có mã đều được kiểm tra, kể cả màn hình tự kiểm "
    "tra, trong 7 ngày tính đến hết tuần"
)
DOCX, PDF, XLSX = ".docx", ".pdf", ".xlsx"
FILES = (DOCX, PDF, XLSX)
"""Endings of the files that are made of it."""
_CENTRE = "Trung tâm Phục vụ hành chính công "


def over_whom(reach: Reach) -> str:
    """Over which units the rates are taken, as a sentence without its full stop."""
    units = formats.number(len(reach.counted))
    if reach.listed:
        return f"Tính trên {units} đơn vị trong danh sách phải gửi báo cáo tuần {reach.week.number}"
    return f"Chưa có danh sách đơn vị: tính trên {units} đơn vị đã gửi báo cáo"


def cell_words(cell: Cell) -> str:
    """How a cell stands and when it was looked at: ``tốt · 3 nơi · 20/11``."""
    parts = [STATE_LABELS[cell.state]]
    if cell.count > 1:
        parts.append(f"{formats.number(cell.count)} nơi")
    if cell.checked is not None:
        parts.append(formats.day_month(cell.checked))
    return " · ".join(parts)


def percent(rate: Rate) -> float | None:
    """Percent in tenths, as :func:`rate_words` writes it, but 100 is all of them. None of
    nothing."""
    if not rate.whole:
        return None
    tenths = (rate.part * 2000 + rate.whole) // (2 * rate.whole)
    return min(tenths, 999 if rate.part < rate.whole else 1000) / 10


def rate_words(rate: Rate) -> str:
    """``152/168 (90,4%)``, ``–`` of nothing."""
    if not rate.whole:
        return formats.NOTHING
    share = formats.percent(rate.part, rate.whole)
    return f"{formats.number(rate.part)}/{formats.number(rate.whole)} ({share})"


def short_name(unit: UnitCover) -> str:
    """``xã Hướng Hiệp`` of its centre."""
    return unit.name.removeprefix(_CENTRE)


def file_name(reach: Reach, kind: str) -> str:
    """``DP_01_2026W47.docx``; ASCII."""
    code = reach.unit.code if reach.unit is not None else "0"
    return f"DP_{code}_{reach.week.year}W{reach.week.number:02}{kind}"
