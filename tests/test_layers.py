"""The house rules that a parser can see, checked over the whole program."""

import ast
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Imports inside a function, each for a quicker start: {module: {what it imports there}}.
# Above each entry stands what the late import spares the desk window.
ALLOWED_LAZY: dict[str, set[str]] = {
    # Commands start without Qt, windows without the commands.
    "main": {"ui.app", "ui.cli.run", "ui.boot", "ui.quick_start"},
    # The patterns that keep personal data out of notes: most rows have no note.
    "models.text.reason": {"models.text.note_guard"},
    # openpyxl, for whoever brings a workbook.
    "models.tables.read": {"models.tables.xlsx_read"},
    # argon2 and its chance: nobody types a PIN at start.
    "models.setup.hashing": {"secrets", "argon2", "argon2.exceptions"},
    # cryptography: only a pack that is signed or read needs it.
    "models.packs.keys": {
        "cryptography.exceptions",
        "cryptography.hazmat.primitives.asymmetric.ed25519",
    },
    # Migrations, the copy before them and the first catalogues: an ordinary start needs none.
    "models.store.opening": {"models.store.backup", "playhouse.migrations", "models.store.seeds"},
    "models.store.restore": {"playhouse.migrations"},
    # Pages other than the desk, and what runs once the desk is drawn.
    "ui.app": {
        "ui.other_pages",
        "ui.care",
        "ui.weeks.keeper",
        "ui.screenshot",
    },
    # A page is loaded when it is opened first.
    "ui.other_pages": {
        "ui.pages.screen.page",
        "ui.pages.print.page",
        "ui.pages.answers.page",
        "ui.answer_actions",
        "ui.pages.history.page",
        "ui.pages.reports.page",
        "ui.pages.supervisor.page",
        "ui.pages.admin.page",
    },
    "ui.first_run_keeper": {"ui.wizard.wizard"},
    "ui.screen_keeper": {"ui.kiosk_process", "ui.pages.screen.plugged"},
    # Whoever looks for an answer does not wait for the way to the portal and the book.
    "ui.pages.answers.page": {"ui.pages.petitions.view"},
    "ui.pages.supervisor.files_work": {
        "models.supervisor.combined_files",
        "models.delivery.receipts",
    },
    # What is odd is looked for once the weeks are drawn.
    "ui.pages.supervisor.odd_finder": {"models.supervisor.combined"},
    # Most days nobody looks at the coverage, nor writes it.
    "ui.pages.supervisor.page": {"ui.pages.supervisor.coverage.view"},
    "ui.pages.supervisor.coverage.work": {"models.supervisor.coverage_files"},
    # Whoever looks at the weeks does not wait for what writes files and edits lists.
    "ui.pages.supervisor.reports_part": {
        "ui.pages.supervisor.unsent_view",
        "ui.pages.supervisor.odd_view",
        "ui.pages.supervisor.files_view",
        "ui.pages.supervisor.expected.view",
    },
    # Most days no week is due; whoever closes a week does not wait for where it goes.
    "ui.weeks.work": {"models.delivery.run"},
    "ui.pages.reports.page": {
        "ui.pages.reports.sending.view",
        "ui.pages.reports.periods.view",
        "ui.pages.reports.paper.view",
        "ui.pages.reports.preview_view",
    },
    "ui.pages.reports.periods.view": {"models.reports.period_files"},
    "ui.pages.reports.preview_view": {"models.reports.draft.preview"},
    # Whoever only starts the public screen does not wait for editors, charts and pictures.
    "ui.pages.screen.page": {
        "ui.pages.screen.content.content_tab",
        "ui.pages.screen.hours.hours_tab",
        "ui.pages.screen.packs.packs_tab",
        "ui.pages.screen.proof.proof_tab",
        "ui.pages.screen.checks.checks_tab",
        "ui.pages.screen.places.places_tab",
    },
    # Whoever watches the public screen needs no Qt.
    "ui.kiosk.command": {"ui.kiosk.watch", "ui.quick_start", "ui.public_screen"},
    # Only a store that cannot be opened needs them.
    "ui.boot": {"models.store.restore", "ui.problem_box"},
    # Qt, Pillow, zxing-cpp and xlsxwriter, each for one command only.
    "ui.cli.care": {"ui.cli.devices"},
    "ui.cli.channels": {"models.qr.picture"},
    "ui.cli.checks": {"models.checks.poster"},
    "ui.cli.run": {
        "ui.cli.pictures",
        "ui.cli.packs",
        "ui.cli.petitions",
        "ui.cli.supervisor",
        "ui.cli.delivery",
        "ui.cli.supervisor_reports",
        "ui.cli.places",
        "ui.cli.answers",
        "ui.cli.catalogues",
        "ui.cli.pcs",
    },
    # Only second PCs have heard anything of a main one.
    "ui.words.pcs": {"models.pcs.heard"},
    "ui.cli.weeks": {"models.reports.export"},
    # Writers of documents, for whoever wants the summary.
    "ui.cli.places": {"models.supervisor.coverage_files"},
    "ui.cli.periods": {"models.reports.period_files"},
    "ui.pages.reports.week_work": {"models.reports.export"},
    # The place is known when --data-dir is given.
    "ui.cli.parser": {"platformdirs"},
    # Vietnamese needs no file of texts.
    "ui.i18n": {"xml.etree.ElementTree"},
    # What asks for a clerk is looked for once the page is drawn.
    "ui.pages.desk.page": {"ui.pages.desk.wanted"},
    # Most days have nothing to make up for.
    "ui.pages.desk.batch.place": {
        "ui.pages.desk.batch.panel",
        "models.log.batch",
        "models.log.coverage",
        "models.log.zeros",
    },
    # Most days start without a correction, and a shift is handed over once or twice.
    "ui.pages.desk.side_panel": {"ui.pages.desk.edit_panel", "ui.pages.desk.handover_panel"},
    # Many desks never open the strip, and few switch the global keys on.
    "ui.strip.keeper": {"ui.strip.placing", "ui.strip.strip"},
    "ui.global_keys": {"ui.global_keys_windows", "ui.global_keys_x11"},
    # Printers, Pillow and zxing-cpp, for whoever prints the summary.
    "ui.pages.desk.handover_panel": {"ui.pages.desk.handover_print"},
}

