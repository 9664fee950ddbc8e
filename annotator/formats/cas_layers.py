"""From the layers of a CAS to pieces and links."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.domain.plain import Json
from annotator.domain.quote import QuoteKind, Role
from annotator.domain.said import said
from annotator.domain.shapes import spelled
from annotator.domain.speaker import Speaker
from annotator.formats.cas_files import Cas, Structure
from annotator.formats.cas_types import (
    DEPENDENT,
    ENTITY,
    GOVERNOR,
    METADATA,
    NER,
    OURS,
    QUOTE,
    STRUCTURAL,
)
from annotator.formats.loose import Link, Piece, role_of

DIGITS = re.compile("[0-9]{1,9}")
LABELS = ("role", "label", "value")  # features that say what an arrow is
IDENTIFIERS = said("identifiers of entities")


class Layers:
    """What is marked in a CAS. `faults` are sentences about what could not be taken."""

    def __init__(self, cas: Cas) -> None:
        self.faults: list[str] = []
        self.links: list[Link] = []
        self._pieces: dict[str, Piece] = {}
        self._arrows: list[Structure] = []
        self._names: dict[str, None] = {}
        self._document: Json = {}
        self._strange: Counter[str] = Counter({said("annotations of another view"): cas.others})
        for structure in cas.structures:
            self._take(structure)
        for arrow in self._arrows:
            self._link(arrow)

    @property
    def pieces(self) -> list[Piece]:
        return list(self._pieces.values())

    def speakers(self) -> tuple[Speaker, ...]:
        return tuple(Speaker(name, name) for name in self._names)

    def notes(self) -> Iterator[str]:
        for what, count in self._strange.items():
            if count:
                yield said("not taken: {count} {what}", count=count, what=what)

    def about(self, name: str) -> Json:
        """Return what the CAS says of its article, which else is called by the file's name."""
        given = {
            "title": self._document.get("documentTitle"),
            "url": self._document.get("documentUri"),
            "language": self._document.get("language"),
        }
        about = {key: value for key, value in given.items() if _said(value)}
        ours = self._document.get("collectionId") == OURS
        key = self._document.get("documentId") if ours else about.get("title")
        return about | {"id": key if _said(key) else name}

    def _take(self, structure: Structure) -> None:
        features = structure.features
        if structure.type == METADATA:
            self._document = features
        elif GOVERNOR in features and DEPENDENT in features:
            self._arrows.append(structure)
        elif structure.type.startswith(NER):
            short = "" if structure.type == ENTITY else structure.short
            self._strange[IDENTIFIERS] += bool(features.get("identifier"))
            self._mark(structure, features.get("value") or short)
        elif structure.type == QUOTE or role_of(structure.short):
            self._quote(structure)
        elif not structure.type.startswith(STRUCTURAL):
            self._strange[_of_layer(structure)] += 1

    def _quote(self, structure: Structure) -> None:
        features = structure.features
        role = role_of(spelled(features.get("role")) or structure.short) or Role.CONTENT
        kind, speaker = features.get("kind"), features.get("speaker")
        known = isinstance(kind, str) and kind.casefold() in list(QuoteKind)
        if _said(speaker):
            self._names[str(speaker)] = None
        self._mark(
            structure,
            role.value,
            kind=QuoteKind(str(kind).casefold()) if known else None,
            speaker=str(speaker) if _said(speaker) else None,
        )

    def _mark(self, structure: Structure, label: Any, **more: Any) -> None:
        if not isinstance(label, str) or not label:
            self.faults.append(
                said("{short} {id}: it has no label", short=structure.short, id=structure.id)
            )
            return
        start, end = (_whole(structure.features.get(name)) for name in ("begin", "end"))
        key = structure.id or f"{label}-{start}-{end}"
        self._pieces[key] = Piece(key, start, end, label, **more)

    def _link(self, arrow: Structure) -> None:
        head, child = (spelled(arrow.features[end]) for end in (GOVERNOR, DEPENDENT))
        if head in self._pieces and child in self._pieces:
            said = (arrow.features.get(name) for name in LABELS)
            self.links.append(Link(head, child, next((spelled(s) for s in said if s), "")))
        else:
            self._strange[_of_layer(arrow)] += 1


def _said(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value != "x-unspecified"


def _whole(offset: Any) -> Any:
    """Return an offset of XMI, which is text, as a number; none has more than nine digits."""
    return int(offset) if isinstance(offset, str) and DIGITS.fullmatch(offset) else offset


def _of_layer(structure: Structure) -> str:
    return said("annotations of the layer {layer}", layer=structure.short)
