"""Deleting speakers, and bringing them back from the trash."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.edit import Change, Setting
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job
from annotator.domain.said import number_of, said
from annotator.domain.speakers.joining import BEGUN, NOBODY, forwarding, leaving
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.domain.wording import shortened
from annotator.store import deleted_speakers, queries
from annotator.store import speakers as store
from annotator.store.deleted_speakers import DELETION
from annotator.workflow.bulk import do_groups
from annotator.workflow.session import Session
from annotator.workflow.speakers.entries import known
from annotator.workflow.speakers.joining import backed_up, naming_anew

RETURN = said("Bring speakers back")
LONGEST = 80


def delete(session: Session, speakers: Collection[str], *, clearing: bool = False) -> Job[int]:
    """Delete entries of the ledger; return how many marks name nobody now.

    Marks that name them keep all else, and name nobody, if that is agreed to by `clearing`; else
    none may name them. What was rejected does not count. Raises AnnotatorError, nothing done, where
    one is not in the ledger or still named.
    """
    gone = known(session, speakers)
    marks = session.project.ask(store.marks_of, [one.id for one in gone])
    standing = [item for _, item in marks if item.state != queries.REJECTED]
    if standing and not clearing:
        named = next(one for one in gone if one.id == standing[0].speaker)
        raise AnnotatorError(
            said(
                "{name} is named in work that is there: {marks} would lose the speaker;"
                " nothing was deleted",
                name=shortened(named.name, LONGEST),
                marks=number_of(len(standing), "mark"),
            )
        )
    yield from backed_up(session, len(marks), len(gone))
    settings = session.project.ask(store.settings, BEGUN)
    nobody = dict.fromkeys((one.id for one in gone), NOBODY)
    groups = (*naming_anew(marks, nobody), list(leaving(gone, NOBODY, settings)))
    yield from do_groups(session, DELETION, groups, len(groups))
    return len(standing)


def trash(session: Session) -> tuple[DiscardedSpeaker, ...]:
    """Return the speakers that were deleted and can be brought back, the latest first."""
    return session.project.ask(deleted_speakers.discarded)


def in_trash(session: Session, speakers: Iterable[str]) -> list[DiscardedSpeaker]:
    """Return speakers as they are in the trash, each once; AnnotatorError where one is not."""
    found = {item.speaker.id: item for item in trash(session)}
    wanted = list(dict.fromkeys(speakers))
    if missing := [key for key in wanted if key not in found]:
        raise AnnotatorError(
            said(
                "there is no speaker {speaker} in the trash; nothing was done",
                speaker=shortened(missing[0], LONGEST),
            )
        )
    return [found[key] for key in wanted]


def bring_back(session: Session, speakers: Iterable[str]) -> Job[int]:
    """Bring speakers back from the trash, and return how many.

    Marks that lost them then, and name nobody still, name them again. Raises AnnotatorError,
    nothing done, where one is not in the trash.
    """
    items = in_trash(session, speakers)
    settings = session.project.ask(store.settings, BEGUN)
    groups = (
        list(_entering(items, settings)),
        *(changes for item in items for changes in _naming(session, item)),
    )
    yield from do_groups(session, RETURN, groups, len(groups))
    return len(items)


def _entering(items: Iterable[DiscardedSpeaker], settings: dict[str, str]) -> Iterator[Change]:
    for item in items:
        yield Change(None, item.speaker)
        key = forwarding(item.speaker.id, NOBODY).key
        if key in settings:
            yield Change(Setting(key, settings[key]), None)


def _naming(session: Session, discarded: DiscardedSpeaker) -> Iterator[Sequence[Change]]:
    """Yield copy by copy what lets marks name a speaker again."""
    lost = session.project.ask(deleted_speakers.lost, discarded)
    there = {heading.article for heading in session.headings()}
    for (article, owner), items in lost.items():
        copy = session.project.ask(queries.copy, article, owner) if article in there else None
        yield [
            Change(item, replace(item, speaker=discarded.speaker.id), article, owner)
            for item in (copy.items() if copy else ())
            if (type(item), item.id) in items and item.speaker is None
        ]
