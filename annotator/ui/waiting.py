"""How many suggestions wait to be decided, in sentences."""

from annotator.domain.said import number_of, plural
from annotator.domain.sieve import Tally
from annotator.ui.language import tr


def said_waiting(counted: Tally) -> str:
    """Say how many suggestions are open, and how many of them are shown if not all are."""
    if counted.shown == counted.total:
        return tr(number_of(counted.total, "open suggestion"))
    return tr(
        plural(
            counted.total,
            "{shown} of {count} open suggestion",
            "{shown} of {count} open suggestions",
            shown=counted.shown,
        )
    )


def said_staying(counted: Tally) -> str:
    """Say what is open still in an article that is done, and how many of that are not shown."""
    hidden = counted.total - counted.shown
    if not hidden:
        told = plural(
            counted.total,
            "Done; {count} suggestion stays open there",
            "Done; {count} suggestions stay open there",
        )
    elif not counted.shown:
        told = plural(
            hidden,
            "Done; {count} suggestion not shown stays open there",
            "Done; {count} suggestions not shown stay open there",
        )
    else:
        told = plural(
            counted.total,
            "Done; {count} suggestion, {hidden} of them not shown, stays open there",
            "Done; {count} suggestions, {hidden} of them not shown, stay open there",
            hidden=hidden,
        )
    return tr(told)
