"""A link with the policy's verdict on it while it is typed."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from models.channels.links import LinkVerdict, fingerprint, judge_link, readable_link
from ui.i18n import tr, tr_filled
from ui.pages.admin.channels.picture_drop import has_picture
from ui.parts.cards import Notice
from ui.parts.pieces import field, quiet

LEVEL_OF = {"accept": "ok", "warn": "warn", "confirm": "warn", "reject": "bad"}
_BEGINNING = "https://"


class LinkEdit(QLineEdit):
    """Pastes text as ever; a picture or a file goes to whoever reads pictures."""

    picture_pasted = Signal(QMimeData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            clipboard = QGuiApplication.clipboard().mimeData()
            # Office programs put a picture beside copied text: here the text is meant.
            if has_picture(clipboard) and (clipboard.hasUrls() or not clipboard.hasText()):
                self.picture_pasted.emit(clipboard)
                return
        super().keyPressEvent(event)


class LinkField(QWidget):
    """``changed`` whenever what it would store changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict: LinkVerdict | None = None
        self.edit = LinkEdit()
        self.edit.setPlaceholderText(tr("https://zalo.me/ kèm mã số OA (15 đến 20 chữ số)"))
        self.notice = Notice()
        self.hint = quiet(
            tr("Dán hoặc gõ liên kết lấy từ nguồn chính thức của Bộ; liên kết được xét ngay."), True
        )
        self.strip = QCheckBox()
        self.strip.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(field(tr("Liên kết chính thức"), self.edit))
        column.addWidget(self.notice)
        column.addWidget(self.strip)
        column.addWidget(self.hint)
        self.edit.textChanged.connect(self._judge)
        self.strip.toggled.connect(self._tell)

    def is_ready(self) -> bool:
        """Whether the link may be stored as it stands."""
        if self.verdict is None or self.verdict.verdict == "reject":
            return False
        return self.verdict.verdict != "confirm" or self.strip.isChecked()

    def strip_confirmed(self) -> bool:
        """Whether the person accepted the link without its superfluous part."""
        return not self.strip.isHidden() and self.strip.isChecked()

    def _judge(self, text: str) -> None:
        link = text.strip()
        self.strip.setChecked(False)
        self.strip.hide()
        # Nobody has made a mistake yet who is still typing the first eight letters.
        if _BEGINNING.startswith(link.lower()):
            self.verdict = None
            self.notice.clear()
            self.hint.show()
        else:
            self.verdict = judge_link(text)
            self.hint.hide()
            self.notice.say(LEVEL_OF[self.verdict.verdict], self._words(self.verdict))
        self.changed.emit()

    def _words(self, verdict: LinkVerdict) -> str:
        said = tr_filled(verdict.template, verdict.values)
        if verdict.canonical is None:
            return said
        if verdict.verdict == "confirm":
            self.strip.setText(
                tr("Dùng liên kết đã bỏ phần thừa: {0}").format(readable_link(verdict.canonical))
            )
            self.strip.show()
            return said
        return tr("{0} Mã kiểm tra: {1}").format(said, fingerprint(verdict.canonical))

    def _tell(self) -> None:
        self.changed.emit()
