"""doccano's JSON Lines, with labels as offsets or as entities and relations.

Where annotators work apart, doccano exports a zip archive with a file for each of them.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count, pairwise
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile, ZipFile

from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.shapes import spelled
from annotator.formats.archive import each_member
from annotator.formats.codec import Codec, Writing
from annotator.formats.colours import colour
from annotator.formats.files import replacing
from annotator.formats.gathered import RELATION, Gathered, each
from annotator.formats.json_files import Objects, first_object, objects, objects_in, write_line
from annotator.formats.jsonl_record import about_article, article_to_json
from annotator.formats.loose import Link, Piece, loosened
from annotator.formats.sheets import Sheet, record_from

LINES, ZIP, LABELS = ".jsonl", ".zip", ".labels.json"
NOBODY = frozenset({"all", "unknown"})  # files of what all share and of what nobody did
PLAIN = ("label", "labels")
SPAN = ("start_offset", "end_offset", "label")
COMMENTS = "Comments"
OWN = frozenset({"id", "text", "article", "entities", "relations", "meta", *PLAIN})
OVERLAPS = said(
    "spans overlap; doccano drops some without a word unless its project allows overlapping"
)


def read(path: Path) -> Iterator[Record | Rejection]:
    if path.suffix.lower() == ZIP:
        yield from each_member(path, _member)
    else:
        yield from _records(objects(path), path.name, "")


def _member(file: BinaryIO, name: str) -> Iterator[Record | Rejection]:
    """Read the file of an archive that has one annotator's work."""
    if not name.lower().endswith(LINES):
        yield Rejection(
            name, 0, said("this file in the archive is not JSON Lines; export as JSONL")
        )
        return
    who = Path(name).stem
    for item in _records(objects_in(file, name), name, "" if who in NOBODY else who):
        yield replace(item, line=0) if isinstance(item, Record) else item  # of no file by itself


def _records(lines: Objects, name: str, owner: str) -> Iterator[Record | Rejection]:
    for number, data in lines:
        if isinstance(data, Rejection):
            yield data
        elif not isinstance(data.get("text"), str):
            yield Rejection(name, number, said("the text is missing"))
        else:
            yield from _record(name, number, data, owner)


def _record(name: str, line: int, data: Json, owner: str) -> Iterator[Record | Rejection]:
    labels = _Labels()
    reject = partial(Rejection, name, line)
    yield from each(_spans(data), labels.take, reject)
    yield from each(data.get("relations"), labels.link, reject, RELATION)
    about = _about(data, f"{Path(name).stem}-{line}")
    found = labels.found.pieces
    yield from record_from(Sheet(name, line, data["text"], about, found, labels.links, owner=owner))


class _Labels:
    """The labels and relations of one line."""

    def __init__(self) -> None:
        self.found = Gathered()
        self.links: list[Link] = []
        self._keys: dict[str, str] = {}

    def take(self, item: Json) -> None:
        key = self.found.add(item["start_offset"], item["end_offset"], item["label"])
        if "id" in item:
            self._keys[spelled(item["id"])] = key

    def link(self, item: Json) -> None:
        head, child = (self._keys.get(spelled(item[end]), "") for end in ("from_id", "to_id"))
        self.links.append(Link(head, child, spelled(item["type"])))


def _spans(data: Json) -> Any:
    """Return what a line has of spans; labels that are mere names are of the whole text."""
    labels = data.get("entities") or next((data[key] for key in PLAIN if data.get(key)), None)
    if isinstance(labels, list) and not _are_names(labels):
        return list(map(_span, labels))
    return None if _are_names(labels) else labels


def _span(label: Any) -> Any:
    """Return a list of start, end and label under the keys of the longer form."""
    whole = isinstance(label, list) and len(label) == len(SPAN)
    return dict(zip(SPAN, label, strict=True)) if whole else label


def _are_names(labels: Any) -> bool:
    return isinstance(labels, list) and all(isinstance(label, str) for label in labels)


