"""Before a pack leaves: a link to withdraw, a link to propose, the PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.parts.layouts import buttons, side_by_side
from ui.parts.pieces import button, field, quiet
from ui.parts.pin_field import PinField

_LINK_LENGTH, _NAME_LENGTH, _REASON_LENGTH = 300, 40, 200


class PackForm(QWidget):
    """``wanted`` when a place for the file should be asked for, ``left`` when not."""

    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.withdraw, self.reason = _line(_LINK_LENGTH), _line(_REASON_LENGTH)
        self.propose, self.name = _line(_LINK_LENGTH), _line(_NAME_LENGTH)
        self.withdraw.setPlaceholderText("https://zalo.me/…")
        self.propose.setPlaceholderText("https://zalo.me/…")
        self.pin = PinField()
        self.go = button(tr("Chọn nơi lưu và xuất…"), "primary")
        self.leave = button(tr("Thôi"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            quiet(
                tr(
                    "Gói mang các trang và nội dung màn hình đang dùng ở đây, ký bằng khóa của đơn "
                    "vị. Hai phần dưới chỉ điền khi cần."
                )
            )
        )
        column.addLayout(
            side_by_side(
                field(tr("Thu hồi liên kết"), self.withdraw),
                field(tr("Lý do thu hồi"), self.reason),
            )
        )
        column.addLayout(
            side_by_side(
                field(tr("Giới thiệu liên kết mới"), self.propose),
                field(tr("Tên kênh mới"), self.name),
            )
        )
        column.addWidget(
            quiet(
                tr(
                    "Kênh bị thu hồi ngừng dùng ngay ở đây và ở mọi quầy nhận gói. "
                    "Liên kết mới vẫn cần hai người xác nhận tại từng quầy."
                ),
                small=True,
            )
        )
        column.addWidget(self.pin)
        column.addLayout(buttons(self.go, self.leave))
        self.go.clicked.connect(self.wanted)
        self.pin.entered.connect(self.wanted)
        self.leave.clicked.connect(self.left)

    def begin(self) -> None:
        """Empty, with the PIN asked for if there is one."""
        self.forget()
        self.pin.refresh()

    def forget(self) -> None:
        """What was typed goes."""
        for line in (self.withdraw, self.reason, self.propose, self.name):
            line.clear()
        self.pin.clear()

    def withdrawals(self) -> list[tuple[str, str]]:
        """Link and reason, or nothing."""
        return _pair(self.withdraw, self.reason)

    def proposals(self) -> list[tuple[str, str]]:
        """Link and name, or nothing."""
        return _pair(self.propose, self.name)


def _line(longest: int) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(longest)
    return line


def _pair(link: QLineEdit, said: QLineEdit) -> list[tuple[str, str]]:
    if not (link.text().strip() or said.text().strip()):
        return []
    return [(link.text().strip(), said.text())]
