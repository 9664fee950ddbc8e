"""What deciding changes: the gold copy, and the log of decisions.

A decision that takes the place of earlier ones withdraws them, and takes out what came of them,
but for what another decision in force still stands for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.adjudication.case import Case, Thing, content, relative
from annotator.domain.adjudication.docket import Docket, same_content
from annotator.domain.adjudication.rules import Rule, Taken, choice_of
from annotator.domain.carry import carry
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decide import new_id
from annotator.domain.decision import Choice, Decision
from annotator.domain.edit import Change, Edit
from annotator.domain.free_ids import FreeIds
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggestion import quote_id, span_id

Wanted = tuple[Thing, State]  # what is to be gold, and in which state


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an adjudicator says to a case: which candidates, from 0, or what else is to be gold.

    `edited` are spans or quotes that are not among the candidates, under any ids. `seconds` is how
    long the choice took.
    """

    choice: Choice
    taken: Taken = ()
    edited: tuple[Thing, ...] = ()
    note: str = ""
    seconds: int = 0


def take(*candidates: int, note: str = "", seconds: int = 0) -> Verdict:
    """Take candidates as they are, by their places from 0."""
    return Verdict(Choice.TAKE, candidates, note=note, seconds=seconds)


def take_all(case: Case, note: str = "", seconds: int = 0) -> Verdict:
    """Take every candidate of a case."""
    return Verdict(Choice.ALL, tuple(range(len(case.candidates))), note=note, seconds=seconds)


def take_none(note: str = "", seconds: int = 0) -> Verdict:
    """Say that nothing is to be marked there, which settles a case as any other choice."""
    return Verdict(Choice.NONE, note=note, seconds=seconds)


def edit(*items: Thing, note: str = "", seconds: int = 0) -> Verdict:
    """Put what nobody put just so; their ids do not matter."""
    return Verdict(Choice.EDIT, edited=items, note=note, seconds=seconds)


def skip() -> Verdict:
    """Leave a case open, and let the log say so."""
    return Verdict(Choice.SKIP)


def flag(note: str, seconds: int = 0) -> Verdict:
    """Leave a case open for discussion."""
    return Verdict(Choice.FLAG, note=note, seconds=seconds)


def shifted(verdict: Verdict, case: Case, other: Case) -> Verdict:
    """Return what a verdict on a case says to one with the same words and conflict elsewhere.

    Raises ValueError where the two are not alike (see `queue.likeness`).
    """
    start, begin = case.stretch.start, other.stretch.start
    there = {relative(c.item, begin): n for n, c in enumerate(other.candidates)}
    try:
        taken = tuple(there[relative(case.candidates[n].item, start)] for n in verdict.taken)
    except KeyError as error:
        raise ValueError("the two cases are not alike") from error
    edited = tuple(_against(_moved(item, begin - start), other) for item in verdict.edited)
    return replace(verdict, taken=tuple(sorted(taken)), edited=edited)


def _against(item: Thing, case: Case) -> Thing:
    """Return a judgement against the original that a case is about."""
    if isinstance(item, Judgement) and case.judged:
        return replace(item, original=case.judged.original)
    return item


def _moved(item: Thing, by: int) -> Thing:
    """Return an item so many code points further on."""

    def there(stretch: Stretch) -> Stretch:
        return Stretch(stretch.start + by, stretch.end + by)

    if isinstance(item, Span):
        return replace(item, stretch=there(item.stretch))
    if isinstance(item, Judgement):
        return replace(item, contents=tuple(map(there, item.contents)))
    return replace(
        item,
        contents=tuple(map(there, item.contents)),
        cue=item.cue and there(item.cue),
        source=item.source and there(item.source),
    )


