"""Folders of CAS files, a file for each article, written by cassis.

INCEpTION needs sentences and tokens. A sentence is a line here, and tokens end wherever something
that is marked does, so that nothing lies across their borders.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.article import Article
from annotator.domain.ledger import Loss, lost
from annotator.domain.record import Record, labelled
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.formats.cas_types import (
    ATTRIBUTION,
    DEPENDENT,
    ENTITY,
    GOVERNOR,
    METADATA,
    OURS,
    QUOTE,
    SENTENCE,
    TOKEN,
)
from annotator.formats.codec import Writing
from annotator.formats.decode import NOT_XML
from annotator.formats.file_names import Names
from annotator.formats.files import replacing_folder
from annotator.formats.loose import Piece, loosened
from annotator.formats.whole import extra

TYPES = "TypeSystem.xml"
CASSIS = "cassis"
STRING, ANNOTATION = "uima.cas.String", "uima.tcas.Annotation"
FEATURES = {
    SENTENCE: (),
    TOKEN: (),
    ENTITY: ("value", "identifier"),
    METADATA: ("documentTitle", "documentId", "documentUri", "collectionId"),
    QUOTE: ("role", "kind", "speaker"),
    ATTRIBUTION: ("role",),
}
SUPER = {METADATA: "uima.tcas.DocumentAnnotation"}
WORDS = re.compile(r"\w+|[^\w\s]")
NO_TEXT = said("stands in a text with a character that no XML file can hold; JSON CAS can")
NO_LABEL = said("has a label with a character that no XML file can hold")


def write_xmi(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    cassis = _cassis()
    types = _types(cassis)
    names = Names()
    with replacing_folder(path) as folder:
        for record in records:
            losses, fitting = _fit_for_xml(record)
            if fitting:
                cas = _Page(cassis, types, fitting).cas
                cas.to_xmi(folder / f"{names.fresh(record.article.id)}.xmi")
            yield losses
        types.to_xml(folder / TYPES)


def write_json(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    cassis = _cassis()
    types = _types(cassis)
    names = Names()
    with replacing_folder(path) as folder:
        for record in records:
            cas = _Page(cassis, types, record).cas
            file = folder / f"{names.fresh(record.article.id)}.json"
            cas.to_json(file, pretty_print=True)
            yield ()


def _cassis() -> Any:
    return extra(CASSIS, said("UIMA files"), "inception")


def _types(cassis: Any) -> Any:
    types = cassis.TypeSystem()
    for name, features in FEATURES.items():
        made = types.create_type(name, SUPER.get(name, ANNOTATION))
        for feature in features:
            types.create_feature(made, feature, STRING)
    for end in (GOVERNOR, DEPENDENT):
        types.create_feature(types.get_type(ATTRIBUTION), end, QUOTE)
    return types


def _fit_for_xml(record: Record) -> tuple[list[Loss], Record | None]:
    """Return what of a record XML can hold, and what is lost with the rest."""
    article, copy = record.article, record.copy
    if NOT_XML.search(article.text):
        return [lost(article, label, place, NO_TEXT) for label, place in labelled(copy)], None
    odd = {span: None for span in copy.spans if NOT_XML.search(span.label)}
    losses = [lost(article, span.label, span.stretch, NO_LABEL) for span in odd]
    kept = tuple(span for span in copy.spans if span not in odd)
    return losses, replace(record, copy=replace(copy, spans=kept))


class _Page:
    """One article as a CAS."""

    def __init__(self, cassis: Any, types: Any, record: Record) -> None:
        text = record.article.text
        self.cas = cassis.Cas(typesystem=types)
        self.cas.sofa_string = text
        self.cas.sofa_mime = "text/plain"
        self._types = types
        self._names = {speaker.id: speaker.name for speaker in record.speakers}
        self._describe(record.article)
        pieces, links = loosened(record.copy)
        for sentence in _sentences(text):
            self._add(SENTENCE, sentence)
        borders = {border for piece in pieces for border in (piece.start, piece.end)}
        for token in _tokens(text, borders):
            self._add(TOKEN, token)
        made = {piece.key: self._mark(piece) for piece in pieces}
        for link in links:
            child = made[link.child]
            place = Stretch(child.begin, child.end)
            ends = {GOVERNOR: made[link.head], DEPENDENT: child}
            self._add(ATTRIBUTION, place, role=link.label, **ends)

    def _add(self, type_: str, stretch: Stretch, **features: Any) -> Any:
        structure = self._types.get_type(type_)(begin=stretch.start, end=stretch.end, **features)
        self.cas.add(structure)
        return structure

    def _describe(self, article: Article) -> None:
        said = {
            "documentTitle": article.title,
            "documentId": article.id,
            "documentUri": article.url,
            "language": article.language or "x-unspecified",
            "collectionId": OURS,
        }
        known = {name: _plain(value) for name, value in said.items() if value}
        self._add(METADATA, Stretch(0, len(article.text)), **known)

    def _mark(self, piece: Piece) -> Any:
        stretch = Stretch(piece.start, piece.end)
        if piece.role is None:
            return self._add(ENTITY, stretch, value=piece.label)
        said = {"kind": piece.kind, "speaker": self._names.get(piece.speaker or "")}
        known = {name: _plain(str(value)) for name, value in said.items() if value}
        return self._add(QUOTE, stretch, role=piece.label, **known)


def _sentences(text: str) -> Iterator[Stretch]:
    """Yield each line that is not blank, without blanks at its ends."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            yield Stretch(start, start + len(line.strip()))
        at += len(line) + 1


def _tokens(text: str, borders: Iterable[int]) -> Iterator[Stretch]:
    """Yield words and signs, cut at the borders of what is marked."""
    cuts = sorted(borders, reverse=True)
    for word in WORDS.finditer(text):
        start = word.start()
        while cuts and cuts[-1] < word.end():
            cut = cuts.pop()
            if start < cut:
                yield Stretch(start, cut)
                start = cut
        yield Stretch(start, word.end())


def _plain(value: str) -> str:
    return NOT_XML.sub("\ufffd", value)
