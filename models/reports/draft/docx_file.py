"""The draft as DOCX, editable, with the same bytes for the same data.

Layout by Decree 30/2020/NĐ-CP, Appendix I: A4, margins 20/20/30/15 mm, Times New Roman 14, page
numbers centred in the top margin and not on page 1, header blocks as a table without lines.
"""

import io
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from models.qr.matrix import make_matrix
from models.qr.plain_png import plain_png
from models.reports.draft.content import (
    CODE_MM,
    CODE_SAYS,
    MOTTO,
    MOTTO_MM,
    NATION,
    SMALL_TABLE,
    Annex,
    Bars,
    Block,
    Draft,
    Grid,
    Heading,
    Words,
)
from models.reports.draft.docx_chart import add_chart
from models.reports.draft.docx_parts import drop_unused
from models.reports.draft.subject import lines_of, office_rule_mm, rule_mm

FONT = "Times New Roman"
_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_TOGETHER = 3
"""Rows of a table, its head among them, that no page divides at its begin and at its end."""
_MARGIN_MM = 0.4
"""At both sides of a cell of the head: names of offices are long."""
_ROWS_A_STEP = 50
_PIXELS = 8
"""Of a module of the code, in the picture of it."""
_CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


def write_docx(
    path: Path, draft: Draft, made: datetime, step: Callable[[], None] | None = None
) -> None:
    """Write ``draft`` to ``path``; ``made`` (+07:00) is when its data were closed. ``step`` is
    called again and again and may raise to give up; what is at ``path`` then is no whole file.

    Raises OSError as the disk does.
    """
    go_on = step or _nothing
    go_on()
    document = Document()
    _set_up_page(document)
    _set_up_text(document)
    _head(document, draft)
    for block in draft.blocks:
        _add(document, block, go_on, draft.body, draft.table)
    if draft.signer:
        _keep_end(document, draft.blocks)
        _foot(document, draft)
    for annex in draft.annexes:
        _annex(document, annex, go_on)
    _properties(document, draft, made)
    drop_unused(document)
    packed = io.BytesIO()
    go_on()
    document.save(packed)
    go_on()
    _store(packed, path)
    go_on()


def _nothing() -> None:
    """Nobody waits for it."""


def _set_up_page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    run = _run(number, "", 13)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def _set_up_text(document: Any) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(14)
    fonts = style.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
        fonts.set(qn(script), FONT)
    shape = style.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(0), Pt(0), 1.0


def _head(document: Any, draft: Draft) -> None:
    table = _plain_table(document, (66, 99))
    _narrow_margins(table)
    left, right = table.rows[0].cells
    _line(left, draft.upper, 12)
    _line(left, draft.issuer, 12, bold=True)
    _rule(left, office_rule_mm(draft.issuer))
    _line(right, NATION, 12, bold=True)
    _line(right, MOTTO, 13, bold=True)
    _rule(right, MOTTO_MM)
    row = table.add_row().cells
    _line(row[0], draft.number, 13)
    _line(row[1], draft.place_date, 13, italic=True)
    for cell in row:
        cell.paragraphs[0].paragraph_format.space_before = Pt(6)
    if draft.mark:
        _text(document, draft.mark, 14, bold=True, before=6)
    _text(document, draft.kind, 14, bold=True, before=14)
    for line in lines_of(draft.subject):
        _text(document, line, 14, bold=True)
    _rule(document, rule_mm(draft.subject))
    if draft.to:
        _text(document, draft.to, draft.body, before=10)


