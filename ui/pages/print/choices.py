"""What to print: sheet, edition, channel, copies; and the two ways out, printer and PDF."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.channels.register import ChannelNow
from ui.i18n import N_, tr
from ui.pages.print.printer_fix import PrinterFix
from ui.theme import tokens
from ui.theme.icons import icon

MOST_COPIES = 500
_COLUMNS = 2
_KINDS = (("a5", N_("A5 phát tay")), ("a4", N_("A4 dán tường")))
_EDITIONS = (
    ("vi", N_("Tiếng Việt")),
    ("en", N_("English")),
    ("vi+en", N_("Song ngữ")),
    ("vi-large", N_("Chữ lớn")),
)


class Choices(QScrollArea):
    """Scrolls when the window is low."""

    changed = Signal()
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is inside takes the focus, and scrolls into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kind_group, self.edition_group = QButtonGroup(self), QButtonGroup(self)
        self.channels = QComboBox()
        self.check_code = QLabel()
        self.copies = QSpinBox()
        self.print_button = QPushButton(tr("In…"))
        self.save_button = QPushButton(tr("Lưu PDF…"))
        self.told = QLabel()
        self.fix_button = QPushButton(tr("Chỉnh máy in"))
        self.fix = PrinterFix()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.channels.setAccessibleName(tr("Kênh"))
        self.channels.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.channels.setMinimumContentsLength(8)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setAccessibleName(tr("Số tờ"))
        self.print_button.setProperty("kind", "primary")
        self.print_button.setIcon(icon("printer", tokens.CARD))
        self.save_button.setIcon(icon("download", tokens.PRIMARY))
        self.fix_button.setProperty("kind", "quiet")
        self.fix_button.setCheckable(True)
        self.fix_button.setIcon(icon("chevron_right", tokens.PRIMARY, tokens.ICON_SMALL))
        self.told.setWordWrap(True)
        self.told.setProperty("role", "small")
        self.check_code.setProperty("role", "small")
        self.check_code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fix.hide()
        inside = QFrame()
        inside.setProperty("card", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label, widget in (
            (tr("Loại tờ"), _segments(self.kind_group, _KINDS, tr("Loại tờ"))),
            (tr("Bản"), _segments(self.edition_group, _EDITIONS, tr("Bản"))),
            (tr("Kênh"), self.channels),
        ):
            column.addWidget(_label(label))
            column.addWidget(widget)
            column.addSpacing(2)
        column.addWidget(self.check_code)
        column.addSpacing(6)
        column.addLayout(self._copies_row())
        column.addSpacing(6)
        column.addWidget(self.print_button)
        column.addWidget(self.save_button)
        column.addWidget(self.told)
        column.addWidget(self.fix_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fix)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def _copies_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_label(tr("Số tờ")))
        row.addStretch(1)
        row.addWidget(self.copies)
        return row

    def _wire(self) -> None:
        self.kind_group.idToggled.connect(self._toggled)
        self.edition_group.idToggled.connect(self._toggled)
        self.channels.currentIndexChanged.connect(self._channel_changed)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.fix_button.toggled.connect(self._show_fix)

    @property
    def kind(self) -> str:
        """The chosen sheet."""
        return _KINDS[self.kind_group.checkedId()][0]

    @property
    def edition(self) -> str:
        """Languages and letters of the sheet, as a code of :mod:`models.handouts.editions`."""
        return _EDITIONS[self.edition_group.checkedId()][0]

    def channel(self) -> ChannelNow | None:
        """The channel on the sheet."""
        chosen = self.channels.currentData()
        return chosen if isinstance(chosen, ChannelNow) else None

    def show_channels(self, confirmed: list[ChannelNow]) -> None:
        """The channels that may be printed, the default first; the choice stays if it can."""
        before = self.channel()
        self.channels.blockSignals(True)
        self.channels.clear()
        for channel in sorted(confirmed, key=_default_first):
            self.channels.addItem(channel.name, channel)
        for place in range(self.channels.count()):
            if before is not None and self.channels.itemData(place).id == before.id:
                self.channels.setCurrentIndex(place)
        self.channels.blockSignals(False)
        self._tell_check_code()

    def say(self, text: str, *, bad: bool = False) -> None:
        """A sentence below the buttons."""
        self.told.setText(text)
        self.told.setStyleSheet(f"color: {tokens.BAD};" if bad else "")
        self.told.setVisible(bool(text))

    def allow(self, *, printing: bool, saving: bool) -> None:
        """Which ways out there are now."""
        self.print_button.setEnabled(printing)
        self.save_button.setEnabled(saving)

    def _tell_check_code(self) -> None:
        channel = self.channel()
        code = channel.fingerprint if channel is not None else ""
        self.check_code.setText(tr("Mã kiểm tra {0}").format(f"<b>{code}</b>") if code else "")

    def _toggled(self, _place: int, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def _channel_changed(self, _place: int) -> None:
        self._tell_check_code()
        self.changed.emit()

    def _show_fix(self, wanted: bool) -> None:
        self.fix.setVisible(wanted)
        name = "chevron_down" if wanted else "chevron_right"
        self.fix_button.setIcon(icon(name, tokens.PRIMARY, tokens.ICON_SMALL))


def _default_first(channel: ChannelNow) -> bool:
    return not channel.default


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    return label


def _segments(group: QButtonGroup, choices: tuple[tuple[str, str], ...], name: str) -> QWidget:
    """Pairs of buttons below one another; one of all is chosen."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(6)
    for place, (_, text) in enumerate(choices):
        row, column = divmod(place, _COLUMNS)
        button = QPushButton(tr(text))
        button.setCheckable(True)
        button.setChecked(place == 0)
        button.setProperty("segment", "first" if column == 0 else "last")
        button.setAccessibleName(f"{name}: {tr(text)}")
        group.addButton(button, place)
        grid.addWidget(button, row, column)
        grid.setColumnStretch(column, 1)
    return holder
