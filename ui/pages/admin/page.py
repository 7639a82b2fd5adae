"""The page "Quản trị": a list of sections at the left, each built when it is opened first."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.channels.register import default_channel
from models.setup import desk
from models.setup.pin import has_pin
from models.store.backup import latest_backup
from ui.i18n import N_, tr
from ui.pages.admin.care.audit_section import AuditSection
from ui.pages.admin.care.backup_section import BackupSection
from ui.pages.admin.care.health_section import HealthSection
from ui.pages.admin.catalogues.section import CataloguesSection
from ui.pages.admin.channels.section import ChannelsSection
from ui.pages.admin.general_section import GeneralSection
from ui.pages.admin.pcs.section import PcsSection
from ui.pages.admin.pin.section import PinSection
from ui.pages.admin.unit.people_section import PeopleSection
from ui.pages.admin.unit.unit_section import UnitSection
from ui.parts.section import Section
from ui.parts.telling import telling
from ui.session import Session
from ui.theme import tokens
from ui.theme.icons import icon

SECTIONS = (
    ("unit", "building", N_("Đơn vị")),
    ("people", "users", N_("Quầy và cán bộ")),
    ("catalogues", "catalogue", N_("Danh mục")),
    ("channels", "link", N_("Kênh chính thức")),
    ("pcs", "pcs", N_("Nhiều máy")),
    ("pin", "lock", N_("Mã PIN")),
    ("backup", "backup", N_("Sao lưu")),
    ("audit", "clock", N_("Nhật ký hệ thống")),
    ("health", "shield", N_("Tình trạng")),
    ("general", "settings", N_("Chung")),
)
_MAKERS: dict[str, Callable[[Session], Section]] = {
    "unit": UnitSection,
    "people": PeopleSection,
    "catalogues": CataloguesSection,
    "channels": ChannelsSection,
    "pcs": PcsSection,
    "pin": PinSection,
    "backup": BackupSection,
    "audit": AuditSection,
    "health": HealthSection,
    "general": GeneralSection,
}
_NAV_WIDTH = 216
_CODE = Qt.ItemDataRole.UserRole
_NAV_SHEET = f"""
QFrame#sections {{ background: {tokens.CARD}; border-right: 1px solid {tokens.LINE}; }}
QListWidget#sections {{ background: transparent; border: none; padding: 0; }}
QListWidget#sections:focus {{ border: none; padding: 0; }}
QListWidget#sections::item {{
  min-height: 36px; border: 2px solid transparent; border-radius: {tokens.RADIUS}px; padding: 0 8px;
}}
QListWidget#sections::item:hover {{ background: {tokens.SURFACE}; }}
QListWidget#sections::item:selected {{ background: {tokens.WEAK}; color: {tokens.PRIMARY}; }}
QListWidget#sections::item:focus {{ border-color: {tokens.PRIMARY}; }}
"""


class AdminPage(QWidget):
    """Sections tell through the page's own signals."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sections: dict[str, Section] = {}
        self._keys_told = ("", "")
        self.list = QListWidget()
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation())
        row.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._open_row)
        self.setFocusProxy(self.list)
        self.reload()
        self.open_section(self._first_section())

    def _navigation(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sections")
        frame.setFixedWidth(_NAV_WIDTH)
        frame.setStyleSheet(_NAV_SHEET)
        title = QLabel(tr("Quản trị"))
        title.setProperty("role", "title")
        title.setContentsMargins(10, 0, 0, 0)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(tr("Các mục quản trị"))
        self.list.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for code, _, label in SECTIONS:
            item = QListWidgetItem(tr(label))
            item.setData(_CODE, code)
            self.list.addItem(item)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        return frame

    def open_section(self, name: str) -> None:
        """Show a section by its name, one of :data:`SECTIONS`."""
        for row, (code, _, _) in enumerate(SECTIONS):
            if code == name:
                self.list.setCurrentRow(row)

    def section(self, name: str) -> Section | None:
        """A section that was built already."""
        return self._sections.get(name)

    def reload(self) -> None:
        """Read the store again: the open section and what is still missing."""
        with telling(self), self._session.store.read():
            self._mark_missing()
            current = self.stack.currentWidget()
            if isinstance(current, Section):
                current.store_changed()

    def store_changed(self) -> None:
        """Another process or page wrote to the store."""
        self.reload()

    def _first_section(self) -> str:
        missing = self._missing()
        return next((name for name in ("unit", "people") if name in missing), "channels")

    def _missing(self) -> dict[str, str]:
        found = {}
        with telling(self), self._session.store.read():
            if desk.own_unit() is None:
                found["unit"] = tr("chưa thiết lập")
            if not desk.officers():
                found["people"] = tr("chưa có cán bộ")
            if default_channel() is None:
                found["channels"] = tr("chưa có kênh đã xác nhận")
            if not has_pin():
                found["pin"] = tr("chưa đặt")
            if latest_backup(self._session.store.places) is None:
                found["backup"] = tr("chưa có bản sao lưu")
        return found

    def _mark_missing(self) -> None:
        missing = self._missing()
        for row, (code, name, label) in enumerate(SECTIONS):
            item = self.list.item(row)
            lacks = missing.get(code, "")
            picture = icon("warning", tokens.WARN) if lacks else icon(name, tokens.MUTED)
            item.setIcon(picture)
            item.setToolTip(f"{tr(label)}: {lacks}" if lacks else "")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{tr(label)}, {lacks}" if lacks else tr(label),
            )

    def _open_row(self, row: int) -> None:
        if row < 0:
            return
        code = SECTIONS[row][0]
        with telling(self), self._session.store.read():
            if code not in self._sections:
                self._add(code, _MAKERS[code](self._session))
            else:
                self._sections[code].store_changed()
            self.stack.setCurrentWidget(self._sections[code])

    def _add(self, code: str, section: Section) -> None:
        section.problem.connect(self.problem)
        section.told.connect(self.told)
        section.changed.connect(self._changed)
        if isinstance(section, GeneralSection):
            section.language_chosen.connect(self.language_chosen)
            section.global_keys.show_state(*self._keys_told)
        self._sections[code] = section
        self.stack.addWidget(section)

    def show_global_keys(self, level: str, text: str) -> None:
        """How the global keys stand: ``level`` is info, ok, warn or empty."""
        self._keys_told = (level, text)
        section = self._sections.get("general")
        if isinstance(section, GeneralSection):
            section.global_keys.show_state(level, text)

    def _changed(self) -> None:
        self._mark_missing()
        self.changed.emit()