def _add(
    document: Any, block: Block, go_on: Callable[[], None], body: float = 14, table: float = 12
) -> None:
    go_on()
    if isinstance(block, Heading):
        paragraph = _text(document, block.text, body, bold=True, before=8, align=None)
        paragraph.paragraph_format.keep_with_next = True
    elif isinstance(block, Words):
        paragraph = _text(document, block.text, body, before=6, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
        paragraph.paragraph_format.first_line_indent = Mm(12.7)
    elif isinstance(block, Grid):
        _grid(document, block, table, go_on)
    else:
        _bars(document, block)


def _grid(document: Any, grid: Grid, size: float, go_on: Callable[[], None]) -> None:
    if grid.title:
        shape = _text(document, grid.title, 13, bold=True, before=8).paragraph_format
        shape.keep_with_next, shape.space_after = True, Pt(3)
    table = document.add_table(rows=1, cols=len(grid.header))
    table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
    _repeat(table.rows[0])
    for place, text in enumerate(grid.header):
        side = _RIGHT if place in grid.figures else _CENTRE
        _cell(table.rows[0].cells[place], text, side, size, bold=True)
    for values in grid.rows[:1]:
        cells = table.add_row().cells
        for place, text in enumerate(values):
            _cell(cells[place], text, _RIGHT if grid.stands_right(place) else None, size)
    _set_widths(table, grid.widths)
    for row in table.rows:
        _keep_whole(row)
    if len(grid.rows) > 1:
        _more_rows(table, grid.rows[1:], go_on)
    # No page divides a small table; of a long one no row stands alone at the foot of a page, nor at
    # the head of the next one.
    rows = list(table.rows) if len(grid.rows) < SMALL_TABLE else []
    for row in rows[:-1] or [*table.rows[: _TOGETHER - 1], *table.rows[-_TOGETHER:-1]]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _more_rows(table: Any, rows: Sequence[tuple[str, ...]], go_on: Callable[[], None]) -> None:
    """Rows like the last one: to copy one takes a twentieth of building it, and an annex may have
    thousands."""
    last = table.rows[-1]._tr
    for number, values in enumerate(rows):
        if number % _ROWS_A_STEP == 0:
            go_on()
        made = deepcopy(last)
        for cell, text in zip(made.tc_lst, values, strict=True):
            cell.p_lst[0].r_lst[0].text = text
        table._tbl.append(made)


def _bars(document: Any, bars: Bars) -> None:
    each = 7.0 if bars.whole else 8.0
    height = 58.0 if not bars.across else max(40.0, each * len(bars.values) + 10)
    paragraph = document.add_paragraph()
    paragraph.alignment = _CENTRE
    paragraph.paragraph_format.space_before = Pt(8)
    add_chart(document, paragraph, bars, 160, height)
    if bars.title:
        paragraph.paragraph_format.keep_with_next = True
        _text(document, bars.title, 13, italic=True)
    else:
        paragraph.paragraph_format.space_after = Pt(6)


def _keep_end(document: Any, blocks: Sequence[Block]) -> None:
    """The last section goes with the signature, which never stands on a page of its own."""
    for paragraph, block in zip(reversed(document.paragraphs), reversed(blocks), strict=False):
        paragraph.paragraph_format.keep_with_next = True
        if not isinstance(block, Words):
            return


def _foot(document: Any, draft: Draft) -> None:
    _text(document, "", 14).paragraph_format.keep_with_next = True
    row = _plain_table(document, (85, 80)).rows[0]
    _keep_whole(row)
    left, right = row.cells
    _line(left, "Nơi nhận:", 12, bold=True, italic=True, align=None)
    for recipient in draft.recipients:
        _line(left, f"- {recipient}", 11, align=None)
    if draft.code:
        picture = io.BytesIO(plain_png(make_matrix(draft.code, "Q"), _PIXELS))
        shown = left.add_paragraph().add_run().add_picture(picture, width=Mm(CODE_MM))
        shown._inline.docPr.set("descr", CODE_SAYS)
        _line(left, CODE_SAYS, 9, italic=True, align=None)
    _line(right, draft.signer, 14, bold=True)
    for _ in range(4):
        _line(right, "", 14)


def _annex(document: Any, annex: Annex, go_on: Callable[[], None]) -> None:
    """Pages in landscape, as Decree 30 allows for tables; their numbers go on and are shown."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)
    section.different_first_page_header_footer = False
    _text(document, annex.number, 14, bold=True)
    _text(document, annex.title, 14, bold=True).paragraph_format.space_after = Pt(6)
    for block in annex.blocks:
        _add(document, block, go_on)


def _properties(document: Any, draft: Draft, made: datetime) -> None:
    properties = document.core_properties
    properties.title, properties.author = draft.title, draft.issuer
    properties.created = properties.modified = made.replace(tzinfo=None)
    properties.last_modified_by, properties.comments = "", draft.mark
    properties.language = "vi-VN"


def _plain_table(document: Any, widths: tuple[float, ...]) -> Any:
    table = document.add_table(rows=1, cols=len(widths))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _set_widths(table, widths)
    return table


def _narrow_margins(table: Any) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(Mm(_MARGIN_MM).twips))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    # The order of the schema: before what says how the table looks.
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook", "w:tblCaption")


def _set_widths(table: Any, widths: tuple[float, ...]) -> None:
    """In mm. Word goes by the cells, LibreOffice by the columns."""
    table.autofit = False
    for place, width in enumerate(widths):
        table.columns[place].width = Mm(width)
        for cell in table.columns[place].cells:
            cell.width = Mm(width)


def _line(cell: Any, text: str, size: float, *, align: Any = _CENTRE, **shape: bool) -> None:
    first = cell.paragraphs[0]
    paragraph = first if not first.runs and len(cell.paragraphs) == 1 else cell.add_paragraph()
    paragraph.alignment = align
    _run(paragraph, text, size, **shape)


def _text(
    document: Any, text: str, size: float, *, before: float = 0, align: Any = _CENTRE, **shape: bool
) -> Any:
    paragraph = document.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    _run(paragraph, text, size, **shape)
    return paragraph


def _run(paragraph: Any, text: str, size: float, bold: bool = False, italic: bool = False) -> Any:
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt(size)
    run.font.color.rgb = RGBColor(0, 0, 0)
    run.bold, run.italic = bold, italic
    return run


def _rule(holder: Any, width: float) -> None:
    """A line of ``width`` mm, centred: the lower border of an empty, narrow paragraph."""
    paragraph = holder.add_paragraph()
    shape = paragraph.paragraph_format
    shape.line_spacing = Pt(4)
    room = _room(holder)
    shape.left_indent = shape.right_indent = Mm((room - width) / 2)
    borders = OxmlElement("w:pBdr")
    line = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)
    _run(paragraph, "", 2)


def _room(holder: Any) -> float:
    width = getattr(holder, "width", None)
    return width.mm - 2 * _MARGIN_MM if width is not None else 165.0


def _cell(cell: Any, text: str, align: Any, size: float, bold: bool = False) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    paragraph.alignment = align
    shape = paragraph.paragraph_format
    shape.space_before = shape.space_after = Pt(2)
    _run(paragraph, text, size, bold=bold)


def _repeat(row: Any) -> None:
    """On every page that the table reaches."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: Any) -> None:
    """No page ends inside the row."""
    row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))


def _store(packed: io.BytesIO, path: Path) -> None:
    """Zip again with fixed times, a fixed order and without compression."""
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w") as new:
        names = old.namelist()
        first = "[Content_Types].xml"
        for name in [first, *sorted(set(names) - {first})]:
            member = zipfile.ZipInfo(name, _TIME)
            member.compress_type, member.create_system = zipfile.ZIP_STORED, _UNIX
            member.external_attr = 0o600 << 16
            new.writestr(member, old.read(name))
