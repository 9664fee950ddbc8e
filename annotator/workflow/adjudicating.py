"""Adjudicating the articles of a project: a queue of disagreements, and decisions on them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from annotator.domain.adjudication.blind import letters
from annotator.domain.adjudication.case import Case, Conflict, Thing
from annotator.domain.adjudication.deciding import (
    Deciding,
    Verdict,
    is_for_rules,
    shifted,
)
from annotator.domain.adjudication.docket import Docket, Phase
from annotator.domain.adjudication.pace import Row, against_gold, per_minute, with_gold
from annotator.domain.adjudication.queue import Order, Sift, sorted_cases
from annotator.domain.adjudication.rules import Foreseen, Rule, choice_of, foresee
from annotator.domain.adjudication.why import why
from annotator.domain.agreement.figure import Figure
from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decision import Choice
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import enumerated, plural, said
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.wording import cut, shortened
from annotator.store import decisions
from annotator.workflow.dockets import Dockets
from annotator.workflow.job import run
from annotator.workflow.keeping import back_up_first
from annotator.workflow.ruling import Ruled, automatic
from annotator.workflow.session import Session, keeping

EVERYTHING = Sift()
FEW = 20  # articles that are read anew at once, while a person waits
LONGEST = 40  # code points of a name in the name of an edit
NO_LONGER = said(
    "the votes on this, or what was decided, have changed meanwhile; it was"
    " read anew, and nothing was decided"
)

ONE_VERDICT = said(
    "a quote has one verdict, and a hint one answer: take one of them, or"
    " nothing; nothing was decided"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of an article: its phase, the cases to decide by hand, and counts of the rest.

    `unanimous` is how many cases everyone agrees on that no rule has taken yet, `alike` one of
    them. `counts` tells of which kind the cases are. `row` is what each annotator marked and what
    of it is gold, `voters` who finished it.
    """

    phase: Phase
    waiting: bool
    voters: tuple[str, ...]
    cases: tuple[Case, ...]
    counts: Mapping[Conflict, int]
    unanimous: int
    alike: Case | None
    settled: int
    row: Row = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remaining:
    """How much is left: cases by kind of conflict, those not disputed, and articles by phase.

    `waiting` is how many disagreements lie in articles that somebody is still to finish, `shared`
    how many articles two or more have finished, and `voters` are all who have finished any.
    """

    cases: Counter[Conflict]
    unanimous: int
    settled: int
    phases: Counter[Phase]
    waiting: int = 0
    shared: int = 0
    voters: tuple[str, ...] = ()


