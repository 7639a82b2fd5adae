"""The part "Đối chiếu giấy": a photo, a scan, or what a hand-held scanner types."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QProgressBar, QWidget

from models.errors import Problem
from models.reports.paper_code import (
    DIFFERS,
    MATCH,
    NO_CODE,
    UNKNOWN,
    PaperVerdict,
    judge_paper,
    judge_text,
)
from models.store.opening import Store
from models.supervisor.held import held_data
from models.text.formats import number
from ui.i18n import N_, tr, tr_problem
from ui.job import Job
from ui.parts.cards import Card
from ui.parts.layouts import buttons, put_away
from ui.parts.pieces import button, field, quiet
from ui.parts.poster_drop import PosterDrop
from ui.parts.section import Section
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.words.weeks import name_of_label

_WIDTH, _WORDS_PX = 760, 20
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LOOKS = {
    MATCH: (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE),
    DIFFERS: (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE),
    UNKNOWN: (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE),
    NO_CODE: (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE),
}
_SAID = {
    MATCH: N_("Giấy và số liệu khớp"),
    DIFFERS: N_("Giấy và số liệu khác nhau!"),
    UNKNOWN: N_("Không có số liệu để so"),
    NO_CODE: N_("Không đọc được mã đối chiếu"),
}


class Judge:
    """The work of a thread: a poor photo takes up to some seconds."""

    def __init__(self, store: Store, picture: Path | bytes) -> None:
        self._store, self._picture = store, picture

    def __call__(self, job: Job) -> PaperVerdict:
        with self._store.own_connection(), self._store.read():
            return judge_paper(self._picture, held_data)


class PaperView(Section):
    """Changes nothing; the picture is judged and forgotten."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Đối chiếu giấy"), "", parent)
        self.widen(_WIDTH)
        self._job: Job | None = None
        card = Card(
            tr("Tờ báo cáo có khớp số liệu không?"),
            tr("Mã vuông ở cuối báo cáo nói đơn vị, tuần, bản, tổng số và dấu của số liệu."),
        )
        self.drop = PosterDrop(
            tr("Ảnh chụp hoặc bản quét báo cáo: kéo thả, dán hoặc chọn tệp"),
            tr("Kéo thả ảnh chụp hoặc bản quét báo cáo vào đây, hay dán bằng Ctrl+V."),
        )
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("Đang đọc ảnh"))
        self.busy.hide()
        self.code = QLineEdit()
        self.code.setMaxLength(200)
        self.check = button(tr("Đối chiếu"))
        self.verdict = Verdict()
        for part in (self.drop, self.busy):
            card.column.addWidget(part)
        card.column.addWidget(field(tr("Hoặc quét mã bằng máy quét cầm tay vào ô này"), self.code))
        card.column.addLayout(buttons(self.check))
        card.column.addWidget(self.verdict)
        self.column.addWidget(card)
        self.drop.given.connect(self.judge)
        self.code.returnPressed.connect(self._judge_text)
        self.check.clicked.connect(self._judge_text)
        self.setFocusProxy(self.drop)

    def judge(self, picture: Path | bytes) -> None:
        """Judge a picture, in a thread."""
        if self._job is not None:
            return
        self.verdict.hide()
        self.busy.show()
        self.drop.set_busy(True)
        self._job = Job(Judge(self.session.store, picture))
        self._job.done.connect(self._judged)
        self._job.failed.connect(self._failed)
        self._job.start()

    def is_busy(self) -> bool:
        """Whether a picture is being judged."""
        return self._job is not None

    def _judge_text(self) -> None:
        if not self.code.text().strip():
            return
        with telling(self), self.session.store.read():
            self.verdict.show_verdict(judge_text(self.code.text(), held_data), typed=True)
        # The next scan replaces it.
        self.code.selectAll()

    def _end(self) -> None:
        self._job = None
        self.busy.hide()
        self.drop.set_busy(False)

    def _judged(self, verdict: PaperVerdict) -> None:
        self._end()
        self.verdict.show_verdict(verdict, typed=False)

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.drop.said.say("bad", tr_problem(problem))


class Verdict(QFrame):
    """Colour and words, and paper against data line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.words, self.hint = QLabel(), quiet("")
        self.words.setFont(app_font(_WORDS_PX, QFont.Weight.Bold))
        self.words.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self._grid.setHorizontalSpacing(tokens.SPACE_6)
        self._grid.setColumnStretch(3, 1)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(tokens.SPACE_6)
        self._grid.addWidget(self.words, 0, 0, 1, 4)
        self._grid.addWidget(self.hint, 1, 0, 1, 4)
        self._grid.addLayout(self._rows, 2, 0, 1, 3)
        self.hide()

    def show_verdict(self, verdict: PaperVerdict, typed: bool) -> None:
        """Say it; ``typed``: by a scanner, not from a picture."""
        back, ink, edge = _LOOKS[verdict.state]
        self.setStyleSheet(
            f"QFrame#verdict {{ background: {back}; border: 1px solid {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
            "QFrame#verdict QLabel { background: transparent; }"
        )
        self.words.setText(tr(_SAID[verdict.state]))
        self.words.setStyleSheet(f"color: {ink};")
        self.hint.setText(_hint(verdict, typed))
        put_away(self._rows)
        self._show_rows(verdict)
        self.setAccessibleName(f"{self.words.text()}. {self.hint.text()}")
        self.show()

    def _show_rows(self, verdict: PaperVerdict) -> None:
        paper, held = verdict.paper, verdict.held
        if paper is None or held is None:
            return
        data = held.code
        same, other = tr("khớp"), tr("khác")
        lines = [
            (tr("Bản"), f"r{paper.revision}", f"r{data.revision}"),
            (tr("Tổng số lượt"), number(paper.total), number(data.total)),
            (tr("Đã quan tâm"), number(paper.followed), number(data.followed)),
            (tr("Dấu số liệu"), paper.digest[:8], data.digest[:8]),
        ]
        for place, head in enumerate((tr("Trên giấy"), tr("Số liệu")), 1):
            self._rows.addWidget(quiet(head, small=True), 0, place, _RIGHT)
        for row, (name, on_paper, in_data) in enumerate(lines, 1):
            agrees = on_paper == in_data
            for place, text in enumerate((name, on_paper, in_data, same if agrees else other)):
                label = QLabel(text)
                label.setStyleSheet("" if agrees else f"color: {tokens.BAD}; font-weight: 700;")
                side = _RIGHT if place in (1, 2) else Qt.AlignmentFlag(0)
                self._rows.addWidget(label, row, place, side)


def _hint(verdict: PaperVerdict, typed: bool) -> str:
    paper, held = verdict.paper, verdict.held
    if paper is None:
        return (
            tr("Hãy quét lại mã vuông ở cuối báo cáo, tắt bộ gõ tiếng Việt khi quét.")
            if typed
            else tr("Hãy chụp lại gần hơn, đủ sáng, thấy trọn mã ở cuối báo cáo.")
        )
    week = name_of_label(paper.week)
    if held is None:
        said = tr("Máy này chưa có số liệu của đơn vị {0}, {1}. Hãy nhận gói tuần rồi thử lại.")
        return said.format(paper.unit, week)
    if verdict.state == MATCH:
        return f"{held.name}, {week}, r{paper.revision}."
    if paper.revision != held.code.revision:
        return tr("Tờ giấy là bản khác của {0}. Hãy dùng bản in mới nhất.").format(week)
    return tr("Hãy hỏi lại đơn vị trước khi dùng tờ giấy.")
