"""Screens and printers for ``check``: what Qt can see, without a window."""

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication

from models.health import Finding
from ui.i18n import N_
from ui.qt_log import display_platforms, route_qt_messages

_kept: list[QApplication] = []


def headless_application() -> QApplication:
    """The one QApplication of this process, on no display unless one was asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    route_qt_messages()
    present = QApplication.instance()
    return present if isinstance(present, QApplication) else QApplication(sys.argv[:1])


def examine_devices() -> list[Finding]:
    """How many screens and printers there are; their absence is a warning only."""
    return [_screens(), _printers()]


def _screens() -> Finding:
    route_qt_messages()
    # Qt ends the process when a named display does not answer; a list falls through.
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", display_platforms())
    if QApplication.instance() is None:
        _kept.append(QApplication(sys.argv[:1]))
    if QGuiApplication.platformName() == "offscreen":
        return Finding("screen", "warn", N_("Không có màn hình nào nối với máy này."))
    count = len(QGuiApplication.screens())
    if count < 2:
        return Finding("screen", "warn", N_("Chỉ có một màn hình: chưa có màn hình công cộng."))
    return Finding("screen", "info", N_("Có {0} màn hình."), (count,))


def _printers() -> Finding:
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        text = N_("Chưa có máy in nào. Có thể lưu PDF rồi in ở máy khác.")
        return Finding("printer", "warn", text)
    return Finding("printer", "info", N_("Máy in: {0}."), (", ".join(names),))
