"""One page: whether and how long it is shown, its texts, its schedule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.display.page_checks import SECONDS
from models.display.program import CODE, NOTICE, PageSpec
from models.errors import Refused
from ui.i18n import N_, tr
from ui.kiosk.content import Code
from ui.pages.screen.content.channel_choice import ChannelChoice
from ui.pages.screen.content.schedule_fields import ScheduleFields
from ui.pages.screen.content.text_fields import CODE_FIELDS, NOTICE_FIELDS, TextFields
from ui.pages.screen.words import page_title
from ui.parts.one_line import OneLine
from ui.parts.scrolling import in_scroll
from ui.parts.segments import Segments

TEXTS, SCHEDULE = "texts", "schedule"
_PARTS = ((TEXTS, N_("Nội dung")), (SCHEDULE, N_("Lịch hiện")))
# Each language is called what it calls itself.
_LANGUAGES = (("vi", "Tiếng Việt"), ("en", "English"))


@dataclass(frozen=True)
class Edited:
    """A page with its texts in the language that is open, what is wrong with them, and the sites
    that it may show."""

    page: PageSpec
    texts: Mapping[str, str]
    problems: Mapping[str, Refused]
    sites: Sequence[Code] = ()


class Editor(QFrame):
    """``page_edited`` with the page and the step it belongs to, ``text_edited`` with the name
    and the new words of a text."""

    page_edited = Signal(object, str)
    text_edited = Signal(str, str)
    reset_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._page: PageSpec | None = None
        self.title = OneLine()
        self.enabled = QCheckBox(tr("Hiện"))
        self.enabled.setAccessibleName(tr("Hiện trang này"))
        self.enabled.setToolTip(tr("Hiện trang này"))
        self.seconds = QSpinBox()
        self.seconds.setRange(*SECONDS)
        self.seconds.setSuffix(tr(" giây"))
        self.seconds.setKeyboardTracking(False)
        self.seconds.setFixedWidth(140)
        self.seconds.setAccessibleName(tr("Mỗi lần hiện bao nhiêu giây"))
        self.seconds.setToolTip(tr("Mỗi lần hiện bao nhiêu giây"))
        self.part = Segments(_PARTS, tr("Phần đang sửa"))
        self.language = Segments(_LANGUAGES, tr("Ngôn ngữ của nội dung"))
        self.code_texts, self.notice_texts = TextFields(CODE_FIELDS), TextFields(NOTICE_FIELDS)
        self.schedule = ScheduleFields()
        self.channel = ChannelChoice()
        self._stack = QStackedWidget()
        self._build()
        self._wire()

    def show_page(self, edited: Edited, today: date) -> None:
        """Show a page; a field that says the same already is left alone."""
        page = edited.page
        other = self._page is None or self._page.id != page.id
        self._page = page
        self.title.show_words(page_title(page))
        always = page.kind == CODE
        for part in (self.enabled, self.part):
            part.setVisible(not always)
        if always:
            self.part.choose(TEXTS)
        self.channel.setVisible(bool(page.link))
        if page.link:
            self.channel.show_channels(edited.sites, page.link)
        self.enabled.setChecked(page.enabled)
        self.seconds.blockSignals(True)
        self.seconds.setValue(page.seconds)
        self.seconds.blockSignals(False)
        self.texts().show_texts(edited.texts, edited.problems)
        self.schedule.show_page(page, today)
        self._show_part(self.part.code())
        if other:
            self.texts().to_top()

    def texts(self) -> TextFields:
        """The fields of the page that is shown."""
        notice = self._page is not None and self._page.kind == NOTICE
        return self.notice_texts if notice else self.code_texts

    def show_texts_part(self) -> None:
        """The texts, not the schedule."""
        self.part.choose(TEXTS)
        self._show_part(TEXTS)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.enabled)
        top.addWidget(self.seconds)
        choices = QHBoxLayout()
        choices.addWidget(self.language)
        choices.addStretch(1)
        choices.addWidget(self.part)
        for part in (self.code_texts, self.notice_texts, in_scroll(self.schedule)):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 10, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.channel)
        column.addLayout(choices)
        column.addWidget(self._stack, 1)
        for row in (top, choices):
            row.setContentsMargins(0, 0, 8, 0)

    def _wire(self) -> None:
        self.enabled.clicked.connect(self._enabled_clicked)
        self.seconds.valueChanged.connect(self._seconds_changed)
        self.part.chosen.connect(self._show_part)
        self.language.chosen.connect(self.language_chosen)
        self.channel.chosen.connect(self._channel_chosen)
        self.schedule.edited.connect(self.page_edited)
        for fields in (self.code_texts, self.notice_texts):
            fields.typed.connect(self.text_edited)
            fields.reset.clicked.connect(self.reset_requested)

    def _show_part(self, part: str) -> None:
        texts = 1 if self.texts() is self.notice_texts else 0
        self._stack.setCurrentIndex(2 if part == SCHEDULE else texts)
        self.language.setVisible(part == TEXTS)

    def _enabled_clicked(self, on: bool) -> None:
        if self._page is not None:
            self.page_edited.emit(replace(self._page, enabled=on), "")

    def _seconds_changed(self, seconds: int) -> None:
        if self._page is not None:
            self.page_edited.emit(replace(self._page, seconds=seconds), "seconds")

    def _channel_chosen(self, link: str) -> None:
        if self._page is not None and link != self._page.link:
            self.page_edited.emit(replace(self._page, link=link), "")
