"""What a row can be corrected to: entries in use, and what it bears itself though retired."""

from models.log.choices import Choices
from models.log.context import FieldNow, LogContext, PresetNow
from models.log.interactions import Interaction
from ui.i18n import tr


def offered(
    row: Interaction, context: LogContext, choices: Choices
) -> tuple[list[PresetNow], list[FieldNow]]:
    """Buttons and fields for the form of a row."""
    presets, fields = list(context.presets.values()), list(context.fields.values())
    if row.preset not in context.presets:
        label = _retired(choices.names("presets"), row.preset)
        presets.append(PresetNow(0, row.preset, label, "", row.activity, row.outcome))
    if row.field and row.field not in context.fields:
        label = _retired(choices.names("fields"), row.field)
        fields.append(FieldNow(row.field, label, "", favourite=False))
    return presets, fields


def _retired(names: dict[str, str], code: str) -> str:
    return tr("{0} (đã ngừng)").format(tr(names.get(code, code)))
