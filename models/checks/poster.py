"""Is the code on a photographed poster ours? (product T8)

Strict on purpose: one strange code in the picture, and it does not match. A sticker beside the
official code is as dangerous as one over it (domain facts, 5.1).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from models.channels.link_reasons import ACCEPT, WARN
from models.channels.links import judge_link
from models.checks.attempts import all_attempts, quick_attempts
from models.checks.poster_faults import FAULT_HINTS, NONE, fault_of
from models.qr.decode import decode_photo, to_gray
from models.qr.picture import images_in, picture_file

MATCH, OTHER, UNREADABLE = "match", "other", "unreadable"
STATE_LABELS = {
    MATCH: "Khớp kênh chính thức",
    OTHER: "Mã khác!",
    UNREADABLE: "Không đọc được",
}
_MATCHES = "Mọi mã trong ảnh đều là mã của kênh chính thức."
_STRANGE = (
    "Ảnh có mã không phải của kênh chính thức. "
    "Hãy che hoặc gỡ mã đó, ghi sự cố và báo người phụ trách."
)
_EXTRA = (
    "Mã dẫn tới kênh chính thức nhưng có phần thừa sau dấu ? hoặc #, không phải mã do quầy in. "
    "Hãy gỡ tờ đó và in tờ mới."
)
_NO_CHANNEL = "Chưa có kênh nào được xác nhận để so với mã. Hãy xác nhận kênh chính thức trước."
_LONGEST = 120


@dataclass(frozen=True)
class PosterVerdict:
    """``state``: ``match``, ``other`` or ``unreadable``. ``texts``: what all codes say, in
    reading order, ``strange`` those of them that are not ours; each is one safe line, a
    stranger's words to be shown as plain text. ``hint``: one Vietnamese sentence or two, what it
    means and what to do. ``fault``: why it is unreadable, a key of ``FAULT_HINTS``, else empty."""

    state: str
    texts: tuple[str, ...]
    hint: str
    strange: tuple[str, ...] = ()
    fault: str = ""


def judge_poster(data: bytes | Path, links: Collection[str]) -> PosterVerdict:
    """Judge a photo (PNG, JPEG, WebP) or a PDF of a poster against the confirmed ``links``.

    A poor photo takes up to some seconds: call it on a worker. The picture is not kept.

    Raises:
        Refused: no picture, or one that is damaged or too large.
    """
    content = picture_file(data) if isinstance(data, Path) else data
    found: dict[str, None] = {}
    grays = []
    for image in images_in(content):
        found |= dict.fromkeys(_texts_in(image))
        grays.append(to_gray(image))
    if not found:
        found = dict.fromkeys(text for gray in grays for text in _texts_after_trying(gray))
    if not found:
        fault = fault_of(grays[0]) if grays else NONE
        return PosterVerdict(UNREADABLE, (), FAULT_HINTS[fault], fault=fault)
    return _judged(list(found), links)


def safe_line(text: str) -> str:
    """A stranger's text as one line that can neither hide nor reorder anything, 120 letters
    at most."""
    plain = "".join(
        char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[: _LONGEST + 1]
    )
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST] + "…"


def _texts_in(image: Image.Image) -> Iterator[str]:
    found = decode_photo(image)
    yield from found
    if found:
        for attempt in quick_attempts(to_gray(image)):
            yield from decode_photo(attempt)


def _texts_after_trying(gray: Image.Image) -> list[str]:
    for attempt in all_attempts(gray):
        found = decode_photo(attempt)
        if found:
            return found
    return []


def _judged(found: list[str], links: Collection[str]) -> PosterVerdict:
    strange, extra = [], 0
    for text in found:
        verdict = judge_link(text)
        known = verdict.canonical in links
        if known and verdict.verdict in (ACCEPT, WARN):
            continue
        strange.append(text)
        extra += known
    texts = tuple(map(safe_line, found))
    if not strange:
        return PosterVerdict(MATCH, texts, _MATCHES)
    hint = _EXTRA if extra == len(strange) else _STRANGE
    if not links:
        hint = _NO_CHANNEL
    return PosterVerdict(OTHER, texts, hint, tuple(map(safe_line, strange)))
