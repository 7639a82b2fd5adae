"""What the PC does by itself for the public screen: open the program, stay awake."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from models.errors import Refused
from models.setup.autostart import DESK, KIOSK
from models.store import audit, settings
from ui.autostart import autostart_now, set_autostart
from ui.i18n import N_, tr, tr_problem
from ui.parts.cards import Card, Notice
from ui.parts.layouts import buttons
from ui.parts.segments import Segments
from ui.parts.telling import telling
from ui.session import Session

_OFF = "off"
_CHOICES = {
    _OFF: N_("Không tự mở"),
    DESK: N_("Quầy Một Cửa"),
    KIOSK: N_("Chỉ màn hình công cộng"),
}


class AutostartPanel(Card):
    """Both choices count at once."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Khi bật máy"),
            tr(
                "Chọn chương trình tự mở sau khi đăng nhập. Màn hình công cộng tự chiếu lại nếu "
                "lần trước đang bật, kể cả sau khi mất điện."
            ),
            parent,
        )
        self._session = session
        self.start = Segments(_CHOICES, tr("Tự mở khi đăng nhập"))
        self.hint = Notice()
        self.awake = QCheckBox(tr("Không để máy ngủ khi màn hình công cộng đang chiếu"))
        self.column.addLayout(buttons(self.start))
        self.column.addWidget(self.hint)
        self.column.addWidget(self.awake)
        self.start.chosen.connect(self._set_start)
        self.awake.clicked.connect(self._set_awake)
        self.reload()

    def reload(self) -> None:
        """Read the file and the setting again."""
        self.awake.setChecked(settings.get(settings.KEEP_AWAKE))
        try:
            now = autostart_now(self._session.store.places)
        except Refused as problem:
            self.start.setEnabled(False)
            self.hint.say("info", tr_problem(problem))
            return
        self.start.choose(now.kind or _OFF)
        stale = bool(now.kind) and not now.current
        self.hint.say(
            "warn",
            tr(
                "Đang tự mở một chương trình hoặc một thư mục dữ liệu khác. "
                "Hãy bấm lại lựa chọn để đặt lại."
            )
            if stale
            else "",
        )

    def _set_start(self, code: str) -> None:
        with telling(self):
            now = set_autostart(self._session, "" if code == _OFF else code)
            self.told.emit(
                tr("Máy này sẽ tự mở chương trình khi đăng nhập.")
                if now.kind
                else tr("Máy này không tự mở chương trình nữa.")
            )
            self.changed.emit()
        self.reload()

    def _set_awake(self, wanted: bool) -> None:
        with telling(self):
            with self._session.store.write():
                settings.put(settings.KEEP_AWAKE, wanted)
                by = settings.get(settings.OFFICER_ON_SHIFT)
                name = N_("bật") if wanted else N_("tắt")
                audit.append(self._session.now(), by, "keep_awake", "program", name=name)
            self.told.emit(
                tr("Máy không ngủ khi màn hình công cộng đang chiếu.")
                if wanted
                else tr("Máy được phép ngủ theo thiết lập của hệ điều hành.")
            )
            self.changed.emit()
        self.reload()
