"""Why something is gold, as a sentence."""

from collections.abc import Collection, Iterable, Sequence

from annotator.domain.adjudication.case import Thing, content
from annotator.domain.adjudication.docket import Docket
from annotator.domain.decision import Choice, Decision, Logged, Vote
from annotator.domain.said import number_of
from annotator.domain.wording import shortened

LONGEST = 60  # code points of a name or a note
CAME = "It came in as gold; nobody decided it here."
UNKNOWN = "It is not in the gold copy."
CHOSEN = {
    Choice.TAKE: "Taken as {names} put it ({votes})",
    Choice.ALL: "Taken with all that {names} put ({votes})",
    Choice.NONE: "Decided to be nothing, where {names} put something ({votes})",
    Choice.EDIT: "Put by hand, as {names} put it ({votes})",
    Choice.SKIP: "Left open, where {names} put something ({votes})",
    Choice.FLAG: "Put up for discussion, where {names} put something ({votes})",
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
    votes = f"{len(put)} of {number_of(len(decision.votes), 'vote')}"
    chosen = CHOSEN[decision.choice].format(names=_names(put), votes=votes)
    note = f": “{shortened(decision.note, LONGEST)}”" if decision.note else ""
    gone = " This was withdrawn." if line.withdrawn else ""
    return f"{chosen}, {_who(decision)} on {line.at:%Y-%m-%d %H:%M} UTC{note}.{gone}"


def _who(decision: Decision) -> str:
    by = shortened(decision.by, LONGEST)
    if not decision.rule:
        return f"by {by}" if by else "by somebody unnamed"
    rule = f"by the rule “{shortened(decision.rule, LONGEST)}”"
    return f"{rule}, run by {by}" if by else rule


def _put(decision: Decision, contents: Collection[tuple[object, ...]]) -> list[Vote]:
    """Return the votes for items of these contents, or for anything where there are none."""
    put = map(content, decision.candidates)
    wanted = {n for n, one in enumerate(put) if not contents or one in contents}
    return [vote for vote in decision.votes if wanted.intersection(vote.items)]


def _names(votes: Iterable[Vote]) -> str:
    names: Sequence[str] = [shortened(vote.annotator, LONGEST) for vote in votes]
    if not names:
        return "nobody"
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
