"""Where spans of a label are, in all copies, and labels that were deleted."""

from datetime import UTC
from typing import Any

from sqlalchemy import Connection, case, distinct, func, select

from annotator.domain.edit import Change
from annotator.domain.labels import DELETION, RETURN, DiscardedLabel, Usage
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span
from annotator.store.batch import unbatched
from annotator.store.journal import DONE, Entry, instalment, length
from annotator.store.tables import COPY, DECISION, EDIT, SPAN

_PERSON = case((COPY.c.owner.not_like("@%"), COPY.c.owner))
_DELETIONS = (
    select(EDIT.c.number, EDIT.c.name, EDIT.c.by, EDIT.c.at)
    .where(
        EDIT.c.standing == DONE,
        EDIT.c.name.startswith(DELETION) | EDIT.c.name.startswith(RETURN),
    )
    .order_by(EDIT.c.number.desc())
)
_SUGGESTED = case((COPY.c.owner == SUGGESTIONS, 1), else_=0)


def usage(connection: Connection) -> dict[str, Usage]:
    """Count for each label the spans of all copies, their articles, and whose they are."""
    query = (
        select(
            SPAN.c.label,
            func.count(),
            func.count(distinct(COPY.c.article)),
            func.count(distinct(_PERSON)),
            func.sum(_SUGGESTED),
        )
        .join(COPY, SPAN.c.copy_number == COPY.c.number)
        .group_by(SPAN.c.label)
    )
    return {label: Usage(*counts) for label, *counts in connection.execute(query)}


def copies_with(connection: Connection, label: str) -> list[tuple[str, str]]:
    """Return the copies that hold spans of a label, as owner and article, in this order."""
    query = (
        select(COPY.c.owner, COPY.c.article)
        .where(COPY.c.number.in_(select(SPAN.c.copy_number).where(SPAN.c.label == label)))
        .order_by(COPY.c.owner, COPY.c.article)
    )
    return [(owner, article) for owner, article in connection.execute(query)]


def decided_articles(connection: Connection) -> list[str]:
    """Return the articles that the log of decisions tells of."""
    return list(connection.scalars(select(DECISION.c.article).distinct().order_by("article")))


def deleted(connection: Connection) -> tuple[DiscardedLabel, ...]:
    """Return the labels that were deleted and not brought back since, the latest first."""
    found: dict[str, list[Any]] = {}
    back: set[str] = set()
    for row in connection.execute(_DELETIONS).all():
        if row.name.startswith(RETURN):
            back.add(row.name.removeprefix(RETURN))
        elif (label := row.name.removeprefix(DELETION)) not in back:
            found.setdefault(label, []).append(row)
    return tuple(_discarded(connection, *item) for item in found.items())


def _discarded(connection: Connection, label: str, deletions: list[Any]) -> DiscardedLabel:
    edits = tuple(row.number for row in deletions)
    gone = (c for edit in edits for c in deletion(connection, edit))
    articles = [c.article for c in gone if isinstance(c.before, Span)]
    last = deletions[0]
    at = last.at.replace(tzinfo=UTC)
    return DiscardedLabel(label, edits, last.by, at, len(articles), len(set(articles)))


def deletion(connection: Connection, number: int) -> list[Change]:
    """Return what an edit changed, by its number."""
    entry = Entry(number, DELETION)
    parts = (instalment(connection, entry, at) for at in range(length(connection, entry)))
    return [change for part in parts for change in unbatched(part)]
