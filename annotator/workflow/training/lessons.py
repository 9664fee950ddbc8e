"""The finished articles of a project, and which of them are learnt from."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.adjudication.docket import Phase
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Heading, Record, Status, decided
from annotator.domain.said import plural, said
from annotator.domain.speaker import Speaker
from annotator.domain.splits import Split
from annotator.domain.training import FEWEST, Lessons, TrainingError
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.dockets import phases_of
from annotator.workflow.session import Session
from annotator.workflow.splitting import family, keep, split_for

SHARES, WITHOUT_DEV = (70, 10, 20), (80, 20)
MANY = 20  # stories from which some are held out to tell when to stop
AT_ONCE = 100  # articles that are read together


@dataclass(frozen=True, slots=True)
class Material:
    """The lessons of a project, the split that made them, and what is to be said about them."""

    lessons: Lessons
    split: Split | None
    notes: tuple[str, ...] = ()


def finished(session: Session) -> Job[dict[str, str]]:
    """Return whose copy of each finished article counts: gold first, then this annotator's."""
    session.project.wait()
    owners: dict[str, list[str]] = {}
    for article, owner, status in session.project.ask(queries.statuses):
        if owner == GOLD or (status is Status.DONE and owner != SUGGESTIONS):
            owners.setdefault(article, []).append(owner)
    golden: Collection[str] = ()
    if any(GOLD in those for those in owners.values()):
        phases = yield from phases_of(session)
        golden = {a for a, phase in phases.items() if phase is Phase.ADJUDICATED}
    found = {a: _whose(session, a, those, golden) for a, those in owners.items()}
    return {article: owner for article, owner in found.items() if owner}


def _whose(session: Session, article: str, owners: Sequence[str], golden: Collection[str]) -> str:
    if article in golden:
        return GOLD
    people = [owner for owner in owners if owner != GOLD]
    mine = session.annotator in people
    return session.annotator if mine else next(iter(people), "")


def records(session: Session, owners: Mapping[str, str]) -> Iterator[Record]:
    """Yield finished articles with what people stand behind in them, in the order of the queue."""
    known = {speaker.id: speaker for speaker in session.speakers()}
    for chunk in in_chunks(list(owners), AT_ONCE):
        copies = _copies(session, chunk, owners)
        for article in session.project.ask(queries.articles, chunk):
            copy = decided(copies[article.id])
            yield Record(article, copy, tuple(_speakers(copy, known)))


def _copies(
    session: Session, articles: Sequence[str], owners: Mapping[str, str]
) -> dict[str, Copy]:
    found: dict[str, Copy] = {}
    for owner in sorted({owners[article] for article in articles}):
        there = [article for article in articles if owners[article] == owner]
        found |= {copy.article: copy for copy in session.project.ask(queries.copies, there, owner)}
    return found


def _speakers(copy: Copy, known: Mapping[str, Speaker]) -> Iterator[Speaker]:
    named = {item.speaker for item in copy.items() if item.speaker}
    yield from (known[speaker] for speaker in sorted(named) if speaker in known)


def gather(session: Session, seed: str = "") -> Job[Material]:
    """Return what there is to learn from, shared out by story.

    Stories stay in their part as others are added, as the project keeps the seed.
    Raises TrainingError where there is too little.
    """
    owners = yield from finished(session)
    if len(owners) < FEWEST:
        raise TrainingError(
            plural(
                len(owners),
                "{count} article of this project is finished, and {fewest} are the fewest"
                " that can be learnt from; mark more of them as done",
                "{count} articles of this project are finished, and {fewest} are the fewest"
                " that can be learnt from; mark more of them as done",
                fewest=FEWEST,
            )
        )
    every = {record.article.id: record for record in records(session, owners)}
    if not any(record.copy.items() for record in every.values()):
        raise TrainingError(
            said("nothing is marked in the finished articles, so nothing can be learnt")
        )
    headings = [
        replace(heading, status=Status.DONE)
        for heading in session.headings()
        if heading.article in every
    ]
    split = _split(session, headings, seed)
    parts = _parts(every, headings, split)
    return Material(parts, split, tuple(_notes(session, parts, split)))


def _split(session: Session, headings: Sequence[Heading], seed: str) -> Split | None:
    families = {family(heading) for heading in headings}
    if len(families) == 1:
        return None
    shares = SHARES if len(families) >= MANY else WITHOUT_DEV
    split = split_for(session, shares, seed, headings)
    if not split.sizes(families)[0]:
        raise TrainingError(
            said(
                "the seed {seed} shares all {families} stories out to what is held out;"
                " finish more articles, or name another seed",
                seed=split.seed,
                families=len(families),
            )
        )
    return split


def _parts(
    every: Mapping[str, Record], headings: Sequence[Heading], split: Split | None
) -> Lessons:
    if split is None:
        return Lessons(tuple(every.values()))
    names = ("train", "dev", "test") if len(split.shares) > len(WITHOUT_DEV) else ("train", "test")
    called = dict(zip(split.names, names, strict=True))
    shared: dict[str, list[Record]] = {"train": [], "dev": [], "test": []}
    for heading in headings:
        shared[called[split.part(family(heading))]].append(every[heading.article])
    return Lessons(*(tuple(shared[part]) for part in ("train", "dev", "test")))


def remember(session: Session, material: Material) -> None:
    """Keep how stories were shared out, so that none that was held out is ever learnt from."""
    if material.split and not session.read_only:
        keep(session, material.split)


def _notes(session: Session, lessons: Lessons, split: Split | None) -> Iterator[str]:
    if split is None:
        yield said(
            "all finished articles are of one story: none is held out, so nothing can be measured"
        )
    elif not lessons.test:
        yield said(
            "no finished article is held out, so nothing can be measured; finish more stories"
        )
    elif not lessons.dev:
        yield (
            said(
                "too few stories are finished to hold some out that tell when to stop:"
                " it learns for as long as is usual"
            )
        )
    used = {span.label for part in lessons.parts().values() for r in part for span in r.copy.spans}
    wanted = [label.name for label in session.scheme().entities()]
    if len(used) == 1 and len(wanted) > 1:
        yield (
            said(
                "only {next} is marked in the finished articles: it learns that nothing"
                " else is to be suggested",
                next=next(iter(used)),
            )
        )


def check_labels(used: Iterable[str], known: Sequence[str], start: str) -> None:
    """Raise AnnotatorError where a pipeline knows labels, and none that the articles have."""
    mine = set(used)
    if known and mine and not mine & set(known):
        raise AnnotatorError(
            said(
                "{start} knows other labels ({known}) than the finished articles have"
                " ({mine}); nothing was trained",
                start=start,
                known=", ".join(sorted(known)[:8]),
                mine=", ".join(sorted(mine)[:8]),
            )
        )
