"""What the dashboard asks: steps and what they finished, who is quoted, what is marked alike."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    String,
    Table,
    case,
    func,
    select,
    type_coerce,
)

from annotator.domain.dashboard.speed import Step
from annotator.domain.record import GOLD, SUGGESTIONS, Standing, Status
from annotator.domain.span import State
from annotator.store.journal import DONE, plain_changes
from annotator.store.tables import COPY, EDIT, INSTALMENT, JUDGEMENT, QUOTE, SPAN, SPEAKER

KEPT = [str(state) for state in State if state.kept]
NOBODY = (SUGGESTIONS, GOLD)
FINISHED = COPY.c.status == str(Status.DONE)
OF_PEOPLE = COPY.c.owner.not_in(NOBODY)
FURTHER = (Status.TODO, Status.DRAFT, Status.SKIPPED, Status.DONE)
STANDING = Standing.__name__

Finish = tuple[int, str, str]  # the number of a step, whose copy it finished, of which article


def steps(connection: Connection, after: int, most: int, named: str) -> list[Step]:
    """Return steps of people, or of one name, after one by its number, no more than so many.

    Those that were undone were work as well.
    """
    at = type_coerce(EDIT.c.at, String)  # read as text: values of its own type take ten times long
    query = (
        select(EDIT.c.number, EDIT.c.by, EDIT.c.name, at)
        .where(EDIT.c.number > after, (EDIT.c.by != "") | (EDIT.c.name == named))
        .order_by(EDIT.c.number)
        .limit(most)
    )
    return [
        Step(number, by, name, datetime.fromisoformat(at))
        for number, by, name, at in connection.execute(query).all()
    ]


def finishes(connection: Connection, wanted: Sequence[int]) -> list[Finish]:
    """Return what these steps finished that were not undone, by their numbers."""
    query = select(EDIT.c.number, EDIT.c.changes).where(
        EDIT.c.number.in_(wanted), EDIT.c.standing == DONE
    )
    later = select(INSTALMENT.c.edit, INSTALMENT.c.changes).where(INSTALMENT.c.edit.in_(wanted))
    found = [*connection.execute(query), *connection.execute(later)]
    return [(number, *of) for number, changes in found for of in _finished(changes)]


def _finished(changes: bytes) -> Iterator[tuple[str, str]]:
    """Yield the owner and article of each copy that changes left done."""
    for kind, article, owner, _, after in plain_changes(changes):
        if kind == STANDING and after and after["status"] == Status.DONE:
            yield owner, article


def furthest(connection: Connection) -> dict[Status, int]:
    """Count articles by how far those came with them who came furthest: done before skipped."""
    ranks = {str(status): rank for rank, status in enumerate(FURTHER)}
    rank = func.max(case(ranks, value=COPY.c.status))
    each = select(rank.label("rank")).where(OF_PEOPLE).group_by(COPY.c.article).subquery()
    query = select(each.c.rank, func.count()).group_by(each.c.rank)
    return {FURTHER[rank]: n for rank, n in connection.execute(query).all()}


def timed(connection: Connection) -> list[tuple[str, str, int]]:
    """Return owner, article and seconds of each copy that is done and came with them."""
    query = select(COPY.c.owner, COPY.c.article, COPY.c.seconds).where(
        FINISHED, COPY.c.seconds > 0, OF_PEOPLE
    )
    return [(owner, article, n) for owner, article, n in connection.execute(query).all()]


def quoted(connection: Connection, most: int) -> list[tuple[str, int]]:
    """Return the speakers quoted most, by name, with how many quotes of theirs people kept.

    In each article those count whose copy has the most of them: several may have marked the same.
    """
    by = (QUOTE.c.speaker, COPY.c.article)
    each = (
        select(*by, func.count().label("n"))
        .join(COPY, COPY.c.number == QUOTE.c.copy_number)
        .where(QUOTE.c.state.in_(KEPT), OF_PEOPLE, QUOTE.c.speaker.is_not(None))
        .group_by(*by, COPY.c.owner)
        .subquery()
    )
    best = (
        select(each.c.speaker, each.c.article, func.max(each.c.n).label("n"))
        .group_by(each.c.speaker, each.c.article)
        .subquery()
    )
    total = func.sum(best.c.n)
    query = (
        select(SPEAKER.c.name, total)
        .join(best, best.c.speaker == SPEAKER.c.id)
        .group_by(SPEAKER.c.id)
        .order_by(total.desc(), SPEAKER.c.name)
        .limit(most)
    )
    return [(name, n) for name, n in connection.execute(query).all()]


def verdicts(connection: Connection) -> list[tuple[str, int]]:
    """Count the verdicts that people gave to quotes of rewrites."""
    query = (
        select(JUDGEMENT.c.ruling, func.count())
        .join(COPY, COPY.c.number == JUDGEMENT.c.copy_number)
        .where(JUDGEMENT.c.hint == "", OF_PEOPLE)
        .group_by(JUDGEMENT.c.ruling)
    )
    return [(ruling, n) for ruling, n in connection.execute(query).all()]


def last_copy(connection: Connection) -> int:
    """Return the largest number that a copy has."""
    return connection.scalar(select(func.max(COPY.c.number))) or 0


def marked(connection: Connection, numbers: range) -> dict[tuple[str, str], int]:
    """Count the entities of each copy that is done, by its owner and article.

    Copies of these numbers are looked at; all at once would have others wait.
    """
    kept = (SPAN.c.copy_number == COPY.c.number) & SPAN.c.state.in_(KEPT)
    query = (
        select(COPY.c.owner, COPY.c.article, func.count(SPAN.c.id))
        .outerjoin(SPAN, kept)
        .where(FINISHED, OF_PEOPLE, _among(numbers))
        .group_by(COPY.c.number)
    )
    return {(owner, article): n for owner, article, n in connection.execute(query).all()}


def labels(connection: Connection, numbers: range) -> list[tuple[str, str, int]]:
    """Count the entities that people kept in copies of these numbers, by label and state."""
    return _counts(connection, SPAN, SPAN.c.label, numbers)


def kinds(connection: Connection, numbers: range) -> list[tuple[str, str, int]]:
    """Count the quotes that people kept in copies of these numbers, by kind and state."""
    return _counts(connection, QUOTE, QUOTE.c.kind, numbers)


def _counts(
    connection: Connection, table: Table, what: Column[str], numbers: range
) -> list[tuple[str, str, int]]:
    query = (
        select(what, table.c.state, func.count())
        .join(COPY, COPY.c.number == table.c.copy_number)
        .where(table.c.state.in_(KEPT), OF_PEOPLE, _among(numbers))
        .group_by(what, table.c.state)
    )
    return [(name, state, n) for name, state, n in connection.execute(query).all()]


def _among(numbers: range) -> ColumnElement[bool]:
    return COPY.c.number.between(numbers.start, numbers.stop - 1)


def shared(connection: Connection) -> dict[str, int]:
    """Return the articles that two or more people finished, with how many did."""
    query = (
        select(COPY.c.article, func.count())
        .where(FINISHED, OF_PEOPLE)
        .group_by(COPY.c.article)
        .having(func.count() > 1)
    )
    return {row[0]: row[1] for row in connection.execute(query).all()}


def alike(connection: Connection, articles: Sequence[str]) -> list[tuple[str, int, int]]:
    """Count what people who finished these articles marked there, each article by itself.

    First come the pairs of people, each from both sides, who have an entity with the same ends and
    label, added up over these; then all entities of everybody.
    """
    spots = (
        select(COPY.c.article, func.count(SPAN.c.copy_number.distinct()).label("people"))
        .join(SPAN, SPAN.c.copy_number == COPY.c.number)
        .where(COPY.c.article.in_(articles), FINISHED, OF_PEOPLE, SPAN.c.state.in_(KEPT))
        .group_by(COPY.c.article, SPAN.c.start, SPAN.c.stop, SPAN.c.label)
        .subquery()
    )
    pairs = func.sum(spots.c.people * (spots.c.people - 1))
    query = select(spots.c.article, pairs, func.sum(spots.c.people)).group_by(spots.c.article)
    return [(article, a, b) for article, a, b in connection.execute(query).all()]
