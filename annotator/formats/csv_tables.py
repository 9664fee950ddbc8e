"""Tables for spreadsheets: one of entities, one of quotes, a row for each.

A spreadsheet takes a cell that begins with = + - @, a TAB or a line break for a formula, which may
fetch things and start programs. Such a cell gets an apostrophe in front, which spreadsheets take
for "this is text"; who reads the tables otherwise takes it off (OWASP, "CSV Injection"). The files
begin with a byte order mark, without which spreadsheets do not know UTF-8.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.codec import Codec, Writing
from annotator.formats.decode import BOM
from annotator.formats.files import replacing_folder

ARTICLE = ("article", "story", "title", "source", "date", "annotator", "status")
SPANS = (*ARTICLE, "id", "label", "start", "end", "text", "speaker", "state", "origin", "score")
PARTS = ("contents", "text", "cue_at", "cue", "source_at", "source_mention")
QUOTES = (*ARTICLE, "id", "kind", *PARTS, "speaker", "state", "origin", "score")
HEADS = (SPANS, QUOTES)
# The last four are what East Asian keyboards write for the first four.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
LONGEST = 2_000  # characters of a stretch in a cell, as nested ones add up

Row = Iterable[object]


def write(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    """Write a folder with spans.csv and quotes.csv; offsets are code points, the end exclusive."""
    with replacing_folder(path) as folder, ExitStack() as open_files:
        writers = []
        for name, head in zip(("spans", "quotes"), HEADS, strict=True):
            file = (folder / f"{name}.csv").open("w", encoding="utf-8", newline="")
            open_files.enter_context(file)
            file.write(BOM)
            writers.append(csv.writer(file))
            writers[-1].writerow(head)
        spans, quotes = writers
        for record in records:
            names = {speaker.id: speaker for speaker in record.speakers}
            about = list(_about(record))
            spans.writerows(_safe([*about, *_span(s, record, names)]) for s in record.copy.spans)
            quotes.writerows(_safe([*about, *_quote(q, record, names)]) for q in record.copy.quotes)
            yield ()


def _safe(row: Row) -> list[str]:
    return [defused("" if cell is None else str(cell)) for cell in row]


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _about(record: Record) -> Iterator[object]:
    article, copy = record.article, record.copy
    yield from (article.id, article.story, article.title, article.source, article.date)
    yield from (copy.owner, copy.standing.status)


def _span(span: Span, record: Record, names: dict[str, Speaker]) -> Iterator[object]:
    text = record.article.text
    yield from (span.id, span.label, span.start, span.end, _surface(span.stretch, text))
    yield from _decision(span, names)


def _quote(quote: Quote, record: Record, names: dict[str, Speaker]) -> Iterator[object]:
    text = record.article.text
    said = " … ".join(_surface(content, text) for content in quote.contents)
    yield from (quote.id, quote.kind, " ".join(map(_place, quote.contents)), said)
    for part in (quote.cue, quote.source):
        yield from (_place(part), _surface(part, text)) if part else ("", "")
    yield from _decision(quote, names)


def _surface(stretch: Stretch, text: str) -> str:
    """Return the words of a stretch as far as a cell takes them."""
    cut = stretch.end - stretch.start > LONGEST
    return f"{text[stretch.start : stretch.start + LONGEST]}…" if cut else stretch.text(text)


def _place(stretch: Stretch) -> str:
    return f"{stretch.start}:{stretch.end}"


def _decision(item: Span | Quote, names: dict[str, Speaker]) -> Row:
    speaker = names.get(item.speaker or "")
    return (speaker.name if speaker else "", item.state, item.origin, item.score)


CSV = Codec(
    "csv",
    said("Tables of spans and quotes (CSV)"),
    (".csv",),
    write=write,
    folder=True,
    leaves=said(
        "the texts of articles, zones, reasons, more than {longest:,} characters of a span",
        longest=LONGEST,
    ),
)
