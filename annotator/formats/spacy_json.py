"""Docs of spaCy as JSON: what `Doc.to_json` gives, one object, a list or one a line.

Offsets are code points. What else is known is read from `_`, as in a DocBin: `entities`, `quotes`
and `speakers` in the shapes of the project's own JSON Lines, `article` with its id, title, story
and so on. It is written under `annotator`: `Doc.from_json` fails on a `_` that nobody registered.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from annotator.domain import words
from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import ALONGSIDE, Loss, Rejection, lost
from annotator.domain.plain import Json, quote_to_json, span_to_json, speaker_to_json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.formats.codec import Codec, Writing
from annotator.formats.decode import BOM, FAULT, begun
from annotator.formats.files import replacing
from annotator.formats.json_arrays import values
from annotator.formats.json_files import objects, write_line
from annotator.formats.jsonl_record import article_to_json
from annotator.formats.limits import LONGEST
from annotator.formats.spacy_docs import OWN, QUOTES, Place, records_from

AROUND = f"{BOM}{FAULT} \t\r\n"  # a line; its end is cut in the middle in UTF-16
ENTITIES = "sc"  # the group that holds entities, also those that overlap
TUPLES = re.compile(
    r"""\s*\[\s*(?:\[\s*)?"(?:[^"\\]|\\.)*"\s*,\s*\{\s*"(?:entities|spans|cats)\""""
)


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield a record for each doc, and before it what was wrong in it.

    Besides docs these are read: pairs of a text and `{"entities": [[start, end, label]]}`, and the
    training data of spaCy 2.
    """
    for number, (line, data) in enumerate(_values(path), start=1):
        if isinstance(data, Rejection):
            yield data
        else:
            yield from records_from(Place(path.name, line, number), data)


def _values(path: Path) -> Iterator[tuple[int, object]]:
    """Yield the values of a file with the lines they begin in."""
    if _is_by_line(path):
        yield from objects(path)
        return
    found = values(path)
    try:
        for number, (line, item) in enumerate(found):
            if isinstance(item, str) and not number:
                yield from _pair(line, item, list(found))
            else:
                yield line, item
    except FormatError as error:
        yield 0, Rejection(path.name, 0, str(error))


def _is_by_line(path: Path) -> bool:
    """Tell whether each line is an object, as the first shows, where the suffix leaves it open."""
    with path.open("rb") as file:
        first = begun(file.readline(LONGEST)).strip(AROUND)
    if path.suffix.lower() != ".json":
        return not first.startswith("[")
    return first.startswith("{") and first.endswith("}")


def _pair(
    line: int, text: str, others: Sequence[tuple[int, object]]
) -> Iterator[tuple[int, object]]:
    """Yield a text that a file begins with together with what is in it, if that is all."""
    if len(others) == 1:
        yield line, [text, others[0][1]]
    else:
        yield from ((line, text), *others)


def recognises(_path: Path, head: str) -> bool:
    """Tell docs from other JSON by their keys."""
    return bool(
        TUPLES.match(head)
        or ('"paragraphs"' in head and '"sentences"' in head)
        or ('"ents"' in head and '"tokens"' in head and '"text"' in head)
    )


def write(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    """Write one doc a line; `Doc.from_json` takes each."""
    with replacing(path) as file:
        for record in records:
            doc, losses = doc_to_json(record)
            write_line(doc, file)
            yield losses


def doc_to_json(record: Record) -> tuple[Json, list[Loss]]:
    """Return a record as a doc, and what the doc cannot hold."""
    article, copy = record.article, record.copy
    losses: list[Loss] = []
    spans = [span for span in copy.spans if _fits(article, span.label, span.stretch, losses)]
    parts = [
        {**_span(role.value, stretch), "id": quote.id}
        for quote in copy.quotes
        for role, stretch in quote.parts()
        if _fits(article, role.value, stretch, losses)
    ]
    alone = longest(spans)
    losses += _overlapping(article, spans, alone)
    entities = [_span(span.label, span.stretch) for span in spans]
    ends = {end for span in (*entities, *parts) for end in (span["start"], span["end"])}
    doc = {
        "text": article.text,
        "ents": [_ent(span) for span in alone],
        "tokens": _tokens(article.text, ends),
        "spans": {ENTITIES: entities, QUOTES: parts},
        OWN: _own(record),
    }
    return doc, losses


def _fits(article: Article, label: str, stretch: Stretch, losses: list[Loss]) -> bool:
    """Whether a doc can hold a stretch; where it cannot, that is added to the losses."""
    problem = unfit(stretch, article.text)
    if problem:
        losses.append(lost(article, label, stretch, problem))
    return not problem


def _overlapping(article: Article, spans: Iterable[Span], alone: Iterable[Span]) -> Iterator[Loss]:
    """Yield the entities that are not among those that stand alone, which doc.ents holds."""
    kept = {id(span) for span in alone}
    for span in spans:
        if id(span) not in kept:
            yield lost(article, span.label, span.stretch, ALONGSIDE)


def _own(record: Record) -> Json:
    """Return what a doc has no room for."""
    copy = record.copy
    return {
        "article": article_to_json(record.article),
        "entities": [span_to_json(span) for span in copy.spans],
        "quotes": [quote_to_json(quote) for quote in copy.quotes],
        "speakers": [speaker_to_json(speaker) for speaker in record.speakers],
        **_missing(record),
    }


def _missing(record: Record) -> Json:
    """Return the stretches of which nobody says what they hold; most records have none."""
    stretches = [[stretch.start, stretch.end] for stretch in record.missing]
    return {"missing": stretches} if stretches else {}


def unfit(stretch: Stretch, text: str) -> str:
    """Say why no doc of a text holds a stretch, whatever its tokens are; nothing where it may."""
    if stretch.end > len(text):
        return said("reaches past the end of the text at {count}", count=len(text))
    surface = stretch.text(text)
    return said("begins or ends with white space") if surface != surface.strip() else ""


def longest(spans: Iterable[Span]) -> list[Span]:
    """Return spans that do not overlap, in order; of those that do the longest, then the first."""
    kept: list[Span] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda span: (-len(span.stretch), span.start)):
        if span.start not in taken and span.end - 1 not in taken:
            kept.append(span)
            taken.update(range(span.start, span.end))
    return sorted(kept, key=lambda span: span.start)


def _ent(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "label": span.label}


def _span(label: str, stretch: Stretch) -> Json:
    return {"start": stretch.start, "end": stretch.end, "label": label, "kb_id": ""}


def _tokens(text: str, ends: set[int]) -> list[Json]:
    """Cut a text into words, and further where a span begins or ends; white space stays whole."""
    cuts = {0, len(text)} | ends
    for word in words.pattern(words.marks()).finditer(text):
        cuts.update(word.span())
    tokens: list[tuple[int, int]] = []
    for start, end in pairwise(sorted(cuts)):
        # A space after a token goes with it; what white space is left is a token.
        first = start + (text[start] == " " and start > 0 and not text[start - 1].isspace())
        if first < end:
            tokens.append((first, end))
    return [{"id": n, "start": start, "end": end} for n, (start, end) in enumerate(tokens)]


SPACY_JSON = Codec(
    "spacy-json",
    said("spaCy docs as JSON Lines"),
    (".jsonl", ".json", ".ndjson"),
    read,
    write,
    recognises,
    training=True,
)
