"""The draft as PDF, for reading: the same layout as the DOCX, fonts embedded, text selectable.

Times New Roman where Windows has it, elsewhere Tinos, whose letters have the same widths.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
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
    SMALL_TABLE,
    Block,
    Draft,
    Grid,
    Heading,
    Words,
)
from models.reports.draft.pdf_chart import Chart
from models.reports.draft.serif import BOLD, BOLD_ITALIC, ITALIC, REGULAR, load_serif, printable
from models.reports.draft.subject import lines_of, office_rule_mm, rule_mm

_FONT = ("FONTNAME", (0, 0), (-1, -1), REGULAR)
_PADDING, _TITLE = 4.5, 32.0
"""Above and below the words of a row; and of a table's title with its room, in points."""
_LEADING = 1.15
"""Of the size of letters: a single line as Word spaces this typeface."""
_TOGETHER = 3
"""Rows of a table, its head among them, that no page divides at its begin and at its end."""


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
    end = _end(draft.blocks) if draft.signer else len(draft.blocks)
    for block in draft.blocks[:end]:
        story += _flow(block, draft.body, draft.table)
    if draft.signer:
        # The signature never stands on a page of its own.
        last = [part for block in draft.blocks[end:] for part in _flow(block, draft.body)]
        story.append(KeepTogether([*last, *_foot(draft)]))
    document.build(story, onLaterPages=_number)


def _end(blocks: Sequence[Block]) -> int:
    """Where the last section begins; what comes before it need not stay with the signature."""
    places = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    short = places and all(isinstance(block, Words) for block in blocks[places[-1] + 1 :])
    return places[-1] if short else len(blocks)


def _number(canvas: Any, document: Any) -> None:
    canvas.setFont(REGULAR, 13)
    canvas.drawCentredString(A4[0] / 2 + 7.5 * mm, A4[1] - 13 * mm, str(document.page))


def _head(draft: Draft) -> list[Flowable]:
    left = [
        _text(draft.upper, 12),
        _text(draft.issuer, 12, BOLD),
        _rule(office_rule_mm(draft.issuer)),
    ]
    right = [_text(NATION, 12, BOLD), _text(MOTTO, 13, BOLD), _rule(MOTTO_MM)]
    below = [_text(draft.number, 13)], [_text(draft.place_date, 13, ITALIC)]
    top = Table([[left, right], [*below]], colWidths=[66 * mm, 99 * mm])
    top.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                # As little as in the DOCX: names of offices are long.
                ("LEFTPADDING", (0, 0), (-1, -1), 1),
                ("RIGHTPADDING", (0, 0), (-1, -1), 1),
                _FONT,
            ]
        )
    )
    found: list[Flowable] = [top]
    if draft.mark:
        found.append(_text(draft.mark, 14, BOLD, before=6))
    found += [
        _text(draft.kind, 14, BOLD, before=12),
        *(_text(line, 14, BOLD) for line in lines_of(draft.subject)),
        _rule(rule_mm(draft.subject)),
    ]
    if draft.to:
        found.append(_text(draft.to, draft.body, before=10))
    return [*found, Spacer(1, 4)]


def _flow(block: Block, body: float, table: float = 12) -> list[Flowable]:
    if isinstance(block, Heading):
        return [_text(block.text, body, BOLD, TA_LEFT, before=8, with_next=True)]
    if isinstance(block, Words):
        return [_text(block.text, body, align=TA_JUSTIFY, before=6, indent=12.7 * mm)]
    if isinstance(block, Grid):
        rows = _rows(block, table)
        title = [_text(block.title, 13, BOLD, before=8)] if block.title else []
        whole = rows if len(rows) <= SMALL_TABLE else rows[:_TOGETHER]
        begin = CondPageBreak(_tall(whole, block.widths) + (_TITLE if title else 0))
        gap = Spacer(1, 3 if title else 8)
        return [begin, *title, gap, _grid(block, rows), Spacer(1, 4)]
    below = [_text(block.title, 13, ITALIC)] if block.title else []
    return [KeepTogether([Spacer(1, 8), Chart(block), *below])]


def _rows(grid: Grid, size: float) -> list[list[Paragraph]]:
    head = [
        _text(text, size, BOLD, TA_RIGHT if place in grid.figures else TA_CENTER)
        for place, text in enumerate(grid.header)
    ]
    return [
        head,
        *(
            [
                _text(text, size, align=TA_RIGHT if grid.stands_right(place) else TA_LEFT)
                for place, text in enumerate(values)
            ]
            for values in grid.rows
        ),
    ]


def _tall(rows: Sequence[Sequence[Paragraph]], widths: Sequence[float]) -> float:
    """Of rows of a table, in points."""
    tall = 0.0
    for row in rows:
        cells = zip(row, widths, strict=True)
        tall += _PADDING + max(cell.wrap(width * mm - 12, A4[1])[1] for cell, width in cells)
    return tall


def _grid(grid: Grid, rows: list[list[Paragraph]]) -> Table:
    table = Table(rows, colWidths=[width * mm for width in grid.widths], repeatRows=1)
    together = min(_TOGETHER, len(rows)) - 1
    table.setStyle(
        TableStyle(
            [
                _FONT,
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                # No row stands alone at the foot of a page, nor at the head of the next one.
                ("NOSPLIT", (0, 0), (-1, together)),
                ("NOSPLIT", (0, -together - 1), (-1, -1)),
            ]
        )
    )
    return table


def _foot(draft: Draft) -> list[Flowable]:
    left = [_text("Nơi nhận:", 12, BOLD_ITALIC, TA_LEFT)]
    left += [_text(f"- {recipient}", 11, align=TA_LEFT) for recipient in draft.recipients]
    if draft.code:
        left += [_Code(draft.code), _text(CODE_SAYS, 9, ITALIC, TA_LEFT)]
    right = [_text(draft.signer, 14, BOLD), Spacer(1, 22 * mm)]
    table = Table([[left, right]], colWidths=[85 * mm, 80 * mm])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), _FONT]))
    return [Spacer(1, 14), table]


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
        leading=size * _LEADING,
        alignment=align,
        spaceBefore=before,
        firstLineIndent=indent,
        keepWithNext=with_next,
    )
    shown = printable(text, font)
    safe = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Paragraph(safe.replace("  ", "\u00a0\u00a0"), style)
