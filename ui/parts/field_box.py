"""A list of the fields (lĩnh vực) to choose from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from models.log.context import FieldNow
from ui.i18n import tr
from ui.theme.cut_box import CutBox

_SEEN = Qt.ItemDataRole.UserRole + 1


def field_box() -> QComboBox:
    """A list of fields."""
    box = CutBox()
    box.setAccessibleName(tr("Lĩnh vực"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(15)
    box.setMaxVisibleItems(20)
    box.view().setMinimumWidth(420)
    return box


def fill_fields(box: QComboBox, fields: list[FieldNow], chosen: str) -> None:
    """Put the fields into a box: none first, favourites, a line, the others."""
    box.clear()
    box.addItem(tr("Không chọn lĩnh vực"), "")
    for field in fields:
        if not field.favourite and box.count() > 1 and box.itemData(0, _SEEN) is None:
            box.setItemData(0, True, _SEEN)
            box.insertSeparator(box.count())
        box.addItem(tr(field.name), field.code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
