"""The life of a row in words: what it said first, each change, who voided it and why."""

from dataclasses import dataclass

from models.clock import parse_time
from models.log.choices import Choices
from models.log.details import Details
from models.log.interactions import HistoryLine
from models.store.retention import BLANKED_TEXT
from models.text.formats import NOTHING, moment
from ui.i18n import N_, tr
from ui.pages.history import words
from ui.words.steps import blanked

_NAMES = {
    "preset": N_("Loại lượt"),
    "visitor": N_("Đối tượng"),
    "field": N_("Lĩnh vực"),
    "procedure": N_("Thủ tục"),
    "quantity": N_("Số lượt"),
    "note": N_("Ghi chú"),
}
_TITLES = {"original": N_("Ghi lần đầu"), "edit": N_("Sửa"), "void": N_("Đã hủy")}


@dataclass(frozen=True)
class Step:
    """One point of the line: ``title``, who and when, and what it says line by line."""

    kind: str
    title: str
    about: str
    lines: tuple[str, ...]


def life_of(details: Details, choices: Choices) -> list[Step]:
    """The steps of a row, the oldest first."""
    return [_step(line, details, choices) for line in details.story]


def _step(line: HistoryLine, details: Details, choices: Choices) -> Step:
    who = details.people.get(line.officer, line.officer)
    about = " · ".join(part for part in (moment(parse_time(line.at)), who) if part)
    lines = []
    if line.kind == "original" and len(details.story) > 1:
        lines = _first(line, choices)
    elif line.kind == "edit":
        for name, (old, new) in line.changes.items():
            was, is_now = (_value(name, value, choices) for value in (old, new))
            lines.append(f"{tr(_NAMES.get(name, name))}: {was} → {is_now}")
    if line.reason:
        lines.append(tr("Lý do: {0}").format(blanked(tr(line.reason))))
    return Step(line.kind, tr(_TITLES.get(line.kind, line.kind)), about, tuple(lines))


def _first(line: HistoryLine, choices: Choices) -> list[str]:
    said = [_value("preset", line.changes.get("preset"), choices)]
    quantity = line.changes.get("quantity", 1)
    if quantity != 1:
        said[0] += f" ×{quantity}"
    said += [
        _value(name, line.changes[name], choices)
        for name in ("visitor", "field", "procedure", "note")
        if line.changes.get(name)
    ]
    return [" · ".join(said)]


def _value(name: str, value: object, choices: Choices) -> str:
    if value in (None, ""):
        return NOTHING
    text = str(value)
    if name == "preset":
        return tr(choices.names("presets").get(text, text))
    if name == "field":
        return tr(choices.names("fields").get(text, text))
    if name == "visitor":
        return words.visitor(text)
    return f"“{text}”" if name == "note" and text != BLANKED_TEXT else blanked(text)
