"""What the program asks of a project: a function for each question, domain values as the answer."""

from collections.abc import Collection, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Table,
    bindparam,
    func,
    or_,
    select,
    union,
)

from annotator.domain.article import Article, Variant
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy, Heading, Status, in_reading_order
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import origins
from annotator.store import journal, rows
from annotator.store.judgements import judgements
from annotator.store.tables import (
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

STORY = func.coalesce(func.nullif(ARTICLE.c.story, ""), ARTICLE.c.id)
REJECTED = str(State.REJECTED)
SPAN_COLUMNS = tuple(SPAN.c[name] for name in rows.SPAN_ORDER)

# Built once: a statement made anew leaves as much behind as an article with its copy.
_OF: BindParameter[Any] = bindparam("of", expanding=True)
_COPIES = select(COPY).where(COPY.c.owner == bindparam("whose"), COPY.c.article.in_(_OF))
_SPANS = (
    select(*SPAN_COLUMNS)
    .where(SPAN.c.copy_number.in_(_OF))
    .order_by(SPAN.c.copy_number, SPAN.c.start, SPAN.c.stop.desc(), SPAN.c.id)
)
_QUOTES = select(QUOTE).where(QUOTE.c.copy_number.in_(_OF))
_STRETCHES = select(STRETCH).where(STRETCH.c.copy_number.in_(_OF)).order_by(STRETCH.c.position)


def headings(connection: Connection, owner: str) -> tuple[Heading, ...]:
    """Return all articles in the order in which they came."""
    mine = (COPY.c.article == ARTICLE.c.id) & (COPY.c.owner == owner)
    query = (
        select(ARTICLE.c.id, ARTICLE.c.title, ARTICLE.c.story, ARTICLE.c.variant, COPY.c.status)
        .outerjoin(COPY, mine)
        .order_by(ARTICLE.c.number)
    )
    return tuple(
        Heading(row.id, row.title, row.story, Variant(row.variant), Status(row.status or "todo"))
        for row in connection.execute(query)
    )


def article(connection: Connection, wanted: str) -> Article | None:
    return next(iter(articles(connection, [wanted])), None)


def articles(connection: Connection, wanted: Sequence[str]) -> tuple[Article, ...]:
    """Return articles in the order in which they came."""
    query = select(ARTICLE).where(ARTICLE.c.id.in_(wanted)).order_by(ARTICLE.c.number)
    zones = select(ZONE).where(ZONE.c.article.in_(wanted)).order_by(ZONE.c.start)
    of: dict[str, list[Row[Any]]] = {}
    for zone in connection.execute(zones):
        of.setdefault(zone.article, []).append(zone)
    return tuple(rows.article_from(r, of.get(r.id, ())) for r in connection.execute(query))


def unzoned(connection: Connection) -> tuple[str, ...]:
    """Return the articles in which nobody has looked for zones, in the order they came."""
    query = select(ARTICLE.c.id).where(ARTICLE.c.id.not_in(select(ZONE.c.article)))
    return tuple(connection.scalars(query.order_by(ARTICLE.c.number)))


def fingerprints(connection: Connection) -> dict[str, str]:
    """Return the SHA-256 of every article's text, by article."""
    return {
        row.id: row.sha256 for row in connection.execute(select(ARTICLE.c.id, ARTICLE.c.sha256))
    }


def texts(connection: Connection, wanted: Sequence[str]) -> dict[str, str]:
    """Return the texts of articles, by article."""
    query = select(ARTICLE.c.id, ARTICLE.c.text).where(ARTICLE.c.id.in_(wanted))
    return {row.id: row.text for row in connection.execute(query)}


def copy(connection: Connection, wanted: str, owner: str) -> Copy:
    """Return an owner's copy of an article; an empty one where there is none yet."""
    return copies(connection, [wanted], owner)[0]


def copies(connection: Connection, wanted: Sequence[str], owner: str) -> tuple[Copy, ...]:
    """Return an owner's copies of these articles, in the order asked for."""
    asked = {"whose": owner, "of": list(wanted)}
    found = {row.article: row for row in connection.execute(_COPIES, asked)}
    numbers = [row.number for row in found.values()]
    spans, quotes = _spans(connection, numbers), _quotes(connection, numbers)
    judged = judgements(connection, numbers)
    return tuple(
        Copy(
            name,
            owner,
            spans.get(row.number, ()),
            in_reading_order(quotes.get(row.number, ())),
            rows.standing_from(row),
            judged.get(row.number, ()),
            revision=rows.revision_from(row),
        )
        if (row := found.get(name))
        else Copy(name, owner)
        for name in wanted
    )


def _spans(connection: Connection, numbers: list[int]) -> dict[int, tuple[Span, ...]]:
    """Return spans by the number of their copy, in reading order."""
    found = connection.execute(_SPANS, {"of": numbers}).all()
    return {
        number: tuple(map(rows.span_of, group)) for number, group in groupby(found, itemgetter(0))
    }


def _quotes(connection: Connection, numbers: list[int]) -> dict[int, list[Quote]]:
    parts: dict[tuple[int, str], list[Row[Any]]] = {}
    for part in connection.execute(_STRETCHES, {"of": numbers}):
        parts.setdefault((part.copy_number, part.quote), []).append(part)
    found: dict[int, list[Quote]] = {}
    for row in connection.execute(_QUOTES, {"of": numbers}):
        number = row.copy_number
        found.setdefault(number, []).append(rows.quote_from(row, parts[number, row.id]))
    return found


def owners(connection: Connection) -> tuple[str, ...]:
    """Return everyone with a copy that is not empty, in alphabetical order."""
    query = select(COPY.c.owner).where(_begun()).distinct().order_by(COPY.c.owner)
    return tuple(connection.scalars(query))


def statuses(
    connection: Connection, wanted: Sequence[str] | None = None
) -> list[tuple[str, str, Status]]:
    """Return how each copy stands that is not empty: article, owner and status, in their order.

    `wanted` are the articles that are asked for, if not all.
    """
    query = (
        select(COPY.c.article, COPY.c.owner, COPY.c.status)
        .join(ARTICLE, ARTICLE.c.id == COPY.c.article)
        .where(_begun())
        .order_by(ARTICLE.c.number, COPY.c.owner)
    )
    if wanted is not None:
        query = query.where(COPY.c.article.in_(wanted))
    return [(article, owner, Status(how)) for article, owner, how in connection.execute(query)]


def _begun() -> ColumnElement[bool]:
    """Return what is true of a copy in which anybody has done anything."""
    held = (select(table.c.copy_number) for table in (SPAN, QUOTE, JUDGEMENT))
    worked = or_(*(COPY.c.number.in_(numbers) for numbers in held))
    return worked | (COPY.c.status != str(Status.TODO))


def speakers(connection: Connection) -> tuple[Speaker, ...]:
    """Return the ledger in alphabetical order."""
    query = select(SPEAKER).order_by(SPEAKER.c.name, SPEAKER.c.id)
    return tuple(rows.speaker_from(row) for row in connection.execute(query))


def stories(connection: Connection, wanted: Sequence[str] | None = None) -> dict[str, str]:
    """Return the story of each article; one that belongs to none is a story of its own id."""
    query = select(ARTICLE.c.id, STORY)
    if wanted is not None:
        query = query.where(ARTICLE.c.id.in_(wanted))
    return {row[0]: row[1] for row in connection.execute(query)}


def heard(connection: Connection, wanted: Collection[str]) -> dict[str, set[str]]:
    """Return the ids of the speakers that occur in each of these stories, in any copy."""
    within = ARTICLE.c.story.in_(wanted) | ARTICLE.c.id.in_(wanted)
    found: dict[str, set[str]] = {}
    for table in (SPAN, QUOTE):
        query = (
            select(STORY, table.c.speaker)
            .join(COPY, COPY.c.article == ARTICLE.c.id)
            .join(table, table.c.copy_number == COPY.c.number)
            .where(within, table.c.speaker.is_not(None))
            .distinct()
        )
        for story, speaker in connection.execute(query):
            found.setdefault(story, set()).add(speaker)
    return found


def speaking(connection: Connection) -> frozenset[str]:
    """Return the ids of all whom a mark names that nobody has rejected."""
    named = (
        select(marks.c.speaker).where(marks.c.speaker.is_not(None), marks.c.state != REJECTED)
        for marks in (SPAN, QUOTE)
    )
    return frozenset(connection.scalars(union(*named)))


def scheme(connection: Connection) -> Scheme:
    name = connection.scalar(select(SETTING.c.value).where(SETTING.c.key == "scheme"))
    labels = connection.execute(select(LABEL).order_by(LABEL.c.position))
    return Scheme(name or "", tuple(rows.label_from(row) for row in labels))


def setting(connection: Connection, key: str) -> str:
    """Return a fact about the project; an empty text where it is not known."""
    return connection.scalar(select(SETTING.c.value).where(SETTING.c.key == key)) or ""


def span_counts(connection: Connection) -> list[tuple[str, str, str, int]]:
    """Count spans by owner, label and state."""
    return _counts(connection, SPAN, SPAN.c.label)


def quote_counts(connection: Connection) -> list[tuple[str, str, str, int]]:
    """Count quotes by owner, kind and state."""
    return _counts(connection, QUOTE, QUOTE.c.kind)


def origin_counts(connection: Connection) -> list[tuple[str, str, str, int]]:
    """Count spans, then quotes, that a suggester proposed, by owner, origin and state."""
    counted = (
        *_counts(connection, SPAN, SPAN.c.origin),
        *_counts(connection, QUOTE, QUOTE.c.origin),
    )
    return [row for row in counted if row[1]]


def zone_counts(connection: Connection) -> list[tuple[str, int]]:
    """Count the articles that have each kind of zone."""
    articles = func.count(ZONE.c.article.distinct())
    query = select(ZONE.c.kind, articles).group_by(ZONE.c.kind).order_by(ZONE.c.kind)
    return [(kind, n) for kind, n in connection.execute(query)]


def spans_by_zone(connection: Connection) -> list[tuple[str, str, int]]:
    """Count spans that nobody rejected by owner and the zone that they begin in."""
    return _by_zone(connection, SPAN, SPAN, SPAN.c.start)


def quotes_by_zone(connection: Connection) -> list[tuple[str, str, int]]:
    """Count quotes that nobody rejected by owner and the zone that they begin in."""
    same = (STRETCH.c.copy_number == QUOTE.c.copy_number) & (STRETCH.c.quote == QUOTE.c.id)
    begun = QUOTE.join(STRETCH, same & (STRETCH.c.position == 0))
    return _by_zone(connection, QUOTE, begun, STRETCH.c.start)


def read_by(connection: Connection, origin: str) -> frozenset[str]:
    """Return the articles that hold suggestions of a suggester in a version."""
    found: set[str] = set()
    for table in (SPAN, QUOTE):
        query = (
            select(COPY.c.article, table.c.origin)
            .join(COPY, table.c.copy_number == COPY.c.number)
            .where(COPY.c.owner == SUGGESTIONS)
            .distinct()
        )
        pairs = connection.execute(query)
        found |= {article for article, signed in pairs if origin in origins(signed)}
    return frozenset(found)


def decided_texts(connection: Connection) -> list[tuple[str, str, str, int]]:
    """Count the spans that people decided on, by the text they cover, label and state."""
    text = func.substr(ARTICLE.c.text, SPAN.c.start + 1, SPAN.c.stop - SPAN.c.start)
    by = (text, SPAN.c.label, SPAN.c.state)
    query = (
        select(*by, func.count())
        .select_from(SPAN)
        .join(COPY, SPAN.c.copy_number == COPY.c.number)
        .join(ARTICLE, COPY.c.article == ARTICLE.c.id)
        .where(COPY.c.owner != SUGGESTIONS)
        .group_by(*by)
    )
    return [(covered, label, state, n) for covered, label, state, n in connection.execute(query)]


def mention_labels(connection: Connection) -> list[tuple[str, str, int]]:
    """Count the spans that mention a speaker and were not rejected, by speaker and label."""
    by = (SPAN.c.speaker, SPAN.c.label)
    query = (
        select(*by, func.count())
        .where(SPAN.c.speaker.is_not(None), SPAN.c.state != str(State.REJECTED))
        .group_by(*by)
    )
    return [(speaker, label, n) for speaker, label, n in connection.execute(query)]


def _counts(
    connection: Connection, table: Table, what: Column[str]
) -> list[tuple[str, str, str, int]]:
    by = (COPY.c.owner, what, table.c.state)
    query = (
        select(*by, func.count())
        .join(COPY, table.c.copy_number == COPY.c.number)
        .group_by(*by)
        .order_by(*by)
    )
    return [(owner, name, state, n) for owner, name, state, n in connection.execute(query)]


def _by_zone(
    connection: Connection, marks: Table, placed: FromClause, start: Column[int]
) -> list[tuple[str, str, int]]:
    by = (COPY.c.owner, ZONE.c.kind)
    around = (ZONE.c.start <= start) & (start < ZONE.c.stop)
    query = (
        select(*by, func.count())
        .select_from(placed)
        .join(COPY, COPY.c.number == marks.c.copy_number)
        .join(ZONE, (ZONE.c.article == COPY.c.article) & around)
        .where(marks.c.state != REJECTED)
        .group_by(*by)
        .order_by(*by)
    )
    return [(owner, kind, n) for owner, kind, n in connection.execute(query)]


def status_counts(connection: Connection) -> list[tuple[str, str, int]]:
    """Count copies by owner and status."""
    query = (
        select(COPY.c.owner, COPY.c.status, func.count())
        .group_by(COPY.c.owner, COPY.c.status)
        .order_by(COPY.c.owner, COPY.c.status)
    )
    return [(owner, status, n) for owner, status, n in connection.execute(query)]


def undo_and_redo(connection: Connection, by: str) -> tuple[str | None, str | None]:
    """Name the edits of a person that undo and redo would concern."""
    return journal.names(connection, by)


def length(connection: Connection, by: str, *, backwards: bool) -> int:
    """Return in how many instalments undo, or redo, would go back; 0 where there is nothing."""
    entry = journal.next_of(connection, by, backwards=backwards)
    return journal.length(connection, entry) if entry else 0
