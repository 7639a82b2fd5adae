"""Cards of the print page: a number with its words, and what stands in the place of a sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import tr
from ui.theme import tokens
from ui.theme.icons import pixmap


def figure_label() -> QLabel:
    """The number itself."""
    figure = QLabel("0")
    figure.setProperty("role", "title")
    return figure


def figure_card(figure: QLabel, text: str) -> QFrame:
    """The number over its words."""
    card = QFrame()
    card.setProperty("card", "true")
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(2)
    column.addWidget(figure)
    column.addWidget(label)
    column.addStretch(1)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return card


def explanation(register: QPushButton) -> QWidget:
    """Instead of a code that nobody confirmed."""
    sign = QLabel()
    sign.setPixmap(pixmap("shield", tokens.PRIMARY, 48, sign.devicePixelRatioF()))
    sign.setFixedHeight(50)
    heading = QLabel(tr("Chưa có kênh nào được xác nhận"))
    heading.setProperty("role", "heading")
    text = QLabel(
        tr(
            "Tờ hướng dẫn chỉ in được khi liên kết đã qua hai người: một người nhập trong "
            "Quản trị, người thứ hai quét thử bằng điện thoại rồi xác nhận."
        )
    )
    text.setWordWrap(True)
    card = QFrame()
    card.setProperty("card", "true")
    card.setFixedWidth(520)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(32, 28, 32, 28)
    inside.setSpacing(12)
    for label in (sign, heading, text):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(label)
    inside.addWidget(register, 0, Qt.AlignmentFlag.AlignHCenter)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addStretch(2)
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(card)
    middle.addStretch(1)
    column.addLayout(middle)
    column.addStretch(3)
    return holder
