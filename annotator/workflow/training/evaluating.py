"""Measuring suggesters on finished articles that they have not learnt from."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from tempfile import TemporaryDirectory

from annotator.domain.agreement.pair import Pair, Two
from annotator.domain.agreement.people import one_person
from annotator.domain.agreement.readings import read
from annotator.domain.agreement.votes import Votes
from annotator.domain.errors import AnnotatorError
from annotator.domain.evaluation import RIGHT, SHARES, Apart, Evaluation, Step, called
from annotator.domain.label_map import label_map
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Copy, Record
from annotator.domain.renewal import entered, relabelled
from annotator.domain.roll import Roll
from annotator.domain.said import plural, said
from annotator.domain.suggester import Suggester
from annotator.domain.suggestion import Suggested
from annotator.domain.training import Epoch, Learnt, Lessons, Training
from annotator.store import queries
from annotator.workflow.session import Session
from annotator.workflow.training.lessons import finished, gather, records
from annotator.workflow.training.process import learn
from annotator.workflow.training.training import TRAINED, Start, called_by
from annotator.workflow.training.versions import versions
from annotator.workflow.workers import Reader

MOST = 2  # suggesters that are compared
FEW = 10  # articles, below which figures say little
KEYS = ("1 right", "2 first", "3 second")  # sorted as they are compared


def evaluate(
    session: Session, readers: Sequence[Reader], *, curve: bool = False
) -> Job[Evaluation]:
    """Measure one or two suggesters beside what people decided; nothing is changed.

    Only stories take part of which none of them has learnt an article. With a `curve` the built-in
    one is trained anew on growing shares of what there is to learn from, and measured elsewhere.
    Raises AnnotatorError where no finished article is left to measure on.
    """
    if not 1 <= len(readers) <= MOST:
        raise AnnotatorError(said("name one suggester, or two to compare them"))
    owners = yield from finished(session)
    held, notes = _held_out(session, owners, [reader.suggester for reader in readers])
    every = tuple(records(session, {record: owners[record] for record in held}))
    found: list[list[Copy]] = []
    for reader in readers:
        found += [(yield from _read(session, reader, every))]
    pairs = yield from _pairs(session, every, found)
    names = [_called(reader.suggester) for reader in readers]
    titled = [called(pair, RIGHT, name) for pair, name in zip(pairs, names, strict=False)]
    between = called(pairs[-1], *names) if len(readers) == MOST else None
    steps = (yield from _curve(session)) if curve else ()
    apart = tuple(_apart(session, titled)) if between else ()
    return Evaluation(len(every), tuple(titled), between, apart, steps, tuple(notes))


def _called(suggester: Suggester) -> str:
    """Return what a suggester is called beside others: a version by its name."""
    version = suggester.version.partition("+")[0]
    return version if version.startswith(TRAINED) else suggester.origin


def _held_out(
    session: Session, owners: Mapping[str, str], suggesters: Sequence[Suggester]
) -> tuple[list[str], list[str]]:
    """Return the finished articles that can tell how well these suggesters do, and notes on it."""
    texts = _learnt_texts(session, suggesters)
    stories = session.project.ask(queries.stories, list(owners))
    prints = session.project.ask(queries.fingerprints)
    taught = {stories.get(article, article) for article in owners if prints[article] in texts}
    held = [article for article in owners if stories.get(article, article) not in taught]
    if not held:
        raise AnnotatorError(
            said(
                "there is no finished article to measure on that they have not learnt from;"
                " finish some more"
            )
            if owners
            else said("there is no finished article to measure on; finish some more")
        )
    few = plural(
        len(held),
        "{count} articles are few: the figures may be far off",
        "{count} articles are few: the figures may be far off",
    )
    notes: list[str] = [few] if len(held) < FEW else []
    return held, notes


def _learnt_texts(session: Session, suggesters: Sequence[Suggester]) -> set[str]:
    """Return the fingerprints of all texts that any of these suggesters has learnt from."""
    names = {_called(suggester) for suggester in suggesters}
    return {
        text
        for version in versions(session.project.path)
        if version.name in names
        for part in ("train", "dev")
        for text in version.articles.get(part, ())
    }


def _read(session: Session, reader: Reader, every: Sequence[Record]) -> Job[list[Copy]]:
    """Return what a suggester finds in articles, with the labels and people of the project."""
    into = label_map(session.scheme())
    roll = Roll(session.speakers())
    ids = [record.article.id for record in every]
    stories = session.project.ask(queries.stories, ids)
    for story, heard in session.project.ask(queries.heard, set(stories.values())).items():
        roll.hear(story, heard)
    found: list[Copy] = []
    with closing(reader.read(record.article for record in every)) as news:
        for new, record in zip(news, every, strict=True):
            found.append(_copy(record, relabelled(new, into)[0], roll, stories))
            yield Progress(len(found), len(every), reader.suggester.origin)
    return found


def _copy(record: Record, new: Suggested, roll: Roll, stories: Mapping[str, str]) -> Copy:
    if new.problem:
        return Copy(record.article.id, "")
    entry = entered(new, roll, stories.get(record.article.id, ""))
    return Copy(record.article.id, "", entry.spans, entry.quotes)


def _pairs(
    session: Session, every: Sequence[Record], found: Sequence[Sequence[Copy]]
) -> Job[list[Pair]]:
    """Return what is right beside each suggester, and at last two of them beside one another."""
    same = one_person(session.speakers())
    keys = KEYS[: len(found) + 1]
    twos = [Two(KEYS[0], key, same) for key in keys[1:]]
    if len(found) == MOST:
        twos.append(Two(KEYS[1], KEYS[2], same))
    for done, (record, copies) in enumerate(zip(every, zip(*found, strict=True), strict=True)):
        yield Progress(done, len(every), record.article.title)
        votes = dict(zip(keys, (record.copy, *copies), strict=True))
        reading = read(Votes(record.article, votes), keys)
        for two in twos:
            two.add(reading)
    pairs: list[Pair] = []
    for two in twos:
        pairs += [(yield from _drawn(two, len(every)))]
    return pairs


def _drawn(two: Two, articles: int) -> Job[Pair]:
    """Say that intervals are being drawn until they are."""
    drawing = two.measured()
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            pair: Pair = end.value
            return pair
        yield Progress(articles, articles, "intervals")


def _apart(session: Session, pairs: Sequence[Pair]) -> Iterator[Apart]:
    """Yield the articles in which two suggesters do not do equally well, the most so first."""
    titles = {heading.article: heading.title for heading in session.headings()}
    first, second = (
        {of.title: of.f1.exact_label.value for of in pair.by_article} for pair in pairs
    )
    differing = [article for article in first if first[article] != second[article]]
    for article in sorted(differing, key=lambda a: (-abs((first[a] or 0) - (second[a] or 0)), a)):
        yield Apart(article, titles.get(article, ""), first[article], second[article])


def _curve(session: Session) -> Job[tuple[Step, ...]]:
    """Train the built-in suggester on growing shares of the stories, and measure it elsewhere."""
    material = yield from gather(session)
    start, how = Start(), Training()
    lessons = called_by(start, material.lessons, session.scheme())
    seed = material.split.seed if material.split else ""
    steps: list[Step] = []
    for share in SHARES:
        some = replace(lessons, train=_share(lessons, share, seed))
        with TemporaryDirectory(prefix="annotator-") as folder:
            order = {**start.order(), "epochs": how.epochs, "patience": how.patience}
            order |= {"out": folder, "name": "curve", "version": "0"}
            with closing(learn(order, some)) as learning:
                learnt = yield from _told(learning, share)
        if not steps:
            steps.append(Step(0, learnt.before))
        steps.append(Step(len(some.train), learnt.after))
    return tuple(steps)


def _told(learning: Generator[Epoch | None, None, Learnt], share: int) -> Job[Learnt]:
    """Say how far a curve is until a point of it is reached."""
    while True:
        try:
            next(learning)
        except StopIteration as end:
            learnt: Learnt = end.value
            return learnt
        yield Progress(
            SHARES.index(share), len(SHARES), said("learning from {share} %", share=share)
        )


def _share(lessons: Lessons, share: int, seed: str) -> tuple[Record, ...]:
    """Return the articles of a share of the stories; a larger share holds all of a smaller one."""

    def rank(record: Record) -> str:
        story = record.article.story or record.article.id
        return sha256(f"curve\n{seed}\n{story}".encode()).hexdigest()

    stories = sorted({rank(record) for record in lessons.train})
    kept = {*stories[: max(1, round(len(stories) * share / 100))]}
    return tuple(record for record in lessons.train if rank(record) in kept)
