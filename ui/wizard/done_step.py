"""The last step: what is ready and what still waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from models.channels.register import channels, default_channel
from models.setup import desk
from models.setup.pin import has_pin
from models.store import settings
from ui.i18n import tr
from ui.kiosk.screens import ScreenIdentity, from_setting
from ui.parts.cards import Card
from ui.parts.layouts import put_away, put_in
from ui.parts.pieces import ROW_SHEET, quiet
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import pixmap
from ui.wizard.step import Step


class DoneStep(Step):
    """Everything skipped can be done later; each line says where."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Sẵn sàng"),
            tr("Những gì còn thiếu thì bổ sung lúc nào cũng được."),
        )
        self.card = Card()
        self.card.column.setSpacing(0)
        self.column.addWidget(self.card)

    def begin(self) -> None:
        put_away(self.card.column)
        for done, title, text in self._lines():
            put_in(self.card.column, _row(done, title, text, self.devicePixelRatioF()))

    def is_done(self) -> bool:
        return False

    def next_text(self) -> str:
        return tr("Bắt đầu làm việc")

    def _lines(self) -> list[tuple[bool, str, str]]:
        unit, people = desk.own_unit(), desk.officers()
        later = tr("Bổ sung trong Quản trị.")
        names = ", ".join(person.name for person in people)
        screen = screen_name(from_setting(settings.get(settings.PUBLIC_SCREEN)))
        printer = settings.get(settings.PRINTER)
        return [
            (unit is not None, tr("Đơn vị"), unit.name if unit else later),
            (bool(people), tr("Quầy và cán bộ"), names or later),
            (has_pin(), tr("Mã PIN"), tr("Đã đặt.") if has_pin() else later),
            (default_channel() is not None, tr("Kênh chính thức"), _about_channel()),
            (
                bool(screen),
                tr("Màn hình công cộng"),
                screen or tr("Chọn ở trang Màn hình khi đã cắm."),
            ),
            (bool(printer), tr("Máy in"), printer or tr("Chọn ở trang In ấn khi cần.")),
        ]


def screen_name(screen: ScreenIdentity | None) -> str:
    """``Sony KD-55 (HDMI-1)``; empty where none was chosen."""
    if screen is None:
        return ""
    who = f"{screen.manufacturer} {screen.model}".strip()
    return f"{who} ({screen.name})" if who else screen.name


def _about_channel() -> str:
    channel = default_channel()
    if channel is not None:
        return tr("“{0}”, mã kiểm tra {1}.").format(channel.name, channel.fingerprint)
    if channels():
        return tr("Chờ người thứ hai quét thử và xác nhận: Quản trị, mục Kênh chính thức.")
    return tr("Chưa có nên chưa hiện mã nào. Bổ sung trong Quản trị.")


def _row(done: bool, title: str, text: str, dpr: float) -> QWidget:
    frame = QFrame()
    frame.setObjectName("row")
    frame.setStyleSheet(ROW_SHEET)
    frame.setAccessibleName(f"{title}: {text}")
    mark = QLabel()
    name, colour = ("check", tokens.OK) if done else ("clock", tokens.WARN)
    mark.setPixmap(pixmap(name, colour, tokens.ICON, dpr))
    head = QLabel(title)
    head.setFixedWidth(170)
    head.setStyleSheet("font-weight: 500;")
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 11, 0, 11)
    row.setSpacing(10)
    top = Qt.AlignmentFlag.AlignTop
    row.addWidget(mark, 0, top)
    row.addWidget(head, 0, top)
    row.addWidget(quiet(text), 1)
    return frame
