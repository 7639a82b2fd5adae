"""The 3,321 communal units of July 2026 (QĐ 19/2025/QĐ-TTg), searched without accents."""

import csv
from dataclasses import dataclass
from functools import lru_cache

from models.resources import resource_path
from models.text.fold import fold

_PREFIXES = ("phuong ", "xa ", "dac khu ")


@dataclass(frozen=True)
class UnitEntry:
    """One unit of the official list; ``name`` carries its kind ("Phường An Bình")."""

    code: str
    name: str
    province_code: str
    province: str
    province_kind: str

    @property
    def place(self) -> str:
        """Name with its province, as shown in lists."""
        kind = "thành phố" if self.province_kind == "thanh_pho" else "tỉnh"
        return f"{self.name}, {kind} {self.province}"

    @property
    def centre_name(self) -> str:
        """The legal name of its centre since 7/2025."""
        first, _, rest = self.name.partition(" ")
        if first == "Đặc":
            first, rest = "Đặc khu", self.name.removeprefix("Đặc khu ")
        return f"Trung tâm Phục vụ hành chính công {first.lower()} {rest}"

    @property
    def parent_agency(self) -> str:
        """The agency above the centre, as a letterhead names it."""
        return f"Ủy ban nhân dân {self.name[0].lower()}{self.name[1:]}"


@lru_cache(maxsize=1)
def _directory() -> tuple[tuple[UnitEntry, str], ...]:
    with resource_path("seeds", "units.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file, delimiter=";"))
    entries = []
    for line in lines:
        entry = UnitEntry(
            line["code"],
            line["name"],
            line["province_code"],
            line["province"],
            line["province_kind"],
        )
        entries.append((entry, fold(f"{entry.code} {entry.place}")))
    return tuple(entries)


def find_unit(code: str) -> UnitEntry | None:
    """The unit with this official code, or None."""
    return next((entry for entry, _ in _directory() if entry.code == code), None)


def units_of_province(code: str) -> list[UnitEntry]:
    """The units of the province with this code, by code; empty for an unknown one."""
    found = [entry for entry, _ in _directory() if entry.province_code == code]
    return sorted(found, key=lambda entry: entry.code)


def provinces() -> list[tuple[str, str]]:
    """Code and name of the 34 provinces and cities, by code."""
    found = {entry.province_code: entry.province for entry, _ in _directory()}
    return sorted(found.items())


def search_units(text: str, limit: int = 50) -> list[UnitEntry]:
    """Units whose name, province or code holds every word typed; names that begin so come first."""
    words = fold(text).replace(",", " ").split()
    if not words:
        return []
    phrase = " ".join(words)
    ranked = []
    for place, (entry, folded) in enumerate(_directory()):
        if all(word in folded for word in words):
            ranked.append((_rank(folded, phrase, entry.code), place, entry))
    ranked.sort(key=lambda item: item[:2])
    return [entry for _, _, entry in ranked[:limit]]


def _rank(folded: str, phrase: str, code: str) -> int:
    name = folded.removeprefix(code).strip()
    bare = next((name[len(p) :] for p in _PREFIXES if name.startswith(p)), name)
    if phrase in (code, name.partition(",")[0], bare.partition(",")[0]):
        return 0
    if name.startswith(phrase) or bare.startswith(phrase):
        return 1
    return 2 if phrase in folded else 3
