"""What is shown of an article that lies before an adjudicator: a lane for each who finished it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from annotator.domain.adjudication.case import Case, Thing, content
from annotator.domain.adjudication.docket import Docket
from annotator.domain.adjudication.why import why
from annotator.domain.decision import Decision
from annotator.domain.layers import Layer, Spot, short_names
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.ui.language import tr, worded
from annotator.ui.telling.facts import Facts
from annotator.ui.telling.layer_facts import spot_facts

MOST = 6  # lanes
LONGEST_WHY = 300


def masked(docket: Docket, names: Mapping[str, str]) -> Docket:
    """Return a docket in which people go by other names; those without one keep theirs."""
    if not names:
        return docket
    log = (replace(line, decision=_masked_decision(line.decision, names)) for line in docket.log)
    return replace(
        docket,
        cases=tuple(masked_case(case, names) for case in docket.cases),
        log=tuple(log),
        voters=_masked(docket.voters, names),
        awaited=_masked(docket.awaited, names),
    )


def masked_case(case: Case, names: Mapping[str, str]) -> Case:
    """Return a case in which people go by other names, in the order of these."""
    if not names:
        return case
    votes = (replace(vote, annotator=names.get(vote.annotator, "?")) for vote in case.votes)
    return replace(
        case,
        candidates=tuple(replace(c, voters=_masked(c.voters, names)) for c in case.candidates),
        votes=tuple(sorted(votes, key=lambda vote: vote.annotator)),
    )


def _masked(people: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(names.get(name, "?") for name in people))


def _masked_decision(decision: Decision, names: Mapping[str, str]) -> Decision:
    votes = (replace(vote, annotator=names.get(vote.annotator, "?")) for vote in decision.votes)
    return replace(decision, votes=tuple(sorted(votes, key=lambda vote: vote.annotator)))


def lanes(docket: Docket) -> tuple[Layer, ...]:
    """Return a layer for each voter, as many as can be told apart; what is settled is alike in all.

    There it is what became gold.
    """
    voters = docket.voters[:MOST]
    short = short_names(voters)
    put: dict[str, list[Thing]] = {name: [] for name in voters}
    gold = {item.id: item for item in docket.gold.items()}
    for case in docket.cases:
        settled = settled_items(case, gold)
        for vote in case.votes:
            if vote.annotator in put:
                voted = (case.candidates[n].item for n in vote.items)
                put[vote.annotator] += voted if settled is None else settled
    return tuple(
        Layer(short[name], _copy(docket.article, name, items)) for name, items in put.items()
    )


def gold_alone(docket: Docket) -> tuple[Layer, ...]:
    """Return what is gold as the one layer, on which all agree."""
    return (Layer(tr("Gold"), docket.gold),)


def settled_items(case: Case, gold: Mapping[str, Thing]) -> list[Thing] | None:
    """Return what a settled case has in the gold, by ids; None where it is still open."""
    if not case.settled:
        return None
    ids = case.decision.gold if case.decision else case.given or ()
    return [gold[key] for key in ids if key in gold]


def _copy(article: str, owner: str, items: Iterable[Thing]) -> Copy:
    # Two cases may have become one and the same gold.
    once = {content(item): item for item in items}.values()
    spans = tuple(item for item in once if isinstance(item, Span))
    quotes = tuple(item for item in once if isinstance(item, Quote))
    return Copy(article, owner, spans, quotes)


def facts_of(
    spot: Spot, docket: Docket, text: str, scheme: Scheme, speakers: Mapping[str, Speaker]
) -> Facts:
    """Return what there is to know about a place: why it is gold, or who put what."""
    told = spot_facts(spot, lanes(docket), text, scheme, speakers)
    settled = [item for _, item in spot.said if _is_gold(item, docket)]
    if not settled:
        return told
    reason = shortened(worded(why(docket, settled[0].id)), LONGEST_WHY)
    lines = (tr("Why: {reason}", reason=reason),)
    return Facts(told.text, told.what, told.role, tr("gold"), lines, told.meaning)


def _is_gold(item: Thing, docket: Docket) -> bool:
    return (docket.gold.span(item.id) or docket.gold.quote(item.id)) == item


def case_at(docket: Docket, point: int) -> Case | None:
    """Return the smallest open case around a code point."""
    around = [case for case in docket.cases if not case.settled and case.stretch.holds(point)]
    return min(around, key=lambda case: len(case.stretch), default=None)


def reasons(stretch: Stretch, docket: Docket) -> Iterator[str]:
    """Yield for each thing that is gold within a stretch, or across it, why it is."""
    for item in docket.gold.items():
        if item.start < stretch.end and item.end > stretch.start:
            yield worded(why(docket, item.id))
