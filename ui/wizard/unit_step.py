"""Step 1: the unit, or everything at once from the old PC's copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import Refused
from models.setup import desk
from models.store.backup import Backup
from ui.i18n import tr
from ui.pages.admin.care.restore_panel import RestorePanel
from ui.pages.admin.unit.unit_form import UnitForm
from ui.parts.cards import Card
from ui.parts.layouts import buttons, put_in
from ui.parts.pieces import button
from ui.session import Session
from ui.wizard.step import Step


class UnitStep(Step):
    """``restored`` when a copy was brought in: nothing else is left to ask."""

    restored = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Đơn vị"),
            tr("Gõ tên xã, phường, đặc khu rồi chọn; hoặc tự điền nếu là đơn vị khác."),
        )
        self.form = UnitForm(session)
        self.from_copy = button(tr("Tôi có tệp sao lưu từ máy cũ"), "quiet")
        self.panel: RestorePanel | None = None
        self._card = Card()
        self._card.column.addWidget(self.form)
        self._below = QWidget()
        row = buttons(self.from_copy)
        row.setContentsMargins(0, 0, 0, 0)
        self._below.setLayout(row)
        self.column.addWidget(self._card)
        self.column.addWidget(self._below)
        self.form.problem.connect(self.problem)
        self.form.saved.connect(self.told)
        self.from_copy.clicked.connect(self.open_restore)

    def begin(self) -> None:
        if not self.form.dirty:
            self.form.reload()
        self.form.picker.edit.setFocus()

    def advance(self) -> bool:
        if self.form.is_empty():
            self.problem.emit(Refused("Hãy chọn đơn vị, hoặc bấm Bỏ qua bước này."))
            return False
        return not self.form.dirty or self.form.save()

    def is_done(self) -> bool:
        return desk.own_unit() is not None

    def can_advance(self) -> bool:
        return self.panel is None

    def open_restore(self) -> None:
        """Ask for the file of the old PC."""
        self._show_form(False)
        self.panel = RestorePanel(self.session, None)
        self.panel.problem.connect(self.problem)
        self.panel.restored.connect(self._restored)
        self.panel.closed.connect(self._close_restore)
        put_in(self.column, self.panel)
        self.panel.choose.setFocus()
        self.changed.emit()

    def _show_form(self, shown: bool) -> None:
        self._card.setVisible(shown)
        self._below.setVisible(shown)

    def _close_restore(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self._show_form(True)
        self.form.picker.edit.setFocus()
        self.changed.emit()

    def _restored(self, backup: Backup) -> None:
        self._close_restore()
        self.form.reload()
        self.told.emit(tr("Đã phục hồi từ {0}.").format(backup.path.name))
        self.restored.emit()
