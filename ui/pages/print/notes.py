"""What is to be known of a sheet before it is printed."""

from collections.abc import Sequence

from ui.i18n import tr
from ui.printing.sheet import Sheet


def notes(kind: str, sheets: Sequence[Sheet]) -> list[str]:
    """Sentences about pages that fit: two sides, and letters smaller than this edition promises."""
    said = []
    if len(sheets) > 1:
        said.append(tr("Tờ này in hai mặt: mặt trước tiếng Việt, mặt sau tiếng Anh."))
    small = min(sheets, key=_missing)
    if _missing(small) < 0:
        points = f"{small.body:g}"
        if kind == "a5":
            said.append(
                tr("Nội dung dài nên chữ chỉ đạt {0} pt. Muốn chữ lớn hơn, hãy in khổ A4.").format(
                    points
                )
            )
        else:
            said.append(
                tr("Nội dung dài nên chữ chỉ đạt {0} pt. Muốn chữ lớn hơn, hãy rút ngắn.").format(
                    points
                )
            )
    return said


def _missing(sheet: Sheet) -> float:
    return sheet.body - sheet.wanted
