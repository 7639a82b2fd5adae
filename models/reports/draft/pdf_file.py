"""The draft as PDF, for reading: the same layout as the DOCX, fonts embedded, text selectable.

Times New Roman where Windows has it, elsewhere Tinos, whose letters have the same widths.
"""

from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from models.qr.matrix import QUIET_ZONE, make_matrix, runs
from models.reports.draft.content import (
    CODE_MM,
    CODE_SAYS,
    MOTTO,
    MOTTO_MM,
    NATION,
    Bars,
    Block,
    Draft,
    Grid,
    Heading,
    Words,
)
from models.reports.draft.serif import BOLD, BOLD_ITALIC, ITALIC, REGULAR, load_serif
from models.text.formats import number

_FONT = ("FONTNAME", (0, 0), (-1, -1), REGULAR)
_BLUE = colors.HexColor("#1B4F9C")
_PALE = colors.HexColor("#E6EEFA")
_WIDTH = 165 * mm
_BAR_LABEL, _LETTER = 58 * mm, 10


def write_pdf(path: Path, draft: Draft, made: datetime) -> None:
    """Write ``draft`` to ``path``; the same bytes for the same data and typeface.

    Raises OSError as the disk does.
    """
    load_serif()
    document = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        leftMargin=30 * mm - 6,
        rightMargin=15 * mm - 6,
        title=draft.title,
        author=draft.issuer,
        subject=draft.mark,
        creator=f"Quầy Một Cửa, {made:%d/%m/%Y}",
        invariant=1,
        initialFontName=REGULAR,
        lang="vi-VN",
    )
    story: list[Flowable] = [*_head(draft)]
    for block in draft.blocks:
        story += _flow(block, draft.body, draft.table)
    if draft.signer:
        story.append(_foot(draft))
    document.build(story, onLaterPages=_number)


def _number(canvas: Any, document: Any) -> None:
    canvas.setFont(REGULAR, 13)
    canvas.drawCentredString(A4[0] / 2 + 7.5 * mm, A4[1] - 13 * mm, str(document.page))


def _head(draft: Draft) -> list[Flowable]:
    left = [
        _text(draft.upper, 12),
        _text(draft.issuer, 12, BOLD),
        _rule(24),
    ]
    right = [_text(NATION, 12, BOLD), _text(MOTTO, 13, BOLD), _rule(MOTTO_MM)]
    below = [_text(draft.number, 13)], [_text(draft.place_date, 13, ITALIC)]
    top = Table([[left, right], [*below]], colWidths=[66 * mm, 99 * mm])
    top.setStyle(
        TableStyle(
            [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 1), _FONT]
        )
    )
    found: list[Flowable] = [top]
    if draft.mark:
        found.append(_text(draft.mark, 14, BOLD, before=6))
    found += [
        _text(draft.kind, 14, BOLD, before=12),
        _text(draft.subject, 14, BOLD),
        _rule(40),
    ]
    if draft.to:
        found.append(_text(draft.to, draft.body, before=10))
    return [*found, Spacer(1, 4)]


def _flow(block: Block, body: float, table: float) -> list[Flowable]:
    if isinstance(block, Heading):
        return [_text(block.text, body, BOLD, TA_LEFT, before=8, with_next=True)]
    if isinstance(block, Words):
        return [_text(block.text, body, align=TA_JUSTIFY, before=6, indent=12.7 * mm)]
    if isinstance(block, Grid):
        title = [_text(block.title, 13, BOLD, before=8, with_next=True)] if block.title else []
        return [*title, Spacer(1, 3 if block.title else 8), _grid(block, table), Spacer(1, 4)]
    drawing = _lying(block) if block.across else _standing(block)
    below = [_text(block.title, 13, ITALIC)] if block.title else []
    return [KeepTogether([Spacer(1, 8), drawing, *below])]


