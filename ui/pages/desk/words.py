"""Words for codes, as the desk shows them."""

from models.log.interactions import Interaction
from ui.i18n import N_, tr

VISITOR_LABELS = {
    "citizen": N_("Người dân"),
    "business": N_("Doanh nghiệp"),
    "organisation": N_("Tổ chức"),
    "civil_servant": N_("CBCCVC"),
    "worker": N_("Người lao động"),
}


def label_of(row: Interaction, labels: dict[str, str]) -> str:
    """The button's label, with the quantity where it is more than one."""
    label = tr(labels.get(row.preset, row.preset))
    return f"{label} ×{row.quantity}" if row.quantity > 1 else label


def about_row(row: Interaction, fields: dict[str, str]) -> str:
    """Visitor type and field in one line."""
    parts = [tr(VISITOR_LABELS.get(row.visitor, row.visitor))]
    if row.field:
        parts.append(tr(fields.get(row.field, row.field)))
    if row.entry_mode == "kiosk":
        parts.append(tr("Màn hình công cộng"))
    if row.note:
        parts.append(row.note)
    return " · ".join(parts)
