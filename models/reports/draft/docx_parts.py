"""What python-docx's template brings along and a report has no use for: nine tenths of the file."""

from typing import Any

from docx.oxml.ns import qn

_STYLES = {
    *("Normal", "Header", "HeaderChar", "DefaultParagraphFont", "TableNormal", "NoList"),
    *("TableGrid",),
}
_PARTS = (
    "/word/stylesWithEffects.xml",
    "/docProps/thumbnail.jpeg",
    "/customXml/",
    "/word/numbering",
)


def drop_unused(document: Any) -> None:
    """Take styles and parts out of the document that nothing in it refers to."""
    styles = document.styles.element
    for style in list(styles):
        named = style.get(qn("w:styleId"))
        if style.tag == qn("w:style") and named not in _STYLES:
            styles.remove(style)
    for holder in (document.part, document.part.package):
        links = holder.rels
        for link in list(links):
            if links[link].is_external:
                continue
            if str(links[link].target_part.partname).startswith(_PARTS):
                del links[link]
