"""CoNLL-2003 and its kin: a token and its tag a line, a blank line between sentences.

The spaces of the text do not go into such a file. They go beside it, as the offsets of its tokens.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.domain.ledger import Note
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.formats.codec import Codec, Writing
from annotator.formats.conll_reader import START, read, recognises
from annotator.formats.files import replacing
from annotator.formats.rows import Layer, Rows
from annotator.formats.tags import BILUO, IOB2, MISSING, OUTSIDE, Tagging
from annotator.formats.token_offsets import OFFSETS, OffsetsWriter, beside
from annotator.formats.tokens import Tokenizer

UNSAID = said("tokens of which nobody says what they hold are no rows of the file")


@dataclass(frozen=True, slots=True)
class Form:
    """What is tagged and how; without `marked`, a token of which nothing is said is no row."""

    layer: Layer
    tagging: Tagging
    marked: bool = False


def write(
    form: Form, tokenize: Tokenizer, records: Iterable[Record], path: Path, _scheme: Scheme
) -> Writing:
    """Write rows as spaCy converts them, and beside them the offsets of their tokens."""
    with replacing(path) as file, replacing(beside(path)) as places:
        offsets = OffsetsWriter(places)
        for record in records:
            rows = Rows(record, tokenize(record.article), form.layer)
            written = [n for n in range(len(rows.tokens)) if form.marked or n not in rows.missing]
            file.write(f"{START} -X- {OUTSIDE} {OUTSIDE}\n\n")
            file.writelines(_lines(rows, written, form))
            offsets.add(record.article, [rows.tokens[number] for number in written])
            left = len(rows.tokens) > len(written)
            yield [*rows.losses, *([Note(record.article.id, 0, UNSAID)] if left else ())]
        offsets.end()


def _lines(rows: Rows, written: Iterable[int], form: Form) -> Iterator[str]:
    tags, begins, before = rows.tags(form.tagging), rows.sentences(), None
    for number in written:
        if before is not None and (number in begins or number > before + 1):
            yield "\n"
        tag = MISSING if number in rows.missing else tags[number]
        yield f"{rows.tokens[number].text(rows.text)} -X- _ {tag}\n"
        before = number
    yield "\n"


def conll(tokenize: Tokenizer) -> Codec:
    """Return the format of entities in IOB2."""
    form = Form(Layer.ENTITIES, IOB2)
    suffixes = (".conll", ".iob", ".iob2", ".bio", ".txt")
    return _codec("conll", said("CoNLL (IOB2)"), suffixes, form, tokenize)


def conll_quotes(tokenize: Tokenizer) -> Codec:
    """Return the format of the parts of quotes in IOB2; it is read as any other."""
    form = Form(Layer.QUOTES, IOB2)
    written = _codec("conll-quotes", said("CoNLL (IOB2) of quotes"), (".conll",), form, tokenize)
    return replace(written, read=None, recognises=None)


def biluo(tokenize: Tokenizer) -> Codec:
    """Return the format of entities in BILUO, where a tag can say that nothing is said."""
    form = Form(Layer.ENTITIES, BILUO, marked=True)
    return _codec("biluo", "BILUO", (".biluo", ".bilou", ".bioes"), form, tokenize)


def _codec(
    name: str, title: str, suffixes: tuple[str, ...], form: Form, tokenize: Tokenizer
) -> Codec:
    return Codec(
        name,
        title,
        suffixes,
        read,
        partial(write, form, tokenize),
        recognises,
        beside=(OFFSETS,),
        training=True,
        links=False,
        missing=True,
        leaves=said("zones, speakers"),
    )
