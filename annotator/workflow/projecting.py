"""Proposing in one version of a story what is decided in another."""

from dataclasses import dataclass

from annotator.domain.comparing.projecting import NAME, projected
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.renewal import renewal
from annotator.domain.said import number_of, said
from annotator.store import queries
from annotator.workflow.session import Session

TITLE = said("Suggest what is decided in the other version")


@dataclass(frozen=True, slots=True)
class Proposed:
    """How many suggestions came to each version."""

    original: int
    rewrite: int

    def told(self) -> str:
        """Say what came of it."""
        if not self.original and not self.rewrite:
            return said("Nothing decided in one version stands undecided in the other")
        here, there = (number_of(count, "suggestion") for count in (self.original, self.rewrite))
        return said(
            "{here} for the original, {there} for the rewrite: they wait in the articles",
            here=here,
            there=there,
        )


def suggest_across(session: Session, original: str, rewrite: str) -> Proposed:
    """Suggest in each of two versions what the annotator has decided in the other, as one step.

    What was suggested so before and does not hold any more is taken away.
    """
    changes = {
        other: _changes(session, one, other)
        for one, other in ((rewrite, original), (original, rewrite))
    }
    session.do(Edit(TITLE, tuple(change for of in changes.values() for change in of)))
    new = {article: sum(c.before is None for c in of) for article, of in changes.items()}
    return Proposed(new[original], new[rewrite])


def _changes(session: Session, one: str, other: str) -> list[Change]:
    """Return what changes in the suggestions of another version by what is decided in one."""
    decided = session.project.ask(queries.copy, one, session.annotator)
    seen = session.project.ask(queries.copy, other, session.annotator)
    suggested = session.project.ask(queries.copy, other, SUGGESTIONS)
    new = projected(decided, session.article(one).text, session.article(other), seen)
    return list(renewal(suggested, new, NAME))
