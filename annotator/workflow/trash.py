"""Deleting articles, and bringing them back from the trash."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.backup import Occasion
from annotator.domain.edit import Change
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.domain.speakers.joining import NOBODY, named_anew
from annotator.domain.trash import Along, Discarded
from annotator.store.removal import DELETION, discarded, removal, returning
from annotator.store.removal import along as counted
from annotator.workflow.bulk import do_groups
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import moved

RETURN = said("Bring articles back")


def along(session: Session, articles: Sequence[str]) -> Along:
    """Count what would go along with articles."""
    return session.project.ask(counted, list(articles))


def delete_articles(session: Session, articles: Sequence[str]) -> Job[Along]:
    """Delete articles with everything that belongs to them, as one edit.

    Where it is more than one, the project is backed up first. Raises AnnotatorError, nothing done,
    where one is not there.
    """
    there = {heading.article for heading in session.headings()}
    if missing := [article for article in articles if article not in there]:
        raise AnnotatorError(
            said("the project has no article {article}; nothing was deleted", article=missing[0])
        )
    going = along(session, articles)
    if len(articles) > 1:
        yield Progress(0, len(articles), said("Backing up"))
        session.project.back_up(Occasion.BULK)
    removals = (session.project.ask(removal, article) for article in articles)
    yield from do_groups(session, DELETION, removals, len(articles))
    return going


def trash(session: Session) -> tuple[Discarded, ...]:
    """Return the articles that were deleted and can be brought back, the latest first."""
    return session.project.ask(discarded)


def in_trash(session: Session, articles: Iterable[str]) -> list[Discarded]:
    """Return articles as they are in the trash, each once; AnnotatorError where one is not."""
    found = {item.article: item for item in trash(session)}
    wanted = list(dict.fromkeys(articles))
    if missing := [article for article in wanted if article not in found]:
        raise AnnotatorError(
            said("there is no article {article} in the trash; nothing was done", article=missing[0])
        )
    return [found[article] for article in wanted]


def bring_back(session: Session, articles: Iterable[str]) -> Job[int]:
    """Bring articles back from the trash with all that went along, and return how many.

    Raises AnnotatorError, nothing done, where one is not in the trash.
    """
    items = in_trash(session, articles)
    returns = session.project.ask(lambda connection: list(returning(connection, items)))
    named = (_naming_those_there(session, changes) for changes in returns)
    yield from do_groups(session, RETURN, named, len(items))
    return len(items)


def _naming_those_there(session: Session, changes: Iterable[Change]) -> list[Change]:
    """Let marks that come back name whoever their speaker goes under by now, or nobody."""
    there = {speaker.id for speaker in session.speakers()}
    places = moved(session)
    return [
        replace(change, after=named_anew(change.after, {key: places.get(key, NOBODY)}))
        if isinstance(change.after, Span | Quote)
        and (key := change.after.speaker) is not None
        and key not in there
        else change
        for change in changes
    ]
