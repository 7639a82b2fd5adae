"""Step 6: which printer takes the handouts."""

from PySide6.QtPrintSupport import QPrinterInfo

from models.store import settings
from ui.i18n import tr
from ui.parts.telling import telling
from ui.session import Session
from ui.wizard.choice_step import ChoiceStep


class PrinterStep(ChoiceStep):
    """Nothing is printed here; the page "In ấn" has the test page."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Máy in"),
            tr("Máy in tờ hướng dẫn. Đổi lại và in trang thử được ở trang In ấn."),
            tr("Máy này chưa có máy in nào. Vẫn lưu được PDF rồi in ở máy khác."),
        )
        self._names: list[str] = []

    def begin(self) -> None:
        self._names = list(QPrinterInfo.availablePrinterNames())
        default = QPrinterInfo.defaultPrinterName()
        wanted = settings.get(settings.PRINTER) or default
        hint = tr("Máy in mặc định của hệ thống")
        choices = [(name, hint if name == default else "") for name in self._names]
        self.show_choices(choices, self._names.index(wanted) if wanted in self._names else -1)

    def advance(self) -> bool:
        if self.chosen() < 0:
            return True
        with telling(self), self.session.store.write():
            settings.put(settings.PRINTER, self._names[self.chosen()])
            return True
        return False

    def is_done(self) -> bool:
        return bool(settings.get(settings.PRINTER))
