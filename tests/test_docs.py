"""The written pages agree with the program: links, pictures, commands, citations."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image

from models.demo import LINK
from models.qr.decode import decode_image
from tests.test_repository import files_of_the_project
from ui.cli.parser import _parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted(
    path
    for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
    if path.exists()
)
IMAGES = ROOT / "docs" / "images"
HEAVIEST = 250_000

_TARGETS = re.compile(r"\]\(([^)\s]+)\)|<img[^>]* src=\"([^\"]+)\"|<a[^>]* href=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_NUMBER = re.compile(r"^#+ (\d+(?:\.\d+)?)\b", re.MULTILINE)
_CITED = re.compile(
    r"domain(?: facts)?,? ?\(?(§?\d+(?:\.\d+)?(?:(?:, | and )§?\d+(?:\.\d+)?)*)",
)
_PRODUCT = re.compile(r"\bproduct ([A-Z]\d+)\b")
_ADR = re.compile(r"\bADR (\d+)\b")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
_FIRST_CELL = re.compile(r"^\| `((?:[^`|]|\\\|)+)`", re.MULTILINE)
# Every command has these; the contract lists them once.
_COMMON = {"--data-dir", "--database", "--lang", "--json"}
_HELP = {"--help"}


def contract() -> str:
    return (ROOT / "docs" / "CONTRACT.md").read_text(encoding="utf-8")


def anchors(page: str) -> set[str]:
    """The names that headings get where the pages are shown."""
    headings = _HEADING.findall(_FENCED.sub("", page))
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in plain}


def broken_targets(page: Path) -> list[str]:
    """Relative links and pictures of a page that lead nowhere."""
    found = []
    for groups in _TARGETS.findall(_FENCED.sub("", page.read_text(encoding="utf-8"))):
        target = unquote(next(filter(None, groups)))
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name) if name else page
        wrong = not file.exists()
        if not wrong and anchor and file.suffix == ".md":
            wrong = anchor not in anchors(file.read_text(encoding="utf-8"))
        if wrong:
            found.append(target)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    assert broken_targets(page) == []


def test_a_broken_link_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# Một trang\n[a](#một-trang) [b](#hai) [c](no.md)\n"
        '<img src="no.png">\n[d](https://example.org/x)\n```\n[e](no-either.md)\n```\n',
        encoding="utf-8",
    )
    assert broken_targets(page) == ["#hai", "no.md", "no.png"]


def test_readme_names_the_two_commands_everybody_needs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make run" in readme
    assert "make test" in readme


def test_readme_names_every_make_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    line = next(line for line in makefile.splitlines() if line.startswith("TASKS :="))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [task for task in line.split()[2:] if f"`make {task}`" not in readme] == []


def test_pictures_are_light_shown_and_explained() -> None:
    pictures = sorted(path.name for path in IMAGES.glob("*.png"))
    assert len(pictures) >= 8
    assert [name for name in pictures if (IMAGES / name).stat().st_size > HEAVIEST] == []
    shown = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [name for name in pictures if f"images/{name}" not in shown] == []
    commands = (IMAGES / "README.md").read_text(encoding="utf-8")
    assert [name for name in pictures if f"docs/images/{name}" not in commands] == []


@pytest.mark.parametrize("name", ["kiosk-ngang", "kiosk-doc", "to-huong-dan-a5", "print"])
def test_a_code_in_a_picture_scans_to_the_sample_address(name: str) -> None:
    with Image.open(IMAGES / f"{name}.png") as picture:
        assert decode_image(picture.convert("RGB")) == [LINK]


def test_the_guide_quotes_problems_as_the_program_says_them() -> None:
    guide = (ROOT / "docs" / "HUONG_DAN.md").read_text(encoding="utf-8")
    table = guide.split("## 10.", 1)[1].split("\n## ", 1)[0]
    quoted = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| ")]
    said = "\n".join(
        node.value
        for path in files_of_the_project()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in ("main.py", "models", "ui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    assert len(quoted) >= 15
    parts = [part.strip(" .()“”") for text in quoted[1:] for part in text.split("…")]
    assert [part for part in parts if part not in said] == []


def test_every_page_under_docs_is_reached_from_the_readme() -> None:
    seen: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in seen or page.suffix != ".md" or not page.is_file():
            continue
        seen.add(page)
        for groups in _TARGETS.findall(page.read_text(encoding="utf-8")):
            target = unquote(next(filter(None, groups))).partition("#")[0]
            if target and not re.match(r"[a-z]+:", target):
                waiting.append((page.parent / target).resolve())
    assert [page.name for page in PAGES if page.resolve() not in seen] == []


def commands_of(
    parser: argparse.ArgumentParser, words: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """``week close`` with its parser, for each command of the program."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield words, parser
    for group in groups:
        for name, made in group.choices.items():
            yield from commands_of(made, f"{words} {name}".strip())


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    shown = (action for action in parser._actions if action.help != argparse.SUPPRESS)
    every = {text for action in shown for text in action.option_strings}
    return {text for text in every if text.startswith("--")} - _HELP


