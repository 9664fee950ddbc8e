"""Reading how a project goes."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from annotator.domain.annotator import is_person
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.dashboard.figures import Dashboard, Headway
from annotator.domain.dashboard.forecast import forecast
from annotator.domain.dashboard.periods import Period, average, over_time, ratio, width
from annotator.domain.dashboard.speed import Speed, Step, Watch, speed
from annotator.domain.packet import Direction
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.store import dashboard, queries, team
from annotator.store.project import in_chunks
from annotator.workflow.merging.taking import NAME as BRINGING_IN
from annotator.workflow.session import Session

FINISHING = frozenset({f"Mark as {Status.DONE}", "All right"})  # steps of people themselves
# What is read together: steps, changes of steps, copies, articles; others may work in between.
STEPS, CHANGES, COPIES, ARTICLES = 5_000, 500, 1_000, 500
SPEAKERS = 15  # that are shown
READING = said("steps")
STATUSES = (Status.DONE, Status.SKIPPED, Status.DRAFT)

Of = tuple[str, str]  # the owner of a copy, and its article


@dataclass(frozen=True, slots=True)
class Finished:
    """When each copy was last finished here or brought in, and the seconds of work it took."""

    at: dict[Of, date]
    seconds: dict[Of, float]


def read_dashboard(session: Session, today: date | None = None) -> Job[Dashboard]:
    """Return how the project goes; nothing is changed, and others may work on meanwhile."""
    session.project.wait()
    finished = yield from _finished(session)
    marks = yield from _marks(session)
    counts = yield from _alike(session)
    at = {of: day for of, day in finished.at.items() if of in marks.entities}
    apart = width(at.values())
    heads = _Heads(session, at, today or datetime.now().astimezone().date())
    return Dashboard(
        today=heads.today,
        articles=heads.articles,
        together=heads.together(),
        headways=tuple(heads.each()),
        finished={name: tuple(sorted(Counter(of).items())) for name, of in heads.days.items()},
        labels=marks.labels,
        kinds=marks.kinds,
        speakers=tuple(session.project.ask(dashboard.quoted, SPEAKERS)),
        agreement=over_time(_last_of_two(at, counts), ratio, apart),
        speeds=tuple(_speeds(finished, marks.entities)),
        drift=_drift(at, marks.entities, apart),
        verdicts=_verdicts(session),
    )


def _finished(session: Session) -> Job[Finished]:
    """Read what was finished when, and how long it took."""
    ask, watch, last = session.project.ask, Watch(), 0
    wanted: dict[int, Step] = {}
    while more := ask(dashboard.steps, last, STEPS, BRINGING_IN):
        for step in more:
            watch.take(step, finishing=step.name in FINISHING)
            if step.name in FINISHING or step.name == BRINGING_IN:
                wanted[step.number] = step
        last = more[-1].number
        yield Progress(0, 0, READING)
    found = Finished({}, {(owner, of): n for owner, of, n in ask(dashboard.timed)})
    for done, chunk in enumerate(in_chunks(list(wanted), CHANGES)):
        yield Progress(done * CHANGES, len(wanted), READING)
        for number, *of in ask(dashboard.finishes, chunk):
            _note(found, wanted[number], (of[0], of[1]), watch.seconds.get(number))
    return found


def _note(found: Finished, step: Step, of: Of, seconds: float | None) -> None:
    """Note that a step finished a copy, and what its owner spent on it."""
    found.at[of] = step.at.replace(tzinfo=UTC).astimezone().date()
    if seconds is not None and step.by == of[0]:
        found.seconds[of] = seconds


@dataclass(frozen=True, slots=True)
class Marks:
    """How many entities each copy has that is done, and what people kept by label and by kind."""

    entities: dict[Of, int] = field(default_factory=dict)
    labels: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    kinds: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def _marks(session: Session) -> Job[Marks]:
    """Count what is marked, some copies at a time: meanwhile others may do something."""
    ask, found = session.project.ask, Marks()
    last = ask(dashboard.last_copy)
    for first in range(1, last + 1, COPIES):
        yield Progress(first, last, "copies")
        numbers = range(first, first + COPIES)
        found.entities.update(ask(dashboard.marked, numbers))
        for name, state, n in ask(dashboard.labels, numbers):
            found.labels[name][state] += n
        for name, state, n in ask(dashboard.kinds, numbers):
            found.kinds[name][state] += n
    return found


def _alike(session: Session) -> Job[dict[str, tuple[int, int]]]:
    """Return what the F1 over all pairs is made of, for articles that several finished.

    That is twice what both of two marked alike, and what both marked at all.
    """
    ask, found = session.project.ask, {}
    people = ask(dashboard.shared)
    for done, chunk in enumerate(in_chunks(list(people), ARTICLES)):
        yield Progress(done * ARTICLES, len(people), "articles")
        for article, both, each in ask(dashboard.alike, chunk):
            found[article] = both, each * (people[article] - 1)
    return found


class _Heads:
    """How far each annotator has come, and all together."""

    def __init__(self, session: Session, at: Mapping[Of, date], today: date) -> None:
        self.today = today
        self.articles = len(session.headings())
        self.days: dict[str, list[date]] = defaultdict(list)
        self._first: dict[str, date] = {}
        for (owner, article), day in at.items():
            self.days[owner].append(day)
            self._first[article] = min(day, self._first.get(article, day))
        self._furthest = session.project.ask(dashboard.furthest)
        self._handed = _handed(session)
        self._counts: dict[str, dict[str, int]] = defaultdict(dict)
        for owner, status, n in session.project.ask(queries.status_counts):
            if is_person(owner):
                self._counts[owner][status] = n

    def together(self) -> Headway:
        counts = {str(status): n for status, n in self._furthest.items()}
        return self._headway("", self.articles, counts, self._first.values())

    def each(self) -> Iterator[Headway]:
        for name in sorted(self._counts.keys() | self._handed.keys()):
            of = self._handed.get(name, self.articles)
            yield self._headway(name, of, self._counts.get(name, {}), self.days.get(name, ()))

    def _headway(
        self, name: str, of: int, counts: Mapping[str, int], days: Iterable[date]
    ) -> Headway:
        done, skipped, begun = (counts.get(status, 0) for status in STATUSES)
        of = max(of, done + skipped + begun)
        return Headway(
            name, of, done, skipped, begun, forecast(of - done - skipped, days, self.today)
        )


def _handed(session: Session) -> dict[str, int]:
    """Count the articles that went out to each annotator to whom any did."""
    people = {person.uid: person.name for person in session.annotators()}
    handed: dict[str, set[str]] = defaultdict(set)
    for packet in session.project.ask(team.packets):
        if packet.direction is Direction.OUT:
            handed[people[packet.annotator]].update(packet.articles)
    return {name: len(articles) for name, articles in handed.items()}


def _verdicts(session: Session) -> dict[str, int]:
    """Count verdicts, the most faithful first; those that nobody gave are left out."""
    counts = dict(session.project.ask(dashboard.verdicts))
    return {str(verdict): counts[verdict] for verdict in Verdict if verdict in counts}


def _last_of_two(
    at: Mapping[Of, date], alike: Mapping[str, tuple[int, int]]
) -> Iterator[tuple[date, tuple[int, int]]]:
    """Yield what agreement is made of in each article, with when the last of its people was done.

    Where nobody finished it here, nothing is known of when.
    """
    last: dict[str, date] = {}
    for (_, article), day in at.items():
        last[article] = max(day, last.get(article, day))
    return ((last[article], counts) for article, counts in alike.items() if article in last)


def _speeds(finished: Finished, marked: Collection[Of]) -> Iterator[Speed]:
    seconds: dict[str, list[float]] = defaultdict(list)
    for of, n in finished.seconds.items():
        if of in marked:
            seconds[of[0]].append(n)
    for name in sorted(seconds):
        yield speed(name, seconds[name])


def _drift(
    at: Mapping[Of, date], marked: Mapping[Of, int], apart: int
) -> dict[str, tuple[Period, ...]]:
    each: dict[str, list[tuple[date, int]]] = defaultdict(list)
    for of, day in at.items():
        each[of[0]].append((day, marked[of]))
    return {name: over_time(each[name], average, apart) for name in sorted(each)}
