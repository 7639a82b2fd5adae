"""The tab "Nơi treo mã": the register, and the place that is chosen beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.errors import Problem
from models.places import register
from models.places.twins import as_one, keep_only, twins
from models.setup import desk
from models.text.formats import number
from models.uuid7 import uuid7
from ui.i18n import tr
from ui.pages.screen.places.add_form import AddForm
from ui.pages.screen.places.place_view import PlaceView
from ui.pages.screen.places.table import PlacesTable
from ui.pages.screen.tab import Tab
from ui.parts.cards import Notice
from ui.parts.pieces import button, quiet
from ui.parts.scrolling import in_scroll
from ui.parts.telling import telling
from ui.session import Session


class PlacesTab(Tab):
    """Every step is one call of the models; the officer on shift takes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names: dict[str, str] = {}
        self._check = uuid7(session.now())
        self.add = button(tr("Thêm nơi treo mã…"), "primary")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.table, self.form, self.view = PlacesTable(), AddForm(), PlaceView()
        self.alike = Notice()
        self._twins: dict[str, tuple[register.PlaceNow, ...]] = {}
        self.none = quiet(
            tr(
                "Chưa có nơi nào. Thêm từng tờ dán, trang web, cổng thông tin và màn hình có mã "
                "của kênh chính thức để ai cũng biết nơi nào cần xem lại."
            )
        )
        self._build()
        self._wire()
        self.reload()

    def _build(self) -> None:
        heading = QLabel(tr("Các nơi treo mã"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.add)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 12, 18, 14)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addWidget(
            quiet(
                tr(
                    "Mỗi lần xem là một dòng mới, không sửa dòng cũ. Gói tuần chỉ mang số lượng và "
                    "ngày kiểm tra, không mang tên ai."
                ),
                small=True,
            )
        )
        inside.addWidget(self.alike)
        inside.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.table, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.view)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card, 7)
        self.side = in_scroll(side)
        row.addWidget(self.side, 5)
        self.form.hide()
        self.setFocusProxy(self.add)

    def _wire(self) -> None:
        self.add.clicked.connect(self.begin_add)
        self.form.added.connect(self._add)
        self.form.left.connect(self._leave)
        self.table.picked.connect(self._show)
        self.view.found.connect(self._found)
        self.view.retired.connect(self._retire)
        self.view.kept.connect(self._keep)

    def reload(self) -> None:
        with telling(self), self.session.store.read():
            self._names = {one.code: one.name for one in desk.officers(active_only=False)}
            found = register.places()
            self._twins = twins(found)
            self.table.show_places(found, frozenset(self._twins))
            self.table.setVisible(bool(found))
            self.none.setVisible(not found)
            self.count.setText(tr("{0} nơi").format(number(len(as_one(found)))) if found else "")
            said = tr("{0} mục trùng tên với mục cùng loại, báo cáo chỉ tính một lần: hãy xem lại.")
            many = len(self._twins)
            self.alike.say("warn", said.format(number(many)) if many else "")

    def begin_add(self) -> None:
        """Ask for a new place."""
        self.form.begin()
        self.view.hide()

    def _leave(self) -> None:
        self.form.hide()
        self._show(self.table.chosen())
        self.add.setFocus()

    def _add(self) -> None:
        kind, name, link, batch = self.form.values()
        try:
            by, now = desk.officer_on_shift().code, self.session.now()
            made = register.add_place(self.session.store, kind, name, link, batch, by, now)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self.form.forget()
        self.reload()
        self.table.choose(made.id)
        self._show(made.id)
        self.table.setFocus()
        self.told.emit(tr("Đã thêm nơi treo mã"))
        self.changed.emit()

    def _found(self, state: str) -> None:
        chosen, batch = self.table.chosen(), self.view.batch.text()
        try:
            by, now = desk.officer_on_shift().code, self.session.now()
            register.check_place(self.session.store, chosen, state, batch, by, now, self._check)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._check = uuid7(now)
        self._kept(tr("Đã ghi lần kiểm tra nơi treo mã"))

    def _retire(self) -> None:
        chosen, reason = self.table.chosen(), self.view.reason.text()
        try:
            by, now = desk.officer_on_shift().code, self.session.now()
            register.retire_place(self.session.store, chosen, reason, by, now)
        except Problem as problem:
            self.view.reason.setFocus()
            self.problem.emit(problem)
            return
        self._kept(tr("Đã thôi theo dõi nơi treo mã"))
        self.table.setFocus()

    def _keep(self) -> None:
        try:
            by, now = desk.officer_on_shift().code, self.session.now()
            gone = keep_only(self.session.store, self.table.chosen(), by, now)
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._kept(tr("Đã giữ mục này, thôi theo dõi {0} mục trùng").format(len(gone)))
        self.table.setFocus()

    def _kept(self, said: str) -> None:
        self.view.forget()
        self.reload()
        self.told.emit(said)
        self.changed.emit()

    def _show(self, place_id: str) -> None:
        one = next((one for one in self.table.rows.items if one.id == place_id), None)
        self.view.setVisible(one is not None and self.form.isHidden())
        if one is not None:
            with telling(self), self.session.store.read():
                alike = self._twins.get(one.id, ())
                self.view.show_place(one, register.checks_of(one.id), self._names, alike)
