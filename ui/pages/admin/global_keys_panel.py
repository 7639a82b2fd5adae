"""The switch of the global keys, and what may go wrong with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from models.store import audit, settings
from ui.i18n import N_, tr
from ui.parts.cards import Card, Notice
from ui.parts.telling import telling
from ui.session import Session


class GlobalKeysPanel(Card):
    """Off until somebody wants them; the choice counts at once."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Ghi lượt khi đang ở phần mềm khác"),
            tr(
                "Ctrl+Alt+1 đến Ctrl+Alt+9 ghi như F1 đến F9 mà không rời phần mềm đang dùng. "
                "Phần mềm khác có thể đang giữ một vài phím. Ở bàn phím có AltGr, AltGr cũng là "
                "Ctrl+Alt: nếu gõ chữ có dấu hay ký hiệu bằng AltGr thì để tắt."
            ),
            parent,
        )
        self._session = session
        self.switch = QCheckBox(tr("Dùng Ctrl+Alt+1 đến Ctrl+Alt+9 ở mọi phần mềm"))
        self.state = Notice()
        self.column.addWidget(self.switch)
        self.column.addWidget(self.state)
        self.switch.clicked.connect(self._set)
        self.reload()

    def reload(self) -> None:
        """Read the setting again."""
        self.switch.setChecked(settings.get(settings.GLOBAL_KEYS))

    def show_state(self, level: str, text: str) -> None:
        """How the keys stand now; where the system has none, the switch cannot be used."""
        self.switch.setEnabled(level != "info" or self.switch.isChecked())
        self.state.say(level, text) if text else self.state.clear()

    def _set(self, wanted: bool) -> None:
        with telling(self):
            with self._session.store.write():
                settings.put(settings.GLOBAL_KEYS, wanted)
                by = settings.get(settings.OFFICER_ON_SHIFT)
                name = N_("bật") if wanted else N_("tắt")
                audit.append(self._session.now(), by, "global_keys", "program", name=name)
            self.changed.emit()
        self.reload()
