"""A spot as it lies before an adjudicator: what was put there, by whom, and what was decided."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b

from annotator.domain.adjudication.instead import instead
from annotator.domain.agreement.votes import Votes
from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decision import Decision, Vote
from annotator.domain.layers import Difference, Layer, Spot, compare
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Placed, in_reading_order
from annotator.domain.span import Span, Stretch

Thing = Span | Quote | Judgement
Put = Sequence[tuple[str, Thing]]  # who put what
NOBODY: Mapping[str, str] = {}
KEY_BYTES = 10


class Conflict(StrEnum):
    """What kind of disagreement a case is."""

    UNANIMOUS = "unanimous"
    LABEL = "label"
    BOUNDARY = "boundary"
    LABEL_BOUNDARY = "label_boundary"
    SOME = "some"  # only some marked it; what they marked is alike
    SPLIT = "split"  # one marked in several what another marked as one
    NESTED = "nested"  # somebody put one thing within another
    SPEAKER = "speaker"
    SPEAKER_MISSING = "speaker_missing"
    CUE = "cue"
    SOURCE = "source"
    KIND = "kind"
    VERDICT = "verdict"
    ANSWER = "answer"  # to a hint
    FLAGS = "flags"  # of a verdict that all gave


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the different things that were put at a spot.

    `item` is as one of its voters has it; `words` are what it covers, `voters` who put just that,
    in alphabetical order.
    """

    item: Thing
    words: str
    voters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A spot with the candidates and votes to decide on, and what was decided so far.

    `key` is made of the article, the candidates and who voted for what: it stays the same as long
    as these do, in whatever order they come. `stretch` is what the candidates cover together, in
    code points, its end exclusive. Candidates come with the most votes first; `votes` has one of
    each annotator who finished the article, in alphabetical order, also where it is for nothing;
    about a quote or hint of a rewrite only of those who judged it.
    A case without candidates is one where all that was decided on has since been taken back.

    `decision` is what was decided on these votes, or on some that the others confirm; `flag` that
    it was put up for discussion. `former` are decisions on other votes, which this case has instead
    of by now; the last one is the latest. `given` are the ids of what came in as gold, with no
    decision here: None where no gold came in that settles it, and none at all where finished gold
    holds nothing there.
    """

    key: str
    article: str
    stretch: Stretch
    conflict: Conflict
    candidates: tuple[Candidate, ...]
    votes: tuple[Vote, ...]
    decision: Decision | None = None
    flag: Decision | None = None
    former: tuple[Decision, ...] = ()
    given: tuple[str, ...] | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing is left to decide."""
        return self.decision is not None or (self.given is not None and not self.former)

    @property
    def unanimous(self) -> bool:
        return self.conflict is Conflict.UNANIMOUS

    @property
    def silent(self) -> tuple[str, ...]:
        """Those who finished and put nothing there."""
        return tuple(vote.annotator for vote in self.votes if not vote.items)

    @property
    def of_quotes(self) -> bool:
        """Whether it is about quotes, not spans."""
        return bool(self.candidates) and isinstance(self.candidates[0].item, Quote)

    @property
    def judged(self) -> Judgement | None:
        """One of the judgements that it is about; None where it is about marks."""
        item = self.candidates[0].item if self.candidates else None
        return item if isinstance(item, Judgement) else None

    @property
    def rank(self) -> int:
        """What it is sorted by within an article: spans, then quotes, then what is judged."""
        return 2 if self.judged else int(self.of_quotes)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that were put there in alphabetical order, "" where somebody put nothing.

        Those of judgements are the verdicts and answers; quotes have none.
        """
        if self.judged:
            given = (c.item.ruling for c in self.candidates if isinstance(c.item, Judgement))
            return tuple(sorted(set(map(str, given))))
        found = {c.item.label for c in self.candidates if isinstance(c.item, Span)}
        return tuple(sorted(found | {""} if self.silent and found else found))

    def dissenters(self) -> tuple[str, ...]:
        """Return whose vote is not the one that most gave; all where two are as frequent."""
        counts: dict[frozenset[int], int] = {}
        for vote in self.votes:
            ballot = frozenset(vote.items)
            counts[ballot] = counts.get(ballot, 0) + 1
        most = max(counts.values(), default=0)
        winners = [ballot for ballot, count in counts.items() if count == most]
        won = winners[0] if len(winners) == 1 else None
        return tuple(v.annotator for v in self.votes if frozenset(v.items) != won)


def content(item: Thing) -> tuple[Hashable, ...]:
    """Return what must be the same for two items to be one candidate."""
    if isinstance(item, Span):
        return (item.stretch.start, item.stretch.end, item.label)
    if isinstance(item, Judgement):
        return (item.original, item.contents, item.hint, item.ruling, item.flags)
    return (item.contents, item.cue, item.source, item.speaker, item.kind)


def relative(item: Thing, origin: int) -> tuple[Hashable, ...]:
    """Return the content of an item with all offsets counted from an origin.

    Of a judgement the original is left out: that of another rewrite is another.
    """
    if isinstance(item, Span):
        return (item.stretch.start - origin, item.stretch.end - origin, item.label)
    if isinstance(item, Judgement):
        places = tuple((part.start - origin, part.end - origin) for part in item.contents)
        return (places, item.hint, item.ruling, item.flags)
    parts = tuple((role, part.start - origin, part.end - origin) for role, part in item.parts())
    return (parts, item.speaker, item.kind)


def cases(votes: Votes, speakers: Mapping[str, str] = NOBODY) -> tuple[Case, ...]:
    """Return all spots of an article as cases: of spans, of quotes, of what is judged.

    Each are in reading order.

    `speakers` tells which entries of the ledger are one person; those it lacks are themselves.
    """
    copies = [votes.copies[name] for name in sorted(votes.copies)]
    layers = [Layer(copy.owner, _united(copy, speakers)) for copy in copies]
    revisions = {copy.owner: copy.revision.number for copy in copies}
    marked = (_case(votes.article, spot, revisions) for spot in compare(layers, instead))
    judged = (_judged(votes.article, said, revisions) for said in judgements_of(copies))
    return (*marked, *judged)


def judgements_of(copies: Iterable[Copy]) -> list[list[tuple[str, Judgement]]]:
    """Return what is said of each quote or hint that somebody judges, in reading order."""
    found: dict[str, list[tuple[str, Judgement]]] = {}
    for copy in copies:
        for judgement in copy.judgements:
            found.setdefault(judgement.id, []).append((copy.owner, judgement))
    firsts = in_reading_order(said[0][1] for said in found.values())
    return [found[judgement.id] for judgement in firsts]


def key_of(article: str, stretch: Stretch, items: Sequence[Thing], votes: Iterable[Vote]) -> str:
    """Return what a case, or a decision on it, is known by; the revisions do not matter."""
    contents = [repr(content(item)) for item in items]
    order = sorted(set(contents))
    ballots = sorted((v.annotator, sorted({contents[n] for n in v.items})) for v in votes)
    known = repr((article, stretch.start, stretch.end, order, ballots))
    return blake2b(known.encode(), digest_size=KEY_BYTES).hexdigest()


def key_of_decision(decision: Decision, speakers: Mapping[str, str] = NOBODY) -> str:
    """Return the key of the case that was decided, by who is one person by now."""
    items = [united(item, speakers) for item in decision.candidates]
    return key_of(decision.article, decision.stretch, items, decision.votes)


def united(item: Placed, speakers: Mapping[str, str]) -> Placed:
    """Return an item whose speaker goes by the one entry of the ledger that counts.

    One who goes by an empty id counts as nobody.
    """
    if not isinstance(item, Quote):
        return item
    known = speakers.get(item.speaker or "")
    return item if known is None else replace(item, speaker=known or None)


def _united(copy: Copy, speakers: Mapping[str, str]) -> Copy:
    if not any(quote.speaker in speakers for quote in copy.quotes):
        return copy
    return replace(copy, quotes=tuple(united(quote, speakers) for quote in copy.quotes))


def _case(article: Article, spot: Spot, revisions: Mapping[str, int]) -> Case:
    candidates = _candidates(article, spot.said)
    votes = _votes(spot.said, candidates, revisions)
    stretch = Stretch(spot.start, spot.end)
    key = key_of(article.id, stretch, [candidate.item for candidate in candidates], votes)
    return Case(key, article.id, stretch, _conflict(spot, candidates, votes), candidates, votes)


def _judged(
    article: Article, said: Sequence[tuple[str, Judgement]], revisions: Mapping[str, int]
) -> Case:
    """Return a case about a quote or hint; who did not judge it says nothing about it."""
    candidates = _candidates(article, said)
    votes = _votes(said, candidates, {name: revisions[name] for name, _ in said})
    first = said[0][1]
    stretch = Stretch(first.start, first.end)
    key = key_of(article.id, stretch, [candidate.item for candidate in candidates], votes)
    conflict = Conflict.ANSWER if first.hint else Conflict.VERDICT
    if len({judgement.ruling for _, judgement in said}) == 1:
        conflict = Conflict.FLAGS if len(candidates) > 1 else Conflict.UNANIMOUS
    return Case(key, article.id, stretch, conflict, candidates, votes)


def _votes(
    said: Put, candidates: Sequence[Candidate], revisions: Mapping[str, int]
) -> tuple[Vote, ...]:
    place = {content(candidate.item): n for n, candidate in enumerate(candidates)}
    put: dict[str, set[int]] = {name: set() for name in revisions}
    for name, item in said:
        put[name].add(place[content(item)])
    return tuple(Vote(name, revisions[name], tuple(sorted(put[name]))) for name in put)


def _candidates(article: Article, said: Put) -> tuple[Candidate, ...]:
    alike: dict[tuple[Hashable, ...], dict[str, Thing]] = {}
    for name, item in said:
        alike.setdefault(content(item), {}).setdefault(name, item)
    found = [
        Candidate(next(iter(of.values())), words_of(article, next(iter(of.values()))), tuple(of))
        for of in alike.values()
    ]
    return tuple(sorted(found, key=_in_order)) if len(found) > 1 else tuple(found)


def words_of(article: Article, item: Thing) -> str:
    """Return what an item covers, the parts of a quote joined by an ellipsis."""
    if isinstance(item, Quote):
        return item.text(article.text)
    return " … ".join(part.text(article.text) for part in item.stretches())


def _in_order(candidate: Candidate) -> tuple[int, int, int, str]:
    item = candidate.item
    return -len(candidate.voters), item.start, -item.end, repr(content(item))


def _conflict(spot: Spot, candidates: Sequence[Candidate], votes: Sequence[Vote]) -> Conflict:
    if len(candidates) == 1 and all(vote.items for vote in votes):
        return Conflict.UNANIMOUS
    several = [vote.items for vote in votes if len(vote.items) > 1]
    if several:
        items = [candidate.item for candidate in candidates]
        nested = any(_nested([items[n] for n in ballot]) for ballot in several)
        return Conflict.NESTED if nested else Conflict.SPLIT
    found = (conflict for differences, conflict in KINDS if differences <= spot.differences)
    conflict = next(found, Conflict.SOME)
    if conflict is Conflict.SPEAKER and any(_unsaid(c.item) for c in candidates):
        return Conflict.SPEAKER_MISSING
    return conflict


KINDS = (
    ({Difference.LABEL, Difference.ENDS}, Conflict.LABEL_BOUNDARY),
    ({Difference.LABEL}, Conflict.LABEL),
    ({Difference.ENDS}, Conflict.BOUNDARY),
    ({Difference.SPEAKER}, Conflict.SPEAKER),
    ({Difference.CUE}, Conflict.CUE),
    ({Difference.SOURCE}, Conflict.SOURCE),
    ({Difference.KIND}, Conflict.KIND),
)


def _nested(items: Iterable[Thing]) -> bool:
    """Whether one span lies within another."""
    reached = 0
    for item in sorted(items, key=lambda item: (item.start, -item.end)):
        if isinstance(item, Span) and item.end <= reached:
            return True
        reached = max(reached, item.end)
    return False


def _unsaid(item: Thing) -> bool:
    return isinstance(item, Quote) and item.speaker is None
