"""The hand-over sheet to a printer, or into a PDF where the PC has none."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from models.errors import Problem
from models.log.handover import Handover
from ui.i18n import tr
from ui.printing.handover import print_handover, set_up, write_handover_pdf
from ui.printing.printer import printer_names
from ui.printing.where_to import PdfDialog, PrinterDialog, last_printer
from ui.session import Session


class HandoverPrint(QObject):
    """Asks where to, then sends; one sheet is drawn at once."""

    told = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._holder = parent
        self._printer: QPrinter | None = None
        self._summary: Handover | None = None

    def start(self, told: Handover) -> None:
        """Ask for the printer, or for a file where there is none."""
        self._summary = told
        if printer_names():
            self._ask_printer()
        else:
            self._ask_file(f"ban-giao-ca-{told.day.isoformat()}")

    def send(self, printer: QPrinter) -> None:
        """Print the summary that was asked for."""
        if self._summary is None:
            return
        try:
            print_handover(printer, self._summary, self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        said = tr("Đã gửi tóm tắt bàn giao ca tới máy in {0}.")
        self.told.emit(said.format(printer.printerName() or "PDF"))

    def save(self, path: str) -> None:
        """Write the summary as a PDF."""
        if self._summary is None:
            return
        try:
            write_handover_pdf(Path(path), self._summary, self._session.now())
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.told.emit(tr("Đã lưu {0}.").format(Path(path).name))

    def _ask_printer(self) -> None:
        printer = last_printer(printer_names())
        set_up(printer)
        self._printer = printer
        dialog = PrinterDialog(self._holder, printer)
        dialog.accepted.connect(self._printer_chosen)
        dialog.ask()

    def _printer_chosen(self) -> None:
        if self._printer is not None:
            self.send(self._printer)

    def _ask_file(self, name: str) -> None:
        title = tr("Máy chưa có máy in: lưu PDF rồi in ở máy khác")
        dialog = PdfDialog(self._holder, title, name)
        dialog.fileSelected.connect(self.save)
        dialog.open()
