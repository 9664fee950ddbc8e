"""Why something is gold, as a sentence."""

from collections.abc import Iterable, Sequence

from annotator.domain.adjudication.case import content
from annotator.domain.adjudication.docket import Docket
from annotator.domain.decision import Choice, Decision, Logged, Vote
from annotator.domain.wording import number_of, shortened

LONGEST = 60  # code points of a name or a note
CAME = "It came in as gold; nobody decided it here."
UNKNOWN = "It is not in the gold copy."
CHOSEN = {
    Choice.TAKE: "Taken as {votes} put it",
    Choice.ALL: "Taken with all that was put there ({votes})",
    Choice.NONE: "Decided to be nothing ({votes})",
    Choice.EDIT: "Put by the adjudicator ({votes})",
    Choice.SKIP: "Left open ({votes})",
    Choice.FLAG: "Put up for discussion ({votes})",
}


def why(docket: Docket, wanted: str) -> str:
    """Say why an item, by its id, is in the gold copy of an article."""
    item = docket.gold.span(wanted) or docket.gold.quote(wanted)
    if item is None:
        return UNKNOWN
    lines = [line for line in docket.log if wanted in line.decision.gold]
    return told(lines[-1], content(item)) if lines else CAME


def told(line: Logged, of: tuple[object, ...] | None = None) -> str:
    """Tell a line of the log; `of` is the content of the item that it is about, if of one."""
    decision = line.decision
    chosen = CHOSEN[decision.choice].format(votes=_votes(decision, of))
    note = f": “{shortened(decision.note, LONGEST)}”" if decision.note else ""
    gone = " This was withdrawn." if line.withdrawn else ""
    return f"{chosen}, {_who(decision)} on {line.at:%Y-%m-%d %H:%M} UTC{note}.{gone}"


def _who(decision: Decision) -> str:
    by = shortened(decision.by, LONGEST)
    if not decision.rule:
        return f"by {by}" if by else "by somebody unnamed"
    rule = f"by the rule “{shortened(decision.rule, LONGEST)}”"
    return f"{rule}, run by {by}" if by else rule


def _votes(decision: Decision, of: tuple[object, ...] | None) -> str:
    """Name those who put just the item, or anything where none is meant."""
    contents = [content(candidate) for candidate in decision.candidates]
    wanted = {n for n, one in enumerate(contents) if of in {None, one}}
    put = [vote for vote in decision.votes if wanted.intersection(vote.items)]
    return f"{_names(put)}, {len(put)} of {number_of(len(decision.votes), 'vote')}"


def _names(votes: Iterable[Vote]) -> str:
    names: Sequence[str] = [shortened(vote.annotator, LONGEST) for vote in votes]
    if not names:
        return "nobody"
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
