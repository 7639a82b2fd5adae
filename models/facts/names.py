"""What facts name: entries of catalogues, channels, batches and answers of another store.

A code that this store does not know is kept as it is and named as the other store names it: as a
retired entry, which nobody can choose and every report names. Of several other stores the newest
word wins, whatever came first. What the supervisor made of the entry since is left alone.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from models.errors import Refused
from models.facts.checks import (
    Check,
    between,
    code,
    day,
    empty_or,
    flag,
    ident,
    matching,
    moment,
    none_or,
    one_of,
    words,
)
from models.places import register
from models.places.links import checked_link
from models.store.desk_schema import AnswerRow
from models.store.pcs_schema import OtherName
from models.store.rows import dicts
from models.store.schema import (
    Channel,
    Counter,
    FieldRow,
    Officer,
    Preset,
    PrintBatch,
    ProcedureRow,
    ShiftRow,
    Table,
)
from models.store.supervisor_schema import Place
from models.text.fold import fold
from models.text.order import person_sort_key


@dataclass(frozen=True)
class Name:
    """An entry of a catalogue as another store has it: ``kind`` of :data:`CATALOGUES`."""

    kind: str
    code: str
    said: dict[str, Any]


@dataclass(frozen=True)
class Catalogue:
    """Columns that travel, each with its check."""

    table: type[Table]
    columns: Mapping[str, Check]


_name = words(200)
CATALOGUES: dict[str, Catalogue] = {
    "officer": Catalogue(Officer, {"name": _name}),
    "counter": Catalogue(Counter, {"name": _name}),
    "field": Catalogue(FieldRow, {"name": _name, "group_name": _name}),
    "shift": Catalogue(
        ShiftRow, {"name": _name, "start": words(5), "end": words(5), "weekdays": words(20)}
    ),
    "preset": Catalogue(
        Preset,
        {
            "key": between(0, 99),
            "label": _name,
            "hint": _name,
            "activity": code,
            "outcome": code,
        },
    ),
    "procedure": Catalogue(ProcedureRow, {"name": words(1_000), "field": empty_or(code)}),
}


def _page(value: Any) -> None:
    """The address of a page as the register keeps it."""
    try:
        same = type(value) is str and checked_link(value) == value
    except Refused:
        same = False
    if not same:
        raise ValueError("page")


CHANNEL: dict[str, Check] = {
    "id": ident,
    "name": _name,
    "link": words(600),
    "kind": code,
    "owner": _name,
    "fingerprint": words(20),
}
BATCH: dict[str, Check] = {
    "id": ident,
    "number": words(60),
    "kind": code,
    "language": code,
    "channel": ident,
    "link": words(600),
    "fingerprint": words(20),
    "created_at": moment,
    "officer": empty_or(code),
    "sample": flag,
}
ANSWER: dict[str, Check] = {
    "id": ident,
    "question": words(4_000),
    "answer": words(60_000),
    "field": empty_or(code),
    "field_name": _name,
    "source": words(2_000),
    "document": words(1_000),
    "day": empty_or(day),
}
PLACE: dict[str, Check] = {
    "id": ident,
    "unit": code,
    "kind": one_of(register.KINDS),
    "name": words(register.NAME_LENGTH),
    "link": empty_or(_page),
    "created_at": moment,
    "batch": none_or(matching(register.BATCH_NUMBER)),
}
THINGS: dict[str, tuple[type[Table], Mapping[str, Check]]] = {
    "channel": (Channel, CHANNEL),
    "batch": (PrintBatch, BATCH),
    "answer": (AnswerRow, ANSWER),
    "place": (Place, PLACE),
}
"""What facts refer to by id, in the order in which it can be taken in."""


def check_name(name: Name) -> None:
    """Raises ValueError for what no catalogue of ours holds."""
    catalogue = CATALOGUES.get(name.kind)
    if catalogue is None or set(name.said) != set(catalogue.columns):
        raise ValueError("name")
    code(name.code)
    for column, check in catalogue.columns.items():
        check(name.said[column])


def check_thing(kind: str, values: Mapping[str, Any]) -> None:
    """Raises ValueError for what no store of ours holds."""
    if kind not in THINGS or set(values) != set(THINGS[kind][1]):
        raise ValueError("thing")
    for column, check in THINGS[kind][1].items():
        check(values[column])
    if kind == "place" and bool(values["link"]) != (values["kind"] in register.ON_THE_WEB):
        raise ValueError("link")
    if kind == "place" and values["batch"] and values["kind"] != register.WALL:
        raise ValueError("batch")


def collect_names(used: Mapping[str, Iterable[str]]) -> list[Name]:
    """The entries with these codes, by kind, in a fixed order."""
    found = []
    for kind, catalogue in CATALOGUES.items():
        table: Any = catalogue.table
        wanted = set(used.get(kind, ()))
        columns = [table.code, *(getattr(table, column) for column in catalogue.columns)]
        for row in dicts(table.select(*columns).order_by(table.code)):
            if row["code"] in wanted:
                found.append(Name(kind, str(row.pop("code")), row))
    return found


def keep_names(pc: str, said_at: str, names: Iterable[Name]) -> None:
    """Name the codes that the catalogues of this store lack. Call inside ``store.write()``."""
    for name in names:
        table: Any = CATALOGUES[name.kind].table
        known = table.get_or_none(table.code == name.code)
        told = OtherName.get_or_none((OtherName.kind == name.kind) & (OtherName.code == name.code))
        said = json.dumps(name.said, ensure_ascii=False, sort_keys=True)
        if told is None:
            if known is None:
                OtherName.create(kind=name.kind, code=name.code, said_at=said_at, pc=pc, said=said)
                table.insert(code=name.code, **_entry(name), active=False).execute()
            continue
        if (told.said_at, told.pc, told.said) >= (said_at, pc, said):
            continue
        before = Name(name.kind, name.code, json.loads(told.said))
        OtherName.update(said_at=said_at, pc=pc, said=said).where(
            (OtherName.kind == name.kind) & (OtherName.code == name.code)
        ).execute()
        if known is not None and not known.active and _is(known, before):
            table.update(**_entry(name)).where(table.code == name.code).execute()


def _is(row: Any, name: Name) -> bool:
    return all(getattr(row, column) == value for column, value in name.said.items())


def _entry(name: Name) -> dict[str, Any]:
    """The columns of a retired entry, those for searching and sorting with them."""
    more: dict[str, Any] = {}
    if name.kind == "officer":
        more = {
            "folded": fold(name.said["name"]),
            "sort_key": person_sort_key(name.said["name"]),
        }
    elif name.kind == "preset":
        more = {"folded": fold(name.said["label"])}
    elif name.kind in ("field", "procedure"):
        more = {"folded": fold(name.said["name"])}
    if name.kind != "preset":
        # Behind everything that was entered here.
        more["position"] = 9_999
    return {**name.said, **more}
