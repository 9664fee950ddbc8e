"""Citron's JSON: the quotes of one article a file, each with cue, sources and contents.

The annotator that comes with Citron (https://github.com/bbc/citron) writes `sources` and
`coreferences` and reads `source` and `coreference`; here they are read alike. Citron knows no
entities. What is known of the article goes along under keys that Citron passes over.
"""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Loss, Note, Rejection, lost
from annotator.domain.plain import Json
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Copy, Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.shapes import spelled
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.codec import Codec, Writing
from annotator.formats.file_names import Names
from annotator.formats.files import replacing_folder
from annotator.formats.gathered import QUOTE, each
from annotator.formats.json_arrays import values
from annotator.formats.jsonl_record import about_article, article_to_json
from annotator.formats.loose import CONT, Link, Piece
from annotator.formats.sheets import Sheet, record_from

OWN = frozenset({"text", "quotes", "coreference_groups", "meta"})
ENTITY = said("is an entity; Citron knows quotes only")
UNFIT = {
    ("cue",): said("a quote without a cue, which Citron cannot be trained on; it is kept here"),
    ("source",): said(
        "a quote without a source, which Citron cannot be trained on; it is kept here"
    ),
    ("cue", "source"): said(
        "a quote without a cue or a source, which Citron cannot be trained on; it is kept here"
    ),
}


def read(path: Path) -> Iterator[Record | Rejection]:
    try:
        for number, (line, data) in enumerate(values(path), start=1):
            key = path.stem if number == 1 else f"{path.stem}-{number}"
            yield from _record(path.name, line, key, data)
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))


def _record(file: str, line: int, key: str, data: Any) -> Iterator[Record | Rejection]:
    if isinstance(data, Rejection):
        yield data
        return
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        yield Rejection(file, line, said("there is no text in it"))
        return
    found = _Quotes()
    yield from each(data.get("quotes"), found.take, partial(Rejection, file, line), QUOTE)
    yield from (Note(file, line, what) for what in found.notes)
    nested = data.get("meta")
    meta = {name: value for name, value in data.items() if name not in OWN}
    about = about_article(meta | (nested if isinstance(nested, dict) else {}), key)
    pieces, links, speakers = found.pieces, found.links, found.speakers()
    yield from record_from(Sheet(file, line, data["text"], about, pieces, links, speakers))


class _Quotes:
    """The quotes of one article; who is named by a coreference speaks."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.links: list[Link] = []
        self.notes: list[str] = []
        self._names: dict[str, None] = {}
        self._count = 0

    def speakers(self) -> tuple[Speaker, ...]:
        return tuple(Speaker(name, name) for name in self._names)

    def take(self, quote: Json) -> None:
        """Take in a quote; raises KeyError, TypeError or ValueError where it is none."""
        self._count += 1
        name = spelled(quote.get("id")) or f"q{self._count}"
        mentions = _mentions(quote, "coreference", "coreferences")
        speaker = next((m["text"].strip() for m in mentions if _is_name(m.get("text"))), None)
        contents = self._made(quote, Role.CONTENT, name, speaker)
        if not contents:
            raise ValueError(said("there is no content in it"))
        others = [piece for role in (Role.CUE, Role.SOURCE) for piece in self._made(quote, role)]
        self.pieces += [*contents, *others]
        if speaker:
            self._names[speaker] = None
        first = contents[0].key
        self.links += [Link(first, piece.key, CONT) for piece in contents[1:]]
        self.links += [Link(first, piece.key, piece.label) for piece in others]
        missing = {"CUE", "SOURCE"} - {piece.label for piece in others}
        self.notes += [UNFIT[label.lower(),] for label in sorted(missing)]

    def _made(
        self, quote: Json, role: Role, name: str = "", speaker: str | None = None
    ) -> list[Piece]:
        """Return the pieces of a role in a quote; `name` is the quote's, for its contents."""
        key = role.lower()
        return [
            Piece(
                f"{self._count}-{key}-{number}",
                place["start"],
                place["end"],
                role.value,
                place["text"] if isinstance(place.get("text"), str) else "",
                name if number == 1 else "",
                speaker=speaker,
            )
            for number, place in enumerate(_mentions(quote, key, f"{key}s"), start=1)
        ]


