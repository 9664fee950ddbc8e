"""Write the pages of the manual that are made of the program's own tables.

python scripts/reference.py          # into docs/reference
python scripts/reference.py --check  # only tell whether they are as they would be written
"""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import typer
from typer.main import get_command

from annotator.command.main import app
from annotator.ui.actions import COMMANDS
from annotator.ui.adjudicating.case_keys import KEYS as CASE_KEYS
from annotator.ui.comparing.pair_keys import KEYS as PAIR_KEYS
from annotator.ui.tips import TIPS

FOLDER = Path(__file__).parents[1] / "docs" / "reference"
MADE = "<!-- Made by scripts/reference.py; do not edit. -->\n"
WIDTH = 80


def pages() -> dict[str, str]:
    """Return the text of each page by its file's name."""
    return {"actions.md": "".join(_actions()), "commands.md": "".join(_commands())}


def _actions() -> Iterator[str]:
    yield "# Commands and keys\n\n"
    yield MADE
    yield "\nAll that can be done in the window, by menu. Ctrl+K finds it, Ctrl+, sets its keys.\n"
    menus = dict.fromkeys(command.menu for command in COMMANDS)
    for menu in menus:
        yield f"\n## {menu}\n\n| command | keys | what it does |\n| --- | --- | --- |\n"
        for command in COMMANDS:
            if command.menu == menu:
                title = command.title.removesuffix("…")
                yield _row(title, _keys(command.keys), TIPS.get(command.name, ""))
    titles = {command.name: command.title.removesuffix("…") for command in COMMANDS}
    for while_, keys in (("adjudicate", CASE_KEYS), ("compare", PAIR_KEYS)):
        yield f"\n## While you {while_}\n\n| command | key |\n| --- | --- |\n"
        for name, key in keys.items():
            if name in titles:
                yield _row(titles[name], _keys([key]))


def _commands() -> Iterator[str]:
    yield "# Commands of the terminal\n\n"
    yield MADE
    yield (
        "\nEvery command ends with 0 when it did its work, 1 with one line when you can do"
        "\nsomething about it, 2 when it was called wrongly. With `--json` it prints one JSON"
        "\nvalue.\n"
    )
    group = get_command(app)
    assert isinstance(group, typer.core.TyperGroup)  # noqa: S101
    for name, command in group.commands.items():
        with typer.Context(command, info_name=f"annotator {name}", terminal_width=WIDTH) as context:
            text = command.get_help(context)
        yield f"\n## {name}\n\n```\n{text.strip()}\n```\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _keys(keys: Iterable[str]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def main() -> int:
    made = pages()
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in made.items() if _there(name) != text]
        print("\n".join(f"docs/reference/{name} is not as the program is" for name in stale))
        return bool(stale)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (FOLDER / name).write_text(text, "utf-8")
    return 0


def _there(name: str) -> str:
    path = FOLDER / name
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    raise SystemExit(main())
