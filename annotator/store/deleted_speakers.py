"""Speakers that were deleted, as the journal has them."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC

from sqlalchemy import Connection, select

from annotator.domain.edit import Change
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, State
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.store.batch import Batch
from annotator.store.journal import DONE, Entry, instalment, length
from annotator.store.speakers import Place
from annotator.store.tables import EDIT, SPEAKER

DELETION = said("Delete speakers")  # the name by which the trash finds its edits
Lost = dict[Place, set[tuple[type, str]]]  # the kinds and ids of marks, copy by copy


def discarded(connection: Connection) -> tuple[DiscardedSpeaker, ...]:
    """Return the speakers that were deleted and are not there, the latest first."""
    there = set(connection.scalars(select(SPEAKER.c.id)))
    found: dict[str, DiscardedSpeaker] = {}
    query = select(EDIT.c.number, EDIT.c.by, EDIT.c.at).order_by(EDIT.c.number.desc())
    deletions = query.where(EDIT.c.name == DELETION, EDIT.c.standing == DONE)
    for number, by, at in connection.execute(deletions).all():
        counts: Counter[str] = Counter()
        gone: list[Speaker] = []
        for change in _changes(connection, number):
            if isinstance(change.before, Speaker) and change.after is None:
                gone.append(change.before)
            counts.update(filter(None, [_lost_by(change)]))
        for speaker in gone:
            if speaker.id not in there and speaker.id not in found:
                when, marks = at.replace(tzinfo=UTC), counts[speaker.id]
                found[speaker.id] = DiscardedSpeaker(speaker, number, by, when, marks)
    return tuple(found.values())


def lost(connection: Connection, item: DiscardedSpeaker) -> Lost:
    """Return the marks that lost a speaker, also those that had been rejected."""
    found: Lost = {}
    for change in _changes(connection, item.edit):
        before = change.before
        if isinstance(before, Span | Quote) and before.speaker == item.speaker.id:
            marks = found.setdefault((change.article, change.owner), set())
            marks.add((type(before), before.id))
    return found


def _lost_by(change: Change) -> str | None:
    """Return who is named no more by a mark that nobody had rejected."""
    before = change.before
    standing = isinstance(before, Span | Quote) and before.state is not State.REJECTED
    return before.speaker if standing and isinstance(before, Span | Quote) else None


def _changes(connection: Connection, number: int) -> Iterator[Change]:
    entry = Entry(number, DELETION)
    for position in range(length(connection, entry)):
        for item in instalment(connection, entry, position):
            if not isinstance(item, Batch):
                yield item
