"""Carrying out the changes of an edit, all of one kind at a time.

What a change says was there before must be there, or nothing is done: an edit is refused, never
laid over something else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.exc import IntegrityError

from annotator.domain.article import Article, Tiling
from annotator.domain.edit import Change, Setting
from annotator.domain.errors import ProjectError
from annotator.domain.quote import Quote
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.store import rows
from annotator.store.exactly import STALE, alter, drop, put
from annotator.store.sqlite import enter_search, leave_search
from annotator.store.tables import (
    ARTICLE,
    COPY,
    QUOTE,
    SETTING,
    SPAN,
    SPEAKER,
    STRETCH,
    ZONE,
)

Copies = dict[tuple[str, str], int]

FEW = 3
COPIES = select(COPY.c.number, COPY.c.article).where(COPY.c.owner == bindparam("o"))
ONE_COPY = select(COPY.c.number).where(
    COPY.c.article == bindparam("a"), COPY.c.owner == bindparam("o")
)
UNTOUCHED = delete(COPY).where(
    COPY.c.article == bindparam("gone"), COPY.c.status == str(Status.TODO)
)
Kind = TypeVar("Kind", Article, Speaker, Span, Quote, Standing, Setting)


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Carry out changes inside the transaction that is open.

    Raises ProjectError where the project is not as the changes say; the caller rolls back.
    """
    try:
        _apply(connection, changes)
    except IntegrityError as error:
        raise ProjectError(STALE) from error


def _apply(connection: Connection, changes: Sequence[Change]) -> None:
    came = [change for change in changes if change.before is None]
    went = [change for change in changes if change.after is None]
    stayed = [change for change in changes if change.before and change.after]
    _put_articles(connection, _after(Article, came))
    put(connection, SPEAKER, [rows.speaker_values(s) for s in _after(Speaker, came)])
    put(connection, SETTING, [asdict(s) for s in _after(Setting, came)])
    copies = _copies(connection, changes)
    _drop_items(connection, went, copies)
    _alter_items(connection, stayed, copies)
    _alter_articles(connection, stayed)
    _retile(connection, stayed)
    _put_items(connection, came, copies)
    _drop_articles(connection, _before(Article, went))
    drop(connection, SPEAKER, [rows.speaker_values(s) for s in _before(Speaker, went)])
    drop(connection, SETTING, [asdict(s) for s in _before(Setting, went)])


def _before(kind: type[Kind], changes: Iterable[Change]) -> list[Kind]:
    return [change.before for change in changes if isinstance(change.before, kind)]


def _after(kind: type[Kind], changes: Iterable[Change]) -> list[Kind]:
    return [change.after for change in changes if isinstance(change.after, kind)]


def _copies(connection: Connection, changes: Sequence[Change]) -> Copies:
    """Return the number of every copy that the changes concern, making those that are missing."""
    wanted = {(change.article, change.owner) for change in changes if change.owner}
    found = _numbers(connection, wanted)
    missing = sorted(wanted - found.keys())
    if not missing:
        return found
    fresh = rows.standing_values(Standing())
    made = [{"article": article, "owner": owner, **fresh} for article, owner in missing]
    put(connection, COPY, made)
    return found | _numbers(connection, set(missing))


def _numbers(connection: Connection, wanted: set[tuple[str, str]]) -> Copies:
    if len(wanted) <= FEW:
        asked = {key: connection.scalar(ONE_COPY, {"a": key[0], "o": key[1]}) for key in wanted}
        return {key: number for key, number in asked.items() if number is not None}
    found: Copies = {}
    for owner in {owner for _, owner in wanted}:
        for row in connection.execute(COPIES, {"o": owner}):
            found[row.article, owner] = row.number
    return {key: number for key, number in found.items() if key in wanted}


def _put_articles(connection: Connection, articles: list[Article]) -> None:
    put(connection, ARTICLE, [rows.article_values(article) for article in articles])
    put(connection, ZONE, [zone for a in articles for zone in rows.zone_values(a.id, a.zones)])
    if articles:
        enter_search(connection, [article.id for article in articles])


