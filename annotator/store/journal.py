"""The durable list of edits, and which of them can be undone and redone."""

import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article, Tiling, Variant
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decision import Decision, Logged
from annotator.domain.edit import Change, Setting, Thing
from annotator.domain.errors import ProjectError
from annotator.domain.packet import Direction, Packet
from annotator.domain.plain import (
    Json,
    decision_from_json,
    decision_to_json,
    judgement_from_json,
    judgement_to_json,
    logged_from_json,
    logged_to_json,
    quote_from_json,
    quote_to_json,
    scheme_from_json,
    scheme_to_json,
    span_from_json,
    speaker_from_json,
    speaker_to_json,
    zone_from_json,
    zone_to_json,
)
from annotator.domain.quote import Quote
from annotator.domain.record import Revision, Standing, Status
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.batch import Batch, batched
from annotator.store.tables import EDIT, INSTALMENT

DONE, UNDONE, DROPPED = "done", "undone", "dropped"
BATCH = "Batch"
DAMAGED = said(
    "the journal is damaged here, so this step cannot be taken back or done"
    " again; nothing was changed"
)
LONGEST = 1 << 30  # bytes of an instalment, uncompressed
UNREADABLE = (zlib.error, ValueError, KeyError, TypeError, IndexError, AttributeError)
FIELDS = ("kind", "article", "owner", "before", "after")
TO_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the journal holds it, but for its changes."""

    number: int
    name: str


# Built once: making a statement anew costs more than carrying it out.
_FORGET = (
    update(EDIT)
    .where(EDIT.c.by == bindparam("who"), EDIT.c.standing == UNDONE)
    .values(standing=DROPPED)
)
_ADD = insert(EDIT)
_ADD_INSTALMENT = insert(INSTALMENT)
_OF_EDIT = INSTALMENT.c.edit == bindparam("number")
_LAST = select(func.max(INSTALMENT.c.position)).where(_OF_EDIT)
_INSTALMENT = select(INSTALMENT.c.changes).where(_OF_EDIT, INSTALMENT.c.position == bindparam("at"))
_FIRST = select(EDIT.c.changes).where(EDIT.c.number == bindparam("number"))
_LATEST = select(EDIT.c.number, EDIT.c.by, EDIT.c.standing).order_by(EDIT.c.number.desc()).limit(1)


def append(connection: Connection, name: str, changes: bytes, by: str) -> int:
    """Write an edit that is being done and return its number.

    What was undone before it can no longer be redone.
    """
    connection.execute(_FORGET, {"who": by})
    values = {"by": by, "name": name, "standing": DONE, "changes": changes}
    return int(connection.execute(_ADD, values).lastrowid)


def extend(connection: Connection, number: int, changes: bytes) -> None:
    """Write another instalment of an edit that is being done."""
    last = connection.scalar(_LAST, {"number": number}) or 0
    values = {"edit": number, "position": last + 1, "changes": changes}
    connection.execute(_ADD_INSTALMENT, values)


def is_latest(connection: Connection, number: int | None, by: str) -> bool:
    """Whether nobody has done anything since that person did this edit."""
    row = connection.execute(_LATEST).first()
    return row is not None and tuple(row) == (number, by, DONE)


def length(connection: Connection, entry: Entry) -> int:
    """Return in how many instalments an edit was done."""
    return 1 + (connection.scalar(_LAST, {"number": entry.number}) or 0)


def instalment(connection: Connection, entry: Entry, position: int) -> list[Change | Batch]:
    """Return what was done together, by its position, which counts from 0."""
    asked = {"number": entry.number}
    if position:
        return decode(connection.execute(_INSTALMENT, asked | {"at": position}).scalar_one())
    return decode(connection.execute(_FIRST, asked).scalar_one())


def next_of(connection: Connection, by: str, *, backwards: bool) -> Entry | None:
    """Return the edit that undo would take back, or redo bring back."""
    number = EDIT.c.number
    query = (
        select(number, EDIT.c.name)
        .where(EDIT.c.by == by, EDIT.c.standing == (DONE if backwards else UNDONE))
        .order_by(number.desc() if backwards else number)
        .limit(1)
    )
    row = connection.execute(query).first()
    return Entry(row.number, row.name) if row else None


def names(connection: Connection, by: str) -> tuple[str | None, str | None]:
    """Return the names of the edits that undo and redo would concern."""
    undo = next_of(connection, by, backwards=True)
    redo = next_of(connection, by, backwards=False)
    return undo.name if undo else None, redo.name if redo else None


def mark(connection: Connection, entry: Entry, standing: str) -> None:
    row = update(EDIT).where(EDIT.c.number == entry.number)
    connection.execute(row.values(standing=standing))


def encode(changes: Iterable[Change]) -> bytes:
    """Return changes as compressed JSON."""
    plain = [
        [BATCH, *item.to_json()] if isinstance(item, Batch) else _change_to_json(item)
        for item in batched(changes)
    ]
    return zlib.compress(TO_JSON.encode(plain).encode(), level=1)


def decode(changes: bytes) -> list[Change | Batch]:
    """Return changes as they were encoded, many spans of a copy in batches.

    Raises ProjectError where they are none.
    """
    try:
        return [
            Batch.from_json(data[1:])
            if isinstance(data, list) and data[0] == BATCH
            else _change_from_json(data)
            for data in json.loads(_decompressed(changes))
        ]
    except UNREADABLE as error:
        raise ProjectError(DAMAGED) from error


def plain_changes(changes: bytes) -> Iterator[list[Any]]:
    """Yield changes as JSON has them: kind, article, owner, before and after.

    Many spans of a copy, which are kept in batches, are left out. Raises ProjectError where there
    are no changes.
    """
    try:
        for data in json.loads(_decompressed(changes)):
            if isinstance(data, dict):  # in the journals of the first two versions
                yield [data[name] for name in FIELDS]
            elif data[0] != BATCH:
                yield data
    except UNREADABLE as error:
        raise ProjectError(DAMAGED) from error


def _decompressed(changes: bytes) -> bytes:
    """Decompress no more than a journal can hold, whatever is claimed."""
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(changes, LONGEST)
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise ValueError("too long, or cut off")
    return data


def _change_to_json(change: Change) -> list[Any]:
    before, after = change.before, change.after
    kind = type(after if before is None else before).__name__
    write = CODES[kind][0]
    return [
        kind,
        change.article,
        change.owner,
        None if before is None else write(before),
        None if after is None else write(after),
    ]


def _change_from_json(data: Any) -> Change:
    # The journals of the first two versions hold mappings.
    fields = [data[name] for name in FIELDS] if isinstance(data, dict) else data
    kind, article, owner, before, after = fields
    read = CODES[kind][1]
    return Change(before and read(before), after and read(after), article, owner)


def _span_to_json(span: Span) -> list[Any]:
    stretch = span.stretch
    return [
        span.id,
        stretch.start,
        stretch.end,
        span.label,
        span.state,
        span.origin,
        span.score,
        span.speaker,
        span.reason,
    ]


def _span_from_json(data: Any) -> Span:
    if isinstance(data, dict):
        return span_from_json(data)
    name, start, end, label, state, *others = data
    return Span(name, Stretch(start, end), label, State(state), *others)


def _article_to_json(article: Article) -> Json:
    fields = {name: getattr(article, name) for name in Article.__slots__}
    return {**fields, **_tiling_to_json(Tiling(article.zones))}


def _article_from_json(data: Json) -> Article:
    zones = _tiling_from_json(data).zones
    return Article(**{**data, "variant": Variant(data["variant"]), "zones": zones})


def _tiling_to_json(tiling: Tiling) -> Json:
    return {"zones": [zone_to_json(zone) for zone in tiling.zones]}


def _tiling_from_json(data: Json) -> Tiling:
    return Tiling(tuple(zone_from_json(zone) for zone in data["zones"]))


def _standing_from_json(data: Json) -> Standing:
    return Standing(Status(data["status"]), data["reason"], data["seconds"])


def _packet_from_json(data: Json) -> Packet:
    fields = {"direction": Direction(data["direction"]), "articles": tuple(data["articles"])}
    return Packet(**{**data, **fields})


CODES: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Thing]]] = {
    Article.__name__: (_article_to_json, _article_from_json),
    Tiling.__name__: (_tiling_to_json, _tiling_from_json),
    Speaker.__name__: (speaker_to_json, speaker_from_json),
    Span.__name__: (_span_to_json, _span_from_json),
    Quote.__name__: (quote_to_json, quote_from_json),
    Judgement.__name__: (judgement_to_json, judgement_from_json),
    Standing.__name__: (asdict, _standing_from_json),
    Revision.__name__: (asdict, lambda data: Revision(**data)),
    Scheme.__name__: (scheme_to_json, scheme_from_json),
    Setting.__name__: (asdict, lambda data: Setting(**data)),
    Annotator.__name__: (asdict, lambda data: Annotator(**data)),
    Packet.__name__: (asdict, _packet_from_json),
    Decision.__name__: (decision_to_json, decision_from_json),
    Logged.__name__: (logged_to_json, logged_from_json),
}
