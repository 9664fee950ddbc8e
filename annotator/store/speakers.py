"""What is asked about the speakers of a project: what names each, and in whose copies."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from annotator.domain.quote import Quote
from annotator.domain.span import Span
from annotator.store import rows
from annotator.store.queries import REJECTED
from annotator.store.tables import ARTICLE, COPY, QUOTE, SETTING, SPAN, STRETCH

Place = tuple[str, str]  # an article and an owner
Marked = tuple[Place, Span | Quote]
_OF: BindParameter[Any] = bindparam("of", expanding=True)


def naming(connection: Connection) -> Iterator[tuple[str, str, str, int, bool]]:
    """Yield for marks that name somebody: speaker, owner, article, start, whether it is a quote.

    The start is in code points. What was rejected is left out.
    """
    begun = QUOTE.join(
        STRETCH,
        (STRETCH.c.copy_number == QUOTE.c.copy_number)
        & (STRETCH.c.quote == QUOTE.c.id)
        & (STRETCH.c.position == 0),
    )
    for table, start, placed in ((QUOTE, STRETCH.c.start, begun), (SPAN, SPAN.c.start, SPAN)):
        query = (
            select(table.c.speaker, COPY.c.owner, COPY.c.article, start)
            .select_from(placed)
            .join(COPY, COPY.c.number == table.c.copy_number)
            .where(table.c.speaker.is_not(None), table.c.state != REJECTED)
        )
        for speaker, owner, article, at in connection.execute(query):
            yield speaker, owner, article, at, table is QUOTE


def marks_of(connection: Connection, speakers: Sequence[str]) -> list[Marked]:
    """Return all marks that name one of some speakers, in whatever copy and state.

    They come in the order of the articles, those of one copy together, in reading order.
    """
    asked = {"of": list(speakers)}
    places = {row.number: (row.article, row.owner) for row in connection.execute(_PLACES, asked)}
    found: dict[int, list[Span | Quote]] = {number: [] for number in places}
    for row in connection.execute(_SPANS, asked):
        found[row.copy_number].append(rows.span_from(row))
    parts: dict[tuple[int, str], list[Any]] = {}
    for part in connection.execute(_PARTS, asked):
        parts.setdefault((part.copy_number, part.quote), []).append(part)
    for row in connection.execute(_QUOTES, asked):
        quote = rows.quote_from(row, parts[row.copy_number, row.id])
        found[row.copy_number].append(quote)
    return [
        (places[number], item)
        for number, items in found.items()
        for item in sorted(items, key=lambda item: (item.start, item.end, item.id))
    ]


def settings(connection: Connection, begun: str) -> dict[str, str]:
    """Return the facts about the project whose keys begin like this."""
    query = select(SETTING.c.key, SETTING.c.value).where(
        SETTING.c.key.startswith(begun, autoescape=True)
    )
    return {key: value for key, value in connection.execute(query) if key.startswith(begun)}


_NAMED = SPAN.c.speaker.in_(_OF), QUOTE.c.speaker.in_(_OF)
_PLACES = (
    select(COPY.c.number, COPY.c.article, COPY.c.owner)
    .join(ARTICLE, ARTICLE.c.id == COPY.c.article)
    .where(
        COPY.c.number.in_(select(SPAN.c.copy_number).where(_NAMED[0]))
        | COPY.c.number.in_(select(QUOTE.c.copy_number).where(_NAMED[1]))
    )
    .order_by(ARTICLE.c.number, COPY.c.owner)
)
_SPANS = select(SPAN).where(_NAMED[0])
_QUOTES = select(QUOTE).where(_NAMED[1])
_PARTS = (
    select(STRETCH)
    .join(QUOTE, (QUOTE.c.copy_number == STRETCH.c.copy_number) & (QUOTE.c.id == STRETCH.c.quote))
    .where(_NAMED[1])
    .order_by(STRETCH.c.position)
)