MAIN_LINES = 120
MODULE_LINES = 400
UNFINISHED = re.compile(r"\b(TODO|FIXME|NotImplementedError)\b")


@dataclass(frozen=True)
class Import:
    """``target`` is one of our modules where it can be, else the name as written."""

    target: str
    line: int
    lazy: bool


@dataclass(frozen=True)
class Module:
    name: str
    text: str
    tree: ast.Module
    imports: tuple[Import, ...]


def read_tree(root: Path) -> dict[str, Module]:
    """The modules of main, models and ui below a folder, by dotted name."""
    files = [path for path in [root / "main.py"] if path.exists()]
    files += sorted(path for top in ("models", "ui") for path in (root / top).rglob("*.py"))
    sources = {_dotted(path.relative_to(root)): path for path in files}
    modules = {}
    for name, path in sources.items():
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text, str(path))
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        modules[name] = Module(name, text, tree, tuple(_imports(tree, package, set(sources))))
    return modules


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(tree: ast.Module, package: str, ours: set[str]) -> Iterator[Import]:
    for node, lazy in _walk(tree, lazy=False):
        for target in _targets(node, package, ours):
            yield Import(target, node.lineno, lazy)


def _walk(node: ast.AST, lazy: bool) -> Iterator[tuple[ast.stmt | ast.expr, bool]]:
    for child in ast.iter_child_nodes(node):
        inside = lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(child, ast.stmt | ast.expr):
            yield child, inside
        yield from _walk(child, inside)


def _targets(node: ast.AST, package: str, ours: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            parents = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*parents, base] if base else parents)
        for alias in node.names:
            deeper = f"{base}.{alias.name}"
            yield deeper if deeper in ours else base
    elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
        first = node.args[0] if node.args else None
        yield str(first.value) if isinstance(first, ast.Constant) else "(computed)"


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def wrong_directions(modules: dict[str, Module]) -> list[str]:
    """main -> ui -> models, and ui.app for main alone."""
    found = []
    for module in modules.values():
        top = module.name.split(".")[0]
        for item in module.imports:
            upwards = top == "models" and (
                _within(item.target, "ui") or item.target.split(".")[0].startswith("PySide6")
            )
            into_main = top != "main" and _within(item.target, "main")
            into_app = module.name not in ("main", "ui.app") and _within(item.target, "ui.app")
            if upwards or into_main or into_app:
                found.append(f"{module.name}:{item.line} imports {item.target}")
    return found


