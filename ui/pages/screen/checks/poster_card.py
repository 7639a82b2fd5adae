"""Is the code on a photographed poster ours? The answer in large words (product T8)."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from models.checks.poster import MATCH, OTHER, STATE_LABELS, UNREADABLE, PosterVerdict, judge_poster
from models.errors import Problem
from ui.i18n import tr, tr_problem
from ui.job import Job
from ui.parts.pieces import button, quiet
from ui.parts.poster_drop import PosterDrop
from ui.theme import tokens
from ui.theme.fonts import app_font
from ui.theme.icons import pixmap

_LOOKS = {
    MATCH: (tokens.OK_WEAK, tokens.OK, tokens.OK_LINE, "check"),
    OTHER: (tokens.BAD_WEAK, tokens.BAD, tokens.BAD_LINE, "warning"),
    UNREADABLE: (tokens.WARN_WEAK, tokens.WARN_STRONG, tokens.WARN_LINE, "eye"),
}
_ICON, _WORDS_PX = 40, 20
_MOST_CODES = 4


class Judge:
    """The work of a thread: pictures take up to some seconds."""

    def __init__(self, picture: Path | bytes, links: Collection[str]) -> None:
        self._picture, self._links = picture, links

    def __call__(self, job: Job) -> PosterVerdict:
        return judge_poster(self._picture, self._links)


class PosterCard(QFrame):
    """``given`` when a picture waits for its links, ``incident_wanted`` from a wrong code."""

    given = Signal(object)
    incident_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._job: Job | None = None
        self.drop = PosterDrop()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("Đang đọc ảnh"))
        self.verdict = Verdict()
        heading = QLabel(tr("Kiểm tra ảnh chụp tờ dán"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for part in (heading, self.drop, self.busy, self.verdict):
            column.addWidget(part)
        column.addStretch(1)
        self.busy.hide()
        self.verdict.hide()
        self.drop.given.connect(self.given)
        self.verdict.report.clicked.connect(self.incident_wanted)

    def judge(self, picture: Path | bytes, links: Collection[str]) -> None:
        """Judge a picture against the confirmed links, in a thread."""
        if self._job is not None:
            return
        self.verdict.hide()
        self.busy.show()
        self.drop.set_busy(True)
        self._job = Job(Judge(picture, links))
        self._job.done.connect(self._judged)
        self._job.failed.connect(self._failed)
        self._job.start()

    def is_busy(self) -> bool:
        """Whether a picture is being judged."""
        return self._job is not None

    def _end(self) -> None:
        self._job = None
        self.busy.hide()
        self.drop.set_busy(False)

    def _judged(self, verdict: PosterVerdict) -> None:
        self._end()
        self.verdict.show_verdict(verdict)

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.drop.said.say("bad", tr_problem(problem))


class Verdict(QFrame):
    """Match, other or unreadable: colour, sign and words, and what the codes say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.icon, self.words = QLabel(), QLabel()
        self.words.setFont(app_font(_WORDS_PX, QFont.Weight.Bold))
        self.words.setWordWrap(True)
        self.codes = QLabel()
        self.codes.setWordWrap(True)
        # A stranger's words: never as markup.
        self.codes.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = quiet("")
        self.report = button(tr("Báo sự cố…"))
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.words, self.codes, self.hint):
            words.addWidget(part)
        words.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(14)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_verdict(self, verdict: PosterVerdict) -> None:
        """Say it."""
        back, ink, edge, name = _LOOKS[verdict.state]
        self.setStyleSheet(
            f"QFrame#verdict {{ background: {back}; border: 1px solid {edge};"
            f" border-radius: {tokens.RADIUS}px; }}"
            "QFrame#verdict QLabel { background: transparent; }"
        )
        self.icon.setPixmap(pixmap(name, ink, _ICON, self.devicePixelRatioF()))
        self.words.setText(tr(STATE_LABELS[verdict.state]))
        self.words.setStyleSheet(f"color: {ink};")
        self.hint.setText(tr(verdict.hint))
        said = verdict.strange or verdict.texts
        # Long addresses have no spaces to break at.
        self.codes.setText("\n".join("\u200b".join(text) for text in said[:_MOST_CODES]))
        self.codes.setVisible(bool(said))
        self.report.setVisible(verdict.state == OTHER)
        self.setAccessibleName(f"{self.words.text()}. {self.hint.text()}")
        self.show()
