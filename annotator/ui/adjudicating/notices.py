"""What is said where the queue is empty, and below it of what is left."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.adjudication.docket import Phase
from annotator.domain.said import number_of

if TYPE_CHECKING:
    from annotator.workflow.adjudicating import Remaining

NOT_SHARED = (
    "No article has been finished by two annotators yet, so there is nothing to compare. Hand"
    " articles out to two people or more, bring in the files they send back, and come here again."
)
WAITING = "All that is left lies in articles that somebody is still to finish: {count}."
ALIKE = (
    "No disagreement is left. {count} on which all agree are not gold yet: a rule takes them all"
    " in one step."
)
DONE = "Everything is decided: {count} adjudicated. The gold can be exported."
SIFTED = "No disagreement is as the boxes above say; {count} are left."


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands in place of an empty list, with a button that goes on from there.

    The button carries out a `command`, or `clears` the boxes above. `left` stands below in any
    case.
    """

    sentence: str = ""
    button: str = ""
    command: str = ""
    clears: bool = False
    left: str = ""


def notice(left: "Remaining", shown: int, *, waiting: bool) -> Notice:
    """Return what there is to say about what is left, where so many cases are shown."""
    said = left_of(left)
    total = left.cases.total() + (left.waiting if waiting else 0)
    if shown:
        return Notice(left=said)
    if total:
        count = number_of(total, "disagreement")
        return Notice(SIFTED.format(count=count), "Show all", clears=True, left=said)
    if not left.shared and not left.settled:
        return Notice(NOT_SHARED, "Bring in their files…", "bring_in_files", left=said)
    if left.waiting:
        return Notice(WAITING.format(count=number_of(left.waiting, "disagreement")), left=said)
    if left.unanimous:
        count = number_of(left.unanimous, "place")
        return Notice(ALIKE.format(count=count), "Decide by a rule…", "decide_by_rule", left=said)
    count = number_of(left.phases[Phase.ADJUDICATED], "article")
    return Notice(DONE.format(count=count), "Export…", "export_files", left=said)


def left_of(left: "Remaining") -> str:
    """Say how much is left and how far the articles have come."""
    total = left.cases.total()
    parts = [f"{total:,} left, {left.settled:,} decided"]
    if left.unanimous:
        parts.append(f"{left.unanimous:,} agreed, for a rule")
    if left.waiting:
        parts.append(f"{left.waiting:,} in unfinished articles")
    phases = [f"{left.phases[phase]:,} {phase}" for phase in Phase if left.phases[phase]]
    return " · ".join(parts) + (f"\nArticles: {', '.join(phases)}" if phases else "")
