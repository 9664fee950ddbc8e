"""Rules that decide where an adjudicator need not."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from annotator.domain.adjudication.case import Case, Conflict
from annotator.domain.decision import Choice
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.said import said

Taken = tuple[int, ...]  # candidates by their places; none is a decision for nothing


class Kind(StrEnum):
    """How a rule goes about it."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    VOTES = "votes"
    TRUSTED = "trusted"
    UNION = "union"


@dataclass(frozen=True, slots=True)
class Rule:
    """What decides a case by its votes alone; all who finished the article have one.

    Every rule but `votes` takes what all who finished put alike, and says then that it was
    unanimous. Beyond that `unanimous` decides nothing. `majority` takes what more than half put,
    and nothing where more than half put nothing. `votes` takes what at least so many put, and
    leaves open what nobody put together. `trusted` takes what one annotator put, also nothing,
    where that one finished. `union` takes all spans, and quotes that do not overlap; of several
    verdicts on one quote it takes none.
    """

    kind: Kind
    least: int = 0
    annotator: str = ""

    @property
    def name(self) -> str:
        """The name that goes into the log, such as "votes 2" or "trusted anna"."""
        more = {Kind.VOTES: f" {self.least}", Kind.TRUSTED: f" {self.annotator}"}
        return f"{self.kind}{more.get(self.kind, '')}"

    def taken(self, case: Case) -> Taken | None:
        """Return what is to become gold, nothing at all included; None where it stays open."""
        if not case.candidates:
            return ()
        if case.unanimous and self.kind is not Kind.VOTES:
            return (0,)
        return DECIDING[self.kind](self, case)

    def credited(self, case: Case) -> str:
        """Return the name of the rule that decides a case, as it goes into the log."""
        return str(Kind.UNANIMOUS) if case.unanimous else self.name


def rule(name: str) -> Rule:
    """Read a rule from its name, such as "majority", "votes 2" or "trusted anna".

    Raises AnnotatorError where there is no such rule.
    """
    kind, _, rest = name.strip().partition(" ")
    if kind not in set(Kind):
        raise AnnotatorError(
            said("there is no rule {kind!r}; there are {kinds}", kind=kind, kinds=", ".join(Kind))
        )
    if kind == Kind.VOTES:
        return _at_least(rest.strip())
    if kind == Kind.TRUSTED and not rest.strip():
        raise AnnotatorError(said('the rule "trusted" takes an annotator, such as "trusted anna"'))
    if kind != Kind.TRUSTED and rest.strip():
        raise AnnotatorError(
            said("the rule {kind!r} takes nothing more, not {rest!r}", kind=kind, rest=rest.strip())
        )
    return Rule(Kind(kind), annotator=rest.strip())


def _at_least(number: str) -> Rule:
    if not number.isdecimal() or int(number) < 1:
        raise AnnotatorError(said('the rule "votes" takes a number from 1, such as "votes 2"'))
    return Rule(Kind.VOTES, least=int(number))


def choice_of(case: Case, taken: Taken) -> Choice:
    """Return what it is called to take some of the candidates."""
    if not taken:
        return Choice.NONE
    return Choice.ALL if len(taken) == len(case.candidates) > 1 else Choice.TAKE


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How many cases a rule would decide, and how many it would leave, by kind of conflict."""

    decided: Counter[Conflict]
    left: Counter[Conflict]


def foresee(rule: Rule, cases: Iterable[Case]) -> Foreseen:
    """Count what a rule would make of cases."""
    decided: Counter[Conflict] = Counter()
    left: Counter[Conflict] = Counter()
    for case in cases:
        (left if rule.taken(case) is None else decided)[case.conflict] += 1
    return Foreseen(decided, left)


def _nothing(_rule: Rule, _case: Case) -> Taken | None:
    return None


def _majority(_rule: Rule, case: Case) -> Taken | None:
    taken = _put_by(case, len(case.votes) // 2 + 1)
    if not taken and 2 * len(case.silent) <= len(case.votes):
        return None
    return taken


def _votes(rule: Rule, case: Case) -> Taken | None:
    taken = _put_by(case, rule.least)
    together = any(set(taken) <= set(vote.items) for vote in case.votes)
    return taken if taken and together else None


def _put_by(case: Case, least: int) -> Taken:
    """Return the candidates that at least so many put."""
    return tuple(n for n, c in enumerate(case.candidates) if len(c.voters) >= least)


def _trusted(rule: Rule, case: Case) -> Taken | None:
    found = (vote.items for vote in case.votes if vote.annotator == rule.annotator)
    return next(found, None)


def _union(_rule: Rule, case: Case) -> Taken | None:
    quotes = [c.item for c in case.candidates if isinstance(c.item, Quote)]
    contents = sorted(content for quote in quotes for content in quote.contents)
    if case.judged or any(one.overlaps(other) for one, other in pairwise(contents)):
        return None
    return tuple(range(len(case.candidates)))


DECIDING = {
    Kind.UNANIMOUS: _nothing,
    Kind.MAJORITY: _majority,
    Kind.VOTES: _votes,
    Kind.TRUSTED: _trusted,
    Kind.UNION: _union,
}
