"""Articles with all that goes along where they are deleted, and those that were."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC

from sqlalchemy import Connection, func, select

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Revision, Standing
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.domain.trash import Along, Discarded
from annotator.store import decisions, queries
from annotator.store.journal import DONE, Entry, instalment, length
from annotator.store.tables import ARTICLE, COPY, DECISION, EDIT, JUDGEMENT, QUOTE, SPAN

DELETION = said("Delete articles")  # the name by which the trash finds its edits


def along(connection: Connection, wanted: Sequence[str]) -> Along:
    """Count what goes along with articles: what all copies hold, suggestions too."""
    of = COPY.c.article.in_(wanted)
    counts = [
        connection.scalar(
            select(func.count())
            .select_from(table.join(COPY, COPY.c.number == table.c.copy_number))
            .where(of)
        )
        for table in (SPAN, QUOTE, JUDGEMENT)
    ]
    people = {owner for _, owner, _ in queries.statuses(connection, wanted) if owner[:1] != "@"}
    lines = select(func.count()).select_from(DECISION).where(DECISION.c.article.in_(wanted))
    articles = select(func.count()).select_from(ARTICLE).where(ARTICLE.c.id.in_(wanted))
    spans, quotes, judgements = (count or 0 for count in counts)
    total, decided = connection.scalar(articles) or 0, connection.scalar(lines) or 0
    return Along(total, spans, quotes, len(people), decided, judgements)


def removal(connection: Connection, wanted: str) -> list[Change]:
    """Return the changes that take an article away with everything that belongs to it."""
    changes = [change for copy in _copies(connection, wanted) for change in _of_copy(copy)]
    changes += [Change(line, None, wanted) for line in decisions.log(connection, [wanted])]
    article = queries.article(connection, wanted)
    return [*changes, Change(article, None, wanted)] if article else []


def _copies(connection: Connection, wanted: str) -> Iterator[Copy]:
    query = select(COPY.c.owner).where(COPY.c.article == wanted).order_by(COPY.c.owner)
    for owner in connection.scalars(query).all():
        yield queries.copy(connection, wanted, owner)


def _of_copy(copy: Copy) -> Iterator[Change]:
    """Yield what empties a copy, so that it is as one that nobody began."""
    for item in (*copy.items(), *copy.judgements):
        yield Change(item, None, copy.article, copy.owner)
    yield Change(copy.standing, Standing(), copy.article, copy.owner)
    yield Change(copy.revision, Revision(), copy.article, copy.owner)


def discarded(connection: Connection) -> tuple[Discarded, ...]:
    """Return the articles that were deleted and are not there, the latest first."""
    there = set(connection.scalars(select(ARTICLE.c.id)))
    found: dict[str, Discarded] = {}
    query = select(EDIT.c.number, EDIT.c.by, EDIT.c.at).order_by(EDIT.c.number.desc())
    deletions = query.where(EDIT.c.name == DELETION, EDIT.c.standing == DONE)
    for number, by, at in connection.execute(deletions).all():
        for article, (title, spans, quotes) in _contents(connection, number).items():
            if article not in there and article not in found:
                when = at.replace(tzinfo=UTC)
                found[article] = Discarded(article, title, number, by, when, spans, quotes)
    return tuple(found.values())


def _contents(connection: Connection, number: int) -> dict[str, tuple[str, int, int]]:
    """Return the articles that an edit deleted: the title, how many spans and quotes."""
    titles: dict[str, str] = {}
    counts: Counter[tuple[str, type]] = Counter()
    for change in _changes(connection, number):
        counts[change.article, type(change.before)] += 1
        if isinstance(change.before, Article):
            titles[change.article] = change.before.title
    return {a: (title, counts[a, Span], counts[a, Quote]) for a, title in titles.items()}


def returning(connection: Connection, wanted: Iterable[Discarded]) -> Iterator[list[Change]]:
    """Yield for each article the changes that bring it back as it was."""
    of: dict[int, set[str]] = {}
    for item in wanted:
        of.setdefault(item.edit, set()).add(item.article)
    for edit, articles in of.items():
        back: dict[str, list[Change]] = {}
        for change in _changes(connection, edit):
            if change.article in articles:
                back.setdefault(change.article, []).append(change.inverse())
        yield from (changes[::-1] for changes in back.values())


def _changes(connection: Connection, number: int) -> Iterator[Change]:
    entry = Entry(number, DELETION)
    for position in range(length(connection, entry)):
        for item in instalment(connection, entry, position):
            if isinstance(item, Change):
                yield item