class Adjudication:
    """What an adjudicator does in a project; the session's annotator is who decides.

    `read` comes first: it reads all articles, and what was `stale` when it is run again. Every edit
    of the session, undo too, renews the few articles that it touches; of a long one they are stale
    until `read` has run. Until then all answers are about what was read.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._dockets = Dockets(session)
        self._entries: dict[str, Entry] = {}
        self._places: dict[str, int] = {}
        self.stale = True
        session.listen(self._follow)

    # Reading

    def read(self) -> Job[None]:
        """Read all articles, some at a time; closed early, what was read before still holds."""
        self._session.project.wait()
        self._dockets = Dockets(self._session)
        articles = [heading.article for heading in self._session.headings()]
        entries: dict[str, Entry] = {}
        for done, (article, docket) in enumerate(self._dockets.several(articles)):
            yield Progress(done, len(articles), article.title)
            entries[article.id] = entry(docket)
        self._places = {article: n for n, article in enumerate(articles)}
        self._entries = entries
        self.stale = False

    def _follow(self, edit: Edit) -> None:
        """Read anew what an edit touched, unless that is much."""
        if self.stale:
            return
        touched = edit.touched()
        known = touched <= self._places.keys() and not edit.removed()
        if edit.gist or len(touched) > FEW or not known:
            self.stale = True
            return
        self._dockets.carry(edit)
        for article in touched:
            self._entries[article] = entry(self._dockets.one(article)[1])

    # Asking

    def queue(
        self, sift: Sift = EVERYTHING, order: Order = Order.ARTICLE, *, waiting: bool = False
    ) -> tuple[Case, ...]:
        """Return the disagreements that are open, and what came back.

        What everyone agrees on is not among them: it is for a rule. Articles that somebody is still
        to finish are left out, unless `waiting`.
        """
        found = (
            case
            for entry in self._entries.values()
            if waiting or not entry.waiting
            for case in entry.cases
            if sift.lets_through(case)
        )
        return sorted_cases(found, order, self._places)

    def cases(self, article: str, *, waiting: bool = False) -> tuple[Case, ...]:
        """Return what the queue holds of an article, in the order of its text."""
        entry = self._entries.get(article)
        return () if entry is None or (entry.waiting and not waiting) else entry.cases

    def current(self, case: Case) -> Case | None:
        """Return a case as it stands now if it is still in the queue."""
        entry = self._entries.get(case.article)
        found = entry.cases if entry else ()
        return next((other for other in found if other.key == case.key), None)

    def phases(self) -> Mapping[str, Phase]:
        """Return how far each article has come."""
        return {article: entry.phase for article, entry in self._entries.items()}

    def docket(self, article: str) -> Docket:
        """Read one article anew, with what is settled as well."""
        return self._dockets.one(article)[1]

    def remaining(self) -> Remaining:
        """Count what is left in the articles that everyone has finished, and all phases."""
        every = self._entries.values()
        entries = [entry for entry in every if not entry.waiting]
        return Remaining(
            _summed(entry.counts for entry in entries),
            sum(entry.unanimous for entry in entries),
            sum(entry.settled for entry in entries),
            Counter(entry.phase for entry in every),
            sum(len(entry.cases) for entry in every if entry.waiting),
            sum(len(entry.voters) > 1 for entry in every),
            tuple(sorted({name for entry in every for name in entry.voters})),
        )

    def foresee(self, rule: Rule) -> Foreseen:
        """Count what a rule would decide of what is open now, and what it would leave."""
        entries = [entry for entry in self._entries.values() if not entry.waiting]
        found = foresee(rule, (c for entry in entries for c in entry.cases if is_for_rules(c)))
        left = Counter(c.conflict for e in entries for c in e.cases if not is_for_rules(c))
        found.left.update(left)
        for entry in entries:
            if entry.alike:
                taken = rule.taken(entry.alike)
                (found.left if taken is None else found.decided)[Conflict.UNANIMOUS] += (
                    entry.unanimous
                )
        return found

    def per_minute(self, since: datetime) -> float | None:
        """Return how many decisions this adjudicator makes in a minute, since then."""
        ask, by = self._session.project.ask, self._session.annotator
        return per_minute(ask(decisions.times, by, since))

    def with_gold(self) -> Job[dict[str, Figure]]:
        """Return each annotator's F1 with the gold so far, with its interval over articles."""
        rows = [entry.row for entry in self._entries.values() if entry.row]
        return (yield from with_gold(rows))

    def why(self, article: str, item: str) -> str:
        """Say in a sentence why something, by its id, is in the gold copy of an article."""
        return why(self.docket(article), item)

    def letters(self, article: str) -> dict[str, str]:
        """Return letters that stand for the annotators of an article where names are hidden."""
        docket = self.docket(article)
        return letters(article, docket.voters, self._session.setting("uid"))

    # Deciding

    def decide(self, case: Case, verdict: Verdict, speakers: Sequence[Speaker] = ()) -> Edit:
        """Decide a case, settled before or not, as one step that can be undone.

        `speakers` are those that the verdict names and the ledger lacks. Raises AnnotatorError,
        having changed nothing, where the case is no longer as it was, or what is to be gold lies
        outside of the article.
        """
        with keeping(lambda session: self._on(session).decide(case, verdict, speakers)):
            article, docket = self._dockets.one(case.article)
            _check(article, case, verdict)
            deciding = Deciding(docket, self._session.annotator)
            deciding.decide(_found(docket, case), verdict)
            come = tuple(Change(None, speaker) for speaker in speakers)
            edit = Edit(_name(case, verdict), (*come, *deciding.changes))
            self._session.do(edit)
        return edit

    def decide_alike(self, cases: Sequence[Case], verdict: Verdict) -> Job[Edit]:
        """Decide the first of some cases, and the others alike, as one step.

        They must have the same words and conflict (see `queue.groups`).
        Raises AnnotatorError, having changed nothing, as `decide` does.
        """
        first, *others = cases
        name = plural(
            len(cases),
            "{step} in {count} place",
            "{step} in {count} places",
            step=_name(first, verdict),
        )
        at_once = replace(verdict, seconds=0)  # the time it took is that of the first
        pairs = [(case, shifted(at_once, first, case)) for case in others]
        with keeping(lambda session: run(self._on(session).decide_alike(cases, verdict))):
            return (yield from self._decide_several([(first, verdict), *pairs], name))

    def accept_from(self, annotator: str, article: str) -> Job[Edit]:
        """Take what one annotator put in all that is open in an article, as one step."""
        with keeping(lambda session: run(self._on(session).accept_from(annotator, article))):
            pairs = [
                (case, _as_put(case, vote.items))
                for case in self.docket(article).open()
                for vote in case.votes
                if vote.annotator == annotator
            ]
            name = plural(
                len(pairs),
                "Accept {name} in {count} place",
                "Accept {name} in {count} places",
                name=shortened(annotator, LONGEST),
            )
            return (yield from self._decide_several(pairs, name))

    def automatic(self, rule: Rule) -> Job[Ruled]:
        """Decide by a rule, as `ruling.automatic` does, and know the outcome without reading."""
        before, entries = self._session.project.edition, dict[str, Entry]()

        def take(outcome: Docket) -> None:
            entries[outcome.article] = entry(outcome)

        ruled = yield from automatic(self._session, rule, take)
        if self._session.project.edition <= before + 1 and entries.keys() == self._places.keys():
            self._entries, self.stale = entries, False
        return ruled

    def _on(self, session: Session) -> "Adjudication":
        """Return who decides in a session, perhaps on a copy of the project."""
        return self if session is self._session else Adjudication(session)

    def _decide_several(self, pairs: Iterable[tuple[Case, Verdict]], name: str) -> Job[Edit]:
        by_article: dict[str, list[tuple[Case, Verdict]]] = {}
        for case, verdict in pairs:
            by_article.setdefault(case.article, []).append((case, verdict))
        changes: list[Change] = []
        read = self._dockets.several(list(by_article))
        for done, (article, docket) in enumerate(read):
            yield Progress(done, len(by_article), name)
            deciding = Deciding(docket, self._session.annotator)
            for case, verdict in by_article[article.id]:
                _check(article, case, verdict)
                deciding.decide(_found(docket, case), verdict)
            changes += deciding.changes
        edit = Edit(name, tuple(changes))
        back_up_first(self._session, len(by_article))
        self._session.do(edit)
        return edit


