"""The print page: a sheet is chosen, seen, sent to a printer or saved, and its batch kept."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.channels.register import channels
from models.errors import Problem, Refused
from models.handouts.batches import batches, handed_out_total, sent_total
from models.handouts.collected import collect
from models.handouts.recall import TAKE_BACK, recalls
from models.reports.ledger import current_week
from models.setup.desk import officer_on_shift, own_unit
from models.store import settings
from models.text.formats import number
from ui.i18n import tr, tr_problem
from ui.pages.print.batch_list import BatchList
from ui.pages.print.choices import MOST_COPIES, Choices
from ui.pages.print.collect_row import CollectRow
from ui.pages.print.job import PrintJob
from ui.pages.print.notes import notes
from ui.pages.print.parts import explanation, figure_card, figure_label
from ui.pages.print.preview import Preview
from ui.printing.commands import content_for, make_handout
from ui.printing.pdf import fitting_sheets
from ui.printing.printer import (
    correction_for,
    printer_names,
    save_correction,
    set_up_page,
    test_page,
    verify_drawing,
)
from ui.printing.where_to import PdfDialog, PrinterDialog, last_printer
from ui.session import Session

_SEEN_DPI = 150


class PrintPage(QWidget):
    """Nothing is shown, printed or saved that was not read back first."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    channels_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: QPrinter | None = None
        self.job = PrintJob(session, self)
        self.choices = Choices()
        self.preview = Preview()
        self.batch_list = BatchList()
        self.collect = CollectRow()
        self._to_collect: frozenset[str] = frozenset()
        self.sent_figure, self.handed_figure = figure_label(), figure_label()
        self._no_batches = QLabel(tr("Chưa có lô nào."))
        self._recall = QLabel()
        self._recall.setWordWrap(True)
        self._recall.setProperty("chip", "bad")
        self._recall.hide()
        self._stack = QStackedLayout()
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        title = QLabel(tr("In ấn"))
        title.setProperty("role", "title")
        ready = QWidget()
        row = QHBoxLayout(ready)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.choices.setFixedWidth(284)
        row.addWidget(self.choices)
        row.addWidget(self.preview, 3)
        # What was printed stays in sight without a channel: that is when it is to be taken back.
        side = self._build_side()
        side.setMinimumWidth(272)
        side.setMaximumWidth(330)
        body = QHBoxLayout()
        body.setSpacing(16)
        # Before it holds anything: what a free layout shows is a window of its own for a moment.
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(body, 1)
        body.addLayout(self._stack, 4)
        body.addWidget(side, 1)
        self._stack.addWidget(ready)
        register = QPushButton(tr("Mở Kênh chính thức"))
        register.clicked.connect(self.channels_requested)
        self._stack.addWidget(explanation(register))

    def _build_side(self) -> QWidget:
        figures = QHBoxLayout()
        figures.setSpacing(10)
        for figure, text in (
            (self.sent_figure, tr("Đã gửi tới máy in tuần này")),
            (self.handed_figure, tr("Đã phát tuần này (theo sổ ghi lượt)")),
        ):
            figures.addWidget(figure_card(figure, text), 1)
        heading = QLabel(tr("Các lô in"))
        heading.setProperty("role", "heading")
        self._no_batches.setProperty("role", "muted")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(figures)
        column.addWidget(heading)
        column.addWidget(self._recall)
        column.addWidget(self._no_batches)
        column.addWidget(self.batch_list, 1)
        column.addWidget(self.collect)
        column.addStretch(1)
        return side

    def _wire(self) -> None:
        self.choices.changed.connect(self._show_sheet)
        self.choices.print_requested.connect(self._ask_printer)
        self.choices.save_requested.connect(self._ask_file)
        self.choices.fix.printer_chosen.connect(self._show_correction)
        self.choices.fix.test_page_requested.connect(self._print_test_page)
        self.choices.fix.save_requested.connect(self._save_correction)
        self.batch_list.picked.connect(self._batch_picked)
        self.collect.collected.connect(self._note_collected)
        self.job.moved.connect(self.choices.say)
        self.job.finished.connect(self._job_finished)
        self.job.failed.connect(self._job_failed)

    def reload(self) -> None:
        """Read the store and the printers again."""
        try:
            with self._session.store.read():
                confirmed = [c for c in channels() if c.status == "confirmed"]
                ready = bool(confirmed) and own_unit() is not None
                self._stack.setCurrentIndex(0 if ready else 1)
                self.choices.show_channels(confirmed if ready else [])
                self._show_batches()
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._show_printers()
        self._show_sheet()

    def save_pdf(self, path: str) -> None:
        """Write the chosen sheet under a new batch number."""
        channel = self.choices.channel()
        if channel is None:
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            made = make_handout(
                self._session,
                self.choices.kind,
                channel.id,
                Path(path),
                self.choices.copies.value(),
                self.choices.edition,
            )
        except Problem as problem:
            self.problem.emit(problem)
            return
        finally:
            self.unsetCursor()
        self.told.emit(tr("Đã lưu {0}, lô {1}.").format(Path(path).name, made["batch"]))
        self._done()

    def start_print(self, printer: QPrinter, copies: int) -> None:
        """Send the chosen sheet to a printer, a page at a time, so that logging goes on."""
        channel = self.choices.channel()
        if channel is None or self.job.busy:
            return
        kind, edition = self.choices.kind, self.choices.edition
        self.job.start(printer, kind, edition, channel, min(copies, MOST_COPIES))
        self._show_sheet()

    def _job_failed(self, problem: Problem) -> None:
        self.problem.emit(problem)
        self._done()

    def _job_finished(self, sentence: str) -> None:
        self.told.emit(sentence)
        self._done()

    def _done(self) -> None:
        self.reload()
        self.changed.emit()

    def _show_batches(self) -> None:
        found, recalled = batches(), recalls()
        states = {batch.number: one.state for one in recalled for batch in one.batches}
        self.batch_list.show_batches(found, states)
        back = [one for one in recalled if one.state == TAKE_BACK]
        every = [batch for one in back for batch in one.batches]
        waiting = [batch for batch in every if not batch.collected]
        self._to_collect = frozenset(batch.number for batch in every)
        self._recall.setVisible(bool(waiting))
        self._recall.setText(
            tr(
                "Cần thu hồi {0} lô có liên kết đã ngừng dùng: đã gửi in {1} tờ, ghi PDF {2} tờ, "
                "đã phát {3} tờ, đã thu {4} tờ."
            ).format(
                len(waiting),
                number(sum(batch.sent for batch in every)),
                number(sum(batch.filed for batch in every)),
                number(sum(one.handed_out for one in back)),
                number(sum(batch.collected for batch in every)),
            )
        )
        self.collect.setVisible(bool(every))
        self._batch_picked()
        self.batch_list.setVisible(bool(found))
        self._no_batches.setVisible(not found)
        week = current_week(self._session.now())
        self.sent_figure.setText(number(sent_total(week.first, week.last)))
        self.handed_figure.setText(number(handed_out_total(week.first, week.last)))

    def _batch_picked(self) -> None:
        chosen = self.batch_list.chosen()
        waits = chosen is not None and chosen.number in self._to_collect
        self.collect.show_batch(chosen if waits else None)

    def _note_collected(self, batch: str, copies: int) -> None:
        try:
            with self._session.store.read():
                by = officer_on_shift().code
            collect(self._session.store, batch, copies, by, self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.told.emit(tr("Đã ghi thu hồi {0} tờ của lô {1}.").format(number(copies), batch))
        self._done()

    def _show_printers(self) -> None:
        names = printer_names()
        fix = self.choices.fix
        fix.show_printers(names, fix.printers.currentText() or settings.get(settings.PRINTER))
        self._show_correction(fix.printers.currentText())

    def _show_sheet(self) -> None:
        channel = self.choices.channel()
        if channel is None:
            self.preview.show_sheets(())
            return
        kind = self.choices.kind
        try:
            content = content_for(self._session, channel, self.choices.edition)
            sheets = fitting_sheets(kind, content)
            for sheet in sheets:
                verify_drawing(sheet, channel.link, dpi=_SEEN_DPI)
        except Refused as problem:
            self.preview.show_sheets(())
            self.choices.say(tr_problem(problem), bad=True)
            self.choices.allow(printing=False, saving=False)
            return
        except Problem as problem:
            self.problem.emit(problem)
            return
        said = notes(kind, sheets)
        self.preview.show_sheets(sheets, " ".join([f"{content.title}. {content.printed}.", *said]))
        printers = bool(self.choices.fix.printers.count())
        if not self.job.busy:
            self.choices.say(" ".join(said if printers else [*said, _no_printer()]))
        self.choices.allow(printing=printers and not self.job.busy, saving=not self.job.busy)

    def _ask_printer(self) -> None:
        names = printer_names()
        if not names:
            self.reload()
            return
        printer = last_printer(names)
        set_up_page(printer, self.choices.kind)
        printer.setCopyCount(self.choices.copies.value())
        self._asked = printer
        dialog = PrinterDialog(self, printer)
        dialog.accepted.connect(self._printer_chosen)
        dialog.ask()

    def _printer_chosen(self) -> None:
        if self._asked is not None:
            self.start_print(self._asked, max(1, self._asked.copyCount()))

    def _ask_file(self) -> None:
        edition = self.choices.edition.replace("+", "-")
        name = f"to-huong-dan-{self.choices.kind}-{edition}"
        dialog = PdfDialog(self, tr("Lưu tờ hướng dẫn"), name)
        dialog.fileSelected.connect(self.save_pdf)
        dialog.open()

    def _show_correction(self, name: str) -> None:
        self.choices.fix.show_correction(correction_for(name))

    def _save_correction(self) -> None:
        fix = self.choices.fix
        try:
            save_correction(self._session.store, fix.printers.currentText(), fix.correction())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.told.emit(tr("Đã lưu chỉnh cho máy in {0}.").format(fix.printers.currentText()))

    def _print_test_page(self) -> None:
        fix = self.choices.fix
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(fix.printers.currentText())
        set_up_page(printer, self.choices.kind)
        try:
            test_page(printer, fix.correction())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.told.emit(tr("Đã gửi trang thử tới máy in {0}.").format(printer.printerName()))


def _no_printer() -> str:
    return tr("Chưa có máy in nào. Có thể lưu PDF rồi in ở máy khác.")
