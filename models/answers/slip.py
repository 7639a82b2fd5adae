"""What a slip with an answer says: the paper that a visitor takes home (product A3).

An aid of this desk: never one of the seven forms of TT 03/2025/TT-VPCP, nor titled as one.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.answers.library import find_answer
from models.answers.source import source_link, source_words
from models.channels.links import fingerprint
from models.clock import day_of
from models.errors import Refused
from models.qr.matrix import Matrix, make_matrix
from models.setup.desk import require_unit
from models.store import settings
from models.text.formats import day_short

LEVEL = "Q"
"""Paper is folded and scratched (domain facts, 5.2)."""

A5, SLIP80 = "a5", "slip80"
LAYOUTS = (A5, SLIP80)

TITLE = "PHIẾU HƯỚNG DẪN"
NOTE = "Nội dung do Bộ Nội vụ trả lời; không thay cho văn bản gốc."
SCAN = "Xem nguồn: quét mã"


@dataclass(frozen=True)
class Slip:
    """``link`` is what the code must say, drawn from ``matrix``; without a government source it is
    empty and there is no code. ``about`` tells document and day, ``phone`` may be empty. ``scan``
    stands beside the code, ``note`` at the foot; files are named after ``file``."""

    organisation: str
    phone: str
    question: str
    answer: str
    about: str
    source: str
    link: str
    matrix: Matrix | None
    day: date
    sample: bool
    note: str = NOTE
    scan: str = SCAN
    file: str = "phieu-huong-dan"

    @property
    def fingerprint(self) -> str:
        """Check code of the source, as ``7c1e 09fa``; empty without a code."""
        return fingerprint(self.link) if self.link else ""

    @property
    def name(self) -> str:
        """For files and printer queues."""
        return f"{self.file}-{self.day.isoformat()}"


def slip_of(answer_id: str, now: datetime) -> Slip:
    """The slip of an answer in force. Call inside ``store.read()``.

    Raises:
        Refused: no such answer, not in force, or the unit is not set up.
    """
    answer, unit = find_answer(answer_id), require_unit()
    if not answer.in_force:
        raise Refused(
            "Câu trả lời này không còn hiệu lực nên không in phiếu. Hãy chọn câu trả lời khác."
        )
    link = source_link(answer.source)
    about = [answer.document] if answer.document else []
    if answer.day:
        about.append(f"trả lời ngày {day_short(date.fromisoformat(answer.day))}")
    said = "; ".join(about)
    return Slip(
        organisation=unit.name,
        phone=unit.phone,
        question=answer.question,
        answer=answer.answer,
        about=said[:1].upper() + said[1:],
        source=source_words(answer.source),
        link=link,
        matrix=make_matrix(link, LEVEL) if link else None,
        day=day_of(now),
        sample=answer.sample or settings.get(settings.SAMPLE),
    )


def check_layout(layout: str) -> str:
    """The layout itself.

    Raises:
        Refused: there is no such layout.
    """
    if layout not in LAYOUTS:
        raise Refused("Không có khổ phiếu {0}. Hãy chọn a5 hoặc slip80.", layout[:20])
    return layout
