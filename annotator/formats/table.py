"""Tables with an article in each row: CSV and its kin, by the names of their columns."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from itertools import chain, islice
from pathlib import Path
from typing import Any, TextIO

from annotator.domain.article import LANGUAGE, Article, Variant, first_line
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Copy, Record
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.formats.codec import Codec
from annotator.formats.csv_tables import HEADS
from annotator.formats.decode import (
    CONTROLS,
    NAMES,
    SURROGATES,
    begun,
    decode,
    opened_in,
    remark,
    settle,
)
from annotator.formats.limits import MOST_CELLS

# What columns are called, upper and lower case alike; the first that is there counts.
TEXT = (
    "text fulltext full_text body content article article_text volltext artikel inhalt story_text"
)
COLUMNS = {
    "text": TEXT,
    "id": "id article_id doc_id uid guid",
    "title": "title headline titel überschrift",
    "source": "source publisher publication outlet site quelle medium",
    "url": "url link permalink",
    "date": "date published published_at publication_date datum timestamp",
    "byline": "byline author authors autor autoren",
    "story": "story story_id",
    "variant": "variant",
    LANGUAGE: "language lang sprache",
}
KNOWN = {name: column for column, names in COLUMNS.items() for name in names.split()}
ABOUT = ("title", "source", "url", "date", "byline")
DELIMITERS = ",;\t|"
TOO_LONG = said(
    "this row is longer than {most:,} characters; what follows it was not read",
    most=MOST_CELLS,
)
TRIED = 20  # rows, to find the column of the texts
NAME = 60  # characters: a longer field of the first row is no name of a column
BLOCK = 1 << 16  # bytes at the beginning that say what the file is
NONE = "\x1f"  # a delimiter that is none: all of a line is one field
NO_ARTICLES = said(
    "this is a table of spans or quotes, as exported from here; it holds no articles"
)
NEVER_CLOSED = said("a quotation mark in this row is never closed; what follows it was not read")

Fields = list[str] | str  # of a row, or what is wrong with it
Row = tuple[int, Fields]  # the line it begins in, and its fields


@dataclass(frozen=True, slots=True)
class Head:
    """What the columns of a table are called, and which of them hold what of an article.

    Where none has a name that texts are known by, the one for the text is `guessed`.
    """

    names: tuple[str, ...]
    columns: Mapping[str, int]
    guessed: bool = False

    def row(self, fields: Sequence[str]) -> dict[str, str]:
        return {name: fields[at] for name, at in self.columns.items() if at < len(fields)}

    def others(self, fields: Sequence[str]) -> dict[str, str]:
        """Return what is in columns that an article has no place for."""
        used = set(self.columns.values())
        named = enumerate(zip(self.names, fields, strict=False))
        return {name: field for at, (name, field) in named if at not in used and field}


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield the article of each row, or why there is none; the line is where the row begins."""
    csv.field_size_limit(MOST_CELLS)
    try:
        encoding = _encoding(path)
        # What is not in this encoding is kept as it is until the row it stands in is at hand.
        with path.open(encoding=encoding, errors="surrogateescape", newline="") as file:
            head, rows = _headed(file)
            yield from _taken(path, encoding, head)
            number = 0
            for number, (line, row) in enumerate(rows, start=1):
                yield from _article(path, number, line, head, row)
            if not number:
                raise FormatError(said("the table has no rows"))
    except UnicodeDecodeError:
        what = said(
            "this is UTF-16, but damaged or cut off; what stands near the fault was not read"
        )
        yield Rejection(path.name, 0, what)
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))


def _taken(path: Path, encoding: str, head: Head) -> Iterator[Note]:
    """Say what was taken for the encoding and for the texts, where neither is said."""
    if encoding.startswith("utf-16"):
        yield Note(path.name, 0, said("read as {name}", name=NAMES["utf-16-le"]))
    if head.guessed:
        name = shortened(head.names[head.columns["text"]], NAME)
        what = said(
            "no column has a name such as text; {column} was taken, which has the longest texts",
            column=name,
        )
        yield Note(path.name, 0, what)


def _article(
    path: Path, number: int, line: int, head: Head, row: Fields
) -> Iterator[Record | Rejection]:
    try:
        if filled := _filled(row, head):
            record = _record(filled, head, f"{path.stem}-{number}")
            encoding = record.article.meta.get("encoding", "utf-8")
            for sentence in remark(record.article.text, encoding):
                yield Note(path.name, line, sentence)
            yield replace(record, line=line)
    except FormatError as error:
        yield Rejection(path.name, line, str(error))


def _encoding(path: Path) -> str:
    """Return the encoding to try; raises FormatError where the file begins like no text."""
    with path.open("rb") as file:
        begin = file.read(BLOCK)
    if not begin.strip():
        raise FormatError(said("the file is empty"))
    if CONTROLS.search(begun(begin)):
        raise FormatError(said("this is not a text file"))
    return opened_in(begin)


