"""Where a sheet goes: the dialogs that ask for a printer, or for the name of a PDF."""

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from models.store import settings
from ui.i18n import tr


class PdfDialog(QFileDialog):
    """Opens with a name that suits the sheet; ``fileSelected`` tells the one that was chosen."""

    def __init__(self, holder: QWidget, title: str, name: str) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        super().__init__(holder, title, folder, tr("Tệp PDF (*.pdf)"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix("pdf")
        self.selectFile(f"{name}.pdf")


class PrinterDialog(QPrintDialog):
    """``accepted`` when the printer is ready to be printed on."""

    def __init__(self, holder: QWidget, printer: QPrinter) -> None:
        super().__init__(printer, holder)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def ask(self) -> None:
        """Show it."""
        # QPrintDialog hides the plain open() behind one that wants a slot.
        QDialog.open(self)


def last_printer(names: list[str]) -> QPrinter:
    """The printer that was chosen last if it is among ``names``, else the PC's own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    last = settings.get(settings.PRINTER)
    if last in names:
        printer.setPrinterName(last)
    return printer
