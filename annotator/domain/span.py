"""Stretches of an article, with and without a label."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.said import said


class State(StrEnum):
    """What became of a span or quote."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    ADDED = "added"
    REJECTED = "rejected"

    @property
    def kept(self) -> bool:
        """Whether a person stands behind it."""
        return self in KEPT

    @property
    def revised(self) -> "State":
        """The state after a person has altered the thing itself."""
        return State.ADDED if self is State.ADDED else State.CHANGED


KEPT = frozenset({State.ACCEPTED, State.CHANGED, State.ADDED})


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of text: `start` inclusive, `end` exclusive, in Unicode code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(
                said("a stretch must cover text, not {start}–{end}", start=self.start, end=self.end)
            )

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Stretch") -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Stretch") -> bool:
        """Whether all of another stretch lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, point: int) -> bool:
        """Whether a code point lies in it."""
        return self.start <= point < self.end

    def text(self, article: str) -> str:
        return article[self.start : self.end]


def overlapping(stretches: Sequence[Stretch], start: int, end: int) -> Sequence[Stretch]:
    """Return those of some stretches in order, none over another, that a part of a text meets."""
    first = bisect_right(stretches, start, key=lambda stretch: stretch.end)
    return stretches[first : bisect_left(stretches, end, key=lambda stretch: stretch.start)]


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of an article: an entity, open as a suggestion or decided.

    `origin` names who proposed it (suggester and version, empty for a person), `score` is that
    suggester's probability between 0 and 1, `reason` why it did so, as a sentence, and `speaker` is
    the ledger entry it mentions.
    """

    id: str
    stretch: Stretch
    label: str
    state: State = State.ADDED
    origin: str = ""
    score: float | None = None
    speaker: str | None = None
    reason: str = ""

    def stretches(self) -> tuple[Stretch, ...]:
        """Return all that it covers: just its own, where a quote has several."""
        return (self.stretch,)

    @property
    def start(self) -> int:
        return self.stretch.start

    @property
    def end(self) -> int:
        return self.stretch.end
