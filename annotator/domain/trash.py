"""Articles that are deleted or were, and what goes along with them."""

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.labels import DiscardedLabel
from annotator.domain.said import enumerated, listed, number_of, plural
from annotator.domain.speakers.trash import DiscardedSpeaker


@dataclass(frozen=True, slots=True)
class Discarded:
    """An article in the trash: what it was, when it was deleted and by whom, and what went along.

    `edit` is the number of the edit that deleted it; the time is in UTC.
    """

    article: str
    title: str
    edit: int
    by: str
    at: datetime
    spans: int
    quotes: int


Binned = Discarded | DiscardedLabel | DiscardedSpeaker


@dataclass(frozen=True, slots=True)
class Returned:
    """How much was brought back from the trash."""

    articles: int = 0
    labels: int = 0
    speakers: int = 0

    def told(self) -> str:
        """Say what was brought back, as a list."""
        counts = ((self.articles, "article"), (self.labels, "label"), (self.speakers, "speaker"))
        return listed([number_of(count, noun) for count, noun in counts if count])


@dataclass(frozen=True, slots=True)
class Along:
    """How much goes along with articles that are deleted."""

    articles: int
    spans: int
    quotes: int
    people: int
    decisions: int
    judgements: int = 0

    def told(self) -> str:
        """Say what goes along besides the articles, as a list."""
        parts = [number_of(self.spans, "span"), number_of(self.quotes, "quote")]
        if self.people:
            work = plural(self.people, "the work of {count} person", "the work of {count} people")
            parts.append(work)
        if self.judgements:
            parts.append(number_of(self.judgements, "judgement"))
        if self.decisions:
            parts.append(number_of(self.decisions, "decision"))
        return enumerated(parts)
