"""Gather the texts of the window for translation, and compile what was translated.

    python scripts/translations.py           # renew resources/translations/*.ts and *.qm
    python scripts/translations.py --missing # the same, and list what has no translation yet
    python scripts/translations.py --check   # only tell whether the files hold these texts

The files are those of Qt Linguist. A text that is gone from the program goes from them as well.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from annotator.domain.adjudication.docket import Phase
from annotator.domain.article import Variant, ZoneKind
from annotator.domain.comparing.judgement import Answer
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.layers import Difference
from annotator.domain.memory import Standing
from annotator.domain.quote import QuoteKind
from annotator.domain.record import Status
from annotator.domain.said import BRIEF
from annotator.domain.scheme import LabelKind
from annotator.domain.span import State
from annotator.domain.speaker import SpeakerKind
from annotator.domain.speakers.entry import Order
from annotator.ui.actions import COMMANDS
from annotator.ui.language import CONTEXT, LANGUAGES
from annotator.ui.preferences.general_page import FIELDS
from annotator.ui.tips import TIPS
from annotator.ui.window import MENUS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
FOLDER = ROOT / "resources" / "translations"
NOT_SHOWN = "command"  # the layer whose texts go to a terminal
WORDS = (QuoteKind, Variant, ZoneKind, LabelKind, State, SpeakerKind, Status, Verdict)
WORDS += (Flag, Hint, Answer, Difference, Standing, Phase, Order)
FORMS = {"de": 2, "es": 2, "uk": 3}  # that a noun takes with numbers, as Qt counts them
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def texts() -> Mapping[str, bool]:
    """Return every text that can be translated, in alphabetical order, and whether it counts."""
    tables = (
        *(command.text for command in COMMANDS),
        *TIPS.values(),
        *MENUS,
        *(command.menu for command in COMMANDS),
        *(field.title or field.text for field in FIELDS),
        *(str(word) for words in WORDS for word in words),
    )
    found = {**dict.fromkeys(tables, False), **dict(_written())}
    return dict(sorted(found.items()))


def _written() -> Iterator[tuple[str, bool]]:
    """Yield the texts that modules say."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] != NOT_SHOWN:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from _said_by(node)


def _said_by(call: ast.Call) -> Iterator[tuple[str, bool]]:
    match getattr(call.func, "id", ""):
        case "tr" | "said":
            yield from ((text, False) for text in _constants(call.args[:1]))
        case "brief":
            yield from ((f"{text}{BRIEF}", False) for text in _constants(call.args[:1]))
        case "plural":
            yield from ((text, True) for text in _constants(call.args[2:]))
        case "number_of":
            yield from ((f"{{count}} {thing}s", True) for thing in _constants(call.args[1:]))


def _constants(arguments: list[ast.expr]) -> Iterator[str]:
    """Yield texts, also those of which one is chosen."""
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
        elif isinstance(argument, ast.IfExp):
            yield from _constants([argument.body, argument.orelse])


def missing(language: str) -> list[str]:
    """Return the texts that have no translation."""
    known = _known(_file(language))
    return [text for text in texts() if not all(known.get(text, ("",)))]


def is_stale(language: str) -> bool:
    """Whether a file holds other texts than the program."""
    return list(_known(_file(language))) != list(texts())


def renew(language: str) -> None:
    """Bring the files of a language up to date."""
    path = _file(language)
    known = _known(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, counts in texts().items():
        forms = FORMS[language] if counts else 1
        have = known.get(text, ())
        context.append(_message(text, have if len(have) == forms else (), forms, counts=counts))
    ET.indent(root)
    path.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path], check=True)  # noqa: S603  (Qt's own)


def _message(text: str, have: tuple[str, ...], forms: int, *, counts: bool) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if counts else {})
    ET.SubElement(message, "source").text = text
    translation = ET.SubElement(message, "translation")
    if not have or not all(have):
        translation.set("type", "unfinished")
    if not counts:
        translation.text = "".join(have) or None
    for form in have or ("",) * forms if counts else ():
        ET.SubElement(translation, "numerusform").text = form
    return message


def _file(language: str) -> Path:
    return FOLDER / f"{CONTEXT}_{language}.ts"


def _known(path: Path) -> dict[str, tuple[str, ...]]:
    """Return what is translated by now, each with as many forms as it has."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")  # noqa: S314  (our own file)
    return {m.findtext("source", ""): _forms(m) for m in messages}


def _forms(message: ET.Element) -> tuple[str, ...]:
    forms = message.findall("translation/numerusform") or message.findall("translation")
    return tuple(form.text or "" for form in forms)


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
