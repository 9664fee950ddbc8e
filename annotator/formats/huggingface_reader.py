"""From lines of tokens and numbered tags to records."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import Record, Standing, Status
from annotator.domain.said import said
from annotator.domain.shapes import shown
from annotator.domain.span import Stretch
from annotator.formats.detokenize import rejoined
from annotator.formats.gathered import Gathered
from annotator.formats.json_files import first_object, objects
from annotator.formats.jsonl_record import about_article
from annotator.formats.limits import LONGEST, sized
from annotator.formats.sheets import Sheet, record_from
from annotator.formats.tags import MISSING, is_tag, labels_in
from annotator.formats.token_offsets import where

TAGS, LABELS, UNKNOWN = "ner_tags", ".labels.json", -100
OWN = frozenset({"text", "tokens", "offsets", TAGS, "pos_tags", "chunk_tags"})
REJOINED = said("the file has no text: spaces were put between the tokens anew")
MOVED = said("the offsets are not those of the tokens, which were looked for in the text instead")


def read(path: Path) -> Iterator[Record | Rejection]:
    names: Sequence[str] | None = None
    for number, data in objects(path):
        if isinstance(data, Rejection):
            yield data
            continue
        if names is None and _are_numbers(data.get(TAGS)):
            try:
                names = _names(path)
            except FormatError as error:
                yield Rejection(path.name, number, str(error))
                return
        yield from _record(path, number, data, names or ())


def _are_numbers(tags: Any) -> bool:
    return isinstance(tags, list) and any(isinstance(tag, int) for tag in tags)


def _names(path: Path) -> list[str]:
    """Return the names of the tags; raises FormatError where none are beside the file."""
    own = path.with_suffix(LABELS)
    for file in (own, path.with_name("labels.json")):
        if file.exists():
            return _listed(file)
    raise FormatError(
        said(
            "the tags are numbers, and no file {file} or labels.json says what they stand for: put"
            ' one there, a list of names by their number such as ["O", "B-PERSON", "I-PERSON"]',
            file=own.name,
        )
    )


def _listed(path: Path) -> list[str]:
    try:
        names = json.loads(sized(path, LONGEST).read_bytes())
    except (ValueError, RecursionError):
        names = None
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return names
    raise FormatError(said("{file} is no list of names such as O and B-PERSON", file=path.name))


def _record(
    path: Path, line: int, data: Json, names: Sequence[str]
) -> Iterator[Record | Rejection]:
    found, standing = Gathered(), Standing(Status.TODO)
    text = data.get("text")
    try:
        page = _page(data)
        tags = _tags(data.get(TAGS), names, len(page.tokens))
        for first, last, label in labels_in(tags):
            found.add(page.stretches[first].start, page.stretches[last].end, label)
        standing = Standing(Status.DRAFT if MISSING in tags else Status.DONE)
        text = page.text
        if page.note:
            yield Note(path.name, line, page.note)
    except ValueError as error:
        yield Rejection(path.name, line, str(error))
    if isinstance(text, str):
        about = about_article(
            {key: value for key, value in data.items() if key not in OWN}, f"{path.stem}-{line}"
        )
        yield from record_from(Sheet(path.name, line, text, about, found.pieces, standing=standing))


@dataclass(frozen=True, slots=True)
class _Page:
    """The tokens of a line and where they stand in its text, with what was done to find out."""

    text: str
    tokens: Sequence[str]
    stretches: Sequence[Stretch]
    note: str = ""


def _page(data: Json) -> _Page:
    """Return the tokens of a line; raises ValueError without any, or where its text has others."""
    text, tokens = data.get("text"), data.get("tokens")
    if not isinstance(tokens, list) or not all(isinstance(t, str) and t for t in tokens):
        raise ValueError(said("the tokens are missing: a list of words, none of them empty"))
    if not isinstance(text, str):
        return _Page(*_with_spaces(tokens), REJOINED)
    stretches = where({"text": text, "tokens": data.get("offsets")}, tokens)
    if stretches is not None:
        return _Page(text, tokens, stretches)
    note = MOVED if data.get("offsets") else ""
    return _Page(text, tokens, list(_in_order(text, tokens)), note)


def _with_spaces(tokens: Sequence[str]) -> tuple[str, Sequence[str], list[Stretch]]:
    text, stretches = rejoined([tokens])
    return text, tokens, stretches


def _in_order(text: str, tokens: Sequence[str]) -> Iterator[Stretch]:
    """Yield where tokens stand one after the other; raises ValueError where one does not."""
    at = 0
    for token in tokens:
        start = text.find(token, at)
        if start < 0:
            raise ValueError(
                said(
                    "the token “{token}” does not stand in the text; no spans taken",
                    token=token[:40],
                )
            )
        at = start + len(token)
        yield Stretch(start, at)


def _tags(given: Any, names: Sequence[str], count: int) -> list[str]:
    """Return the names of tags; raises ValueError unless each token has one with a name."""
    if not isinstance(given, list) or len(given) != count:
        raise ValueError(
            said(
                "there are {count} tokens and {tags} tags; no spans taken"
                if isinstance(given, list)
                else "there are {count} tokens and no tags; no spans taken",
                count=count,
                tags=len(given) if isinstance(given, list) else 0,
            )
        )
    return [_tag(tag, names) for tag in given]


def _tag(tag: Any, names: Sequence[str]) -> str:
    if tag == UNKNOWN:
        return MISSING
    name = names[tag] if type(tag) is int and 0 <= tag < len(names) else tag
    if not isinstance(name, str) or not is_tag(name):
        raise ValueError(
            said("the tag {tag} is none such as O and B-PERSON; no spans taken", tag=shown(tag))
        )
    return name


def recognises(path: Path, head: str) -> bool:
    return TAGS in first_object(path, head)
