"""The recovery code, shown once: to be printed or written down and locked away."""

from PySide6.QtCore import QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from models.errors import Refused
from models.setup.desk import own_unit
from models.store import settings
from models.text.formats import day_short
from ui.i18n import tr
from ui.parts.cards import Notice
from ui.parts.layouts import buttons
from ui.parts.pieces import button, quiet
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.fonts import app_font

_MM = 25.4
_MARGIN_MM = 25.0


class RecoveryCode(QWidget):
    """``kept`` when the person says that the code is in a safe place."""

    problem = Signal(object)
    told = Signal(str)
    kept = Signal()

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.code = code
        notice = Notice()
        self.figure = QLabel(code)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A caret would make it look like a field to be filled in.
        self.figure.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figure.setAccessibleName(tr("Mã khôi phục: {0}").format(" ".join(code)))
        font = app_font(34, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.figure.setFont(font)
        self.figure.setStyleSheet(
            "QLabel { font-size: 34px; font-weight: 700; border: 2px solid transparent; }"
            f"QLabel:focus {{ border-color: {tokens.PRIMARY}; border-radius: 6px; }}"
        )
        frame = QFrame()
        frame.setObjectName("code")
        frame.setStyleSheet(
            f"QFrame#code {{ background: {tokens.SURFACE}; border: 2px dashed {tokens.EDGE};"
            f" border-radius: {tokens.RADIUS}px; }}"
        )
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 18, 16, 18)
        inside.addWidget(self.figure)
        self.print = button(tr("In mã khôi phục"))
        self.keep = button(tr("Đã cất mã"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(notice)
        column.addWidget(frame)
        self.hint = quiet("")
        column.addWidget(self.hint)
        column.addLayout(buttons(self.keep, self.print))
        notice.say(
            "warn",
            tr(
                "Đây là mã khôi phục, chỉ hiện một lần này. Khi quên mã PIN, chỉ mã này đặt lại "
                "được mã PIN mới; chương trình không giữ bản nào và không ai mở giúp được."
            ),
        )
        self._show_printer()
        self.print.clicked.connect(self._print)
        self.keep.clicked.connect(self.kept)

    def _show_printer(self) -> None:
        printer = chosen_printer()
        self.print.setVisible(bool(printer))
        if printer:
            self.hint.setText(
                tr("Hãy in ra hoặc ghi ra giấy, bỏ phong bì dán kín, cất ở tủ có khóa.")
            )
        else:
            self.hint.setText(
                tr("Máy này chưa có máy in: hãy ghi mã ra giấy, bỏ phong bì dán kín, cất tủ khóa.")
            )

    def _print(self) -> None:
        with telling(self):
            name = chosen_printer()
            printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
            unit = own_unit()
            draw_recovery_sheet(
                printer, self.code, unit.name if unit else "", day_short(self._session.now().date())
            )
            self.told.emit(tr("Đã gửi mã khôi phục tới máy in {0}.").format(name))


def chosen_printer() -> str:
    """The printer of the settings if it is there, else the system's own, else an empty text."""
    names = QPrinterInfo.availablePrinterNames()
    wanted = settings.get(settings.PRINTER)
    if wanted in names:
        return wanted
    default = QPrinterInfo.defaultPrinterName()
    return default if default in names else next(iter(names), "")


def draw_recovery_sheet(device: QPagedPaintDevice, code: str, unit: str, day: str) -> None:
    """One A4 page with the code; raises Refused when the device takes no page."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise Refused("Máy in không nhận trang in. Hãy ghi mã khôi phục ra giấy.")
    dots = device.logicalDpiX() / _MM
    width = device.width() - 2 * _MARGIN_MM * dots
    top = _MARGIN_MM
    lines = (
        (5.0, QFont.Weight.Normal, unit),
        (7.0, QFont.Weight.Bold, tr("Mã khôi phục mã PIN của Quầy Một Cửa")),
        (14.0, QFont.Weight.Bold, code),
        (
            5.0,
            QFont.Weight.Normal,
            tr(
                "Dùng mã này để đặt lại mã PIN khi quên: Quản trị, Mã PIN, Quên mã PIN. "
                "Bỏ vào phong bì dán kín, cất ở tủ có khóa. Mã cũ hết hiệu lực khi đặt mã PIN mới."
            ),
        ),
        (5.0, QFont.Weight.Normal, tr("Ngày in: {0}").format(day)),
    )
    for size, weight, text in lines:
        font = app_font(round(size * dots), weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.setFont(font)
        box = QRectF(_MARGIN_MM * dots, top * dots, width, 60 * dots)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        used = painter.boundingRect(box, flags, text)
        painter.drawText(box, flags, text)
        top += used.height() / dots + 6
    painter.end()
