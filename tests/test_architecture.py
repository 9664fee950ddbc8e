"""What import-linter cannot see: what is loaded when, and how large things have become."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.session import Session

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
DOMAIN = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in SOURCES
    if path.parent.name == "domain" and path.stem != "__init__"
]
HEAVY = ("PySide6", "shiboken6", "spacy", "thinc", "numpy", "sqlmodel", "sqlalchemy", "pydantic")

# What the first frame waits for, by package; the rest is imported once it has been painted.
FIRST = {
    "": "__main__ domain override resources store ui workflow",
    "domain": (
        "annotator article blind colour errors packet quote record said scheme span speaker wording"
        " words"
    ),
    "store": "glance rows",
    "ui": "app canvas language settings theme window",
    "ui.canvas": (
        "canvas chips direction found geometry gutter hits index ink layout lines links marks"
        " mending mouse offsets paint paragraphs picture ring sheet snapping typography view"
    ),
    "workflow": "glance",
}
CALLS = 20_000
FRAME = """
import cProfile, os, sys
from pathlib import Path
from annotator.__main__ import show
import annotator.ui.app

def tell(*_):
    profile.disable()
    print(sum(entry.callcount for entry in profile.getstats()))
    print(*(name for name in sys.modules if name.partition(".")[0] == "annotator"), flush=True)
    os._exit(0)

annotator.ui.app.Shown._furnish = tell
profile = cProfile.Profile()
profile.enable()
show(Path(sys.argv[1]))
"""


def loaded(*modules: str) -> set[str]:
    """Return the heavy packages that a fresh interpreter holds after importing modules."""
    script = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split()) & set(HEAVY)


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert function.end_lineno is not None
    return function.end_lineno - function.lineno + 1


def imported(path: Path) -> set[str]:
    """Return the names of the packages a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_the_domain_loads_nothing_heavy():
    assert loaded(*DOMAIN) == set()


def test_the_command_line_loads_neither_qt_nor_spacy():
    assert not loaded("annotator.command.main") & {"PySide6", "shiboken6", "spacy", "thinc"}


def test_the_window_loads_nothing_heavy_but_qt():
    assert loaded("annotator.ui.app") == {"PySide6", "shiboken6"}


def test_the_zones_of_an_article_are_found_without_spacy():
    assert loaded("annotator.nlp.text.zones") == set()


@pytest.fixture
def first_frame(session: Session) -> tuple[int, set[str]]:
    """Return how many calls a process took that showed a project, and what it imported of ours."""
    things = [
        Span("e1", Stretch(22, 34), "PERSON", State.SUGGESTED, "builtin@2", 0.9),
        Span("e2", Stretch(43, 46), "GPE", State.SUGGESTED, "builtin@2", 0.6),
        Quote("q1", (Stretch(0, 15),), state=State.SUGGESTED, origin="builtin@2", score=0.3),
    ]
    changes = tuple(Change(None, thing, "a1", SUGGESTIONS) for thing in things)
    Session(session.project, "").do(Edit("Suggest", changes))
    session.close()
    command = [sys.executable, "-c", FRAME, str(session.project.path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    calls, *modules = done.stdout.split()
    return int(calls), set(modules)


def test_the_first_frame_imports_what_it_shows_and_nothing_else(
    first_frame: tuple[int, set[str]],
) -> None:
    expected = {
        ".".join(filter(None, ("annotator", package, name)))
        for package, names in FIRST.items()
        for name in names.split()
    }

    assert first_frame[1] == expected | {"annotator"}


def test_the_first_frame_takes_few_calls(first_frame: tuple[int, set[str]]) -> None:
    assert first_frame[0] < CALLS


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_400_lines(path):
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_functions_are_short():
    lengths = sorted(length(function) for path in SOURCES for function in functions(path))

    assert median(lengths) <= 8
    assert sum(n < 40 for n in lengths) >= 0.95 * len(lengths)


def test_nothing_imports_what_is_banned():
    banned = {"__future__", "datasets", "pickle"}

    assert {path.name: imported(path) & banned for path in SOURCES if imported(path) & banned} == {}


NETWORK = re.compile(
    r"(?:PySide6\.Qt(?:Network|WebEngine|WebSockets|WebView)|requests|urllib3?(?!\.parse)|httpx?|aiohttp"
    r"|socket|socketserver|ssl|ftplib|smtplib|telnetlib|xmlrpc|webbrowser)\b"
)


def modules(path: Path) -> set[str]:
    """Return the full names of all modules, and what is taken from them, that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_nothing_of_the_program_imports_what_reaches_other_computers() -> None:
    found = {path.name: list(filter(NETWORK.match, modules(path))) for path in SOURCES}

    assert {name: what for name, what in found.items() if what} == {}


def test_the_window_starts_without_anything_that_reaches_other_computers() -> None:
    script = "import sys, annotator.ui.app, annotator.ui.workbench; print(*sys.modules)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert [name for name in done.stdout.split() if NETWORK.match(name)] == ["urllib"]


def at_first(path: Path) -> set[str]:
    """Return the modules that a file imports when it is imported itself."""
    tree = ast.parse(path.read_text("utf-8"))
    return {node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)}


def test_the_canvas_knows_nothing_of_the_window_around_it() -> None:
    paths = [path for path in SOURCES if path.parent.name == "canvas"]
    known = {module for path in paths for module in at_first(path)}
    around = {m for m in known if m.startswith("annotator.ui.") and ".canvas." not in m}

    assert around == {"annotator.ui.theme", "annotator.ui.language"}


def test_no_part_of_the_window_needs_the_workbench_to_be_imported() -> None:
    needing = [path.name for path in SOURCES if "annotator.ui.workbench" in at_first(path)]

    assert needing == []
