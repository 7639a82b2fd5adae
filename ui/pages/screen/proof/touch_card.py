"""What visitors touched, counted; nobody is identified."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from models.display.program import PageSpec
from ui.i18n import N_, tr
from ui.pages.screen.proof.charts import Bar, CountChart
from ui.pages.screen.words import visited_title
from ui.parts.pieces import quiet

# The same levels under the same words as on the public screen.
_LEVELS = {
    3: (N_("Rất hài lòng"), N_("Hài lòng"), N_("Không hài lòng")),
    5: (
        N_("Rất hài lòng"),
        N_("Hài lòng"),
        N_("Bình thường"),
        N_("Không hài lòng"),
        N_("Rất không hài lòng"),
    ),
}
_MOST_PAGES = 5


class TouchCard(QFrame):
    """Two small charts and the sentence that belongs to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.pages = CountChart(tr("Trang người dân đã mở"), tr("Chưa có ai chạm."))
        self.rated = CountChart(tr("Đánh giá phần hướng dẫn"), tr("Chưa có đánh giá nào."))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(4)
        for title, chart in (
            (tr("Trang người dân đã mở"), self.pages),
            (tr("Đánh giá phần hướng dẫn"), self.rated),
        ):
            heading = QLabel(title)
            heading.setStyleSheet("font-weight: 700;")
            column.addWidget(heading)
            column.addWidget(chart)
            column.addSpacing(6)
        column.addStretch(1)
        note = tr("Chỉ đếm số lần chạm. Không ghi và không nhận diện ai.")
        column.addWidget(quiet(note, small=True))

    def show_counts(
        self, views: Mapping[str, int], rated: Mapping[str, int], pages: Iterable[PageSpec]
    ) -> None:
        """``views`` by page, ``rated`` by ``levels/level``."""
        known = tuple(pages)
        counts: dict[str, int] = {}
        for page, count in views.items():
            title = visited_title(page, known)
            counts[title] = counts.get(title, 0) + count
        bars = sorted((Bar(name, count) for name, count in counts.items()), key=_most)
        self.pages.show_bars(bars[:_MOST_PAGES])
        self.rated.show_bars(_levels(rated))


def _most(bar: Bar) -> int:
    return -bar.count


def _levels(rated: Mapping[str, int]) -> list[Bar]:
    """Levels of three and of five are told apart only where both were used."""
    used = sorted({int(name.split("/")[0]) for name in rated})
    found = []
    for levels in used:
        for level, label in enumerate(_LEVELS[levels], start=1):
            name = tr(label)
            if len(used) > 1:
                name = tr("{0} ({1} mức)").format(name, levels)
            found.append(Bar(name, rated.get(f"{levels}/{level}", 0)))
    return found
