"""What becomes of spans, and of decisions on them, where a label becomes another one or goes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decide import new_id
from annotator.domain.decision import Decision, Vote
from annotator.domain.edit import Change
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch

Put = Span | Quote | Judgement
Gone = Mapping[str, str]  # ids of spans that go, with those they make way for, empty for none


@dataclass(frozen=True, slots=True)
class Recast:
    """A label becomes another one; its spans go where that is empty."""

    label: str
    to: str

    def changes(self, copy: Copy, *, own: bool) -> Iterator[Change]:
        """Yield what changes in a copy that has spans of the label.

        What becomes the same as another span makes way for it, and leaves it the speaker where it
        names none. The copy counts as edited only where it is one's own: what its owner does
        elsewhere meanwhile stays newer.
        """
        of = copy.article, copy.owner
        gone, spans = self.gone(copy), {span.id: span for span in copy.spans}
        after = {key: self._recast(span) for key, span in spans.items() if key not in gone}
        for key, first in gone.items():
            yield Change(spans[key], None, *of)
            if first and not after[first].speaker:
                after[first] = replace(after[first], speaker=spans[key].speaker)
        for key, span in after.items():
            if span != spans[key]:
                yield Change(spans[key], span, *of)
        if not own:
            yield Change(copy.revision, copy.revision, *of)

    def gone(self, copy: Copy) -> dict[str, str]:
        """Return the spans that go, each with the one it makes way for; empty where there is none.

        What was rejected says something of its own, so it stays beside others.
        """
        if not self.to:
            return {span.id: "" for span in copy.spans if span.label == self.label}
        there = {s.stretch: s.id for s in copy.spans if s.label == self.to and _stands(s)}
        found: dict[str, str] = {}
        for span in copy.spans:
            if span.label == self.label and _stands(span):
                first = there.setdefault(span.stretch, span.id)
                if first != span.id:
                    found[span.id] = first
        return found

    def concerns(self, decision: Decision, gone: Gone) -> bool:
        """Whether a decision is about the label, or put something into the gold that goes."""
        return not gone.keys().isdisjoint(decision.gold) or any(
            isinstance(item, Span) and item.label == self.label for item in decision.candidates
        )

    def decision(self, decision: Decision, gone: Gone) -> Decision | None:
        """Return a decision as it would have been made; None where nothing was left to decide."""
        items, place = self._candidates(decision.candidates)
        if not items:
            return None
        covered = Stretch(min(item.start for item in items), max(item.end for item in items))
        gold = (gone.get(key, key) for key in decision.gold)
        return replace(
            decision,
            id=new_id("d"),
            stretch=covered,
            candidates=items,
            votes=tuple(_renumbered(vote, place) for vote in decision.votes),
            gold=tuple(dict.fromkeys(filter(None, gold))),
        )

    def _candidates(self, items: Sequence[Put]) -> tuple[tuple[Put, ...], dict[int, int]]:
        """Return what becomes of candidates, each once, and the new places of the old ones."""
        found: dict[object, tuple[int, Put]] = {}
        place: dict[int, int] = {}
        for number, item in enumerate(items):
            after = self._recast(item) if isinstance(item, Span) else item
            if isinstance(after, Span) and not after.label:
                continue
            same = (after.stretch, after.label) if isinstance(after, Span) else number
            place[number] = found.setdefault(same, (len(found), after))[0]
        return tuple(item for _, item in found.values()), place

    def _recast(self, span: Span) -> Span:
        return replace(span, label=self.to) if span.label == self.label else span


def _renumbered(vote: Vote, place: Mapping[int, int]) -> Vote:
    return replace(vote, items=tuple(sorted({place[n] for n in vote.items if n in place})))


def _stands(span: Span) -> bool:
    return span.state is not State.REJECTED
