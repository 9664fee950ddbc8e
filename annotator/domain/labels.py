"""How much is marked with a label, and labels that were deleted."""

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.said import number_of

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
            return "no spans"
        said = f"{number_of(self.spans, 'span')} in {number_of(self.articles, 'article')}"
        if self.annotators:
            said += f", of {number_of(self.annotators, 'annotator')}"
        if self.suggested:
            said += f"; {self.suggested} of them suggested"
        return said


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
