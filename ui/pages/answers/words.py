"""Words about an answer, and its marks as Qt counts characters."""

from datetime import date

from models.answers.library import Answer
from models.answers.query import Span
from models.answers.source import is_link_without_code
from models.channels.links import fingerprint, readable_link
from models.text.formats import day_short
from ui.i18n import tr


def day_text(day: str) -> str:
    """A stored day as people write it; empty stays empty."""
    return day_short(date.fromisoformat(day)) if day else ""


def about(answer: Answer) -> str:
    """Field, day and source in one line."""
    parts = (answer.field_name, day_text(answer.day), readable_link(answer.source))
    return " · ".join(part for part in parts if part)


def shortened(text: str, most: int) -> str:
    """The text without its middle where it is longer than ``most`` characters."""
    half = most // 2
    return text if len(text) <= most else f"{text[:half]}…{text[-half:]}"


def source_text(answer: Answer, most: int) -> str:
    """The source as people read it aloud; of a link with the fingerprint of its code."""
    if not answer.source:
        return tr("Chưa ghi nguồn")
    if not answer.link:
        return shortened(answer.source, most)
    said = shortened(readable_link(answer.link), most)
    if is_link_without_code(answer.source):
        return tr("{0} (phiếu không có mã QR)").format(said)
    return tr("{0} (mã kiểm tra {1})").format(said, fingerprint(answer.link))


def qt_spans(text: str, spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Start and length of each span in the units that Qt counts: two for a rare character."""
    if not spans:
        return []
    if max(text) <= "\uffff":
        return [(first, end - first) for first, end in spans]
    return [(_units(text[:first]), _units(text[first:end])) for first, end in spans]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