def _grid(grid: Grid, size: float) -> Table:
    rows = [[_text(text, size, BOLD) for text in grid.header]]
    for values in grid.rows:
        rows.append(
            [
                _text(text, size, align=TA_RIGHT if place >= grid.numbers else TA_LEFT)
                for place, text in enumerate(values)
            ]
        )
    table = Table(rows, colWidths=[width * mm for width in grid.widths], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                _FONT,
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table


def _standing(bars: Bars) -> Drawing:
    height, floor = 50 * mm, 16.0
    drawing = Drawing(_WIDTH, height)
    most = bars.whole or max(bars.values, default=0) or 1
    step = _WIDTH / max(len(bars.values), 1)
    for place, (label, value) in enumerate(zip(bars.labels, bars.values, strict=True)):
        tall = (height - floor - 14) * value / most
        left, middle = place * step + step * 0.2, place * step + step / 2
        drawing.add(_bar(left, floor, step * 0.6, tall))
        drawing.add(_words(middle, floor + tall + 3, f"{number(value)}{bars.unit}", "middle"))
        drawing.add(_words(middle, 3, label, "middle"))
    drawing.add(Line(0, floor, _WIDTH, floor, strokeWidth=0.5))
    return drawing


def _lying(bars: Bars) -> Drawing:
    step = 7 * mm
    height = step * len(bars.values) + 2
    drawing = Drawing(_WIDTH, height)
    most = bars.whole or max(bars.values, default=0) or 1
    room = _WIDTH - _BAR_LABEL - 14 * mm
    for place, (label, value) in enumerate(zip(bars.labels, bars.values, strict=True)):
        low = height - (place + 1) * step
        wide = room * value / most
        drawing.add(_words(_BAR_LABEL - 3 * mm, low + step * 0.33, label, "end"))
        if bars.whole:
            drawing.add(_bar(_BAR_LABEL, low + step * 0.15, room, step * 0.7, _PALE))
        drawing.add(_bar(_BAR_LABEL, low + step * 0.15, wide, step * 0.7))
        # Beside the full bar's end, where there is one: a number on the pale part is hard to read.
        place_of_words = _BAR_LABEL + (room if bars.whole else wide) + 3
        drawing.add(
            _words(place_of_words, low + step * 0.33, f"{number(value)}{bars.unit}", "start")
        )
    drawing.add(Line(_BAR_LABEL, 0, _BAR_LABEL, height, strokeWidth=0.5))
    return drawing


def _bar(left: float, low: float, wide: float, tall: float, colour: Any = _BLUE) -> Rect:
    return Rect(left, low, wide, tall, fillColor=colour, strokeColor=None)


def _words(x: float, y: float, text: str, anchor: str) -> String:
    return String(x, y, text, fontName=REGULAR, fontSize=_LETTER, textAnchor=anchor)


def _foot(draft: Draft) -> Flowable:
    left = [_text("Nơi nhận:", 12, BOLD_ITALIC, TA_LEFT)]
    left += [_text(f"- {recipient}", 11, align=TA_LEFT) for recipient in draft.recipients]
    if draft.code:
        left += [_Code(draft.code), _text(CODE_SAYS, 9, ITALIC, TA_LEFT)]
    right = [_text(draft.signer, 14, BOLD), Spacer(1, 22 * mm)]
    table = Table([[left, right]], colWidths=[85 * mm, 80 * mm])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), _FONT]))
    return KeepTogether([Spacer(1, 14), table])


class _Rule(Flowable):  # type: ignore[misc]
    """A line of ``width`` points in the middle of what it stands in."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self._line, self._room = width, 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        self._room = width
        return width, 6.0

    def draw(self) -> None:
        left = (self._room - self._line) / 2
        self.canv.setLineWidth(0.6)
        self.canv.line(left, 3, left + self._line, 3)


class _Code(Flowable):  # type: ignore[misc]
    """A QR code as vectors, quiet zone included."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._matrix = make_matrix(text, "Q")

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        return CODE_MM * mm, CODE_MM * mm

    def draw(self) -> None:
        module = CODE_MM * mm / (self._matrix.size + 2 * QUIET_ZONE)
        top = CODE_MM * mm - QUIET_ZONE * module
        for line, left, length in runs(self._matrix):
            x, y = (left + QUIET_ZONE) * module, top - (line + 1) * module
            self.canv.rect(x, y, length * module, module, stroke=0, fill=1)


def _rule(width: float) -> _Rule:
    return _Rule(width * mm)


def _text(
    text: str,
    size: float,
    font: str = REGULAR,
    align: int = TA_CENTER,
    before: float = 0,
    indent: float = 0,
    with_next: bool = False,
) -> Paragraph:
    style = ParagraphStyle(
        "text",
        fontName=font,
        fontSize=size,
        leading=size * 1.22,
        alignment=align,
        spaceBefore=before,
        firstLineIndent=indent,
        keepWithNext=with_next,
    )
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Paragraph(safe.replace("  ", "\u00a0\u00a0"), style)
