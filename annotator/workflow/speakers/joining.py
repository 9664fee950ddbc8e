"""Making several entries of the ledger one, and one entry two, in all copies at once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from annotator.domain.agreement.people import one_person
from annotator.domain.article import Article
from annotator.domain.backup import Occasion
from annotator.domain.decide import new_id
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.joining import (
    BEGUN,
    forwarded,
    joined,
    leaving,
    named_anew,
    parted,
    revised,
)
from annotator.domain.speakers.proposals import (
    APART,
    Pair,
    Proposal,
    pairs_apart,
    proposals,
    told_apart,
)
from annotator.domain.wording import shortened
from annotator.store import queries
from annotator.store import speakers as store
from annotator.store.project import in_chunks
from annotator.workflow.bulk import do_groups
from annotator.workflow.session import Session
from annotator.workflow.speakers.entries import known

BULK = 100  # marks that are altered without a backup before it
CHUNK = 100
LONGEST = 160
Spot = tuple[bool, Stretch]  # whether it is a quote, and where
Key = tuple[str, str, str]  # an article, an owner and the id of a mark


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of an article where marks name a speaker: in whose copies, under which ids.

    `called` is how the text names the speaker there, empty where it does not; `words` is what the
    marks cover, both cut to a sane length.
    """

    article: str
    title: str
    stretch: Stretch
    quote: bool
    called: str
    words: str
    keys: tuple[Key, ...]
    rejected: bool = False


def merge(session: Session, stays: str, others: Collection[str]) -> Job[int]:
    """Put other entries into one: whatever names them names that; return how many marks do.

    One edit over the copies of all owners. The entry takes over names it lacks. Raises
    AnnotatorError, nothing done, where one is not in the ledger.
    """
    stay, *gone = known(session, (stays, *others))
    if not gone:
        raise AnnotatorError(said("choose two or more speakers to merge; nothing was changed"))
    marks = session.project.ask(store.marks_of, [one.id for one in gone])
    yield from backed_up(session, len(marks), len(gone))
    settings = session.project.ask(store.settings, BEGUN)
    entry = joined(stay, gone)
    groups = (
        [Change(stay, entry)] if entry != stay else [],
        *naming_anew(marks, {one.id: stay.id for one in gone}),
        list(leaving(gone, stay.id, settings)),
    )
    yield from do_groups(session, said("Merge speakers"), groups, len(groups))
    return len(marks)


def split(session: Session, speaker: str, new: Speaker, keys: Collection[Key]) -> Job[Speaker]:
    """Give some names and marks of an entry to a new one, and return that.

    The new entry's names leave the old one. Raises AnnotatorError, nothing done, where none would
    be left to the old one.
    """
    (old,) = known(session, [speaker])
    fresh = replace(revised(new), id=new_id("p"))
    left = parted(old, fresh)
    wanted = set(keys)
    marks = [
        (place, item)
        for place, item in session.project.ask(store.marks_of, [old.id])
        if (*place, item.id) in wanted
    ]
    yield from backed_up(session, len(marks), 1)
    first = [Change(None, fresh), *([Change(old, left)] if left != old else [])]
    groups = (first, *naming_anew(marks, {old.id: fresh.id}))
    yield from do_groups(session, said("Split a speaker"), groups, len(groups))
    return fresh


def mentions(session: Session, speaker: str) -> Job[tuple[Mention, ...]]:
    """Return where a speaker is named, in the order of the articles; what is rejected comes last.

    What several owners have at the same place is one mention.
    """
    found: dict[str, dict[Spot, list[store.Marked]]] = {}
    for place, item in session.project.ask(store.marks_of, [speaker]):
        spot = isinstance(item, Quote), Stretch(item.start, item.end)
        found.setdefault(place[0], {}).setdefault(spot, []).append((place, item))
    made: list[Mention] = []
    for chunk in in_chunks(list(found), CHUNK):
        yield Progress(0, 0, said("Reading"))
        for article in session.project.ask(queries.articles, chunk):
            made += (_mention(article, *there) for there in found[article.id].items())
    return tuple(sorted(made, key=lambda mention: mention.rejected))


def proposed(session: Session, uses: Mapping[str, int] | None = None) -> list[Proposal]:
    """Return who may be one person, leaving out whom somebody has told apart."""
    uses = uses or {}
    return proposals(session.speakers(), apart(session), lambda key: uses.get(key, 0))


def tell_apart(session: Session, one: str, other: str) -> Edit:
    """Remember that two entries are two people; it is not asked again."""
    setting = told_apart(one, other)
    known(session, (one, other))
    changes = () if session.setting(setting.key) else (Change(None, setting),)
    edit = Edit(said("Tell two speakers apart"), changes)
    session.do(edit)
    return edit


def apart(session: Session) -> frozenset[Pair]:
    """Return which entries were told apart."""
    return pairs_apart(session.project.ask(store.settings, APART))


def moved(session: Session) -> dict[str, str]:
    """Return under which id those go who left the ledger; empty where under none."""
    there = {speaker.id for speaker in session.speakers()}
    return forwarded(session.project.ask(store.settings, BEGUN), there)


def same_person(session: Session) -> dict[str, str]:
    """Return under which id an entry counts that is one person with another, or has left."""
    found = one_person(session.speakers(), apart(session))
    return found | {gone: found.get(place, place) for gone, place in moved(session).items()}


def backed_up(session: Session, marks: int, entries: int) -> Iterator[Progress]:
    """Back the project up before what alters many marks, or more than one entry goes."""
    if marks > BULK or entries > 1:
        yield Progress(0, 0, said("Backing up"))
        session.project.back_up(Occasion.BULK)


def naming_anew(
    marks: Iterable[store.Marked], places: Mapping[str, str]
) -> Iterator[Sequence[Change]]:
    """Yield copy by copy the changes that let marks name others; under an empty id, nobody."""
    for place, group in groupby(marks, itemgetter(0)):
        yield [Change(item, named_anew(item, places), *place) for _, item in group]


def _mention(article: Article, spot: Spot, marked: Sequence[store.Marked]) -> Mention:
    quote, stretch = spot
    sources = (item.source if isinstance(item, Quote) else item.stretch for _, item in marked)
    source = next(filter(None, sources), None)
    return Mention(
        article.id,
        article.title,
        stretch,
        quote,
        shortened(source.text(article.text), LONGEST) if source else "",
        shortened(stretch.text(article.text), LONGEST),
        tuple((*place, item.id) for place, item in marked),
        all(item.state is State.REJECTED for _, item in marked),
    )
