"""Token classification for Hugging Face's datasets: JSON Lines with a number for each tag.

What the numbers stand for is not in the file but beside it, as a list of names. The number -100 is
what their training takes for "not known".
"""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from annotator.domain.ledger import Note
from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.formats.codec import Codec, Writing
from annotator.formats.files import replacing
from annotator.formats.huggingface_card import begun_and_inner, card, tags_for
from annotator.formats.huggingface_reader import LABELS, TAGS, UNKNOWN, read, recognises
from annotator.formats.json_files import write_line
from annotator.formats.rows import Layer, Rows
from annotator.formats.tags import IOB2
from annotator.formats.tokens import Tokenizer


def write(tokenize: Tokenizer, records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    """Write an article a line, and beside it the names of the tags: the scheme's, then others."""
    numbers = {tag: number for number, tag in enumerate(tags_for(scheme))}
    with replacing(path) as file, replacing(path.with_suffix(LABELS)) as names:
        for record in records:
            rows = Rows(record, tokenize(record.article), Layer.ENTITIES, columns=False)
            notes = list(_new(rows, numbers, record.article.id))
            write_line(_line(record, rows, numbers), file)
            yield [*rows.losses, *notes]
        json.dump(list(numbers), names, ensure_ascii=False)
        names.write("\n")


def _new(rows: Rows, numbers: dict[str, int], article: str) -> Iterator[Note]:
    """Give the tags of labels that are new their numbers, and tell of each."""
    for found in rows.labels:
        if f"{IOB2.first}-{found.label}" not in numbers:
            for tag in begun_and_inner(found.label):
                numbers.setdefault(tag, len(numbers))
            what = said(
                "{label} is no label of the scheme; its tags have numbers of their own in this"
                " file",
                label=found.label,
            )
            yield Note(article, 0, what)


def _line(record: Record, rows: Rows, numbers: dict[str, int]) -> Json:
    tags = [numbers[tag] for tag in rows.tags(IOB2)]
    for number in rows.missing:
        tags[number] = UNKNOWN
    return {
        "id": record.article.id,
        "text": rows.text,
        "tokens": [token.text(rows.text) for token in rows.tokens],
        "offsets": [[token.start, token.end] for token in rows.tokens],
        TAGS: tags,
    }


def huggingface(tokenize: Tokenizer) -> Codec:
    """Return the format, which writes the tokens that it is given for an article."""
    return Codec(
        "huggingface",
        said("Hugging Face token classification"),
        (".jsonl",),
        read,
        partial(write, tokenize),
        recognises,
        beside=(LABELS, "labels.json"),
        training=True,
        links=False,
        missing=True,
        leaves=said("all that is known of an article but its id, zones, speakers"),
        card=card,
    )