def _drop_articles(connection: Connection, articles: list[Article]) -> None:
    """Remove articles with the copies that nobody began; one that somebody did stops the edit."""
    if not articles:
        return
    gone = [article.id for article in articles]
    leave_search(connection, gone)
    connection.execute(UNTOUCHED, [{"gone": article} for article in gone])
    drop(connection, ZONE, [zone for a in articles for zone in rows.zone_values(a.id, a.zones)])
    drop(connection, ARTICLE, [rows.article_values(article) for article in articles])


def _alter_articles(connection: Connection, changes: list[Change]) -> None:
    for before, after in zip(_before(Article, changes), _after(Article, changes), strict=True):
        leave_search(connection, [before.id])
        drop(connection, ZONE, rows.zone_values(before.id, before.zones))
        alter(connection, ARTICLE, [(rows.article_values(before), rows.article_values(after))])
        put(connection, ZONE, rows.zone_values(after.id, after.zones))
        enter_search(connection, [after.id])
    speakers = zip(_before(Speaker, changes), _after(Speaker, changes), strict=True)
    pairs = [
        (rows.speaker_values(before), rows.speaker_values(after)) for before, after in speakers
    ]
    alter(connection, SPEAKER, pairs)
    settings = zip(_before(Setting, changes), _after(Setting, changes), strict=True)
    both = [(asdict(before), asdict(after)) for before, after in settings]
    alter(connection, SETTING, both)


def _retile(connection: Connection, changes: list[Change]) -> None:
    before = [(c.article, c.before.zones) for c in changes if isinstance(c.before, Tiling)]
    after = [(c.article, c.after.zones) for c in changes if isinstance(c.after, Tiling)]
    drop(connection, ZONE, [zone for tiling in before for zone in rows.zone_values(*tiling)])
    put(connection, ZONE, [zone for tiling in after for zone in rows.zone_values(*tiling)])


def _in_copies(
    kind: type[Kind], changes: Iterable[Change], copies: Copies
) -> list[tuple[int, Kind]]:
    return [
        (copies[change.article, change.owner], change.thing)
        for change in changes
        if isinstance(change.thing, kind)
    ]


def _put_items(connection: Connection, changes: list[Change], copies: Copies) -> None:
    spans = _in_copies(Span, changes, copies)
    quotes = _in_copies(Quote, changes, copies)
    put(connection, SPAN, [rows.span_values(*item) for item in spans])
    put(connection, QUOTE, [rows.quote_values(*item) for item in quotes])
    put(connection, STRETCH, [part for item in quotes for part in rows.stretch_values(*item)])


def _drop_items(connection: Connection, changes: list[Change], copies: Copies) -> None:
    spans = _in_copies(Span, changes, copies)
    quotes = _in_copies(Quote, changes, copies)
    drop(connection, STRETCH, [part for item in quotes for part in rows.stretch_values(*item)])
    drop(connection, QUOTE, [rows.quote_values(*item) for item in quotes])
    drop(connection, SPAN, [rows.span_values(*item) for item in spans])


def _alter_items(connection: Connection, changes: list[Change], copies: Copies) -> None:
    spans: list[tuple[rows.Values, rows.Values]] = []
    for change in changes:
        match change.before, change.after:
            case Span() as before, Span() as after:
                copy = copies[change.article, change.owner]
                spans.append((rows.span_values(copy, before), rows.span_values(copy, after)))
            case Quote() as before, Quote() as after:
                _alter_quote(connection, copies[change.article, change.owner], before, after)
            case Standing() as before, Standing() as after:
                copy = copies[change.article, change.owner]
                was, now = rows.standing_values(before), rows.standing_values(after)
                alter(connection, COPY, [({"number": copy, **was}, {"number": copy, **now})])
    alter(connection, SPAN, spans)


def _alter_quote(connection: Connection, copy: int, before: Quote, after: Quote) -> None:
    drop(connection, STRETCH, rows.stretch_values(copy, before))
    values = rows.quote_values(copy, before), rows.quote_values(copy, after)
    alter(connection, QUOTE, [values])
    put(connection, STRETCH, rows.stretch_values(copy, after))
