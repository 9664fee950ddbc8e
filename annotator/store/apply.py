"""Carrying out the changes of an edit, all of one kind at a time.

What a change says was there before must be there, or nothing is done: an edit is refused, never
laid over something else.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.exc import IntegrityError

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article, Tiling
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decision import Decision, Logged
from annotator.domain.edit import Change, InCopy, Setting, Thing
from annotator.domain.errors import ProjectError
from annotator.domain.packet import Packet
from annotator.domain.quote import Quote
from annotator.domain.record import Revision, Standing, Status
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.store import decisions, rows, team
from annotator.store.batch import Batch, Row
from annotator.store.exactly import STALE, alter, drop, drop_rows, put, put_rows
from annotator.store.judgements import judgement_values
from annotator.store.sqlite import enter_search, leave_search
from annotator.store.tables import (
    ANNOTATOR,
    ARTICLE,
    COPY,
    JUDGEMENT,
    LABEL,
    QUOTE,
    SETTING,
    SPAN,
    SPEAKER,
    STRETCH,
    ZONE,
)

Key = tuple[str, str]  # an article and an owner
Copies = dict[Key, int]
ByKind = Mapping[type[Thing], Sequence[Change]]

AT_ONCE = 500  # articles asked for together
COPIES = select(COPY.c.number, COPY.c.article).where(
    COPY.c.owner == bindparam("o"), COPY.c.article.in_(bindparam("of", expanding=True))
)
NEXT = (
    update(COPY).where(COPY.c.number == bindparam("touched")).values(revision=COPY.c.revision + 1)
)
UNTOUCHED = delete(COPY).where(
    COPY.c.article == bindparam("gone"), COPY.c.status == str(Status.TODO)
)
IN_COPY: tuple[type[InCopy], ...] = (Span, Quote, Judgement, Standing, Revision)
Kind = TypeVar(
    "Kind",
    Article,
    Speaker,
    Span,
    Quote,
    Judgement,
    Standing,
    Revision,
    Scheme,
    Setting,
    Annotator,
    Packet,
    Decision,
    Logged,
)


def apply(connection: Connection, items: Iterable[Change | Batch]) -> None:
    """Carry out changes inside the transaction that is open.

    Raises ProjectError where the project is not as the changes say; the caller rolls back.
    """
    changes, batches = _apart(items)
    with _refusing():
        copies = _apply(connection, changes, {(b.article, b.owner) for b in batches})
        put_rows(connection, SPAN, _rows(batches, copies))
        _count(connection, changes, copies)


def take_back(connection: Connection, items: Iterable[Change | Batch]) -> None:
    """Undo changes inside the transaction that is open, or raise ProjectError as `apply` does."""
    changes, batches = _apart(items)
    with _refusing():
        copies = _copies(connection, {(b.article, b.owner) for b in batches})
        drop_rows(connection, SPAN, _rows(batches, copies))
        copies |= _apply(connection, [change.inverse() for change in reversed(changes)])
        _count(connection, changes, copies)


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise ProjectError(STALE) from error


def _apart(items: Iterable[Change | Batch]) -> tuple[list[Change], list[Batch]]:
    changes: list[Change] = []
    batches: list[Batch] = []
    for item in items:
        if isinstance(item, Batch):
            batches.append(item)
        else:
            changes.append(item)
    return changes, batches


def _count(connection: Connection, changes: Iterable[Change], copies: Copies) -> None:
    """Give each copy that was touched the next revision, but for those that were given one."""
    given = {(c.article, c.owner) for c in changes if isinstance(c.thing, Revision)}
    touched = [{"touched": number} for key, number in copies.items() if key not in given]
    if touched:
        connection.execute(NEXT, touched)


def _rows(batches: Iterable[Batch], copies: Copies) -> list[Row]:
    return [(copies[b.article, b.owner], *row) for b in batches for row in b.rows]


def _apply(connection: Connection, changes: Sequence[Change], others: Iterable[Key] = ()) -> Copies:
    """Carry out changes, and return the numbers of their copies and of others."""
    came = _by_kind(change for change in changes if change.before is None)
    went = _by_kind(change for change in changes if change.after is None)
    stayed = _by_kind(c for c in changes if c.before is not None and c.after is not None)
    _put_articles(connection, _after(Article, came))
    put(connection, SPEAKER, [rows.speaker_values(s) for s in _after(Speaker, came)])
    put(connection, SETTING, [asdict(s) for s in _after(Setting, came)])
    put(connection, ANNOTATOR, [team.annotator_values(a) for a in _after(Annotator, came)])
    team.enter_packets(connection, _after(Packet, came))
    copies = _copies(connection, {(c.article, c.owner) for c in changes if c.owner}.union(others))
    _drop_items(connection, went, copies)
    _alter_items(connection, stayed, copies)
    _alter_others(connection, stayed)
    _retile(connection, stayed.get(Tiling, ()))
    _put_items(connection, came, copies)
    decisions.enter(connection, _after(Decision, came), withdrawn=False)
    decisions.enter(connection, _before(Decision, went), withdrawn=True)
    decisions.put_back(connection, _after(Logged, came))
    decisions.take_out(connection, _before(Logged, went))
    _drop_articles(connection, _before(Article, went))
    drop(connection, SPEAKER, [rows.speaker_values(s) for s in _before(Speaker, went)])
    drop(connection, SETTING, [asdict(s) for s in _before(Setting, went)])
    team.drop_packets(connection, _before(Packet, went))
    drop(connection, ANNOTATOR, [team.annotator_values(a) for a in _before(Annotator, went)])
    return copies


def _by_kind(changes: Iterable[Change]) -> ByKind:
    found: dict[type[Thing], list[Change]] = {}
    for change in changes:
        found.setdefault(type(change.thing), []).append(change)
    return found


def _before(kind: type[Kind], changes: ByKind) -> list[Kind]:
    return [c.before for c in changes.get(kind, ()) if isinstance(c.before, kind)]


def _after(kind: type[Kind], changes: ByKind) -> list[Kind]:
    return [c.after for c in changes.get(kind, ()) if isinstance(c.after, kind)]


def _pairs(kind: type[Kind], changes: ByKind) -> list[tuple[Kind, Kind]]:
    return list(zip(_before(kind, changes), _after(kind, changes), strict=True))


def _copies(connection: Connection, wanted: set[Key]) -> Copies:
    """Return the number of every copy that is wanted, making those that are missing."""
    found = _numbers(connection, wanted)
    missing = sorted(wanted - found.keys())
    team.get_to_know(connection, {owner for _, owner in wanted})
    if not missing:
        return found
    fresh = rows.standing_values(Standing()) | rows.revision_values(Revision())
    made = [{"article": article, "owner": owner, **fresh} for article, owner in missing]
    put(connection, COPY, made)
    return found | _numbers(connection, set(missing))


def _numbers(connection: Connection, wanted: set[Key]) -> Copies:
    found: Copies = {}
    for owner in {owner for _, owner in wanted}:
        articles = sorted(article for article, of in wanted if of == owner)
        for start in range(0, len(articles), AT_ONCE):
            asked = {"o": owner, "of": articles[start : start + AT_ONCE]}
            for number, article in connection.execute(COPIES, asked):
                found[article, owner] = number
    return found


def _put_articles(connection: Connection, articles: list[Article]) -> None:
    put(connection, ARTICLE, [rows.article_values(article) for article in articles])
    put(connection, ZONE, [zone for a in articles for zone in rows.zone_values(a.id, a.zones)])
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


def _alter_others(connection: Connection, changes: ByKind) -> None:
    for before, after in _pairs(Article, changes):
        leave_search(connection, [before.id])
        drop(connection, ZONE, rows.zone_values(before.id, before.zones))
        alter(connection, ARTICLE, [(rows.article_values(before), rows.article_values(after))])
        put(connection, ZONE, rows.zone_values(after.id, after.zones))
        enter_search(connection, [after.id])
    speakers = _pairs(Speaker, changes)
    alter(
        connection, SPEAKER, [(rows.speaker_values(b), rows.speaker_values(a)) for b, a in speakers]
    )
    alter(connection, SETTING, [(asdict(b), asdict(a)) for b, a in _pairs(Setting, changes)])
    for old, new in _pairs(Scheme, changes):
        drop(connection, LABEL, rows.scheme_values(old))
        put(connection, LABEL, rows.scheme_values(new))
        names = [{"key": "scheme", "value": scheme.name} for scheme in (old, new)]
        alter(connection, SETTING, [(names[0], names[1])])


def _retile(connection: Connection, changes: Iterable[Change]) -> None:
    before = [(c.article, c.before.zones) for c in changes if isinstance(c.before, Tiling)]
    after = [(c.article, c.after.zones) for c in changes if isinstance(c.after, Tiling)]
    drop(connection, ZONE, [zone for tiling in before for zone in rows.zone_values(*tiling)])
    put(connection, ZONE, [zone for tiling in after for zone in rows.zone_values(*tiling)])


def _placed(kind: type[Kind], changes: ByKind, copies: Copies) -> list[tuple[int, Kind]]:
    """Return things that came or went, each with the number of its copy."""
    return [
        (copies[change.article, change.owner], change.thing)
        for change in changes.get(kind, ())
        if isinstance(change.thing, kind)
    ]


def _put_items(connection: Connection, changes: ByKind, copies: Copies) -> None:
    spans = _placed(Span, changes, copies)
    quotes = _placed(Quote, changes, copies)
    put(connection, SPAN, [rows.span_values(*item) for item in spans])
    put(connection, QUOTE, [rows.quote_values(*item) for item in quotes])
    put(connection, STRETCH, [part for item in quotes for part in rows.stretch_values(*item)])
    judged = _placed(Judgement, changes, copies)
    put(connection, JUDGEMENT, [judgement_values(*item) for item in judged])


def _drop_items(connection: Connection, changes: ByKind, copies: Copies) -> None:
    spans = _placed(Span, changes, copies)
    quotes = _placed(Quote, changes, copies)
    drop(connection, STRETCH, [part for item in quotes for part in rows.stretch_values(*item)])
    drop(connection, QUOTE, [rows.quote_values(*item) for item in quotes])
    drop(connection, SPAN, [rows.span_values(*item) for item in spans])
    judged = _placed(Judgement, changes, copies)
    drop(connection, JUDGEMENT, [judgement_values(*item) for item in judged])


def _alter_items(connection: Connection, changes: ByKind, copies: Copies) -> None:
    spans: list[tuple[rows.Values, rows.Values]] = []
    judged: list[tuple[rows.Values, rows.Values]] = []
    standings: list[tuple[rows.Values, rows.Values]] = []
    revisions: list[tuple[rows.Values, rows.Values]] = []
    for change in (c for kind in IN_COPY for c in changes.get(kind, ())):
        copy = copies[change.article, change.owner]
        match change.before, change.after:
            case Span() as before, Span() as after:
                spans.append((rows.span_values(copy, before), rows.span_values(copy, after)))
            case Quote() as before, Quote() as after:
                _alter_quote(connection, copy, before, after)
            case Judgement() as before, Judgement() as after:
                judged.append((judgement_values(copy, before), judgement_values(copy, after)))
            case Standing() as before, Standing() as after:
                was, now = rows.standing_values(before), rows.standing_values(after)
                standings.append(({"number": copy, **was}, {"number": copy, **now}))
            case Revision() as before, Revision() as after:
                was, now = rows.revision_values(before), rows.revision_values(after)
                revisions.append(({"number": copy, **was}, {"number": copy, **now}))
    alter(connection, SPAN, spans)
    alter(connection, JUDGEMENT, judged)
    alter(connection, COPY, standings)
    alter(connection, COPY, revisions)


def _alter_quote(connection: Connection, copy: int, before: Quote, after: Quote) -> None:
    drop(connection, STRETCH, rows.stretch_values(copy, before))
    values = rows.quote_values(copy, before), rows.quote_values(copy, after)
    alter(connection, QUOTE, [values])
    put(connection, STRETCH, rows.stretch_values(copy, after))
