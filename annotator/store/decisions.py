"""The log of decisions: lines are added, never altered or removed."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from annotator.domain.decision import Decision, Logged
from annotator.domain.plain import decision_from_json, decision_to_json
from annotator.store.exactly import drop, put
from annotator.store.rows import Values
from annotator.store.tables import DECISION


def put_back(connection: Connection, lines: Iterable[Logged]) -> None:
    """Enter lines again as they were, with their numbers."""
    put(connection, DECISION, [_line(line) for line in lines])


def take_out(connection: Connection, lines: Iterable[Logged]) -> None:
    """Remove lines that go along with their articles; raise ProjectError where one is not there."""
    drop(connection, DECISION, [{"number": line.number, "id": line.decision.id} for line in lines])


def enter(connection: Connection, decisions: Sequence[Decision], *, withdrawn: bool) -> None:
    """Add decisions to the log, as made or as withdrawn."""
    line = {"withdrawn": withdrawn, "at": _stored(datetime.now(UTC))}
    put(connection, DECISION, [_values(decision) | line for decision in decisions])


def log(connection: Connection, articles: Iterable[str] | None = None) -> tuple[Logged, ...]:
    """Return the log, or what it says of some articles, in the order in which it was written."""
    query = select(DECISION).order_by(DECISION.c.number)
    if articles is not None:
        query = query.where(DECISION.c.article.in_(list(articles)))
    return tuple(map(_logged, connection.execute(query)))


def lines(connection: Connection, after: int, most: int) -> tuple[Logged, ...]:
    """Return lines of the log that come after one, by its number, and no more than so many."""
    query = select(DECISION).where(DECISION.c.number > after).order_by(DECISION.c.number)
    return tuple(map(_logged, connection.execute(query.limit(most))))


def times(connection: Connection, by: str, since: datetime) -> tuple[datetime, ...]:
    """Return when a person decided since then, without what was left to rules, in order."""
    own = (DECISION.c.by == by) & (DECISION.c.rule == "") & ~DECISION.c.withdrawn
    recent = DECISION.c.at >= since.astimezone(UTC)
    query = select(DECISION.c.at).where(own, recent).order_by(DECISION.c.number)
    return tuple(at.replace(tzinfo=UTC) for at in connection.scalars(query))


def in_force(connection: Connection, articles: Iterable[str]) -> tuple[Logged, ...]:
    """Return the lines of some articles' decisions that were not withdrawn since, in order."""
    of_articles = DECISION.c.article.in_(list(articles))
    latest = select(func.max(DECISION.c.number)).where(of_articles).group_by(DECISION.c.id)
    query = select(DECISION).where(DECISION.c.number.in_(latest), ~DECISION.c.withdrawn)
    return tuple(map(_logged, connection.execute(query.order_by(DECISION.c.number))))


def _values(decision: Decision) -> Values:
    """Return a row of the log; its columns are the keys of the decision as JSON, but `stretch`."""
    plain = decision_to_json(decision)
    start, stop = plain.pop("stretch")
    return {**plain, "start": start, "stop": stop}


def _line(line: Logged) -> Values:
    values = {"number": line.number, **_values(line.decision)}
    return {**values, "withdrawn": line.withdrawn, "at": _stored(line.at)}


def _stored(at: datetime) -> str:
    """Return a time as SQLAlchemy writes it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", timespec="microseconds")


def _logged(row: Row[Any]) -> Logged:
    plain = {**row._asdict(), "stretch": (row.start, row.stop)}
    at = row.at.replace(tzinfo=UTC)  # as it was written, which SQLite does not keep
    return Logged(row.number, decision_from_json(plain), at, row.withdrawn)
