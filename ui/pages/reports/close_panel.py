"""Closing and exporting a week on the page itself: gaps first, then where to, then the files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.pcs.known import PcOfWeek
from models.reports.ledger import WRITTEN, Gap, LedgerWeek
from models.text.formats import day_month
from ui.i18n import tr
from ui.pages.reports import words
from ui.pages.reports.gap_actions import GapActions
from ui.pages.reports.pcs_notice import PcsNotice
from ui.theme import tokens
from ui.words.weeks import week_name, week_of_year

if TYPE_CHECKING:
    from models.reports.export import ExportedWeek

_LINE = 34


class ClosePanel(QFrame):
    """Asks, shows progress, shows what was written. It changes nothing itself."""

    confirmed = Signal(bool, str)
    stop_requested = Signal()
    folder_requested = Signal(str)
    batch_requested = Signal(object, str)
    zero_requested = Signal(object, str)
    """A day and the code of its shift, a gap both."""
    left = Signal()

    def __init__(self, outbox: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._outbox, self._folder = outbox, outbox
        self._week: LedgerWeek | None = None
        self.heading, self.about = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.about.setWordWrap(True)
        self.gaps = QListWidget()
        self.gaps.setAccessibleName(tr("Ca làm việc chưa có lượt nào"))
        # As tall as its lines where there is room, and scrolling where there is not.
        self.gaps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.gaps.setMinimumHeight(2 * _LINE)
        self.gap_actions = GapActions(self.gaps)
        self.gap_actions.batch_requested.connect(self.batch_requested)
        self.gap_actions.zero_requested.connect(self.zero_requested)
        self.advice = QLabel(tr("Vẫn chốt được: các ca này được ghi rõ trong báo cáo."))
        self.advice.setProperty("role", "small")
        self.advice.setWordWrap(True)
        self.pcs = PcsNotice()
        self.zero = QCheckBox()
        self.place, self.place_label = QLabel(), QLabel(tr("Lưu tệp vào"))
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Đang xuất"))
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.go, self.leave = QPushButton(), QPushButton(tr("Thôi"))
        self.choose = QPushButton(tr("Chọn thư mục khác…"))
        self.stop = QPushButton(tr("Dừng xuất"))
        self.show_folder = QPushButton(tr("Mở thư mục"))
        self.finish = QPushButton(tr("Xong"))
        for button in (self.go, self.show_folder):
            button.setProperty("kind", "primary")
        for button in (self.leave, self.choose):
            button.setProperty("kind", "quiet")
        for button in (self.go, self.leave, self.choose, self.stop, self.show_folder, self.finish):
            button.setAutoDefault(True)
        self.go.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.left)
        self.finish.clicked.connect(self.left)
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(self.stop_requested)
        self.show_folder.clicked.connect(self._show_folder)
        self.zero.toggled.connect(self._look_ready)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(tokens.SPACE_2)
        for part in (self.heading, self.about):
            left.addWidget(part)
        left.addWidget(self.gaps, 100)
        left.addWidget(self.gap_actions)
        left.addWidget(self.advice)
        left.addStretch(1)
        place = QHBoxLayout()
        place.addWidget(self.place, 1)
        place.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(tokens.SPACE_2)
        right.addWidget(self.place_label)
        right.addLayout(place)
        right.addWidget(self.pcs)
        right.addWidget(self.zero)
        right.addWidget(self.result)
        right.addStretch(1)
        right.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.leave, self.stop, self.finish, self.show_folder, self.go):
            row.addWidget(button)
        right.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.setSpacing(tokens.SPACE_6)
        whole.addLayout(left, 1)
        whole.addLayout(right, 1)
        # The focus begins at the main action; Tab leads to the other way out.
        self.setTabOrder(self.go, self.leave)
        self.setTabOrder(self.show_folder, self.finish)

    def ask(self, week: LedgerWeek, gaps: list[Gap], pcs: Sequence[PcOfWeek] = ()) -> None:
        """Begin with a week: an open one is closed first, a closed one only written."""
        self._week = week
        closing = week.state in ("open", "due")
        name = week_name(week.week)
        heading = tr("Chốt & xuất {0}") if closing else tr("Xuất {0}")
        name = f"{name[:1].lower()}{name[1:]}"
        self.heading.setText(heading.format(name))
        self.about.setText(self._about(week, gaps) if closing else self._about_closed(week))
        self.gap_actions.show_gaps(gaps if closing else [])
        self.gaps.setMaximumHeight(max(len(gaps), 2) * _LINE + 6)
        self.zero.setChecked(False)
        self.zero.setText(tr("Xác nhận: {0} không phát sinh lượt nào").format(name))
        self.go.setText(words.on_button(tr("Chốt & xuất tuần") if closing else tr("Xuất tuần")))
        self.place_label.setText(tr("Lưu tệp vào"))
        self._set_folder(self._outbox)
        self._show_only(self.go, self.leave, self.choose, self.place, self.place_label)
        self.gaps.setVisible(closing and bool(gaps))
        self.gap_actions.setVisible(closing and bool(gaps))
        self.advice.setVisible(closing and bool(gaps))
        self.pcs.show_pcs(pcs if closing else ())
        self.zero.setVisible(closing and week.total == 0)
        self._look_ready()
        (self.zero if closing and week.total == 0 else self.go).setFocus()

    def _about(self, week: LedgerWeek, gaps: list[Gap]) -> str:
        lines = []
        if week.state == "open":
            last = day_month(week.week.last)
            lines.append(
                tr("Tuần còn đến hết {0}. Chốt rồi thì không ghi thêm lượt cho tuần này.").format(
                    last
                )
            )
        if gaps:
            lines.append(tr("{0} ca làm việc chưa có lượt nào:").format(len(gaps)))
        else:
            lines.append(tr("Mọi ca làm việc đến lúc này đều có lượt."))
        return "\n".join(lines)

    def _about_closed(self, week: LedgerWeek) -> str:
        if week.state in WRITTEN:
            return tr("Tệp xuất lại giống hệt tệp đã xuất: cùng bản {0}, cùng mã kiểm tra.").format(
                week.revision
            )
        return tr("Tuần đã chốt (bản {0}) nhưng chưa xuất tệp.").format(week.revision)

    def run(self) -> None:
        """The files are being written."""
        self.bar.setRange(0, 0)
        self._show_only(self.place, self.place_label, self.bar, self.stop)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Rows written of all."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def show_done(self, made: "ExportedWeek") -> None:
        """The files are there."""
        if self._week is not None:
            name = week_of_year(self._week.week)
            self.heading.setText(tr("Đã xuất {0}, bản {1}").format(name, made.revision))
        names = "\n".join(path.name for path in made.files)
        self.about.setText(names)
        self.place_label.setText(tr("Tệp nằm trong"))
        mark = tr("Mã kiểm tra tệp: {0}").format(words.short_hash(made.sha256))
        self.result.setText(mark)
        self._show_only(self.place, self.place_label, self.result, self.show_folder, self.finish)
        self.show_folder.setFocus()

    def _show_only(self, *shown: QWidget) -> None:
        parts = (
            self.gaps,
            self.gap_actions,
            self.advice,
            self.pcs,
            self.zero,
            self.place,
            self.place_label,
            self.choose,
            self.bar,
            self.result,
            self.go,
            self.leave,
            self.stop,
            self.show_folder,
            self.finish,
        )
        for part in parts:
            part.setVisible(part in shown)

    def _look_ready(self) -> None:
        self.go.setEnabled(self.zero.isHidden() or self.zero.isChecked())

    def _confirm(self) -> None:
        zero = not self.zero.isHidden() and self.zero.isChecked()
        self.confirmed.emit(zero, str(self._folder))

    def _choose(self) -> None:
        picked = QFileDialog.getExistingDirectory(
            self, tr("Chọn thư mục lưu tệp"), str(self._folder)
        )
        if picked:
            self._set_folder(Path(picked))

    def _set_folder(self, folder: Path) -> None:
        self._folder = folder
        name = str(folder)
        if folder == self._outbox:
            name = tr("Hộp gửi của chương trình ({0})").format(folder)
        # Folder names have no spaces to break at; these let a long path wrap at its parts.
        self.place.setText(name.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.place.setToolTip(str(folder))

    def _show_folder(self) -> None:
        self.folder_requested.emit(str(self._folder))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stop.isHidden():
            self.left.emit()
            return
        super().keyPressEvent(event)
