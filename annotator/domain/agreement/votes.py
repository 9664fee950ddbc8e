"""What counts as a vote."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.domain.article import Article
from annotator.domain.record import SUGGESTIONS, Copy, Status, decided

FINISHED = frozenset({Status.DONE})


@dataclass(frozen=True, slots=True)
class Votes:
    """An article with the copies that count, by annotator; who is not named has no vote.

    A copy that is finished with nothing marked is a vote for nothing.
    """

    article: Article
    copies: Mapping[str, Copy]

    def of_all(self, annotators: Iterable[str]) -> bool:
        return all(annotator in self.copies for annotator in annotators)


def votes(
    article: Article, copies: Iterable[Copy], counting: frozenset[Status] = FINISHED
) -> Votes:
    """Return an article's votes: what annotators stand behind in copies that are done.

    Copies that are begun, skipped or not yet opened are missing, not empty. `counting` may let
    others count as well.
    """
    voting = {
        copy.owner: decided(copy)
        for copy in copies
        if copy.standing.status in counting and copy.owner != SUGGESTIONS
    }
    return Votes(article, voting)


def only(found: Votes, labels: frozenset[str]) -> Votes:
    """Return votes on some labels alone; quotes stay."""
    copies = {
        owner: replace(copy, spans=tuple(span for span in copy.spans if span.label in labels))
        for owner, copy in found.copies.items()
    }
    return Votes(found.article, copies)
