"""The section "Danh mục": one catalogue at a time, as a table or as a file to take in."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from models.catalogues.apply import apply
from models.catalogues.specs import FIELDS, HOLIDAYS, PRESETS, PROCEDURES, SHIFTS
from models.errors import Refused
from models.setup.desk import require_pin_if_set
from models.store import settings
from ui.i18n import N_, tr
from ui.pages.admin.catalogues.change_bar import ChangeBar
from ui.pages.admin.catalogues.editor import CatalogueEditor
from ui.pages.admin.catalogues.file_bar import FileBar
from ui.pages.admin.catalogues.import_panel import ImportPanel
from ui.parts.pieces import quiet
from ui.parts.section import Section
from ui.parts.segments import Segments
from ui.parts.telling import telling
from ui.session import Session
from ui.words.catalogues import summary_words

_EDITED = (PRESETS, FIELDS, PROCEDURES, SHIFTS, HOLIDAYS)
_NOTES = {
    "presets": N_("Nút ghi nhanh trên bàn làm việc: phím 1 là F1. Bảng ghi đổi ngay khi lưu."),
    "fields": N_("Lĩnh vực hay dùng đứng trước trên bàn làm việc."),
    "procedures": N_(
        "Mã thủ tục như trên Cổng Dịch vụ công, ví dụ 1.013709; nên nhập cả danh sách từ tệp."
    ),
    "shifts": N_("Đổi ca chỉ tính cho các tuần chưa chốt; tuần đã chốt giữ nguyên."),
    "holidays": N_(
        "Ngày nghỉ không tính là ca trống và dời hạn gửi báo cáo; ngày làm bù tính như ngày "
        "thường. Tuần đã chốt giữ nguyên."
    ),
}
_WIDE = 1400


class CataloguesSection(Section):
    """What is unsaved in one catalogue stays while another is looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Danh mục"))
        self._editors: dict[str, CatalogueEditor] = {}
        self.panel: ImportPanel | None = None
        self.chooser = Segments(
            {spec.code: tr(spec.label) for spec in _EDITED}, tr("Danh mục cần sửa")
        )
        self.files = FileBar(session, PRESETS)
        self.note = quiet("")
        self.stack = QStackedWidget()
        self.bar = ChangeBar()
        row = QHBoxLayout()
        row.addWidget(self.chooser)
        row.addStretch(1)
        self.top.addWidget(self.files)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.bar)
        self.widen(_WIDE)
        self.fill()
        self.chooser.chosen.connect(self.open)
        self.files.problem.connect(self.problem)
        self.files.told.connect(self.told)
        self.files.chosen.connect(self.take_file)
        self.bar.save_requested.connect(self.save)
        self.bar.drop_requested.connect(self._drop)
        self.chooser.choose(PRESETS.code)
        self.open(PRESETS.code)

    def editor(self) -> CatalogueEditor:
        """The catalogue that is open."""
        return self._editors[self.files.spec.code]

    def open(self, code: str) -> None:
        """Show a catalogue by its code."""
        spec = next(spec for spec in _EDITED if spec.code == code)
        self.chooser.choose(code)
        with telling(self), self.session.store.read():
            if code not in self._editors:
                made = CatalogueEditor(self.session, spec)
                self._editors[code] = made
                self.stack.addWidget(made)
                made.reload()
                made.edited.connect(self._look)
            else:
                self._editors[code].store_changed()
        self.files.spec = spec
        self.note.setText(tr(_NOTES[code]))
        self.stack.setCurrentWidget(self._editors[code])
        self._look()

    def reload(self) -> None:
        self.store_changed()

    def store_changed(self) -> None:
        if self.panel is None:
            self.editor().store_changed()
        self._look()

    def _look(self) -> None:
        with telling(self), self.session.store.read():
            editor = self.editor()
            self.bar.look()
            self.bar.show_state(editor.unsaved(), len(editor.draft.found().faults))

    def save(self) -> None:
        """Write what was changed in the catalogue that is open."""
        editor = self.editor()
        made = editor.draft.found().plan
        if editor.draft.found().faults or made is None:
            editor.show_first_fault()
            return
        with telling(self):
            self._check_pin()
            by = settings.get(settings.OFFICER_ON_SHIFT)
            apply(self.session.store, made, by, self.session.now())
            self.bar.pin.clear()
            with self.session.store.read():
                editor.reload()
            said = tr("Đã lưu {0}: {1}.").format(tr(editor.spec.label), summary_words(made))
            self.told.emit(said)
            self.changed.emit()

    def _check_pin(self) -> None:
        try:
            require_pin_if_set(self.session.store, self.bar.given(), self.session.now())
        except Refused:
            self.bar.ask_again()
            raise

    def _drop(self) -> None:
        with telling(self), self.session.store.read():
            self.editor().reload()

    def take_file(self, path: Path) -> None:
        """Look at a file for the catalogue that is open."""
        if self.editor().unsaved():
            self.problem.emit(
                Refused("Danh mục còn thay đổi chưa lưu. Hãy lưu hoặc bỏ trước khi nhập tệp.")
            )
            return
        self.panel = ImportPanel(self.session, self.files.spec, path)
        self.panel.problem.connect(self.problem)
        self.panel.told.connect(self.told)
        self.panel.taken.connect(self.changed)
        self.panel.closed.connect(self._panel_closed)
        self.stack.addWidget(self.panel)
        self.stack.setCurrentWidget(self.panel)
        self.panel.setFocus()
        self._show_panel(True)

    def _panel_closed(self) -> None:
        panel, self.panel = self.panel, None
        if panel is None:
            return
        self.stack.removeWidget(panel)
        panel.deleteLater()
        self._show_panel(False)
        self.open(self.files.spec.code)
        self.files.take.setFocus()

    def _show_panel(self, there: bool) -> None:
        self.chooser.setEnabled(not there)
        self.files.setEnabled(not there)
        self.bar.setVisible(not there)
        self.note.setVisible(not there)
