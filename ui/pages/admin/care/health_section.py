"""The section "Tình trạng": everything ``check`` looks at, to be read aloud or sent."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar

from models.errors import Problem
from models.health import Finding
from models.version import VERSION
from ui.i18n import N_, tr
from ui.pages.admin.care.check_process import CheckProcess
from ui.parts.cards import Card, Notice
from ui.parts.layouts import put_away
from ui.parts.pieces import ROW_SHEET, button, moment_text
from ui.parts.section import Section
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import pixmap

_LOOKS = {
    "info": ("check", tokens.OK, N_("Tốt")),
    "warn": ("warning", tokens.WARN, N_("Cần xem")),
    "bad": ("warning", tokens.BAD, N_("Hỏng")),
}


class HealthSection(Section):
    """Runs when it is opened and when asked."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Tình trạng"))
        self.findings: list[Finding] = []
        self._check = CheckProcess(session.store.places.root, self)
        self.copy = button(tr("Chép kết quả"))
        self.again = button(tr("Kiểm tra lại"), "primary")
        self.top.addWidget(self.copy)
        self.top.addWidget(self.again)
        self.state = Notice()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("Đang kiểm tra"))
        self.card = Card()
        self.card.column.setSpacing(0)
        for part in (self.state, self.busy, self.card):
            self.column.addWidget(part)
        self.card.hide()
        self.copy.setEnabled(False)
        self.again.clicked.connect(self.examine)
        self.copy.clicked.connect(self._copy)
        self._check.found.connect(self._show)
        self._check.problem.connect(self._failed)
        self.destroyed.connect(self._check.stop)
        self.examine()

    def examine(self) -> None:
        """Look again."""
        self.busy.show()
        self.again.setEnabled(False)
        self._check.start()

    def store_changed(self) -> None:
        """A check is not repeated for every row that is logged."""

    def text(self) -> str:
        """The findings as text, with version and time."""
        head = tr("Quầy Một Cửa {0}, {1}").format(
            VERSION, moment_text(self.session.now().isoformat())
        )
        return "\n".join([head, *(f"[{tr(_LOOKS[f.level][2])}] {f.text}" for f in self.findings)])

    def _show(self, findings: list[Finding]) -> None:
        self._end()
        self.findings = findings
        put_away(self.card.column)
        for finding in findings:
            self.card.column.addWidget(_row(finding, self.devicePixelRatioF()))
        self.card.show()
        self.copy.setEnabled(True)
        levels = [finding.level for finding in findings]
        if "bad" in levels:
            self.state.say("bad", tr("Có chỗ hỏng: hãy làm theo hướng dẫn ở dòng màu đỏ."))
        elif "warn" in levels:
            self.state.say(
                "warn", tr("Dùng được; có {0} điều nên xem.").format(levels.count("warn"))
            )
        else:
            self.state.say("ok", tr("Mọi thứ đều tốt."))

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.problem.emit(problem)

    def _end(self) -> None:
        self.busy.hide()
        self.again.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.told.emit(tr("Đã chép kết quả kiểm tra."))


def _row(finding: Finding, dpr: float) -> QFrame:
    name, colour, word = _LOOKS[finding.level]
    frame = QFrame()
    frame.setObjectName("row")
    frame.setStyleSheet(ROW_SHEET)
    frame.setAccessibleName(f"{tr(word)}: {finding.text}")
    mark = QLabel()
    mark.setPixmap(pixmap(name, colour, tokens.ICON, dpr))
    level = QLabel(tr(word))
    level.setFixedWidth(72)
    level.setStyleSheet(f"color: {colour}; font-weight: 500;")
    text = QLabel(finding.text)
    text.setWordWrap(True)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 9, 0, 9)
    row.setSpacing(10)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return frame
