"""The figures that every report begins with, beside those of the time before (domain facts, 9)."""

from dataclasses import dataclass

from models.reports.snapshot import Figures
from models.text import formats


@dataclass(frozen=True)
class Indicator:
    """One line of the summary: lượt or copies, or with ``whole`` a rate ``part / whole``.

    ``before`` and ``before_whole`` are the same of the previous week or period; nothing is known
    of one that is not ``compared``, and its zeros are none.
    """

    code: str
    label: str
    part: int
    before: int
    whole: int | None = None
    before_whole: int | None = None
    compared: bool = True

    @property
    def value(self) -> float | int | None:
        """The number; a rate as a fraction, None where there is nothing to take a part of."""
        return _value(self.part, self.whole)

    @property
    def previous(self) -> float | int | None:
        """The number of the previous week or period."""
        if not self.compared:
            return None
        return _value(self.before, self.before_whole)

    @property
    def change(self) -> float | None:
        """Against the previous week: a fraction of it; for a rate, the difference. None when
        there is nothing to compare with."""
        new, old = self.value, self.previous
        if new is None or old is None:
            return None
        if self.whole is not None:
            return float(new) - float(old)
        return (new - old) / old if old else None

    @property
    def text(self) -> str:
        """The number for people: ``1.234``, ``28,6%`` or ``–``."""
        if self.whole is None:
            return formats.number(self.part)
        return formats.percent(self.part, self.whole)

    @property
    def previous_text(self) -> str:
        """The same of the previous week or period."""
        if not self.compared:
            return formats.NOTHING
        if self.before_whole is None:
            return formats.number(self.before)
        return formats.percent(self.before, self.before_whole)

    @property
    def change_text(self) -> str:
        """``+3,5%`` or ``–``; a rate changes by points: ``+1,2 điểm %``."""
        if self.whole is None and self.compared:
            return formats.change_percent(self.part, self.before)
        if self.change is None:
            return formats.NOTHING
        points = formats.decimal(self.change * 100, 1)
        sign = "+" if self.change > 0 and points != "0,0" else ""
        return f"{sign}{points} điểm %"


def indicators_of(now: Figures, before: Figures) -> tuple[Indicator, ...]:
    """Named as domain facts, 9; copies sent and handed out are two numbers with two labels."""
    counts = (
        ("total", "Tổng lượt tương tác"),
        ("introduced", "Lượt giới thiệu OA"),
        ("screen_scan", "Lượt quét tại màn hình (cán bộ ghi nhận)"),
        ("followed", "Lượt đã quan tâm (cán bộ ghi nhận)"),
        ("rate", "Tỷ lệ quan tâm / lượt giới thiệu"),
        ("sent", "Tờ hướng dẫn đã gửi tới máy in"),
        ("handed_out", "Tờ hướng dẫn đã phát"),
        ("petition", "Lượt hướng dẫn PAKN"),
    )
    return tuple(
        Indicator(code, label, now.followed, before.followed, now.introduced, before.introduced)
        if code == "rate"
        else Indicator(code, label, getattr(now, code), getattr(before, code))
        for code, label in counts
    )


def _value(part: int, whole: int | None) -> float | int | None:
    if whole is None:
        return part
    return part / whole if whole else None