def _about(data: Json, key: str) -> Json:
    """Return the metadata, which to doccano are all keys but its own."""
    meta = {name: value for name, value in data.items() if name not in OWN}
    meta |= {name: data[name] for name in PLAIN if data.get(name) and _are_names(data[name])}
    nested = data.get("meta")
    meta |= nested if isinstance(nested, dict) else {}
    if not meta.get(COMMENTS, True):
        del meta[COMMENTS]
    return about_article(meta, spelled(data.get("article")) or spelled(data.get("id")) or key)


def write(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    """Write entities and relations, and beside them the labels for doccano to import first."""
    labels = {label.name: label for label in scheme.labels}
    numbers = count(1)
    warned = False
    with replacing(path) as file, replacing(path.with_suffix(LABELS)) as config:
        for line, record in enumerate(records, start=1):
            pieces, links = loosened(record.copy)
            write_line(_line(line, record, pieces, links, numbers), file)
            labels |= {p.label: Label(p.label) for p in pieces if p.label not in labels}
            overlap = not warned and _overlap(pieces)
            warned = warned or overlap
            yield [Note(record.article.id, 0, OVERLAPS)] if overlap else ()
        json.dump(_config(labels.values()), config, ensure_ascii=False, indent=1)
        config.write("\n")


def _line(
    line: int, record: Record, pieces: list[Piece], links: list[Link], numbers: Iterator[int]
) -> Json:
    about = article_to_json(record.article)
    article = about.pop("id")
    strange = {key: about.pop(key) for key in OWN & about.keys()}
    ids = {piece.key: next(numbers) for piece in pieces}
    return {
        "id": line,
        "article": article,
        **about,
        **({"meta": strange} if strange else {}),
        "text": record.article.text,
        "entities": [
            {"id": ids[p.key], "label": p.label, "start_offset": p.start, "end_offset": p.end}
            for p in pieces
        ],
        "relations": [
            {"id": next(numbers), "from_id": ids[k.head], "to_id": ids[k.child], "type": k.label}
            for k in links
        ],
        COMMENTS: about.get(COMMENTS, []),
    }


def _overlap(pieces: Iterable[Piece]) -> bool:
    ends = sorted((piece.start, piece.end) for piece in pieces)
    return any(first[1] > second[0] for first, second in pairwise(ends))


def _config(labels: Iterable[Label]) -> list[Json]:
    """Return labels as doccano imports them; a key may be taken once."""
    keys: set[str] = set()
    config = []
    for label in labels:
        key = label.key if label.key not in keys and _is_key(label.key) else None
        keys.add(label.key)
        config.append(
            {
                "text": label.name,
                "suffix_key": key,
                "background_color": colour(label),
                "text_color": "#ffffff",
            }
        )
    return config


def _is_key(key: str) -> bool:
    """Tell whether doccano knows a key: one small letter or digit."""
    return len(key) == 1 and key.isascii() and (key.isdigit() or key.islower())


def recognises(path: Path, head: str) -> bool:
    if path.suffix.lower() == ZIP:
        return _holds_lines(path)
    data = first_object(path, head)
    if "entities" in data:
        return "relations" in data or COMMENTS in data or _has_offsets(data["entities"])
    return isinstance(data.get("text"), str) and any(key in data for key in PLAIN)


def _holds_lines(path: Path) -> bool:
    """Tell whether an archive has JSON Lines in it, or is damaged: reading it then says how."""
    try:
        with ZipFile(path) as archive:
            return any(name.lower().endswith(LINES) for name in archive.namelist())
    except BadZipFile:
        return True


def _has_offsets(entities: Any) -> bool:
    items = entities if isinstance(entities, list) else ()
    return any(isinstance(item, dict) and "start_offset" in item for item in items)


DOCCANO = Codec(
    "doccano",
    said("doccano JSON Lines"),
    (LINES, ZIP),
    read,
    write,
    recognises,
    beside=(LABELS,),
    leaves=said("zones, speakers, kinds of quotes"),
)
