"""All cases of an article with what was decided on them, and how far that has come."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.domain.adjudication.case import (
    NOBODY,
    Case,
    Conflict,
    Thing,
    cases,
    content,
    key_of,
    key_of_decision,
    united,
)
from annotator.domain.adjudication.nearness import Nearness
from annotator.domain.agreement.votes import Votes
from annotator.domain.decision import Choice, Decision, Logged, Vote
from annotator.domain.record import Copy, Standing, Status, decided


class Phase(StrEnum):
    """How far an article has come on its way to gold; computed, never set."""

    COLLECTING = "collecting"
    READY = "ready"
    IN_ADJUDICATION = "in adjudication"
    ADJUDICATED = "adjudicated"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Docket:
    """The cases of an article, its gold, and the decisions in force, in the order of the log.

    `voters` finished the article. `awaited` are others who are to; as long as there are any, votes
    may come that change the cases. `people` are entries of the ledger that count as another.
    """

    article: str
    cases: tuple[Case, ...]
    gold: Copy
    log: tuple[Logged, ...]
    voters: tuple[str, ...]
    awaited: tuple[str, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict, repr=False)

    def case(self, key: str) -> Case | None:
        return next((case for case in self.cases if case.key == key), None)

    def open(self) -> tuple[Case, ...]:
        """Return the cases that are still to be decided."""
        return tuple(case for case in self.cases if not case.settled)

    def decisions(self) -> tuple[Decision, ...]:
        """Return the decisions in force."""
        return tuple(line.decision for line in self.log)

    def kept(self, case: Case) -> tuple[Thing, ...]:
        """Return what is gold in a case, each person under the one entry of the ledger."""
        ids = set(case.decision.gold if case.decision else case.given or ())
        return tuple(united(item, self.people) for item in self.gold.content() if item.id in ids)

    @property
    def phase(self) -> Phase:
        """How far it has come.

        Where nobody has a vote, gold that came in finished, or with no word on that, is taken as it
        is. An article in which all who finished found nothing has nothing to adjudicate.
        """
        if any(case.former for case in self.open()):
            return Phase.REOPENED
        begun = any(case.settled for case in self.cases)
        if is_given(self.gold, self.voters, self.log):
            return Phase.ADJUDICATED
        if not self.voters:
            return Phase.COLLECTING
        if not (self.open() or self.awaited):
            return Phase.ADJUDICATED
        if begun:
            return Phase.IN_ADJUDICATION
        return Phase.COLLECTING if self.awaited else Phase.READY


def in_force(log: Iterable[Logged]) -> tuple[Logged, ...]:
    """Return the lines of decisions that were not withdrawn since, in the order of the log."""
    found: dict[str, Logged] = {}
    for line in log:
        found.pop(line.decision.id, None)
        if not line.withdrawn:
            found[line.decision.id] = line
    return tuple(found.values())


def is_given(gold: Copy, voters: Sequence[str], log: Sequence[Logged]) -> bool:
    """Whether gold came in from elsewhere that counts as finished."""
    if gold.standing.status is Status.DONE:
        return True
    return not voters and not log and bool(gold.content()) and gold.standing == Standing()


def docket(
    votes: Votes,
    gold: Copy,
    log: Iterable[Logged],
    awaited: Iterable[str] = (),
    speakers: Mapping[str, str] = NOBODY,
) -> Docket:
    """Put together what lies before an adjudicator of one article.

    A decision counts for the case that has just its candidates and votes; also where others have
    finished since, and say just what became gold, or some have not finished any more. One whose
    votes have changed otherwise is a former one of the case nearest to it; where none is near and
    gold came of it, it makes a case of its own, without candidates, until that is decided.
    """
    gold = decided(gold)
    lines = in_force(log)
    voters = tuple(sorted(votes.copies))
    kept = _Kept(cases(votes, speakers), [line.decision for line in lines], speakers)
    found = _reviewed(kept, gold, voters)
    waiting = tuple(sorted(set(awaited) - votes.copies.keys()))
    return Docket(votes.article.id, found, gold, lines, voters, waiting, speakers)


def decided_anew(before: Docket, gold: Copy, log: Iterable[Logged]) -> Docket:
    """Return a docket after other decisions on the same votes, without going through these again.

    It is what `docket` returns for the gold and the log as they are by then.
    """
    gold, lines = decided(gold), in_force(log)
    bare = tuple(_bare(case) for case in before.cases if case.candidates)
    kept = _Kept(bare, [line.decision for line in lines], before.people)
    return replace(before, cases=_reviewed(kept, gold, before.voters), gold=gold, log=lines)


def _bare(case: Case) -> Case:
    """Return a case as it is without any decision."""
    if case.decision or case.flag or case.former or case.given is not None:
        return replace(case, decision=None, flag=None, former=(), given=None)
    return case


def _reviewed(kept: "_Kept", gold: Copy, voters: Sequence[str]) -> tuple[Case, ...]:
    if not kept.decisions and not gold.content() and gold.standing.status is not Status.DONE:
        return kept.bare
    near = Nearness([case for case in kept.bare if case.key not in kept.decided])
    former: dict[str, list[Decision]] = {}
    vanished = []
    there = {item.id for item in gold.content()}
    for loose in kept.loose:
        case = near.nearest(loose.candidates, loose.stretch) if loose.candidates else None
        if case and not loose.choice.settles:
            kept.flags[case.key] = loose
        elif case and kept.confirmed(case, loose, gold):
            kept.decided[case.key] = loose
        elif case:
            former.setdefault(case.key, []).append(loose)
        elif voters and loose.candidates and there.intersection(loose.gold):
            vanished.append(_vanished(loose, voters))
    given = _given(near, gold, kept.decisions)
    reviewed = (kept.reviewed(case, former.get(case.key, ()), given) for case in kept.bare)
    return (*reviewed, *vanished)


class _Kept:
    """Decisions that are about cases as they are, and those that are not."""

    def __init__(
        self,
        bare: tuple[Case, ...],
        decisions: Sequence[Decision],
        speakers: Mapping[str, str],
    ) -> None:
        keys = {case.key for case in bare}
        self._speakers = speakers
        self.bare = bare
        self.decisions = decisions
        self.decided: dict[str, Decision] = {}
        self.flags: dict[str, Decision] = {}
        self.loose: list[Decision] = []
        for decision in decisions:
            key = key_of_decision(decision, speakers)
            if decision.choice is Choice.SKIP:
                continue
            if key not in keys:
                self.loose.append(decision)
            elif decision.choice.settles:
                self.decided[key] = decision
            else:
                self.flags[key] = decision

    def confirmed(self, case: Case, decision: Decision, gold: Copy) -> bool:
        """Whether those who had a vote still say the same, and others just what became gold."""
        if case.key in self.decided:
            return False
        items = [united(item, self._speakers) for item in decision.candidates]
        before = _ballots(decision.votes, items)
        kept = (item for item in gold.content() if item.id in decision.gold)
        outcome = frozenset(content(united(item, self._speakers)) for item in kept)
        now = _ballots(case.votes, [candidate.item for candidate in case.candidates])
        return all(ballot == before.get(name, outcome) for name, ballot in now.items())

    def reviewed(
        self, case: Case, former: Iterable[Decision], given: Mapping[str, tuple[str, ...]]
    ) -> Case:
        decision, flag = self.decided.get(case.key), self.flags.get(case.key)
        of_gold = given.get(case.key)
        if decision is None and flag is None and not former and of_gold is None:
            return case
        return replace(case, decision=decision, flag=flag, former=tuple(former), given=of_gold)


def _ballots(votes: Iterable[Vote], items: Sequence[Thing]) -> dict[str, frozenset[Hashable]]:
    """Return what each annotator put."""
    contents = [content(item) for item in items]
    return {vote.annotator: frozenset(contents[n] for n in vote.items) for vote in votes}


def _given(near: Nearness, gold: Copy, decisions: Iterable[Decision]) -> dict[str, tuple[str, ...]]:
    """Return for the cases that gold from elsewhere settles the ids of what it has there."""
    owned = {key for decision in decisions for key in decision.gold}
    found: dict[str, tuple[str, ...]] = {}
    if gold.standing.status is Status.DONE:
        # Who made gold without a look at what is judged has not said that it is nothing.
        settled = (case for case in near.cases if gold.judgements or not case.judged)
        found = dict.fromkeys((case.key for case in settled), ())
    for item in gold.content():
        case = None if item.id in owned else near.meeting(item)
        if case:
            found[case.key] = (*found.get(case.key, ()), item.id)
    return found


def _vanished(decision: Decision, voters: Iterable[str]) -> Case:
    """Return a case for what nobody has marked any more."""
    votes = tuple(Vote(name, 0) for name in voters)
    key = key_of(decision.article, decision.stretch, (), votes)
    return Case(
        key, decision.article, decision.stretch, Conflict.SOME, (), votes, former=(decision,)
    )


def same_content(one: Iterable[Thing], other: Iterable[Thing]) -> bool:
    return {content(item) for item in one} == {content(item) for item in other}
