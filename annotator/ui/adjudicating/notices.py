"""What is said where the queue is empty, and below it of what is left."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.adjudication.docket import Phase
from annotator.domain.said import number_of, plural, said
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.workflow.adjudicating import Remaining

NOT_SHARED = said(
    "No article has been finished by two annotators yet, so there is nothing to compare. Hand"
    " articles out to two people or more, bring in the files they send back, and come here again."
)


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
    still = left_of(left)
    total = left.cases.total() + (left.waiting if waiting else 0)
    if shown:
        return Notice(left=still)
    if total:
        return Notice(_sifted(total), tr("Show all"), clears=True, left=still)
    if not left.shared and not left.settled:
        return Notice(tr(NOT_SHARED), tr("Bring in their files…"), "bring_in_files", left=still)
    if left.waiting:
        return Notice(_waiting(left.waiting), left=still)
    if left.unanimous:
        alike = _alike(left.unanimous)
        return Notice(alike, tr("Decide by a rule…"), "decide_by_rule", left=still)
    done = _done(left.phases[Phase.ADJUDICATED])
    return Notice(done, tr("Export…"), "export_files", left=still)


def _sifted(total: int) -> str:
    return tr(
        plural(
            total,
            "No disagreement is as the boxes above say; {count} disagreement is left.",
            "No disagreement is as the boxes above say; {count} disagreements are left.",
        )
    )


def _waiting(total: int) -> str:
    count = number_of(total, "disagreement")
    return tr(
        "All that is left lies in articles that somebody is still to finish: {count}.", count=count
    )


def _alike(total: int) -> str:
    return tr(
        plural(
            total,
            "No disagreement is left. {count} place on which all agree is not gold yet: a rule"
            " takes it in one step.",
            "No disagreement is left. {count} places on which all agree are not gold yet: a rule"
            " takes them all in one step.",
        )
    )


def _done(total: int) -> str:
    return tr(
        plural(
            total,
            "Everything is decided: {count} article adjudicated. The gold can be exported.",
            "Everything is decided: {count} articles adjudicated. The gold can be exported.",
        )
    )


def left_of(left: "Remaining") -> str:
    """Say how much is left and how far the articles have come."""
    total = left.cases.total()
    parts = [tr("{left} left, {decided} decided", left=total, decided=left.settled)]
    if left.unanimous:
        parts.append(tr("{count} agreed, for a rule", count=left.unanimous))
    if left.waiting:
        parts.append(tr("{count} in unfinished articles", count=left.waiting))
    phases = [
        tr("{count} {phase}", count=left.phases[phase], phase=phase)
        for phase in Phase
        if left.phases[phase]
    ]
    come = tr("Articles: {phases}", phases=", ".join(phases))
    return " · ".join(parts) + (f"\n{come}" if phases else "")
