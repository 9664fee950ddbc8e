"""Gather the texts of the window for translation, and compile what was translated.

    python scripts/translations.py           # renew resources/translations/*.ts and *.qm
    python scripts/translations.py --missing # the same, and list what has no translation yet
    python scripts/translations.py --check   # only tell whether the files hold the program's texts

The files are those of Qt Linguist. A text that is gone from the program goes from them as well.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from annotator.ui.actions import COMMANDS
from annotator.ui.language import CONTEXT, LANGUAGES
from annotator.ui.preferences.general_page import FIELDS
from annotator.ui.tips import TIPS
from annotator.ui.window import MENUS

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SAYING = {"tr", "noted"}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def texts() -> list[str]:
    """Return every text that can be translated, each once, in alphabetical order."""
    tables = (
        *(command.text for command in COMMANDS),
        *TIPS.values(),
        *MENUS,
        *(command.menu for command in COMMANDS),
        *(field.title or field.text for field in FIELDS),
    )
    return sorted({*tables, *_written()})


def _written() -> Iterator[str]:
    """Yield the texts that modules of the window say, or note to say later."""
    for path in sorted((ROOT / "annotator" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYING:
                yield from (a.value for a in node.args if isinstance(a, ast.Constant))


def missing(language: str) -> list[str]:
    """Return the texts that have no translation."""
    known = _known(_file(language))
    return [text for text in texts() if not known.get(text)]


def is_stale(language: str) -> bool:
    """Whether a file holds other texts than the program."""
    return list(_known(_file(language))) != texts()


def renew(language: str) -> None:
    """Bring the files of a language up to date."""
    path = _file(language)
    known = _known(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if known.get(text):
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    path.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path], check=True)  # noqa: S603  (Qt's own)


def _file(language: str) -> Path:
    return FOLDER / f"{CONTEXT}_{language}.ts"


def _known(path: Path) -> dict[str, str]:
    """Return what is translated by now."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")  # noqa: S314  (our own file)
    return {m.findtext("source", ""): m.findtext("translation", "") for m in messages}


def main() -> int:
    checking = "--check" in sys.argv[1:]
    stale = False
    for code in LANGUAGES.keys() - {"en"}:
        if not checking:
            renew(code)
        left = missing(code)
        stale |= is_stale(code)
        print(f"{code}: {len(texts()) - len(left)} of {len(texts())} translated")
        if "--missing" in sys.argv[1:]:
            print("\n".join(f"  {text}" for text in left))
    return checking and stale


if __name__ == "__main__":
    raise SystemExit(main())
