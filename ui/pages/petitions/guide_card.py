"""The way to the Ministry's portal: its code on the public screen or on a slip, and the count."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.channels.links import readable_link
from models.channels.register import ChannelNow
from models.display.program import PETITIONS_LINK
from ui.i18n import tr
from ui.parts.cards import Notice
from ui.parts.pieces import button, quiet
from ui.theme import tokens
from ui.theme.icons import icon


class GuideCard(QFrame):
    """``show_requested``, ``slip_requested`` and ``count_requested`` for the three buttons;
    ``channels_requested`` while the portal is not confirmed."""

    show_requested = Signal()
    slip_requested = Signal()
    count_requested = Signal()
    channels_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        heading = QLabel(tr("Hướng dẫn gửi lên cổng"))
        heading.setProperty("role", "heading")
        self.portal = quiet("", small=True)
        self.show_code = _large("screen", tr("Hiện mã cổng lên màn hình"))
        self.slip = _large("print", tr("In phiếu mã cổng"))
        self.count = _large("petition", tr("Ghi lượt hướng dẫn"))
        self.notice = Notice()
        self.open = button(tr("Mở Kênh chính thức"))
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self.portal, 1)
        notice = self.notice.layout()
        if notice is not None:
            notice.addWidget(self.open)
        row.setSpacing(10)
        for part in (self.show_code, self.slip, self.count):
            row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addLayout(row)
        self.show_code.clicked.connect(self.show_requested)
        self.slip.clicked.connect(self.slip_requested)
        self.count.clicked.connect(self.count_requested)
        self.open.clicked.connect(self.channels_requested)

    def show_portal(self, portal: ChannelNow | None) -> None:
        """The portal as it is confirmed, or None: then it can be neither shown nor printed."""
        there = portal is not None
        for part in (self.show_code, self.slip):
            part.setEnabled(there)
        self.portal.setVisible(there)
        if portal is not None:
            self.notice.clear()
            check = tr("mã kiểm tra {0}").format(portal.fingerprint)
            self.portal.setText(f"{readable_link(portal.link)} · {check}")
            return
        said = tr(
            "Cổng {0} chưa được đăng ký và xác nhận ở Kênh chính thức, nên chưa hiện và chưa in "
            "mã được."
        )
        self.notice.say("warn", said.format(readable_link(PETITIONS_LINK)))


def _large(picture: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(True)
    made.setIcon(icon(picture, tokens.PRIMARY))
    made.setIconSize(QSize(tokens.ICON_LARGE, tokens.ICON_LARGE))
    made.setMinimumHeight(44)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
