"""The portal's slip to the printer for slips, or into a PDF where the PC has none."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from models.errors import Problem
from ui.i18n import tr
from ui.parts.telling import telling
from ui.printing.portal_slip import load_portal_slip, print_portal_slip, write_portal_slip
from ui.printing.slip_out import slip_printer
from ui.printing.where_to import PdfDialog
from ui.session import Session


class PortalPrint(QObject):
    """One press prints; where there is no printer it asks for a file."""

    told = Signal(str)
    problem = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._holder = parent

    def start(self) -> None:
        """Print, or ask where to save."""
        with telling(self):
            slip, _ = load_portal_slip(self._session)
            with self._session.store.read():
                name = slip_printer()
            if not name:
                self._ask_file(slip.name)
                return
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setPrinterName(name)
            self.send(printer)

    def send(self, printer: QPrinter) -> None:
        """Print the slip."""
        try:
            print_portal_slip(self._session, printer)
        except Problem as problem:
            self.problem.emit(problem)
            return
        said = tr("Đã gửi phiếu mã cổng tới máy in {0}.")
        self.told.emit(said.format(printer.printerName() or "PDF"))

    def save(self, path: str) -> None:
        """Write the slip as a PDF."""
        with telling(self):
            write_portal_slip(self._session, Path(path))
            self.told.emit(tr("Đã lưu {0}.").format(Path(path).name))

    def _ask_file(self, name: str) -> None:
        title = tr("Máy chưa có máy in: lưu PDF rồi in ở máy khác")
        dialog = PdfDialog(self._holder, title, name)
        dialog.fileSelected.connect(self.save)
        dialog.open()