def choices_of(parser: argparse.ArgumentParser) -> set[str]:
    every = [action for action in parser._actions if not isinstance(action.choices, dict)]
    own = (a for a in every if "--lang" not in a.option_strings)
    return {str(choice) for action in own for choice in action.choices or ()}


def documented() -> dict[str, str]:
    """The first cell of each row of the table of commands, by command."""
    table = contract().split("## Commands", 1)[1].split("\n## ", 1)[0]
    known = {name for name, _ in commands_of(_parser())}
    rows: dict[str, str] = {}
    for cell in _FIRST_CELL.findall(table):
        words = cell.split()
        two, one = " ".join(words[:2]), words[0]
        name = two if two in known else one
        rows[name] = rows.get(name, "") + " " + cell.replace("\\|", "|")
    return rows


def test_the_contract_lists_exactly_the_commands_of_the_program() -> None:
    assert set(documented()) == {name for name, _ in commands_of(_parser())}


@pytest.mark.parametrize("name", [name for name, _ in commands_of(_parser())])
def test_the_contract_lists_exactly_the_options_of_a_command(name: str) -> None:
    parser, row = dict(commands_of(_parser()))[name], documented()[name]
    assert set(_OPTION.findall(row)) == options_of(parser) - _COMMON
    words = set(re.split(r"[\s|\[\]]+", row))
    assert choices_of(parser) - words == set()


def test_the_contract_lists_the_options_of_every_command() -> None:
    table = contract().split("## Options of every command", 1)[1].split("\n## ", 1)[0]
    listed = {option for cell in _FIRST_CELL.findall(table) for option in _OPTION.findall(cell)}
    assert listed == options_of(_parser()) | _COMMON
    for name, parser in commands_of(_parser()):
        assert options_of(parser) >= _COMMON, name


def sources() -> Iterator[tuple[str, str]]:
    """Our source files, each as one line of words: a citation may be broken over two."""
    for path in files_of_the_project():
        top = path.relative_to(ROOT).parts[0]
        if path.suffix == ".py" and top in ("main.py", "models", "ui", "tests") and path != own():
            text = path.read_text(encoding="utf-8")
            yield path.relative_to(ROOT).as_posix(), re.sub(r"[\s#]+", " ", text)


def own() -> Path:
    return Path(__file__).resolve()


def cited(text: str) -> set[str]:
    """The section numbers of the domain facts that a text names."""
    lists = _CITED.findall(text.replace("(§", "§"))
    return {number for found in lists for number in re.findall(r"\d+(?:\.\d+)?", found)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(domain facts, 3.2 and 10.4)", {"3.2", "10.4"}),
        ("(domain facts, 3.1, 3.3 and 10.3)", {"3.1", "3.3", "10.3"}),
        ("the link table of the domain facts (§1.2).", {"1.2"}),
        ("(ISO/IEC 18004; domain facts, 5.2: the rule)", {"5.2"}),
        ("pages (domain §1.2).", {"1.2"}),
        ("domain names are 2 words", set()),
    ],
)
def test_citations_are_found(text: str, numbers: set[str]) -> None:
    assert cited(text) == numbers


def test_every_cited_domain_fact_has_its_heading() -> None:
    page = (ROOT / "docs" / "DOMAIN.md").read_text(encoding="utf-8")
    headings = set(_NUMBER.findall(page))
    wanted = {(name, number) for name, text in sources() for number in cited(text)}
    assert len({number for _, number in wanted}) >= 8
    assert [f"{name}: {number}" for name, number in sorted(wanted) if number not in headings] == []


def test_every_cited_product_rule_stands_in_the_domain_page() -> None:
    page = (ROOT / "docs" / "DOMAIN.md").read_text(encoding="utf-8")
    wanted = {(name, rule) for name, text in sources() for rule in _PRODUCT.findall(text)}
    assert wanted
    assert [f"{n}: {rule}" for n, rule in sorted(wanted) if f"| {rule} |" not in page] == []


def test_every_cited_decision_has_its_page() -> None:
    pages = {path.name[:4] for path in (ROOT / "docs" / "adr").glob("[0-9]*.md")}
    named = [*sources(), *((page.name, page.read_text(encoding="utf-8")) for page in PAGES)]
    wanted = {(name, number) for name, text in named for number in _ADR.findall(text)}
    assert wanted
    assert [f"{n}: {number}" for n, number in wanted if number.zfill(4) not in pages] == []
