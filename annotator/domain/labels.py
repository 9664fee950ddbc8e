"""How much is marked with a label, and labels that were deleted."""

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.said import joined, number_of, plural, said

DELETION = "Delete the label "  # what the names of edits begin with, by which the trash finds them
RETURN = "Bring back the label "


@dataclass(frozen=True, slots=True)
class Usage:
    """How many spans of all copies have a label, in how many articles, by how many annotators.

    `suggested` are those of the spans that suggesters proposed.
    """

    spans: int = 0
    articles: int = 0
    annotators: int = 0
    suggested: int = 0

    def told(self) -> str:
        """Say how much that is."""
        if not self.spans:
            return said("no spans")
        spans = number_of(self.spans, "span")
        articles = plural(self.articles, "in {count} article", "in {count} articles")
        told = joined((spans, articles), " ")
        if self.annotators:
            people = plural(self.annotators, "of {count} annotator", "of {count} annotators")
            told = joined((told, people), ", ")
        if self.suggested:
            suggested = said("{count} of them suggested", count=self.suggested)
            told = joined((told, suggested), "; ")
        return told


@dataclass(frozen=True, slots=True)
class DiscardedLabel:
    """A label in the trash: by which edits it was deleted, when last and by whom, and what went.

    The time is in UTC.
    """

    label: str
    edits: tuple[int, ...]
    by: str
    at: datetime
    spans: int
    articles: int

    @property
    def edit(self) -> int:
        """The number of the edit by which it was deleted last."""
        return self.edits[0]
