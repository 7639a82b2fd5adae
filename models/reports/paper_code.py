"""The code on a printed report: what ties the paper to its data (product R7).

It names unit, week and revision, the two totals that people read first, and the first half of the
SHA-256 of the sums in the package. Whoever scans the paper, or a photo of it, sees whether paper
and data agree.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.checks.attempts import all_attempts
from models.qr.decode import decode_photo, to_gray
from models.qr.picture import images_in, picture_file
from models.reports.report import WeekReport
from models.text.formats import number
from models.weekly_package.aggregate import aggregate_bytes, aggregate_of

MATCH, DIFFERS, UNKNOWN, NO_CODE = "match", "differs", "unknown", "no_code"
STATE_LABELS = {
    MATCH: "Khớp với dữ liệu",
    DIFFERS: "Khác với dữ liệu!",
    UNKNOWN: "Không có dữ liệu để so",
    NO_CODE: "Không đọc được mã",
}
_MARK, _HASH = "QMC1", 32
_TEXT = re.compile(
    r"QMC1:([A-Za-z0-9][A-Za-z0-9_-]{0,19}):(\d{4}-W\d\d):r(\d{1,4}):(\d{1,11}):(\d{1,11}):"
    r"([0-9a-f]{32})",
    re.ASCII,
)

_AGREES = "Tờ giấy khớp với dữ liệu của {0}, tuần {1}, bản r{2}."
_REVISED = (
    "Tờ giấy là bản r{0} của tuần {1}, dữ liệu đang giữ là bản r{2}. Hãy dùng bản in mới nhất."
)
_OTHER = (
    "Tờ giấy ghi {0} lượt, dữ liệu là {1} lượt: số liệu đã khác. "
    "Hãy hỏi lại đơn vị trước khi dùng tờ giấy."
)
_CHANGED = (
    "Tổng số lượt khớp nhưng số liệu chi tiết đã khác. Hãy hỏi lại đơn vị trước khi dùng tờ giấy."
)
_NOTHING = "Chưa có dữ liệu của đơn vị {0}, tuần {1} để so. Hãy nhận gói tuần rồi thử lại."
_NO_PAPER = (
    "Dòng này không phải mã đối chiếu của báo cáo. Hãy quét lại mã vuông ở cuối báo cáo, "
    "tắt bộ gõ tiếng Việt khi quét."
)
_UNREAD = (
    "Không đọc được mã đối chiếu trong ảnh. Hãy chụp lại gần hơn, đủ sáng, thấy trọn mã ở cuối "
    "báo cáo."
)


@dataclass(frozen=True)
class PaperCode:
    """What the code says; ``digest`` are 32 hex digits."""

    unit: str
    week: str
    revision: int
    total: int
    followed: int
    digest: str

    @property
    def text(self) -> str:
        """The payload of the code."""
        said = (self.unit, self.week, f"r{self.revision}", self.total, self.followed, self.digest)
        return ":".join((_MARK, *map(str, said)))


@dataclass(frozen=True)
class Held:
    """The data on this PC for a unit's week; ``name`` of the unit."""

    name: str
    code: PaperCode


@dataclass(frozen=True)
class PaperVerdict:
    """``state``: match, differs, unknown or no_code; ``hint``: one Vietnamese sentence;
    ``paper``: what the code says, None when none was read."""

    state: str
    hint: str
    paper: PaperCode | None = None
    held: Held | None = None


def code_of(report: WeekReport) -> PaperCode:
    """The code of a closed week's report."""
    figures = report.figures
    return PaperCode(
        report.unit.code,
        report.week.label,
        report.revision,
        figures.total,
        figures.followed,
        digest_of(aggregate_bytes(aggregate_of(report))),
    )


def digest_of(sums: bytes) -> str:
    """Of the package's member with the sums."""
    return hashlib.sha256(sums).hexdigest()[:_HASH]


def parse_code(text: str) -> PaperCode | None:
    """What a payload says; None for any other text."""
    match = _TEXT.fullmatch(text)
    if match is None:
        return None
    unit, week, revision, total, followed, digest = match.groups()
    return PaperCode(unit, week, int(revision), int(total), int(followed), digest)


def judge_paper(photo: Path | bytes, held: Callable[[str, str, int], Held | None]) -> PaperVerdict:
    """Judge a photo (PNG, JPEG, WebP) or a PDF of a report.

    ``held(unit, week, revision)`` gives the data of that revision, else of the newest one, None
    without any. A poor photo takes up to some seconds: call it on a worker.

    Raises:
        Refused: no picture, or one that is damaged or too large.
    """
    content = picture_file(photo) if isinstance(photo, Path) else photo
    paper = _code_in(content)
    if paper is None:
        return PaperVerdict(NO_CODE, _UNREAD)
    return _judged(paper, held)


def judge_text(text: str, held: Callable[[str, str, int], Held | None]) -> PaperVerdict:
    """Judge what a hand-held scanner typed; ``held`` as for `judge_paper`."""
    paper = parse_code("".join(text.split()))
    return PaperVerdict(NO_CODE, _NO_PAPER) if paper is None else _judged(paper, held)


def _judged(paper: PaperCode, held: Callable[[str, str, int], Held | None]) -> PaperVerdict:
    known = held(paper.unit, paper.week, paper.revision)
    if known is None:
        return PaperVerdict(UNKNOWN, _NOTHING.format(paper.unit, paper.week), paper)
    return _compared(paper, known)


def _compared(paper: PaperCode, known: Held) -> PaperVerdict:
    data = known.code
    if paper == data:
        hint = _AGREES.format(known.name, paper.week, paper.revision)
        return PaperVerdict(MATCH, hint, paper, known)
    if paper.revision != data.revision:
        hint = _REVISED.format(paper.revision, paper.week, data.revision)
    elif paper.total != data.total:
        hint = _OTHER.format(number(paper.total), number(data.total))
    else:
        hint = _CHANGED
    return PaperVerdict(DIFFERS, hint, paper, known)


def _code_in(content: bytes) -> PaperCode | None:
    grays = []
    for image in images_in(content):
        for text in decode_photo(image):
            code = parse_code(text)
            if code is not None:
                return code
        grays.append(to_gray(image))
    for gray in grays:
        for attempt in all_attempts(gray):
            for text in decode_photo(attempt):
                code = parse_code(text)
                if code is not None:
                    return code
    return None
