"""What import-linter cannot see: what is loaded when, and how large things have become."""

import ast
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
DOMAIN = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in SOURCES
    if path.parent.name == "domain" and path.stem != "__init__"
]
HEAVY = ("PySide6", "shiboken6", "spacy", "thinc", "numpy", "sqlmodel", "sqlalchemy", "pydantic")


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
