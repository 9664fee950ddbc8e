"""Tasks for Label Studio, with the labelling configuration beside them.

Label Studio takes an annotation in whoever `completed_by` names, if that is one of its members; so
it is written only for those who came from there. The project's own name of them is `annotator`,
which Label Studio passes over.
"""

import json
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from annotator.domain.article import Article
from annotator.domain.ledger import Note
from annotator.domain.plain import Json
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record, Standing, Status
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import State
from annotator.formats.codec import Writing
from annotator.formats.decode import NOT_XML
from annotator.formats.files import replacing
from annotator.formats.jsonl_record import article_to_json
from annotator.formats.label_studio_config import CONFIG, KIND, LABEL, TEXT, config
from annotator.formats.loose import Link, Piece, loosened

OWN = frozenset({"text", "article", "meta"})
ORIGINS = {State.ACCEPTED: "prediction", State.CHANGED: "prediction-changed"}
MEMBER = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PLAIN = re.compile(r"[\w.-]+/\d+", re.ASCII)
LONGEST = 2_000  # of a surface: Label Studio makes do without, and nested ones add up
NO_LABEL = said("has a character that no XML file can hold; add it to the labelling configuration")


def write(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    labels = {label.name: label for label in scheme.labels}
    with replacing(path) as file, replacing(path.with_suffix(CONFIG)) as beside:
        file.write("[")
        for number, record in enumerate(records, start=1):
            pieces, links = loosened(record.copy)
            _append(_task(number, record, pieces, links), file, first=number == 1)
            new = {p.label: Label(p.label) for p in pieces if p.label not in labels}
            labels |= new
            yield [
                Note(
                    record.article.id,
                    0,
                    said("the label {name} {no_label}", name=repr(name), no_label=NO_LABEL),
                )
                for name in new
                if NOT_XML.search(name)
            ]
        file.write("\n]\n")
        beside.write(config(label for label in labels.values() if not NOT_XML.search(label.name)))


def _append(task: Json, file: TextIO, *, first: bool) -> None:
    file.write("\n" if first else ",\n")
    json.dump(task, file, ensure_ascii=False, allow_nan=False)


def _task(number: int, record: Record, pieces: list[Piece], links: list[Link]) -> Json:
    result = _Result(record.article.text, links)
    task: Json = {"id": number, "data": _data(record.article)}
    if record.copy.owner == SUGGESTIONS:
        return task | {"predictions": list(_predictions(pieces, result))}
    if not pieces and record.copy.standing == Standing():
        return task
    return task | {"annotations": [_annotation(number, record.copy, result.of(pieces))]}


def _data(article: Article) -> Json:
    about = article_to_json(article)
    key = about.pop("id")
    strange = {name: about.pop(name) for name in OWN & about.keys()}
    return {
        "text": article.text,
        "article": key,
        **about,
        **({"meta": strange} if strange else {}),
    }


def _predictions(pieces: list[Piece], result: "_Result") -> Iterator[Json]:
    """Yield a prediction for each suggester; together with several it is one of its own."""
    for origin in dict.fromkeys(piece.origin for piece in pieces):
        mine = [piece for piece in pieces if piece.origin == origin]
        yield {"model_version": origin, "result": result.of(mine)}


def _annotation(number: int, copy: Copy, result: list[Json]) -> Json:
    standing = copy.standing
    skipped = standing.status is Status.SKIPPED
    unusual = standing.status not in {Status.DONE, Status.SKIPPED}
    return {
        "id": number,
        **_who(copy.owner),
        "was_cancelled": skipped,
        "ground_truth": copy.owner == GOLD,
        **({"lead_time": standing.seconds} if standing.seconds else {}),
        **({"status": str(standing.status)} if unusual else {}),
        **({"reason": standing.reason} if skipped and standing.reason else {}),
        "result": result,
    }


def _who(owner: str) -> Json:
    if owner in {"", GOLD}:
        return {}
    if owner.isascii() and owner.isdecimal():
        return {"completed_by": int(owner)}
    if MEMBER.fullmatch(owner):
        return {"completed_by": {"email": owner}}
    return {"annotator": owner}


class _Result:
    """Makes results of the pieces of one article."""

    def __init__(self, text: str, links: list[Link]) -> None:
        self._text = text
        self._links = links

    def of(self, pieces: list[Piece]) -> list[Json]:
        inside = {piece.key for piece in pieces}
        regions = [item for piece in pieces for item in self._region(piece)]
        return regions + [_relation(link) for link in self._links if link.head in inside]

    def _region(self, piece: Piece) -> Iterator[Json]:
        place: Json = {"start": piece.start, "end": piece.end}
        if piece.end - piece.start <= LONGEST:
            place["text"] = self._text[piece.start : piece.end]
        region: Json = {"id": _id(piece.key), "from_name": LABEL, "to_name": TEXT}
        score = {} if piece.score is None else {"score": piece.score}
        made: Json = {}
        if piece.state is not State.SUGGESTED:
            made = {"origin": ORIGINS.get(piece.state, "manual")}
        labels = {"value": {**place, "labels": [piece.label]}}
        yield {**region, "type": "labels", **labels, **score, **made}
        if piece.kind:
            chosen = {"value": {**place, "choices": [str(piece.kind)]}}
            yield {**region, "from_name": KIND, "type": "choices", **chosen, **made}


def _relation(link: Link) -> Json:
    return {
        "from_id": _id(link.head),
        "to_id": _id(link.child),
        "type": "relation",
        "direction": "right",
        "labels": [link.label],
    }


def _id(key: str) -> str:
    """Return a key as the id of a region; Label Studio cuts one at "#"."""
    return key if PLAIN.fullmatch(key) else sha256(key.encode()).hexdigest()[:12]
