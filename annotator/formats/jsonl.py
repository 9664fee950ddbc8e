"""The project's own JSON Lines: one copy of one article a line, loss-free both ways."""

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Ledger, Rejection
from annotator.domain.plain import (
    Json,
    quote_to_json,
    span_to_json,
    speaker_to_json,
    zone_to_json,
)
from annotator.domain.record import Copy, Record, Status, size
from annotator.formats.codec import Codec, Writing
from annotator.formats.decode import decode
from annotator.formats.files import replacing
from annotator.formats.jsonl_record import ABOUT, record_from_json

FORMAT = "annotator-jsonl"
VERSION = 1


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield a record for each line, and before it what was wrong in that line."""
    try:
        lines = _lines(path.read_bytes())
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))
        return
    for number, line in enumerate(lines, start=1):
        if line.strip():
            for item in _line(line):
                yield Rejection(path.name, number, item) if isinstance(item, str) else item


def _lines(data: bytes) -> list[bytes]:
    """Cut a file up before it is decoded, so that one damaged line does not spoil the others."""
    if b"\0" in data:  # as in UTF-16, or in what is no text at all
        data = decode(data)[0].encode()
    return data.removeprefix(BOM_UTF8).split(b"\n")


def _line(line: bytes) -> Iterator[Record | str]:
    try:
        data = json.loads(line.decode())
    except (ValueError, RecursionError) as error:
        yield f"this is not JSON in UTF-8: {error}"
        return
    try:
        yield from record_from_json(_checked(data))
    except (FormatError, KeyError, TypeError, ValueError, RecursionError) as error:
        yield f"no article can be made of this: {describe(error)}"


def describe(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _checked(data: Any) -> Json:
    if not isinstance(data, dict):
        raise FormatError("a line must be a JSON object")
    if data.get("format", FORMAT) != FORMAT:
        raise FormatError(f"the format is {data['format']!r}, not {FORMAT!r}")
    if data.get("version", VERSION) != VERSION:
        raise FormatError(f"version {data['version']!r} comes from another annotator; this reads 1")
    json.dumps(data, ensure_ascii=False, allow_nan=False).encode()  # what is read can be written
    return data


def write(records: Iterable[Record], path: Path) -> Writing:
    articles = spans = 0
    with replacing(path) as file:
        for record in records:
            write_line(record_to_json(record), file)
            articles += 1
            spans += size(record.copy)
            yield
    return Ledger(articles, spans, spans)


def write_line(data: Json, file: TextIO) -> None:
    json.dump(data, file, ensure_ascii=False, allow_nan=False)
    file.write("\n")


def record_to_json(record: Record) -> Json:
    article, copy = record.article, record.copy
    return {
        "format": FORMAT,
        "version": VERSION,
        "offset_unit": "codepoint",
        "id": article.id,
        "story": article.story,
        "variant": str(article.variant),
        "title": article.title,
        "meta": _meta(article),
        "text": article.text,
        "text_sha256": article.fingerprint,
        "zones": [zone_to_json(zone) for zone in article.zones],
        "entities": [span_to_json(span) for span in copy.spans],
        "quotes": [quote_to_json(quote) for quote in copy.quotes],
        "speakers": [speaker_to_json(speaker) for speaker in record.speakers],
        "annotator": copy.owner,
        **_standing(copy),
    }


def _meta(article: Article) -> Json:
    about = {key: getattr(article, key) for key in ABOUT}
    return {key: value for key, value in about.items() if value} | dict(article.meta)


def _standing(copy: Copy) -> Json:
    standing = copy.standing
    plain: Json = {"status": str(standing.status)}
    if standing.status is Status.SKIPPED:
        plain["reason"] = standing.reason
    if standing.seconds:
        plain["seconds"] = standing.seconds
    return plain


JSONL = Codec("jsonl", "annotator JSON Lines", (".jsonl", ".ndjson"), read, write)
