"""What people decided about texts under labels, counted where it lies."""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, and_, case, exists, func, literal, select

from annotator.domain.memory import Tally
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import State
from annotator.store.tables import ARTICLE, COPY, SPAN

REJECTED, CHANGED = str(State.REJECTED), str(State.CHANGED)


def tallies(connection: Connection, articles: Sequence[str]) -> list[Tally]:
    """Count in articles what each person kept and rejected, by text and label.

    A suggestion that overlaps what the person marked in its place was not rejected for what it
    says, but for its ends. One that was given another label was rejected under the one it had.
    """
    rows = (
        row
        for query in (_decided(articles), _relabelled(articles))
        for row in connection.execute(query)
    )
    return [Tally._make(row) for row in rows]


def decided_in(connection: Connection) -> list[str]:
    """Return the articles in which a person has decided on a span."""
    people = COPY.c.owner.not_like("@%") & (COPY.c.owner != "")
    spans = COPY.c.number.in_(select(SPAN.c.copy_number))
    query = select(COPY.c.article).where(people, spans).distinct().order_by(COPY.c.article)
    return list(connection.scalars(query))


def _decided(articles: Sequence[str]) -> Select[tuple[str, str, str, str, int, int]]:
    text = func.substr(ARTICLE.c.text, SPAN.c.start + 1, SPAN.c.stop - SPAN.c.start)
    other = SPAN.alias("other")
    instead = exists().where(
        other.c.copy_number == SPAN.c.copy_number,
        other.c.state != REJECTED,
        other.c.start < SPAN.c.stop,
        SPAN.c.start < other.c.stop,
        (other.c.start != SPAN.c.start) | (other.c.stop != SPAN.c.stop),
    )
    kept = func.sum(case((SPAN.c.state != REJECTED, 1), else_=0))
    rejected = func.sum(case((SPAN.c.state == REJECTED, 1), else_=0))
    by = (COPY.c.article, text, SPAN.c.label, COPY.c.owner)
    return (
        select(*by, kept, rejected)
        .select_from(SPAN)
        .join(COPY, SPAN.c.copy_number == COPY.c.number)
        .join(ARTICLE, COPY.c.article == ARTICLE.c.id)
        .where(
            ARTICLE.c.id.in_(articles),
            COPY.c.owner.not_like("@%"),
            COPY.c.owner != "",
            (SPAN.c.state != REJECTED) | ~instead,
        )
        .group_by(*by)
    )


def _relabelled(articles: Sequence[str]) -> Select[tuple[str, str, str, str, int, int]]:
    theirs, of = SPAN.alias("theirs"), COPY.alias("of")
    text = func.substr(ARTICLE.c.text, SPAN.c.start + 1, SPAN.c.stop - SPAN.c.start)
    same = and_(
        theirs.c.copy_number == of.c.number,
        theirs.c.id == SPAN.c.id,
        theirs.c.start == SPAN.c.start,
        theirs.c.stop == SPAN.c.stop,
        theirs.c.label != SPAN.c.label,
    )
    by = (COPY.c.article, text, theirs.c.label, COPY.c.owner)
    return (
        select(*by, literal(0), func.count())
        .select_from(SPAN)
        .join(COPY, SPAN.c.copy_number == COPY.c.number)
        .join(ARTICLE, COPY.c.article == ARTICLE.c.id)
        .join(of, and_(of.c.article == COPY.c.article, of.c.owner == SUGGESTIONS))
        .join(theirs, same)
        .where(
            ARTICLE.c.id.in_(articles),
            COPY.c.owner.not_like("@%"),
            COPY.c.owner != "",
            SPAN.c.state == CHANGED,
        )
        .group_by(*by)
    )