def cycles(modules: dict[str, Module]) -> list[str]:
    """Each cycle of imports at the top of files, as ``a -> b -> a``."""
    edges = {
        name: sorted({item.target for item in module.imports if not item.lazy} & set(modules))
        for name, module in modules.items()
    }
    found: list[str] = []
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> None:
        if name in trail:
            found.append(" -> ".join([*trail[trail.index(name) :], name]))
        elif name not in done:
            for target in edges[name]:
                visit(target, [*trail, name])
            done.add(name)

    for name in edges:
        visit(name, [])
    return found


def lazy_imports(
    modules: dict[str, Module], allowed: dict[str, set[str]] | None = None
) -> list[str]:
    """Imports inside functions that are not listed, and listed ones that are gone."""
    listed = {(name, target) for name, targets in (allowed or {}).items() for target in targets}
    lazy = {
        (module.name, item.target): item.line
        for module in modules.values()
        for item in module.imports
        if item.lazy
    }
    found = [
        f"{n}:{line} late import of {t}" for (n, t), line in lazy.items() if (n, t) not in listed
    ]
    return found + [f"{n} no longer imports {t} late" for n, t in sorted(listed - set(lazy))]


def leaking_connects(modules: dict[str, Module]) -> list[str]:
    """A lambda or partial in connect keeps its widget alive for ever."""
    return [
        f"{module.name}:{node.lineno} connects a lambda or partial"
        for module in modules.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _called(node) == "connect"
        if any(
            isinstance(given, ast.Lambda)
            or (isinstance(given, ast.Call) and _called(given) in ("partial", "partialmethod"))
            for given in node.args
        )
    ]


def untranslatable(modules: dict[str, Module]) -> list[str]:
    """Only a plain literal reaches the catalogue; what is put together before tr() never does."""
    return [
        f"{module.name}:{node.lineno} puts text together inside tr()"
        for module in modules.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _called(node) == "tr" and node.args
        if isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        or (isinstance(node.args[0], ast.Call) and _called(node.args[0]) == "format")
    ]


def too_long(modules: dict[str, Module]) -> list[str]:
    found = []
    for module in modules.values():
        lines = len(module.text.splitlines())
        if module.name == "main" and lines >= MAIN_LINES:
            found.append(f"main has {lines} lines, under {MAIN_LINES} allowed")
        elif lines > MODULE_LINES:
            found.append(f"{module.name} has {lines} lines, {MODULE_LINES} allowed")
    return found


def unfinished(modules: dict[str, Module]) -> list[str]:
    return [
        f"{module.name}:{number} {match.group()}"
        for module in modules.values()
        for number, line in enumerate(module.text.splitlines(), 1)
        if (match := UNFINISHED.search(line))
    ]


RULES: list[Callable[[dict[str, Module]], list[str]]] = [
    wrong_directions,
    cycles,
    leaking_connects,
    untranslatable,
    too_long,
    unfinished,
]


@pytest.fixture(scope="module")
def program() -> dict[str, Module]:
    return read_tree(ROOT)


def test_the_program_is_found(program: dict[str, Module]) -> None:
    assert {"main", "models.errors", "ui.app"} <= set(program)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_program_keeps(rule, program: dict[str, Module]) -> None:
    found = rule(program)
    assert not found, "\n".join(["", *found])


def test_late_imports_are_the_listed_ones(program: dict[str, Module]) -> None:
    found = lazy_imports(program, ALLOWED_LAZY)
    assert not found, "\n".join(["", *found])


# The checker itself: each rule, broken in a small tree, is noticed.

CLEAN = {
    "main.py": "from ui.app import App\n",
    "ui/__init__.py": "",
    "ui/app.py": "from PySide6.QtCore import QObject\nfrom ui.desk import Desk\n",
    "ui/desk.py": "from models.log import rows\nfrom ui.i18n import tr\n",
    "ui/i18n.py": "",
    "models/__init__.py": "",
    "models/errors.py": "",
    "models/log/__init__.py": "",
    "models/log/rows.py": "import sqlite3\nfrom models.errors import Refused\n",
}

