"""Deciding by a rule in all articles of a project at once, and telling what is left."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.domain.adjudication.deciding import by_rule
from annotator.domain.adjudication.docket import Docket
from annotator.domain.adjudication.rules import Rule
from annotator.domain.decision import Decision
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.workflow.dockets import Dockets
from annotator.workflow.job import run
from annotator.workflow.keeping import back_up_first
from annotator.workflow.session import Session, keeping

LONGEST = 40  # code points of a name in a message


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a rule did: cases it decided, by the name in the log and the kind of conflict.

    `reopened` is how many that a rule had decided before are open again, `left` what is open now,
    `alone` how many of those decided rest on one annotator's vote, `articles` how many articles are
    in which phase now, and `awaited` how many articles each has still to finish.
    """

    rule: str
    decided: dict[str, dict[str, int]]
    reopened: int
    left: dict[str, int]
    alone: int
    articles: dict[str, int]
    awaited: dict[str, int]


def nobody(_outcome: Docket) -> None:
    """Take no notice."""


def automatic(session: Session, rule: Rule, seen: Callable[[Docket], None] = nobody) -> Job[Ruled]:
    """Decide by a rule in all articles that everyone has finished, as one step.

    It redoes what rules decided before, and leaves alone what a person decided, flagged or gave in
    as gold. `seen` is told how each article will be, but for its log. Closed early, it leaves the
    project as it was. Raises AnnotatorError where nobody has finished an article, or nobody is
    called as who is to be trusted.
    """
    session.project.wait()
    with keeping(lambda other: run(automatic(other, rule))):
        return (yield from _decide_all(session, rule, seen))


def _decide_all(session: Session, rule: Rule, seen: Callable[[Docket], None]) -> Job[Ruled]:
    dockets = Dockets(session)
    articles = [heading.article for heading in session.headings()]
    count = _Count(rule.name, rule.annotator)
    spool = session.spool()
    try:
        for done, (article, docket) in enumerate(dockets.several(articles)):
            yield Progress(done, len(articles), article.title)
            deciding = by_rule(docket, rule, session.annotator)
            outcome = deciding.outcome()
            count.add(docket, outcome, deciding.decisions)
            count.changed += bool(deciding.changes)
            seen(outcome)
            for change in deciding.changes:
                spool.add(change)
            if spool.full:
                spool.spool()
        count.check()
        back_up_first(session, count.changed)
        for done, _ in enumerate(
            session.do_all(said("Decide by the rule {rule}", rule=rule.name), spool)
        ):
            yield Progress(done, len(spool), said("storing"))
    finally:
        spool.close()
    return count.ruled()


def outstanding(session: Session) -> Job[Ruled]:
    """Tell what is left to decide, as `automatic` does, with nothing decided by no rule."""
    session.project.wait()
    articles = [heading.article for heading in session.headings()]
    count = _Count("")
    for done, (article, docket) in enumerate(Dockets(session).several(articles)):
        yield Progress(done, len(articles), article.title)
        count.add(docket, docket, ())
    return count.ruled()


class _Count:
    """Counts what a rule does."""

    def __init__(self, rule: str, trusted: str = "") -> None:
        self._rule = rule
        self._trusted = trusted
        self._decided: dict[str, Counter[str]] = {}
        self._left: Counter[str] = Counter()
        self._articles: Counter[str] = Counter()
        self._awaited: Counter[str] = Counter()
        self._voters: set[str] = set()
        self._reopened = self._alone = 0
        self.changed = 0  # articles

    def add(self, docket: Docket, after: Docket, decisions: Iterable[Decision]) -> None:
        self._voters.update(docket.voters)
        self._articles[after.phase] += 1
        self._awaited.update(docket.awaited)
        for decision in decisions:
            self._decided.setdefault(decision.rule, Counter())[decision.conflict] += 1
            self._alone += len(decision.votes) == 1
        if not docket.awaited:
            was_open = {case.key for case in docket.open()}
            still_open = after.open()
            self._left.update(case.conflict for case in still_open)
            self._reopened += sum(case.key not in was_open for case in still_open)

    def check(self) -> None:
        """Raise AnnotatorError where there was nothing that the rule could be about."""
        if not self._voters:
            raise AnnotatorError(
                said(
                    "nobody has finished an article, so there is nothing to adjudicate yet;"
                    " nothing was changed"
                )
            )
        if self._trusted and self._trusted not in self._voters:
            there = ", ".join(sorted(shortened(name, LONGEST) for name in self._voters))
            raise AnnotatorError(
                said(
                    "{name} has finished no article; there are {there}; nothing was changed",
                    name=shortened(self._trusted, LONGEST),
                    there=there,
                )
            )

    def ruled(self) -> Ruled:
        decided = {name: dict(counts) for name, counts in self._decided.items()}
        return Ruled(
            self._rule,
            decided,
            self._reopened,
            dict(self._left),
            self._alone,
            dict(self._articles),
            dict(self._awaited),
        )
