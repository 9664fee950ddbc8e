"""Labels as files list them: our own schemes, and what other tools know labels by.

These are the labels of a spaCy pipeline (its `meta.json`, or what `init labels` writes), the
labelling configuration of Label Studio, the label types of doccano, and a text with a label on each
line or commas between them, as Prodigy is given them.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from annotator.domain.errors import FormatError
from annotator.domain.plain import scheme_from_json
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.shapes import an_object
from annotator.formats.colours import role_of
from annotator.formats.decode import decode

LARGEST = 1_000_000  # bytes
MOST = 1000  # labels
NAMES = ("name", "value", "text", "label")
KEYS = ("hotkey", "suffixKey", "suffix_key")
COLOURS = ("background", "backgroundColor", "background_color")
ENTITIES = ("ner", "beam_ner", "spancat", "spancat_singlelabel", "entity_ruler", "span_ruler")
KEY = re.compile(r"(?:alt\+)?[1-9]", re.IGNORECASE)  # the others are keys of commands
UNREADABLE = (
    *(OSError, ValueError, TypeError, KeyError, RecursionError),
    *(expat.ExpatError, FormatError),
)
SEPARATOR = re.compile(r"[\n,]")


def read_labels(path: Path) -> Scheme:
    """Return the labels of a file, as a scheme that is called as it says, or as the file.

    Raises FormatError where there are none, or it cannot be read.
    """
    try:
        scheme = _read(_text(path), path.stem)
    except UNREADABLE as error:
        told = said(
            "{file} holds no labels that can be read: {why}", file=path.name, why=_told(error)
        )
        raise FormatError(told) from error
    if not 0 < len(scheme.labels) <= MOST:
        raise FormatError(
            said(
                "{file} holds more than {most} labels; nothing was changed"
                if scheme.labels
                else "{file} holds no labels; nothing was changed",
                file=path.name,
                most=MOST,
            )
        )
    return scheme


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST:
        raise ValueError(said("it is longer than {largest:,} bytes", largest=LARGEST))
    return decode(path.read_bytes())[0]


def _told(error: Exception) -> str:
    if isinstance(error, KeyError):
        return said("a label has no {key}", key=error.args[0])
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _read(text: str, name: str) -> Scheme:
    begun = text.lstrip()[:1]
    if begun == "<":
        return Scheme(name, tuple(map(_label, _elements(text))))
    if begun not in ("{", "["):
        listed = (line.strip() for line in SEPARATOR.split(text))
        return Scheme(name, tuple(map(Label, filter(None, listed))))
    data = json.loads(text)
    if isinstance(data, dict) and isinstance(data.get("labels"), list):
        if all(isinstance(label, dict) and "name" in label for label in data["labels"]):
            return scheme_from_json({"name": name, **data})
        data = data["labels"]
    return Scheme(name, tuple(map(_label, _listed(data))))


def _listed(data: Any) -> Iterator[Any]:
    """Yield what a list holds, or what the components of a pipeline that find entities know."""
    if isinstance(data, list):
        yield from data
        return
    labels = an_object(an_object(data).get("labels"))
    for component in ENTITIES:
        yield from labels.get(component, ())


def _label(data: Any) -> Label:
    """Return a label by its name alone, or by what tools say of it."""
    if isinstance(data, str):
        return Label(data)
    told = an_object(data)
    name, key = _first(told, NAMES), _first(told, KEYS)
    if not name:
        raise ValueError(said("a label has no name"))
    return Label(
        name,
        key=key.title() if KEY.fullmatch(key) else "",
        role=role_of(_first(told, COLOURS)),
    )


def _first(told: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """Return what goes by one of these names, as text."""
    return next((str(told[name]) for name in names if told.get(name)), "")


def _elements(text: str) -> list[dict[str, str]]:
    """Return the labels of a configuration by their attributes."""
    found: list[dict[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Label":
            found.append(attributes)

    def refuse(*_declared: object) -> None:
        raise ValueError(said("it declares a document type, which no configuration needs"))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(text, True)  # noqa: FBT003  (expat's own: that is all)
    return found
