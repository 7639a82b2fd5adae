"""The catalogues a new store starts with, from ``resources/seeds/*.csv``."""

import csv

from models.resources import resource_path
from models.store.schema import FieldRow, HolidayRow, Preset, ShiftRow
from models.text.fold import fold


def read_seed(name: str) -> list[dict[str, str]]:
    """The lines of one seed file (UTF-8, ``;``), keyed by its header."""
    path = resource_path("seeds", f"{name}.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def plant() -> None:
    """Fill the empty catalogues. Call inside a transaction."""
    Preset.insert_many(
        {**line, "key": int(line["key"]), "folded": fold(line["label"])}
        for line in read_seed("presets")
    ).execute()
    FieldRow.insert_many(
        {
            "code": line["code"],
            "name": line["name"],
            "group_name": line["group"],
            "folded": fold(line["name"]),
            "favourite": line["favourite"] == "1",
            "position": int(line["sort"]),
        }
        for line in read_seed("fields")
    ).execute()
    HolidayRow.insert_many(
        {"day": line["date"], "name": line["name"], "kind": line["kind"]}
        for line in read_seed("holidays")
    ).execute()
    ShiftRow.insert_many(
        {**line, "position": place} for place, line in enumerate(read_seed("shifts"))
    ).execute()
