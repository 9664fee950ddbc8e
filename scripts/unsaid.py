"""List the texts that the window would say in English whatever its language.

    python scripts/unsaid.py                 # of the whole program; exits with 1 if there are any
    python scripts/unsaid.py annotator/store # of some of it

Of the window these are all literals that read like words, and are not given to `tr` or `said`. Of
the layers below, whose other texts may never be seen, they are what errors for people say.
"""

import ast
import builtins
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.ui.window import MENUS

ROOT = Path(__file__).parents[1]
LAYERS = ("domain", "formats", "nlp", "store", "ui", "workflow")
SAYING = {"brief", "either", "tr", "said", "plural", "number_of"}
SIGNED = {"cast", "Signal", "TypeVar", "setObjectName", "getattr", "setattr"}  # these take names
WORDS = re.compile(r"[^\W\d_]{2,} \W?[^\W\d_]|^\W?[A-Z][a-z]+|^[a-z]+…|&[A-Za-z]")
TABLES = {"actions.py", "tips.py", "general_page.py"}  # gathered line by line
FOR_FILES = {"fault_report.py"}  # these write what no window shows
ON_TERMINAL = {
    "There is no display; the window is drawn into \0.\n",
    "\0 cannot be written",
}
NOT_WORDS = {  # by file: fonts and names of styles, and what has to be typed in every language
    "typography.py": {"Noto Serif", "Noto Sans", "DejaVu Serif", "DejaVu Sans", "Georgia", "Arial"}
    | {"Times New Roman", "Segoe UI", "Helvetica Neue"},
    "app.py": {"Fusion", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", *ON_TERMINAL},
    "adjudicating.py": {"Suggestion", "Gold", "Article"},
    "case_keys.py": {"Space", "Return"},
    "case_panel.py": {"Space"},
    "files.py": {"taking over"},
    "language.py": {"English", "Deutsch", "Español"},  # of languages, as each calls itself
    "menus.py": {"Theme", "Order", "View", "Article"},
    "one_view.py": {"Suggestion", "Mark", "Quote"},  # menus, by their names
    "pair_keys.py": {"Return", "Backspace"},
    "pair_panel.py": {"Return", "Backspace"},
    "quote_deeds.py": {"he she it they we i you who"},
    "saving.py": {"Project"},
    "view_keys.py": {"Return"},
    "window.py": set(MENUS),
}


def unsaid(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of what is not said in the language of the window."""
    tree = ast.parse(path.read_text("utf-8"))
    in_window = "ui" in path.relative_to(ROOT).parts
    exempt = NOT_WORDS.get(path.name, set())
    roots = [tree] if in_window else list(_raised(tree))
    for text in (text for root in roots for text in _texts(root)):
        if _literal(text) not in exempt and WORDS.search(_literal(text)):
            yield text.lineno, ast.unparse(text)


def _raised(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what errors are made of that tell people something."""
    for node in ast.walk(tree):
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if name.endswith("Error") and not hasattr(builtins, name):
            told = (argument for argument in ast.iter_child_nodes(node))
            yield from (argument for argument in told if not _is_left_out(argument, ""))


def _texts(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the literals of code; what is documented, annotated or said is left out."""
    if isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    ):
        yield node
        return
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_left_out(child, field):
                yield from _texts(child)


def _is_left_out(node: ast.AST, field: str) -> bool:
    if field in {"annotation", "returns", "slice", "bases"} or isinstance(node, ast.Assert):
        return True
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)  # a docstring
    return isinstance(node, ast.Call) and (_name(node) in SAYING | SIGNED or _parts(node))


def _parts(call: ast.Call) -> bool:
    """Whether a literal is taken apart, which is a list."""
    method = call.func
    return (
        isinstance(method, ast.Attribute)
        and method.attr == "split"
        and isinstance(method.value, ast.Constant)
    )


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _literal(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    parts = (p.value if isinstance(p, ast.Constant) else "\0" for p in node.values)
    return "".join(str(part) for part in parts)


def main() -> int:
    places = [Path(place).resolve() for place in sys.argv[1:]]
    places = places or [ROOT / "annotator" / layer for layer in LAYERS]
    files = (f for place in places for f in (sorted(place.rglob("*.py")) or [place]))
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text}"
        for file in files
        if file.name not in TABLES | FOR_FILES
        for line, text in unsaid(file)
    ]
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    raise SystemExit(main())
