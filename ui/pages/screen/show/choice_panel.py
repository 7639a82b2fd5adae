"""Which screen the public sees: a drawing and one card for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.pages.screen.plugged import Plugged
from ui.pages.screen.show.arrangement import Arrangement


class ChoicePanel(QFrame):
    """``chosen`` with the number of the screen that was picked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.arrangement = Arrangement()
        self._screens: list[Plugged] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        heading = QLabel(tr("Màn hình dành cho người dân"))
        heading.setProperty("role", "heading")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(10)
        for part in (heading, self.arrangement):
            inside.addWidget(part)
        inside.addLayout(self._rows)
        inside.addWidget(self._hint)

    def show_screens(self, screens: list[Plugged], missing: str, by_itself: bool) -> None:
        """These are plugged; ``missing`` names a chosen screen that is not; ``by_itself``: the
        public's was not chosen by anybody yet."""
        self._hint.setText(_hint(screens, missing, by_itself))
        if screens == self._screens:
            return
        self._screens = screens
        self.arrangement.show_screens(screens)
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        for screen in screens:
            button = QRadioButton(f"{screen.title}  ({screen.details})")
            if screen.clerk:
                button.setText(f"{screen.title}  ({screen.details}) · " + tr("của cán bộ"))
            button.setEnabled(not screen.clerk)
            button.setChecked(screen.chosen)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, screen.number)
            self._rows.addWidget(button)

    def buttons(self) -> list[QRadioButton]:
        """The cards, in the order of the screens."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]


def _hint(screens: list[Plugged], missing: str, by_itself: bool) -> str:
    if missing:
        return tr(
            "Màn hình đã chọn ({0}) chưa cắm. Cắm lại là trang công cộng tự hiện trong 2 giây."
        ).format(missing)
    if len(screens) < 2:
        return tr(
            "Máy này chỉ có một màn hình. Hãy cắm màn hình thứ hai và chọn chế độ mở rộng "
            "(Windows + P), hoặc dùng Xem thử."
        )
    if by_itself and any(screen.chosen for screen in screens):
        return tr(
            "Chỉ có một màn hình ngoài màn hình của cán bộ nên trang công cộng hiện ở đó. "
            "Khi bật, chương trình ghi nhớ màn hình này."
        )
    return tr(
        "Trang công cộng chỉ hiện trên màn hình được chọn, không bao giờ che màn hình của cán bộ."
    )