def _mentions(quote: Json, *keys: str) -> list[Json]:
    """Return what stands under the first of some keys that is there: a place, several or none."""
    found = next((quote[key] for key in keys if quote.get(key)), None)
    mentions = found if isinstance(found, list) else [found] if found else []
    if not all(isinstance(mention, dict) for mention in mentions):
        raise TypeError(said("under {keys} stands no place in the text", keys=keys[0]))
    return mentions


def _is_name(text: Any) -> bool:
    return isinstance(text, str) and bool(text.strip())


def write(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    names = Names()
    with replacing_folder(path) as folder:
        for record in records:
            file = folder / f"{names.fresh(record.article.id)}.json"
            text = json.dumps(_article(record), ensure_ascii=False, indent=1, allow_nan=False)
            file.write_text(f"{text}\n", encoding="utf-8", newline="")
            yield [*_entities(record), *_unfit(record)]


def _article(record: Record) -> Json:
    about = article_to_json(record.article)
    strange = {key: about.pop(key) for key in OWN & about.keys()}
    page = _Page(record.article.text, record.copy)
    return {
        "text": record.article.text,
        **about,
        **({"meta": strange} if strange else {}),
        "quotes": [page.quote(quote) for quote in record.copy.quotes],
        "coreference_groups": page.groups(),
    }


class _Page:
    """An article with the mentions of its speakers, in reading order."""

    def __init__(self, text: str, copy: Copy) -> None:
        self._text = text
        self._of: dict[str, dict[Stretch, None]] = {}
        sources = [(quote.speaker, quote.source) for quote in copy.quotes if quote.source]
        named = [(span.speaker, span.stretch) for span in copy.spans]
        for speaker, stretch in [*named, *sources]:  # names before the pronouns of sources
            if speaker:
                self._of.setdefault(speaker, {})[stretch] = None

    def quote(self, quote: Quote) -> Json:
        other = next((s for s in self._of.get(quote.speaker or "", ()) if s != quote.source), None)
        return {
            "id": quote.id,
            "cue": self._place(quote.cue) if quote.cue else None,
            "sources": [self._place(quote.source)] if quote.source else [],
            "contents": [self._place(content) for content in quote.contents],
            **({"coreferences": [self._place(other)]} if other else {}),
        }

    def groups(self) -> list[list[Json]]:
        """Return the mentions of each speaker who has several."""
        groups = (sorted(stretches) for stretches in self._of.values() if len(stretches) > 1)
        return [[self._place(stretch) for stretch in group] for group in groups]

    def _place(self, stretch: Stretch) -> Json:
        return {"start": stretch.start, "end": stretch.end, "text": stretch.text(self._text)}


def _entities(record: Record) -> Iterator[Loss]:
    for span in record.copy.spans:
        yield lost(record.article, span.label, span.stretch, ENTITY)


def _unfit(record: Record) -> Iterator[Note]:
    for quote in record.copy.quotes:
        missing = tuple(part for part in ("cue", "source") if getattr(quote, part) is None)
        if missing:
            yield Note(record.article.id, 0, UNFIT[missing])


def recognises(path: Path, head: str) -> bool:
    """Tell files that hold one text with quotes in frames; those of spaCy have tokens as well."""
    if path.suffix != ".json" or not head.lstrip("\ufeff \t\r\n").startswith("{"):
        return False
    try:
        data = json.loads(head.removeprefix("\ufeff"))
    except (ValueError, RecursionError):  # longer than what is looked at
        return '"quotes"' in head and '"tokens"' not in head
    return isinstance(data.get("text"), str) and isinstance(data.get("quotes"), list)


CITRON = Codec(
    "citron",
    said("Citron JSON"),
    (".json",),
    read,
    write,
    recognises,
    folder=True,
    leaves=said("entities, zones, kinds of quotes, states, speakers but where they are named"),
)
