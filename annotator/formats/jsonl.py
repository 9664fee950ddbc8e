"""The project's own JSON Lines: one copy of one article a line, loss-free both ways."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import (
    Json,
    judgement_to_json,
    quote_to_json,
    span_to_json,
    speaker_to_json,
    zone_to_json,
)
from annotator.domain.record import Copy, Record, Status
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.shapes import shown
from annotator.formats.codec import Codec, Writing
from annotator.formats.files import replacing
from annotator.formats.json_files import describe, objects, write_line
from annotator.formats.jsonl_record import ABOUT, record_from_json

FORMAT = "annotator-jsonl"
VERSION = 1
JUDGING = 2  # the version of lines with judgements, which readers of the first would misplace
READ = (VERSION, JUDGING)


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield a record for each line, and before it what was wrong in that line."""
    for number, data in objects(path, strictly=True):
        if isinstance(data, Rejection):
            yield data
        else:
            for item in _line({"id": f"{path.stem}-{number}"} | data):
                match item:
                    case str():
                        yield Rejection(path.name, number, item)
                    case Note():
                        yield replace(item, file=path.name, line=number)
                    case Record():
                        yield replace(item, line=number)


def _line(data: Json) -> Iterator[Record | Note | str]:
    try:
        yield from record_from_json(_checked(data))
    except (FormatError, KeyError, TypeError, ValueError, RecursionError) as error:
        yield said("no article can be made of this: {why}", why=describe(error))


def _checked(data: Json) -> Json:
    if data.get("format", FORMAT) != FORMAT:
        raise FormatError(
            said(
                "the format is {found}, not {known}",
                found=shown(data["format"]),
                known=shown(FORMAT),
            )
        )
    if data.get("version", VERSION) not in READ:
        version, known = shown(data["version"]), " and ".join(map(str, READ))
        raise FormatError(
            said(
                "version {version} comes from another annotator; this reads {known}",
                version=version,
                known=known,
            )
        )
    return data


def write(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    with replacing(path) as file:
        for record in records:
            write_line(record_to_json(record), file)
            yield ()


def record_to_json(record: Record) -> Json:
    article, copy = record.article, record.copy
    return {
        "format": FORMAT,
        "version": JUDGING if copy.judgements else VERSION,
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
        **_judgements(record),
        "annotator": copy.owner,
        **_known(record),
        **_standing(copy),
    }


def _judgements(record: Record) -> Json:
    """Return what is judged, each with the hash by which the original is known elsewhere."""
    judged: list[Json] = []
    for judgement in record.copy.judgements:
        sha256 = record.originals.get(judgement.original)
        known = {"original_sha256": sha256} if sha256 else {}
        judged.append(judgement_to_json(judgement) | known)
    return {"judgements": judged} if judged else {}


def _known(record: Record) -> Json:
    """Return what tells a merge whose copy this is and how new, where that is known."""
    number = record.copy.revision.number
    uid: Json = {"annotator_uid": record.uid} if record.uid else {}
    return uid | ({"revision": number} if record.uid and number else {})


def _meta(article: Article) -> Json:
    about = {key: getattr(article, key) for key in ABOUT}
    return {key: value for key, value in about.items() if value} | dict(article.meta)


def _standing(copy: Copy) -> Json:
    standing = copy.standing
    plain: Json = {"status": str(standing.status)}
    if standing.status is Status.SKIPPED or standing.reason:
        plain["reason"] = standing.reason
    if standing.seconds:
        plain["seconds"] = standing.seconds
    return plain


JSONL = Codec(
    "jsonl",
    said("annotator JSON Lines"),
    (".jsonl", ".ndjson"),
    read,
    write,
    states=True,
    judges=True,
)
