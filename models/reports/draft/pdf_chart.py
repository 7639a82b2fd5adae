"""A bar chart of the draft report, drawn straight onto the page of the PDF.

Not by way of reportlab's drawings: those name Helvetica in every file, which nobody embeds.
"""

from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from models.reports.draft.content import Bars
from models.reports.draft.serif import REGULAR, printable
from models.text.formats import decimal

_BLUE = colors.HexColor("#1B4F9C")
_PALE = colors.HexColor("#E6EEFA")
_WIDTH = 165 * mm
_TALL, _FLOOR = 50 * mm, 16.0
_STEP = 7 * mm
_LABEL, _LONGEST_LABEL, _GAP = 58 * mm, 84 * mm, 3 * mm
_NUMBER = 16 * mm
_LETTER = 10.0


class Chart(Flowable):  # type: ignore[misc]
    """Bars as wide as the text, each with its number; :class:`Bars` says which way they lie."""

    def __init__(self, bars: Bars) -> None:
        super().__init__()
        self._bars = bars
        self._most = bars.whole or max(bars.values, default=0) or 1
        self._height = _STEP * len(bars.values) + 2 if bars.across else _TALL

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        return _WIDTH, self._height

    def draw(self) -> None:
        self.canv.setLineWidth(0.5)
        if self._bars.across:
            self._lying()
        else:
            self._standing()

    def _standing(self) -> None:
        bars = self._bars
        step = _WIDTH / max(len(bars.values), 1)
        for place, (label, value) in enumerate(zip(bars.labels, bars.values, strict=True)):
            tall = (self._height - _FLOOR - 14) * value / self._most
            left, middle = place * step + step * 0.2, place * step + step / 2
            self._bar(left, _FLOOR, step * 0.6, tall)
            self._words(self.canv.drawCentredString, middle, _FLOOR + tall + 3, self._said(value))
            self._words(self.canv.drawCentredString, middle, 3, label)
        self.canv.line(0, _FLOOR, _WIDTH, _FLOOR)

    def _lying(self) -> None:
        bars = self._bars
        begin, size = label_room(bars.labels)
        room = _WIDTH - begin - _NUMBER
        for place, (label, value) in enumerate(zip(bars.labels, bars.values, strict=True)):
            low = self._height - (place + 1) * _STEP
            wide, line = room * value / self._most, low + _STEP * 0.33
            self._words(self.canv.drawRightString, begin - _GAP, line, label, size)
            if bars.whole:
                self._bar(begin, low + _STEP * 0.15, room, _STEP * 0.7, _PALE)
            self._bar(begin, low + _STEP * 0.15, wide, _STEP * 0.7)
            # Beside the full bar's end, where there is one: on the pale part it is hard to read.
            end = begin + (room if bars.whole else wide) + 3
            self._words(self.canv.drawString, end, line, self._said(value))
        self.canv.line(begin, 0, begin, self._height)

    def _said(self, value: float) -> str:
        return f"{decimal(value, self._bars.places)}{self._bars.unit}"

    def _bar(self, left: float, low: float, wide: float, tall: float, colour: Any = _BLUE) -> None:
        self.canv.setFillColor(colour)
        self.canv.rect(left, low, wide, tall, stroke=0, fill=1)

    def _words(self, draw: Any, x: float, y: float, text: str, size: float = _LETTER) -> None:
        self.canv.setFillColor(colors.black)
        self.canv.setFont(REGULAR, size)
        draw(x, y, printable(text, REGULAR))


def label_room(labels: tuple[str, ...]) -> tuple[float, float]:
    """Where lying bars begin and how large their labels are, in points: as much as the longest
    label needs, and smaller letters where that is more than half of the chart."""
    widest = max((stringWidth(label, REGULAR, _LETTER) for label in labels), default=0.0)
    begin = min(max(_LABEL, widest + _GAP), _LONGEST_LABEL)
    return begin, min(_LETTER, _LETTER * (begin - _GAP) / widest) if widest else _LETTER
