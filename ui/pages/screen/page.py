"""The page "Màn hình": seven tabs, of which all but the first are made when they are opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from models.errors import Problem
from ui.i18n import N_, tr
from ui.no_channel import NoChannel
from ui.pages.screen.show.show_tab import ShowTab
from ui.pages.screen.tab import Tab
from ui.session import Session

SHOW, CONTENT, HOURS = "show", "content", "hours"
PACKS, PROOF, CHECKS, PLACES = "packs", "proof", "checks", "places"
TABS = (
    (SHOW, N_("Trình chiếu")),
    (CONTENT, N_("Trang và nội dung")),
    (HOURS, N_("Giờ mở cửa và cảm ứng")),
    (PACKS, N_("Gói nội dung")),
    (PROOF, N_("Bằng chứng")),
    (CHECKS, N_("Kiểm tra mã")),
    (PLACES, N_("Nơi treo mã")),
)
_UNSAVED = " •"


class ScreenPage(QWidget):
    """Emits what is wanted of the public screen; the program owns its process."""

    problem = Signal(object)
    told = Signal(str)
    changed = Signal()
    start_requested = Signal()
    stop_requested = Signal()
    preview_requested = Signal()
    channels_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tabs: dict[str, Tab] = {}
        self.no_channel = NoChannel()
        self.bar = QTabBar()
        self.stack = QStackedWidget()
        self._build()
        self.showing = ShowTab(session)
        self._add(SHOW, self.showing)
        self.showing.start_requested.connect(self.start_requested)
        self.showing.stop_requested.connect(self.stop_requested)
        self.showing.preview_requested.connect(self.preview_requested)
        self.no_channel.channels_requested.connect(self.channels_requested)
        self.setFocusProxy(self.showing)
        self.reload()
        self.bar.currentChanged.connect(self._open)

    def reload(self) -> None:
        """Read everything in sight again; what is being edited stays."""
        try:
            with self._session.store.read():
                self.no_channel.look()
        except Problem as problem:
            self.problem.emit(problem)
        self._tabs[self.open_code()].reload()

    def store_changed(self) -> None:
        """Somebody else wrote into the store."""
        self.reload()

    def show_running(self, running: bool) -> None:
        """Whether the screen's process lives, from who owns it: a crashed one says nothing."""
        self.showing.show_running(running)

    def open_tab(self, code: str) -> Tab:
        """Show a tab, making it first if need be."""
        self.bar.setCurrentIndex([name for name, _ in TABS].index(code))
        return self._tabs[code]

    def open_code(self) -> str:
        """Which tab is open."""
        return TABS[self.bar.currentIndex()][0]

    def _build(self) -> None:
        title = QLabel(tr("Màn hình công cộng"))
        title.setProperty("role", "title")
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(tr("Các phần của trang Màn hình"))
        for _, label in TABS:
            self.bar.addTab(tr(label))
        for keys, press in (("Ctrl+Tab", self._next), ("Ctrl+Shift+Tab", self._previous)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(press)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 14, 22, 14)
        outer.setSpacing(10)
        outer.addWidget(title)
        outer.addWidget(self.bar)
        outer.addWidget(self.no_channel)
        outer.addWidget(self.stack, 1)

    def _add(self, code: str, tab: Tab) -> None:
        self._tabs[code] = tab
        self.stack.addWidget(tab)
        tab.problem.connect(self.problem)
        tab.told.connect(self.told)
        tab.changed.connect(self.changed)
        tab.channels_requested.connect(self.channels_requested)
        tab.edited.connect(self._mark_edited)

    def _open(self, place: int) -> None:
        code = TABS[place][0]
        fresh = code not in self._tabs
        if fresh:
            self._add(code, self._make(code))
        tab = self._tabs[code]
        typed_in = self.stack.isAncestorOf(self.focusWidget() or self)
        self.stack.setCurrentWidget(tab)
        self.setFocusProxy(tab)
        if not fresh:
            tab.reload()
        if typed_in:
            tab.setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, code: str) -> Tab:
        # Whoever only starts the screen does not wait for what the other tabs need.
        if code == CONTENT:
            from ui.pages.screen.content.content_tab import ContentTab

            return ContentTab(self._session)
        if code == HOURS:
            from ui.pages.screen.hours.hours_tab import HoursTab

            return HoursTab(self._session)
        if code == PACKS:
            from ui.pages.screen.packs.packs_tab import PacksTab

            return PacksTab(self._session)
        if code == PROOF:
            from ui.pages.screen.proof.proof_tab import ProofTab

            return ProofTab(self._session)
        if code == PLACES:
            from ui.pages.screen.places.places_tab import PlacesTab

            return PlacesTab(self._session)
        from ui.pages.screen.checks.checks_tab import ChecksTab

        return ChecksTab(self._session)

    def _mark_edited(self) -> None:
        for place, (code, label) in enumerate(TABS):
            unsaved = code in self._tabs and self._tabs[code].is_edited()
            self.bar.setTabText(place, tr(label) + (_UNSAVED if unsaved else ""))
            self.bar.setTabToolTip(place, tr("Có nội dung chưa lưu") if unsaved else "")

    def _next(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + 1) % len(TABS))

    def _previous(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() - 1) % len(TABS))
