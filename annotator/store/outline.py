"""What is to be known of the copies of a project before any of them is read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from annotator.domain.merging import UNTOLD
from annotator.domain.quote import Role
from annotator.domain.record import Revision, Status
from annotator.domain.said import said
from annotator.store import team
from annotator.store.rows import revision_from
from annotator.store.tables import COPY, JUDGEMENT, QUOTE, SPAN, STRETCH


@dataclass(slots=True)
class Outlined:
    """A copy by what it holds: how many marks, which labels, and the ids of which speakers.

    `judgements` counts what is said of quotes and hints, by the article that is the original.

    `uid` is that of the owner, where it is known.
    """

    article: str
    owner: str
    revision: Revision = UNTOLD
    status: Status = Status.TODO
    spans: int = 0
    quotes: int = 0
    judgements: dict[str, int] = field(default_factory=dict)
    labels: dict[str, int] = field(default_factory=dict)
    speakers: set[str] = field(default_factory=set)
    uid: str = ""

    @property
    def empty(self) -> bool:
        return not (self.spans or self.quotes or self.judgements) and self.status is Status.TODO


def outlines(connection: Connection) -> list[Outlined]:
    """Return all copies in outline."""
    uids = {annotator.name: annotator.uid for annotator in team.annotators(connection)}
    found = {
        row.number: Outlined(
            row.article,
            row.owner,
            revision_from(row),
            Status(row.status),
            uid=uids.get(row.owner, ""),
        )
        for row in connection.execute(select(COPY))
    }
    by = (SPAN.c.copy_number, SPAN.c.label, SPAN.c.speaker)
    for number, label, speaker, count in connection.execute(
        select(*by, func.count()).group_by(*by)
    ):
        outlined = found[number]
        outlined.spans += count
        outlined.labels[label] = outlined.labels.get(label, 0) + count
        outlined.speakers.update(filter(None, [speaker]))
    of = (QUOTE.c.copy_number, QUOTE.c.speaker)
    for number, speaker, count in connection.execute(select(*of, func.count()).group_by(*of)):
        found[number].quotes += count
        found[number].speakers.update(filter(None, [speaker]))
    judged = (JUDGEMENT.c.copy_number, JUDGEMENT.c.original)
    counted = select(*judged, func.count()).group_by(*judged)
    for number, original, count in connection.execute(counted):
        found[number].judgements[original] = count
    return list(found.values())


def torn(connection: Connection) -> Iterator[str]:
    """Yield a sentence for quotes that are none: without content, or with parts out of order."""
    same = (STRETCH.c.copy_number == QUOTE.c.copy_number) & (STRETCH.c.quote == QUOTE.c.id)
    content = STRETCH.c.role == str(Role.CONTENT)
    without = (
        select(COPY.c.article, QUOTE.c.id)
        .join(COPY, COPY.c.number == QUOTE.c.copy_number)
        .outerjoin(STRETCH, same & content)
        .where(STRETCH.c.position.is_(None))
    )
    for article, quote in connection.execute(without):
        yield said(
            "article {article}: the quote {quote} has no content", article=article, quote=quote
        )
    after = STRETCH.alias("after")
    follows = (
        (after.c.copy_number == STRETCH.c.copy_number)
        & (after.c.quote == STRETCH.c.quote)
        & (after.c.role == str(Role.CONTENT))
        & (after.c.position == STRETCH.c.position + 1)
    )
    crossed = select(STRETCH.c.quote).join(after, follows).where(content)
    for (quote,) in connection.execute(crossed.where(STRETCH.c.stop > after.c.start)):
        yield said("the parts of the quote {quote} do not follow one another", quote=quote)