BROKEN = [
    (wrong_directions, "models/errors.py", "from PySide6.QtCore import QObject", "PySide6.QtCore"),
    (wrong_directions, "models/errors.py", "def f():\n    import PySide6", "imports PySide6"),
    (wrong_directions, "models/errors.py", "from ui.i18n import tr", "imports ui.i18n"),
    (wrong_directions, "models/log/rows.py", "from ...ui import i18n", "imports ui.i18n"),
    (wrong_directions, "ui/i18n.py", "from ui.app import App", "imports ui.app"),
    (wrong_directions, "ui/i18n.py", "from ui import app", "imports ui.app"),
    (wrong_directions, "ui/i18n.py", "import main", "imports main"),
    (cycles, "ui/i18n.py", "from ui.desk import Desk", "ui.desk -> ui.i18n -> ui.desk"),
    (cycles, "models/errors.py", "from .log import rows", "-> models.errors"),
    (cycles, "ui/i18n.py", "import ui.i18n", "ui.i18n -> ui.i18n"),
    (lazy_imports, "ui/desk.py", "def f():\n    import qrcode", "late import of qrcode"),
    (
        lazy_imports,
        "ui/desk.py",
        "class A:\n  def f(self):\n    if 1:\n      import PIL.Image",
        "PIL",
    ),
    (lazy_imports, "ui/desk.py", "def f():\n    import_module('qrcode')", "late import of qrcode"),
    (leaking_connects, "ui/desk.py", "b.clicked.connect(lambda: 1)", "lambda or partial"),
    (leaking_connects, "ui/desk.py", "b.clicked.connect(partial(f, 1))", "lambda or partial"),
    (leaking_connects, "ui/desk.py", "b.clicked.connect(\n  functools.partial(f, 1))", "partial"),
    (untranslatable, "ui/desk.py", "tr(f'Còn {n} lượt')", "inside tr()"),
    (untranslatable, "ui/desk.py", "self.tr('Còn {0}'.format(n))", "inside tr()"),
    (untranslatable, "ui/desk.py", "tr('Còn ' + n)", "inside tr()"),
    (too_long, "main.py", "\n".join(["x = 1"] * (MAIN_LINES - 1)), "main has 120 lines"),
    (too_long, "ui/i18n.py", "\n".join(["x = 1"] * (MODULE_LINES + 1)), "ui.i18n has 401 lines"),
    (unfinished, "ui/i18n.py", "x = 1  # TODO later", "TODO"),
    (unfinished, "ui/i18n.py", "def f():\n    raise NotImplementedError", "NotImplementedError"),
]


def _plant(root: Path, files: dict[str, str]) -> dict[str, Module]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return read_tree(root)


def test_a_clean_tree_passes_every_rule(tmp_path: Path) -> None:
    modules = _plant(tmp_path, CLEAN)
    assert [found for rule in [*RULES, lazy_imports] for found in rule(modules)] == []


@pytest.mark.parametrize(("rule", "file", "line", "message"), BROKEN)
def test_a_broken_tree_is_noticed(rule, file: str, line: str, message: str, tmp_path: Path) -> None:
    modules = _plant(tmp_path, CLEAN | {file: CLEAN[file] + line + "\n"})
    found = rule(modules)
    assert len(found) == 1
    assert message in found[0]


def test_a_listed_late_import_passes_and_a_stale_entry_does_not(tmp_path: Path) -> None:
    late = "def f():\n    from models.log import rows\n"
    modules = _plant(tmp_path, CLEAN | {"ui/desk.py": late})
    assert lazy_imports(modules, {"ui.desk": {"models.log.rows"}}) == []
    stale = lazy_imports(modules, {"ui.desk": {"models.log.rows", "qrcode"}})
    assert stale == ["ui.desk no longer imports qrcode late"]


def test_a_late_import_breaks_no_cycle_rule_and_still_keeps_the_direction(tmp_path: Path) -> None:
    late = "def f():\n    from ui.desk import Desk\n"
    modules = _plant(tmp_path, CLEAN | {"ui/i18n.py": late})
    assert cycles(modules) == []
    assert wrong_directions(modules) == []