def _headed(file: TextIO) -> tuple[Head, Iterator[Row]]:
    """Return what the columns are, and the rows below the head with the line each begins in."""
    start = file.read(BLOCK)
    file.seek(0)
    lines = _Lines(file)
    rows = _numbered(csv.reader(lines, delimiter=_delimiter(start), strict=True), lines)
    first = next(rows, (1, []))
    tried = list(islice(rows, TRIED))
    names = _checked(first[1])
    if tuple(names) in HEADS:
        raise FormatError(NO_ARTICLES)
    if _is_data(names):
        tried = [first, *tried]
        names = [f"column {at}" for at in range(1, len(names) + 1)]
    columns = _columns(names)
    guessed = "text" not in columns and bool(names)
    if "text" not in columns:
        columns["text"] = _longest([row for _, row in tried if isinstance(row, list)])
    return Head(tuple(names), columns, guessed), chain(tried, rows)


def _delimiter(start: str) -> str:
    """Return what parts the columns: the sign that makes the most of the names in the head."""

    def worth(sign: str) -> tuple[int, bool, int]:
        lines = StringIO(start, newline="")
        first, *more = [*islice(csv.reader(lines, delimiter=sign), 3)] or [[]]
        known = sum(name.strip().casefold() in KNOWN for name in first)
        return known, all(len(row) == len(first) for row in more), len(first)

    best = max(DELIMITERS, key=worth)
    return best if worth(best)[-1] > 1 else NONE


class _Lines:
    """Gives a table line by line to what puts rows together, so long as a row has an end."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._room = MOST_CELLS

    def begin(self) -> None:
        """Let a row begin."""
        self._room = MOST_CELLS

    def __iter__(self) -> Iterator[str]:
        while line := self._file.readline(self._room + 1):
            self._room -= len(line)
            if self._room < 0:
                raise FormatError(TOO_LONG)
            yield line


def _numbered(reader: Any, lines: _Lines) -> Iterator[Row]:
    while True:
        line = reader.line_num + 1
        lines.begin()
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except FormatError as error:
            yield line, str(error)
            return
        except csv.Error as error:
            open_to_the_end = "unexpected end" in str(error)
            yield (
                line,
                NEVER_CLOSED
                if open_to_the_end
                else said("this is no row of a table: {why}", why=error),
            )


def _checked(row: Fields) -> list[str]:
    if isinstance(row, str):
        raise FormatError(row)
    return [_decoded(name).strip() for name in row]


def _is_data(names: Sequence[str]) -> bool:
    """Whether the first row holds an article already."""
    return not any(name.casefold() in KNOWN for name in names) and any(
        len(name) > NAME for name in names
    )


def _columns(names: Sequence[str]) -> dict[str, int]:
    """Return where each part of an article is; the names of a part come in order of preference."""
    places = {name.casefold(): at for at, name in reversed(list(enumerate(names)))}
    found = {}
    for column, known in COLUMNS.items():
        at = next((places[name] for name in known.split() if name in places), None)
        if at is not None:
            found[column] = at
    return found


def _longest(rows: Sequence[Sequence[str]]) -> int:
    """Return the column with the longest texts."""
    lengths: Counter[int] = Counter()
    for row in rows:
        lengths.update({at: len(field) for at, field in enumerate(row)})
    return max(lengths, key=lambda at: lengths[at], default=0)


def _filled(row: Fields, head: Head) -> list[str]:
    """Return the fields of a row, none of a blank one; raises FormatError where it does not fit."""
    if isinstance(row, str):
        raise FormatError(row)
    wide = len(head.names)
    if any(field.strip() for field in row[wide:]):
        raise FormatError(
            said(
                "the row has {count} fields where the head has {wide}; is a delimiter unquoted?",
                count=len(row),
                wide=wide,
            )
        )
    return row[:wide] if any(field.strip() for field in row) else []


def _record(row: list[str], head: Head, unnamed: str) -> Record:
    fields = [_decoded(field) for field in row]
    given, meta = head.row(fields), head.others(fields)
    text = settle(given["text"]).text if "text" in given else ""
    if not text.strip():
        raise FormatError(
            said("the column {column} is empty", column=head.names[head.columns["text"]])
        )
    if fields != row:
        meta["encoding"] = "cp1252"
    if given.get(LANGUAGE):
        meta[LANGUAGE] = given[LANGUAGE].strip()
    article = Article(
        given.get("id", "").strip() or unnamed,
        text,
        story=given.get("story", "").strip() or None,
        variant=_variant(given.get("variant", "")),
        meta=meta,
    )
    stated = {key: given[key].strip() for key in ABOUT if given.get(key, "").strip()}
    about: dict[str, Any] = {"title": first_line(text), **stated}
    return Record(replace(article, **about), Copy(article.id, ""))


def _variant(name: str) -> Variant:
    known = {str(variant): variant for variant in Variant}
    return known.get(name.strip().casefold(), Variant.OTHER)


def _decoded(field: str) -> str:
    """Return a field as it reads; one that is no UTF-8 is decoded like a file of its own."""
    if not SURROGATES.search(field):
        return field
    return decode(field.encode("utf-8", "surrogateescape"))[0]


TABLE = Codec("table", said("Table of articles"), (".csv", ".tsv", ".tab"), read)
