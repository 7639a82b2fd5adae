"""A bar chart as Word draws it itself: sharp, small, editable in its looks."""

from typing import Any
from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from models.reports.draft.content import Bars
from models.reports.xlsx_styles import COUNT
from models.text.formats import decimal

_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_EMU = 36_000  # in a millimetre
_COLOUR = "1B4F9C"
_ROOM = 1.15
"""How much longer an axis is than the longest bar: its number has room at the end."""
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def add_chart(document: Any, paragraph: Any, bars: Bars, width: float, height: float) -> None:
    """Put a chart of ``width`` × ``height`` mm into a paragraph."""
    body = document.part
    number = sum(part.content_type == _TYPE for part in body.related_parts.values()) + 1
    name = PackURI(f"/word/charts/chart{number}.xml")
    part = Part(name, _TYPE, _chart(bars).encode("utf-8"), body.package)
    link = body.relate_to(part, RELATIONSHIP_TYPE.CHART)
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    told = escape(_told(bars), {'"': "&quot;"})
    title = escape(bars.title or bars.series, {'"': "&quot;"})
    drawing = (
        f'<w:drawing xmlns:w="{_WORDS}" xmlns:wp="{_DRAWING}" xmlns:a="{_MAIN}">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="{title}" descr="{told}"/>'
        f'<a:graphic><a:graphicData uri="{_CHART}">'
        f'<c:chart xmlns:c="{_CHART}" xmlns:r="{_RELS}" r:id="{link}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    paragraph.add_run()._r.append(parse_xml(drawing))


def _shape(bars: Bars) -> str:
    """How numbers stand: ``1.234``, ``67,5%``; the tag makes them Vietnamese everywhere."""
    if not bars.places:
        return f'0"{bars.unit}"' if bars.unit else COUNT
    return f'[$-42A]0.{"0" * bars.places}"{bars.unit}"'


def _told(bars: Bars) -> str:
    pairs = (
        f"{label}: {decimal(value, bars.places)}{bars.unit}"
        for label, value in zip(bars.labels, bars.values, strict=True)
    )
    return f"{bars.title or bars.series}. {'; '.join(pairs)}"


def _chart(bars: Bars) -> str:
    # Lying bars are counted from below: turned round, the first stands on top.
    turned = "maxMin" if bars.across else "minMax"
    place, crossing = ("l", "t") if bars.across else ("b", "l")
    count = len(bars.values)
    points = range(count)
    names = "".join(
        f'<c:pt idx="{no}"><c:v>{escape(bars.labels[no])}</c:v></c:pt>' for no in points
    )
    values = "".join(f'<c:pt idx="{no}"><c:v>{bars.values[no]}</c:v></c:pt>' for no in points)
    text = (
        '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr '
        'val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
    )
    most = f'<c:max val="{bars.whole or _ROOM * max(bars.values, default=0)}"/>'
    if not bars.whole and not any(bars.values):
        most = ""
    said = escape(_shape(bars), {'"': "&quot;"})
    shape = f'<c:numFmt formatCode="{said}" sourceLinked="0"/>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_MAIN}" xmlns:r="{_RELS}">'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="{"bar" if bars.across else "col"}"/>'
        '<c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/>'
        f'<c:order val="0"/><c:tx><c:v>{escape(bars.series)}</c:v></c:tx><c:spPr><a:solidFill>'
        f'<a:srgbClr val="{_COLOUR}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'
        f"<c:dLbls>{shape}{text}"
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f'<c:cat><c:strLit><c:ptCount val="{count}"/>{names}</c:strLit></c:cat>'
        f'<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{values}'
        '</c:numLit></c:val></c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/>'
        f'</c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{turned}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{place}"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{text}<c:crossAx val="2"/>'
        "</c:catAx>"
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>'
        f'{most}<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="{crossing}"/>'
        '<c:numFmt formatCode="General" '
        'sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        '<c:tickLblPos val="none"/><c:crossAx val="1"/></c:valAx></c:plotArea>'
        '<c:plotVisOnly val="1"/></c:chart>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>"
    )
