"""The desk window's shell: rail, pages, and the bar that tells a problem."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import N_, tr
from ui.tab_order import bring_into_sight, following, next_control, proxy_of
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.style import repolish

RAIL = (
    ("desk", N_("Quầy")),
    ("screen", N_("Màn hình")),
    ("print", N_("In ấn")),
    ("answers", N_("Hỏi đáp")),
    ("reports", N_("Báo cáo")),
    ("admin", N_("Quản trị")),
    # At the end, whatever its place in the rail: the other pages keep their keys.
    ("supervisor", N_("Tổng hợp")),
)
_BOTTOM = ("admin",)
_OFFERED = ("supervisor",)
"""Pages that only some PCs have."""
# Pages without a button of their own.
_STANDS_UNDER = {"history": "desk"}
_TOLD_MS = 8000


class Rail(QFrame):
    """The navigation at the left; Ctrl+1 … Ctrl+7 do the same."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(tokens.RAIL_WIDTH)
        name = QLabel("QUẦY\nMỘT CỬA")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 18, 8, 14)
        column.setSpacing(6)
        column.addWidget(name)
        column.addSpacing(8)
        self._group = QButtonGroup(self)
        places = {code: place for place, (code, _) in enumerate(RAIL)}
        for code, label in sorted(RAIL, key=_at_the_bottom):
            button = self._button(code, tr(label), places[code])
            if code in _BOTTOM:
                column.addStretch(1)
            column.addWidget(button)
            if code in _OFFERED:
                button.hide()
        self._group.idClicked.connect(self._tell)
        self.backup = QLabel()
        self.backup.setObjectName("backup")
        self.backup.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.backup)

    def offer(self, code: str, offered: bool) -> None:
        """Show or hide the button of a page that only some PCs have."""
        self._group.button([name for name, _ in RAIL].index(code)).setVisible(offered)

    def show_backup(self, text: str, tip: str) -> None:
        """The newest proven backup, always in sight."""
        self.backup.setText(text)
        self.backup.setToolTip(tip)
        self.backup.setAccessibleName(tip)

    def _button(self, code: str, label: str, place: int) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setIcon(
            icon(
                code,
                tokens.ON_NAVY_MUTED,
                tokens.ICON_LARGE,
                tokens.ON_NAVY,
                can_be_disabled=False,
            )
        )
        button.setIconSize(QSize(tokens.ICON_LARGE, tokens.ICON_LARGE))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(label)
        button.setToolTip(f"{label} (Ctrl+{place + 1})")
        self._group.addButton(button, place)
        return button

    def mark(self, code: str) -> None:
        """Show which page is open."""
        for place, (name, _) in enumerate(RAIL):
            if name == code:
                self._group.button(place).setChecked(True)

    def _tell(self, place: int) -> None:
        self.chosen.emit(RAIL[place][0])


def _at_the_bottom(entry: tuple[str, str]) -> bool:
    return entry[0] in _BOTTOM