class Deciding:
    """Decides cases of one article, one after the other, and gathers what that changes."""

    def __init__(self, docket: Docket, by: str) -> None:
        self.changes: list[Change] = []
        self.decisions: list[Decision] = []
        self._docket = docket
        self._by = by
        self._gold: dict[str, Thing] = {item.id: item for item in docket.gold.content()}
        self._there = {_identity(item): key for key, item in self._gold.items()}
        logged = (key for decision in docket.decisions() for key in decision.gold)
        self._ids = FreeIds({*self._gold, *logged})
        self._claims = _claims(docket.decisions())
        self._outcomes: dict[str, Case] = {}

    def decide(self, case: Case, verdict: Verdict, rule: str = "") -> None:
        """Decide a case; what was decided on it, or came in as its gold, makes way."""
        gold: tuple[str, ...] = ()
        if verdict.choice.settles:
            gold = self._exchange(case, _wanted(case, verdict))
        elif verdict.choice is Choice.FLAG and case.flag:
            self._withdraw(case.flag)
        decision = Decision(
            new_id("d"),
            case.article,
            case.stretch,
            str(case.conflict),
            tuple(candidate.item for candidate in case.candidates),
            case.votes,
            verdict.choice,
            gold,
            self._by,
            rule,
            verdict.note,
            verdict.seconds,
        )
        self.decisions.append(decision)
        self.changes.append(Change(None, decision, case.article))
        if verdict.choice.settles:
            self._outcomes[case.key] = replace(case, decision=decision, flag=None, former=())

    def withdraw(self, case: Case) -> None:
        """Take back what was decided on a case, so that it is open."""
        for decision in self._earlier(case):
            self._withdraw(decision)
            self._drop(decision.gold)
        self._outcomes[case.key] = replace(case, decision=None, former=())

    def outcome(self) -> Docket:
        """Return the docket as it will be, but for its log."""
        found = (self._outcomes.get(case.key, case) for case in self._docket.cases)
        there = tuple(case for case in found if case.candidates or not case.settled)
        gold = carry(Edit("", tuple(self.changes)), self._docket.gold)
        return replace(self._docket, cases=there, gold=gold)

    def _exchange(self, case: Case, wanted: Sequence[Wanted]) -> tuple[str, ...]:
        """Put into the gold what is wanted in place of what was there; return its ids."""
        earlier = self._earlier(case)
        gone = {key for d in earlier for key in d.gold}.union(case.given or ())
        for one in (*earlier, *filter(None, [case.flag])):
            self._withdraw(one)
        kept = {self._there.get(_identity(item), "") for item, _ in wanted}
        self._drop(gone - kept)
        ids = tuple(dict.fromkeys(self._put(*one) for one in wanted))
        for key in ids:
            self._claims[key] = self._claims.get(key, 0) + 1
        return ids

    def _earlier(self, case: Case) -> tuple[Decision, ...]:
        return (*case.former, *filter(None, [case.decision]))

    def _withdraw(self, decision: Decision) -> None:
        for key in decision.gold:
            self._claims[key] -= 1
        self.changes.append(Change(decision, None, decision.article))

    def _drop(self, keys: Iterable[str]) -> None:
        """Take out of the gold what no decision stands for any more."""
        for key in sorted(keys):
            if not self._claims.get(key) and key in self._gold:
                item = self._gold.pop(key)
                self._there.pop(_identity(item), None)
                self.changes.append(Change(item, None, self._docket.article, GOLD))

    def _put(self, item: Thing, state: State) -> str:
        """Put an item into the gold unless it is there already; return its id."""
        identity = _identity(item)
        if identity not in self._there:
            fresh = item
            if not isinstance(item, Judgement):
                fresh = replace(item, id=self._ids.take(_wanted_id(item)), state=state)
            self._gold[fresh.id] = fresh
            self._there[identity] = fresh.id
            self.changes.append(Change(None, fresh, self._docket.article, GOLD))
        return self._there[identity]


def by_rule(docket: Docket, rule: Rule, by: str) -> Deciding:
    """Decide by a rule what it can decide, and take back what it decided before and would not now.

    What a person has decided or flagged, or what came in as gold, is left alone, also where the
    votes have changed since. Nothing is decided as long as somebody is awaited.
    """
    deciding = Deciding(docket, by)
    for case in () if docket.awaited else docket.cases:
        if not is_for_rules(case):
            continue
        taken = rule.taken(case)
        if taken is None:
            if case.decision:
                deciding.withdraw(case)
        elif not _stands(docket, case, taken):
            verdict = Verdict(choice_of(case, taken), taken)
            deciding.decide(case, verdict, rule.credited(case))
    return deciding


def is_for_rules(case: Case) -> bool:
    """Whether no person has had a word on a case."""
    earlier = (*case.former, *filter(None, [case.decision]))
    by_rules = all(decision.rule for decision in earlier)
    return by_rules and case.flag is None and case.given is None


def _stands(docket: Docket, case: Case, taken: Taken) -> bool:
    """Whether a case is decided already as a rule would."""
    if case.decision is None:
        return False
    wanted = [case.candidates[n].item for n in taken]
    return same_content(docket.kept(case), wanted)


def _claims(decisions: Iterable[Decision]) -> dict[str, int]:
    """Count how many decisions stand for each item of gold."""
    claims: dict[str, int] = {}
    for decision in decisions:
        for key in decision.gold:
            claims[key] = claims.get(key, 0) + 1
    return claims


def _wanted(case: Case, verdict: Verdict) -> list[Wanted]:
    taken = [(case.candidates[n].item, State.ACCEPTED) for n in verdict.taken]
    return [*taken, *((_own(item), State.ADDED) for item in verdict.edited)]


def _own(item: Thing) -> Thing:
    """Return an item as nobody's proposal."""
    if isinstance(item, Judgement):
        return item
    return replace(item, origin="", score=None, reason="")


def _identity(item: Thing) -> tuple[object, ...]:
    return (type(item), *content(item))


def _wanted_id(item: Span | Quote) -> str:
    if isinstance(item, Span):
        return span_id(item.start, item.end, item.label)
    return quote_id(item.start, item.end)
