"""Collects the program's texts and keeps resources/translations/app_en.ts up to date.

``python -m tests.i18n_catalogue`` prints what has no English yet;
``python -m tests.i18n_catalogue --update`` writes new texts into the file and drops vanished ones.
"""

import argparse
import ast
import csv
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "resources" / "translations" / "app_en.ts"

MARKS = frozenset(("tr", "N_"))
PROBLEMS = frozenset(("Problem", "Refused", "StoreProblem"))
SEED_COLUMNS = ("name", "label", "hint", "group")
# Names of places are the same in every language.
PROPER_NAMES = frozenset(("provinces.csv", "units.csv"))
# models/ may hold a template apart from where it is raised, and tables of labels.
LABEL_TABLE = re.compile(r"_?([A-Z]+_)*(LABEL|REASON|TEXT|HINT)S?(_[A-Z]+)*")
PLACEHOLDER = re.compile(r"\{[^}]*\}")
SENTENCE_END = (".", "!", "?")


def is_vietnamese(text: str) -> bool:
    """Whether a letter of the text does not occur in English."""
    return any(c in "đĐ" or unicodedata.combining(c) for c in unicodedata.normalize("NFD", text))


def collect(root: Path = ROOT) -> set[str]:
    """Every source text that a person can meet."""
    texts = {text for path in program_files(root) for text in texts_of(path, root)}
    texts.update(seed_texts(root / "resources" / "seeds"))
    return {text for text in texts if any(map(str.isalpha, PLACEHOLDER.sub("", text)))}


def program_files(root: Path = ROOT) -> list[Path]:
    """The modules whose texts are shown: main.py, models/ and ui/."""
    found = [root / "main.py", *root.glob("models/**/*.py"), *root.glob("ui/**/*.py")]
    return sorted(path for path in found if path.is_file() and "migrations" not in path.parts)


def texts_of(path: Path, root: Path = ROOT) -> Iterator[str]:
    """The texts of one module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and called(node) in MARKS | PROBLEMS:
            yield from literals(node.args[0])
    if path.is_relative_to(root / "models"):
        yield from templates_apart(tree)


def called(node: ast.Call) -> str:
    """The last name of what is called: ``tr`` for ``tr()`` and for ``i18n.tr()``."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def literals(node: ast.expr) -> Iterator[str]:
    """The texts an argument can be: a literal, or either side of a conditional."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)


def templates_apart(tree: ast.Module) -> Iterator[str]:
    """Vietnamese sentences outside docstrings and f-strings, and what label tables hold."""
    skipped = {id(part) for node in ast.walk(tree) for part in not_shown(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in skipped:
            text = node.value
            if isinstance(text, str) and is_vietnamese(text) and is_sentence(text):
                yield text
    for statement in tree.body:
        if is_label_table(statement):
            for node in ast.walk(statement):
                if isinstance(node, ast.Constant) and is_vietnamese(str(node.value)):
                    yield str(node.value)


def is_sentence(text: str) -> bool:
    """Whether the text stands alone; a piece glued to others begins or ends with a space."""
    return text.endswith(SENTENCE_END) and text == text.strip()


def not_shown(node: ast.AST) -> Iterator[ast.AST]:
    """Children of a node that are no texts by themselves."""
    if isinstance(node, ast.JoinedStr):
        yield from node.values
    elif isinstance(node, ast.Expr):
        yield node.value


def is_label_table(statement: ast.stmt) -> bool:
    """Whether a module-level statement fills a constant named after labels."""
    match statement:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=value)
        ):
            pattern = isinstance(value, ast.Call) and called(value) == "compile"
            return LABEL_TABLE.fullmatch(name) is not None and not pattern
    return False


def seed_texts(folder: Path) -> Iterator[str]:
    """What the first catalogues show, proper names of places left out."""
    for path in sorted(folder.glob("*.csv")):
        if path.name in PROPER_NAMES:
            continue
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                yield from (row[column] for column in SEED_COLUMNS if row.get(column))


def untranslatable(root: Path = ROOT) -> list[str]:
    """Calls of ``tr`` and ``N_`` whose text is put together before it is looked up."""
    mistakes = []
    for path in program_files(root):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and called(node) in MARKS:
                first = node.args[0]
                formatted = isinstance(first, ast.Call) and called(first) == "format"
                if formatted or isinstance(first, ast.JoinedStr | ast.BinOp):
                    mistakes.append(f"{path.relative_to(root).as_posix()}:{node.lineno}")
    return mistakes


def read_catalogue(path: Path = ENGLISH) -> dict[str, str]:
    """Translation by source text; an empty one is unfinished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = message.findtext("translation", "") if done else ""
    return found


def write_catalogue(translations: dict[str, str], path: Path = ENGLISH) -> None:
    """Writes the file as Qt Linguist does, sorted, with the same bytes for the same texts."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="vi_VN">',
        "<context>",
        "    <name>app</name>",
    ]
    for source, translation in sorted(translations.items()):
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_xml(source)}</source>",
            f"        <translation{state}>{_xml(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main(arguments: list[str]) -> int:
    """Lists or updates; 1 when something has no English yet."""
    parser = argparse.ArgumentParser(prog="python -m tests.i18n_catalogue")
    parser.add_argument("--update", action="store_true", help="write the file")
    options = parser.parse_args(arguments)
    known, texts = read_catalogue(), collect()
    if options.update:
        write_catalogue({text: known.get(text, "") for text in texts})
    unfinished = sorted(text for text in texts if not known.get(text))
    for text in unfinished:
        print(text)
    vanished = len(known.keys() - texts)
    counts = f"{len(texts)} texts, {len(unfinished)} without English, {vanished} vanished"
    print(counts, file=sys.stderr)
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    raise SystemExit(main(sys.argv[1:]))
