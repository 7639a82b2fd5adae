"""Which registered site a page of petitions or of the service portal shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from models.channels.links import readable_link
from ui.i18n import tr
from ui.kiosk.content import Code


class ChannelChoice(QWidget):
    """``chosen`` with the canonical link of a confirmed channel."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setAccessibleName(tr("Kênh của trang này"))
        label = QLabel(tr("Kênh"))
        label.setBuddy(self.box)
        label.setStyleSheet("font-weight: 500;")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        self._shown: list[tuple[str, str]] = []
        self.box.activated.connect(self._activated)

    def show_channels(self, sites: Sequence[Code], link: str) -> None:
        """The confirmed sites, and ``link``, which the page has, whatever it is."""
        rows = [(site.link, f"{site.name} · {site.shown_link}") for site in sites]
        if link not in [known for known, _ in rows]:
            said = tr("{0} (chưa xác nhận)").format(readable_link(link))
            rows.insert(0, (link, said))
        if rows != self._shown:
            self._shown = rows
            self.box.clear()
            for known, words in rows:
                self.box.addItem(words, known)
        place = self.box.findData(link)
        self.box.setCurrentIndex(place)
        self.box.setToolTip(self.box.itemText(place))

    def _activated(self, place: int) -> None:
        self.chosen.emit(str(self.box.itemData(place)))
