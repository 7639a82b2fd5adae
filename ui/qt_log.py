"""Qt before its first window: which displays it may try, and where its warnings go."""

import logging
import os

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def display_platforms() -> str:
    """Qt's platforms to try on Linux, the last needing no display."""
    wayland = ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    x11 = ["xcb"] if os.environ.get("DISPLAY") else []
    return ";".join([*wayland, *x11, "offscreen"])


def route_qt_messages() -> None:
    """From now on Qt writes into the log."""
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
