"""The durable list of edits, and which of them can be undone and redone."""

import json
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from annotator.domain.article import Article, Variant
from annotator.domain.edit import Change, Edit, Setting, Thing
from annotator.domain.plain import (
    Json,
    quote_from_json,
    quote_to_json,
    span_from_json,
    span_to_json,
    speaker_from_json,
    speaker_to_json,
    zone_from_json,
    zone_to_json,
)
from annotator.domain.quote import Quote
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.store.tables import EDIT

DONE, UNDONE, DROPPED = "done", "undone", "dropped"


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the journal holds it."""

    number: int
    edit: Edit


# Built once: making a statement anew costs more than carrying it out.
_FORGET = (
    update(EDIT)
    .where(EDIT.c.by == bindparam("who"), EDIT.c.standing == UNDONE)
    .values(standing=DROPPED)
)
_ADD = insert(EDIT)


def append(connection: Connection, edit: Edit, by: str) -> None:
    """Write an edit that is being done; what was undone before it can no longer be redone."""
    connection.execute(_FORGET, {"who": by})
    values = {"by": by, "name": edit.name, "standing": DONE, "changes": encode(edit)}
    connection.execute(_ADD, values)


def last_done(connection: Connection, by: str) -> Entry | None:
    """Return the edit that undo would take back."""
    return _entry(connection, by, DONE, newest=True)


def last_undone(connection: Connection, by: str) -> Entry | None:
    """Return the edit that redo would bring back."""
    return _entry(connection, by, UNDONE, newest=False)


def names(connection: Connection, by: str) -> tuple[str | None, str | None]:
    """Return the names of the edits that undo and redo would concern."""
    undo = _row(connection, by, DONE, newest=True)
    redo = _row(connection, by, UNDONE, newest=False)
    return undo and undo.name, redo and redo.name


def mark(connection: Connection, entry: Entry, standing: str) -> None:
    row = update(EDIT).where(EDIT.c.number == entry.number)
    connection.execute(row.values(standing=standing))


def _entry(connection: Connection, by: str, standing: str, *, newest: bool) -> Entry | None:
    row = _row(connection, by, standing, newest=newest)
    return Entry(row.number, decode(row.name, row.changes)) if row else None


def _row(connection: Connection, by: str, standing: str, *, newest: bool) -> Row[Any] | None:
    number = EDIT.c.number
    query = (
        select(EDIT)
        .where(EDIT.c.by == by, EDIT.c.standing == standing)
        .order_by(number.desc() if newest else number)
        .limit(1)
    )
    return connection.execute(query).first()


def encode(edit: Edit) -> bytes:
    """Return the changes of an edit as compressed JSON."""
    plain = [_change_to_json(change) for change in edit.changes]
    return zlib.compress(json.dumps(plain, ensure_ascii=False).encode(), level=1)


def decode(name: str, changes: bytes) -> Edit:
    return Edit(name, tuple(map(_change_from_json, json.loads(zlib.decompress(changes)))))


def _change_to_json(change: Change) -> Json:
    kind = type(change.thing)
    write = CODES[kind.__name__][0]
    return {
        "kind": kind.__name__,
        "article": change.article,
        "owner": change.owner,
        "before": change.before and write(change.before),
        "after": change.after and write(change.after),
    }


def _change_from_json(data: Json) -> Change:
    read = CODES[data["kind"]][1]
    before, after = data["before"], data["after"]
    return Change(before and read(before), after and read(after), data["article"], data["owner"])


def _article_to_json(article: Article) -> Json:
    fields = {name: getattr(article, name) for name in Article.__slots__}
    return {**fields, "zones": [zone_to_json(zone) for zone in article.zones]}


def _article_from_json(data: Json) -> Article:
    zones = tuple(zone_from_json(zone) for zone in data["zones"])
    return Article(**{**data, "variant": Variant(data["variant"]), "zones": zones})


def _standing_from_json(data: Json) -> Standing:
    return Standing(Status(data["status"]), data["reason"], data["seconds"])


CODES: dict[str, tuple[Callable[[Any], Json], Callable[[Json], Thing]]] = {
    Article.__name__: (_article_to_json, _article_from_json),
    Speaker.__name__: (speaker_to_json, speaker_from_json),
    Span.__name__: (span_to_json, span_from_json),
    Quote.__name__: (quote_to_json, quote_from_json),
    Standing.__name__: (asdict, _standing_from_json),
    Setting.__name__: (asdict, lambda data: Setting(**data)),
}
