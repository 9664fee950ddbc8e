"""From rows of a token and a tag to records."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import Record, Standing, Status
from annotator.domain.said import plural, said
from annotator.formats.decode import decode
from annotator.formats.detokenize import rejoined
from annotator.formats.gathered import Gathered
from annotator.formats.json_files import byte_lines
from annotator.formats.jsonl_record import about_article
from annotator.formats.limits import MOST_TOKENS, TOO_LONG
from annotator.formats.sheets import Sheet, record_from
from annotator.formats.tags import MISSING, is_tag, labels_in
from annotator.formats.token_offsets import beside, placed, where

START = "-DOCSTART-"
CELLS = re.compile("[ \t]+")  # a no-break space is part of a token
COMMENT = "#"
PLAIN = ".txt"
TOLD = 20  # rows that tell the format
ONE = said("there is no line -DOCSTART-: the file is taken for one article")


@dataclass
class _Page:
    """The rows of one article: sentences of tokens, and the tags of all."""

    line: int
    sentences: list[list[str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    strange: list[tuple[int, str]] = field(default_factory=list)

    def take(self, line: int, cells: Sequence[str], *, begin: bool) -> bool:
        """Add what a line says, and return whether the next one begins a sentence."""
        rows = _rows(cells)
        for token, tag in rows:
            self._add(line, token, tag, begin=begin)
            begin = False
        if len(self.tags) > MOST_TOKENS:
            raise FormatError(
                said(
                    "the article that begins in line {line} has more than {most:,} tokens",
                    line=self.line,
                    most=MOST_TOKENS,
                )
            )
        return begin or len(rows) > 1

    def _add(self, line: int, token: str, tag: str, *, begin: bool) -> None:
        """Add a row; one whose last column is no tag is a token that nothing is said of."""
        if begin or not self.sentences:
            self.sentences.append([])
        self.sentences[-1].append(token)
        if not is_tag(tag):
            self.strange.append((line, tag))
            tag = MISSING
        self.tags.append(tag)


def read(path: Path) -> Iterator[Record | Rejection]:
    known = beside(path).exists()
    entries = placed(path) if known else repeat(None)
    if not known:
        what = said(
            "no file {file} says where the tokens stand: spaces were put between them anew",
            file=beside(path).name,
        )
        yield Note(path.name, 0, what)
    count = 0
    for item in _pages(path):
        if isinstance(item, Rejection):
            yield item
        else:
            count += 1
            yield from _record(path, count, item, next(entries, None))


def _pages(path: Path) -> Iterator[_Page | Rejection]:
    """Yield the articles of a file, and what in its lines could not be read."""
    page, begin = None, True
    for number, cells in _cells(path):
        if isinstance(cells, Rejection):
            yield cells
        elif cells[0] == START:
            if page:
                yield page
            page, begin = _Page(number), True
        elif not cells[0]:
            begin = True
        else:
            if page is None:
                yield Note(path.name, number, ONE)
                page = _Page(number)
            begin = page.take(number, cells, begin=begin)
    if page:
        yield page


def _cells(path: Path) -> Iterator[tuple[int, list[str] | Rejection]]:
    """Yield the columns of each line that is no comment; a blank one has an empty column."""
    with path.open("rb") as file:
        for number, line in enumerate(byte_lines(file), start=1):
            text = _decoded(path, number, line)
            if isinstance(text, Rejection):
                yield number, text
            elif not _is_comment(cells := CELLS.split(text.strip(" \t\r\n"))):
                yield number, cells


def _is_comment(cells: Sequence[str]) -> bool:
    return cells[0].startswith(COMMENT) and not is_tag(cells[-1])


def _decoded(path: Path, number: int, line: bytes | None) -> str | Rejection:
    if line is None:
        return Rejection(path.name, number, TOO_LONG)
    try:
        return line.decode()
    except UnicodeDecodeError:
        try:
            return decode(line)[0]
        except FormatError as error:
            return Rejection(path.name, number, str(error))


def _rows(cells: Sequence[str]) -> list[tuple[str, str]]:
    """Return the token and the tag of a row, or all of them where a sentence is in one line.

    A sentence in a line has cells such as Oslo|B-GPE or Oslo|NNP|B-GPE.
    """
    parts = [cell.split("|") for cell in cells] if all("|" in cell for cell in cells) else []
    if parts and all(is_tag(part[-1]) for part in parts):
        return [(part[0] or "|", part[-1]) for part in parts]
    return [(cells[0], cells[-1])]


def _record(
    path: Path, number: int, page: _Page, entry: Json | None
) -> Iterator[Record | Rejection]:
    tokens = list(chain.from_iterable(page.sentences))
    stretches = where(entry, tokens) if entry else None
    about = about_article({}, f"{path.stem}-{number}")
    if entry and stretches is not None:
        text, about = entry["text"], about_article(entry["article"], about["id"])
    else:
        text, stretches = rejoined(page.sentences)
        if beside(path).exists():
            what = said(
                "what stands in {file} is of other tokens: spaces were put between these anew",
                file=beside(path).name,
            )
            yield Note(path.name, page.line, what)
    yield from _strange(path, page)
    found = Gathered()
    for first, last, label in labels_in(page.tags):
        found.add(stretches[first].start, stretches[last].end, label)
    standing = Standing(Status.DRAFT if MISSING in page.tags else Status.DONE)
    yield from record_from(
        Sheet(path.name, page.line, text, about, found.pieces, standing=standing)
    )


def _strange(path: Path, page: _Page) -> Iterator[Rejection]:
    if page.strange:
        line, tag = page.strange[0]
        why = plural(
            len(page.strange),
            "{count} row of this article from here on say no tag such as O or B-PERSON, the first"
            " “{tag}”",
            "{count} rows of this article from here on say no tag such as O or B-PERSON, the first"
            " “{tag}”",
            tag=tag[:40],
        )
        yield Rejection(path.name, line, why)


def recognises(path: Path, head: str) -> bool:
    """Tell rows of tags in a file whose suffix says no more than that it is text."""
    if not path.name.lower().endswith(PLAIN):
        return True
    lines = (CELLS.split(line.strip(" \t\r")) for line in head.split("\n")[:-1])
    rows = [cells for cells in lines if cells[0] and not _is_comment(cells)][:TOLD]
    return len(rows) > 1 and all(map(_is_row, rows))


def _is_row(cells: Sequence[str]) -> bool:
    return cells[0] == START or (len(cells) > 1 and is_tag(cells[-1]))
