"""Having a suggester read the articles."""

from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError, SuggestError
from annotator.domain.label_map import LabelMap, Mapped, mapped
from annotator.domain.ledger import Rejection
from annotator.domain.names import is_full
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS
from annotator.domain.renewal import entered, relabelled, renewal
from annotator.domain.roll import Roll
from annotator.domain.said import said
from annotator.domain.suggester import Suggester
from annotator.domain.suggestion import Suggested
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.former import label_map_of
from annotator.workflow.session import Session
from annotator.workflow.workers import Reader, here

SAMPLE = 10  # articles of a preview
STEP = 200  # articles that are stored together: what a power cut costs
TRIES = 2  # more, to lay suggestions over a project that others change
AT_ONCE = 50  # articles asked for together


@dataclass(frozen=True, slots=True)
class Plan:
    """What a suggester is to read.

    `articles` by id, all without; `labels` is where its labels go, as they are called without.
    Articles that hold suggestions of the same suggester and version are passed over, unless it is
    to read them `again`.
    """

    articles: tuple[str, ...] = ()
    labels: LabelMap | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The account of a suggester's reading.

    `passed_over` are articles it had read before, `left_out` counts spans whose label the scheme
    does not have, by label, and `rejected` are the articles that it could not read.
    """

    suggester: str
    articles: int = 0
    spans: int = 0
    quotes: int = 0
    passed_over: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    rejected: tuple[Rejection, ...] = ()


def suggest(
    session: Session, reader: Reader | None = None, plan: Plan | None = None
) -> Job[Suggestions]:
    """Read articles and replace the open suggestions of the same suggester.

    Decisions stay: a thing decided on keeps its id, and is not suggested again. However the job
    ends, closed, interrupted or failing, what was read is kept, and another one goes on from there.
    It is one step to undo, or several where something else was done in between.
    """
    reading = _Reading(session, reader or here(), plan or Plan())
    try:
        yield from reading.steps()
    finally:
        reading.keep()
    return reading.account()


def preview(
    session: Session, reader: Reader, labels: LabelMap | None = None
) -> Job[tuple[Mapped, ...]]:
    """Return what becomes of a suggester's labels in a few articles; nothing is changed."""
    wanted = [heading.article for heading in session.headings()]
    sample = wanted[:: max(1, len(wanted) // SAMPLE)][:SAMPLE]
    counts: Counter[str] = Counter()
    news = _read(session, reader, sample)
    with closing(news):
        for done, (article, new) in enumerate(news, start=1):
            if new.problem:
                raise SuggestError(
                    said(
                        "{suggester} cannot read {article}: {problem}",
                        suggester=reader.suggester.name,
                        article=article,
                        problem=new.problem,
                    )
                )
            counts.update(span.label for span in new.spans)
            yield Progress(done, len(sample), article)
    into = labels or label_map_of(session)
    return tuple(mapped(counts, into, reader.suggester.labels))


def suggesting(
    session: Session, suggester: Suggester, news: Iterable[tuple[str, Suggested]]
) -> Edit:
    """Return the edit that lays what was read in each article over what is suggested there."""
    there = {heading.article for heading in session.headings()}
    read = {article: new for article, new in news if article in there}
    roll, stories = _roll(session, list(read))
    for article, new in read.items():  # first, so that a surname finds them in any order
        roll.enter_all([one for one in new.speakers if is_full(one.name)], stories[article])
    changes: list[Change] = []
    for copy in session.project.ask(queries.copies, list(read), SUGGESTIONS):
        new = entered(read[copy.article], roll, stories[copy.article])
        changes += renewal(copy, new, suggester.name)
    speakers = (Change(before, after) for before, after in roll.news())
    return Edit(said("Suggest"), (*speakers, *changes))


def _roll(session: Session, articles: list[str]) -> tuple[Roll, dict[str, str]]:
    """Return the ledger with who was heard in the stories of these articles, and the stories."""
    stories = session.project.ask(queries.stories, articles)
    roll = Roll(session.speakers())
    for story, ids in session.project.ask(queries.heard, set(stories.values())).items():
        roll.hear(story, ids)
    return roll, stories


def lay(
    session: Session,
    suggester: Suggester,
    news: Sequence[tuple[str, Suggested]],
    *,
    own: bool = True,
    joining: int | None = None,
) -> int | None:
    """Do what `suggesting` returns, once more where another thread changed the same meanwhile.

    Returns the number of the step, which may be one that it is joining.
    Raises ProjectError where it does not fit however often.
    """
    for _ in range(TRIES):
        with suppress(ProjectError):
            return session.do(suggesting(session, suggester, news), own=own, joining=joining)
    return session.do(suggesting(session, suggester, news), own=own, joining=joining)


class _Reading:
    """A suggester's way through the articles, and the account of it."""

    def __init__(self, session: Session, reader: Reader, plan: Plan) -> None:
        self._session, self._reader = session, reader
        self._labels = plan.labels or label_map_of(session)
        self._wanted, self._passed_over = _parted(session, reader.suggester, plan)
        self._unkept: list[tuple[str, Suggested]] = []
        self._step: int | None = None
        self._counts: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._rejected: list[Rejection] = []

    def steps(self) -> Generator[Progress, None, None]:
        news = _read(self._session, self._reader, self._wanted)
        with closing(news):
            for done, (article, new) in enumerate(news, start=1):
                self._take(article, new)
                if len(self._unkept) == STEP:
                    self.keep()
                yield Progress(done, len(self._wanted), article)

    def keep(self) -> None:
        """Store what was read since the last time."""
        unkept, self._unkept = self._unkept, []
        suggester = self._reader.suggester
        self._step = lay(self._session, suggester, unkept, joining=self._step)

    def account(self) -> Suggestions:
        return Suggestions(
            self._reader.suggester.origin,
            **self._counts,
            passed_over=self._passed_over,
            left_out=dict(self._left_out),
            rejected=tuple(self._rejected),
        )

    def _take(self, article: str, new: Suggested) -> None:
        if new.problem:
            self._rejected.append(Rejection(article, 0, new.problem))
            return
        fitting, left_out = relabelled(new, self._labels)
        self._unkept.append((article, fitting))
        self._left_out += left_out
        self._counts.update(articles=1, spans=len(fitting.spans), quotes=len(fitting.quotes))


def _parted(session: Session, suggester: Suggester, plan: Plan) -> tuple[list[str], int]:
    """Return the articles to read, in their order, and how many are passed over."""
    for article in plan.articles:
        session.article(article)
    only = frozenset(plan.articles)
    every = [heading.article for heading in session.headings()]
    wanted = [article for article in every if not only or article in only]
    if plan.again:
        return wanted, 0
    read = session.project.ask(queries.read_by, suggester.origin)
    rest = [article for article in wanted if article not in read]
    return rest, len(wanted) - len(rest)


def _read(
    session: Session, reader: Reader, wanted: Sequence[str]
) -> Generator[tuple[str, Suggested], None, None]:
    """Yield what is suggested in each article that is still there when its turn comes."""
    given: deque[str] = deque()

    def articles() -> Iterator[Article]:
        for chunk in in_chunks(wanted, AT_ONCE):
            for article in session.project.ask(queries.articles, chunk):
                given.append(article.id)
                yield article

    with closing(reader.read(articles())) as news:
        for new in news:
            yield given.popleft(), new
