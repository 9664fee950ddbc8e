"""Why something is gold, as a sentence."""

from collections.abc import Collection, Iterable, Sequence

from annotator.domain.adjudication.case import Thing, content
from annotator.domain.adjudication.docket import Docket
from annotator.domain.decision import Choice, Decision, Logged, Vote
from annotator.domain.said import joined, listed, plural, said
from annotator.domain.wording import shortened

LONGEST = 60  # code points of a name or a note
CAME = said("It came in as gold; nobody decided it here.")
UNKNOWN = said("It is not in the gold copy.")
CHOSEN = {
    Choice.TAKE: said("Taken as {names} put it ({votes})"),
    Choice.ALL: said("Taken with all that {names} put ({votes})"),
    Choice.NONE: said("Decided to be nothing, where {names} put something ({votes})"),
    Choice.EDIT: said("Put by hand, as {names} put it ({votes})"),
    Choice.SKIP: said("Left open, where {names} put something ({votes})"),
    Choice.FLAG: said("Put up for discussion, where {names} put something ({votes})"),
}


def why(docket: Docket, wanted: str) -> str:
    """Say why an item, by its id, is in the gold copy of an article."""
    gold = docket.gold
    item = gold.span(wanted) or gold.quote(wanted) or gold.judgement(wanted)
    if item is None:
        return UNKNOWN
    lines = [line for line in docket.log if wanted in line.decision.gold]
    return told(lines[-1], [item]) if lines else CAME


def told(line: Logged, items: Iterable[Thing] = ()) -> str:
    """Tell a line of the log; `items` are those that it is about, else all candidates."""
    decision = line.decision
    put = _put(decision, {content(item) for item in items})
    votes = plural(
        len(decision.votes), "{put} of {count} vote", "{put} of {count} votes", put=len(put)
    )
    sentence = said(
        "{chosen}, {who} on {at:%Y-%m-%d %H:%M UTC}{note}.",
        chosen=said(CHOSEN[decision.choice], names=_names(put), votes=votes),
        who=_who(decision),
        at=line.at,
        note=f": “{shortened(decision.note, LONGEST)}”" if decision.note else "",
    )
    gone = said("This was withdrawn.")
    return joined([sentence, gone], " ") if line.withdrawn else sentence


def _who(decision: Decision) -> str:
    by = shortened(decision.by, LONGEST)
    if not decision.rule:
        return said("by {name}", name=by) if by else said("by somebody unnamed")
    rule = shortened(decision.rule, LONGEST)
    if not by:
        return said("by the rule “{rule}”", rule=rule)
    return said("by the rule “{rule}”, run by {name}", rule=rule, name=by)


def _put(decision: Decision, contents: Collection[tuple[object, ...]]) -> list[Vote]:
    """Return the votes for items of these contents, or for anything where there are none."""
    put = map(content, decision.candidates)
    wanted = {n for n, one in enumerate(put) if not contents or one in contents}
    return [vote for vote in decision.votes if wanted.intersection(vote.items)]


def _names(votes: Iterable[Vote]) -> str:
    names: Sequence[str] = [shortened(vote.annotator, LONGEST) for vote in votes]
    return listed(names) or said("nobody")