def _found(docket: Docket, case: Case) -> Case:
    """Return a case as it stands in the project, or raise AnnotatorError where it does not."""
    found = docket.case(case.key)
    if found is None or found.decision != case.decision or found.former != case.former:
        raise AnnotatorError(NO_LONGER)
    return found


def _check(article: Article, case: Case, verdict: Verdict) -> None:
    if case.judged and len(verdict.taken) + len(verdict.edited) > 1:
        raise AnnotatorError(ONE_VERDICT)
    stretches = (s for item in verdict.edited for s in item.stretches())
    if any(stretch.end > len(article.text) for stretch in stretches):
        raise AnnotatorError(
            said("what is to be gold reaches beyond the end of the article; nothing was decided")
        )


def _as_put(case: Case, taken: tuple[int, ...]) -> Verdict:
    return Verdict(choice_of(case, taken), taken)


def _name(case: Case, verdict: Verdict) -> str:
    """Return what a decision is called in the list of steps."""
    put: list[Thing] = [case.candidates[n].item for n in verdict.taken]
    put += verdict.edited
    match verdict.choice:
        case Choice.NONE:
            return said("Decide for nothing")
        case Choice.SKIP:
            return said("Skip a disagreement")
        case Choice.FLAG:
            return said("Flag for discussion")
    names = dict.fromkeys(map(_called, put)) or [said("nothing")]
    return said("Decide for {names}", names=cut(enumerated(list(names)), LONGEST))


def _called(item: Thing) -> str:
    if isinstance(item, Judgement):
        return said("“{ruling}”", ruling=item.ruling)
    return item.label if isinstance(item, Span) else said("a quote")


def _summed(counts: Iterable[Mapping[Conflict, int]]) -> Counter[Conflict]:
    """Add counts up; it is asked for after every decision, in a queue that may be long."""
    total: Counter[Conflict] = Counter()
    for one in counts:
        for conflict, number in one.items():
            total[conflict] += number
    return total


def entry(docket: Docket) -> Entry:
    """Return what is kept of an article."""
    to_decide = docket.open()
    for_rules = [case for case in to_decide if case.unanimous and is_for_rules(case)]
    keys = {case.key for case in for_rules}
    by_hand = tuple(case for case in to_decide if case.key not in keys)
    return Entry(
        docket.phase,
        bool(docket.awaited),
        docket.voters,
        by_hand,
        Counter(case.conflict for case in by_hand),
        len(for_rules),
        for_rules[0] if for_rules else None,
        len(docket.cases) - len(to_decide),
        against_gold(docket),
    )
