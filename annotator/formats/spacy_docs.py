"""What docs of spaCy say of articles, whatever file they stand in."""

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json, quote_from_json, span_from_json, speaker_from_json
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.said import said
from annotator.domain.shapes import a_list, a_text, an_object, shown, spelled, whole_numbers
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.formats.json_files import describe
from annotator.formats.loose import Link, Piece, loosened
from annotator.formats.sheets import Sheet, record_from

QUOTES = "quotes"  # the group that holds the parts of quotes
PAIR = 2
OWN = "annotator"  # the key of what a doc has no room for
ITS_TEXT, RAW, LABEL = said("its text"), said("its raw text"), said("its label")
PARAGRAPHS, SENTENCES, TOKENS = said("its paragraphs"), said("its sentences"), said("its tokens")
ORTH, SPACE, SPANS = said("its orth"), said("its space"), said("spans")
FAULTS = (FormatError, KeyError, TypeError, ValueError)

Told = Rejection | Note
Value = TypeVar("Value", Quote, Span, Speaker)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a doc stands: the file, its line or 0, and how many docs it makes with those before."""

    file: str
    line: int
    number: int

    @property
    def id(self) -> str:
        """What the article is called for want of an id."""
        return f"{self.file.partition('.')[0]}-{self.number}"

    def reject(self, reason: str) -> Rejection:
        return Rejection(self.file, self.line, reason)

    def note(self, what: str) -> Note:
        return Note(self.file, self.line, what)


def records_from(place: Place, data: object) -> Iterator[Record | Rejection]:
    """Yield what is wrong in a doc, a pair of text and entities or data of spaCy 2, and its record.

    Several where data of spaCy 2 hold several paragraphs.
    """
    try:
        for doc in _docs(place, data):
            sheet = yield from _sheet(place, doc)
            yield from record_from(sheet)
    except FAULTS as error:
        yield place.reject(said("this is no doc of spaCy: {why}", why=describe(error)))


def _docs(place: Place, data: object) -> Iterator[Json]:
    """Yield a value of JSON as docs: spaCy has written three forms of them."""
    if isinstance(data, list):
        if len(data) != PAIR:
            raise ValueError(
                said("{data} is no pair of a text and what is in it", data=shown(data))
            )
        yield _pair(a_text(data[0], ITS_TEXT), an_object(data[1]))
    elif not isinstance(data, dict):
        raise TypeError(said("it is no object"))
    elif "paragraphs" in data:
        name = spelled(data.get("id")) or place.id
        paragraphs = a_list(data["paragraphs"], PARAGRAPHS)
        for number, paragraph in enumerate(map(an_object, paragraphs), start=1):
            yield {**_paragraph(paragraph), "_": {"article": {"id": f"{name}-{number}"}}}
    else:
        yield data


def _pair(text: str, about: Json) -> Json:
    """Return a text with its entities and spans, which many a script keeps in pairs, as a doc."""
    groups = {name: _labelled(spans) for name, spans in _mapping(about.get("spans")).items()}
    return {"text": text, "ents": _labelled(about.get("entities") or []), "spans": groups}


def _labelled(spans: Any) -> Any:
    """Return lists of start, end and label as spans; what is none is told where it is read."""
    return list(map(_span, spans)) if isinstance(spans, list | tuple) else spans


def _span(span: Any) -> Any:
    if not isinstance(span, list | tuple):
        return span
    return dict(zip(("start", "end", "label"), span, strict=False))


def _tokens(paragraph: Json) -> Iterator[Json]:
    for sentence in map(an_object, a_list(paragraph["sentences"], SENTENCES)):
        yield from map(an_object, a_list(sentence["tokens"], TOKENS))


def _paragraph(data: Json) -> Json:
    """Return a paragraph of the training data of spaCy 2 as a doc: tokens with BILUO tags."""
    text, ents = "", []
    start = 0
    for token in _tokens(data):
        tag, _, label = spelled(token.get("ner")).partition("-")
        if tag in {"B", "U"}:
            start = len(text)
        text += a_text(token["orth"], ORTH)
        if tag in {"L", "U"}:
            ents.append(_span((start, len(text), label)))
        text += a_text(token.get("space", " "), SPACE)
    raw = a_text(data.get("raw") or "", RAW)
    if raw and raw.rstrip() != text.rstrip():
        raise ValueError(said("its tokens do not make up its text"))
    return {"text": raw or text, "ents": ents}


def _sheet(place: Place, doc: Json) -> Generator[Told, None, Sheet]:
    known = _mapping(doc.get(OWN) or doc.get("_"))
    quotes = yield from _each(place, known, "quotes", quote_from_json)
    speakers = yield from _each(place, known, "speakers", speaker_from_json)
    groups = _mapping(doc.get("spans"))
    pieces, links = _of_quotes(quotes)
    if not quotes:
        pieces = yield from _pieces(place, "p", groups.get(QUOTES))
    others = [group for name, group in groups.items() if name != QUOTES]
    found = yield from _pieces(place, "e", doc.get("ents"), *others)
    told = yield from _each(place, known, "entities", span_from_json)
    about = yield from _about(place, known.get("article"))
    standing = Standing(Status.DONE) if "ents" in doc else None
    return Sheet(
        place.file,
        place.line,
        a_text(doc["text"], ITS_TEXT),
        about,
        [*_enriched(found, told), *pieces],
        links,
        tuple(speakers),
        standing=standing,
    )


def _of_quotes(quotes: Iterable[Quote]) -> tuple[list[Piece], list[Link]]:
    return loosened(Copy("", "", (), tuple(quotes)))


def _enriched(found: Iterable[Piece], told: Iterable[Span]) -> list[Piece]:
    """Return what a doc holds with what else is known of it: ids, speakers, states."""
    pieces, _ = loosened(Copy("", "", tuple(told)))
    known: dict[tuple[int, int, str], list[Piece]] = {}
    for piece in pieces:
        known.setdefault((piece.start, piece.end, piece.label), []).append(piece)
    return [
        one for piece in found for one in known.get((piece.start, piece.end, piece.label), [piece])
    ]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _each(
    place: Place, known: Mapping[str, Any], key: str, make: Callable[[Json], Value]
) -> Generator[Told, None, list[Value]]:
    values = known.get(key)
    made: list[Value] = []
    for number, value in enumerate(values if isinstance(values, list | tuple) else (), start=1):
        try:
            made.append(make(value))
        except FAULTS as error:
            yield place.reject(
                said("{key} {number}: {why}", key=key, number=number, why=describe(error))
            )
    return made


def _pieces(place: Place, kind: str, *groups: Any) -> Generator[Told, None, list[Piece]]:
    """Return the spans of groups, each once; spans of one id belong to one quote."""
    made: dict[str, Piece] = {}
    for span in (yield from _members(place, groups)):
        try:
            start, end, label = span["start"], span["end"], a_text(span["label"], LABEL)
            whole_numbers(start, end)
            name = spelled(span.get("id")) if kind == "p" else ""
            key = f"{kind}-{start}-{end}-{label}-{name}"
            made[key] = Piece(key, start, end, label, id=name)
        except FAULTS as error:
            yield place.reject(said("a span cannot be read: {why}", why=describe(error)))
    return list(made.values())


def _members(place: Place, groups: Iterable[Any]) -> Generator[Told, None, list[Json]]:
    """Return the spans of groups; what is none is told."""
    spans: list[Json] = []
    for group in groups:
        try:
            listed = a_list(group, SPANS)
        except TypeError as error:
            yield place.reject(str(error))
            continue
        for number, span in enumerate(listed, start=1):
            if isinstance(span, dict):
                spans.append(span)
            else:
                yield place.reject(
                    said("span {number}: {span} is no span", number=number, span=shown(span))
                )
    return spans


def _about(place: Place, article: Any) -> Generator[Told, None, Json]:
    """Return what is known of an article; what no file of JSON could hold is left out."""
    about: Json = {}
    for key, value in _mapping(article).items():
        try:
            about[str(key)] = json.loads(json.dumps(value, allow_nan=False))
        except FAULTS:
            yield place.note(
                said("what it says of {key} is no JSON and is not taken", key=shown(key))
            )
    return {"id": place.id} | {key: value for key, value in about.items() if value is not None}
