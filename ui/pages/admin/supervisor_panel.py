"""Whether this PC takes in other units' reports, and which page the program begins with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from models.store import settings
from models.supervisor.role import DESK, SUPERVISOR, set_role, takes_reports
from ui.i18n import N_, tr
from ui.parts.cards import Card
from ui.parts.layouts import buttons
from ui.parts.pieces import field
from ui.parts.telling import telling
from ui.session import Session

_STARTS = (
    ("", N_("Chương trình tự chọn")),
    (DESK, N_("Trang Quầy")),
    (SUPERVISOR, N_("Trang Tổng hợp")),
)


class SupervisorPanel(Card):
    """Both choices count at once; the page comes and goes in the rail."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Nhận báo cáo của đơn vị khác"),
            tr(
                "Dành cho nơi tổng hợp: trang Tổng hợp nhận gói báo cáo tuần của các đơn vị. "
                "Máy của cấp tỉnh và trung ương có sẵn trang này."
            ),
            parent,
        )
        self._session = session
        self.switch = QCheckBox(tr("Máy này nhận báo cáo của các đơn vị khác"))
        self.start = QComboBox()
        for code, label in _STARTS:
            self.start.addItem(tr(label), code)
        self.start.setMinimumWidth(220)
        self._start = field(tr("Trang mở đầu"), self.start)
        self.column.addWidget(self.switch)
        self.column.addLayout(buttons(self._start))
        self.switch.clicked.connect(self._set)
        self.start.activated.connect(self._set)
        self.reload()

    def reload(self) -> None:
        """Read the settings again."""
        takes = takes_reports()
        self.switch.setChecked(takes)
        self._start.setVisible(takes)
        self.start.setCurrentIndex(self.start.findData(settings.get(settings.START_PAGE)))

    def _set(self) -> None:
        with telling(self):
            by = settings.get(settings.OFFICER_ON_SHIFT)
            takes, start = self.switch.isChecked(), str(self.start.currentData())
            set_role(self._session.store, takes, start, by, self._session.now())
            self.changed.emit()
        self.reload()