class MessageBar(QFrame):
    """One sentence over all pages: a problem stays until closed, good news goes by itself.

    It lies above the page and moves nothing by itself; who holds it may make room for it.
    """

    moved = Signal()
    """It came, went or changed its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        close = QPushButton(tr("Đóng"))
        close.setProperty("kind", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self.text, 1)
        row.addWidget(close)
        self._low = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        close.clicked.connect(self.hide)
        self.hide()

    def tell(self, text: str, level: str) -> None:
        """Show ``text``; ``level`` is ok, warn or bad."""
        if self.property("level") != level:
            self.setProperty("level", level)
            repolish(self, self.text)
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.fit()
        self.show()
        self.raise_()
        self.moved.emit()
        if level == "ok":
            self._timer.start(_TOLD_MS)
        else:
            self._timer.stop()

    def fit(self) -> None:
        """Take the whole width of what it lies on, and the height that the text needs."""
        holder = self.parentWidget()
        if holder is not None:
            wide = holder.width()
            tall = self.heightForWidth(wide)
            self.setGeometry(0, holder.height() - tall if self._low else 0, wide, tall)

    def lie_low(self, low: bool) -> None:
        """At the lower edge instead of the upper one."""
        if low != self._low:
            self._low = low
            self.setProperty("low", low)
            repolish(self)
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moved.emit()


class MainWindow(QMainWindow):
    """Builds a page the first time it is asked for."""

    page_opened = Signal(str)
    """A page that was built before is shown again: it may be stale."""
    closing = Signal()
    strip_key = Signal()
    quick_key = Signal(int)
    """A function key on a page that has none of its own: a visitor does not wait for a page."""

    def __init__(self, make_page: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._make_page = make_page
        self._pages: dict[str, QWidget] = {}
        self.setWindowTitle(tr("Quầy Một Cửa"))
        self.rail = Rail()
        self.message = MessageBar()
        self.stack = QStackedWidget()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        self.message.setParent(self.stack)
        self.message.moved.connect(self._make_room)
        self.stack.currentChanged.connect(self._make_room)
        self.setMinimumSize(1000, 580)
        self._keys: list[QShortcut] = []
        self._quick: list[QShortcut] = []
        self._offered: set[str] = set()
        self.rail.chosen.connect(self.open_page)
        for place, (code, _) in enumerate(RAIL):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            shortcut.setObjectName(code)
            shortcut.activated.connect(self._open_by_key)
            self._keys.append(shortcut)
        self._allow_keys(True)
        strip = QShortcut(QKeySequence("Ctrl+Shift+T"), self)
        strip.setAutoRepeat(False)
        strip.activated.connect(self.strip_key)
        self._keys.append(strip)
        for key in range(1, 10):
            quick = QShortcut(QKeySequence(f"F{key}"), self)
            quick.setAutoRepeat(False)
            quick.setObjectName(str(key))
            quick.setEnabled(False)
            quick.activated.connect(self._press_quick_key)
            self._quick.append(quick)

    def open_page(self, code: str) -> None:
        """Show a page, building it first if need be."""
        fresh = code not in self._pages
        if fresh:
            page = self._make_page(code)
            self._pages[code] = page
            self.stack.addWidget(page)
        self.rail.mark(_STANDS_UNDER.get(code, code))
        self.message.hide()
        self.stack.setCurrentWidget(self._pages[code])
        self.message.raise_()
        give_focus(self._pages[code])
        for quick in self._quick:
            quick.setEnabled(code != "desk")
        if not fresh:
            self.page_opened.emit(code)

    def offer_page(self, code: str, offered: bool) -> None:
        """Whether this PC has a page that only some have: its button and its key."""
        (self._offered.add if offered else self._offered.discard)(code)
        self.rail.offer(code, offered)
        self._allow_keys(self.rail.isVisibleTo(self))

    def page(self, code: str) -> QWidget | None:
        """A page that was built already."""
        return self._pages.get(code)

    def show_alone(self, widget: QWidget) -> None:
        """Show something in place of all pages, as the first run does."""
        self.rail.hide()
        self._allow_keys(False)
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        self.message.raise_()

    def done_alone(self, widget: QWidget) -> None:
        """Back to the pages."""
        self.message.hide()
        self.stack.removeWidget(widget)
        widget.deleteLater()
        self._allow_keys(True)
        self.rail.show()

    def _make_room(self) -> None:
        """Neither a page's title and buttons stay covered, nor does a button move unasked.

        A sentence that stays lays the page down; one that goes by itself lies at the lower edge.
        What the clerk logs with never moves.
        """
        logs = self.stack.currentWidget() is self._pages.get("desk")
        stays = self.message.property("level") != "ok" or self.rail.isHidden()
        self.message.lie_low(not stays and not logs)
        room = self.message.height() if stays and not logs and self.message.isVisible() else 0
        self.stack.setContentsMargins(0, room, 0, 0)

    def _allow_keys(self, allowed: bool) -> None:
        for shortcut in self._keys:
            code = shortcut.objectName()
            shortcut.setEnabled(allowed and (code not in _OFFERED or code in self._offered))

    def _press_quick_key(self) -> None:
        self.quick_key.emit(int(self.sender().objectName()))

    def _open_by_key(self) -> None:
        self.open_page(self.sender().objectName())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyRelease,
        ):
            page = self.stack.currentWidget()
            focus = self.focusWidget()
            keys = getattr(page, "keys", None)
            # Inside the page it was seen already.
            outside = page is not None and focus is not page and not page.isAncestorOf(focus)
            if keys is not None and outside:
                keys.note(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.message.hide()
            return
        take = getattr(self.stack.currentWidget(), "take_pad_key", None)
        if take is None or not take(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        control = next_control(self, forward)
        if control is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        control.setFocus(reason)
        bring_into_sight(control)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.message.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def give_focus(page: QWidget) -> None:
    """The focus on a control of the page that can be seen: its own choice, else its first one."""
    control = page
    while (proxy := proxy_of(control)) is not None:
        control = proxy
    if control is page:
        control = following(page)
        while control is not page and not _takes_focus(control, page):
            control = following(control)
    # As with a Tab: a button shows its ring after the keyboard only.
    control.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_focus(control: QWidget, page: QWidget) -> bool:
    # A scroll area takes the focus too, but shows nothing of it.
    if not page.isAncestorOf(control) or isinstance(control, QScrollArea):
        return False
    if not control.isVisibleTo(page):
        return False
    return control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
