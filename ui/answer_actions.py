"""What is done with an answer: shown to visitors, printed as a slip, logged (product A3).

The part of ``ui.app`` that joins the page of answers to the public screen, the printer and the
log; nobody else imports it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from models.answers.slip import slip_of
from models.answers.use import PRESET, PRINTED, log_answer, note_use
from models.display.shown_answer import show_answer, take_back, up_now
from models.errors import Problem, StoreProblem
from models.log.context import load_context
from models.log.interactions import Draft
from models.setup.desk import officer_on_shift
from models.store import settings
from models.uuid7 import uuid7
from ui.i18n import tr
from ui.pages.answers.page import AnswersPage
from ui.printing.printer import printer_names
from ui.printing.slip_out import print_slip, slip_printer, write_slip
from ui.printing.where_to import PdfDialog
from ui.session import Session


class AnswerActions(QObject):
    """One press, one action; what came of it stands below the page. ``logged``: the day has one
    lượt more."""

    logged = Signal()

    def __init__(self, session: Session, page: AnswersPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._up = ""
        self._waiting: tuple[str, Draft] | None = None
        self._saving = ""
        page.show_requested.connect(self.show_or_take_back)
        page.slip_requested.connect(self.print)
        page.log_requested.connect(self.log)
        page.reading.save_requested.connect(self.ask_file)
        page.looked.connect(self.look)
        page.reading.slips.layout_chosen.connect(self._remember_layout)
        page.reading.slips.printer_chosen.connect(self._remember_printer)
        self._show_choices()
        self.look()

    def look(self) -> None:
        """Whether the answer still stands on the screen: visitors and time end it, too."""
        try:
            with self._session.store.read():
                shown = up_now(self._session.now())
        except StoreProblem as problem:
            self._page.said_problem(problem)
            return
        now = shown.answer.id if shown is not None else ""
        if self._up and not now:
            self._page.said(tr("Màn hình công cộng đã thôi hiện câu trả lời."))
        self._up = now
        self._page.reading.show_up(now)

    def show_or_take_back(self, answer_id: str) -> None:
        """Put the answer up for visitors; the one that is up is taken back."""
        store, now = self._session.store, self._session.now()
        try:
            with store.read():
                shown = up_now(now)
            if shown is not None and shown.answer.id == answer_id:
                take_back(store, now)
                self._up = ""
                self._page.said(tr("Đã thôi hiện câu trả lời trên màn hình."))
            else:
                show_answer(store, answer_id, now)
                self._page.said(tr("Đang hiện trên màn hình · Thôi hiện (F10)"))
        except Problem as problem:
            self._page.said_problem(problem)
        self.look()

    def log(self, answer_id: str) -> None:
        """One lượt ``policy_question`` with this answer. A press that the store refused is the
        same lượt when the key is pressed again."""
        store, now = self._session.store, self._session.now()
        try:
            with store.read():
                context = load_context()
                again = self._waiting
                draft = again[1] if again and again[0] == answer_id else None
                if draft is None:
                    draft = Draft(
                        uuid7(now),
                        PRESET,
                        settings.get(settings.LAST_VISITOR),
                        field=settings.get(settings.LAST_FIELD) or None,
                    )
            self._waiting = answer_id, draft
            row = log_answer(store, context, answer_id, draft, now)
        except Problem as problem:
            if not isinstance(problem, StoreProblem):
                self._waiting = None
            self._page.said_problem(problem)
            return
        self._waiting = None
        preset, field = context.presets[row.preset].label, context.fields.get(row.field or "")
        words = " · ".join([tr(preset), *([tr(field.name)] if field is not None else [])])
        self._page.said_logged(tr("Đã ghi {0}: {1}").format(row.occurred_at[11:16], words))
        self.logged.emit()

    def print(self, answer_id: str) -> None:
        """Send the slip to the printer for slips, without asking."""
        try:
            with self._session.store.read():
                name = slip_printer()
                slip_of(answer_id, self._session.now())
            if not name:
                self._page.said(
                    tr("Máy này chưa có máy in nên chưa in được. Bấm Lưu PDF… rồi in ở máy khác."),
                    bad=True,
                )
                return
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setPrinterName(name)
            self.send(printer, answer_id)
        except Problem as problem:
            self._page.said_problem(problem)

    def send(self, printer: QPrinter, answer_id: str) -> None:
        """Print the slip on this printer and keep that it was sent.

        Raises:
            Refused, StoreProblem: nothing was sent.
        """
        with self._session.store.read():
            slip = slip_of(answer_id, self._session.now())
            layout, officer = settings.get(settings.SLIP_LAYOUT), officer_on_shift().code
        print_slip(printer, slip, layout)
        note_use(self._session.store, answer_id, PRINTED, officer, self._session.now())
        said = tr("Đã gửi phiếu tới máy in {0}.")
        self._page.said(said.format(printer.printerName() or "PDF"))

    def ask_file(self, answer_id: str) -> None:
        """Ask where the slip shall be saved."""
        self._saving = answer_id
        name = f"phieu-huong-dan-{self._session.now():%Y-%m-%d}"
        dialog = PdfDialog(self._page, tr("Lưu phiếu thành PDF"), name)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Write the slip that was asked for as a PDF."""
        try:
            with self._session.store.read():
                layout = settings.get(settings.SLIP_LAYOUT)
            write_slip(self._session, self._saving, Path(path), layout)
        except Problem as problem:
            self._page.said_problem(problem)
            return
        self._page.said(tr("Đã lưu {0}.").format(Path(path).name))

    def _show_choices(self) -> None:
        slips = self._page.reading.slips
        try:
            with self._session.store.read():
                slips.layouts.choose(settings.get(settings.SLIP_LAYOUT))
                slips.show_printers(printer_names(), slip_printer())
        except StoreProblem as problem:
            self._page.said_problem(problem)

    def _remember_layout(self, layout: str) -> None:
        self._remember(settings.SLIP_LAYOUT, layout)

    def _remember_printer(self, name: str) -> None:
        self._remember(settings.SLIP_PRINTER, name)

    def _remember(self, key: settings.Key[str], value: str) -> None:
        try:
            with self._session.store.write():
                settings.put(key, value)
        except StoreProblem as problem:
            self._page.said_problem(problem)
