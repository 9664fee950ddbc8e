"""The label schemes that come with the program."""

import json
from pathlib import Path

from annotator.domain.article import ZoneKind
from annotator.domain.errors import AnnotatorError
from annotator.domain.plain import Json
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.resources import resource


def load_scheme(name: str) -> Scheme:
    """Return a bundled scheme; raises AnnotatorError naming those there are."""
    known = {path.stem: path for path in sorted(resource("schemes").glob("*.json"))}
    if name not in known:
        raise AnnotatorError(f"there is no scheme {name}; there is: {', '.join(known)}")
    return _read(known[name])


def _read(path: Path) -> Scheme:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Scheme(data["name"], tuple(map(_label, data["labels"])))


def _label(data: Json) -> Label:
    return Label(
        name=data["name"],
        key=data.get("key", ""),
        role=data["role"],
        kind=LabelKind(data.get("kind", LabelKind.ENTITY)),
        short=data["short"],
        definition=data["definition"],
        examples=tuple(data["examples"]),
        zones=tuple(map(ZoneKind, data.get("zones", ()))),
    )
